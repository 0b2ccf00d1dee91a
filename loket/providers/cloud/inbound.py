"""A resident's message and a receipt, as Meta's webhooks tell them (pure)."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct, structs

from loket.events import Location, Media, Personal
from loket.providers.cloud.plain import NAME_LIMIT
from loket.providers.fields import (
    as_bsuid,
    as_code,
    as_degrees,
    as_delivery,
    as_instant,
    as_list,
    as_name,
    as_object,
    as_person,
    as_raw,
    as_text,
)
from loket.providers.shapes import Inbound, StatusUpdate

Told = Mapping[str, Any]

MEDIA_KINDS: Final = frozenset({"image", "video", "audio", "voice", "document", "sticker"})
_COMMON: Final = frozenset({"from", "from_user_id", "from_parent_user_id", "id", "timestamp", "type", "context"})
_REPLIES: Final = ("button_reply", "list_reply", "nfm_reply")
_FILE: Final = frozenset({"id", "mime_type", "sha256", "caption", "filename", "url", "voice", "animated"})
_OWN: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        **dict.fromkeys(MEDIA_KINDS, _FILE),
        "text": frozenset({"body"}),
        "location": frozenset({"latitude", "longitude", "name", "address"}),
        "button": frozenset({"text", "payload"}),
        "reaction": frozenset({"message_id", "emoji"}),
        "interactive": frozenset({"id", "title", "description"}),
    }
)
"""What has a place of its own in the object of a kind; of an interactive message, in its reply."""
_CHANGED: Final = re.compile(r"\bfrom (\S+) to (\S+?)\.?\s*\Z")
"""How the body of a change of number or id ends. What stands before is a profile name: anybody can write that."""


def _location(message: Told) -> Location | None:
    place = as_object(message.get("location"))
    latitude, longitude = as_degrees(place.get("latitude")), as_degrees(place.get("longitude"))
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(
        latitude=latitude, longitude=longitude, name=as_text(place.get("name")), address=as_text(place.get("address"))
    )


def _media(message: Told, kind: str) -> Media | None:
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
        voice=kind == "voice" or found.get("voice") is True,
        animated=found.get("animated") is True,
    )


def _words(message: Told, kind: str) -> tuple[str | None, str | None]:
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
        case "order":
            return as_text(own.get("text")), None
        case "interactive":
            reply = next((found for found in (as_object(own.get(name)) for name in _REPLIES) if found), {})
            return as_text(reply.get("title")) or as_text(reply.get("body")), as_text(reply.get("id"))
        case "edit":
            new = as_object(own.get("message"))
            return _words(new, new_kind) if (new_kind := as_name(new.get("type")) or "edit") != "edit" else (None, None)
        case _:
            return as_text(own.get("caption")), None


def _answered(message: Told, kind: str) -> str | None:
    """Native id of the message that this one answers, reacts to, changes or takes back."""
    own = as_object(message.get(kind))
    context = as_text(as_object(message.get("context")).get("id"))
    return context or as_text(own.get("message_id")) or as_text(own.get("original_message_id"))


def _is_plain(message: Told, kind: str) -> bool:
    """Whether the object of a known kind holds nothing but single values that have a place of their own."""
    own = as_object(message.get(kind))
    if kind == "interactive":
        replies = [own[name] for name in own if name in _REPLIES]
        if len(replies) != 1 or not own.keys() <= {"type", *_REPLIES}:
            return False
        own = as_object(replies[0])
    return own.keys() <= _OWN[kind] and not any(isinstance(value, dict | list) for value in own.values())


def _understood(message: Told, kind: str, personal: Personal, *, dated: bool) -> bool:
    """Whether everything that the message says has a place of its own."""
    if kind not in _OWN or not message.keys() <= {*_COMMON, kind} or not dated or not _is_plain(message, kind):
        return False
    if "from" in message and personal.phone is None and personal.bsuid != message["from"]:
        return False
    if "from_user_id" in message and personal.bsuid != message["from_user_id"]:
        return False
    match kind:
        case "location":
            return personal.location is not None
        case "interactive":
            return personal.payload is not None
        case "text":
            return personal.text is not None
        case "reaction":
            return personal.reply_to is not None
        case "button":
            return personal.text is not None or personal.payload is not None
        case _:
            return personal.media is not None


class _Identity(Struct, frozen=True):
    """Who a message is from, and who that was before."""

    phone: str | None
    bsuid: str | None
    was_phone: str | None = None
    was_bsuid: str | None = None


def _changed(message: Told, system: Told) -> _Identity:
    """Who somebody is after a change of number or user id, and was before.

    The old identity is what the platform names as such, else the sender where it is not the new one, else the first of
    the two in the words that the platform ends its body with, if the second is the new one.
    """
    sender_phone, sender_bsuid = as_person(message.get("from"), message.get("from_user_id"))
    phone, bsuid = as_person(system.get("wa_id") or system.get("new_wa_id"), system.get("user_id"))
    named_phone, named_bsuid = as_person(
        system.get("previous_wa_id") or system.get("customer"), system.get("previous_user_id")
    )
    body = system.get("body")
    words = _CHANGED.search(body) if isinstance(body, str) else None
    said_phone, said_bsuid = as_person(words.group(1), None) if words else (None, None)
    ends_phone, ends_bsuid = as_person(words.group(2), None) if words else (None, None)
    old_phones = (named_phone, sender_phone, said_phone if ends_phone == phone else None)
    old_bsuids = (named_bsuid, sender_bsuid, said_bsuid if ends_bsuid == bsuid else None)
    return _Identity(
        phone=phone or sender_phone,
        bsuid=bsuid or sender_bsuid,
        was_phone=next((old for old in old_phones if phone and old and old != phone), None),
        was_bsuid=next((old for old in old_bsuids if bsuid and old and old != bsuid), None),
    )


def _identity(message: Told, kind: str) -> _Identity:
    system = as_object(message.get("system")) if kind == "system" else {}
    if (as_name(system.get("type")) or "").startswith("user_changed_"):
        return _changed(message, system)
    phone, bsuid = as_person(message.get("from"), message.get("from_user_id"))
    return _Identity(phone=phone, bsuid=bsuid)


def contacts_of(value: Told) -> dict[str, Told]:
    """The contacts of a change, by phone and by user id as they are written there."""
    known: dict[str, Told] = {}
    for contact in map(as_object, as_list(value.get("contacts"))):
        for name in ("wa_id", "user_id"):
            if key := as_text(contact.get(name)):
                known[key] = contact
    return known


def _name(contact: Told) -> str | None:
    profile = as_object(contact.get("profile"))
    return (as_text(profile.get("name")) or as_text(profile.get("username")) or "")[:NAME_LIMIT] or None


def message(told: Told, contacts: Mapping[str, Told], number_id: str) -> Inbound:
    """One message; its JSON stays with it where it says more than has a place of its own."""
    kind = as_name(told.get("type")) or "unsupported"
    who, sent_at = _identity(told, kind), as_instant(told.get("timestamp"))
    contact = contacts.get(who.bsuid or "") or contacts.get(who.phone or "") or {}
    also_phone, also_bsuid = as_person(contact.get("wa_id"), contact.get("user_id"))
    system = as_object(told.get("system"))
    text, payload = _words(told, kind)
    personal = Personal(
        native_id=as_text(told.get("id")),
        phone=who.phone or also_phone,
        bsuid=who.bsuid or also_bsuid,
        parent_bsuid=as_bsuid(system.get("parent_user_id"))
        or as_bsuid(told.get("from_parent_user_id"))
        or as_bsuid(contact.get("parent_user_id")),
        was_phone=who.was_phone,
        was_bsuid=who.was_bsuid,
        name=_name(contact),
        text=text,
        location=_location(told) if kind == "location" else None,
        media=_media(told, kind) if kind in MEDIA_KINDS else None,
        reply_to=_answered(told, kind),
        payload=payload,
    )
    if not _understood(told, kind, personal, dated=sent_at is not None):
        personal = structs.replace(personal, raw=as_raw(told))
    # A voice note is sound, also where it comes as a kind of its own; `media.voice` tells it apart.
    return Inbound(number_id=number_id, kind="audio" if kind == "voice" else kind, sent_at=sent_at, personal=personal)


def status(told: Told, number_id: str) -> StatusUpdate | None:
    """One receipt, or None when it does not say of which message or what."""
    native_id, value = as_text(told.get("id")), as_name(told.get("status"))
    if native_id is None or value is None:
        return None
    # The recipient of a message to a group is the group, whose id looks like a number.
    recipient = None if told.get("recipient_type") == "group" else told.get("recipient_id")
    phone, bsuid = as_person(recipient, told.get("recipient_user_id"))
    errors = [as_object(error) for error in as_list(told.get("errors"))]
    pricing = as_object(told.get("pricing"))
    billable = pricing.get("billable")
    return StatusUpdate(
        number_id=number_id,
        native_id=native_id,
        status=value,
        at=as_instant(told.get("timestamp")),
        delivery=as_delivery(told.get("biz_opaque_callback_data")),
        phone=phone,
        bsuid=bsuid,
        code=next((code for code in (as_code(e.get("code")) for e in errors) if code is not None), None),
        billable=billable if isinstance(billable, bool) else None,
        category=as_name(pricing.get("category")),
        raw=as_raw(told),
    )
