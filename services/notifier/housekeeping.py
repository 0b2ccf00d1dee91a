"""Keeps the gauges of what waits, forgets event ids that Kafka cannot bring again, and fills in what old rows lack."""

import asyncio
from datetime import timedelta
from typing import Final

from loket.failures import Retryable
from loket.metrics import PARKED, WAITING_FOR_PERSON
from loket.municipalities import World
from loket.sealing import Wrapper
from services.notifier.consume import Clock
from services.notifier.drift.watch import look, measure
from services.notifier.store import drawers, events
from services.notifier.store.database import Database

EVERY_S: Final = 5.0
FORGET_EVERY_S: Final = 3600.0
DRIFT_EVERY_S: Final = 6 * 3600.0
REMEMBERED: Final = timedelta(days=45)
"""Longer than Kafka keeps a record (14 days) and the platform tries a webhook (7 days) together."""


class Housekeeping:
    """Looks at the database now and then."""

    def __init__(self, pool: Database, world: World, clock: Clock, wrapper: Wrapper) -> None:
        self._pool = pool
        self._wrapper = wrapper
        self._world = world
        self._clock = clock
        self._filled: drawers.At | None = drawers.At()

    async def run(self, stop: asyncio.Event) -> None:
        """Look until ``stop`` is set."""
        rounds = 0
        while not stop.is_set():
            try:
                await self.count()
                await self.fill()
                if rounds % int(FORGET_EVERY_S / EVERY_S) == 0:
                    await self.forget()
                if rounds % int(DRIFT_EVERY_S / EVERY_S) == 0:
                    await self.look_at_drift()
            except Retryable:
                rounds -= 1
            rounds += 1
            try:
                async with asyncio.timeout(EVERY_S):
                    await stop.wait()
            except TimeoutError:
                continue

    async def count(self) -> None:
        """Set the gauges; a municipality without any has 0."""
        async with self._pool.connection() as connection:
            parked = await events.count_parked(connection)
            waiting = await events.count_waiting_for_person(connection)
        for slug in self._world:
            PARKED.labels(slug).set(parked.get(slug, 0))
            WAITING_FOR_PERSON.labels(slug).set(waiting.get(slug, 0))

    async def forget(self) -> None:
        """Forget old event ids."""
        async with self._pool.transaction() as connection:
            await events.forget(connection, before=self._clock() - REMEMBERED)

    async def fill(self, most: int = drawers.AT_ONCE) -> None:
        """Let the next batch of older cases be found by who reports the same; nothing once all were looked at."""
        if self._filled is None:
            return
        async with self._pool.transaction() as connection:
            ended = await drawers.fill(connection, self._wrapper, self._filled, now=self._clock(), most=most)
        # After the commit: a batch that was rolled back comes again.
        self._filled = ended

    async def look_at_drift(self) -> None:
        """Set the gauges of what residents write beside what they wrote before."""
        for slug in self._world:
            measure(slug, await look(self._pool, self._wrapper, slug, now=self._clock()))
