"""Timers that are due enter the plan as messages do."""

import asyncio
from datetime import timedelta
from typing import Final

from loket.failures import Retryable
from loket.metrics import TIMERS_OVERDUE_SECONDS
from loket.municipalities import World
from loket.sealing import Wrapper
from services.notifier import joining
from services.notifier.consume import Clock
from services.notifier.conversation.inputs import Due, Input
from services.notifier.conversation.shapes import TimerKind
from services.notifier.planning import plan_all
from services.notifier.store import conversations, deliveries, timers, write
from services.notifier.store.conversations import Key
from services.notifier.store.database import Database

EVERY_S: Final = 0.1
DOUBT_PATIENCE: Final = timedelta(seconds=45)
"""A receipt normally comes within seconds; after this long without one the plan decides about a delivery in doubt."""
_BATCH: Final = 200


class Timers:
    """Looks for due timers and lets the plan decide."""

    def __init__(self, pool: Database, world: World, wrapper: Wrapper, clock: Clock) -> None:
        self._pool = pool
        self._world = world
        self._wrapper = wrapper
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Fire timers until ``stop`` is set."""
        while not stop.is_set():
            pause_s = EVERY_S
            try:
                if await self.fire() >= _BATCH:
                    continue
            except Retryable as retryable:
                pause_s = retryable.after_s
            await asyncio.sleep(pause_s)

    async def fire(self) -> int:
        """Apply what is due in one transaction.

        Returns:
            How many timers were applied; what another process has locked is left to it.

        Raises:
            Retryable: PostgreSQL is away, or another process met us: nothing was applied.
        """
        async with self._pool.transaction() as connection:
            now = self._clock()
            due = await timers.due(connection, list(self._world), now=now, limit=_BATCH)
            TIMERS_OVERDUE_SECONDS.set(max((now - t.due).total_seconds() for t in due) if due else 0)
            if not due:
                return 0
            keys: list[Key] = [t.key for t in due]
            locked = await conversations.lock(connection, self._wrapper, keys, skip_locked=True)
            # Only now nobody else can move them: what counts is what is due still.
            taken = await timers.take(connection, list(locked), now=now)
            doubting = {t.key for t in taken if t.kind == TimerKind.DOUBT}
            told, later = await deliveries.doubts(
                connection, [one for key, one in locked.items() if key in doubting], since=now - DOUBT_PATIENCE
            )
            settling = {t.key for t in taken if t.kind == TimerKind.SETTLE}
            answered = [locked[key] for key in sorted(settling)]
            near = await joining.near(connection, self._world, self._wrapper, answered, now=now)
            theirs = await joining.theirs(connection, answered)
            inputs: list[tuple[Key, Input]] = [
                (
                    t.key,
                    Due(
                        kind=TimerKind(t.kind),
                        due=t.due,
                        doubts=told.get(t.key, ()) if t.kind == TimerKind.DOUBT else (),
                        near=near.get(t.key, {}) if t.kind == TimerKind.SETTLE else {},
                        theirs=theirs.get(t.key, ()) if t.kind == TimerKind.SETTLE else (),
                    ),
                )
                for t in taken
            ]
            await write.write(connection, self._world, plan_all(self._world, locked, inputs, now), now=now)
            for (municipality, conversation), since in later.items():
                await timers.doubt(connection, municipality, [conversation], due=since + DOUBT_PATIENCE)
            return len(taken)
