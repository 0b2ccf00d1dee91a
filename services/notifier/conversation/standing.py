"""How reports stand, as a resident reads it: one of them, or all that are open (pure)."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from loket.texts import day_in_words
from services.notifier.cases import deadlines, workflow
from services.notifier.cases.near import Theirs, public_state
from services.notifier.conversation import results, unread, weighing
from services.notifier.conversation.buttons import in_one
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

_Known: TypeAlias = Case | Theirs
LISTED: Final = 10
"""Open reports in one answer at most, the newest; of more, and where they are too long, how many there are besides."""


def state_in_words(draft: Draft, state: str) -> str:
    """A state as a resident reads it."""
    return draft.text(workflow.text_key(state))


def status_text(draft: Draft, case: Case, text: str | None = None) -> str:
    """How a case stands, with what staff adds."""
    values = _values(draft, case)
    return draft.text("status_text", **values, text=text) if text else draft.text("status", **values)


def overview(draft: Draft, theirs: tuple[Theirs, ...]) -> str:
    """How the report that a resident names stands, or all that are open; with none, the one that was closed last.

    Args:
        draft: of the conversation; it knows which number they named.
        theirs: open cases of others that they follow, since they reported the same.
    """
    wanted = draft.memory.told
    if wanted is not None:
        known: list[_Known] = [*draft.cases.values(), *theirs]
        named = next((c for c in known if c.number == wanted), None)
        return draft.text("status_unknown", number=wanted) if named is None else _line_of(draft, named, known)
    is_open: list[_Known] = [*theirs, *draft.open_cases()]
    cases = is_open[-LISTED:]
    if len(cases) == 1:
        return _line_of(draft, cases[0], cases)
    done = results.latest(draft) if not cases else None
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


def _line_of(draft: Draft, case: _Known, known: Sequence[_Known]) -> str:
    goes_on = next((c for c in known if isinstance(case, Case) and c.id == case.merged_into), None)
    if goes_on is not None:
        merged = draft.text("merged", number=case.number or "", other=goes_on.number or "")
        return draft.in_fewer(f"{merged} {draft.text('status', **_values(draft, goes_on))}", merged)
    if isinstance(case, Case) and case.state in workflow.CLOSED:
        return status_text(draft, case, results.of(draft, case))
    is_alone = all(c is case or (isinstance(c, Case) and c.state in workflow.CLOSED) for c in known)
    when = _when(draft, case)
    return draft.in_fewer(in_one(when, draft.text("status_alone")), when) if is_alone else when


def _when(draft: Draft, case: _Known) -> str:
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


def _values(draft: Draft, case: _Known) -> dict[str, str]:
    state = case.state if isinstance(case, Case) else public_state(case.state)
    return {
        "number": case.number or "",
        "category": draft.category_name(case.sub),
        "state": state_in_words(draft, state),
    }
