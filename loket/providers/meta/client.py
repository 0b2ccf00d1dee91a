"""Calls to Meta's Graph API."""

from typing import Any

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.providers.absent import not_offered
from loket.providers.cloud import told
from loket.providers.cloud.outbound import build
from loket.providers.meta import graph
from loket.providers.meta.files import media, upload
from loket.providers.meta.templates import make_template, templates
from loket.providers.shapes import Accepted, Access, Health, Outgoing, Unclear, Unreachable

__all__ = ["health", "make_template", "mark_read", "media", "missed", "send", "templates", "upload"]


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted. Meta has no idempotency key.
    """
    request = build(message, channel, access)
    answer = await graph.post(http, access, request.path, request.body, content_type=request.content_type)
    native_id = told.native_id(answer)
    if native_id is None:
        raise Unclear
    return Accepted(native_id=native_id)


async def mark_read(
    http: aiohttp.ClientSession, access: Access, channel: Channel, native_id: str, *, typing: bool
) -> None:
    """Show that a message was read, and for up to 25 seconds that an answer is being written.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    body: dict[str, Any] = {"messaging_product": "whatsapp", "status": "read", "message_id": native_id}
    if typing:
        body["typing_indicator"] = {"type": "text"}
    await graph.do(http, access, f"/{channel.number_id}/messages", write_json(body), content_type="application/json")


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
    """What Meta says about the number and what stands above it, level by level.

    The worst level counts, not Meta's own top value: trouble with calls alone makes that BLOCKED.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer, or one that says nothing about health.
    """
    params = {"fields": "health_status,quality_rating,status,throughput"}
    found = await graph.get(http, access, f"/{channel.number_id}", params)
    health = told.health(found)
    if health is None:
        raise Unreachable
    return health


missed = not_offered
"""A webhook that did not arrive comes again for days, and Meta keeps no list to ask for."""
