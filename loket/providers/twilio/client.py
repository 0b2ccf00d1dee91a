"""Calls to Twilio."""

import re
from typing import Final

import aiohttp
from msgspec import structs

from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.absent import not_offered
from loket.providers.content import Template
from loket.providers.shapes import (
    Accepted,
    Access,
    MediaFile,
    Outgoing,
    Refused,
    Unclear,
)
from loket.providers.twilio import wire
from loket.providers.twilio.access import authorization, refused
from loket.providers.twilio.content import make_template, sid_of, templates
from loket.providers.twilio.log import missed

__all__ = ["health", "make_template", "mark_read", "media", "missed", "send", "templates", "upload"]

_FILE_HOST: Final = re.compile(r"[a-z0-9.-]+\.twiliocdn\.com|s3-external-1\.amazonaws\.com", re.ASCII)
"""Where Twilio keeps files: its API answers with an address there, which needs no token."""
_MOVED: Final = frozenset({301, 302, 303, 307, 308})


async def _named(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Outgoing:
    """The message with its template's Content SID in the place of its name."""
    content = message.content
    if not isinstance(content, Template) or wire.CONTENT_SID.fullmatch(content.name):
        return message
    sid = await sid_of(http, access, channel, content.name, content.language)
    return structs.replace(message, content=structs.replace(content, name=sid))


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        NotOffered: Twilio cannot send such a thing.
        Refused: Twilio said no, or has no approved template of that name.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted.
    """
    request = wire.build(await _named(http, access, channel, message), channel, access)
    headers = {**authorization(access, channel), "Content-Type": request.content_type}
    answer = await calls.post(http, access.base_url + request.path, data=request.body, headers=headers)
    if answer.status not in {200, 201}:
        raise refused(answer)
    sid = answer.object().get("sid")
    if not isinstance(sid, str) or not sid:
        raise Unclear
    return Accepted(native_id=sid)


async def media(http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> MediaFile:
    """Fetch what a resident sent. The token goes to Twilio's API alone; where that points, none is needed.

    Raises:
        Refused: Twilio said no; the file is too large; or its address is none of Twilio's (``calls.UNDECLARED``).
        Unreachable: try again later.
    """
    api, limit = calls.origin(access.base_url), calls.MEDIA_LIMIT_BYTES
    if media.url is None or calls.origin(media.url) != api:
        raise Refused(calls.UNDECLARED, code=None, http_status=200)
    answer = await calls.get(http, media.url, headers=authorization(access, channel), limit_bytes=limit)
    if answer.status in _MOVED:
        url = answer.headers.get("Location", "")
        scheme, host = there = calls.origin(url)
        if there != api and not (scheme == "https" and _FILE_HOST.fullmatch(host)):
            raise Refused(calls.UNDECLARED, code=None, http_status=answer.status)
        answer = await calls.get(http, url, headers={}, limit_bytes=limit)
    if answer.status != 200:
        raise refused(answer)
    return MediaFile(content=answer.body, mime_type=answer.mime_type)


mark_read = not_offered
upload = not_offered
"""Twilio fetches files from an address."""
health = not_offered
"""How WhatsApp looks at a sender is told by another API of Twilio, at another host."""
