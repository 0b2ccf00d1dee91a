"""A request's body, read with a limit; and how much may wait at once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

LIMIT_BYTES: Final = 3 * 1024 * 1024
"""Meta's own limit of a webhook."""
_DRAIN_BYTES: Final = 4 * LIMIT_BYTES
_PATIENCE_S: Final = 30.0
_SMALLEST_BYTES: Final = 16 * 1024
"""What even the smallest POST takes while it waits: its events, their records, tasks and buffers."""

Receive = Callable[[], Awaitable[Mapping[str, Any]]]


class TooLarge(Exception):  # noqa: N818 - what it is
    """The body is larger than the limit; ``drained`` when all of it was read, so that the connection can go on."""

    def __init__(self, *, drained: bool) -> None:
        super().__init__("too large")
        self.drained = drained


class NoRoom(Exception):  # noqa: N818
    """Too much of other bodies is arriving."""


class Gone(Exception):  # noqa: N818
    """The caller hung up before the end, or did not go on sending."""


def whole(message: Mapping[str, Any]) -> bytes | None:
    """The body, when all of it came with this first message; None when more is to be read.

    Raises:
        TooLarge: it is more than ``LIMIT_BYTES``.
    """
    if message["type"] != "http.request" or message.get("more_body", False):
        return None
    body: bytes = message.get("body", b"")
    if len(body) > LIMIT_BYTES:
        raise TooLarge(drained=True)
    return body


async def read_body(first: Mapping[str, Any], receive: Receive, arriving: "Room") -> bytes:
    """All of a body that comes in parts.

    What is too large is read on for a while and thrown away: who still sends does not hear an answer. A body that comes
    in parts takes room only for what has come: anyone can promise a large one and send nothing.

    Args:
        first: what came first.
        receive: ASGI; brings what follows.
        arriving: how much of bodies that nobody has verified yet may be here at once.

    Raises:
        TooLarge: more than ``LIMIT_BYTES`` came, whatever the headers say.
        NoRoom: too much of other bodies is arriving.
        Gone: the caller went away.
    """
    try:
        async with asyncio.timeout(_PATIENCE_S):
            return await _read_on(first, receive, arriving)
    except TimeoutError as error:
        raise Gone from error


async def _read_on(message: Mapping[str, Any], receive: Receive, arriving: "Room") -> bytes:
    taken = 0
    try:
        parts: list[bytes] = []
        size = 0
        while True:
            if message["type"] != "http.request":
                raise Gone
            part = message.get("body", b"")
            size += len(part)
            if size <= LIMIT_BYTES:
                more = arriving.take(len(part), at_least=0)
                if more is None:
                    raise NoRoom
                taken += more
                parts.append(part)
            else:
                parts.clear()
            if not message.get("more_body", False):
                break
            if size > _DRAIN_BYTES:
                raise TooLarge(drained=False)
            message = await receive()
        if size > LIMIT_BYTES:
            raise TooLarge(drained=True)
        return b"".join(parts)
    finally:
        arriving.give_back(taken)


class Room:
    """How many bytes of bodies may be on their way at once, so that memory stays bounded when Kafka is slow or away."""

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self._taken_bytes = 0

    def take(self, size_bytes: int, *, at_least: int = _SMALLEST_BYTES) -> int | None:
        """Make room for a body, or for a part of one.

        Args:
            size_bytes: how large it is.
            at_least: what even the smallest one takes.

        Returns:
            What to ``give_back``; None when there is no room.
        """
        wanted = max(size_bytes, at_least)
        if self._taken_bytes + wanted > self.limit_bytes:
            return None
        self._taken_bytes += wanted
        return wanted

    def give_back(self, taken_bytes: int) -> None:
        """Give room back."""
        self._taken_bytes -= taken_bytes
