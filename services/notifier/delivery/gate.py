"""Where channels that share an app wait for their turn: the clock and the event loop around ``pacing.Turns``.

An app that serves several channels may be used by several processes at once: then what is left of its rate lies in
PostgreSQL, and each process takes a part for many messages at once.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterable

from loket.declarations import Channel
from loket.failures import Retryable
from services.notifier.delivery.pacing import Ask, Turns
from services.notifier.store import pace
from services.notifier.store.database import Database
from services.notifier.store.pace import App


class Fund:
    """An app's rate, as all processes share it."""

    def __init__(self, pool: Database, app: App, holder: str) -> None:
        self._pool = pool
        self._app = app
        self._holder = holder

    async def take(self, *, wanted: int, channels: int) -> pace.Given:
        """Take a part of it, however long PostgreSQL is away."""
        while True:
            try:
                async with self._pool.transaction() as connection:
                    return await pace.take(connection, self._app, self._holder, wanted=wanted, channels=channels)
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)

    async def rest(self, for_s: float) -> None:
        """Tell the others that the app has to wait; when PostgreSQL is away, the platform tells them itself."""
        try:
            async with self._pool.transaction() as connection:
                await pace.rest(connection, self._app, for_s=for_s)
        except Retryable:
            return


class Gate:
    """The gate of one app in this process."""

    def __init__(self, per_second: float, fund: Fund | None = None) -> None:
        """Without a fund nobody else sends for the app."""
        self._turns = Turns(per_second, time.monotonic(), funded=fund is not None)
        self._fund = fund
        self._waiting: dict[str, asyncio.Future[int]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._refilling: asyncio.Task[None] | None = None
        self._telling: set[asyncio.Task[None]] = set()

    def ask(self, channel: str, wanted: int) -> asyncio.Future[int]:
        """Wait for a turn; the answer is how many messages may leave. A second ask takes the place of the first."""
        self.leave(channel)
        turn: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting[channel] = turn
        self._turns.ask(Ask(channel=channel, wanted=wanted))
        self._pump()
        return turn

    def leave(self, channel: str) -> None:
        """Wait no longer."""
        if self._waiting.pop(channel, None) is not None:
            self._turns.leave(channel)

    def give_back(self, n: int) -> None:
        """Return what was granted and not used."""
        if n > 0:
            self._turns.give_back(n, time.monotonic())
            self._pump()

    def owe(self, n: int) -> None:
        """Count what left without waiting for a turn."""
        self._turns.give_back(-n, time.monotonic())

    def rest(self, for_s: float) -> None:
        """Let nobody through for a while."""
        self._turns.rest(for_s, time.monotonic())
        if self._fund is not None:
            task = asyncio.create_task(self._fund.rest(for_s))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    def close(self) -> None:
        """Forget the timer, and ask for no more."""
        self._forget_timer()
        for task in (self._refilling, *self._telling):
            if task is not None:
                task.cancel()

    def _forget_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _grant(self) -> None:
        now_s = time.monotonic()
        for grant in self._turns.grants(now_s):
            turn = self._waiting.pop(grant.channel, None)
            if turn is None or turn.done():
                self._turns.give_back(grant.n, now_s)
            else:
                turn.set_result(grant.n)

    def _pump(self) -> None:
        self._grant()
        if self._fund is not None:
            if self._turns.channels and (self._refilling is None or self._refilling.done()):
                self._refilling = asyncio.create_task(self._refill(self._fund))
                self._refilling.add_done_callback(self._refilled)
            return
        self._forget_timer()
        wait_s = self._turns.wait_s(time.monotonic())
        if wait_s is not None:
            self._timer = asyncio.get_running_loop().call_later(wait_s + 0.001, self._pump)

    async def _refill(self, fund: Fund) -> None:
        while self._turns.channels:
            rests_s = self._turns.rests_s(time.monotonic())
            if rests_s > 0:
                await asyncio.sleep(rests_s)
                self._grant()
                continue
            given = await fund.take(wanted=self._turns.wanted, channels=self._turns.channels)
            now_s = time.monotonic()
            self._turns.fund(given.n, now_s)
            self._turns.rest(given.rests_s, now_s)
            self._grant()
            await asyncio.sleep(given.wait_s)

    def _refilled(self, task: asyncio.Task[None]) -> None:
        """A bug ends the channels that wait, and with them the process."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            for turn in self._waiting.values():
                turn.set_exception(error)
            self._waiting.clear()


class Gates:
    """The gates of a process, by provider and app."""

    def __init__(self, channels: Iterable[Channel] = (), pool: Database | None = None, holder: str = "") -> None:
        """An app's rate is the lowest that its channels declare; with a pool, those of several channels share it."""
        self._pool = pool
        self._holder = holder
        self._rates: dict[tuple[str, str], float] = {}
        self._served: Counter[tuple[str, str]] = Counter()
        for channel in channels:
            for way in channel.ways:
                key = (way.provider, way.app)
                self._rates[key] = min(self._rates.get(key, way.app_per_second), way.app_per_second)
                self._served[key] += 1
        self._gates: dict[tuple[str, str], Gate] = {}

    def of(self, way: Channel) -> Gate:
        """The gate of a way."""
        key = (way.provider, way.app)
        if key not in self._gates:
            rate = self._rates.get(key, way.app_per_second)
            fund = None
            if self._pool is not None and self._served[key] > 1:
                fund = Fund(self._pool, App(provider=way.provider, app=way.app, per_second=rate), self._holder)
            self._gates[key] = Gate(rate, fund)
        return self._gates[key]

    def close(self) -> None:
        """Forget every timer."""
        for gate in self._gates.values():
            gate.close()
