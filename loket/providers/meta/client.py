"""Calls to Meta's Graph API."""

from collections.abc import Mapping
from typing import Any, Final

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.providers.cloud.outbound import build
from loket.providers.fields import as_code, as_list, as_object, as_text
from loket.providers.meta import graph
from loket.providers.meta.files import media, upload
from loket.providers.meta.templates import make_template, templates
from loket.providers.shapes import Accepted, Access, Health, HealthEntity, Outgoing, Unclear, Unreachable

__all__ = ["health", "make_template", "mark_read", "media", "send", "templates", "upload"]

_CALLING_CODES: Final = frozenset({138024, 138025})
"""Trouble with calls blocks no message, but Meta counts it into the top value of a health status."""


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted. Meta has no idempotency key.
    """
    request = build(message, channel, access)
    answer = await graph.post(http, access, request.path, request.body, content_type=request.content_type)
    first = next(iter(as_list(answer.get("messages"))), None)
    native_id = as_object(first).get("id")
    if not isinstance(native_id, str) or not native_id:
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


def _entity(told: Mapping[str, Any]) -> HealthEntity:
    codes = (as_code(as_object(error).get("error_code")) for error in as_list(told.get("errors")))
    own = tuple(code for code in codes if code is not None)
    about_messages = tuple(code for code in own if code not in _CALLING_CODES)
    return HealthEntity(
        level=as_text(told.get("entity_type")) or "UNKNOWN",
        id=as_text(told.get("id")) or "",
        can_send="AVAILABLE" if own and not about_messages else as_text(told.get("can_send_message")) or "AVAILABLE",
        codes=about_messages,
    )


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
    """What Meta says about the number and what stands above it, level by level.

    The worst level counts, not Meta's own top value: trouble with calls alone makes that BLOCKED.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer, or one that says nothing about health.
    """
    params = {"fields": "health_status,quality_rating,status"}
    found = await graph.get(http, access, f"/{channel.number_id}", params)
    status = as_object(found.get("health_status"))
    if not status and not found.keys() & {"quality_rating", "status"}:
        raise Unreachable
    entities = tuple(_entity(told) for told in map(as_object, as_list(status.get("entities"))) if told)
    # Without levels there is only the top value to believe.
    states: set[str | None] = {entity.can_send for entity in entities} or {as_text(status.get("can_send_message"))}
    return Health(
        can_send=next((state for state in ("BLOCKED", "LIMITED") if state in states), "AVAILABLE"),
        codes=tuple(code for entity in entities for code in entity.codes),
        entities=entities,
        quality=as_text(found.get("quality_rating")),
        status=as_text(found.get("status")),
    )
