"""What guard and second look find in a message, without what is harmless by itself; pure once the encoder is loaded."""

import math
from typing import Final

from loket.emergency import NEVER_PAST, Emergency, Judged, harmless, judged
from loket.emergency.terms import ends_of
from services.classifier.model.second_look import SecondLook, See, seeing
from services.classifier.model.second_look import both as both_of

__all__ = ["both", "seeing"]

_EASE: Final = 0.6
_EASE_DUTCH: Final = 0.45
"""So much less than its limit, in log-odds, a text must come to that goes on about nothing, ..."""
_PER_ADDITION: Final = 1.0
"""... and so much more for each log-odds of an addition above even: who is in need tells it as something of its own."""
_OF_ONESELF_UNTIL: Final = 0.93
"""Until it is so likely an addition, nothing more is asked of who speaks of themselves: "ik wil er niet meer zijn"."""
_SUREST: Final = 1e-3
TWICE_READ: Final = 120
"""A longer text is read without what is harmless in it alone: to read it as it stands too would take too long."""


def more_for(addition: float, language: str | None) -> float:
    """How much more than its limit, in log-odds, a text must come to for the second look; less below 0.

    "Sem doe je jas aan we gaan zo" was a suicide to it, "na regen een zwembad, mijn kleinkind heeft er nog in gespeeld"
    a child in the water: what people say beside a report and what came of it is nothing that it has learned of. Chosen
    with blind emergencies, ordinary messages and chats in sight, of which nothing was learned (ADR 45).

    Args:
        addition: how likely the text only goes on about a problem that was told of.
        language: that it is in, when known.
    """
    known = min(max(addition, _SUREST), 1.0 - _SUREST)
    above = max(0.0, math.log(known / (1.0 - known)))
    return _PER_ADDITION * above - (_EASE_DUTCH if language == "nl" else _EASE)


def both(
    text: str, second: SecondLook | None, see: See | None, language: str | None, addition: float = 0.0
) -> tuple[Emergency | None, float]:
    """What guard and second look find together, and how likely it is an emergency.

    Of a car that drives off, or a slat that is gone, only the reader of the second look makes danger: what is left
    without it must be an emergency by itself.

    Args:
        text: any string.
        second: None where the artefact has none.
        see: makes the text what the reader takes; None without an encoder.
        language: that the text is in, when known.
        addition: how likely it only goes on about a problem that was told of.
    """
    guard, more = judged(text), more_for(addition, language)
    found, p = _both(text, second, see, language, guard, more)
    if found is None and more > 0.0 and addition < _OF_ONESELF_UNTIL:
        told, told_p = _both(text, second, see, language, guard, 0.0)
        if told is not None and told.kind in NEVER_PAST:
            return told, told_p
    return found, p


def _both(
    text: str, second: SecondLook | None, see: See | None, language: str | None, guard: Judged, more: float
) -> tuple[Emergency | None, float]:
    alone = guard.found is not None or second is None or see is None
    rest = None if alone else harmless.without(ends_of(text))
    if rest is None:
        return both_of(text, second, see, language, guard, more)
    if len(rest.split()) <= 1:
        return None, guard.chance
    if see is not None and len(text) > TWICE_READ:
        # With the vector of the whole: another would cost as much as all that is read of it.
        return both_of(rest, second, seeing(rest, vector=see().vector), language, more=more)
    found, p = both_of(rest, second, seeing(rest), language, more=more)
    if found is None:
        return None, p
    whole, p_whole = both_of(text, second, see, language, guard, more)
    return (whole, p_whole) if whole is not None else (None, min(p, p_whole))
