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
    """A message that a phone sends; `content` holds the object named by `type`, without the file's bytes."""

    to: str
    type: str
    content: Content
    answers: str | None = None
    attachment: Attachment | None = None


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


READERS: Mapping[str, Callable[[Content], Content]] = {
    "text": _read_text,
    "location": _read_location,
    "reaction": _read_reaction,
    "button": _read_button,
    "contacts": _read_contacts,
    "interactive": _read_interactive,
}
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
    if not isinstance(answered, str) or not 0 < len(answered) <= 512:
        raise BadRequest("context must be an object with message_id.")
    return answered


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
    return ResidentMessage(
        to=read_phone(to), type=kind, content=content, answers=_read_answers(body), attachment=attachment
    )
