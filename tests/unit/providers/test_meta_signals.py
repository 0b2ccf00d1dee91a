"""What a report means is told in the platform's own words, whatever came, and with nothing personal in it."""

import re
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Signal
from loket.providers.cloud.signals import ACCOUNT_EVENTS, INFORMATION, errors, signals
from tests.unit.providers.patience import patient

ACCOUNT_UPDATES: Final = (
    *("ACCOUNT_DELETED", "ACCOUNT_RESTRICTION", "ACCOUNT_VIOLATION", "AD_ACCOUNT_LINKED", "DISABLED_UPDATE"),
    *("AUTH_INTL_PRICE_ELIGIBILITY_UPDATE", "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE", "MM_LITE_TERMS_SIGNED"),
    *("PARTNER_ADDED", "PARTNER_APP_INSTALLED", "PARTNER_APP_UNINSTALLED", "PARTNER_REMOVED", "VERIFIED_ACCOUNT"),
    *("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE", "VOLUME_BASED_PRICING_TIER_UPDATE"),
    *("ACCOUNT_OFFBOARDED", "ACCOUNT_RECONNECTED"),
)
"""Every event of account_update that Meta documents (April 2026), and the one that only samples have."""
READ: Final = (
    *("account_alerts", "account_review_update", "account_update", "business_capability_update", "security"),
    *("message_template_quality_update", "message_template_status_update", "phone_number_name_update"),
    *("phone_number_quality_update", "template_category_update", "template_correct_category_detection"),
    *("user_preferences", *INFORMATION),
)
"""Fields from which a meaning is read."""
KEPT: Final = (
    *("group_lifecycle_update", "group_participants_update", "group_settings_update", "group_status_update"),
    *("message_echoes", "messaging_handovers", "standby"),
)
"""Fields that are only kept."""
SAMPLES: Final[dict[str, Any]] = {
    "business_capability_update": {"max_daily_conversations_per_business": 2000},
    "user_preferences": {"user_preferences": [{"value": "stop"}]},
}


@pytest.mark.parametrize("event", ACCOUNT_UPDATES)
def test_every_documented_event_of_an_account_has_a_meaning_of_its_own(event: str) -> None:
    (found,) = signals("account_update", {"event": event})

    assert event in ACCOUNT_EVENTS or found.reason == event or found.kind in {"restricted", "violation", "access_lost"}


@pytest.mark.parametrize("field", READ)
def test_every_field_that_matters_is_read(field: str) -> None:
    assert signals(field, SAMPLES.get(field, {"event": "SOMETHING"})) != ()


@pytest.mark.parametrize("field", [*KEPT, "messages", "unknown", "hologram_update", ""])
def test_a_field_that_says_nothing_of_the_channel_means_nothing(field: str) -> None:
    assert signals(field, {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE"}}) == ()


def test_only_a_ban_is_a_ban() -> None:
    states = ("DISABLE", "SCHEDULE_FOR_DISABLE", "REINSTATE", "disable", "OTHER", None, 5)

    kinds = [signals("account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": s}}) for s in states]

    assert [one.kind for (one,) in kinds] == [
        *("banned", "ban_scheduled", "reinstated", "banned", "info", "info", "info"),
    ]


@pytest.mark.parametrize(
    ("code", "about"),
    [(131031, "account"), (368, "account"), (131048, "account"), (190, "app"), (0, "app"), (130429, "number")],
)
def test_a_bare_error_names_whom_its_trouble_is_about(code: int, about: str) -> None:
    assert errors({"errors": [{"code": code}]}) == (Signal(kind="error", about=about, reason=str(code)),)


personal: Final = st.sampled_from(
    (
        *("31600000001", "+31 6 00000001", "NL.13491208655302741918", "Sam Voorbeeld", "wamid.HBgLMzE2MDAwMDAwMDE="),
        *("sam@example.org", "Kerkstraat 12", "User_31600000001", 31600000001, "31600000001.0"),
    )
)
keys: Final = st.sampled_from(
    (
        *("event", "ban_info", "waba_ban_state", "waba_ban_date", "restriction_info", "restriction_type", "expiration"),
        *("remediation", "violation_info", "violation_type", "disconnection_info", "reason", "decision", "alert_info"),
        *("alert_type", "alert_severity", "entity_type", "entity_id", "current_limit", "old_limit", "requester"),
        *("max_daily_conversations_per_business", "max_phone_numbers_per_waba", "message_template_name"),
        *("message_template_language", "new_category", "previous_category", "correct_category", "other_info", "title"),
        *(
            "new_quality_score",
            "category_update_timestamp",
            "rejection_reason",
            "user_preferences",
            "value",
            "category",
        ),
        *("category", "rejection_info", "disable_info", "errors", "code", "phone_number", "display_phone_number"),
    )
)
anything: Final[st.SearchStrategy[Any]] = st.recursive(
    personal | st.sampled_from(("DISABLED_UPDATE", "ACCOUNT_RESTRICTION", "PIN_CHANGED", "MARKETING", None, 7, True)),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=12,
)


@patient()
@given(st.sampled_from(READ), st.dictionaries(keys, anything, max_size=8))
def test_nothing_personal_is_in_what_a_report_means(field: str, value: dict[str, Any]) -> None:
    found = signals(field, value)

    for one in found:
        shown = {k: v for k, v in msgspec.to_builtins(one).items() if k != "until"}
        assert [v for v in shown.values() if re.search(r"\d{8}|[ .@=+]", v)] == []


@patient()
@given(st.sampled_from((*READ, *KEPT)), st.one_of(anything, st.text(), st.lists(st.none())))
def test_any_value_of_any_field_has_a_meaning_or_none(field: str, value: Any) -> None:
    assert all(isinstance(one, Signal) for one in signals(field, value))
