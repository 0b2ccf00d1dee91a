"""Calls to CM."""

import re
from typing import Final

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.absent import not_offered
from loket.providers.cm import wire
from loket.providers.cm.reference import pack
from loket.providers.fields import as_number
from loket.providers.shapes import Accepted, Access, MediaFile, NotOffered, Outgoing, Refused, Unclear, Unreachable

_FILE_HOST: Final = re.compile(r"cdn-\d{1,3}\.messaging\.cm\.com", re.ASCII)
"""Where CM keeps files; whoever knows the address may fetch them, so no token goes there."""


def _refused(answer: calls.Answer) -> Refused:
    told = answer.object()
    messages = told.get("messages")
    first = messages[0] if isinstance(messages, list) and messages and isinstance(messages[0], dict) else {}
    # In an answer 0 says that there is no error of that kind.
    code = as_number(first.get("messageErrorCode")) or as_number(told.get("errorCode")) or None
    return Refused(wire.rule(code, answer.status), code=code, http_status=answer.status, after_s=answer.after_s)


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message. Its id is our own reference: CM gives it none.

    Raises:
        NotOffered: CM cannot send such a thing.
        Refused: CM said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted.
    """
    request = wire.build(message, channel, access)
    headers = {"X-CM-PRODUCTTOKEN": access.token, "Content-Type": request.content_type}
    answer = await calls.post(http, access.base_url + request.path, data=request.body, headers=headers)
    if answer.status not in {200, 201}:
        raise _refused(answer)
    messages = answer.object().get("messages")
    if not isinstance(messages, list) or not messages or not isinstance(messages[0], dict):
        raise Unclear
    if messages[0].get("status") != "Accepted":
        raise _refused(answer)
    return Accepted(native_id=pack(message.delivery))


async def media(http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> MediaFile:  # noqa: ARG001 - the shape of all providers
    """Fetch what a resident sent, from CM's file hosts or from where we send to, and without a token.

    Raises:
        Refused: CM said no; the file is too large; or its address is none of CM's (``calls.UNDECLARED``).
        Unreachable: try again later.
    """
    url = media.url or ""
    scheme, host = there = calls.origin(url)
    if there != calls.origin(access.base_url) and not (scheme == "https" and _FILE_HOST.fullmatch(host)):
        raise Refused(calls.UNDECLARED, code=None, http_status=200)
    answer = await calls.get(http, url, headers={}, limit_bytes=calls.MEDIA_LIMIT_BYTES)
    if answer.status != 200:
        raise _refused(answer)
    return MediaFile(content=answer.body, mime_type=answer.mime_type, filename=media.filename)


async def mark_read(
    http: aiohttp.ClientSession, access: Access, channel: Channel, native_id: str, *, typing: bool
) -> None:
    """Show that a message was read. CM can mark what it told WhatsApp's own id of; anything else stays unmarked.

    Raises:
        NotOffered: an answer being written cannot be shown.
        Refused: CM said no.
        Unreachable: no answer.
    """
    if typing:
        raise NotOffered
    if not native_id.startswith("wamid."):
        return
    event = {"type": "MarkAsRead", "custom": {"message_id": native_id}}
    body = write_json({"channel": "WhatsApp", "event": event, "from": {"number": channel.number_id}})
    headers = {"X-CM-PRODUCTTOKEN": access.token, "Content-Type": "application/json"}
    try:
        answer = await calls.post(http, f"{access.base_url}/event", data=body, headers=headers)
    except Unclear as error:
        raise Unreachable from error
    if answer.status not in {200, 201}:
        raise _refused(answer)


missed = not_offered
upload = not_offered
"""CM fetches files from an address."""
health = not_offered
templates = not_offered
make_template = not_offered
"""Templates are made in CM's own application."""
