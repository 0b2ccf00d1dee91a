"""What the Cloud API answers about templates and health, and how a template is handed in (pure)."""

from collections.abc import Mapping
from typing import Any, Final

from loket.providers.fields import as_code, as_list, as_object, as_text
from loket.providers.shapes import Health, HealthEntity, TemplateDraft, TemplateState

_CALLING_CODES: Final = frozenset({138024, 138025})
"""Trouble with calls blocks no message, but Meta counts it into the top value of a health status."""


def template(told: Any) -> TemplateState | None:
    """A template as the platform has it, or None when the answer names none."""
    found = as_object(told)
    name, language = as_text(found.get("name")), as_text(found.get("language"))
    if name is None or language is None:
        return None
    reason = as_text(found.get("rejected_reason"))
    return TemplateState(
        name=name,
        language=language,
        status=(as_text(found.get("status")) or "").lower(),
        category=(as_text(found.get("category")) or "").lower(),
        quality=as_text(as_object(found.get("quality_score")).get("score")),
        reason=None if reason == "NONE" else reason,
    )


def draft(wanted: TemplateDraft) -> dict[str, Any]:
    """The body that hands a template in for review."""
    text: dict[str, Any] = {"type": "BODY", "text": wanted.body}
    if wanted.examples:
        text["example"] = {"body_text": [list(wanted.examples)]}
    components = [text]
    if wanted.buttons:
        buttons = [{"type": "QUICK_REPLY", "text": button} for button in wanted.buttons]
        components.append({"type": "BUTTONS", "buttons": buttons})
    asked = {"name": wanted.name, "language": wanted.language, "category": wanted.category.upper()}
    return {**asked, "components": components}


def native_id(told: Mapping[str, Any]) -> str | None:
    """The id of a message that was accepted, or None when the answer names none."""
    first = next(iter(as_list(told.get("messages"))), None)
    found = as_object(first).get("id")
    return found if isinstance(found, str) and found else None


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


def health(told: Mapping[str, Any]) -> Health | None:
    """How a number stands, level by level; None when the answer says nothing about health.

    The worst level counts, not the platform's own top value: trouble with calls alone makes that BLOCKED.
    """
    if not told.keys() & {"health_status", "quality_rating", "status"}:
        return None
    status = as_object(told.get("health_status"))
    entities = tuple(_entity(one) for one in map(as_object, as_list(status.get("entities"))) if one)
    # Without levels there is only the top value to believe.
    states: set[str | None] = {entity.can_send for entity in entities} or {as_text(status.get("can_send_message"))}
    return Health(
        can_send=next((state for state in ("BLOCKED", "LIMITED") if state in states), "AVAILABLE"),
        codes=tuple(code for entity in entities for code in entity.codes),
        entities=entities,
        quality=as_text(told.get("quality_rating")),
        status=as_text(told.get("status")),
        throughput=as_text(as_object(told.get("throughput")).get("level")),
    )
