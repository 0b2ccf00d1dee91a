"""Calls to Meta's Graph API."""

from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from loket.codec import NotJson, read_json
from loket.declarations import Channel
from loket.providers.meta import wire
from loket.providers.shapes import Accepted, Access, Health, MediaFile, Outgoing, Refused, Unclear, Unreachable

_TIMEOUT: Final = aiohttp.ClientTimeout(total=20, connect=5)
_SEVERITY: Final = {"AVAILABLE": 0, "LIMITED": 1, "BLOCKED": 2}
_CALLING_CODES: Final = frozenset({138024, 138025})
"""Trouble with calls blocks no message, but Meta counts it into the top value of a health status."""
_MEDIA_HOST: Final = "lookaside.fbsbx.com"
MEDIA_LIMIT_BYTES: Final = 100 * 1024 * 1024


def _authorization(access: Access) -> dict[str, str]:
    return {"Authorization": f"Bearer {access.token}"}


def _json(body: bytes) -> dict[str, Any]:
    try:
        found = read_json(body)
    except NotJson:
        return {}
    return found if isinstance(found, dict) else {}


def _refused(status: int, body: bytes, retry_after: str | None) -> Refused:
    error = _json(body).get("error")
    code = error.get("code") if isinstance(error, dict) else None
    code = code if isinstance(code, int) else None
    after_s = float(retry_after) if retry_after and retry_after.isdecimal() else None
    return Refused(wire.rule(code, status), code=code, http_status=status, after_s=after_s)


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted. Meta has no idempotency key.
    """
    request = wire.build(message, channel)
    headers = {**_authorization(access), "Content-Type": "application/json"}
    try:
        async with http.post(
            access.base_url + request.path, data=request.body, headers=headers, timeout=_TIMEOUT, allow_redirects=False
        ) as answer:
            body = await answer.read()
            status, retry_after = answer.status, answer.headers.get("Retry-After")
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise Unreachable from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unclear from error
    if status != 200:
        raise _refused(status, body, retry_after)
    messages = _json(body).get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    native_id = first.get("id") if isinstance(first, dict) else None
    if not isinstance(native_id, str):
        raise Unclear
    return Accepted(native_id=native_id)


async def _get(http: aiohttp.ClientSession, access: Access, url: str, params: dict[str, str]) -> tuple[bytes, str]:
    try:
        async with http.get(
            url, params=params, headers=_authorization(access), timeout=_TIMEOUT, allow_redirects=False
        ) as answer:
            body = await answer.content.read(MEDIA_LIMIT_BYTES)
            if answer.status != 200:
                raise _refused(answer.status, body, answer.headers.get("Retry-After"))
            return body, answer.content_type
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unreachable from error


async def media(http: aiohttp.ClientSession, access: Access, channel: Channel, media_id: str) -> MediaFile:
    """Fetch what a resident sent, by its id: first the address, which lives five minutes, then the file.

    Raises:
        Refused: Meta said no, for instance since the id is older than seven days.
        Unreachable: try again later.
    """
    found = _json(
        (await _get(http, access, f"{access.base_url}/{media_id}", {"phone_number_id": channel.number_id}))[0]
    )
    url = found.get("url")
    # The address comes from outside: the token goes to Meta's media host or back to where we asked, nowhere else.
    if not isinstance(url, str) or urlsplit(url).netloc not in {_MEDIA_HOST, urlsplit(access.base_url).netloc}:
        raise Unreachable
    content, mime_type = await _get(http, access, url, {})
    return MediaFile(content=content, mime_type=mime_type)


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
    """What Meta says about the number and what stands above it; trouble with calls alone does not count.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    body, _ = await _get(http, access, f"{access.base_url}/{channel.number_id}", {"fields": "health_status"})
    status = _json(body).get("health_status")
    entities = status.get("entities") if isinstance(status, dict) else None
    worst, codes = "AVAILABLE", []
    for entity in entities if isinstance(entities, list) else []:
        errors = entity.get("errors") if isinstance(entity, dict) else None
        own = [e["error_code"] for e in errors or [] if isinstance(e, dict) and isinstance(e.get("error_code"), int)]
        if own and set(own) <= _CALLING_CODES:
            continue
        codes += own
        state = entity.get("can_send_message") if isinstance(entity, dict) else None
        if isinstance(state, str) and _SEVERITY.get(state, 0) > _SEVERITY[worst]:
            worst = state
    return Health(can_send=worst, codes=tuple(codes))
