"""Sends on every channel: one task each, so that no municipality waits for another, and one lease each."""

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

import aiohttp
import asyncpg

from loket.failures import Retryable
from loket.identity import IdentityKey
from loket.metrics import BUDGET_USED, BUDGET_WARN, IN_DOUBT, WAITING
from loket.municipalities import Secrets, World
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.delivery.budget import Spending, spending
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.gate import Gates
from services.notifier.delivery.level import Level
from services.notifier.delivery.marks import Marks
from services.notifier.delivery.post import Post
from services.notifier.store import budget, sending
from services.notifier.store.database import Database
from services.notifier.store.deliveries import WAKE
from services.notifier.store.marks import TAKEN
from services.notifier.templates.keeper import Keeper

_COUNT_S: Final = 5.0


async def _until_ended(connection: asyncpg.Connection, stop: asyncio.Event) -> None:
    """Wait until the connection ends or ``stop`` is set."""
    ended = asyncio.Event()
    connection.add_termination_listener(lambda _: ended.set())
    waiting = [asyncio.create_task(event.wait()) for event in (stop, ended)]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()


class Sender:
    """The sender role: every declared channel, woken by PostgreSQL's notifications."""

    def __init__(
        self,
        *,
        pool: Database,
        dsn: str,
        world: World,
        provider_urls: Mapping[str, str],
        public_url: str = "",
        secrets_of: Secrets,
        identity: IdentityKey,
        wrapper: Wrapper,
        clock: Clock,
        storage: Storage | None = None,
    ) -> None:
        self._pool = pool
        self._dsn = dsn
        self._world = world
        self._urls = provider_urls
        self._public_url = public_url
        self._secrets = secrets_of
        self._identity = identity
        self._wrapper = wrapper
        self._clock = clock
        self._storage = storage
        self._channels: dict[str, ChannelSender] = {}
        self._marks: dict[str, Marks] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Send until ``stop`` is set; what is on its way is finished first."""
        holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        gates = Gates((c for m in self._world.values() for c in m.channels), self._pool, holder)
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            for municipality in self._world.values():
                for channel in municipality.channels:
                    post = Post(
                        pool=self._pool,
                        http=http,
                        municipality=municipality,
                        channel=channel,
                        provider_urls=self._urls,
                        public_url=self._public_url,
                        secrets=self._secrets,
                        identity=self._identity,
                        wrapper=self._wrapper,
                        clock=self._clock,
                        storage=self._storage,
                    )
                    name = f"{municipality.slug}/{channel.name}"
                    self._channels[name] = ChannelSender(post, holder, gates)
                    self._marks[name] = Marks(self._channels[name])
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen(stop), name="listen")
                tasks.create_task(self._count(stop), name="count")
                for name, channel_sender in self._channels.items():
                    tasks.create_task(channel_sender.run(stop), name=f"channel-{name}")
                    tasks.create_task(self._marks[name].run(stop), name=f"marks-{name}")
                    tasks.create_task(Level(channel_sender).run(stop), name=f"level-{name}")
                    tasks.create_task(Keeper(channel_sender).run(stop), name=f"templates-{name}")
        gates.close()

    def _heard(self, _connection: Any, _pid: int, _name: str, payload: object) -> None:
        channel_sender = self._channels.get(str(payload))
        if channel_sender is not None:
            channel_sender.wake.set()

    def _took(self, _connection: Any, _pid: int, _name: str, payload: object) -> None:
        where, _, ids = str(payload).rpartition("/")
        if where in self._marks:
            self._marks[where].take([UUID(one) for one in ids.split(",")])

    async def _listen(self, stop: asyncio.Event) -> None:
        """Hear of new deliveries at once; the poll stays for when this connection is down."""
        while not stop.is_set():
            try:
                connection = await asyncpg.connect(self._dsn, timeout=5.0)
            except (OSError, TimeoutError, asyncpg.PostgresError):
                await asyncio.sleep(0.5)
                continue
            try:
                await connection.add_listener(WAKE, self._heard)
                await connection.add_listener(TAKEN, self._took)
                await _until_ended(connection, stop)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await asyncio.sleep(0.5)
            finally:
                connection.terminate()

    async def _count(self, stop: asyncio.Event) -> None:
        """Keep the gauges of what waits and what is in doubt."""
        next_s = 0.0
        while not stop.is_set():
            if time.monotonic() >= next_s:
                next_s = time.monotonic() + _COUNT_S
                await self._count_once()
            await asyncio.sleep(0.2)

    async def _count_once(self) -> None:
        try:
            async with self._pool.connection() as connection:
                found = {where: (w, d) for where, w, d in await sending.counts(connection, list(self._world))}
                used = await budget.used(connection, list(self._world), now=self._clock())
        except Retryable:
            return
        for slug, municipality in self._world.items():
            if municipality.budget is not None:
                BUDGET_USED.labels(slug).set(used.get(slug, 0) / municipality.budget.messages)
                BUDGET_WARN.labels(slug).set(municipality.budget.warn_at)
        for name, channel_sender in self._channels.items():
            slug, _, channel = name.partition("/")
            channel_sender.saving = spending(self._world[slug].budget, used.get(slug, 0)) is Spending.SAVES
            waiting, doubt = found.get((slug, channel), (0, 0))
            WAITING.labels(slug, channel).set(waiting)
            IN_DOUBT.labels(slug, channel).set(doubt)
