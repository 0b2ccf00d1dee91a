"""360dialog's table of errors as data (pure): Meta's, and what 360dialog itself says, which has no code.

Source: 360dialog's list of API errors, November 2026.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.cloud import errors as meta
from loket.providers.shapes import Action, Class, Rule

ERRORS: Final = meta.ERRORS

_KEY: Final = Rule(Class.ACCESS, Action.HOLD, "the API key is not accepted", alarm=True)
_BLOCKED: Final = Rule(Class.REQUEST, Action.NEVER, "360dialog does not open this address", alarm=True)
_AWAY: Final = Rule(Class.BUSY, Action.AGAIN, "360dialog does not reach WhatsApp")

SENTENCES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        "has been disabled": Rule(Class.CHANNEL, Action.HOLD, "360dialog has disabled the number", alarm=True),
        "lack of payment": Rule(Class.CHANNEL, Action.HOLD, "bills of 360dialog are not paid", alarm=True),
        "exceeded the": Rule(Class.BUSY, Action.AGAIN, "360dialog asks to slow down"),
        "invalid api_key": _KEY,
        "is blocked": _BLOCKED,
        "not available": _AWAY,
    }
)
"""What stands in a sentence of 360dialog's own -> what it means."""
_BY_STATUS: Final[Mapping[int, Rule]] = MappingProxyType({401: _KEY, 403: _BLOCKED, 502: _AWAY})


def own(sentence: str) -> Rule | None:
    """What a sentence of 360dialog means, or None for one that is not known."""
    lower = sentence.lower()
    return next((rule for part, rule in SENTENCES.items() if part in lower), None)


def rule(code: int | None, http_status: int) -> Rule:
    """What a refusal means.

    Args:
        code: Meta's code, or None when 360dialog refuses by itself.
        http_status: of the answer; looked at where there is no code.
    """
    if code is None and http_status in _BY_STATUS:
        return _BY_STATUS[http_status]
    return meta.rule(code, http_status)
