"""Two conversations that turn out to be one resident's become one, and nothing of either is lost (pure)."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from services.notifier.conversation.remembered import LONG_AGO, memory_of
from services.notifier.conversation.shapes import Case, Conversation, Recipient, Situation


def merge(a: Situation, b: Situation) -> Situation:
    """One situation out of two: it keeps the id of the older one.

    The order of the arguments does not count, a second merge with one of them changes nothing, and a stop, a person
    who is waited for and an emergency on either side stay.

    Args:
        a: a conversation with its cases.
        b: another one of the same municipality.
    """
    if a == b:
        return a
    keep, other = sorted((a, b), key=lambda s: (s.conversation.created_at, s.conversation.id))
    first, second = keep.conversation, other.conversation
    is_later = (second.last_message_at or LONG_AGO) > (first.last_message_at or LONG_AGO)
    later, earlier = (second, first) if is_later else (first, second)
    conversation = Conversation(
        municipality=first.municipality,
        id=first.id,
        channel=later.channel,
        created_at=first.created_at,
        language=_language(later, earlier),
        stopped=first.stopped or second.stopped,
        waits_for=later.waits_for or earlier.waits_for,
        urgent=first.urgent or second.urgent,
        waits_since=_earliest(first.waits_since, second.waits_since),
        last_message_at=_latest(first.last_message_at, second.last_message_at),
        windows=_windows(first.windows, second.windows),
        recipient=_recipient(later.recipient, earlier.recipient),
        memory=memory_of(first.memory, second.memory, second_is_later=is_later),
    )
    return Situation(conversation=conversation, cases=_cases(first.id, keep.cases, other.cases))


def _language(later: Conversation, earlier: Conversation) -> str | None:
    """The later one's, unless only the earlier one's is settled."""
    if earlier.memory.spoken and not later.memory.spoken:
        return earlier.language or later.language
    return later.language or earlier.language


def _earliest(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((at for at in (one, other) if at is not None), default=None)


def _windows(one: Mapping[str, datetime], other: Mapping[str, datetime]) -> Mapping[str, datetime]:
    return {
        channel: max(found[channel] for found in (one, other) if channel in found) for channel in sorted({*one, *other})
    }


def _recipient(later: Recipient, earlier: Recipient) -> Recipient:
    return Recipient(
        phone=later.phone or earlier.phone,
        bsuid=later.bsuid or earlier.bsuid,
        parent=later.parent or earlier.parent,
        name=later.name or earlier.name,
    )


def _cases(conversation: UUID, one: tuple[Case, ...], other: tuple[Case, ...]) -> tuple[Case, ...]:
    found: dict[UUID, Case] = {}
    for case in (*one, *other):
        same = found.get(case.id)
        if same is None or (case.version, case.changed_at) > (same.version, same.changed_at):
            found[case.id] = case
    moved = (msgspec.structs.replace(case, conversation=conversation) for case in found.values())
    return tuple(sorted(moved, key=lambda c: (c.created_at, c.number or "", c.id)))
