"""What to do with a delivery after each outcome, by the provider's rule (pure)."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, assert_never

from msgspec import Struct

from loket.providers.shapes import Action, Rule

AGAIN_LIMIT: Final = 8
"""After this many refusals that say "later" a person decides."""
REPORTED_LIMIT: Final = 3
"""After this many failures that only a receipt told of, on a channel in trouble, a person decides."""
OLDEST: Final = timedelta(hours=24)
"""What failed after a longer time is not sent again by itself: what it says may be true no more."""
WAIT_AT_LEAST: Final = timedelta(hours=24)
"""Before that, who sends again what was held back to keep the platform pleasant is punished. Source: Meta, 131049."""
WINDOW_CODES: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {
        "meta": frozenset({131047}),
        "dialog360": frozenset({131047}),
        "twilio": frozenset({63016}),
        "cm": frozenset({62, 131047}),
    }
)
"""Provider -> its codes for "the 24-hour window is closed: send a template"."""
MISSING_CODES: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {"meta": frozenset({132001}), "dialog360": frozenset({132001}), "cm": frozenset({132001})}
)
"""Provider -> its codes for "the account has no such template": typical after a switch to another account."""
APP_CODES: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {"meta": frozenset({4}), "twilio": frozenset({20429})}
)
"""Provider -> its codes for a limit of the app, whatever number it sends from."""
APP_REST_S: Final = 2.0
REST_MOST_S: Final = 900.0
_PAIR_BASE: Final = 4.0
"""Back off 4^X s, X from 0. Source: Meta, pair rate limit."""
_AGAIN_MOST_S: Final = 300.0
_UNREACHABLE_FIRST_S: Final = 0.5
_UNREACHABLE_MOST_S: Final = 15.0
_URGENT_FIRST_S: Final = 0.5
_URGENT_MOST_S: Final = 30.0
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
    TEMPLATE = "template"
    """Planned again, as another template: the one that was used cannot be."""
    CLOSED = "closed"
    """Planned again, as a template: the window is closed, whatever we believed."""


class Next(Struct, frozen=True, kw_only=True):
    """What to do, and after how many seconds."""

    then: Then
    after_s: float = 0.0
    refused: bool = False
    """Whether the platform itself said "later"."""


def template_status(provider: str, code: int | None) -> str:
    """How a template stands that the provider refused with a code; the next look at the account tells it exactly."""
    return "missing" if code in MISSING_CODES.get(provider, ()) else "paused"


URGENT_DOUBT: Final = Next(then=Then.AGAIN, after_s=5.0)
"""An emergency of which nobody knows whether it was accepted: a receipt comes within seconds, or it goes once more."""


class Rest(Struct, frozen=True, kw_only=True):
    """A pause that the platform asks for."""

    for_s: float
    whole_app: bool
    """Whether it is about the app, with every channel that it serves."""


def rest_after(provider: str, rule: Rule, *, code: int | None, after_s: float | None) -> Rest | None:
    """The pause that a refusal asks for beyond its own message: ``Retry-After``, the app's limit, or the table's."""
    whole_app = code in APP_CODES.get(provider, ())
    if whole_app:
        return Rest(for_s=min(after_s or APP_REST_S, REST_MOST_S), whole_app=True)
    pause_s = max(after_s or 0.0, rule.pause_s)
    if pause_s and rule.action is Action.AGAIN:
        return Rest(for_s=min(pause_s, REST_MOST_S), whole_app=False)
    return None


class Tried(Struct, frozen=True, kw_only=True):
    """How a delivery was sent."""

    provider: str
    attempts: int
    """How often the platform answered, at least 1; by a receipt, how often it was sent."""
    template: str | None = None
    """name/language, when it went as a template."""
    needs_template: bool = False
    """Whether the platform said before that the window is closed."""


def after_refusal(rule: Rule, *, attempts: int, after_s: float | None) -> Next:
    """What follows when the provider said no.

    Args:
        rule: what the provider's table says about its code.
        attempts: how often the platform refused it, at least 1.
        after_s: how long the provider asked to wait, or None.
    """
    match rule.action:
        case Action.HOLD:
            return Next(then=Then.HELD)
        case Action.NEVER | Action.WAIT:
            return Next(then=Then.FAILED)
        case Action.SWITCH_TEMPLATE:
            return Next(then=Then.TEMPLATE)
        case Action.AGAIN | Action.PAIR:
            if attempts >= AGAIN_LIMIT:
                return Next(then=Then.FAILED)
            pause_s = min(_PAIR_BASE ** min(attempts - 1, 10), _AGAIN_MOST_S)
            return Next(then=Then.AGAIN, after_s=max(pause_s, after_s or 0.0, rule.pause_s), refused=True)
        case _:
            assert_never(rule.action)


def refused(tried: Tried, rule: Rule, *, code: int | None, after_s: float | None = None) -> Next:
    """What follows when the provider said no, at once or by a receipt: one table for both.

    Args:
        tried: how it was sent.
        rule: what the provider's table says about the code.
        code: the provider's.
        after_s: how long the provider asked to wait, or None.
    """
    if code in WINDOW_CODES.get(tried.provider, ()):
        # As a template it would have been allowed: then something else is wrong, and a person looks.
        return Next(then=Then.FAILED if tried.needs_template or tried.template else Then.CLOSED)
    found = after_refusal(rule, attempts=tried.attempts, after_s=after_s)
    if tried.template and code in MISSING_CODES.get(tried.provider, ()):
        found = Next(then=Then.TEMPLATE)
    if found.then is Then.TEMPLATE and not tried.template:
        found = Next(then=Then.FAILED)
    return found


def reported(tried: Tried, rule: Rule, *, code: int | None, age: timedelta) -> Next:
    """What follows when a receipt says that what was accepted has failed.

    Args:
        tried: how it was sent.
        rule: what the provider's table says about the code.
        code: the provider's.
        age: how long ago the delivery was planned.
    """
    found = refused(tried, rule, code=code)
    too_often = found.then is Then.HELD and tried.attempts >= REPORTED_LIMIT
    return Next(then=Then.FAILED) if too_often or age > OLDEST else found


def after_unreachable(attempts: int) -> Next:
    """What follows when no connection could be made: it was not accepted, so again, for as long as it takes."""
    return Next(then=Then.AGAIN, after_s=min(_UNREACHABLE_FIRST_S * 2 ** min(attempts - 1, 10), _UNREACHABLE_MOST_S))


def urgent(attempts: int, ways: int) -> Next:
    """What follows when an emergency did not get through: the next way at once; when each was tried, after a pause.

    Args:
        attempts: how often it was tried, at least 1.
        ways: how many there are, at least 1.
    """
    rounds, rest = divmod(attempts, ways)
    pause_s = 0.0 if rest else min(_URGENT_FIRST_S * 2 ** min(rounds - 1, 10), _URGENT_MOST_S)
    return Next(then=Then.AGAIN, after_s=pause_s)


def hold_s(times: int) -> float:
    """How long a channel is held the ``times``-th time in a row, from 1."""
    return float(min(_HOLD_FIRST_S * 2 ** min(times - 1, 10), _HOLD_MOST_S))
