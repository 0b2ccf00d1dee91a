"""Publishes what the database says happened to cases, after its commit, in order, at least once."""

import asyncio
from typing import Final

from loket.failures import Retryable
from loket.publishing import Publisher
from services.notifier.store import events
from services.notifier.store.database import Database

EVERY_S: Final = 0.25


class Outbox:
    """Empties the outbox into Kafka."""

    def __init__(self, pool: Database, publisher: Publisher) -> None:
        self._pool = pool
        self._publisher = publisher

    async def run(self, stop: asyncio.Event) -> None:
        """Publish until ``stop`` is set."""
        while not stop.is_set():
            pause_s = EVERY_S
            try:
                if await self.publish():
                    continue
            except Retryable as retryable:
                pause_s = max(retryable.after_s, EVERY_S)
            await asyncio.sleep(pause_s)

    async def publish(self) -> int:
        """Publish the oldest records and forget them once Kafka has acknowledged them.

        Returns:
            How many were published.

        Raises:
            Retryable: PostgreSQL or Kafka is away; they are published again, with the same event ids.
        """
        async with self._pool.transaction() as connection:
            found = await events.oldest_unpublished(connection)
            if found:
                await self._publisher.send([envelope for _, envelope in found])
                await events.published(connection, [n for n, _ in found])
            return len(found)
