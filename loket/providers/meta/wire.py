"""Meta's webhooks and requests (pure). Source: Meta's Cloud API reference, v23.0 and the pages of 2026."""

import hmac
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import structs

from loket.codec import NotJson, read_json, write_json
from loket.declarations import Channel
from loket.events import Location, Media, Personal
from loket.identity import WAMID
from loket.providers.content import AskLocation, Buttons, Capabilities, Text
from loket.providers.meta import plain
from loket.providers.meta.errors import ERRORS, rule
from loket.providers.meta.fields import (
    as_bsuid,
    as_degrees,
    as_delivery,
    as_instant,
    as_list,
    as_name,
    as_number,
    as_object,
    as_person,
    as_raw,
    as_text,
    content_id,
)
from loket.providers.meta.plain import NAME_LIMIT
from loket.providers.shapes import (
    Access,
    Change,
    Inbound,
    NotAWebhook,
    NotOffered,
    Outgoing,
    Parsed,
    Post,
    Request,
    StatusUpdate,
)

__all__ = ["CAPABILITIES", "ERRORS", "SPACE", "build", "parse", "rule", "verify"]

SPACE: Final = WAMID
CAPABILITIES: Final = Capabilities()
_SIGNATURE: Final = b"x-hub-signature-256"
_PREFIX: Final = "sha256="
_MEDIA_KINDS: Final = frozenset({"image", "video", "audio", "voice", "document", "sticker"})
_BODY_LIMIT: Final = 1024
"""Characters in the body of an interactive message; a plain text may have 4,096."""


def verify(post: Post, secret: str) -> bool:
    """Whether ``X-Hub-Signature-256`` is the HMAC-SHA256 of the raw body under the app's secret."""
    wanted = _PREFIX + hmac.digest(secret.encode(), post.body, "sha256").hex()
    return hmac.compare_digest(wanted.encode(), post.headers.get(_SIGNATURE, b""))


def _location(message: Mapping[str, Any]) -> Location | None:
    place = as_object(message.get("location"))
    latitude, longitude = as_degrees(place.get("latitude")), as_degrees(place.get("longitude"))
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(
        latitude=latitude, longitude=longitude, name=as_text(place.get("name")), address=as_text(place.get("address"))
    )


def _media(message: Mapping[str, Any], kind: str) -> Media | None:
    found = as_object(message.get("audio" if kind == "voice" and "voice" not in message else kind))
    media_id = as_text(found.get("id"))
    if media_id is None:
        return None
    return Media(
        id=media_id,
        mime_type=as_text(found.get("mime_type")),
        sha256=as_text(found.get("sha256")),
        filename=as_text(found.get("filename")),
        url=as_text(found.get("url")),
    )


def _words(message: Mapping[str, Any], kind: str) -> tuple[str | None, str | None]:
    """What the resident wrote or tapped, and the id of the choice."""
    own = as_object(message.get(kind))
    match kind:
        case "text":
            body = own.get("body")
            return (body if isinstance(body, str) else None), None
        case "button":
            return as_text(own.get("text")), as_text(own.get("payload"))
        case "reaction":
            return as_text(own.get("emoji")), None
        case "interactive":
            reply = (
                as_object(own.get("button_reply"))
                or as_object(own.get("list_reply"))
                or as_object(own.get("nfm_reply"))
            )
            return as_text(reply.get("title")) or as_text(reply.get("body")), as_text(reply.get("id"))
        case _:
            return as_text(own.get("caption")), None


_KNOWN: Final = _MEDIA_KINDS | {"text", "location", "button", "reaction", "interactive"}
_COMMON: Final = frozenset({"from", "from_user_id", "from_parent_user_id", "id", "timestamp", "type", "context"})


def _understood(message: Mapping[str, Any], kind: str, personal: Personal) -> bool:
    """Whether everything that the message says has a place of its own."""
    if kind not in _KNOWN or not message.keys() <= {*_COMMON, kind}:
        return False
    if "from" in message and personal.phone is None and personal.bsuid != message["from"]:
        return False
    match kind:
        case "location":
            return personal.location is not None
        case "interactive":
            return personal.payload is not None
        case "text":
            return personal.text is not None
        case _:
            return isinstance(message.get(kind), dict)


def _message(message: Mapping[str, Any], contacts: Mapping[str, Mapping[str, Any]], number_id: str) -> Inbound:
    kind = as_name(message.get("type")) or "unsupported"
    phone, bsuid = as_person(message.get("from"), message.get("from_user_id"))
    contact = contacts.get(bsuid or "") or contacts.get(phone or "") or {}
    also_phone, also_bsuid = as_person(contact.get("wa_id"), contact.get("user_id"))
    text, payload = _words(message, kind)
    reply_to = as_object(message.get("context")).get("id") or as_object(message.get("reaction")).get("message_id")
    personal = Personal(
        native_id=as_text(message.get("id")),
        phone=phone or also_phone,
        bsuid=bsuid or also_bsuid,
        parent_bsuid=as_bsuid(message.get("from_parent_user_id")) or as_bsuid(contact.get("parent_user_id")),
        name=(as_text(as_object(contact.get("profile")).get("name")) or "")[:NAME_LIMIT] or None,
        text=text,
        location=_location(message) if kind == "location" else None,
        media=_media(message, kind) if kind in _MEDIA_KINDS else None,
        reply_to=as_text(reply_to),
        payload=payload,
    )
    if not _understood(message, kind, personal):
        personal = structs.replace(personal, raw=as_raw(message))
    return Inbound(number_id=number_id, kind=kind, sent_at=as_instant(message.get("timestamp")), personal=personal)


def _status(status: Mapping[str, Any], number_id: str) -> StatusUpdate | None:
    native_id, value = as_text(status.get("id")), as_name(status.get("status"))
    if native_id is None or value is None:
        return None
    phone, bsuid = as_person(status.get("recipient_id"), status.get("recipient_user_id"))
    errors = [as_object(error) for error in as_list(status.get("errors"))]
    billable = as_object(status.get("pricing")).get("billable")
    return StatusUpdate(
        number_id=number_id,
        native_id=native_id,
        status=value,
        at=as_instant(status.get("timestamp")),
        delivery=as_delivery(status.get("biz_opaque_callback_data")),
        phone=phone,
        bsuid=bsuid,
        code=next((code for code in (as_number(e.get("code")) for e in errors) if code is not None), None),
        billable=billable if isinstance(billable, bool) else None,
        raw=as_raw(status),
    )


def _codes(value: Any) -> tuple[int, ...]:
    found = (as_number(as_object(error).get("code")) for error in as_list(as_object(value).get("errors")))
    return tuple(code for code in found if code is not None)


def _change(
    entry: Mapping[str, Any], field: str, value: Any, *, number_id: str | None = None, problem: str | None = None
) -> Change:
    # A waba of a partner event stands in waba_info: entry.id is then the partner's own business.
    account = as_text(as_object(as_object(value).get("waba_info")).get("waba_id")) or as_text(entry.get("id"))
    return Change(
        number_id=number_id,
        account=account,
        field=field,
        problem=problem,
        codes=_codes(value),
        native_id=content_id(entry.get("id"), entry.get("time"), field, value),
        raw=as_raw(value),
    )


Found = Inbound | StatusUpdate | Change
Knows = Callable[[str], bool]


def _contacts(value: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    known: dict[str, Mapping[str, Any]] = {}
    for contact in map(as_object, as_list(value.get("contacts"))):
        for name in ("wa_id", "user_id"):
            if key := as_text(contact.get(name)):
                known[key] = contact
    return known


def _messages_value(entry: Mapping[str, Any], value: Mapping[str, Any], knows: Knows) -> Iterator[Found]:
    number_id = as_text(as_object(value.get("metadata")).get("phone_number_id"))
    if number_id is None or not knows(number_id):
        yield _change(entry, "messages", value, problem="unknown_number")
        return
    contacts = _contacts(value)
    found_any = False
    for message in as_list(value.get("messages")):
        found_any = True
        if as_text(as_object(message).get("id")) is None:
            yield _change(entry, "messages", message, number_id=number_id, problem="unknown_shape")
        else:
            yield _message(message, contacts, number_id)
    for status in as_list(value.get("statuses")):
        found_any = True
        known = _status(as_object(status), number_id)
        yield known or _change(entry, "messages", status, number_id=number_id, problem="unknown_shape")
    if as_list(value.get("errors")) or not found_any:
        rest = {k: v for k, v in value.items() if k not in {"messages", "statuses", "contacts"}}
        problem = None if as_list(value.get("errors")) else "unknown_shape"
        yield _change(entry, "messages", rest, number_id=number_id, problem=problem)


def _found(document: Mapping[str, Any], knows: Knows) -> Iterator[Found]:
    for raw_entry in as_list(document.get("entry")):
        entry = as_object(raw_entry)
        changes = as_list(entry.get("changes"))
        if not changes:
            yield _change(entry, "unknown", raw_entry, problem="unknown_shape")
        for raw_change in changes:
            change = as_object(raw_change)
            field, value = as_name(change.get("field")), change.get("value")
            if field is None or not isinstance(value, dict):
                yield _change(entry, field or "unknown", raw_change, problem="unknown_shape")
            elif field == "messages":
                yield from _messages_value(entry, value, knows)
            else:
                yield _change(entry, field, value)


def parse(post: Post, *, knows: Knows) -> Parsed:
    """Everything that a webhook says: every entry, change, message, status and error; nothing is dropped.

    Args:
        post: as it came.
        knows: whether a ``phone_number_id`` is one of ours. A ``messages`` change for another one, or without one, is
            kept as one change: whose it is, is not guessed.

    Raises:
        NotAWebhook: it is not JSON, not an object, or has no ``entry``.
    """
    texts = plain.read(post.body)
    if texts is not None and all(knows(message.number_id) for message in texts):
        return Parsed(messages=texts)
    return parse_any(post.body, knows=knows)


def parse_any(body: bytes, *, knows: Knows) -> Parsed:
    """What ``parse`` does, the long way, which knows every kind of webhook."""
    try:
        document = read_json(body)
    except NotJson as error:
        raise NotAWebhook from error
    if not isinstance(document, dict) or "entry" not in document:
        raise NotAWebhook
    found = list(_found(document, knows))
    if not found:
        found = [_change({}, "unknown", document, problem="unknown_shape")]
    return Parsed(
        messages=tuple(f for f in found if isinstance(f, Inbound)),
        statuses=tuple(f for f in found if isinstance(f, StatusUpdate)),
        changes=tuple(f for f in found if isinstance(f, Change)),
    )


def build(message: Outgoing, channel: Channel, access: Access) -> Request:  # noqa: ARG001 - the shape of all providers
    """The request that sends a message."""
    bsuid_in = channel.bsuid_in if message.to_bsuid else "to"
    body: dict[str, Any] = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        bsuid_in: message.to,
        "biz_opaque_callback_data": message.delivery,
    }
    match message.content:
        case Text(text=text):
            body |= {"type": "text", "text": {"body": text, "preview_url": False}}
        case AskLocation(text=text):
            action = {"name": "send_location"}
            words = {"text": text[:_BODY_LIMIT]}
            body |= {
                "type": "interactive",
                "interactive": {"type": "location_request_message", "body": words, "action": action},
            }
        case Buttons(text=text, buttons=buttons):
            shown = [{"type": "reply", "reply": {"id": b.id, "title": b.title[:20]}} for b in buttons[:3]]
            words = {"text": text[:_BODY_LIMIT]}
            body |= {
                "type": "interactive",
                "interactive": {"type": "button", "body": words, "action": {"buttons": shown}},
            }
        case _:
            raise NotOffered
    return Request(path=f"/{channel.number_id}/messages", body=write_json(body))
