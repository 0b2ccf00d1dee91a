"""How reports stand, as a resident reads it: one of them, or all that are open (pure)."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final
from uuid import UUID

from loket.texts import day_in_words
from services.notifier.cases import deadlines, workflow
from services.notifier.cases.near import Theirs, public_state
from services.notifier.conversation import results, unread, weighing
from services.notifier.conversation.buttons import in_one
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.results import Known
from services.notifier.conversation.shapes import Case

LISTED: Final = 10
"""Open reports in one answer at most, the newest; of more, and where they are too long, how many there are besides."""
_NONE: Final[Mapping[UUID, Known]] = MappingProxyType({})


def state_in_words(draft: Draft, state: str) -> str:
    """A state as a resident reads it."""
    return draft.text(workflow.text_key(state))


def status_text(draft: Draft, case: Known, text: str | None = None) -> str:
    """How a case stands, with what staff adds."""
    values = _values(draft, case)
    return draft.text("status_text", **values, text=text) if text else draft.text("status", **values)


def overview(draft: Draft, theirs: tuple[Theirs, ...]) -> str:
    """How the report that a resident names stands, or all that are open; with none, the one that was closed last.

    Args:
        draft: of the conversation; it knows which number they named.
        theirs: the cases that go on for reports of theirs, and others that they follow.
    """
    wanted = draft.memory.told
    others = [one for one in theirs if one.id not in draft.cases]
    if wanted is not None:
        known: list[Known] = [*draft.cases.values(), *others]
        named = next((c for c in known if c.number == wanted), None)
        if named is None:
            return draft.text("status_unknown", number=wanted)
        ends = {own: draft.cases.get(one.id, one) for one in theirs for own in one.of}
        return _line_of(draft, named, known, ends)
    is_open: list[Known] = [*(one for one in others if not _is_closed(one)), *draft.open_cases()]
    cases = is_open[-LISTED:]
    if len(cases) == 1:
        return _line_of(draft, cases[0], cases)
    done = results.latest_of_all(draft, others) if not cases else None
    if done is not None:
        return status_text(draft, done, results.of(draft, done))
    if not is_open:
        return draft.text("status_none")
    lines = [draft.text("status_line", **_values(draft, case)) for case in cases]
    return draft.in_fewer(*(_list(draft, lines[n:], len(is_open)) for n in range(len(lines))))


def _list(draft: Draft, lines: Sequence[str], count: int) -> str:
    """Reports in one sentence, and how many there are besides."""
    more = [draft.text("status_more", count=str(count - len(lines)))] if count > len(lines) else []
    return draft.text("status_list", reports="; ".join((*lines, *more)))


def _is_closed(case: Known) -> bool:
    return case.state in workflow.CLOSED


def _line_of(draft: Draft, case: Known, known: Sequence[Known], ends: Mapping[UUID, Known] = _NONE) -> str:
    """How one report stands, or the case that goes on for it, whatever became of that."""
    goes_on = ends.get(case.id)
    if goes_on is not None:
        over = _is_closed(goes_on)
        merged = draft.text("merged_over" if over else "merged", number=case.number or "", other=goes_on.number or "")
        stands = status_text(draft, goes_on, results.of(draft, goes_on) if over else None)
        return draft.in_fewer(in_one(merged, stands), merged)
    if _is_closed(case):
        return status_text(draft, case, results.of(draft, case))
    is_alone = all(c is case or _is_closed(c) for c in known)
    when = _when(draft, case)
    return draft.in_fewer(in_one(when, draft.text("status_alone")), when) if is_alone else when


def _when(draft: Draft, case: Known) -> str:
    """How an open report stands, and by when something is heard of it: no day that is past, nor one that moves."""
    values = _values(draft, case)
    if case.state == workflow.REACTIE_GEVRAAGD and isinstance(case, Case):
        asked = results.of(draft, case)
        if asked is not None:
            unread.read(draft, case)
        return status_text(draft, case, asked)
    if deadlines.is_late(case.due, None, deadlines.local_day(draft.now)):
        return draft.text("status_late", **values, phone=draft.municipality.contact.phone)
    weighing.tells_day(draft, case.id)
    return draft.text("status_due", **values, date=day_in_words(case.due, draft.language))


def _values(draft: Draft, case: Known) -> dict[str, str]:
    state = case.state if isinstance(case, Case) else public_state(case.state)
    return {
        "number": case.number or "",
        "category": draft.category_name(case.sub),
        "state": state_in_words(draft, state),
    }
