"""A resident's message as CM tells it (pure)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from msgspec import structs

from loket.events import Location, Media, Personal
from loket.providers.fields import as_bsuid, as_degrees, as_name, as_object, as_raw, as_text, content_id
from loket.providers.placed import have_a_place, texts
from loket.providers.shapes import Inbound

_NAME_LIMIT: Final = 256
_PHONE: Final = re.compile(r"(?:\+|00)?([1-9]\d{4,19})", re.ASCII)
_TOLD: Final = frozenset(
    {"reference", "messageContext", "from", "to", "message", "groupings", "time", "timeUtc", "channel"}
)
_PARTS: Final = frozenset({"text", "media", "custom", "error"})
_KINDS: Final[Mapping[str, str]] = {"image": "image", "audio": "audio", "video": "video"}
_ABOUT: Final = frozenset({"message_type", "meta_received_time"})


_ELSEWHERE: Final = _ABOUT | {
    *("number", "latitude", "longitude", "longtitude", "type", "description"),
}
"""Names of what comes out in another form, or was ours before: the words of a row that was chosen."""


def digits(value: Any) -> str | None:
    """A phone number as WhatsApp writes it, from ``+31…``, ``0031…`` or ``31…``."""
    found = _PHONE.fullmatch(as_text(value) or "")
    return found.group(1) if found else None


def instant(value: Any) -> datetime | None:
    """A moment in UTC, as CM writes it: without a zone."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)


def _location(custom: Mapping[str, Any]) -> Location | None:
    place = as_object(custom.get("location"))
    # CM's page spells it both ways.
    east = place.get("longitude", place.get("longtitude"))
    latitude, longitude = as_degrees(place.get("latitude")), as_degrees(east)
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(
        latitude=latitude,
        longitude=longitude,
        name=as_text(place.get("label")),
        address=as_text(place.get("searchQuery")),
    )


def _media(message: Mapping[str, Any]) -> Media | None:
    file = as_object(message.get("media"))
    url = as_text(file.get("mediaUri"))
    if url is None:
        return None
    mime_type = as_text(file.get("contentType"))
    filename = as_text(file.get("title"))
    return Media(id=url.rpartition("/")[2] or url, mime_type=mime_type, filename=filename, url=url)


def _kind(custom: Mapping[str, Any], media: Media | None) -> str:
    if told := as_name(custom.get("message_type")):
        return told
    if media is not None:
        # A sticker comes as a file of this type and no other kind does.
        if media.mime_type == "image/webp":
            return "sticker"
        return _KINDS.get((media.mime_type or "").partition("/")[0], "document")
    named = (name for name in ("location", "interactive", "button", "reaction", "contacts", "order"))
    return next((name for name in named if custom.get(name)), "text")


def _choice(custom: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Title and id of a button or a line of a list."""
    interactive, button = as_object(custom.get("interactive")), as_object(custom.get("button"))
    reply = as_object(interactive.get("button_reply")) or as_object(interactive.get("list_reply"))
    return (
        as_text(reply.get("title")) or as_text(button.get("text")),
        as_text(reply.get("id")) or as_text(button.get("payload")),
    )


def _understood(document: Mapping[str, Any], kind: str, personal: Personal) -> bool:
    """Whether everything that the message says has a place of its own."""
    message = as_object(document.get("message"))
    custom = {name for name, value in as_object(message.get("custom")).items() if value and name not in _ABOUT}
    if not (document.keys() <= _TOLD and message.keys() <= _PARTS) or message.get("error"):
        return False
    if personal.phone is None and personal.bsuid is None:
        return False
    if not have_a_place(texts([message, document.get("from")], _ELSEWHERE), personal):
        return False
    match kind:
        case "text":
            return personal.text is not None and not custom
        case "interactive" | "button":
            return personal.payload is not None and custom == {kind}
        case "location":
            return personal.location is not None and custom == {"location"}
        case "reaction":
            return personal.reply_to is not None and custom == {"reaction"}
        case "image" | "audio" | "video" | "document" | "sticker":
            return personal.media is not None and not custom
        case _:
            return False


def message(document: Mapping[str, Any], number_id: str) -> Inbound:
    """The message of a resident.

    Its id is ``reference`` where that is WhatsApp's own. By CM's page a reference may also be that of *our* message
    which this one answers; two answers would then be one, so the id is made from the whole content, which is the same
    each time that CM tells it.
    """
    said, who = as_object(document.get("message")), as_object(document.get("from"))
    custom, reference = as_object(said.get("custom")), as_text(document.get("reference"))
    own = reference is not None and reference.startswith("wamid.")
    media, reaction = _media(said), as_object(custom.get("reaction"))
    title, payload = _choice(custom)
    kind = _kind(custom, media)
    answered = as_text(reaction.get("message_id")) or as_text(document.get("messageContext"))
    personal = Personal(
        native_id=reference if own else content_id("cm", document),
        phone=digits(who.get("number")),
        bsuid=as_bsuid(who.get("number")),
        name=(as_text(who.get("name")) or "")[:_NAME_LIMIT] or None,
        text=title or as_text(reaction.get("emoji")) or as_text(said.get("text")),
        location=_location(custom),
        media=media,
        reply_to=answered or (None if own else reference),
        payload=payload,
    )
    if not _understood(document, kind, personal):
        personal = structs.replace(personal, raw=as_raw(document))
    return Inbound(number_id=number_id, kind=kind, sent_at=instant(document.get("timeUtc")), personal=personal)
