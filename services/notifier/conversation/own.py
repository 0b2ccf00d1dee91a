"""What people told of themselves, an emergency that lasts: what they write on about it is no report (pure)."""

from datetime import timedelta
from typing import Final

from loket.emergency.advice import GENERAL, advice_of
from loket.wishes import wish_of
from services.notifier.conversation import meaning, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

_KINDS: Final = ("domestic", "suicide")
_MOST: Final = 40
"""Words of who writes on about it."""
_SURE: Final = 0.9
"""So sure of a report a model is believed."""
_OTHER: Final = frozenset({"thanks", "greeting", "stop", "status_question", "human"})
"""What is answered as ever."""


def was_told(draft: Draft, within: timedelta) -> bool:
    """Whether a resident read so lately whom to call for what they told of themselves."""
    advised = draft.memory.advised
    return any(
        advice != GENERAL and advice in advised and draft.now - advised[advice] <= within
        for advice in map(advice_of, _KINDS)
    )


def goes_on(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message names no fault, no place and no wish, while no report waits for more."""
    if not text or said.photo or said.location is not None or said.intent in _OTHER:
        return False
    if draft.current() is not None or draft.memory.question is not None or _surely_reports(said):
        return False
    if len(text.split()) > _MOST or wish_of(text) is not None or told.names_a_fault(text):
        return False
    wants = meaning.wants_person(text) or meaning.wants_to_report(text)
    place = draft.place_in(text)
    return not wants and (place is None or place.rough)


def _surely_reports(said: Said) -> bool:
    return said.decision == "route" and bool(said.candidates) and said.candidates[0].p >= _SURE
