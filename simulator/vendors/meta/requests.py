"""What Meta accepts to send, with its limits; pure."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from simulator.vendors.meta.errors import GraphError

Content = dict[str, Any]

LONGEST_TEXT = 4096
LONGEST_BODY = 1024
LONGEST_OPAQUE = 512
_NUMBER = re.compile(r"\+?[1-9][0-9]{5,14}", re.ASCII)
_BSUID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}", re.ASCII)


class Send(msgspec.Struct, frozen=True, kw_only=True):
    """A message to send: `to` as written, or `recipient`, a business-scoped id, when there is no `to`.

    `id_in_to` tells that the business-scoped id stood in `to`, about which sources disagree.
    """

    to: str | None
    recipient: str | None
    type: str
    content: Content
    opaque: str | None
    id_in_to: bool = False


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A read mark, perhaps with a typing indicator."""

    message_id: str
    typing: bool


def _missing(name: str) -> GraphError:
    return GraphError(100, f"The parameter {name} is required.")


def _object(where: Content, name: str) -> Content:
    value = where.get(name)
    if not isinstance(value, dict):
        raise _missing(name)
    return value


def _text(where: Content, path: str, longest: int) -> str:
    value = where.get(path.rpartition(".")[2].partition("[")[0])
    if value is None or value == "":
        raise _missing(path)
    if not isinstance(value, str):
        raise GraphError(100, f"Param {path} must be a string.")
    if len(value) > longest:
        raise GraphError(100, f"Param {path} must be at most {longest} characters long.")
    return value


def _list(where: Content, name: str, path: str, most: int) -> list[Content]:
    value = where.get(name)
    if not isinstance(value, list) or not value:
        raise _missing(path)
    if len(value) > most:
        raise GraphError(131009, f"{path} must have between 1 and {most} entries.")
    if not all(isinstance(item, dict) for item in value):
        raise GraphError(100, f"Param {path} must be a list of objects.")
    return value


def _check_text(content: Content) -> None:
    _text(content, "text.body", LONGEST_TEXT)


def _check_buttons(action: Content) -> None:
    seen = set()
    for n, button in enumerate(_list(action, "buttons", "interactive.action.buttons", 3)):
        path = f"interactive.action.buttons[{n}].reply"
        reply = _object(button, "reply")
        _text(reply, f"{path}.title", 20)
        seen.add(_text(reply, f"{path}.id", 256))
    if len(seen) != len(action["buttons"]):
        raise GraphError(131009, "Button ids must be unique.")


def _check_list(action: Content) -> None:
    _text(action, "interactive.action.button", 20)
    rows = 0
    for n, section in enumerate(_list(action, "sections", "interactive.action.sections", 10)):
        path = f"interactive.action.sections[{n}].rows"
        for row in _list(section, "rows", path, 10):
            rows += 1
            _text(row, f"{path}.id", 200)
            _text(row, f"{path}.title", 24)
            if row.get("description"):
                _text(row, f"{path}.description", 72)
    if rows > 10:
        raise GraphError(131009, "A list may have at most 10 rows over all its sections.")


def _check_interactive(content: Content) -> None:
    kind = _text(content, "interactive.type", 64)
    _text(_object(content, "body"), "interactive.body.text", LONGEST_BODY)
    for name, longest in (("header", 60), ("footer", 60)):
        part = content.get(name)
        if isinstance(part, dict) and "text" in part:
            _text(part, f"interactive.{name}.text", longest)
    action = _object(content, "action")
    if kind == "button":
        _check_buttons(action)
    elif kind == "list":
        _check_list(action)
    elif kind == "location_request_message":
        if action.get("name") != "send_location":
            raise GraphError(100, "Param interactive.action.name must be send_location.")
    elif kind not in {"cta_url", "flow", "request_contact_info"}:
        raise GraphError(100, f"Param interactive.type must not be {kind[:40]}.")


def _check_template(content: Content) -> None:
    _text(content, "template.name", 512)
    language = content.get("language")
    if not isinstance(language, dict):
        raise _missing("template.language")
    _text(language, "template.language.code", 16)


def _check_reaction(content: Content) -> None:
    _text(content, "reaction.message_id", 512)
    if not isinstance(content.get("emoji"), str):
        raise _missing("reaction.emoji")


def _check_location(content: Content) -> None:
    for name in ("latitude", "longitude"):
        value = content.get(name)
        if value is None:
            raise _missing(f"location.{name}")
        if not re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", str(value)) or abs(float(value)) > 180:
            raise GraphError(100, f"Param location.{name} must be a number of degrees.")


def _check_media(content: Content) -> None:
    if not any(isinstance(content.get(name), str) and content[name] for name in ("id", "link")):
        raise GraphError(100, "One of the parameters id and link is required.")
    if content.get("caption"):
        _text(content, "caption", LONGEST_BODY)


def _check_contacts(content: Content) -> None:
    for contact in _list(content, "contacts", "contacts", 257):
        _text(_object(contact, "name"), "contacts[].name.formatted_name", 1024)


CHECKS: Mapping[str, Callable[[Content], None]] = {
    "text": _check_text,
    "interactive": _check_interactive,
    "template": _check_template,
    "reaction": _check_reaction,
    "location": _check_location,
    "contacts": _check_contacts,
    "image": _check_media,
    "document": _check_media,
    "audio": _check_media,
    "video": _check_media,
    "sticker": _check_media,
}


def _read_address(body: Content) -> tuple[str | None, str | None]:
    """Whom a message is for: a number, or a business-scoped id where there is no number."""
    to, recipient = body.get("to"), body.get("recipient")
    if not to and not recipient:
        raise _missing("to")
    if isinstance(to, str) and _BSUID.fullmatch(to):
        return None, to
    if to:
        if isinstance(to, str) and _NUMBER.fullmatch(to):
            return to, None
        raise GraphError(131009, "Param to must be a phone number.")
    if isinstance(recipient, str) and _BSUID.fullmatch(recipient):
        return None, recipient
    raise GraphError(131009, "Param recipient must be a business-scoped user id.")


def read_request(body: Content) -> Send | Read:
    """Check the body of a call to `/messages`.

    Raises:
        GraphError: a parameter is missing (100), too long (100) or not valid (131009).
    """
    if body.get("messaging_product") != "whatsapp":
        raise _missing("messaging_product")
    if "status" in body:
        if body["status"] != "read":
            raise GraphError(100, "Param status must be read.")
        return Read(message_id=_text(body, "message_id", 512), typing=isinstance(body.get("typing_indicator"), dict))
    to, recipient = _read_address(body)
    kind = body.get("type", "text")
    if not isinstance(kind, str) or kind not in CHECKS:
        raise GraphError(100, f"Param type must be one of {{{', '.join(CHECKS)}}}.")
    CHECKS[kind](body if kind == "contacts" else _object(body, kind))
    opaque = body.get("biz_opaque_callback_data")
    if opaque is not None and (not isinstance(opaque, str) or len(opaque) > LONGEST_OPAQUE):
        raise GraphError(100, f"Param biz_opaque_callback_data must be at most {LONGEST_OPAQUE} characters long.")
    content = {kind: body[kind]}
    context = body.get("context")
    if isinstance(context, dict) and isinstance(context.get("message_id"), str):
        content["context"] = {"id": context["message_id"]}
    return Send(
        to=to,
        recipient=recipient,
        type=kind,
        content=content,
        opaque=opaque,
        id_in_to=recipient is not None and body.get("to") == recipient,
    )
