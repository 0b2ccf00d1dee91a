"""Files at Meta: what residents sent is fetched, what we send is uploaded. Source: Meta's media page, late 2025."""

from typing import Any, Final
from urllib.parse import quote

import aiohttp

from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.fields import as_sha256, as_text
from loket.providers.meta import graph
from loket.providers.shapes import Access, MediaFile, Refused, Unreachable

_GONE: Final = frozenset({404, 410})
_ANY_KIND: Final = "application/octet-stream"


async def _described(http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> dict[str, Any]:
    path = f"/{quote(media.id, safe='')}"
    return await graph.get(http, access, path, {"phone_number_id": channel.number_id})


def _address(access: Access, described: dict[str, Any]) -> str:
    url = described.get("url")
    if not isinstance(url, str):
        raise Unreachable
    # The address comes from outside, and the token goes along.
    if not graph.is_declared(access, url):
        raise Refused(calls.UNDECLARED, code=None, http_status=200)
    return url


async def media(http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> MediaFile:
    """Fetch what a resident sent: from the address in its webhook, else from the one that its id has.

    An address lives five minutes: when the file is not there any more, it is asked for a new one, once.

    Raises:
        Refused: Meta said no, for instance since the id is older than seven days; the file is larger than 100 MB
            (``calls.TOO_LARGE``); or its address is none of Meta's (``calls.UNDECLARED``).
        Unreachable: try again later.
    """
    described: dict[str, Any] = {}
    if media.url is None or not graph.is_declared(access, media.url):
        described = await _described(http, access, channel, media)
        answer = await graph.file(http, access, _address(access, described))
    else:
        answer = await graph.file(http, access, media.url)
    if answer.status in _GONE:
        described = await _described(http, access, channel, media)
        answer = await graph.file(http, access, _address(access, described))
    if answer.status != 200:
        raise graph.refused(answer)
    told = as_text(described.get("mime_type")) or media.mime_type
    return MediaFile(
        content=answer.body,
        mime_type=told if told and answer.mime_type == _ANY_KIND else answer.mime_type,
        sha256=as_sha256(described.get("sha256")) or as_sha256(media.sha256),
        filename=media.filename,
    )


async def upload(http: aiohttp.ClientSession, access: Access, channel: Channel, file: MediaFile) -> str:
    """Give Meta a file to send; its id lives 30 days.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer, or one without an id.
    """
    form = aiohttp.FormData()
    form.add_field("messaging_product", "whatsapp")
    form.add_field("type", file.mime_type)
    form.add_field("file", file.content, filename=file.filename or "bestand", content_type=file.mime_type)
    media_id = as_text((await graph.do(http, access, f"/{channel.number_id}/media", form)).get("id"))
    if media_id is None:
        raise Unreachable
    return media_id
