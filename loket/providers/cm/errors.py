"""CM's table of errors as data (pure).

Source: the status codes of CM's own libraries, and CM's page of WhatsApp's standard errors, which gives Meta's codes
numbers from 51 on; November 2026. What that page has no number for comes as Meta's own code, if at all, and means what
it means at Meta; where CM has the same number for something of its own, CM's counts. CM's standard errors 5 to 37 are
what operators of SMS answer, which WhatsApp is not: they stay unknown, and so do 1, 10 and 100, which are Meta's own
codes of 51 to 53. Meta's codes of six digits can be nobody else's, and are known by either number.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.cloud import errors as meta
from loket.providers.shapes import Action, Class, Rule

_NEVER, _AGAIN, _HOLD = Action.NEVER, Action.AGAIN, Action.HOLD

_TABLE: Final[tuple[tuple[tuple[int, ...], Rule], ...]] = (
    ((101, 103), Rule(Class.ACCESS, _HOLD, "the product token is not accepted", alarm=True)),
    ((102,), Rule(Class.CHANNEL, _HOLD, "the account at CM has no credit left", alarm=True)),
    ((201, 202, 203, 304, 305), Rule(Class.REQUEST, _NEVER, "the request is wrong", alarm=True)),
    ((301,), Rule(Class.CHANNEL, _HOLD, "the sender is not one of WhatsApp at this account", alarm=True)),
    ((302, 303), Rule(Class.RECIPIENT, _NEVER, "the resident's number is not accepted")),
    ((401,), Rule(Class.CHANNEL, _HOLD, "CM takes our messages for spam", alarm=True)),
    ((402,), Rule(Class.RECIPIENT, _NEVER, "the resident's number is blocked at CM")),
    ((403,), Rule(Class.MESSAGE, _NEVER, "CM rejected the message", alarm=True)),
    ((500,), Rule(Class.BUSY, _AGAIN, "CM answers with a server error")),
)
_META: Final[Mapping[int, int]] = {
    51: 1,
    52: 10,
    53: 100,
    54: 130472,
    55: 131000,
    56: 131008,
    57: 131009,
    58: 131021,
    59: 131026,
    60: 131031,
    61: 131042,
    62: 131047,
    63: 131048,
    64: 131053,
    65: 131056,
}
"""CM's number of a refusal by WhatsApp -> Meta's."""
_OPERATORS: Final = range(5, 38)
"""CM's standard errors of operators of SMS."""
_ONLY_METAS: Final = 100_000
"""From here on a number is a code of Meta's and of nobody else."""
_NOT_METAS: Final = frozenset({*_OPERATORS, *(code for code in _META.values() if code < _ONLY_METAS)})
"""Numbers that mean something at Meta, and that from CM would not be Meta's."""

ERRORS: Final[Mapping[int, Rule]] = MappingProxyType(
    {code: rule for code, rule in meta.ERRORS.items() if code not in _NOT_METAS}
    | {code: meta.ERRORS[theirs] for code, theirs in _META.items()}
    | {code: rule for codes, rule in _TABLE for code in codes}
)
"""CM's code -> what it means and what the sender does."""

_REFUSED: Final[Mapping[int, Rule]] = MappingProxyType({401: ERRORS[101], 403: ERRORS[101]})


def rule(code: int | None, http_status: int) -> Rule:
    """What a refusal means.

    Args:
        code: of the message, else of the whole answer; None when the answer holds none. CM's answers say 0 where there
            is none, too: in a report 0 is Meta's.
        http_status: of the answer; looked at where there is no code that is known.
    """
    if code is None and http_status in _REFUSED:
        return _REFUSED[http_status]
    own = None if code is None else ERRORS.get(code)
    return own or meta.rule(None if code in _NOT_METAS else code, http_status)
