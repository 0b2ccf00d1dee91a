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


class Gone(Exception):  # noqa: N818
    """The caller hung up before the end, or did not go on sending."""


async def read_body(receive: Receive) -> bytes:
    """All of the body.

    What is too large is read on for a while and thrown away: who still sends does not hear an answer.

    Raises:
        TooLarge: more than ``LIMIT_BYTES`` came, whatever the headers say.
        Gone: the caller went away.
    """
    first = await receive()
    if first["type"] == "http.request" and not first.get("more_body", False):
        whole: bytes = first.get("body", b"")
        if len(whole) > LIMIT_BYTES:
            raise TooLarge(drained=True)
        return whole
    try:
        async with asyncio.timeout(_PATIENCE_S):
            return await _read_on(first, receive)
    except TimeoutError as error:
        raise Gone from error


async def _read_on(message: Mapping[str, Any], receive: Receive) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        if message["type"] != "http.request":
            raise Gone
        part = message.get("body", b"")
        size += len(part)
        if size <= LIMIT_BYTES:
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


class Room:
    """How many bytes of bodies may be on their way at once, so that memory stays bounded when Kafka is slow or away."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._taken_bytes = 0

    def take(self, declared_bytes: int | None) -> int | None:
        """Make room for a body.

        Args:
            declared_bytes: its Content-Length; None when it does not say, which counts as the largest.

        Returns:
            What to ``give_back``; None when there is no room.
        """
        wanted = LIMIT_BYTES if declared_bytes is None else min(max(declared_bytes, _SMALLEST_BYTES), LIMIT_BYTES)
        if self._taken_bytes + wanted > self._limit_bytes:
            return None
        self._taken_bytes += wanted
        return wanted

    def give_back(self, taken_bytes: int) -> None:
        """Give room back."""
        self._taken_bytes -= taken_bytes
