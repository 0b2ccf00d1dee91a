"""A time limit ends what takes too long, and nothing else.

The loop of these tests has a clock of its own, which goes on only while every task waits: no machine is too slow.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from loket.deadlines import Deadlines


class _Skips(selectors.SelectSelector):
    """Waits for nothing: the time that it would have waited is over at once."""

    now_s = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What is ready now."""
        ready = super().select(0)
        if not ready and timeout is not None:
            self.now_s += timeout
        return ready


def _run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    def new() -> asyncio.AbstractEventLoop:
        selector = _Skips()
        loop = asyncio.SelectorEventLoop(selector)
        loop.time = lambda: selector.now_s  # type: ignore[method-assign]
        return loop

    with asyncio.Runner(loop_factory=new) as runner:
        runner.run(test())


def test_what_is_in_time_is_left_alone() -> None:
    async def test() -> None:
        deadlines = Deadlines(0.5)

        for _ in range(3):
            with deadlines():
                await asyncio.sleep(0.4)

    _run(test)


def test_what_takes_too_long_ends_with_a_timeout() -> None:
    async def test() -> None:
        deadlines = Deadlines(0.02)

        for _ in range(2):
            with pytest.raises(TimeoutError), deadlines():
                await asyncio.sleep(5)

        await asyncio.sleep(0.05)
        assert asyncio.get_running_loop().time() == pytest.approx(0.09)

    _run(test)


def test_each_task_has_its_own_time() -> None:
    async def test() -> None:
        deadlines = Deadlines(0.2)
        loop = asyncio.get_running_loop()

        async def one(begin_s: float, work_s: float) -> tuple[bool, float]:
            await asyncio.sleep(begin_s)
            begun = loop.time()
            try:
                with deadlines():
                    await asyncio.sleep(work_s)
            except TimeoutError:
                return False, loop.time() - begun
            return True, loop.time() - begun

        found = await asyncio.gather(one(0, 5), one(0, 0.01), one(0.1, 5), one(0.15, 0.1), one(0.1, 5))

        assert [ended for ended, _ in found] == [False, True, False, True, False]
        assert [took_s for _, took_s in found] == pytest.approx([0.2, 0.01, 0.2, 0.1, 0.2])

    _run(test)


async def test_a_cancellation_from_elsewhere_stays_one() -> None:
    deadlines = Deadlines(5)

    async def wait() -> None:
        with deadlines():
            await asyncio.sleep(5)

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_when_both_happen_at_once_the_cancellation_wins() -> None:
    deadlines = Deadlines(0.02)

    async def wait() -> None:
        with deadlines():
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                own = asyncio.current_task()
                assert own is not None
                own.cancel()
                raise

    with pytest.raises(asyncio.CancelledError):
        await asyncio.create_task(wait())


async def test_another_error_goes_through() -> None:
    with pytest.raises(KeyError), Deadlines(5)():
        raise KeyError


async def test_a_limit_within_the_same_limit_is_a_bug() -> None:
    deadlines = Deadlines(5)

    with deadlines(), pytest.raises(RuntimeError):
        deadlines()
