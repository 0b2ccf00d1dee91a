"""Which records are being worked on: bounds them, and tells below which offset everything is done."""

import asyncio
import time
from collections import defaultdict
from typing import Final, TypeVar

P = TypeVar("P")

IN_FLIGHT: Final = 1_000


class Window:
    """Offsets that were taken up and whose own record Kafka has not acknowledged yet, by partition."""

    def __init__(self, limit: int = IN_FLIGHT) -> None:
        self._room = asyncio.Semaphore(limit)
        self._open: defaultdict[object, set[int]] = defaultdict(set)
        self.settled_at = time.monotonic()
        """When a record was last acknowledged, or taken up while none was open (``time.monotonic()``)."""

    async def take(self, partition: object, offset: int) -> None:
        """Take up a record; waits while too many are open."""
        await self._room.acquire()
        if not self.count:
            self.settled_at = time.monotonic()
        self._open[partition].add(offset)

    def settle(self, partition: object, offset: int) -> None:
        """A record is done."""
        self._open[partition].discard(offset)
        self.settled_at = time.monotonic()
        self._room.release()

    def lowest(self, partition: object) -> int | None:
        """The lowest open offset of a partition, None when nothing is open."""
        return min(self._open[partition], default=None)

    @property
    def count(self) -> int:
        """How many records are open."""
        return sum(len(offsets) for offsets in self._open.values())
