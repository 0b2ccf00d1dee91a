"""What Meta's account, number and template webhooks mean for a channel (pure).

Source: Meta's pages of these fields, 2026, and their samples, which contradict each other: so the shape of what came
decides, and a field, an event or a state that is not known here is never an error. Nothing personal goes into a signal:
only words that look like the platform's own (``as_word``), limits, moments, and names of templates.

``until`` of a restriction is its end; of a scheduled ban, or of a category that will change, the day it takes effect.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from msgspec import structs

from loket.events import Signal
from loket.providers.cloud import people
from loket.providers.cloud.errors import rule
from loket.providers.fields import (
    as_amount,
    as_code,
    as_list,
    as_moment,
    as_object,
    as_template,
    as_word,
)
from loket.providers.shapes import Class

Value = Mapping[str, Any]
Found = Iterator[Signal]
Reader = Callable[[Value], Found]

BANS: Final = MappingProxyType(
    {"DISABLE": "banned", "SCHEDULE_FOR_DISABLE": "ban_scheduled", "REINSTATE": "reinstated"}
)
ACCOUNT_EVENTS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "ACCOUNT_DELETED": ("deleted", "account"),
        "ACCOUNT_OFFBOARDED": ("offboarded", "account"),
        "ACCOUNT_RECONNECTED": ("reconnected", "account"),
        "PARTNER_ADDED": ("partner_added", "account"),
        "PARTNER_APP_INSTALLED": ("partner_added", "app"),
        "PARTNER_APP_UNINSTALLED": ("access_lost", "app"),
        "AD_ACCOUNT_LINKED": ("info", "account"),
        "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE": ("info", "account"),
        "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE": ("info", "business"),
        "MM_LITE_TERMS_SIGNED": ("info", "account"),
        "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE": ("info", "business"),
        "VERIFIED_ACCOUNT": ("info", "account"),
        "VOLUME_BASED_PRICING_TIER_UPDATE": ("info", "account"),
    }
)
"""Events of ``account_update`` that say all they mean by their name: kind and what it is about."""
SECURITY_EVENTS: Final = MappingProxyType(
    {"PIN_CHANGED": "pin_changed", "PIN_RESET_REQUEST": "pin_reset_requested", "PIN_REQUEST_SUCCESS": "pin_changed"}
)
INFORMATION: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "account_settings_update": ("number", ("type", "event")),
        "automatic_events": ("number", ("event_name",)),
        "business_status_update": ("business", ("event", "business_status", "status")),
        "business_username_update": ("number", ("status", "event")),
        "business_username_updates": ("number", ("status", "event")),
        "calls": ("number", ("event",)),
        "flows": ("account", ("event",)),
        "history": ("number", ("event",)),
        "message_template_components_update": ("template", ("event",)),
        "partner_solutions": ("account", ("event",)),
        "payment_configuration_update": ("account", ("status",)),
        "smb_app_state_sync": ("number", ("event",)),
        "smb_message_echoes": ("number", ("event",)),
        "tracking_events": ("account", ("event_name",)),
    }
)
"""Fields that only inform: what they are about, and where their word stands."""
LIMITS: Final = ("max_daily_conversations_per_business", "max_daily_conversation_per_phone", "current_limit")
COUNTS: Final = ("max_phone_numbers_per_waba", "max_phone_numbers_per_business")
ENTITIES: Final = MappingProxyType({"PHONE_NUMBER": "number", "WABA": "account", "BUSINESS": "business", "APP": "app"})
_RESTRICTION: Final = "RESTRICTION_"
_RESTRICTED: Final = "RESTRICTED_"


def _upper(value: Any) -> str:
    return (as_word(value) or "").upper()


def _first(value: Value, *keys: str) -> Any:
    return next((value[key] for key in keys if value.get(key) is not None), None)


def _ban(value: Value) -> Found:
    ban = as_object(value.get("ban_info"))
    state = _upper(ban.get("waba_ban_state"))
    kind = BANS.get(state, "info")
    until = as_moment(ban.get("waba_ban_date")) if kind == "ban_scheduled" else None
    yield Signal(kind=kind, about="account", state=state or None, until=until, reason="DISABLED_UPDATE")


def _restrictions(value: Value) -> Found:
    told = _first(value, "restriction_info", "restrictions")
    # An event that names no restriction still says that there is one.
    for one in map(as_object, told if isinstance(told, list) and told else [told]):
        state = as_word(_first(one, "restriction_type", "restrictionType"))
        if state is not None and state.startswith(_RESTRICTION):
            state = _RESTRICTED + state.removeprefix(_RESTRICTION)
        until = as_moment(_first(one, "expiration", "expirationTime", "expiration_time"))
        reason = as_word(one.get("remediation"))
        yield Signal(kind="restricted", about="account", state=state, until=until, reason=reason)


def _violation(value: Value) -> Found:
    reason = as_word(as_object(value.get("violation_info")).get("violation_type"))
    yield Signal(kind="violation", about="account", reason=reason)


def _partner_removed(value: Value) -> Found:
    why = as_object(value.get("disconnection_info"))
    yield Signal(kind="access_lost", about="account", state="PARTNER_REMOVED", reason=as_word(why.get("reason")))


_ACCOUNT_READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        "DISABLED_UPDATE": _ban,
        "ACCOUNT_RESTRICTION": _restrictions,
        "ACCOUNT_VIOLATION": _violation,
        "PARTNER_REMOVED": _partner_removed,
    }
)


def _account(value: Value) -> Found:
    event = _upper(value.get("event"))
    reader = _ACCOUNT_READERS.get(event)
    if reader is not None:
        yield from reader(value)
        return
    kind, about = ACCOUNT_EVENTS.get(event, ("info", "account"))
    yield Signal(kind=kind, about=about, state=event or None)


def _review(value: Value) -> Found:
    reason = as_word(value.get("rejection_reason"))
    yield Signal(kind="review", about="account", state=as_word(value.get("decision")), reason=reason)


def _alert(value: Value) -> Found:
    told = as_object(value.get("alert_info")) or value
    yield Signal(
        kind="alert",
        about=ENTITIES.get(_upper(value.get("entity_type")), "account"),
        state=as_word(told.get("alert_type")),
        reason=as_word(told.get("alert_severity")),
    )


def _quality(value: Value) -> Found:
    event = as_word(value.get("event"))
    limit, was = as_amount(_first(value, *LIMITS)), as_amount(value.get("old_limit"))
    if _upper(event) in {"FLAGGED", "UNFLAGGED"}:
        yield Signal(kind="quality", about="number", state=event)
        if limit is None:
            return
    yield Signal(kind="limit", about="number", state=limit, was=was, reason=event)


def _capability(value: Value) -> Found:
    limit = as_amount(_first(value, *LIMITS))
    counts = [(key, as_amount(value.get(key))) for key in COUNTS]
    if limit is not None:
        yield Signal(kind="limit", about="business", state=limit)
    for key, count in counts:
        if count is not None:
            yield Signal(kind="capability", about="business", state=count, reason=key)


def _named(value: Value) -> str | None:
    return as_template(value.get("message_template_name"), value.get("message_template_language"))


def _template_quality(value: Value) -> Found:
    new, was = as_word(value.get("new_quality_score")), as_word(value.get("previous_quality_score"))
    yield Signal(kind="template_quality", about="template", state=new, was=was, template=_named(value))


def _template_category(value: Value) -> Found:
    new, was = as_word(value.get("new_category")), as_word(value.get("previous_category"))
    later = as_word(value.get("correct_category"))
    told = Signal(kind="template_category", about="template", state=new, was=was, template=_named(value))
    if later is not None and later != new:
        until = as_moment(value.get("category_update_timestamp"))
        told = structs.replace(told, state=later, was=new or was, until=until, reason="SCHEDULED")
    yield told


def _template_status(value: Value) -> Found:
    state, about = as_word(value.get("event")), as_object(value.get("other_info"))
    reason = as_word(about.get("title")) or as_word(value.get("reason"))
    rejected = as_object(value.get("rejection_info")).get("reason")
    yield Signal(
        kind="template_status",
        about="template",
        state=state,
        reason=as_word(rejected) if reason in {None, "NONE"} else reason,
        template=_named(value),
    )


def _template(value: Value) -> Found:
    # Meta's own sample of a template's quality stands under the field of its status: the shape decides.
    if "event" not in value and ("new_quality_score" in value or "previous_quality_score" in value):
        yield from _template_quality(value)
    elif "event" not in value and ("new_category" in value or "correct_category" in value):
        yield from _template_category(value)
    else:
        yield from _template_status(value)


def _name(value: Value) -> Found:
    reason = as_word(value.get("rejection_reason"))
    state = as_word(value.get("decision"))
    yield Signal(kind="name", about="number", state=state, reason=None if reason == "NONE" else reason)


def _security(value: Value) -> Found:
    event = _upper(value.get("event"))
    # Any word about a PIN may be a step of a theft of the number: none of them passes for mere information.
    kind = SECURITY_EVENTS.get(event) or ("pin_changed" if event.startswith("PIN") else "alert")
    yield Signal(kind=kind, about="number", state=event or None)


_READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        "account_update": _account,
        "account_review_update": _review,
        "account_alerts": _alert,
        "phone_number_quality_update": _quality,
        "business_capability_update": _capability,
        "message_template_status_update": _template,
        "message_template_quality_update": _template,
        "template_category_update": _template,
        "template_correct_category_detection": _template,
        "phone_number_name_update": _name,
        "security": _security,
        "user_preferences": people.consent,
        "calls": people.calls,
    }
)
_ABOUT: Final = MappingProxyType({Class.ACCESS: "app", Class.CHANNEL: "account"})


def errors(value: Any) -> tuple[Signal, ...]:
    """What bare errors mean: whom the trouble of each code is about.

    Args:
        value: what holds a list of ``errors``, of any shape.
    """
    codes = (as_code(as_object(error).get("code")) for error in as_list(as_object(value).get("errors")))
    return tuple(
        Signal(kind="error", about=_ABOUT.get(rule(code, 200).class_, "number"), reason=str(code))
        for code in codes
        if code is not None
    )


def signals(field: str, value: Any) -> tuple[Signal, ...]:
    """What a change means for the channel; nothing for a field that Loket does not know.

    Args:
        field: the webhook's field.
        value: what stands in it, of any shape.
    """
    told = as_object(value)
    reader = _READERS.get(field)
    found = list(reader(told)) if reader is not None and told else []
    if field in INFORMATION and told:
        about, keys = INFORMATION[field]
        template = _named(told) if about == "template" else None
        found.append(Signal(kind="info", about=about, state=as_word(_first(told, *keys)), template=template))
    return (*found, *errors(told))
