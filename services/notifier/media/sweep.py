"""Takes away what is kept no longer: old files, files of erased residents, bodies that Kafka cannot bring again."""

import asyncio
import contextlib
from datetime import timedelta
from typing import Final

from loket import telemetry
from loket.failures import Retryable
from loket.municipalities import World
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.housekeeping import REMEMBERED
from services.notifier.store import media
from services.notifier.store.database import Database
from services.notifier.store.media import thumb_key

_LOG: Final = telemetry.log(__name__)
EVERY_S: Final = 60.0
BODIES_EVERY: Final = 60
"""Rounds between two looks at the bodies of events: listing a bucket costs money."""
_BATCH: Final = 200


class Sweeper:
    """Deletes rows first, objects after: a row without an object is a broken picture, the other way round is litter."""

    def __init__(self, pool: Database, world: World, storage: Storage, clock: Clock) -> None:
        self._pool = pool
        self._world = world
        self._storage = storage
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Sweep until ``stop`` is set."""
        rounds = 0
        while not stop.is_set():
            with contextlib.suppress(Retryable):
                await self.files()
                if rounds % BODIES_EVERY == 0:
                    await self.bodies()
                rounds += 1
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(EVERY_S):
                    await stop.wait()

    async def files(self) -> int:
        """Delete what is too old by its municipality's declaration, and the objects of rows that are gone.

        Returns:
            How many files' objects were deleted.

        Raises:
            Retryable: PostgreSQL or the storage is away; nothing is forgotten by it.
        """
        now, done = self._clock(), 0
        for slug, municipality in self._world.items():
            before = now - timedelta(days=municipality.media_days)
            async with self._pool.transaction() as connection:
                old = await media.forget(connection, slug, before=before, limit=_BATCH)
            if old:
                _LOG.info("files were kept long enough", municipality=slug, files=old)
        while True:
            async with self._pool.connection() as connection:
                objects = await media.leftovers(connection, limit=_BATCH)
            if not objects:
                return done
            await self._storage.delete([key for one in objects for key in (one, thumb_key(one))])
            async with self._pool.connection() as connection:
                await media.deleted(connection, objects)
            done += len(objects)

    async def bodies(self) -> int:
        """Delete bodies of events that nobody can ask for any more; how many."""
        done = 0
        for scope in self._world.scopes:
            old = await self._storage.older(f"{scope}/bodies", than=self._clock() - REMEMBERED, most=_BATCH)
            await self._storage.delete(old)
            done += len(old)
        return done
