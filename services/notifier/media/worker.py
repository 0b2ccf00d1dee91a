"""The media role: claims files under a lease, fetches several at once, and records what became of each."""

import asyncio
import contextlib
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from loket import telemetry
from loket.failures import Retryable
from loket.metrics import MEDIA, MEDIA_SECONDS, MEDIA_WAITING
from loket.municipalities import World
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.conversation.inputs import PhotoPlaced
from services.notifier.media.fetch import Fetcher, Outcome
from services.notifier.media.shapes import State
from services.notifier.planning import plan_all
from services.notifier.store import conversations, media, write
from services.notifier.store.database import Connection, Database
from services.notifier.store.media import Claimed, thumb_key

_LOG: Final = telemetry.log(__name__)
POLL_S: Final = 0.3
AT_ONCE: Final = 4
EACH: Final = 2
"""Files of one municipality per claim, so that one city's flood of photos leaves room for the others."""
LEASE: Final = timedelta(seconds=12)
RENEW_S: Final = 4.0
COUNT_S: Final = 5.0


class MediaWorker:
    """One process that fetches files."""

    def __init__(
        self,
        *,
        pool: Database,
        world: World,
        wrapper: Wrapper,
        fetcher: Fetcher,
        storage: Storage,
        clock: Clock,
        lease: timedelta = LEASE,
    ) -> None:
        self._pool = pool
        self._world = world
        self._wrapper = wrapper
        self._fetcher = fetcher
        self._storage = storage
        self._clock = clock
        self._lease = lease
        self._flying: dict[asyncio.Task[None], Claimed] = {}
        self._turn = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until ``stop`` is set; what is on its way then is given back.

        Raises:
            Exception: a bug; whoever takes over fetches the file again when its lease has run out.
        """
        renewed = counted = 0.0
        while not stop.is_set():
            now = time.monotonic()
            try:
                if now - renewed >= RENEW_S:
                    await self._renew()
                    renewed = now
                if now - counted >= COUNT_S:
                    await self._count()
                    counted = now
                await self._take_off()
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
            await self._pause(stop)
        await self._land()

    async def fetch_due(self) -> int:
        """Fetch what is due now, one round; how many files were tried."""
        claimed = await self._claim(AT_ONCE)
        await asyncio.gather(*(self._one(one) for one in claimed))
        return len(claimed)

    async def _take_off(self) -> None:
        free = AT_ONCE - len(self._flying)
        if free <= 0:
            return
        for one in await self._claim(free):
            task = asyncio.create_task(self._one(one), name=f"media-{one.id}")
            self._flying[task] = one

    async def _claim(self, limit: int) -> list[Claimed]:
        slugs = list(self._world)
        self._turn = (self._turn + 1) % len(slugs)
        order = slugs[self._turn :] + slugs[: self._turn]
        async with self._pool.transaction() as connection:
            return await media.claim(
                connection, self._wrapper, order, now=self._clock(), lease=self._lease, limit=limit, each=EACH
            )

    async def _one(self, claimed: Claimed) -> None:
        with telemetry.span("fetch a file") as span:
            span.set_attribute("loket.municipality", claimed.municipality)
            outcome = await self._fetcher.fetch(claimed)
        # The lease is renewed meanwhile: however long PostgreSQL is away, the file is not fetched twice for it.
        while True:
            try:
                await self._record(claimed, outcome)
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
            else:
                return

    async def _record(self, claimed: Claimed, outcome: Outcome) -> None:
        now = self._clock()
        async with self._pool.transaction() as connection:
            if outcome.due_at is not None and outcome.why is not None:
                await media.put_off(connection, claimed, why=outcome.why, due_at=outcome.due_at)
                return
            await self._place(connection, claimed, outcome)
            ours = await media.settle(
                connection,
                claimed,
                state=outcome.state,
                why=outcome.why,
                found=outcome.found,
                is_kept=outcome.is_kept,
                has_thumb=outcome.has_thumb,
                now=now,
            )
            gone = not ours and not await media.is_there(connection, claimed)
        if gone:
            # The resident was erased meanwhile: what was just stored goes too. It cannot be read without its key.
            with contextlib.suppress(Retryable):
                await self._storage.delete([claimed.object, thumb_key(claimed.object)])
        if ours:
            self._tell(claimed, outcome, (now - claimed.since).total_seconds())

    async def _place(self, connection: Connection, claimed: Claimed, outcome: Outcome) -> None:
        """Offer where a photo was taken, before the row is settled: conversations are always locked first."""
        place = outcome.found.place if outcome.found is not None else None
        if place is None or outcome.state is not State.FETCHED:
            return
        key = await media.conversation_of(connection, claimed.municipality, claimed.message)
        if key is None:
            return
        locked = await conversations.lock(connection, self._wrapper, [key])
        if key in locked:
            case = await media.case_of(connection, claimed)
            placed = PhotoPlaced(message=claimed.message, case=case, location=place)
            now = self._clock()
            await write.write(connection, self._world, plan_all(self._world, locked, [(key, placed)], now), now=now)

    @staticmethod
    def _tell(claimed: Claimed, outcome: Outcome, seconds: float) -> None:
        kind = claimed.kind
        label = outcome.why.value if outcome.why and outcome.state is State.REFUSED else outcome.state.value
        MEDIA.labels(claimed.municipality, kind, label).inc()
        if outcome.state is State.FETCHED:
            MEDIA_SECONDS.labels(claimed.municipality).observe(seconds)
        else:
            _LOG.warning(
                "a file is not shown",
                municipality=claimed.municipality,
                media=str(claimed.id),
                kind=kind,
                state=outcome.state.value,
                code=outcome.why.value if outcome.why else None,
            )

    async def _renew(self) -> None:
        if self._flying:
            async with self._pool.connection() as connection:
                await media.renew(connection, list(self._flying.values()), lease=self._lease)

    async def _count(self) -> None:
        async with self._pool.connection() as connection:
            waiting = await media.count_waiting(connection)
        for slug in self._world:
            MEDIA_WAITING.labels(slug).set(waiting.get(slug, 0))

    async def _pause(self, stop: asyncio.Event) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL_S):
                await stop.wait()
        for task in [task for task in self._flying if task.done()]:
            del self._flying[task]
            task.result()

    async def _land(self) -> None:
        flying: Sequence[asyncio.Task[None]] = list(self._flying)
        for task in flying:
            task.cancel()
        await asyncio.gather(*flying, return_exceptions=True)
        with contextlib.suppress(Retryable):
            async with self._pool.transaction() as connection:
                for one in self._flying.values():
                    await media.give_back(connection, one)
        self._flying.clear()
