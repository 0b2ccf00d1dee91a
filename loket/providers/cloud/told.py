"""What the Cloud API answers about templates and health (pure)."""

from collections.abc import Mapping
from typing import Any, Final

from loket.providers.fields import as_code, as_list, as_object, as_text
from loket.providers.shapes import Health, HealthEntity, TemplateDraft, TemplateState

_SEVERITY: Final[Mapping[str, int]] = {"AVAILABLE": 0, "LIMITED": 1, "BLOCKED": 2}
_CALLING_CODES: Final = frozenset({138024, 138025})
"""Trouble with calls blocks no message, but Meta counts it into the top value of a health status."""


def template(told: Any) -> TemplateState | None:
    """A template as the platform has it, or None when the answer names none."""
    found = as_object(told)
    name, language = found.get("name"), found.get("language")
    if not isinstance(name, str) or not isinstance(language, str):
        return None
    reason = as_text(found.get("rejected_reason"))
    return TemplateState(
        name=name,
        language=language,
        status=str(found.get("status", "")).lower(),
        category=str(found.get("category", "")).lower(),
        quality=as_text(as_object(found.get("quality_score")).get("score")),
        reason=None if reason in {None, "NONE"} else reason,
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


def health(told: Any) -> Health:
    """How a number stands, by what is said about each level; trouble with calls alone does not count."""
    entities = []
    for entity in map(as_object, as_list(as_object(told).get("entities"))):
        errors = (as_code(as_object(error).get("error_code")) for error in as_list(entity.get("errors")))
        codes = tuple(code for code in errors if code is not None)
        if codes and set(codes) <= _CALLING_CODES:
            continue
        state = entity.get("can_send_message")
        entities.append(
            HealthEntity(
                level=as_text(entity.get("entity_type")) or "",
                id=as_text(entity.get("id")) or "",
                can_send=state if isinstance(state, str) else "",
                codes=codes,
            )
        )
    known = [entity.can_send for entity in entities if entity.can_send in _SEVERITY]
    return Health(
        can_send=max(known, key=_SEVERITY.__getitem__, default="AVAILABLE"),
        codes=tuple(code for entity in entities for code in entity.codes),
        entities=tuple(entities),
    )
