"""What a resident's phone may send, checked and taken apart; pure."""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from simulator.bodies import BadRequest

PHONE = re.compile(r"\+[1-9][0-9]{5,14}", re.ASCII)
_TYPE = re.compile(r"[a-z_]{1,64}", re.ASCII)
LONGEST_TEXT = 65_536
LARGEST_MEDIA_BYTES = 100 * 1024 * 1024
_FIRST_NAMES = ("Sanne", "Youssef", "Marieke", "Daan", "Fatma", "Joost", "Agnieszka", "Ruben", "Lotte", "Chandra")
_LAST_NAMES = ("Bakker", "de Vries", "Amrani", "Jansen", "Yilmaz", "Visser", "Kowalska", "Mulder", "Smit", "Ramdin")

Content = dict[str, Any]


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file that comes with a message."""

    mime_type: str
    content: bytes
    filename: str | None


class ResidentMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message that a phone sends.

    `content` holds the object named by `type`, without the file's bytes, and what stands beside it, such as a
    `referral`. `answers` is the message that it answers, `forwarded` how often it was forwarded, as WhatsApp names it,
    and `changes` the resident's own message that an edit or a revoke is about.
    """

    to: str
    type: str
    content: Content
    answers: str | None = None
    attachment: Attachment | None = None
    forwarded: str | None = None
    changes: str | None = None


def read_phone(text: str) -> str:
    """Return a phone number as `+` and digits.

    Raises:
        BadRequest: it is none.
    """
    number = text.strip()
    number = number if number.startswith("+") else f"+{number}"
    if not PHONE.fullmatch(number):
        raise BadRequest("A phone number is a plus and six to fifteen digits, such as +31600000001.")
    return number


def profile_name(phone: str) -> str:
    """Return the invented name of the person behind a phone."""
    n = int(phone[1:])
    return f"{_FIRST_NAMES[n % 10]} {_LAST_NAMES[(n // 10 + n) % 10]}"


def _object(body: Content, name: str) -> Content:
    value = body.get(name)
    if not isinstance(value, dict):
        raise BadRequest(f"A message of type {name} needs an object {name}.")
    return dict(value)


def _text(where: Content, path: str, name: str, *, needed: bool = True, longest: int = 4096) -> None:
    value = where.get(name)
    if value is None and not needed and name not in where:
        return
    if not isinstance(value, str) or len(value) > longest or (needed and not value):
        raise BadRequest(f"{path}.{name} must be a text of at most {longest} characters.")


def _degrees(where: Content, name: str, most: float) -> None:
    value = where.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
        raise BadRequest(f"location.{name} must be a number between -{most:.0f} and {most:.0f}.")


def _read_text(body: Content) -> Content:
    text = _object(body, "text")
    _text(text, "text", "body", longest=LONGEST_TEXT)
    return {"text": text}


def _read_location(body: Content) -> Content:
    location = _object(body, "location")
    _degrees(location, "latitude", 90)
    _degrees(location, "longitude", 180)
    for name in ("name", "address", "url"):
        _text(location, "location", name, needed=False)
    return {"location": location}


def _read_reaction(body: Content) -> Content:
    reaction = _object(body, "reaction")
    _text(reaction, "reaction", "message_id", longest=512)
    _text(reaction, "reaction", "emoji", needed=False, longest=64)
    return {"reaction": reaction}


def _read_button(body: Content) -> Content:
    button = _object(body, "button")
    _text(button, "button", "text", longest=1024)
    _text(button, "button", "payload", needed=False, longest=1024)
    return {"button": button}


def _read_contacts(body: Content) -> Content:
    contacts = body.get("contacts")
    if not isinstance(contacts, list) or not contacts or not all(isinstance(c, dict) for c in contacts):
        raise BadRequest("A message of type contacts needs a list contacts of objects.")
    return {"contacts": contacts}


def _read_interactive(body: Content) -> Content:
    interactive = _object(body, "interactive")
    kind = interactive.get("type")
    if not isinstance(kind, str) or not isinstance(interactive.get(kind), dict):
        raise BadRequest("interactive needs a type, such as button_reply, and an object of that name.")
    if kind in {"button_reply", "list_reply"}:
        for name in ("id", "title"):
            _text(interactive[kind], f"interactive.{kind}", name, longest=256)
    return {"interactive": interactive}


def _original(body: Content, kind: str) -> str:
    inner = _object(body, kind)
    original = inner.get("original_message_id", inner.get("message_id"))
    if not isinstance(original, str) or not 0 < len(original) <= 512:
        raise BadRequest(f"{kind} needs original_message_id, the id of an earlier message.")
    return original


def _read_edit(body: Content) -> Content:
    original, message = _original(body, "edit"), body["edit"].get("message")
    if not isinstance(message, dict) or message.get("type") not in {"text", "image", "video", "document"}:
        raise BadRequest("edit needs a message with a type, such as text, and an object of that name.")
    kind = message["type"]
    content = _read_text(message) if kind == "text" else {kind: _object(message, kind)}
    return {"edit": {"original_message_id": original, "message": {"type": kind, **content}}}


def _read_revoke(body: Content) -> Content:
    return {"revoke": {"original_message_id": _original(body, "revoke")}}


def _read_order(body: Content) -> Content:
    order = _object(body, "order")
    _text(order, "order", "catalog_id", longest=256)
    return {"order": order}


def _read_unsupported(body: Content) -> Content:
    inner = body.get("unsupported", {"type": "unknown"})
    if not isinstance(inner, dict):
        raise BadRequest("unsupported must be an object with a type, such as poll.")
    error = {
        "code": 131051,
        "title": "Message type unknown",
        "message": "Message type unknown",
        "error_data": {"details": "Message type is currently not supported."},
    }
    given = body.get("errors")
    return {"unsupported": inner, "errors": given if isinstance(given, list) and given else [error]}


READERS: Mapping[str, Callable[[Content], Content]] = {
    "text": _read_text,
    "location": _read_location,
    "reaction": _read_reaction,
    "button": _read_button,
    "contacts": _read_contacts,
    "interactive": _read_interactive,
    "edit": _read_edit,
    "revoke": _read_revoke,
    "order": _read_order,
    "unsupported": _read_unsupported,
}
BESIDE = ("referral", "group_id", "identity")
FORWARDED = ("forwarded", "frequently_forwarded")
MEDIA = ("image", "audio", "video", "document", "sticker")


def _read_media(body: Content, kind: str) -> tuple[Content, Attachment | None]:
    media = _object(body, kind)
    for name in ("caption", "filename"):
        _text(media, kind, name, needed=False)
    encoded = media.pop("bytes_b64", None)
    if encoded is None and isinstance(media.get("id"), str) and media["id"]:
        return {kind: media}, None
    mime = media.get("mime_type")
    if not isinstance(encoded, str) or not isinstance(mime, str) or not re.fullmatch(r"[ -~]{3,128}", mime):
        raise BadRequest(f"{kind} needs bytes_b64 and mime_type.")
    try:
        content = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadRequest(f"{kind}.bytes_b64 is not base64.") from error
    if len(content) > LARGEST_MEDIA_BYTES:
        raise BadRequest(f"{kind} is larger than 100 MB.")
    media.pop("id", None)
    return {kind: media}, Attachment(mime_type=mime, content=content, filename=media.get("filename"))


def _read_answers(body: Content) -> str | None:
    context = body.get("context")
    if context is None:
        return None
    if not isinstance(context, dict):
        raise BadRequest("context must be an object with message_id.")
    answered = context.get("message_id", context.get("id"))
    if answered is None and _read_forwarded(body) is not None:
        return None
    if not isinstance(answered, str) or not 0 < len(answered) <= 512:
        raise BadRequest("context must be an object with message_id.")
    return answered


def _read_forwarded(body: Content) -> str | None:
    context = body.get("context")
    if not isinstance(context, dict):
        return None
    return next((name for name in FORWARDED if context.get(name) is True), None)


def read_message(body: Content) -> ResidentMessage:
    """Check what a phone wants to send.

    Args:
        body: `{"to", "type", <object named by type>, "context"?}`; a type that is not known here passes as given.

    Raises:
        BadRequest: something is missing or out of bounds.
    """
    to, kind = body.get("to"), body.get("type")
    if not isinstance(to, str):
        raise BadRequest("to must be the number that the phone writes to, such as +31700000001.")
    if not isinstance(kind, str) or not _TYPE.fullmatch(kind):
        raise BadRequest("type must be the name of a message type, such as text.")
    attachment = None
    if kind in MEDIA:
        content, attachment = _read_media(body, kind)
    elif kind in READERS:
        content = READERS[kind](body)
    else:
        kept = ("to", "type", "context", "from", "from_user_id", "id", "timestamp")
        content = {name: value for name, value in body.items() if name not in kept}
    content |= {name: body[name] for name in BESIDE if isinstance(body.get(name), str | dict)}
    return ResidentMessage(
        to=read_phone(to),
        type=kind,
        content=content,
        answers=_read_answers(body),
        attachment=attachment,
        forwarded=_read_forwarded(body),
        changes=content[kind]["original_message_id"] if kind in {"edit", "revoke"} else None,
    )
