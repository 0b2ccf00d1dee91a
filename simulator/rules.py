"""The limits and habits that can be switched, with two sets of values: `local` and `meta`."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

import msgspec

from simulator.bodies import BadRequest
from simulator.store import people


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the platform allows and how it behaves; 0 switches a limit off.

    The defaults are those of a local run, wide enough to stay out of the way; `PRESETS["meta"]` holds Meta's own.
    """

    messages_per_second: int = 1000
    """Messages a number may send in a second (130429). Meta: 80, or 1,000 after its upgrade."""
    pair_burst: int = 45
    """Messages one resident may get at once from one number (131056)."""
    pair_pause_s: float = 0.1
    """Seconds in which the pair's room grows by one message. Meta: 6."""
    tier: str = "TIER_2K"
    """Residents a portfolio may write to first in 24 hours, unless it has its own: TIER_50 to TIER_UNLIMITED."""
    management_calls_per_hour: int = 5000
    """Calls about accounts and templates per app and business account (80007). Meta: 200, or 5,000 when active."""
    review_s: float = 1.0
    """Seconds until a new template is reviewed."""
    ladder: bool = True
    """Whether blocks by residents lower the quality and climb the enforcement ladder by themselves."""
    batch: int = 1
    """Updates that one webhook may carry; 1 sends each on its own."""
    latency_s: float = 0.0
    """Seconds before a webhook leaves."""
    free_service_messages: int = 0
    """Messages other than templates that a number may send in thirty days for nothing. Meta: 1,000."""
    bare_failures: bool = False
    """Whether a failed status leaves out contacts and the resident's id, as Meta's page says (2026-04-30); clients
    such as pywa 4 need the contacts."""
    user_id_in: str = "both"
    """Where a business-scoped id may stand in a message: `recipient`, as Meta's page says, or `both`, since sources
    disagree."""
    retries: str = "lively"
    """`lively`: pauses up to a minute; `meta`: they double up to six hours, for seven days."""


PRESETS: Mapping[str, Rules] = {
    "local": Rules(),
    "meta": Rules(
        messages_per_second=80,
        pair_pause_s=6.0,
        management_calls_per_hour=200,
        tier="TIER_250",
        review_s=60.0,
        batch=20,
        latency_s=0.1,
        free_service_messages=1000,
        bare_failures=True,
        user_id_in="recipient",
        retries="meta",
    ),
}
TIERS: Mapping[str, int] = {
    "TIER_50": 50,
    "TIER_250": 250,
    "TIER_2K": 2_000,
    "TIER_10K": 10_000,
    "TIER_100K": 100_000,
    "TIER_UNLIMITED": 0,
}
_NAME = "rules"


def read_rules(body: Mapping[str, Any], now: Rules) -> Rules:
    """Return the rules after a change.

    Args:
        body: `{"preset"?, <rule>: value, ...}`.
        now: the rules that hold.

    Raises:
        BadRequest: a rule is unknown or its value is none that it can have.
    """
    changes = dict(body)
    preset = changes.pop("preset", None)
    if preset is not None and (not isinstance(preset, str) or preset not in PRESETS):
        raise BadRequest(f"preset must be one of {', '.join(PRESETS)}.")
    start = now if preset is None else PRESETS[preset]
    try:
        rules = msgspec.convert({**msgspec.to_builtins(start), **changes}, Rules)
    except msgspec.ValidationError as error:
        raise BadRequest(f"These are no rules: {error}.") from error
    numbers = [value for value in msgspec.to_builtins(rules).values() if isinstance(value, int | float)]
    if any(not 0 <= value <= 1e6 for value in numbers) or rules.batch > 1000:
        raise BadRequest("A rule's number is from 0 to a million, and a batch is at most 1000.")
    if rules.tier not in TIERS or rules.retries not in {"lively", "meta"}:
        raise BadRequest(f"tier must be one of {', '.join(TIERS)}, and retries lively or meta.")
    if rules.user_id_in not in {"both", "recipient"}:
        raise BadRequest("user_id_in must be both or recipient.")
    return rules


def rules_of(db: sqlite3.Connection) -> Rules:
    """Return the rules that hold."""
    return msgspec.convert(json.loads(people.setting(db, _NAME, "{}")), Rules)


def keep_rules(db: sqlite3.Connection, rules: Rules) -> None:
    """Keep the rules from now on."""
    people.put_setting(db, _NAME, json.dumps(msgspec.to_builtins(rules)))
