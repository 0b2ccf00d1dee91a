"""Everything that Meta documents about accounts, templates and messages has a recorded body, each trap its own.

Source: Meta, webhooks and its pages on each field (texts of late 2025 to June 2026).
"""

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest

from tests.conformance.cases import every_case

FIELDS: Final = """
    account_alerts account_review_update account_settings_update account_update automatic_events
    business_capability_update business_status_update business_username_update business_username_updates calls flows
    group_lifecycle_update group_participants_update group_settings_update group_status_update history message_echoes
    message_template_components_update message_template_quality_update message_template_status_update messages
    messaging_handovers partner_solutions payment_configuration_update phone_number_name_update
    phone_number_quality_update security smb_app_state_sync smb_message_echoes standby template_category_update
    template_correct_category_detection user_preferences
"""
EVENTS: Final = """
    ACCOUNT_DELETED ACCOUNT_OFFBOARDED ACCOUNT_RECONNECTED ACCOUNT_RESTRICTION ACCOUNT_VIOLATION AD_ACCOUNT_LINKED
    AUTH_INTL_PRICE_ELIGIBILITY_UPDATE BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE DISABLED_UPDATE MM_LITE_TERMS_SIGNED
    PARTNER_ADDED PARTNER_APP_INSTALLED PARTNER_APP_UNINSTALLED PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE
    PARTNER_REMOVED VERIFIED_ACCOUNT VOLUME_BASED_PRICING_TIER_UPDATE
    APPROVED ARCHIVED DELETED DISABLED FLAGGED IN_APPEAL LIMIT_EXCEEDED LOCKED PAUSED PENDING PENDING_DELETION
    REINSTATED REJECTED
    DOWNGRADE ONBOARDING THROUGHPUT_UPGRADE UNFLAGGED
    PIN_CHANGED PIN_REQUEST_SUCCESS PIN_RESET_REQUEST FLOW_STATUS_CHANGE
"""
WORDS: Final = """
    DISABLE REINSTATE SCHEDULE_FOR_DISABLE
    RESTRICTED_ADD_PHONE_NUMBER_ACTION RESTRICTED_BIZ_INITIATED_MESSAGING RESTRICTED_CUSTOMER_INITIATED_MESSAGING
    RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES RESTRICTED_UTILITY_TEMPLATES RESTRICTION_ADD_PHONE_NUMBER_ACTION
    ACCOUNT_DISCONNECTED BUSINESS_DOWNGRADE CHANGE_NUMBER COMPANION_INACTIVITY PRIMARY_INACTIVITY USER_RE_REGISTERED
    DEFERRED INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED INCREASED_CAPABILITIES_ELIGIBILITY_FAILED
    INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO OBA_APPROVED OBA_REJECTED PROFILE_PICTURE_LOST
    FIRST_PAUSE RATE_LIMITING_PAUSE SECOND_PAUSE UNPAUSE
    resume signup stop customer_identity_changed user_changed_number user_changed_user_id
"""
TYPES: Final = """
    audio button contacts document edit image interactive location order reaction revoke sticker system text unsupported
    video voice
"""
STATUSES: Final = "deleted delivered enqueued failed pending played read sent warning"
TRAPS: Final = {
    "account_reinstated": "reinstated",
    "account_ban_scheduled": "ban_scheduled",
    "account_restricted_milliseconds": "restricted",
    "alert_flat": "alert",
    "alert_nested": "alert",
    "capability_number": "capability limit",
    "capability_text": "capability limit",
    "number_limit_as_number": "limit",
    "partner_removed_every_reason": "access_lost",
    "pin_reset_requested": "pin_reset_requested",
    "template_category_without_previous": "template_category",
    "template_quality_wrong_field": "template_quality",
}
"""Recorded body of a documented trap -> what all of it means."""


def _pairs(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                yield key, inner
            yield from _pairs(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _pairs(inner)


CASES: Final = {case.name: case for case in every_case("meta")}
SAID: Final = frozenset(pair for case in CASES.values() for pair in _pairs(case.told.get("body")))


@pytest.mark.parametrize(
    ("key", "documented"),
    [("field", FIELDS), ("event", EVENTS), ("type", TYPES), ("status", STATUSES)],
    ids=["fields", "events", "types", "statuses"],
)
def test_every_documented_word_stands_in_a_recorded_body_where_it_belongs(key: str, documented: str) -> None:
    assert [word for word in documented.split() if (key, word) not in SAID] == []


def test_every_other_documented_word_stands_in_a_recorded_body() -> None:
    said = {word for _, word in SAID}

    assert [word for word in WORDS.split() if word not in said] == []


@pytest.mark.parametrize(("name", "kinds"), TRAPS.items())
def test_a_documented_trap_means_what_it_is_and_nothing_worse(name: str, kinds: str) -> None:
    found = {signal["kind"] for change in CASES[name].told["changes"] for signal in change["signals"]}

    assert found == set(kinds.split())


def test_the_account_of_a_partner_notice_is_the_one_inside_and_not_the_partners_own() -> None:
    body = CASES["partner_removed_every_reason"].told["body"]
    changes = CASES["partner_removed_every_reason"].told["changes"]

    assert {entry["id"] for entry in body["entry"]} == {"900000000000001"}
    assert {change["account"] for change in changes} == {"100000000000070"}


@pytest.mark.parametrize("name", ["interactive_flow_object", "interactive_flow_not_text", "interactive_flow_broken"])
def test_a_flow_whose_answer_is_no_object_is_a_message_all_the_same(name: str) -> None:
    (message,) = CASES[name].told["messages"]

    assert message["raw_kept"]
    assert json.dumps(CASES[name].told["body"]).count("nfm_reply") == 2
