"""Asks ClamAV about a file, in its own protocol (INSTREAM). Source: clamd(8)."""

import asyncio
import contextlib
import re
import struct
from typing import Final

_CHUNK: Final = 256 * 1024
_PATIENCE_S: Final = 60.0
_LONGEST: Final = 4096
_FOUND: Final = re.compile(rb"(?:\d+: )?stream: (?P<name>[^\0]*) FOUND")
_CLEAN: Final = re.compile(rb"(?:\d+: )?stream: OK")


class ScannerAway(Exception):  # noqa: N818 - what it is
    """The scanner cannot be reached or gives no verdict: nothing is known about the file."""


class Scanner:
    """One clamd."""

    def __init__(self, address: str) -> None:
        """``host:port``; ValueError when it is not that."""
        host, _, port = address.rpartition(":")
        if not host or not port.isdecimal():
            raise ValueError("is not host:port")
        self._host, self._port = host.strip("[]"), int(port)

    async def scan(self, content: bytes) -> str | None:
        """The name of what was found in a file, or None when it is clean.

        Raises:
            ScannerAway: no verdict; clamd refuses what is larger than its StreamMaxLength, too.
        """
        try:
            async with asyncio.timeout(_PATIENCE_S):
                verdict = await self._ask(content)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            raise ScannerAway from error
        if _CLEAN.fullmatch(verdict):
            return None
        found = _FOUND.fullmatch(verdict)
        if found is None:
            raise ScannerAway
        return found["name"].decode("ascii", "replace")[:80]

    async def _ask(self, content: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(self._host, self._port, limit=_LONGEST)
        try:
            writer.write(b"zINSTREAM\0")
            for start in range(0, len(content), _CHUNK):
                part = content[start : start + _CHUNK]
                writer.write(struct.pack("!I", len(part)) + part)
                await writer.drain()
            writer.write(struct.pack("!I", 0))
            await writer.drain()
            return (await reader.readuntil(b"\0"))[:-1].strip()
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
