"""Messages that staff put with another case: what is written later takes no photo from where it was (pure)."""

from collections.abc import Iterable
from uuid import UUID

from msgspec.structs import replace

from services.notifier.conversation.draft import Draft


def by_staff(draft: Draft, messages: Iterable[UUID], case: UUID) -> None:
    """Remember that messages stand with a case, where staff put them.

    Args:
        draft: of their conversation.
        messages: which.
        case: the case that they are of now.
    """
    gone, memory = frozenset(messages), draft.memory
    if not gone:
        return
    if any(one.message in gone for one in memory.files):
        files = tuple(replace(one, case=case) if one.message in gone else one for one in memory.files)
        draft.remember(files=files)
    if not gone.isdisjoint(memory.since_answer):
        draft.remember(since_answer=tuple(one for one in memory.since_answer if one not in gone))
    if not gone.isdisjoint(memory.shown):
        draft.remember(shown=(), shown_for=None, shown_at=None)
    if memory.shown_late is not None and not gone.isdisjoint(memory.shown_late.messages):
        draft.remember(shown_late=None)
