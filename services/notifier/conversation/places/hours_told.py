"""Numbers that could be hours and are those of houses: "Kerkstraat 210 h" (pure)."""

from typing import Final

from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_STREET: Final = int(Means.STREET)
_LETTER: Final = "h"
"""Of a house, or short for hours."""
CLOCK: Final = frozenset({"am", "pm", _LETTER})
_HOURS: Final = 24
_DAYS: Final = frozenset({36, 48, 72, 96})
"""Hours that people tell."""


def is_no_hour(words: Words, at: int, after: int) -> bool:
    """Whether a number is too high for an hour, or that of a house with a letter; hours are counted up to 96."""
    number = words.number[at] or ""
    if not number.isdecimal() or int(number) <= _HOURS:
        return False
    street = at > 0 and bool(words.means[at - 1] & _STREET) and not words.breaks[at - 1]
    return words.low[after] != _LETTER or (street and int(number) not in _DAYS)
