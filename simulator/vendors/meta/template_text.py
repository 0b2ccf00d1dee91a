"""What a template may look like and how it is filled in; pure.

Sources: Meta, template components and error codes 132000 to 132018; the subcodes of refused templates are those that
public clients meet (2388024 exists already, 2388043 example missing, 2388299 variable at an edge).
"""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from simulator.store.templates import Template
from simulator.vendors.meta.errors import GraphError

Content = dict[str, Any]
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")
LONGEST_BODY, LONGEST_LINE, LONGEST_BUTTON, MOST_BUTTONS = 1024, 60, 25, 10
_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_NAME = re.compile(r"[a-z0-9_]{1,512}", re.ASCII)
_BROKEN = re.compile(r"[\n\t]| {5,}")
# Stands for the check of content against Meta's policy, whose rules are not published.
_FORBIDDEN = re.compile(r"\b(casino|gokken)\b", re.IGNORECASE)


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A template that somebody wants to make."""

    name: str
    language: str
    category: str
    components: list[Content]
    named: bool


def variables(text: str) -> list[str]:
    """Return the names of the variables in a text, each once, in order."""
    return list(dict.fromkeys(_VARIABLE.findall(text)))


def component(components: Iterable[Content], kind: str) -> Content | None:
    """Return the component of a kind, which is written in either case."""
    return next((one for one in components if str(one.get("type", "")).upper() == kind), None)


def read_draft(body: Content) -> Draft:
    """Check a template that somebody wants to make.

    Raises:
        GraphError: Meta would not take it up for review (100, with a subcode where it has one).
    """
    name, language, category = body.get("name"), body.get("language"), str(body.get("category", "")).upper()
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise GraphError(100, "Param name must be lower case letters, digits and underscores.")
    if not isinstance(language, str) or not re.fullmatch(r"[a-z]{2,3}(_[A-Za-z]{2,4})?", language):
        raise GraphError(100, "Param language must be a language code such as nl or en_US.")
    if category not in CATEGORIES:
        raise GraphError(100, f"Param category must be one of {{{', '.join(CATEGORIES)}}}.")
    components = read_components(body.get("components"))
    return Draft(
        name=name,
        language=language,
        category=category,
        components=components,
        named=str(body.get("parameter_format", "")).upper() == "NAMED",
    )


def read_components(value: object) -> list[Content]:
    """Check the components of a template.

    Raises:
        GraphError: they are not as Meta wants them.
    """
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise GraphError(100, "Param components must be a list of objects.")
    text = component(value, "BODY")
    if text is None:
        raise GraphError(100, "A template needs a component of type BODY.", subcode=2388043)
    _check_body(text)
    for kind in ("HEADER", "FOOTER"):
        line = component(value, kind)
        if line is not None and str(line.get("format", "TEXT")).upper() == "TEXT":
            _line(line.get("text"), kind, LONGEST_LINE)
    buttons = component(value, "BUTTONS") or {"buttons": []}
    listed = buttons.get("buttons")
    if not isinstance(listed, list) or len(listed) > MOST_BUTTONS or not all(isinstance(one, dict) for one in listed):
        raise GraphError(100, f"A template has at most {MOST_BUTTONS} buttons.")
    for button in listed:
        if str(button.get("type", "")).upper() == "QUICK_REPLY":
            _line(button.get("text"), "BUTTONS", LONGEST_BUTTON)
    return value


def _line(text: object, kind: str, longest: int) -> str:
    if not isinstance(text, str) or not 0 < len(text) <= longest:
        raise GraphError(100, f"The text of {kind} must have 1 to {longest} characters.", subcode=2388043)
    return text


def _check_body(part: Content) -> None:
    text = _line(part.get("text"), "BODY", LONGEST_BODY).strip()
    wanted = variables(text)
    if not wanted:
        return
    if _VARIABLE.match(text) or re.search(r"\}\}[.!?]?$", text):
        raise GraphError(100, "Variables may not stand at the start or the end of the template.", subcode=2388299)
    if all(name.isdecimal() for name in wanted) and wanted != [str(n + 1) for n in range(len(wanted))]:
        raise GraphError(100, "Variables must be numbered from {{1}} without a gap.", subcode=2388299)
    example = part.get("example")
    given = example if isinstance(example, dict) else {}
    if not given.get("body_text") and not given.get("body_text_named_params"):
        raise GraphError(100, "component of type BODY is missing expected field(s) (example)", subcode=2388043)


def fill(template: Template | None, wanted: Content) -> Content:
    """Check a message against its template and fill the template in.

    Args:
        template: as it is now; None when the business account has none of that name and language.
        wanted: the message's `template`.

    Returns:
        What the phone shows: `text`, `header`, `footer`, `buttons` (titles) and the `category` it is billed as.

    Raises:
        GraphError: 132000, 132001, 132005, 132007, 132012, 132015, 132016 or 132018.
    """
    name = str(wanted.get("name"))[:100]
    language = str(wanted["language"].get("code"))[:16]
    if template is None or template.status not in {"APPROVED", "PAUSED", "DISABLED"}:
        raise GraphError(132001, f"template name ({name}) does not exist in {language}", http=404)
    if template.status != "APPROVED":
        raise GraphError(132015 if template.status == "PAUSED" else 132016)
    given = wanted.get("components") or []
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise GraphError(132012, "components must be a list of objects")
    shown: Content = {"category": template.category.lower()}
    for kind, key in (("HEADER", "header"), ("BODY", "text"), ("FOOTER", "footer")):
        part = component(template.components, kind)
        if part is not None and isinstance(part.get("text"), str):
            shown[key] = _filled(part["text"], component(given, kind), kind.lower(), named=template.named)
    if len(shown.get("text", "")) > LONGEST_BODY:
        raise GraphError(132005, f"Translated text too long: {len(shown['text'])} > {LONGEST_BODY}")
    if _FORBIDDEN.search(shown.get("text", "")):
        raise GraphError(132007)
    buttons = (component(template.components, "BUTTONS") or {}).get("buttons", [])
    if buttons:
        shown["buttons"] = [
            {"text": str(button.get("text", "")), "payload": _payload(given, n, str(button.get("text", "")))}
            for n, button in enumerate(buttons)
        ]
    return shown


def _filled(text: str, given: Content | None, kind: str, *, named: bool) -> str:
    wanted = variables(text)
    listed = (given or {}).get("parameters") or []
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise GraphError(132012, f"{kind}: parameters must be a list of objects")
    if len(listed) != len(wanted):
        raise GraphError(
            132000,
            f"{kind}: number of localizable_params ({len(listed)}) does not match the expected number of params"
            f" ({len(wanted)})",
        )
    values: dict[str, str] = {}
    for n, one in enumerate(listed):
        name = str(one.get("parameter_name")) if named else wanted[n]
        if name not in wanted or one.get("type") not in {"text", "currency", "date_time"}:
            raise GraphError(132012, f"{kind}: parameter {n} is not the text parameter that the template expects")
        values[name] = _value(one)
    return _VARIABLE.sub(lambda found: values.get(found.group(1), ""), text)


def _value(one: Content) -> str:
    value = one.get("text")
    if one["type"] != "text":
        inner = one.get(one["type"])
        value = inner.get("fallback_value") if isinstance(inner, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise GraphError(131008, "Parameter of type text is missing text value")
    if _BROKEN.search(value):
        raise GraphError(132018, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces")
    return value


def _payload(given: Iterable[Content], index: int, title: str) -> str:
    for one in given:
        if str(one.get("type")).lower() == "button" and str(one.get("index")) == str(index):
            parameters = one.get("parameters")
            if isinstance(parameters, list) and parameters and isinstance(parameters[0], dict):
                payload = parameters[0].get("payload")
                return payload if isinstance(payload, str) else title
    return title
