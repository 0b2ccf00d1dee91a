"""From the first start to the last end: what happens around a supervisor."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Final

from deploy.local.failing import CannotStart
from deploy.local.supervisor import Supervisor

ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

Work = Callable[[], Coroutine[Any, Any, None]]


async def until_told(start: Work, supervisor: Supervisor, *, chore: Work | None = None) -> None:
    """Start, keep alive until a signal tells to end, and end everything that was started, whatever happened.

    Args:
        start: starts the parts; returns when all are ready.
        supervisor: knows the parts.
        chore: what has to go on meanwhile.

    Raises:
        CannotStart: ``start`` could not.
    """
    async with told_to_end() as told:
        try:
            await _first(told, start())
            await _first(told, supervisor.watch(), *([chore()] if chore else []))
        finally:
            await supervisor.end()


@contextlib.asynccontextmanager
async def told_to_end() -> AsyncIterator[asyncio.Event]:
    """An event that a signal sets; a second signal changes nothing, since ending takes its time."""
    loop = asyncio.get_running_loop()
    told = asyncio.Event()
    # nohup lets us live when the terminal closes.
    heeded = [number for number in ENDING if signal.getsignal(number) is not signal.SIG_IGN or number != signal.SIGHUP]
    for number in heeded:
        loop.add_signal_handler(number, told.set)
    try:
        yield told
    finally:
        for number in heeded:
            loop.remove_signal_handler(number)


async def _first(told: asyncio.Event, *work: Coroutine[Any, Any, None]) -> None:
    """Do the work until the first of it ends or the signal comes; then the rest is given up."""
    tasks = [asyncio.ensure_future(told.wait()), *map(asyncio.ensure_future, work)]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        _raise(task)


def _raise(task: "asyncio.Future[Any]") -> None:
    """Let a failure of a task through, as one sentence when it was several."""
    try:
        task.result()
    except BaseExceptionGroup as group:
        reason: BaseException = group
        while isinstance(reason, BaseExceptionGroup):
            reason = (reason.subgroup(CannotStart) or reason).exceptions[0]
        raise reason from group
