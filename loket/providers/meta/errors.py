"""Meta's table of errors as data (pure). Source: Meta's error code page and its health status page, September 2026."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.shapes import Action, Class, Rule

_NEVER, _AGAIN, _HOLD = Action.NEVER, Action.AGAIN, Action.HOLD

_TABLE: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((0, 190), Rule(Class.ACCESS, _HOLD, "the token expired or was withdrawn", alarm=True)),
    ((3, 10, 131005), Rule(Class.ACCESS, _HOLD, "a permission is missing or was removed", alarm=True)),
    (tuple(range(200, 300)), Rule(Class.ACCESS, _HOLD, "a permission is missing or was removed", alarm=True)),
    ((1, 2, 131000, 131016, 133004), Rule(Class.BUSY, _AGAIN, "the platform is unavailable or overloaded")),
    ((4, 80007, 130429, 133016), Rule(Class.BUSY, _AGAIN, "a rate limit of app, account or number is reached")),
    ((131056,), Rule(Class.BUSY, _AGAIN, "too many messages to this resident in a short time")),
    ((131057,), Rule(Class.BUSY, _AGAIN, "the number is in maintenance for about a minute")),
    ((33, 133010, 131045), Rule(Class.CHANNEL, _HOLD, "the number is deleted or not registered", alarm=True)),
    ((368, 131031), Rule(Class.CHANNEL, _HOLD, "the account is restricted, locked or disabled", alarm=True)),
    ((131042, 131044, 141006), Rule(Class.CHANNEL, _HOLD, "there is a payment problem", alarm=True)),
    ((131037,), Rule(Class.CHANNEL, _HOLD, "the display name is not approved", alarm=True)),
    (
        (131048,),
        Rule(Class.CHANNEL, _HOLD, "residents blocked or reported the number: a first sign of a ban", alarm=True),
    ),
    ((131064,), Rule(Class.CHANNEL, _HOLD, "limited for wrongly classified templates; lifts by itself", alarm=True)),
    ((130497,), Rule(Class.RECIPIENT, _NEVER, "the account may not write to this country")),
    ((130403, 131026, 131050), Rule(Class.RECIPIENT, _NEVER, "this resident cannot be reached on WhatsApp")),
    ((131049,), Rule(Class.RECIPIENT, _NEVER, "not delivered to keep the ecosystem healthy; not within a day")),
    ((130472, 132068, 137000), Rule(Class.MESSAGE, _NEVER, "this message can never be sent")),
    ((131047,), Rule(Class.MESSAGE, _NEVER, "the 24-hour window is closed: only a template may be sent")),
    ((132007, 132015, 132016), Rule(Class.MESSAGE, _NEVER, "the template was paused, disabled or refused", alarm=True)),
    ((100, 131008, 131009, 131021, 131051), Rule(Class.REQUEST, _NEVER, "the request is wrong", alarm=True)),
    ((131014, 131052, 131053), Rule(Class.REQUEST, _NEVER, "media could not be loaded", alarm=True)),
    ((131030, 131055, 131062, 131063, 135000), Rule(Class.REQUEST, _NEVER, "the request is not allowed", alarm=True)),
    (
        (132000, 132001, 132005, 132008, 132012, 132018),
        Rule(Class.REQUEST, _NEVER, "the template does not fit", alarm=True),
    ),
)

ERRORS: Final[Mapping[int, Rule]] = MappingProxyType({code: rule for codes, rule in _TABLE for code in codes})
"""Meta's code -> what it means and what the sender does."""

UNKNOWN: Final = Rule(Class.UNKNOWN, _NEVER, "a code that is not in the table", alarm=True)
SERVER: Final = Rule(Class.BUSY, _AGAIN, "the platform answers with a server error")
THROTTLED: Final = Rule(Class.BUSY, _AGAIN, "the platform asks to slow down")


def rule(code: int | None, http_status: int) -> Rule:
    """What a refusal means. Build on the code: the HTTP status is no guide, but where there is no code.

    Args:
        code: Meta's error code, or None when the answer holds none.
        http_status: of the answer.
    """
    if code is not None and code in ERRORS:
        return ERRORS[code]
    if http_status == 429:
        return THROTTLED
    if http_status >= 500:
        return SERVER
    return UNKNOWN
