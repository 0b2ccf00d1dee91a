"""Sends on every channel: one task each, so that no municipality waits for another, and one lease each."""

import asyncio
import contextlib
import os
import secrets
import socket
import time
from collections.abc import Mapping
from typing import Any, Final

import aiohttp
import asyncpg

from loket import telemetry
from loket.failures import Retryable
from loket.identity import IdentityKey
from loket.metrics import IN_DOUBT, WAITING
from loket.municipalities import Secrets, World
from loket.sealing import Wrapper
from services.notifier.consume import Clock
from services.notifier.delivery.post import Post
from services.notifier.store import claims, sending
from services.notifier.store.claims import Claimed, Lease, Wish
from services.notifier.store.database import Database
from services.notifier.store.deliveries import WAKE
from services.notifier.store.sending import Standing
from services.notifier.timers import DOUBT_PATIENCE

_LOG: Final = telemetry.log(__name__)
LEASE_S: Final = 4.0
RENEW_S: Final = 1.2
POLL_S: Final = 0.5
"""How long a wake-up that got lost may cost."""
AT_ONCE: Final = 16
"""Messages of one channel that are on their way at the same time, each of another conversation."""
_COUNT_S: Final = 5.0


class ChannelSender:
    """Sends on one channel, for as long as it has the lease."""

    def __init__(self, post: Post, holder: str) -> None:
        self._post = post
        self._holder = holder
        self._flying: set[asyncio.Task[None]] = set()
        self._lease: Lease | None = None
        self._standing: Standing | None = None
        self._renewed = 0.0
        self.wake = asyncio.Event()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until ``stop`` is set, then finish what is on its way and give the lease back.

        Raises:
            Exception: a bug in a send; the delivery stays ``sending`` and is in doubt for the next holder.
        """
        while not stop.is_set():
            self.wake.clear()
            try:
                if await self._have_lease():
                    await self._take_off()
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
                continue
            await self._pause()
        while self._flying:
            self.wake.clear()
            try:
                await self._have_lease()
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
            await self._pause()
        await self._release()

    async def _have_lease(self) -> bool:
        lease, now = self._lease, time.monotonic()
        if lease is not None and now - self._renewed < RENEW_S:
            return True
        async with self._post.pool.transaction() as connection:
            if lease is not None:
                self._standing = await sending.renew(connection, lease, for_s=LEASE_S)
                if self._standing is None:
                    _LOG.warning("the lease was lost", municipality=lease.municipality, channel=lease.channel)
                    self._lease = None
                    return False
            else:
                lease = await sending.acquire(
                    connection,
                    self._post.municipality.slug,
                    self._post.channel.name,
                    holder=self._holder,
                    for_s=LEASE_S,
                )
                if lease is None:
                    return False
                doubts = await sending.take_over(connection, lease, now=self._post.clock(), patience=DOUBT_PATIENCE)
                self._standing = await sending.renew(connection, lease, for_s=LEASE_S)
                _LOG.info("has the lease", municipality=lease.municipality, channel=lease.channel, in_doubt=doubts)
        # Counted from before the statement, so that we never believe in it longer than the database does.
        self._lease, self._renewed = lease, now
        return True

    async def _take_off(self) -> None:
        lease, standing = self._lease, self._standing
        free = AT_ONCE - len(self._flying)
        if lease is None or standing is None or free <= 0:
            return
        now = self._post.clock()
        if standing.held_times:
            if standing.held_until is not None and standing.held_until > now:
                return
            # One message tries whether the channel sends again.
            free = 1 if not self._flying else 0
        if free <= 0:
            return
        async with self._post.pool.transaction() as connection:
            claimed = await claims.claim(
                connection, self._post.wrapper, lease, Wish(limit=free), own=self._post.channel.ways[0], now=now
            )
        for one in claimed:
            task = asyncio.create_task(self._send(lease, one), name=f"send-{one.id}")
            self._flying.add(task)
            task.add_done_callback(lambda _: self.wake.set())

    async def _send(self, lease: Lease, claimed: Claimed) -> None:
        if time.monotonic() - self._renewed > LEASE_S:
            await self._post.put_back(lease, claimed)
        else:
            await self._post.send(lease, claimed)

    async def _pause(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.wake.wait(), POLL_S)
        done = {task for task in self._flying if task.done()}
        self._flying -= done
        for task in done:
            task.result()
        if done and self._standing is not None and self._lease is not None:
            await self._look_again(self._lease)

    async def _look_again(self, lease: Lease) -> None:
        """The outcome may have held or freed the channel."""
        try:
            async with self._post.pool.transaction() as connection:
                self._standing = await sending.standing(connection, lease)
        except Retryable:
            return

    async def _release(self) -> None:
        lease, self._lease = self._lease, None
        if lease is None:
            return
        try:
            async with self._post.pool.transaction() as connection:
                await sending.release(connection, lease)
        except Retryable:
            # It runs out by itself.
            return


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
        self._channels: dict[str, ChannelSender] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Send until ``stop`` is set; what is on its way is finished first."""
        holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
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
                    )
                    self._channels[f"{municipality.slug}/{channel.name}"] = ChannelSender(post, holder)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen(stop), name="listen")
                tasks.create_task(self._count(stop), name="count")
                for name, channel_sender in self._channels.items():
                    tasks.create_task(channel_sender.run(stop), name=f"channel-{name}")

    def _heard(self, _connection: Any, _pid: int, _name: str, payload: object) -> None:
        channel_sender = self._channels.get(str(payload))
        if channel_sender is not None:
            channel_sender.wake.set()

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
        except Retryable:
            return
        for name in self._channels:
            slug, _, channel = name.partition("/")
            waiting, doubt = found.get((slug, channel), (0, 0))
            WAITING.labels(slug, channel).set(waiting)
            IN_DOUBT.labels(slug, channel).set(doubt)
