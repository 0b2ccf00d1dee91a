"""HTTP calls to a provider, and the three ways in which they may end."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from msgspec import Struct

from loket.codec import NotJson, read_json
from loket.providers.shapes import Action, Class, Refused, Rule, Unclear, Unreachable

TIMEOUT: Final = aiohttp.ClientTimeout(total=20, connect=5)
FILE_TIMEOUT: Final = aiohttp.ClientTimeout(total=240, connect=5, sock_read=20)
"""A large file may take its time, as long as something comes; an address of Meta's lives for five minutes."""
MEDIA_LIMIT_BYTES: Final = 100 * 1024 * 1024
"""No provider passes on larger files."""
ANSWER_LIMIT_BYTES: Final = 10 * 1024 * 1024
TOO_LARGE: Final = Rule(Class.MESSAGE, Action.NEVER, "the file is larger than may be fetched")
UNDECLARED: Final = Rule(Class.MESSAGE, Action.NEVER, "the file's address is none of the provider's", alarm=True)
"""A file's address comes from outside: what is not the provider's is not called, with a token or without."""


def _moment(text: str) -> datetime | None:
    try:
        told = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return told.replace(tzinfo=told.tzinfo or UTC)


def origin(url: str) -> tuple[str, str]:
    """Scheme and host, with its port, of an address that came from outside; empty when it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.scheme, parts.netloc


class Answer(Struct, frozen=True, kw_only=True):
    """What a provider answered. Its ``repr`` shows nothing of it."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def after_s(self) -> float | None:
        """How long the provider asks to wait, in seconds: told so, or as the moment from which on (RFC 9110)."""
        asked = self.headers.get("Retry-After", "")
        if asked.isascii() and asked.isdecimal():
            return float(asked)
        moment = _moment(asked)
        if moment is None:
            return None
        # By the provider's own clock where it tells it, so that a clock that is wrong does not matter.
        now = _moment(self.headers.get("Date", "")) or datetime.now(UTC)
        return max((moment - now).total_seconds(), 0.0)

    @property
    def mime_type(self) -> str:
        """What the provider says that the body is."""
        return self.headers.get("Content-Type", "application/octet-stream")

    def object(self) -> dict[str, Any]:
        """The JSON object in the body, or an empty one."""
        try:
            found = read_json(self.body)
        except NotJson:
            return {}
        return found if isinstance(found, dict) else {}

    def __repr__(self) -> str:
        return f"Answer({self.status}, {len(self.body)} bytes)"


async def _read(answer: aiohttp.ClientResponse, limit_bytes: int) -> Answer:
    if (answer.content_length or 0) > limit_bytes:
        raise Refused(TOO_LARGE, code=None, http_status=answer.status)
    parts, size = [], 0
    async for part in answer.content.iter_chunked(64 * 1024):
        size += len(part)
        if size > limit_bytes:
            raise Refused(TOO_LARGE, code=None, http_status=answer.status)
        parts.append(part)
    return Answer(status=answer.status, body=b"".join(parts), headers=answer.headers.copy())


async def post(http: aiohttp.ClientSession, url: str, *, data: Any, headers: Mapping[str, str]) -> Answer:
    """POST; a redirect is an answer like any other, and the token follows none.

    Raises:
        Unreachable: no connection could be made: it was surely not done.
        Unclear: the connection broke or no answer came: it may have been done.
    """
    try:
        async with http.post(url, data=data, headers=headers, timeout=TIMEOUT, allow_redirects=False) as answer:
            return await _read(answer, ANSWER_LIMIT_BYTES)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise Unreachable from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unclear from error


async def get(
    http: aiohttp.ClientSession,
    url: str,
    *,
    headers: Mapping[str, str],
    params: Mapping[str, str] | None = None,
    limit_bytes: int = ANSWER_LIMIT_BYTES,
) -> Answer:
    """GET; a redirect is an answer like any other, and the token follows none.

    What may be larger than an answer is a file, and has more time.

    Raises:
        Unreachable: no answer came, or only a part of one.
        Refused: the body is larger than the limit.
    """
    timeout = FILE_TIMEOUT if limit_bytes > ANSWER_LIMIT_BYTES else TIMEOUT
    try:
        async with http.get(url, headers=headers, params=params, timeout=timeout, allow_redirects=False) as answer:
            return await _read(answer, limit_bytes)
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unreachable from error
