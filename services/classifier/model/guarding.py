"""What guard and second look find in a message, without what is harmless by itself; pure once the encoder is loaded."""

from typing import Final

from loket.emergency import Emergency, chance, detect, harmless
from services.classifier.model.second_look import SecondLook, See, seeing
from services.classifier.model.second_look import both as both_of

__all__ = ["both", "seeing", "stands"]

ADDITION_FROM: Final = 0.97
"""So likely a text only goes on about a report: of emergencies that only the second look finds one in hundreds does."""


def both(text: str, second: SecondLook | None, see: See | None, language: str | None) -> tuple[Emergency | None, float]:
    """What guard and second look find together, and how likely it is an emergency.

    Of a car that drives off, or a slat that is gone, only the reader of the second look makes danger: what is left
    without it must be an emergency by itself.

    Args:
        text: any string.
        second: None where the artefact has none.
        see: makes the text what the reader takes; None without an encoder.
        language: that the text is in, when known.
    """
    found, p = both_of(text, second, see, language)
    if found is None or detect(text) is not None:
        return found, p
    rest = harmless.without(text)
    if rest is None:
        return found, p
    if len(rest.split()) <= 1:
        return None, min(p, chance(text))
    again, p_again = both_of(rest, second, seeing(rest), language)
    return (found, p) if again is not None else (None, min(p, p_again))


def stands(found: Emergency | None, text: str, addition: float) -> Emergency | None:
    """What was found; nothing where only the second look found it, in what goes on about a report.

    "Na regen een zwembad, mijn kleinkind heeft er nog in gespeeld" tells of what came of a blocked drain.

    Args:
        found: by guard and second look.
        text: any string.
        addition: how likely it only goes on about a problem that was told of.
    """
    return found if found is None or addition < ADDITION_FROM or detect(text) is not None else None
