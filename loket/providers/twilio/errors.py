"""Twilio's table of errors as data (pure).

Source: Twilio's error dictionary and its page that maps WhatsApp's codes to Twilio's, November 2026. Twilio hides
Meta's own code, so these say less than Meta's table does.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.shapes import Action, Class, Rule

_NEVER, _AGAIN, _HOLD = Action.NEVER, Action.AGAIN, Action.HOLD

_TABLE: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((20003, 20005, 20008), Rule(Class.ACCESS, _HOLD, "the account or its token is not accepted", alarm=True)),
    ((20429, 14107, 63018, 63022), Rule(Class.BUSY, _AGAIN, "a rate limit of account, sender or WhatsApp is reached")),
    ((20500, 20503, 30008, 63012), Rule(Class.BUSY, _AGAIN, "Twilio or WhatsApp answers with a server error")),
    ((30001, 21611), Rule(Class.BUSY, _AGAIN, "the queue of the sender is full")),
    ((63001,), Rule(Class.ACCESS, _HOLD, "Twilio could not log in to WhatsApp for this sender", alarm=True)),
    (
        (21606, 21660, 63002, 63007, 63010, 63059),
        Rule(Class.CHANNEL, _HOLD, "the sender is not (or no longer) one of WhatsApp at this account", alarm=True),
    ),
    ((63013,), Rule(Class.CHANNEL, _HOLD, "WhatsApp sees a violation of its policy", alarm=True)),
    ((63020,), Rule(Class.CHANNEL, _HOLD, "Twilio's invitation in Business Manager is not accepted", alarm=True)),
    ((63023,), Rule(Class.CHANNEL, _HOLD, "WhatsApp reports a fault of the sender's set-up", alarm=True)),
    ((63038,), Rule(Class.CHANNEL, _HOLD, "the account's messages of today are used up", alarm=True)),
    ((63051, 63112), Rule(Class.CHANNEL, _HOLD, "the WhatsApp account is locked or disabled", alarm=True)),
    ((30002, 90010), Rule(Class.CHANNEL, _HOLD, "the account is suspended or not active", alarm=True)),
    (
        (21211, 21408, 21610, 21614, 30003, 30005, 30006, 63003, 63015, 63024, 63033),
        Rule(Class.RECIPIENT, _NEVER, "this resident cannot be reached on WhatsApp"),
    ),
    ((63049,), Rule(Class.RECIPIENT, Action.WAIT, "held back to keep the platform pleasant; not within a day")),
    ((63032,), Rule(Class.MESSAGE, _NEVER, "WhatsApp does not deliver this message to this resident")),
    ((63016,), Rule(Class.MESSAGE, _NEVER, "the 24-hour window is closed: only a template may be sent")),
    ((63040,), Rule(Class.MESSAGE, _NEVER, "the template was refused", alarm=True)),
    ((63041, 63042), Rule(Class.MESSAGE, Action.SWITCH_TEMPLATE, "the template is paused or disabled", alarm=True)),
    (
        (21620, 21654, 21655, 21656, 63021, 63027, 63028, 63029, 63030, 63036),
        Rule(Class.REQUEST, _NEVER, "the template or its parameters do not fit", alarm=True),
    ),
    ((11200, 12300, 63005, 63019, 63025), Rule(Class.REQUEST, _NEVER, "media could not be loaded", alarm=True)),
    (
        (20404, 21212, 21602, 21604, 21605, 21609, 21617, 21619, 63008, 63009, 63014, 63031),
        Rule(Class.REQUEST, _NEVER, "the request is wrong", alarm=True),
    ),
)

ERRORS: Final[Mapping[int, Rule]] = MappingProxyType({code: rule for codes, rule in _TABLE for code in codes})
"""Twilio's code -> what it means and what the sender does."""

_UNKNOWN: Final = Rule(Class.UNKNOWN, _NEVER, "a code that is not in the table", alarm=True)
_BY_STATUS: Final[Mapping[int, Rule]] = MappingProxyType({401: ERRORS[20003], 403: ERRORS[20003]})


def rule(code: int | None, http_status: int) -> Rule:
    """What a refusal means.

    Args:
        code: Twilio's error code, or None when the answer holds none.
        http_status: of the answer; looked at where there is no code that is known.
    """
    if code is not None and code in ERRORS:
        return ERRORS[code]
    if http_status == 429 or http_status >= 500:
        return ERRORS[20429] if http_status == 429 else ERRORS[20500]
    return _BY_STATUS.get(http_status, _UNKNOWN) if code is None else _UNKNOWN
