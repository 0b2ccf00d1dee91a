"""A house number as it is told, with the letter or the word that stands apart (pure)."""

from typing import Final

from services.notifier.conversation.places.housenumbers import goes_to
from services.notifier.conversation.places.tokens import Words

_DOORS: Final = frozenset({"hs", "bov", "ben", "souterrain"})
_COLOURS: Final = frozenset({"zwart", "rood", "wit"})
"""As Haarlem and Zandvoort tell the doors of a house apart."""
_FLOORS: Final = frozenset({"ii", "iii", "iv"})
_SUFFIXES: Final = frozenset("bcdfgh")


def house(words: Words, at: int) -> str:
    """A house number with the letter that stands apart: ``12 b``, ``12 bis``."""
    number = words.number[at] or ""
    if at + 1 < len(words.said) and number.isdecimal() and _is_addition(words, at + 1) and not goes_to(words, at):
        return f"{number} {words.said[at + 1]}"
    if at + 1 < len(words.said) and not words.breaks[at] and len(words.said[at + 1]) == 1 and number.isdecimal():
        letter = words.said[at + 1]
        if letter in _SUFFIXES or (letter.isascii() and letter.isupper() and letter not in {"I", "X"}):
            return f"{number} {letter}"
    return number


def _is_addition(words: Words, at: int) -> bool:
    """Whether a word tells one door of a house number: ``12 bis``, ``12 zwart``, ``12 II``."""
    low = words.low[at]
    if low == "bis":
        return True
    if words.breaks[at - 1]:
        return False
    ends = at + 1 == len(words.said) or bool(words.breaks[at])
    return low in _DOORS or (low in _COLOURS and ends) or (low in _FLOORS and words.said[at].isupper())
