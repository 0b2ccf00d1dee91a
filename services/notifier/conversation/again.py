"""What residents say about a case of before: that it is still so, or what has become of it since (pure)."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import (
    gather,
    meaning,
    others_too,
    pieces,
    refers_back,
    saying,
    the_other,
    told_again,
    words,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.goes_on import SURELY_ADDED
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.own_reports import name_of
from services.notifier.conversation.pieces import ANOTHER_FROM
from services.notifier.conversation.places import Found
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told import says_what_is_wrong

_REPORTS: Final = frozenset({None, "report", "complaint", "gibberish", "feedback_yes", "feedback_no"})
"""What a model takes a few words for that say what has become of something."""
_NOT_STILL: Final = frozenset({"thanks", "greeting", "status_question", "stop", "question", "complaint", "human"})
"""What is answered, also where it says that something is still so."""
_FEEDBACK: Final = frozenset({"feedback_yes", "feedback_no"})
_TALK: Final = frozenset({"greeting", "thanks", "gibberish", "feedback_yes", "feedback_no"})
_FEW: Final = 12
"""Words of who says no more than that."""
_NOT_AGAIN: Final = frozenset({"status_question", "stop", "question", "human"})
_LONGEST_PUT_RIGHT: Final = 16
_MEANT_TR: Final = Sought(r"(?<!\w)(?:dediğim (?!gibi)|kastettiğim|demek istediğim)", re.IGNORECASE)
_RATHER_ADDED: Final = 0.8
"""So likely it goes on about a report, where it says that it is so again."""
LIKELY: Final = 0.2
"""So likely it is about a case of before, when the resident says that it is still so."""


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that what was told before is so still, or next door too; it stands with that then."""
    current = draft.current()
    if current is not None:
        if said.photo or said.location is not None:
            return False
        if said.intent in _FEEDBACK and the_other.is_exactly_so_further_on(text):
            gather.report(draft, structs.replace(pieces.whole(draft, said, text), candidates=()))
            return True
        if not others_too.are_told(text):
            return False
        gather.extend(draft, current, structs.replace(pieces.whole(draft, said, text), candidates=()))
        return True
    before = told_before(draft, said, text) if said.photo or said.intent not in _NOT_STILL else None
    if before is not None:
        gather.extend(draft, before, pieces.whole(draft, said, text))
    return before is not None


def told_before(draft: Draft, said: Said, text: str) -> Case | None:
    """The open case of an earlier conversation of which a message says that it is still so, if it does."""
    if said.location is not None or draft.place_in(text) is not None:
        return None
    if not (meaning.still(text) or (len(text.split()) <= _FEW and told_again.is_still_so(text))):
        return None
    cases = _lately(draft)
    subs = {c.sub for c in said.candidates if c.p >= LIKELY}
    fitting = [c for c in cases if c.sub in subs]
    known = said.decision == "route" and said.intent in pieces.REPORTS
    return fitting[-1] if fitting else cases[0] if len(cases) == 1 and not known else None


def _lately(draft: Draft) -> list[Case]:
    return [c for c in draft.open_cases() if draft.heard_at - c.created_at < gather.SAME_WITHIN]


def take_up(draft: Draft, said: Said, text: str) -> Said:
    """Go on with a case of an earlier conversation where a message cannot be understood without it.

    "Er groeit nu ook mos op", two days later: of the case that it fits best by its words, else of the last one.

    Returns:
        The message; more of a report is no yes or no, whatever the model takes it for.
    """
    if draft.current() is not None or not text or said.location is not None:
        return _placed_at_last(draft, said, text)
    if (case := _put_right(draft, said, text)) is not None:
        if draft.place_in(text) is not None:
            # One place counts for all that was told without one in one breath.
            for other in () if case.place.good else gather.placeless(draft, case):
                gather.extend(
                    draft, other, structs.replace(pieces.whole(draft, said, text), candidates=(), photo=False)
                )
        draft.remember(current=case.id)
        return structs.replace(said, intent="report", candidates=(), parts=())
    if draft.where(text).found is not None:
        return said
    joined = timedelta(minutes=draft.municipality.pace.join_minutes)
    # Any other case of this conversation was left on purpose: another report was announced.
    cases = [c for c in _lately(draft) if draft.heard_at - c.created_at > joined]
    if not cases:
        return said
    subs = {c.sub for c in said.candidates if c.p >= LIKELY}
    case = next((c for c in reversed(cases) if c.sub in subs), cases[-1])
    number = draft.where(text).number
    if refers_back.counts_anew(text) and case.sub in subs:
        # "Hoy son tres colchones": whatever else a model takes them for.
        draft.remember(current=case.id)
        return structs.replace(said, intent="report", candidates=())
    if number is None and refers_back.is_there_again(text) and _may_go_on(case, said):
        # "Vanavond zijn ze er weer, en nu gooien ze ook met flesjes": whatever else they do there now.
        draft.remember(current=case.id)
        return structs.replace(said, intent="report", candidates=(), parts=())
    if not (_needs_it(case, said, text) if number is None else the_other.is_there_too(case, number, text)):
        return said
    draft.remember(current=case.id)
    return structs.replace(said, intent="report", candidates=()) if said.intent in _FEEDBACK else said


def _placed_at_last(draft: Draft, said: Said, text: str) -> Said:
    """The message; as no more than where it is, if that is all that a model takes for talk beside a report."""
    current = draft.current()
    if current is None or said.intent not in _TALK or not _at_last([current], said, draft.where(text).found):
        return said
    return structs.replace(said, intent="report", candidates=(), parts=())


def _needs_it(case: Case, said: Said, text: str) -> bool:
    """Whether a message that names no place can only be understood as more of a case."""
    if said.intent not in _REPORTS:
        return False
    if refers_back.is_in_it(text) or refers_back.is_around_it(text):
        return True
    return refers_back.says_how_it_is(text) and not meaning.another(text) and not _is_of_another_kind(case, said)


def _put_right(draft: Draft, said: Said, text: str) -> Case | None:
    """The open report of which a message puts right where it is, a day later: "met park bedoel ik het Huijgenspark"."""
    cases = _lately(draft)
    if not cases or len(text.split()) > _LONGEST_PUT_RIGHT or "?" in text or said.intent in _NOT_AGAIN:
        return None
    where = draft.where(text)
    if (where.found is None and where.number is None) or says_what_is_wrong(text):
        return None
    if not (_puts_right(text) or _at_last(cases, said, where.found)):
        return None
    best = said.candidates[0] if said.candidates else None
    flat = f" {plain(text)} "
    named = [c for c in cases if c.place.street and f" {name_of(c.place.street)} " in flat]
    case = (named or [c for c in cases if not c.place.good] or cases)[-1]
    surely = best is not None and said.decision == "route" and best.p >= ANOTHER_FROM and best.main != case.main
    return None if surely or saying.says(words.TOO, text) else case


def _at_last(cases: Sequence[Case], said: Said, found: Found | None) -> bool:
    """Whether an address only goes on about a report of which nobody knew the place: "even gekeken, het is Spui 6"."""
    exact = found is not None and not found.rough and said.addition_p >= _RATHER_ADDED
    return exact and any(not case.place.good for case in cases)


def _puts_right(text: str) -> bool:
    return meaning.corrects(text) or _MEANT_TR.search(text) is not None


def _may_go_on(case: Case, said: Said) -> bool:
    """Whether what goes on again may be what a case is about: no model is surer of something of another kind."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.intent in _NOT_AGAIN:
        return said.intent not in _NOT_AGAIN
    of_its_kind = sum(c.p for c in said.candidates if c.main == case.main)
    return best.p < ANOTHER_FROM or of_its_kind >= LIKELY or said.addition_p >= _RATHER_ADDED


def _is_of_another_kind(case: Case, said: Said) -> bool:
    """Whether a message would surely be about something else by itself: "it is slippery now"."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or best.p < ANOTHER_FROM:
        return False
    return best.main != case.main and said.addition_p < SURELY_ADDED
