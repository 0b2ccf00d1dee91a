"""Meta's review of templates, and how faults change them; pure."""

import re

import msgspec

from simulator.faults.effects import TemplateChange
from simulator.store.templates import Template

# What a name may hold to be rejected or recategorised here; Meta's own rules are not published.
REJECTED_WORD, MARKETING_WORDS = "reject", ("promo", "offer", "actie")


def named_by(template: Template, target: str) -> bool:
    """Say whether a fault's target names a template: `template:NAME`, `WABA/NAME`, `WABA/NAME/LANGUAGE` or its id."""
    kind, _, name = target.partition(":")
    return kind == "template" and name in {
        template.id,
        template.name,
        f"{template.waba}/{template.name}",
        template.key,
    }


def changed(template: Template, change: TemplateChange | None) -> Template:
    """Return a template as a fault makes it."""
    if change is None:
        return template
    category = change.category or template.category
    return msgspec.structs.replace(
        template,
        status=change.status or template.status,
        quality=change.quality or template.quality,
        category=category,
        previous_category=template.category if category != template.category else template.previous_category,
        reason="ABUSIVE_CONTENT" if change.status in {"REJECTED", "DISABLED"} else template.reason,
    )


def reviewed(template: Template, *, approve: bool | None = None, reason: str | None = None) -> Template:
    """Return a template after its review: approved, unless its name says otherwise or somebody decided.

    Args:
        template: as it waits.
        approve: the decision; None leaves it to the rules.
        reason: why it is rejected, as Meta names it.
    """
    if approve is None:
        approve = REJECTED_WORD not in template.name
    words = re.split(r"[^a-z]+", template.name)
    marketing = approve and template.category == "UTILITY" and any(word in MARKETING_WORDS for word in words)
    return msgspec.structs.replace(
        template,
        status="APPROVED" if approve else "REJECTED",
        reason="NONE" if approve else reason or "INVALID_FORMAT",
        category="MARKETING" if marketing else template.category,
        previous_category=template.category if marketing else template.previous_category,
        review_at=None,
    )
