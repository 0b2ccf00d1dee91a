"""Sends on one channel: the lease, what is taken when, and how fast it may leave."""

import asyncio
import contextlib
import time
from typing import Final
from uuid import UUID

from msgspec import structs

from loket import telemetry
from loket.declarations import Channel
from loket.failures import Retryable
from services.notifier.delivery.gate import Gate, Gates
from services.notifier.delivery.pacing import Bucket, Pairs, per_second
from services.notifier.delivery.post import Post
from services.notifier.delivery.route import Rest
from services.notifier.store import claims, sending
from services.notifier.store.claims import Claimed, Lease, Wish
from services.notifier.store.sending import Standing
from services.notifier.timers import DOUBT_PATIENCE

_LOG: Final = telemetry.log(__name__)
LEASE_S: Final = 4.0
RENEW_S: Final = 1.2
POLL_S: Final = 0.5
"""How long a wake-up that got lost may cost."""
AT_ONCE: Final = 16
"""Messages of one channel that are on their way at the same time, each of another conversation."""
URGENT: Final = 4
"""Emergencies that leave at once though others wait for the pace."""
LOOK_S: Final = 0.1
"""How often it is looked for emergencies while others wait."""


class ChannelSender:
    """Sends on one channel, for as long as it has the lease."""

    def __init__(self, post: Post, holder: str, gates: Gates | None = None) -> None:
        """Channels that share an app share its gate; without gates the channel is alone."""
        self.post = structs.replace(post, rests=self._rest)
        self._holder = holder
        self._gates = gates or Gates([post.channel])
        self._gate: Gate | None = None
        self._turn: asyncio.Future[int] | None = None
        self._key = f"{post.municipality.slug}/{post.channel.name}"
        self._bucket = Bucket.full(post.channel.per_second, max(post.channel.per_second, 1.0), time.monotonic())
        self._looked = 0.0
        self._pairs = Pairs()
        self._rests_until_s = 0.0
        self._alarm: asyncio.TimerHandle | None = None
        self._flying: dict[asyncio.Task[None], UUID] = {}
        """What is on its way, with the id of its delivery."""
        self._unheard = False
        """Whether a claim may have been committed of which we never heard."""
        self._lease: Lease | None = None
        self._standing: Standing | None = None
        self._renewed = 0.0
        self.wake = asyncio.Event()
        self.saving = False
        """Whether the month's budget is used up."""

    async def run(self, stop: asyncio.Event) -> None:
        """Send until ``stop`` is set, then finish what is on its way and give the lease back.

        Raises:
            Exception: a bug in a send; the delivery stays ``sending`` and is in doubt for the next holder.
        """
        while not stop.is_set():
            self.wake.clear()
            try:
                if await self._have_lease():
                    await self._put_back_unheard()
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

    @property
    def leased_way(self) -> Channel | None:
        """The way that serves the channel, while this process has its lease."""
        if self._lease is None or self._standing is None or time.monotonic() - self._renewed > LEASE_S:
            return None
        return self.post.way(self._standing.provider, self._standing.app)

    @property
    def per_second(self) -> float:
        """How many messages it sends in a second at most."""
        return self._bucket.per_second

    def pace(self, level: str | None) -> None:
        """Send as fast as the number may at a level of throughput."""
        rate = per_second(self.post.channel.per_second, level)
        if rate != self._bucket.per_second:
            self._bucket = self._bucket.faster(rate, time.monotonic())
            self.wake.set()

    async def _have_lease(self) -> bool:
        lease, now = self._lease, time.monotonic()
        if lease is not None and now - self._renewed < RENEW_S:
            return True
        async with self.post.pool.transaction() as connection:
            if lease is not None:
                self._standing = await sending.renew(connection, lease, for_s=LEASE_S)
                if self._standing is None:
                    _LOG.warning("the lease was lost", municipality=lease.municipality, channel=lease.channel)
                    self._lease = None
                    return False
            else:
                lease = await sending.acquire(
                    connection,
                    self.post.municipality.slug,
                    self.post.channel.name,
                    holder=self._holder,
                    for_s=LEASE_S,
                )
                if lease is None:
                    return False
                if lease.token > 1:
                    # What the one before sent in the last second is not known.
                    self._bucket = Bucket.empty(self.per_second, self._bucket.burst, time.monotonic())
                doubts = await sending.take_over(connection, lease, now=self.post.clock(), patience=DOUBT_PATIENCE)
                self._standing = await sending.renew(connection, lease, for_s=LEASE_S)
                _LOG.info("has the lease", municipality=lease.municipality, channel=lease.channel, in_doubt=doubts)
        # Counted from before the statement, so that we never believe in it longer than the database does.
        self._lease, self._renewed = lease, now
        return True

    async def _put_back_unheard(self) -> None:
        """What the database says that we send, and we do not, was claimed as the connection broke: nobody tried it."""
        if self._lease is None or not self._unheard:
            return
        async with self.post.pool.transaction() as connection:
            await sending.put_back(connection, self._lease, but=list(self._flying.values()))
        self._unheard = False

    async def _take_off(self) -> None:
        lease, standing = self._lease, self._standing
        if lease is None or standing is None:
            return
        granted = self._granted(self.post.way(standing.provider, standing.app), self._free(standing))
        if granted > 0:
            left = granted
            try:
                left -= await self._claim(lease, granted)
            finally:
                if self._gate is not None:
                    self._gate.give_back(left)
            if left == 0:
                # There may be more.
                self.wake.set()
        else:
            await self._hurry(lease)

    async def _hurry(self, lease: Lease) -> None:
        """Emergencies wait for no pace, turn, hold or pause that the platform asked for; the others wait for them."""
        now_s = time.monotonic()
        if now_s - self._looked < LOOK_S:
            self._wake_in(LOOK_S)
            return
        self._looked = now_s
        left = await self._claim(lease, URGENT, emergencies=True)
        if self._gate is not None:
            self._gate.owe(left)

    async def _claim(self, lease: Lease, limit: int, *, emergencies: bool = False) -> int:
        """Take up to so many deliveries and send them; returns how many."""
        now_s = time.monotonic()
        resting = tuple(key for key in self._pairs.resting(now_s) if isinstance(key, UUID))
        wish = Wish(limit=limit, resting=resting, saving=self.saving, emergencies=emergencies)
        try:
            async with self.post.pool.transaction() as connection:
                claimed = await claims.claim(
                    connection,
                    self.post.wrapper,
                    lease,
                    wish,
                    own=self.post.channel.ways[0],
                    now=self.post.clock(),
                )
                if self.saving:
                    claimed = [await claims.gather(connection, lease, one) for one in claimed]
        except Retryable:
            self._unheard = True
            raise
        self._bucket = self._bucket.take(len(claimed), now_s)
        for one in claimed:
            self._pairs.sent(one.conversation, now_s)
            task = asyncio.create_task(self._send(lease, one), name=f"send-{one.id}")
            self._flying[task] = one.id
            task.add_done_callback(lambda _: self.wake.set())
        return len(claimed)

    def _free(self, standing: Standing) -> int:
        """How many messages this channel may send now, whatever others want."""
        now_s = time.monotonic()
        if standing.held_times:
            if standing.held_until is not None and standing.held_until > self.post.clock():
                return 0
            # One message tries whether the channel sends again.
            return 0 if self._flying else 1
        if now_s < self._rests_until_s:
            self._wake_in(self._rests_until_s - now_s)
            return 0
        room = self._bucket.room(now_s)
        if room == 0:
            self._wake_in(self._bucket.wait_s(now_s))
        return min(AT_ONCE - len(self._flying), room)

    def _granted(self, way: Channel, free: int) -> int:
        """How many may leave now by the app's gate, where this channel waits for its turn among others."""
        gate = self._gates.of(way)
        if self._gate is not gate:
            self._leave_gate()
            self._gate = gate
        if self._turn is None:
            if free <= 0:
                return 0
            self._turn = gate.ask(self._key, free)
            if not self._turn.done():
                self._turn.add_done_callback(lambda _: self.wake.set())
        if not self._turn.done():
            return 0
        granted = self._turn.result()
        self._turn = None
        used = max(min(granted, free), 0)
        gate.give_back(granted - used)
        return used

    def _leave_gate(self) -> None:
        if self._gate is None:
            return
        turn, self._turn = self._turn, None
        self._gate.leave(self._key)
        if turn is not None and turn.done():
            self._gate.give_back(turn.result())

    def _wake_in(self, seconds: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = asyncio.get_running_loop().call_later(seconds + 0.001, self.wake.set)

    def _rest(self, way: Channel, rest: Rest) -> None:
        """The platform asked for a pause."""
        if rest.whole_app:
            self._gates.of(way).rest(rest.for_s)
        else:
            self._rests_until_s = max(self._rests_until_s, time.monotonic() + rest.for_s)

    async def _send(self, lease: Lease, claimed: Claimed) -> None:
        if time.monotonic() - self._renewed > LEASE_S:
            await self.post.put_back(lease, claimed)
        else:
            await self.post.send(lease, claimed)

    async def _pause(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL_S):
                await self.wake.wait()
        done = [task for task in self._flying if task.done()]
        for task in done:
            del self._flying[task]
        for task in done:
            task.result()
        if done and self._standing is not None and self._lease is not None:
            await self._look_again(self._lease)

    async def _look_again(self, lease: Lease) -> None:
        """The outcome may have held or freed the channel."""
        try:
            async with self.post.pool.transaction() as connection:
                self._standing = await sending.standing(connection, lease)
        except Retryable:
            return

    async def _release(self) -> None:
        self._leave_gate()
        if self._alarm is not None:
            self._alarm.cancel()
        lease, self._lease = self._lease, None
        if lease is None:
            return
        try:
            async with self.post.pool.transaction() as connection:
                await sending.release(connection, lease)
        except Retryable:
            # It runs out by itself.
            return
