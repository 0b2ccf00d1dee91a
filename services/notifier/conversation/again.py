"""What residents say about a case of before: that it is still so, or what has become of it since (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.conversation import gather, goes_on, meaning, pieces, refers_back
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.goes_on import SURELY_ADDED
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import ANOTHER_FROM
from services.notifier.conversation.shapes import Case

_REPORTS: Final = frozenset({None, "report", "complaint", "gibberish", "feedback_yes", "feedback_no"})
"""What a model takes a few words for that say what has become of something."""
LIKELY: Final = 0.2
"""So likely it is about a case of before, when the resident says that it is still so."""


def told_before(draft: Draft, said: Said, text: str) -> Case | None:
    """The open case of an earlier conversation of which a message says that it is still so, if it does."""
    if said.location is not None or not meaning.still(text) or draft.place_in(text) is not None:
        return None
    cases = _lately(draft)
    subs = {c.sub for c in said.candidates if c.p >= LIKELY}
    fitting = [c for c in cases if c.sub in subs]
    known = said.decision == "route" and said.intent in pieces.REPORTS
    return fitting[-1] if fitting else cases[0] if len(cases) == 1 and not known else None


def _lately(draft: Draft) -> list[Case]:
    return [c for c in draft.open_cases() if draft.now - c.created_at < gather.SAME_WITHIN]


def take_up(draft: Draft, said: Said, text: str) -> None:
    """Go on with a case of an earlier conversation where a message cannot be understood without it.

    "Er groeit nu ook mos op", two days later: of the case that it fits best by its words, else of the last one.
    """
    if draft.current() is not None or not text or said.location is not None or draft.where(text).found is not None:
        return
    joined = timedelta(minutes=draft.municipality.pace.join_minutes)
    # Any other case of this conversation was left on purpose: another report was announced.
    cases = [c for c in _lately(draft) if draft.now - c.created_at > joined]
    if not cases:
        return
    subs = {c.sub for c in said.candidates if c.p >= LIKELY}
    case = next((c for c in reversed(cases) if c.sub in subs), cases[-1])
    number = draft.where(text).number
    if _needs_it(case, said, text) if number is None else goes_on.is_there_too(case, number, text):
        draft.remember(current=case.id)


def _needs_it(case: Case, said: Said, text: str) -> bool:
    """Whether a message that names no place can only be understood as more of a case."""
    if said.intent not in _REPORTS:
        return False
    if refers_back.is_in_it(text) or refers_back.is_around_it(text):
        return True
    return refers_back.says_how_it_is(text) and not meaning.another(text) and not _is_of_another_kind(case, said)


def _is_of_another_kind(case: Case, said: Said) -> bool:
    """Whether a message would surely be about something else by itself: "it is slippery now"."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or best.p < ANOTHER_FROM:
        return False
    return best.main != case.main and said.addition_p < SURELY_ADDED
