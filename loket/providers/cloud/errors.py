"""Meta's table of errors as data (pure). Source: Meta's error code page and its health status page, September 2026.

The same code means the same in an answer to a call, in a webhook's ``errors`` and in a failed receipt.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.fields import as_code
from loket.providers.shapes import Action, Class, Rule

_NEVER, _AGAIN, _HOLD = Action.NEVER, Action.AGAIN, Action.HOLD

_ACCESS: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((0, 190), Rule(Class.ACCESS, _HOLD, "the token expired or was withdrawn", alarm=True)),
    ((3, 10, 131005), Rule(Class.ACCESS, _HOLD, "a permission is missing or was removed", alarm=True)),
    (tuple(range(200, 300)), Rule(Class.ACCESS, _HOLD, "a permission is missing or was removed", alarm=True)),
)
_MAINTAINED: Final = Rule(Class.CHANNEL, _HOLD, "the account is in maintenance for longer than a minute", alarm=True)
_BUSY: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((1, 2, 131000, 131016, 133004), Rule(Class.BUSY, _AGAIN, "the platform is unavailable or overloaded")),
    ((4,), Rule(Class.BUSY, _AGAIN, "the app's limit of calls is reached, for every municipality that it serves")),
    ((80007, 130429), Rule(Class.BUSY, _AGAIN, "a rate limit of account or number is reached")),
    ((133015,), Rule(Class.BUSY, _AGAIN, "the number was taken off too short ago: five minutes", pause_s=300.0)),
    ((133016,), Rule(Class.BUSY, _AGAIN, "the number was registered too often")),
    ((131056,), Rule(Class.BUSY, Action.PAIR, "too many messages to this resident in a short time")),
    ((131057,), Rule(Class.BUSY, _AGAIN, "the number is in maintenance for about a minute", lasting=_MAINTAINED)),
    ((132069,), Rule(Class.BUSY, _AGAIN, "the form is throttled")),
)
_CHANNEL: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((33, 133010, 131045), Rule(Class.CHANNEL, _HOLD, "the number is deleted or not registered", alarm=True)),
    ((368, 131031), Rule(Class.CHANNEL, _HOLD, "the account is restricted, locked or disabled", alarm=True)),
    ((141008, 141014), Rule(Class.CHANNEL, _HOLD, "the account is locked or banned", alarm=True)),
    ((131042, 131044, 141006), Rule(Class.CHANNEL, _HOLD, "there is a payment problem", alarm=True)),
    ((131037,), Rule(Class.CHANNEL, _HOLD, "the display name is not approved", alarm=True)),
    (
        (131048,),
        Rule(Class.CHANNEL, _HOLD, "residents blocked or reported the number: a first sign of a ban", alarm=True),
    ),
    ((131064,), Rule(Class.CHANNEL, _HOLD, "limited for wrongly classified templates; lifts by itself", alarm=True)),
    ((141010,), Rule(Class.CHANNEL, _NEVER, "the business is not verified: limited, not blocked", alarm=True)),
)
_RECIPIENT: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((130403, 131026), Rule(Class.RECIPIENT, _NEVER, "this resident cannot be reached on WhatsApp")),
    ((131050,), Rule(Class.RECIPIENT, _NEVER, "this resident stopped such messages")),
    ((130497,), Rule(Class.RECIPIENT, _NEVER, "the account may not write to this country", alarm=True)),
    ((131049,), Rule(Class.RECIPIENT, Action.WAIT, "held back to keep the platform pleasant; not within a day")),
)
_MESSAGE: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((130472, 132068, 137000), Rule(Class.MESSAGE, _NEVER, "this message can never be sent")),
    ((131047,), Rule(Class.MESSAGE, _NEVER, "the 24-hour window is closed: only a template may be sent")),
    ((132007,), Rule(Class.MESSAGE, _NEVER, "the template is against the platform's policy", alarm=True)),
    ((132015, 132016), Rule(Class.MESSAGE, Action.SWITCH_TEMPLATE, "the template is paused or disabled", alarm=True)),
)
_REQUEST: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((100, 131008, 131009, 131021, 131051), Rule(Class.REQUEST, _NEVER, "the request is wrong", alarm=True)),
    ((131014, 131052, 131053), Rule(Class.REQUEST, _NEVER, "media could not be loaded", alarm=True)),
    (
        (131030, 131055, 131059, 131062, 131063, 135000),
        Rule(Class.REQUEST, _NEVER, "the request is not allowed", alarm=True),
    ),
    (
        (132000, 132001, 132005, 132008, 132012, 132018),
        Rule(Class.REQUEST, _NEVER, "the template does not fit", alarm=True),
    ),
    ((131020, 131041, *range(131201, 131216)), Rule(Class.REQUEST, _NEVER, "this is about groups", alarm=True)),
    (
        (133000, 133005, 133006, 133008, 133009),
        Rule(Class.REQUEST, _NEVER, "the number's registration or PIN is wrong", alarm=True),
    ),
    (
        (134011, *range(134100, 134110)),
        Rule(Class.REQUEST, _NEVER, "terms of payment or of marketing messages are not accepted", alarm=True),
    ),
)

ERRORS: Final[Mapping[int, Rule]] = MappingProxyType(
    {
        code: rule
        for table in (_ACCESS, _BUSY, _CHANNEL, _RECIPIENT, _MESSAGE, _REQUEST)
        for codes, rule in table
        for code in codes
    }
)
"""Meta's code -> what it means and what the sender does."""

_OTHERS: Final = Rule(Class.REQUEST, _NEVER, "an error of calls, forms, user names or management", alarm=True)
FAMILIES: Final[Mapping[int, Rule]] = MappingProxyType(dict.fromkeys((138, 139, 147, 2388, 2494, 2593), _OTHERS))
"""By the thousands of a code: whole families of errors that no message of ours should ever meet."""

SUBCODES: Final[Mapping[tuple[int | None, int | None], Rule]] = MappingProxyType(
    {
        (100, 33): Rule(
            Class.CHANNEL,
            _HOLD,
            "the number's id does not exist (any more), or the permission for it is gone",
            alarm=True,
        )
    }
)
"""(code, error_subcode) -> what it means where the code alone says something else.

Source: Graph API, handling errors: such an object "does not exist, cannot be loaded due to missing permissions".
"""

UNKNOWN: Final = Rule(Class.UNKNOWN, _NEVER, "a code that is not in the table", alarm=True)
SERVER: Final = Rule(Class.BUSY, _AGAIN, "the platform answers with a server error")
THROTTLED: Final = Rule(Class.BUSY, _AGAIN, "the platform asks to slow down")


def refusal(error: Mapping[str, object], http_status: int) -> tuple[int | None, Rule]:
    """The code of an error object in an answer to a call, and what it means.

    Args:
        error: what stands under ``error``; empty when there is nothing.
        http_status: of the answer.
    """
    code = as_code(error.get("code"))
    return code, SUBCODES.get((code, as_code(error.get("error_subcode")))) or rule(code, http_status)


def rule(code: int | None, http_status: int) -> Rule:
    """What a refusal means. Build on the code: the HTTP status is no guide, but where there is no known code.

    Args:
        code: Meta's error code, or None when the answer holds none.
        http_status: of the answer; 200 for a code that came in a webhook.
    """
    known = None if code is None else ERRORS.get(code) or FAMILIES.get(code // 1000)
    if known is not None:
        return known
    if http_status == 429:
        return THROTTLED
    if http_status >= 500:
        return SERVER
    return UNKNOWN
