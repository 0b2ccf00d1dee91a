"""A batch of events, or timers that are due -> one transaction; each is applied once, however often it comes."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

from loket import telemetry
from loket.consuming import Record, SetAside
from loket.declarations import Municipality
from loket.events import ChannelReported, GuardAnswered, MessageClassified, ReceiptReported
from loket.metrics import BATCH_EVENTS, BATCH_SECONDS
from loket.municipalities import World
from loket.sealing import Keyring, Wrapper
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import (
    Failed,
    Guarded,
    Input,
    Recipient,
    Said,
    Situation,
    Step,
)
from services.notifier.delivery import failing
from services.notifier.delivery.receipts import Climb, climbs
from services.notifier.reading import Arrived, Waiting, read
from services.notifier.store import conversations, events, media, messages, receipts, write
from services.notifier.store.conversations import Key, Loaded, Resident
from services.notifier.store.database import Connection, Database
from services.notifier.store.messages import Kept
from services.notifier.store.receipts import Met
from services.notifier.store.write import Result

PARK_PAUSE: Final = timedelta(seconds=5)
"""How long a record rests before its key is looked for again."""
_PHOTOS: Final = frozenset({"image", "video"})

Clock = Callable[[], datetime]


class Batches:
    """The handler of every topic that the notifier reads."""

    def __init__(self, pool: Database, world: World, keyring: Keyring, wrapper: Wrapper, clock: Clock) -> None:
        self._pool = pool
        self._world = world
        self._keyring = keyring
        self._wrapper = wrapper
        self._clock = clock

    async def handle(self, records: Sequence[Record]) -> Sequence[SetAside]:
        """Apply a batch in one transaction.

        Returns:
            What can never be applied.

        Raises:
            Retryable: PostgreSQL is away, or another process met us: nothing was applied.
        """
        begun = time.perf_counter()
        found = read(records, self._world, self._keyring)
        with telemetry.span("apply a batch"):
            await self.apply(found.arrived, found.waiting)
        BATCH_SECONDS.observe(time.perf_counter() - begun)
        BATCH_EVENTS.observe(len(records))
        return found.aside

    async def apply(self, arrived: Sequence[Arrived], waiting: Sequence[Waiting]) -> None:
        """Apply events that were never applied before, and keep what waits for a key."""
        if not arrived and not waiting:
            return
        async with self._pool.transaction() as connection:
            now = self._clock()
            if waiting:
                kept = [(w.municipality, w.key_id, w.record) for w in waiting]
                await events.park(connection, kept, now=now, pause=PARK_PAUSE)
            await self.apply_in(connection, arrived, now)

    async def apply_in(self, connection: Connection, arrived: Sequence[Arrived], now: datetime) -> None:
        """Apply events inside a transaction of the caller."""
        seen: set[tuple[str, str]] = set()
        fresh = []
        new = await events.first_time(connection, [_id(a) for a in arrived], now=now) if arrived else set()
        for a in arrived:
            if _id(a) in new and _id(a) not in seen:
                seen.add(_id(a))
                fresh.append(a)
        if not fresh:
            return
        reports = [a.event for a in fresh if isinstance(a.event, ChannelReported)]
        if reports:
            await events.keep_reports(connection, reports)
        found_climbs = climbs(a.event for a in fresh if isinstance(a.event, ReceiptReported))
        met = await receipts.find(connection, found_climbs) if found_climbs else []
        known = {(one.climb.municipality, one.climb.message_ref) for one in met}
        met = await failing.send_again(connection, self._world, met, now=now)
        talk = [a for a in fresh if isinstance(a.event, MessageClassified | GuardAnswered)]
        keys = await self._residents(connection, talk, now)
        failed = [one for one in met if one.fails]
        locked = await conversations.lock(connection, self._wrapper, [*keys, *(one.conversation for one in failed)])
        await self._receipts(connection, [c for c in found_climbs if (c.municipality, c.message_ref) not in known], met)
        inputs = self._inputs(talk, keys, locked)
        inputs += [(one.conversation, Failed(delivery=one.delivery)) for one in failed if one.conversation in locked]
        await messages.keep(connection, list(_kept(talk, keys, locked)))
        await media.expect(connection, self._wrapper, list(_with_files(talk, keys, locked)))
        results = plan_all(self._world, locked, inputs, now)
        await write.write(connection, self._world, results, now=now)

    async def _residents(self, connection: Connection, talk: Sequence[Arrived], now: datetime) -> list[Key]:
        residents = [
            Resident(municipality=a.event.municipality, aliases=a.event.aliases, channel=a.event.channel)
            for a in talk
            if isinstance(a.event, MessageClassified | GuardAnswered)
        ]
        if not residents:
            return []
        return await conversations.find_or_make(connection, self._wrapper, residents, now=now)

    async def _receipts(self, connection: Connection, others: Sequence[Climb], met: Sequence[Met]) -> None:
        if met:
            await receipts.climb(connection, met, self._class_of)
        if others:
            await receipts.climb_answers(connection, others)

    def _class_of(self, met: Met) -> str:
        way = failing.way_of(self._world, met)
        return "unknown" if way is None else failing.rule_of(way, met).class_.value

    @staticmethod
    def _inputs(talk: Sequence[Arrived], keys: Sequence[Key], locked: Mapping[Key, Loaded]) -> list[tuple[Key, Input]]:
        found: list[tuple[Key, Input]] = []
        for a, key in zip(talk, keys, strict=True):
            if key not in locked:
                continue
            if isinstance(a.event, MessageClassified):
                found.append((key, _said(a, a.event, message_id(key, a.event.event_id))))
            elif isinstance(a.event, GuardAnswered):
                found.append((key, Guarded(message_event_id=a.event.message_event_id)))
        return found


def _id(a: Arrived) -> tuple[str, str]:
    return a.event.municipality or "", a.event.event_id


def message_id(key: Key, event_id: str) -> UUID:
    """Id of the message that an event of a conversation is about."""
    return uuid5(key[1], f"message:{event_id}")


def _kept(talk: Sequence[Arrived], keys: Sequence[Key], locked: Mapping[Key, Loaded]) -> Iterator[Kept]:
    for a, key in zip(talk, keys, strict=True):
        event = a.event
        if key not in locked:
            continue
        if isinstance(event, MessageClassified):
            yield Kept(
                key=key,
                data_key=locked[key].data_key,
                id=message_id(key, event.event_id),
                direction="in",
                kind=event.kind,
                at=event.sent_at or event.received_at,
                received_at=event.received_at,
                body=a.personal,
                language=event.language,
                intent=event.intent,
                emergency=event.emergency,
            )
        elif isinstance(event, GuardAnswered) and not event.repeated:
            yield Kept(
                key=key,
                data_key=locked[key].data_key,
                id=message_id(key, event.event_id),
                direction="out",
                kind="guard",
                at=event.received_at,
                received_at=event.received_at,
                body=a.personal,
                emergency=event.kind,
                message_ref=event.message_ref,
            )


def _with_files(
    talk: Sequence[Arrived], keys: Sequence[Key], locked: Mapping[Key, Loaded]
) -> Iterator[media.Expected]:
    for a, key in zip(talk, keys, strict=True):
        if key in locked and isinstance(a.event, MessageClassified) and a.personal.media is not None:
            yield media.Expected(
                municipality=key[0],
                message=message_id(key, a.event.event_id),
                kind=a.event.kind.replace("\0", ""),
                channel=a.event.channel,
                provider=a.event.provider,
                app=a.event.app,
                media=a.personal.media,
                since=a.event.received_at,
            )


def _said(a: Arrived, event: MessageClassified, message: UUID) -> Said:
    personal = a.personal
    return Said(
        event_id=event.event_id,
        message=message,
        kind=event.kind,
        channel=event.channel,
        received_at=event.received_at,
        text=personal.text,
        location=personal.location,
        photo=event.kind in _PHOTOS,
        recipient=Recipient(phone=personal.phone, bsuid=personal.bsuid, name=personal.name),
        language=event.language,
        intent=event.intent,
        intent_p=event.intent_p,
        candidates=event.candidates,
        decision=event.decision,
        reason=event.reason,
        emergency=event.emergency,
        emergency_level=event.emergency_level,
        traceparent=a.traceparent,
    )


def plan_all(
    world: Mapping[str, Municipality],
    locked: Mapping[Key, Loaded],
    inputs: Sequence[tuple[Key, Input]],
    now: datetime,
) -> list[Result]:
    """Plan input by input, each on what the one before led to (pure).

    Args:
        world: the declared municipalities.
        locked: the conversations.
        inputs: whose, and what; in the order in which they count.
        now: this moment (UTC).
    """
    situations: dict[Key, Situation] = {key: one.situation for key, one in locked.items()}
    steps: dict[Key, list[Step]] = {}
    for key, found in inputs:
        step = plan(world[key[0]], situations[key], found, now)
        situations[key] = step.after
        steps.setdefault(key, []).append(step)
    return [Result.of(locked[key], steps[key]) for key in sorted(steps)]
