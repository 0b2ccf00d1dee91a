"""What guard and second look find in a message, without what is harmless by itself; pure once the encoder is loaded."""

from typing import Final

from loket.emergency import Emergency, detect, harmless, judged
from loket.emergency.terms import ends_of
from services.classifier.model.second_look import SecondLook, See, seeing
from services.classifier.model.second_look import both as both_of

__all__ = ["both", "seeing", "stands"]

ADDITION_FROM: Final = 0.93
"""So likely a text only goes on about a report: of emergencies that only the second look finds one in hundreds does."""
TWICE_READ: Final = 120
"""A longer text is read without what is harmless in it alone: to read it as it stands too would take too long."""


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
    guard = judged(text)
    alone = guard.found is not None or second is None or see is None
    rest = None if alone else harmless.without(ends_of(text))
    if rest is None:
        return both_of(text, second, see, language, guard)
    if len(rest.split()) <= 1:
        return None, guard.chance
    if see is not None and len(text) > TWICE_READ:
        # With the vector of the whole: another would cost as much as all that is read of it.
        return both_of(rest, second, seeing(rest, vector=see().vector), language)
    found, p = both_of(rest, second, seeing(rest), language)
    if found is None:
        return None, p
    whole, p_whole = both_of(text, second, see, language, guard)
    return (whole, p_whole) if whole is not None else (None, min(p, p_whole))


def stands(found: Emergency | None, text: str, addition: float) -> Emergency | None:
    """What was found; nothing where only the second look found it, in what goes on about a report.

    "Na regen een zwembad, mijn kleinkind heeft er nog in gespeeld" tells of what came of a blocked drain.

    Args:
        found: by guard and second look.
        text: any string.
        addition: how likely it only goes on about a problem that was told of.
    """
    return found if found is None or addition < ADDITION_FROM or detect(text) is not None else None
