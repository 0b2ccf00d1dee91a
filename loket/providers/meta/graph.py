"""Calls to the Graph API, and to where Meta keeps files: the token goes nowhere else."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from loket.providers import calls
from loket.providers.cloud.errors import refusal
from loket.providers.fields import as_object
from loket.providers.shapes import Access, Refused, Unclear, Unreachable

_MEDIA_ORIGIN: Final = ("https", "lookaside.fbsbx.com")


def _authorization(access: Access) -> dict[str, str]:
    return {"Authorization": f"Bearer {access.token}"}


def refused(answer: calls.Answer) -> Refused:
    """What an answer that is no yes means."""
    code, rule = refusal(as_object(answer.object().get("error")), answer.status)
    return Refused(rule, code=code, http_status=answer.status, after_s=answer.after_s)


def is_declared(access: Access, url: str) -> bool:
    """Whether the token may go to an address that came from outside: Meta's media host, or where we call anyway."""
    try:
        asked, api = urlsplit(url), urlsplit(access.base_url)
    except ValueError:
        return False
    return (asked.scheme, asked.netloc) in {(api.scheme, api.netloc), _MEDIA_ORIGIN}


async def post(
    http: aiohttp.ClientSession, access: Access, path: str, data: Any, *, content_type: str | None = None
) -> dict[str, Any]:
    """POST what may not be done twice, and read the answer.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made.
        Unclear: the connection broke or no answer came.
    """
    headers = _authorization(access)
    if content_type is not None:
        headers["Content-Type"] = content_type
    answer = await calls.post(http, access.base_url + path, data=data, headers=headers)
    if answer.status != 200:
        raise refused(answer)
    return answer.object()


async def do(
    http: aiohttp.ClientSession, access: Access, path: str, data: Any, *, content_type: str | None = None
) -> dict[str, Any]:
    """POST what may be done twice without harm: when nobody knows, it counts as not done.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    try:
        return await post(http, access, path, data, content_type=content_type)
    except Unclear as error:
        raise Unreachable from error


async def get(http: aiohttp.ClientSession, access: Access, path: str, params: Mapping[str, str]) -> dict[str, Any]:
    """GET an object.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    answer = await calls.get(http, access.base_url + path, headers=_authorization(access), params=params)
    if answer.status != 200:
        raise refused(answer)
    return answer.object()


async def file(http: aiohttp.ClientSession, access: Access, url: str) -> calls.Answer:
    """GET a file from an address that is declared; whatever the answer is.

    Raises:
        Refused: the file is too large.
        Unreachable: no answer.
    """
    return await calls.get(http, url, headers=_authorization(access), limit_bytes=calls.MEDIA_LIMIT_BYTES)
