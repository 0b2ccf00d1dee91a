"""The core, the platform's stand-in, and senders that come and go."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import aiohttp

from loket.municipalities import Secrets
from loket.storage import Storage
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.post import Post
from services.notifier.store import claims, sending
from services.notifier.store.claims import Claimed, Lease, Wish
from tests.builders import IDENTITY
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.graph import Graph
from tests.simulated import until


class Stand:
    """The core, the platform's stand-in, and senders."""

    def __init__(self, core: Core, graph: Graph, http: aiohttp.ClientSession, secrets: Secrets) -> None:
        self.core = core
        self.graph = graph
        self.storage: Storage | None = None
        """Where the files lie that staff send."""
        self._http = http
        self._secrets = secrets

    def post(self, city: str = "denhaag") -> Post:
        """What sending for a municipality needs."""
        return Post(
            pool=self.core.database,
            http=self._http,
            municipality=WORLD[city],
            channel=WORLD[city].channels[0],
            provider_urls={"meta": self.graph.base_url},
            public_url="",
            secrets=self._secrets,
            identity=IDENTITY,
            wrapper=WRAPPER,
            clock=self.core.clock,
            storage=self.storage,
        )

    @asynccontextmanager
    async def sender(self, city: str = "denhaag", holder: str = "one") -> AsyncIterator[ChannelSender]:
        """A sender that is at work; it stops as a process does that is asked to."""
        async with self.working(ChannelSender(self.post(city), holder)) as sender:
            yield sender

    @asynccontextmanager
    async def working(self, sender: ChannelSender) -> AsyncIterator[ChannelSender]:
        """The same for a sender that a test made."""
        stop = asyncio.Event()
        working = asyncio.create_task(sender.run(stop))
        try:
            yield sender
        finally:
            stop.set()
            sender.wake.set()
            await asyncio.wait_for(working, 10)

    async def lease(self, holder: str = "killed", city: str = "denhaag") -> Lease:
        """The lease of a process that sends nothing by itself."""
        async with self.core.database.transaction() as connection:
            lease = await sending.acquire(connection, city, "whatsapp", holder=holder, for_s=30)
        assert lease is not None
        return lease

    async def claim(self, lease: Lease, limit: int = 16) -> list[Claimed]:
        """Take deliveries to send."""
        own = WORLD[lease.municipality].channels[0]
        async with self.core.database.transaction() as connection:
            return await claims.claim(connection, WRAPPER, lease, Wish(limit=limit), own=own, now=self.core.clock.now)

    async def lapse(self) -> None:
        """Every lease runs out now, as it does some seconds after a kill -9."""
        await self.core.rows("UPDATE channel_lease SET until = clock_timestamp() - interval '1 second'")

    async def reaches(self, delivery: UUID, state: str) -> None:
        """Wait until a delivery has a state."""

        async def has() -> bool:
            return await self.core.state(delivery) == state

        await until(has)
