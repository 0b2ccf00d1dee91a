"""Two conversations that turn out to be one resident's become one, and nothing of either is lost (pure)."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Final, TypeVar
from uuid import UUID

import msgspec

from services.notifier.conversation.shapes import Case, Conversation, Emergency, Memory, Recipient, Situation

T = TypeVar("T")
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


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
    is_later = (second.last_message_at or _LONG_AGO) > (first.last_message_at or _LONG_AGO)
    later, earlier = (second, first) if is_later else (first, second)
    conversation = Conversation(
        municipality=first.municipality,
        id=first.id,
        channel=later.channel,
        created_at=first.created_at,
        language=later.language or earlier.language,
        stopped=first.stopped or second.stopped,
        waits_for=later.waits_for or earlier.waits_for,
        urgent=first.urgent or second.urgent,
        waits_since=_earliest(first.waits_since, second.waits_since),
        last_message_at=_latest(first.last_message_at, second.last_message_at),
        windows=_windows(first.windows, second.windows),
        recipient=_recipient(later.recipient, earlier.recipient),
        memory=_memory(first, second, later, earlier),
    )
    return Situation(conversation=conversation, cases=_cases(first.id, keep.cases, other.cases))


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


def _once(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))


def _cases(conversation: UUID, one: tuple[Case, ...], other: tuple[Case, ...]) -> tuple[Case, ...]:
    found: dict[UUID, Case] = {}
    for case in (*one, *other):
        same = found.get(case.id)
        if same is None or (case.version, case.changed_at) > (same.version, same.changed_at):
            found[case.id] = case
    moved = (msgspec.structs.replace(case, conversation=conversation) for case in found.values())
    return tuple(sorted(moved, key=lambda c: (c.created_at, c.number or "", c.id)))


def _memory(first: Conversation, second: Conversation, later: Conversation, earlier: Conversation) -> Memory:
    one, other = first.memory, second.memory
    new, old = later.memory, earlier.memory
    asked = min((m for m in (one, other) if m.unanswered_from is not None), key=_unanswered, default=Memory())
    warned = max((one, other), key=lambda m: m.warned_at or _LONG_AGO)
    return Memory(
        current=new.current or old.current,
        unanswered_from=asked.unanswered_from,
        accepted_at=asked.accepted_at,
        traceparent=asked.traceparent,
        say=_once((*one.say, *other.say)),
        loose=_once((*one.loose, *other.loose)),
        loose_photos=_loose_photos(one, other),
        loose_pin=new.loose_pin or old.loose_pin,
        hinted=one.hinted or other.hinted,
        thanked=new.thanked or old.thanked,
        last_reply=new.last_reply or old.last_reply,
        person_for=_once((*one.person_for, *other.person_for)),
        emergencies=_emergencies(one.emergencies, other.emergencies),
        guarded=_once((*one.guarded, *other.guarded)),
        unguarded=_once((*one.unguarded, *other.unguarded)),
        warned=warned.warned,
        warned_at=warned.warned_at,
    )


def _unanswered(memory: Memory) -> datetime:
    return memory.unanswered_from or _LONG_AGO


def _loose_photos(one: Memory, other: Memory) -> int:
    here, there = set(one.loose), set(other.loose)
    if here == there:
        return max(one.loose_photos, other.loose_photos)
    if here >= there:
        return one.loose_photos
    return other.loose_photos if here < there else one.loose_photos + other.loose_photos


def _emergencies(one: tuple[Emergency, ...], other: tuple[Emergency, ...]) -> tuple[Emergency, ...]:
    found = {e.event_id: e for e in (*other, *one)}
    return tuple(sorted(found.values(), key=lambda e: (e.at, e.event_id)))
