"""To which report a photo or a pin without words belongs (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case

AT_ONCE: Final = timedelta(minutes=15)
"""What comes so soon after reports is of those."""


def whose(draft: Draft, said: Said) -> Case | None:
    """The report that was asked for it, one of those that were told of together, or the one that is talked about."""
    current = draft.current()
    asked = _asked(draft, said)
    if asked is not None:
        return asked
    together = [c for c in map(draft.cases.get, draft.memory.together) if c is not None]
    if said.photo and together and all(draft.heard_at - c.created_at < AT_ONCE for c in together):
        return min(together, key=lambda c: c.photos)
    return current


def _asked(draft: Draft, said: Said) -> Case | None:
    """The open report of which the resident was asked just that: where it is, or for a photo."""
    question = draft.memory.question
    case = draft.cases.get(question.case) if question is not None else None
    if question is None or case is None or case.state in workflow.CLOSED:
        return None
    if said.location is not None and not case.place.good:
        return case
    # Who speaks of another one since shows that.
    talked_about = case.id in {draft.memory.current, *draft.memory.together}
    return case if said.photo and question.about is Asked.PHOTO and not case.photos and talked_about else None


def note_shown(draft: Draft, said: Said) -> None:
    """Remember to which of several reports a photo without words went: the next words may say that it shows another."""
    case, memory = draft.attached.get(said.message), draft.memory
    if not said.photo or case is None or len(draft.open_cases()) < 2:
        return
    goes_on = memory.shown_for == case and memory.shown_at is not None and draft.now - memory.shown_at < AT_ONCE
    shown = (*memory.shown, said.message) if goes_on else (said.message,)
    draft.remember(shown=shown, shown_for=case, shown_at=draft.now)
