"""Calls to Twilio."""

import base64
import re
from typing import Final

import aiohttp

from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.absent import not_offered
from loket.providers.shapes import (
    Accepted,
    Access,
    MediaFile,
    Outgoing,
    Refused,
    Unclear,
)
from loket.providers.twilio import wire

_FILE_HOST: Final = re.compile(r"[a-z0-9.-]+\.twiliocdn\.com|s3-external-1\.amazonaws\.com", re.ASCII)
"""Where Twilio keeps files: its API answers with an address there, which needs no token."""
_MOVED: Final = frozenset({301, 302, 303, 307, 308})


def _authorization(access: Access, channel: Channel) -> dict[str, str]:
    # An API key is named and secret in one, as "SK…:secret"; an Auth Token belongs to the account.
    pair = access.token if ":" in access.token else f"{channel.account}:{access.token}"
    return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def _refused(answer: calls.Answer) -> Refused:
    code = answer.object().get("code")
    code = code if isinstance(code, int) and not isinstance(code, bool) else None
    return Refused(wire.rule(code, answer.status), code=code, http_status=answer.status, after_s=answer.after_s)


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        NotOffered: Twilio cannot send such a thing.
        Refused: Twilio said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted.
    """
    request = wire.build(message, channel, access)
    headers = {**_authorization(access, channel), "Content-Type": request.content_type}
    answer = await calls.post(http, access.base_url + request.path, data=request.body, headers=headers)
    if answer.status not in {200, 201}:
        raise _refused(answer)
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
    answer = await calls.get(http, media.url, headers=_authorization(access, channel), limit_bytes=limit)
    if answer.status in _MOVED:
        url = answer.headers.get("Location", "")
        scheme, host = there = calls.origin(url)
        if there != api and not (scheme == "https" and _FILE_HOST.fullmatch(host)):
            raise Refused(calls.UNDECLARED, code=None, http_status=answer.status)
        answer = await calls.get(http, url, headers={}, limit_bytes=limit)
    if answer.status != 200:
        raise _refused(answer)
    return MediaFile(content=answer.body, mime_type=answer.mime_type)


mark_read = not_offered
upload = not_offered
"""Twilio fetches files from an address."""
health = not_offered
"""How WhatsApp looks at a sender is told by another API of Twilio, at another host; so it is with templates."""
templates = not_offered
make_template = not_offered
