"""Content templates: what may be declared, and what a message made of one holds; pure."""

import json
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from simulator.bodies import BadRequest, read_object
from simulator.vendors.twilio.errors import TwilioError

LONGEST_NAME = 512
_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]{1,16})\s*\}\}")
_NAME = re.compile(r"[a-z0-9_]{1,512}", re.ASCII)
# Only these can be used in a message here; twilio/text, quick-reply, call-to-action, media and card can be approved.
TYPES = (
    "twilio/text",
    "twilio/quick-reply",
    "twilio/list-picker",
    "twilio/call-to-action",
    "twilio/media",
    "twilio/location",
)
SESSION_ONLY = frozenset({"twilio/list-picker", "twilio/location"})


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """A Content template; `name` is the template's at WhatsApp, once it was handed in for approval."""

    sid: str
    friendly_name: str
    language: str
    variables: dict[str, str]
    types: dict[str, dict[str, Any]]
    created: float
    name: str | None = None

    @property
    def type(self) -> str:
        """The type that WhatsApp shows: the richest one."""
        return max(self.types, key=TYPES.index)


class Filled(msgspec.Struct, frozen=True, kw_only=True):
    """What a message made of Content holds, in WhatsApp's shape."""

    type: str
    content: dict[str, Any]


def read_content(body: Mapping[str, Any], sid: str, at: float) -> Content:
    """Check a request for Content.

    Raises:
        TwilioError: 20422, with what is wrong.
    """
    try:
        made = msgspec.convert(
            {
                "sid": sid,
                "created": at,
                "friendly_name": body.get("friendly_name") or "",
                "language": body.get("language"),
                "variables": body.get("variables") or {},
                "types": body.get("types"),
            },
            Content,
        )
    except msgspec.ValidationError as error:
        raise TwilioError(20422, f"Invalid Parameter: {error}") from error
    unknown = [name for name in made.types if name not in TYPES]
    if not made.types or unknown:
        raise TwilioError(20422, f"Invalid Parameter: types must be among {', '.join(TYPES)}")
    for name, value in made.types.items():
        _check(name, value)
    return made


def _check(name: str, value: Mapping[str, Any]) -> None:
    if name not in {"twilio/location", "twilio/media"} and not _short(
        value.get("body"), 1024 if "/text" not in name else 1600
    ):
        raise TwilioError(20422, f"Invalid Parameter: {name} needs a body")
    if name == "twilio/quick-reply":
        _each(name, value.get("actions"), 10, {"title": 25, "id": 256})
    elif name == "twilio/list-picker":
        _each(name, value.get("items"), 10, {"item": 24, "id": 200})
        if not _short(value.get("button"), 20):
            raise TwilioError(20422, f"Invalid Parameter: {name} needs a button of at most 20 characters")
    elif name == "twilio/media" and not isinstance(value.get("media"), list):
        raise TwilioError(20422, f"Invalid Parameter: {name} needs media")


def _each(name: str, listed: object, most: int, longest: Mapping[str, int]) -> None:
    if not isinstance(listed, list) or not 0 < len(listed) <= most:
        raise TwilioError(20422, f"Invalid Parameter: {name} has 1 to {most} choices")
    for one in listed:
        for field, characters in longest.items():
            if not isinstance(one, dict) or not _short(one.get(field), characters):
                raise TwilioError(20422, f"Invalid Parameter: {name}.{field} has at most {characters} characters")


def _short(value: object, longest: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= longest


def read_approval(body: Mapping[str, Any], content: Content) -> dict[str, Any]:
    """Return a request for approval as Meta takes it.

    Raises:
        TwilioError: 20422, with what is wrong.
    """
    name, category = body.get("name"), body.get("category")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise TwilioError(20422, "Invalid Parameter: name has lowercase letters, digits and underscores")
    if category not in {"UTILITY", "MARKETING", "AUTHENTICATION"}:
        raise TwilioError(20422, "Invalid Parameter: category must be UTILITY, MARKETING or AUTHENTICATION")
    if content.type in SESSION_ONLY:
        raise TwilioError(20422, f"Invalid Parameter: {content.type} cannot be approved")
    said = content.types[content.type]
    text: dict[str, Any] = {"type": "BODY", "text": str(said.get("body", ""))}
    used = list(dict.fromkeys(_VARIABLE.findall(text["text"])))
    if used:
        text["example"] = {"body_text": [[content.variables.get(variable, "voorbeeld") for variable in used]]}
    titles = [action["title"] for action in said.get("actions", [])] if "quick-reply" in content.type else []
    buttons = [{"type": "QUICK_REPLY", "text": title} for title in titles]
    components = [text, {"type": "BUTTONS", "buttons": buttons}] if buttons else [text]
    return {"name": name, "category": category, "language": content.language, "components": components}


def read_variables(text: str) -> dict[str, str]:
    """Return what `ContentVariables` says.

    Raises:
        TwilioError: 21656, it is not a JSON object of texts.
    """
    try:
        given = read_object(text.encode("utf-8", errors="replace"))
    except BadRequest as error:
        raise TwilioError(21656) from error
    if not all(isinstance(value, str) for value in given.values()):
        raise TwilioError(21656)
    return given


def fill(content: Content, given: Mapping[str, str], *, as_template: bool = False) -> Filled:
    """Return the message that Content makes with variables: a template when WhatsApp knows it as one, or free form.

    Raises:
        TwilioError: 21656, a variable of the Content has no value.
    """
    values = {**content.variables, **given}

    def put(found: re.Match[str]) -> str:
        if found[1] not in values:
            raise TwilioError(21656, f"The ContentVariables Parameter is invalid: {found[1]} is missing")
        return json.dumps(values[found[1]])[1:-1]

    type_ = content.type
    said = content.types[type_]
    filled = json.loads(_VARIABLE.sub(put, json.dumps(said)))
    if not as_template:
        return _free(type_, filled)
    used = dict.fromkeys(_VARIABLE.findall(str(said.get("body", ""))))
    parameters = [{"type": "text", "text": values[name]} for name in used]
    components: list[dict[str, Any]] = [{"type": "body", "parameters": parameters}] if parameters else []
    if type_ == "twilio/quick-reply":
        components += [
            {
                "type": "button",
                "sub_type": "quick_reply",
                "index": str(n),
                "parameters": [{"type": "payload", "payload": action["id"]}],
            }
            for n, action in enumerate(filled["actions"])
        ]
    template = {"name": content.name, "language": {"code": content.language}, "components": components}
    return Filled(type="template", content={"template": template})


def _free(type_: str, filled: Mapping[str, Any]) -> Filled:
    body = {"text": str(filled.get("body", ""))}
    if type_ == "twilio/text":
        return Filled(type="text", content={"text": {"body": body["text"]}})
    if type_ == "twilio/location":
        names = {"latitude": "latitude", "longitude": "longitude", "name": "label", "address": "address"}
        place = {ours: filled[theirs] for ours, theirs in names.items() if theirs in filled}
        return Filled(type="location", content={"location": place})
    if type_ == "twilio/media":
        return Filled(type="image", content={"image": {"link": str(filled["media"][0]), "caption": body["text"]}})
    if type_ == "twilio/quick-reply":
        buttons = [
            {"type": "reply", "reply": {"id": action["id"], "title": action["title"]}} for action in filled["actions"]
        ]
        interactive: dict[str, Any] = {"type": "button", "body": body, "action": {"buttons": buttons}}
    elif type_ == "twilio/list-picker":
        rows = [
            {"id": item["id"], "title": item["item"], "description": item.get("description", "")}
            for item in filled["items"]
        ]
        action = {"button": filled["button"], "sections": [{"rows": rows}]}
        interactive = {"type": "list", "body": body, "action": action}
    else:
        first = (filled.get("actions") or [{}])[0]
        parameters = {"display_text": first.get("title", ""), "url": first.get("url", "")}
        interactive = {"type": "cta_url", "body": body, "action": {"name": "cta_url", "parameters": parameters}}
    return Filled(type="interactive", content={"interactive": interactive})
