"""Meta's webhooks and requests (pure). Source: Meta's Cloud API reference, v23.0 and the pages of 2026."""

import hashlib
import hmac
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from loket.codec import NotJson, read_json, write_json
from loket.declarations import Channel
from loket.events import Location, Media, Personal
from loket.providers.meta.errors import ERRORS, rule
from loket.providers.shapes import Change, Inbound, Outgoing, Parsed, Request, StatusUpdate

__all__ = ["ERRORS", "SIGNATURE_HEADER", "build", "parse", "rule", "verify"]

SIGNATURE_HEADER: Final = "x-hub-signature-256"
_PREFIX: Final = "sha256="
_MEDIA_KINDS: Final = frozenset({"image", "video", "audio", "voice", "document", "sticker"})
_MILLISECONDS_FROM: Final = 100_000_000_000
"""As seconds this is the year 5138, as milliseconds 1973: what is above has been sent in milliseconds."""
_BODY_LIMIT: Final = 1024
"""Characters in the body of an interactive message; a plain text may have 4,096."""


def verify(body: bytes, signature: str | None, secret: str) -> bool:
    """Whether ``X-Hub-Signature-256`` is the HMAC-SHA256 of the raw body under the app's secret."""
    wanted = _PREFIX + hmac.digest(secret.encode(), body, hashlib.sha256).hex()
    return hmac.compare_digest(wanted.encode(), (signature or "").encode("utf-8", "surrogateescape"))


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _instant(value: Any) -> datetime | None:
    seconds = _number(value)
    if seconds is None:
        return None
    if seconds >= _MILLISECONDS_FROM:
        seconds //= 1000
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _raw(value: Any) -> str:
    return write_json(value).decode()


def _content_id(*parts: Any) -> str:
    return hashlib.sha256(write_json(list(parts))).hexdigest()


def _degrees(value: Any) -> float | None:
    try:
        return float(value) if not isinstance(value, bool) else None
    except (TypeError, ValueError, OverflowError):
        return None


def _location(message: Mapping[str, Any]) -> Location | None:
    place = _object(message.get("location"))
    latitude, longitude = _degrees(place.get("latitude")), _degrees(place.get("longitude"))
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(
        latitude=latitude, longitude=longitude, name=_text(place.get("name")), address=_text(place.get("address"))
    )


def _media(message: Mapping[str, Any], kind: str) -> Media | None:
    found = _object(message.get("audio" if kind == "voice" and "voice" not in message else kind))
    media_id = _text(found.get("id"))
    if media_id is None:
        return None
    return Media(
        id=media_id,
        mime_type=_text(found.get("mime_type")),
        sha256=_text(found.get("sha256")),
        filename=_text(found.get("filename")),
        url=_text(found.get("url")),
    )


def _words(message: Mapping[str, Any], kind: str) -> tuple[str | None, str | None]:
    """What the resident wrote or tapped, and the id of the choice."""
    own = _object(message.get(kind))
    match kind:
        case "text":
            body = own.get("body")
            return (body if isinstance(body, str) else None), None
        case "button":
            return _text(own.get("text")), _text(own.get("payload"))
        case "reaction":
            return _text(own.get("emoji")), None
        case "interactive":
            reply = _object(own.get("button_reply")) or _object(own.get("list_reply")) or _object(own.get("nfm_reply"))
            return _text(reply.get("title")) or _text(reply.get("body")), _text(reply.get("id"))
        case _:
            return _text(own.get("caption")), None


_KNOWN: Final = _MEDIA_KINDS | {"text", "location", "button", "reaction", "interactive"}


def _message(message: Mapping[str, Any], contacts: Mapping[str, Mapping[str, Any]], number_id: str | None) -> Inbound:
    kind = _text(message.get("type")) or "unsupported"
    phone, bsuid = _text(message.get("from")), _text(message.get("from_user_id"))
    contact = contacts.get(bsuid or "") or contacts.get(phone or "") or {}
    text, payload = _words(message, kind)
    reply_to = _object(message.get("context")).get("id") or _object(message.get("reaction")).get("message_id")
    location = _location(message) if kind == "location" else None
    media = _media(message, kind) if kind in _MEDIA_KINDS else None
    understood = kind in _KNOWN and (kind != "location" or location is not None)
    return Inbound(
        number_id=number_id,
        kind=kind,
        sent_at=_instant(message.get("timestamp")),
        personal=Personal(
            native_id=_text(message.get("id")),
            phone=phone or _text(contact.get("wa_id")),
            bsuid=bsuid or _text(contact.get("user_id")),
            parent_bsuid=_text(message.get("from_parent_user_id")) or _text(contact.get("parent_user_id")),
            name=_text(_object(contact.get("profile")).get("name")),
            text=text,
            location=location,
            media=media,
            reply_to=_text(reply_to),
            payload=payload,
            raw=None if understood else _raw(message),
        ),
    )


def _status(status: Mapping[str, Any], number_id: str | None) -> StatusUpdate | None:
    native_id, value = _text(status.get("id")), _text(status.get("status"))
    if native_id is None or value is None:
        return None
    errors = [_object(error) for error in _objects(status.get("errors"))]
    billable = _object(status.get("pricing")).get("billable")
    return StatusUpdate(
        number_id=number_id,
        native_id=native_id,
        status=value,
        at=_instant(status.get("timestamp")),
        delivery=_text(status.get("biz_opaque_callback_data")),
        phone=_text(status.get("recipient_id")),
        bsuid=_text(status.get("recipient_user_id")),
        code=next((code for code in (_number(e.get("code")) for e in errors) if code is not None), None),
        billable=billable if isinstance(billable, bool) else None,
        raw=_raw(status),
    )


def _codes(value: Any) -> tuple[int, ...]:
    found = (_number(_object(error).get("code")) for error in _objects(_object(value).get("errors")))
    return tuple(code for code in found if code is not None)


def _change(
    entry: Mapping[str, Any], field: str, value: Any, *, number_id: str | None = None, problem: str | None = None
) -> Change:
    # A waba of a partner event stands in waba_info: entry.id is then the partner's own business.
    account = _text(_object(_object(value).get("waba_info")).get("waba_id")) or _text(entry.get("id"))
    return Change(
        number_id=number_id,
        account=account,
        field=field,
        problem=problem,
        codes=_codes(value),
        native_id=_content_id(entry.get("id"), entry.get("time"), field, value),
        raw=_raw(value),
    )


Found = Inbound | StatusUpdate | Change


def _contacts(value: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    known: dict[str, Mapping[str, Any]] = {}
    for contact in map(_object, _objects(value.get("contacts"))):
        for name in ("wa_id", "user_id"):
            if key := _text(contact.get(name)):
                known[key] = contact
    return known


def _messages_value(entry: Mapping[str, Any], value: Mapping[str, Any]) -> Iterator[Found]:
    number_id = _text(_object(value.get("metadata")).get("phone_number_id"))
    if number_id is None:
        yield _change(entry, "messages", value, problem="unknown_number")
        return
    contacts = _contacts(value)
    found_any = False
    for message in _objects(value.get("messages")):
        found_any = True
        if _text(_object(message).get("id")) is None:
            yield _change(entry, "messages", message, number_id=number_id, problem="unknown_shape")
        else:
            yield _message(message, contacts, number_id)
    for status in _objects(value.get("statuses")):
        found_any = True
        known = _status(_object(status), number_id)
        yield known or _change(entry, "messages", status, number_id=number_id, problem="unknown_shape")
    if _objects(value.get("errors")) or not found_any:
        rest = {k: v for k, v in value.items() if k not in {"messages", "statuses", "contacts"}}
        problem = None if _objects(value.get("errors")) else "unknown_shape"
        yield _change(entry, "messages", rest, number_id=number_id, problem=problem)


def _found(document: Mapping[str, Any]) -> Iterator[Found]:
    for raw_entry in _objects(document.get("entry")):
        entry = _object(raw_entry)
        changes = _objects(entry.get("changes"))
        if not changes:
            yield _change(entry, "unknown", raw_entry, problem="unknown_shape")
        for raw_change in changes:
            change = _object(raw_change)
            field, value = _text(change.get("field")), change.get("value")
            if field is None or not isinstance(value, dict):
                yield _change(entry, field or "unknown", raw_change, problem="unknown_shape")
            elif field == "messages":
                yield from _messages_value(entry, value)
            else:
                yield _change(entry, field, value)


def parse(body: bytes) -> Parsed:
    """Everything that a webhook says: every entry, change, message, status and error; nothing is dropped.

    Raises:
        NotJson: it is not JSON, not an object, or has no ``entry``.
    """
    document = read_json(body)
    if not isinstance(document, dict) or "entry" not in document:
        raise NotJson("not a webhook")
    found = list(_found(document))
    if not found:
        found = [_change({}, "unknown", document, problem="unknown_shape")]
    return Parsed(
        messages=tuple(f for f in found if isinstance(f, Inbound)),
        statuses=tuple(f for f in found if isinstance(f, StatusUpdate)),
        changes=tuple(f for f in found if isinstance(f, Change)),
    )


def build(message: Outgoing, channel: Channel) -> Request:
    """The request that sends a text, with buttons or a request for the location where wanted."""
    body: dict[str, Any] = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "recipient" if message.to_bsuid else "to": message.to,
        "biz_opaque_callback_data": message.delivery,
    }
    if message.ask_location:
        words = {"text": message.text[:_BODY_LIMIT]}
        interactive = {"type": "location_request_message", "body": words, "action": {"name": "send_location"}}
        body |= {"type": "interactive", "interactive": interactive}
    elif message.buttons:
        buttons = [{"type": "reply", "reply": {"id": b.id, "title": b.title[:20]}} for b in message.buttons[:3]]
        interactive = {
            "type": "button",
            "body": {"text": message.text[:_BODY_LIMIT]},
            "action": {"buttons": buttons},
        }
        body |= {"type": "interactive", "interactive": interactive}
    else:
        body |= {"type": "text", "text": {"body": message.text, "preview_url": False}}
    return Request(path=f"/{channel.number_id}/messages", body=write_json(body))
