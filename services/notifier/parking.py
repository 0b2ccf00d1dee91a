"""Replays what was parked, once its sealing key is there."""

import asyncio
from datetime import timedelta
from typing import Final

from loket.codec import decode, header
from loket.consuming import set_aside
from loket.events import MessageClassified
from loket.failures import Permanent, Retryable
from loket.municipalities import World
from loket.passing import received
from loket.publishing import Publisher
from loket.sealing import KeyMissing, Keyring
from services.notifier.consume import Batches, Clock
from services.notifier.reading import NOT_CLASSIFIED
from services.notifier.store import events
from services.notifier.store.database import Database
from services.notifier.store.events import Parked

EVERY_S: Final = 1.0
AGAIN_AFTER: Final = timedelta(seconds=5)


class Parking:
    """Looks whether keys have appeared, and sends what waited for them on its way again."""

    def __init__(
        self, pool: Database, world: World, keyring: Keyring, batches: Batches, publisher: Publisher, clock: Clock
    ) -> None:
        self._pool = pool
        self._world = world
        self._keyring = keyring
        self._batches = batches
        self._publisher = publisher
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Replay until ``stop`` is set."""
        while not stop.is_set():
            pause_s = EVERY_S
            try:
                if await self.replay():
                    continue
            except Retryable as retryable:
                pause_s = max(retryable.after_s, EVERY_S)
            await _pause(stop, pause_s)

    async def replay(self) -> int:
        """Replay what can be replayed, in the order in which it was parked.

        Returns:
            How many records are not parked any more.

        Raises:
            Retryable: PostgreSQL or Kafka is away; nothing was lost, some may come twice.
        """
        async with self._pool.transaction() as connection:
            now = self._clock()
            found = await events.parked(connection, now=now)
            unread = [p for p in found if self._was_never_classified(p)]
            back = [p for p in unread if self._has_key(p)]
            rest = await self._batches.read([p.record for p in found if p not in unread])
            await self._publish_again(back)
            for one in rest.aside:
                await set_aside(self._publisher, one)
            await self._batches.apply_in(connection, rest.arrived, now)
            waiting = {id(w.record) for w in rest.waiting}
            kept = [p for p in found if id(p.record) in waiting or (p in unread and p not in back)]
            done = [p for p in found if p not in kept]
            await events.park_longer(connection, kept, until=now + AGAIN_AFTER)
            await events.unpark(connection, done)
            return len(done)

    @staticmethod
    def _was_never_classified(parked: Parked) -> bool:
        event = _classified(parked)
        return event is not None and event.reason == NOT_CLASSIFIED

    def _has_key(self, parked: Parked) -> bool:
        event = _classified(parked)
        if event is None:
            return False
        try:
            self._keyring.open_personal(event.personal, event_id=event.event_id)
        except KeyMissing:
            return False
        except Permanent:
            return True  # erased or broken: the classifier sets it aside
        return True

    async def _publish_again(self, back: list[Parked]) -> None:
        for parked in back:
            event = _classified(parked)
            if event is None:
                continue
            await self._publisher.publish([received(event)], traceparent=header(parked.record.headers, "traceparent"))


def _classified(parked: Parked) -> MessageClassified | None:
    try:
        event = decode(parked.record.value)
    except Permanent:
        return None
    return event if isinstance(event, MessageClassified) else None


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
