"""Telling open pages that something changed."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """Something that passes and is not kept: `typing` or `read`; empty when a message changed."""

    name: str = ""
    phone: str = ""
    number: str = ""


class Live:
    """A bell that every open page hears."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._queues: set[asyncio.Queue[Moment]] = set()

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Moment]]:
        """Hear every moment until the context ends."""
        queue: asyncio.Queue[Moment] = asyncio.Queue(maxsize=1000)
        self._queues.add(queue)
        try:
            yield queue
        finally:
            self._queues.discard(queue)

    def ring(self, moment: Moment | None = None) -> None:
        """Tell everyone; a listener that is a thousand behind misses it and catches up from the store."""
        for queue in self._queues:
            if not queue.full():
                queue.put_nowait(moment or Moment())
