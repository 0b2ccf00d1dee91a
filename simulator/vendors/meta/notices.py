"""What Meta tells an app about accounts, numbers and templates, by the name of a notice; pure.

Shapes: Meta's webhook reference (account_update 2026-04-20 and the pages of the other fields). They go to the app's
default callback only.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from simulator.accounts import Account
from simulator.bodies import write_json
from simulator.rules import TIERS
from simulator.store.templates import Template

Value = dict[str, Any]
PARTNER_BUSINESS = "390000000000001"  # the vendor's own portfolio, which PARTNER_* webhooks name as entry.id
_DATE = "%B %d, %Y"


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """What a notice is about.

    `at` is now and `until` when the state ends, in seconds since 1970; `tier` and `old_tier` are messaging limits;
    `template` is as it is after the change, `before` as it was.
    """

    account: Account
    at: float
    until: float
    tier: str = "TIER_2K"
    old_tier: str = "TIER_2K"
    template: Template | None = None
    before: Template | None = None


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A change to tell: its field and value, and `entry.id` where that is not the business account."""

    field: str
    value: Value
    entry_id: str | None = None


Builder = Callable[[Notice], Said]


def _account(event: str, more: Callable[[Notice], Value] | None = None, *, partner: bool = False) -> Builder:
    def build(notice: Notice) -> Said:
        value = {"event": event, **(more(notice) if more else {})}
        return Said(field="account_update", value=value, entry_id=PARTNER_BUSINESS if partner else None)

    return build


def _ban(state: str) -> Callable[[Notice], Value]:
    def more(notice: Notice) -> Value:
        at = notice.until if state == "SCHEDULE_FOR_DISABLE" else notice.at
        day = datetime.fromtimestamp(at, UTC).strftime(_DATE)
        return {"ban_info": {"waba_ban_state": state, "waba_ban_date": day}}

    return more


def _restriction(*types: str) -> Callable[[Notice], Value]:
    def more(notice: Notice) -> Value:
        return {
            "restriction_info": [
                {"restriction_type": kind, "expiration": int(notice.until), "remediation": "Request a review."}
                for kind in (*types, "RESTRICTED_ADD_PHONE_NUMBER_ACTION")
            ]
        }

    return more


def _waba(notice: Notice) -> Value:
    return {"waba_info": {"waba_id": notice.account.waba, "owner_business_id": notice.account.business_id}}


def _waba_and_app(notice: Notice) -> Value:
    return {"waba_info": {**_waba(notice)["waba_info"], "partner_app_id": notice.account.app_id}}


def _disconnected(notice: Notice) -> Value:
    return {**_waba(notice), "disconnection_info": {"reason": "BUSINESS_DOWNGRADE", "initiated_by": "USER"}}


def _quality(event: str) -> Builder:
    def build(notice: Notice) -> Said:
        value = {
            "display_phone_number": notice.account.digits,
            "event": event,
            "old_limit": notice.old_tier,
            "current_limit": notice.tier,
            "max_daily_conversations_per_business": notice.tier,
        }
        return Said(field="phone_number_quality_update", value=value)

    return build


def _capability(notice: Notice) -> Said:
    value = {"max_daily_conversation_per_phone": -1 if not TIERS[notice.tier] else TIERS[notice.tier]}
    value |= {"max_phone_numbers_per_business": 2, "max_phone_numbers_per_waba": 20}
    return Said(
        field="business_capability_update",
        value={**value, "max_daily_conversations_per_business": notice.tier},
    )


def _name(decision: str, reason: str) -> Builder:
    def build(notice: Notice) -> Said:
        value = {
            "display_phone_number": notice.account.digits,
            "decision": decision,
            "requested_verified_name": notice.account.name,
            "rejection_reason": reason,
        }
        return Said(field="phone_number_name_update", value=value)

    return build


def _security(notice: Notice) -> Said:
    value = {"display_phone_number": notice.account.digits, "event": "PIN_CHANGED", "requester": "100000000000001"}
    return Said(field="security", value=value)


def _review(decision: str) -> Builder:
    return lambda _: Said(field="account_review_update", value={"decision": decision})


def _named(notice: Notice) -> Value:
    template = notice.template
    if template is None:
        return {}
    return {
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language,
    }


def _template(event: str, reason: str | None = None, **more: Value) -> Builder:
    def build(notice: Notice) -> Said:
        template = notice.template
        value = {"event": event, **_named(notice), "reason": reason or (template.reason if template else "NONE")}
        value["message_template_category"] = template.category if template else "UTILITY"
        return Said(field="message_template_status_update", value={**value, **more})

    return build


def _disabled(notice: Notice) -> Said:
    said = _template("DISABLED")(notice)
    return msgspec.structs.replace(said, value={**said.value, "disable_info": {"disable_date": str(int(notice.at))}})


def _template_quality(notice: Notice) -> Said:
    scores = {
        "previous_quality_score": notice.before.quality if notice.before else "UNKNOWN",
        "new_quality_score": notice.template.quality if notice.template else "UNKNOWN",
    }
    return Said(field="message_template_quality_update", value={**scores, **_named(notice)})


def _category(notice: Notice) -> Said:
    categories = {
        "previous_category": notice.before.category if notice.before else "UTILITY",
        "new_category": notice.template.category if notice.template else "UTILITY",
    }
    return Said(field="template_category_update", value={**_named(notice), **categories})


def _components(notice: Notice) -> Said:
    parts = notice.template.components if notice.template else []
    body = next((one.get("text") for one in parts if str(one.get("type")).upper() == "BODY"), "")
    value = {**_named(notice), "message_template_element": body}
    return Said(field="message_template_components_update", value=value)


def _alert(notice: Notice) -> Said:
    value = {
        "entity_type": "BUSINESS",
        "entity_id": notice.account.business_id,
        "alert_info": {
            "alert_severity": "WARNING",
            "alert_status": "ACTIVE",
            "alert_type": "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED",
            "alert_description": "Your business may not get a higher messaging limit yet.",
        },
    }
    return Said(field="account_alerts", value=value)


NOTICES: Mapping[str, Builder] = {
    "violation": _account("ACCOUNT_VIOLATION", lambda _: {"violation_info": {"violation_type": "SCAM"}}),
    "restrict_business": _account("ACCOUNT_RESTRICTION", _restriction("RESTRICTED_BIZ_INITIATED_MESSAGING")),
    "restrict_all": _account(
        "ACCOUNT_RESTRICTION",
        _restriction("RESTRICTED_BIZ_INITIATED_MESSAGING", "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"),
    ),
    "schedule_disable": _account("DISABLED_UPDATE", _ban("SCHEDULE_FOR_DISABLE")),
    "disable": _account("DISABLED_UPDATE", _ban("DISABLE")),
    "reinstate": _account("DISABLED_UPDATE", _ban("REINSTATE")),
    "deleted": _account("ACCOUNT_DELETED"),
    "offboarded": _account("ACCOUNT_OFFBOARDED"),
    "reconnected": _account("ACCOUNT_RECONNECTED"),
    "partner_added": _account("PARTNER_ADDED", _waba, partner=True),
    "partner_removed": _account("PARTNER_REMOVED", _waba, partner=True),
    "disconnected": _account("PARTNER_REMOVED", _disconnected, partner=True),
    "app_installed": _account("PARTNER_APP_INSTALLED", _waba_and_app, partner=True),
    "app_uninstalled": _account("PARTNER_APP_UNINSTALLED", _waba_and_app, partner=True),
    "review_rejected": _review("REJECTED"),
    "review_approved": _review("APPROVED"),
    "flagged": _quality("FLAGGED"),
    "unflagged": _quality("UNFLAGGED"),
    "downgraded": _quality("DOWNGRADE"),
    "upgraded": _quality("UPGRADE"),
    "throughput": _quality("THROUGHPUT_UPGRADE"),
    "onboarding": _quality("ONBOARDING"),
    "capability": _capability,
    "name_rejected": _name("REJECTED", "NAME_EMPLOYED_BY_ANOTHER_BUSINESS"),
    "name_approved": _name("APPROVED", "NONE"),
    "pin_changed": _security,
    "alert": _alert,
    "template_components": _components,
    "template_approved": _template("APPROVED"),
    "template_pending": _template("PENDING"),
    "template_rejected": _template("REJECTED"),
    "template_paused": _template(
        "PAUSED", other_info={"title": "FIRST_PAUSE", "description": "This template is paused for 3 hours."}
    ),
    "template_unpaused": _template(
        "REINSTATED", other_info={"title": "UNPAUSE", "description": "This template may be sent again."}
    ),
    "template_disabled": _disabled,
    "template_reinstated": _template("REINSTATED"),
    "template_deleted": _template("PENDING_DELETION"),
    "template_marketing": _category,
    "template_category_back": _category,
    "template_quality_low": _template_quality,
    "template_quality_back": _template_quality,
}


def body(account: Account, said: Said, at: float) -> bytes:
    """Return the webhook body of a notice; `entry.time` is the time of sending."""
    change = {"field": said.field, "value": said.value}
    entry = {"id": said.entry_id or account.waba, "time": int(at), "changes": [change]}
    return write_json({"object": "whatsapp_business_account", "entry": [entry]})


def preference(account: Account, name: str, phone: str, bsuid: str, at: float, *, stop: bool) -> bytes:
    """Return the webhook body of a resident who stops or resumes marketing messages."""
    wa_id = phone.removeprefix("+")
    value = "stop" if stop else "resume"
    one = {
        "wa_id": wa_id,
        "user_id": bsuid,
        "detail": f"User requested to {value} marketing messages",
        "category": "marketing_messages",
        "value": value,
        "timestamp": int(at),
    }
    told = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": account.digits, "phone_number_id": account.phone_number_id},
        "contacts": [{"profile": {"name": name}, "wa_id": wa_id, "user_id": bsuid}],
        "user_preferences": [one],
    }
    return body(account, Said(field="user_preferences", value=told), at)
