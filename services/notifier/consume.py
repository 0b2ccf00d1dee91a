"""A batch of events, or timers that are due -> one transaction; each is applied once, however often it comes."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from loket import telemetry
from loket.bodies import fetch, ref_of
from loket.consuming import Record, SetAside
from loket.events import ChannelReported, GuardAnswered, MessageClassified, ReceiptReported
from loket.failures import Code, Retryable
from loket.metrics import BATCH_EVENTS, BATCH_SECONDS, DUPLICATES
from loket.municipalities import World
from loket.sealing import Keyring, Wrapper
from loket.storage import Storage
from services.notifier import following, joining
from services.notifier.beside import beside
from services.notifier.conversation.abuse import ABUSE
from services.notifier.conversation.inputs import Failed
from services.notifier.conversation.naming import Key
from services.notifier.delivery import failing
from services.notifier.delivery.receipts import Climb, climbs
from services.notifier.hearing import (
    Talk,
    heard,
    kept,
    may_come_twice,
    named,
    speaker_of,
    tell_repeats,
    understood,
    with_file,
)
from services.notifier.planning import plan_all
from services.notifier.reading import Arrived, Found, Waiting, read
from services.notifier.store import (
    budget,
    events,
    identities,
    marks,
    media,
    messages,
    receipts,
    templates,
    transcripts,
    understanding,
    write,
)
from services.notifier.store.database import Connection, Database
from services.notifier.store.messages import Kept
from services.notifier.store.receipts import Met
from services.notifier.store.transcripts import Speaker

_LOG: Final = telemetry.log(__name__)
PARK_PAUSE: Final = timedelta(seconds=5)
"""How long a record rests before its key is looked for again."""

Clock = Callable[[], datetime]


class Batches:
    """The handler of every topic that the notifier reads."""

    def __init__(
        self,
        pool: Database,
        world: World,
        keyring: Keyring,
        wrapper: Wrapper,
        clock: Clock,
        storage: Storage | None = None,
    ) -> None:
        self._storage = storage
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
        found = await self.read(records)
        with telemetry.span("apply a batch"):
            await self.apply(found.arrived, found.waiting)
        BATCH_SECONDS.observe(time.perf_counter() - begun)
        BATCH_EVENTS.observe(len(records))
        return found.aside

    async def read(self, records: Sequence[Record]) -> Found:
        """Decode records and open them, with the bodies of those that lie in object storage.

        Raises:
            Retryable: the storage is away, or has not got one of them.
        """
        refs = [ref for r in records if (ref := ref_of(r.headers)) is not None]
        if not refs:
            return read(records, self._world, self._keyring)
        if self._storage is None:
            raise Retryable(Code.STORAGE_UNAVAILABLE, after_s=5.0)
        return read(records, self._world, self._keyring, await fetch(self._storage, refs))

    async def apply(self, arrived: Sequence[Arrived], waiting: Sequence[Waiting]) -> None:
        """Apply events that were never applied before, and keep what waits for a key."""
        if not arrived and not waiting:
            return
        async with self._pool.transaction() as connection:
            now = self._clock()
            if waiting:
                parked = [(w.municipality, w.key_id, w.record) for w in waiting]
                await events.park(connection, parked, now=now, pause=PARK_PAUSE)
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
            elif isinstance(a.event, MessageClassified):
                DUPLICATES.labels(a.event.municipality, "id").inc()
        if not fresh:
            return
        reports = [a.event for a in fresh if isinstance(a.event, ChannelReported)]
        if reports:
            await events.keep_reports(connection, reports)
            await templates.reported(connection, self._world, reports)
        found_climbs = climbs(a.event for a in fresh if isinstance(a.event, ReceiptReported))
        met = await receipts.find(connection, found_climbs) if found_climbs else []
        known = {(one.climb.municipality, one.climb.message_ref) for one in met}
        met = await failing.send_again(connection, self._wrapper, self._world, met, now=now)
        failed = [one for one in met if one.fails]
        besides = [one for a in fresh for one in beside(a)]
        whose = await identities.meet(
            connection,
            self._wrapper,
            [*(n for a in fresh if (n := named(a))), *(n for n, _ in besides)],
            [one.conversation for one in failed],
            now=now,
        )
        await self._receipts(connection, [c for c in found_climbs if (c.municipality, c.message_ref) not in known], met)
        talks = await self._talks(connection, fresh, whose)
        inputs = [(talk.key, found) for talk in talks if (found := heard(talk)) is not None]
        inputs += [
            (key, did)
            for key, (_, did) in zip(whose.keys[len(whose.keys) - len(besides) :], besides, strict=True)
            if key is not None and key in whose.locked
        ]
        for one in failed:
            key = whose.moved.get(one.conversation, one.conversation)
            if key in whose.locked:
                inputs.append((key, Failed(delivery=one.delivery)))
        keeping = [(talk.message.channel, k) for talk in talks if (k := kept(talk)) is not None]
        await messages.keep(connection, [k for _, k in keeping])
        await understanding.keep(connection, [of for talk in talks if (of := understood(talk)) is not None])
        await marks.tell(connection, self._taken(keeping, now))
        await media.expect(connection, self._wrapper, [file for talk in talks if (file := with_file(talk)) is not None])
        await transcripts.expect(connection, self._wrapper, self._voices(talks))
        results = plan_all(self._world, whose.locked, inputs, now)
        await write.write(connection, self._world, results, now=now)
        _note_abuse(results)
        await joining.join(connection, self._world, self._wrapper, results, now=now)
        await following.tell(connection, self._world, self._wrapper, following.news_of(results), now=now)

    def _voices(self, talks: Sequence[Talk]) -> list[tuple[Key, UUID, Speaker]]:
        """What is to be written out, where somebody does that."""
        with_sound = [t for t in talks if self._world[t.key[0]].transcriber is not None]
        return [(t.key, t.id, speaker) for t in with_sound if (speaker := speaker_of(t)) is not None]

    def _taken(self, keeping: Sequence[tuple[str, Kept]], now: datetime) -> list[marks.Taken]:
        """The messages that are to be marked as read."""
        return [
            marks.Taken(municipality=k.key[0], channel=channel, message=k.id)
            for channel, k in keeping
            if k.direction == "in" and now - k.received_at < marks.FRESH and self._world[k.key[0]].read_marks
        ]

    async def _talks(self, connection: Connection, fresh: Sequence[Arrived], whose: identities.Met) -> list[Talk]:
        """What residents said, and which of it they had said before under another id."""
        saying = [a for a in fresh if named(a) is not None]
        known = zip(saying, whose.keys[: len(saying)], whose.owned[: len(saying)], strict=True)
        talks = [
            Talk(arrived=a, message=a.event, key=key, loaded=whose.locked[key], owned=owned)
            for a, key, owned in known
            if key is not None and key in whose.locked and isinstance(a.event, MessageClassified | GuardAnswered)
        ]
        twice = [t for t in talks if may_come_twice(self._world[t.key[0]])]
        if not twice:
            return talks
        longest = timedelta(seconds=max(self._world[t.key[0]].same_message_within_s for t in twice))
        since = min(t.message.received_at for t in twice) - longest
        recent = await messages.recent(connection, [t.key for t in twice], since=since)
        talks = tell_repeats(self._world, talks, recent)
        for talk in talks:
            if talk.same_as is not None:
                DUPLICATES.labels(talk.key[0], "content").inc()
        return talks

    async def _receipts(self, connection: Connection, others: Sequence[Climb], met: Sequence[Met]) -> None:
        await budget.count(connection, met, others, now=self._clock())
        if met:
            await receipts.climb(connection, met, self._class_of)
        if others:
            await receipts.climb_answers(connection, others)

    def _class_of(self, met: Met) -> str:
        way = failing.way_of(self._world, met)
        return "unknown" if way is None else failing.rule_of(way, met).class_.value


def _note_abuse(results: Sequence[write.Result]) -> None:
    """Keep in the log in which conversation somebody scolded, not who nor what: it outlives the list of who waits."""
    for one in results:
        was, now = one.before.conversation.memory.person_for, one.after.conversation.memory.person_for
        if ABUSE in now and ABUSE not in was:
            _LOG.warning("a resident scolds", municipality=one.key[0], conversation=str(one.key[1]))


def _id(a: Arrived) -> tuple[str, str]:
    return a.event.municipality or "", a.event.event_id
