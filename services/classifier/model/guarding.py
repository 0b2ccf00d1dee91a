"""What guard and second look find in a message, without what is harmless by itself; pure once the encoder is loaded."""

from loket.emergency import Emergency, chance, detect, harmless
from services.classifier.model.second_look import SecondLook, See, seeing
from services.classifier.model.second_look import both as both_of

__all__ = ["both", "seeing"]


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
