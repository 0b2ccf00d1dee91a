"""Where channels that share an app wait for their turn: the clock and the event loop around ``pacing.Turns``."""

import asyncio
import time
from collections.abc import Iterable

from loket.declarations import Channel
from services.notifier.delivery.pacing import Ask, Turns


class Gate:
    """The gate of one app in this process."""

    def __init__(self, per_second: float) -> None:
        self._turns = Turns(per_second, time.monotonic())
        self._waiting: dict[str, asyncio.Future[int]] = {}
        self._timer: asyncio.TimerHandle | None = None

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

    def rest(self, for_s: float) -> None:
        """Let nobody through for a while."""
        self._turns.rest(for_s, time.monotonic())

    def close(self) -> None:
        """Forget the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _pump(self) -> None:
        now_s = time.monotonic()
        for grant in self._turns.grants(now_s):
            turn = self._waiting.pop(grant.channel, None)
            if turn is None or turn.done():
                self._turns.give_back(grant.n, now_s)
            else:
                turn.set_result(grant.n)
        self.close()
        wait_s = self._turns.wait_s(now_s)
        if wait_s is not None:
            self._timer = asyncio.get_running_loop().call_later(wait_s + 0.001, self._pump)


class Gates:
    """The gates of a process, by provider and app."""

    def __init__(self, ways: Iterable[Channel] = ()) -> None:
        """An app's rate is the lowest that its channels declare."""
        self._rates: dict[tuple[str, str], float] = {}
        for way in ways:
            key = (way.provider, way.app)
            self._rates[key] = min(self._rates.get(key, way.app_per_second), way.app_per_second)
        self._gates: dict[tuple[str, str], Gate] = {}

    def of(self, way: Channel) -> Gate:
        """The gate of a way."""
        key = (way.provider, way.app)
        if key not in self._gates:
            self._gates[key] = Gate(self._rates.get(key, way.app_per_second))
        return self._gates[key]

    def close(self) -> None:
        """Forget every timer."""
        for gate in self._gates.values():
            gate.close()
