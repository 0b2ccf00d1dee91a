"""Meta's enforcement ladder, and how blocks by residents lower a number's quality and climb it; pure.

Source: Meta, policy enforcement, 2025-11-04: a warning; one or three days without templates; five, seven or thirty
days without any message; a lock that only an appeal lifts; disabled for good. How many blocks make a step is not
published: the numbers here are the simulator's own.
"""

from collections.abc import Mapping

import msgspec

DAY_S = 86_400.0
FOREVER_S = 365 * DAY_S


class Rung(msgspec.Struct, frozen=True, kw_only=True):
    """A step of the ladder: the kind of fault it is, and how long it lasts in the simulator's time."""

    kind: str
    for_s: float


LADDER: Mapping[str, Rung] = {
    "warning": Rung(kind="policy_warning", for_s=DAY_S),
    "restrict_1d": Rung(kind="restricted_business_initiated", for_s=DAY_S),
    "restrict_3d": Rung(kind="restricted_business_initiated", for_s=3 * DAY_S),
    "restrict_5d": Rung(kind="restricted_customer_initiated", for_s=5 * DAY_S),
    "restrict_7d": Rung(kind="restricted_customer_initiated", for_s=7 * DAY_S),
    "restrict_30d": Rung(kind="restricted_customer_initiated", for_s=30 * DAY_S),
    "lock": Rung(kind="account_locked", for_s=FOREVER_S),
    "disable": Rung(kind="waba_disabled", for_s=FOREVER_S),
    "reinstate": Rung(kind="waba_reinstated", for_s=1.0),
}
CLIMB = ("warning", "restrict_1d", "restrict_3d", "restrict_5d", "restrict_7d", "restrict_30d", "lock", "disable")

BLOCKS_COUNT_FOR_S = 7 * DAY_S
YELLOW_FROM, RED_FROM = 2, 4
FIRST_RUNG_AT, RUNG_EVERY = 6, 2


def quality(weight: int) -> str:
    """Return the rating for the blocks of the last seven days, a block with a report counting twice."""
    if weight >= RED_FROM:
        return "RED"
    return "YELLOW" if weight >= YELLOW_FROM else "GREEN"


def rung_for(weight: int) -> str | None:
    """Return the step that this many blocks lead to."""
    if weight < FIRST_RUNG_AT:
        return None
    return CLIMB[min((weight - FIRST_RUNG_AT) // RUNG_EVERY, len(CLIMB) - 1)]
