"""What to do with a delivery after each outcome, by the provider's rule (pure)."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from loket.providers.shapes import Action, Rule

AGAIN_LIMIT: Final = 8
"""After this many refusals that say "later" a person decides."""
_PAIR_BASE: Final = 4.0
"""Back off 4^X s, X from 0. Source: Meta, pair rate limit."""
_AGAIN_MOST_S: Final = 300.0
_UNREACHABLE_FIRST_S: Final = 0.5
_UNREACHABLE_MOST_S: Final = 15.0
_HOLD_FIRST_S: Final = 15.0
_HOLD_MOST_S: Final = 900.0


class Then(StrEnum):
    """What becomes of the delivery."""

    AGAIN = "again"
    """Planned again, after a pause."""
    FAILED = "failed"
    """Not again; a person sees it."""
    HELD = "held"
    """Planned again; nothing of its channel is sent for a while."""


class Next(Struct, frozen=True, kw_only=True):
    """What to do, and after how many seconds."""

    then: Then
    after_s: float = 0.0


def after_refusal(rule: Rule, *, attempts: int, after_s: float | None) -> Next:
    """What follows when the provider said no.

    Args:
        rule: what the provider's table says about its code.
        attempts: how often this delivery was tried, at least 1.
        after_s: how long the provider asked to wait, or None.
    """
    if rule.action is Action.HOLD:
        return Next(then=Then.HELD)
    if rule.action in {Action.NEVER, Action.WAIT, Action.SWITCH_TEMPLATE} or attempts >= AGAIN_LIMIT:
        return Next(then=Then.FAILED)
    pause_s = min(_PAIR_BASE ** min(attempts - 1, 10), _AGAIN_MOST_S)
    return Next(then=Then.AGAIN, after_s=max(pause_s, after_s or 0.0))


def after_unreachable(attempts: int) -> Next:
    """What follows when no connection could be made: it was not accepted, so again, for as long as it takes."""
    return Next(then=Then.AGAIN, after_s=min(_UNREACHABLE_FIRST_S * 2 ** min(attempts - 1, 10), _UNREACHABLE_MOST_S))


def hold_s(times: int) -> float:
    """How long a channel is held the ``times``-th time in a row, from 1."""
    return float(min(_HOLD_FIRST_S * 2 ** min(times - 1, 10), _HOLD_MOST_S))
