"""Numbers, business accounts and templates as Meta's API describes them."""

from collections.abc import Iterable
from typing import Any

from simulator.accounts import Account
from simulator.faults.effects import Effect, Mark
from simulator.oversight import quality_of, tier_of
from simulator.store import standing
from simulator.store.templates import Template
from simulator.vendors.meta.errors import TITLES
from simulator.world import World

_WORST = ("AVAILABLE", "LIMITED", "BLOCKED")
# "UNSUPPORTED" templates and the like send nothing, whatever the levels above say.
_TEMPLATE_HEALTH = {"APPROVED": "AVAILABLE", "PAUSED": "BLOCKED", "DISABLED": "BLOCKED", "REJECTED": "BLOCKED"}


def _entity(level: str, object_id: str, marks: Iterable[Mark]) -> dict[str, Any]:
    here = [mark for mark in marks if mark.level == level]
    entity: dict[str, Any] = {
        "entity_type": level,
        "id": object_id,
        "can_send_message": max((mark.can_send for mark in here), key=_WORST.index, default="AVAILABLE"),
    }
    if any(mark.calls for mark in here):
        entity["can_receive_call_sip"] = "BLOCKED"
    errors = [
        {
            "error_code": mark.code,
            "error_description": TITLES[mark.code].details,
            "possible_solution": "Look in WhatsApp Manager and ask for a review.",
        }
        for mark in here
        if mark.code is not None
    ]
    if errors:
        entity["errors"] = errors
    remarks = [mark.remark for mark in here if mark.remark is not None]
    if remarks:
        entity["additional_info"] = remarks
    return entity


def health(account: Account, effect: Effect, *, of: str, template: Template | None = None) -> dict[str, Any]:
    """Return `health_status` of a number, a business account or a template.

    Args:
        account: whose it is.
        effect: what the faults do to it.
        of: the level asked about: PHONE_NUMBER, WABA or MESSAGE_TEMPLATE; it and those above it are told.
        template: the template asked about.
    """
    levels = {"WABA": account.waba, "BUSINESS": account.business_id, "APP": account.app_id}
    if of == "PHONE_NUMBER":
        levels = {"PHONE_NUMBER": account.phone_number_id, **levels}
    entities = [_entity(level, object_id, effect.marks) for level, object_id in levels.items()]
    if template is not None:
        able = _TEMPLATE_HEALTH.get(template.status, "BLOCKED")
        entities.insert(0, _entity("MESSAGE_TEMPLATE", template.id, [Mark(level="MESSAGE_TEMPLATE", can_send=able)]))
    told = [entity["can_send_message"] for entity in entities]
    told += [entity["can_receive_call_sip"] for entity in entities if "can_receive_call_sip" in entity]
    worst = max(told, key=_WORST.index)
    return {"can_send_message": worst, "entities": entities}


def number(world: World, account: Account) -> dict[str, Any]:
    """Return everything that can be asked about a number."""
    effect, _ = world.effect(account)
    state, rating = standing.number(world.db, account.number), quality_of(world, account)
    return {
        "verified_name": account.name,
        "display_phone_number": account.number,
        "quality_rating": rating,
        "status": effect.status or ("FLAGGED" if rating == "RED" else "CONNECTED"),
        "name_status": effect.name_status or "APPROVED",
        "code_verification_status": "VERIFIED",
        "platform_type": "CLOUD_API",
        "account_mode": "LIVE",
        "is_pin_enabled": state.pin is not None,
        "throughput": {"level": state.throughput},
        "messaging_limit_tier": tier_of(world, account),
        "whatsapp_business_manager_messaging_limit": tier_of(world, account),
        "webhook_configuration": {
            key: value
            for key, value in {
                "application": account.default_callback or account.callback,
                "whatsapp_business_account": standing.override(world.db, account.app, account.waba),
            }.items()
            if value is not None
        },
        "health_status": health(account, effect, of="PHONE_NUMBER"),
        "id": account.phone_number_id,
    }


def waba(world: World, account: Account) -> dict[str, Any]:
    """Return everything that can be asked about a business account."""
    effect, _ = world.effect(account)
    return {
        "name": account.name,
        "account_review_status": effect.review or "APPROVED",
        "business_verification_status": "verified",
        "ownership_type": "CLIENT_OWNED",
        "status": "DISABLED" if effect.status == "BANNED" else "ACTIVE",
        "country": "NL",
        "currency": "EUR",
        "timezone_id": "1",
        "message_template_namespace": f"{account.waba}_namespace",
        "owner_business_info": {"name": account.portfolio, "id": account.business_id},
        "whatsapp_business_manager_messaging_limit": tier_of(world, account),
        "health_status": health(account, effect, of="WABA"),
        "id": account.waba,
    }


def template(world: World, account: Account, seen: Template) -> dict[str, Any]:
    """Return everything that can be asked about a template."""
    effect, _ = world.effect(account)
    told = {
        "name": seen.name,
        "parameter_format": "NAMED" if seen.named else "POSITIONAL",
        "components": seen.components,
        "language": seen.language,
        "status": seen.status,
        "category": seen.category,
        "rejected_reason": seen.reason,
        "quality_score": {"score": seen.quality},
        "health_status": health(account, effect, of="MESSAGE_TEMPLATE", template=seen),
        "id": seen.id,
    }
    if seen.previous_category is not None:
        told["previous_category"] = seen.previous_category
    return told
