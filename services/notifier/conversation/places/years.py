"""Streets that are named after a year: ``Plein 1813`` (pure)."""

# ruff: noqa: RUF002 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.tokens import Words

_SQUARES: Final = frozenset(listed("place|plaza|plac|placu|placem|platz|площа|площі|площу|площею|ساحة|ميدان"))
"""Plein 1813 in other languages; in English "place" is an ordinary word, so that it needs its capital."""
_YEAR_HEADS: Final = frozenset(listed("plein|pleintje|park")) | _SQUARES
_YEAR_HEADS_OF: Final = frozenset(listed("laan van|plein van|straat van|park van|weg van"))
FIRSTS: Final = frozenset(head.split()[0] for head in _YEAR_HEADS | _YEAR_HEADS_OF)
_IN_CAPITALS: Final = frozenset({"place", "platz"})
_MEYDAN: Final = "meydan"
_YEARS: Final = range(1500, 2100)
"""Beyond them a number behind "Plein" is that of a house."""


def is_name(words: Words, at: int) -> int:
    """Of how many words a street is that is named after a year, at a word: ``Plein 1813``; 0 when there is none."""
    if words.low[at] not in FIRSTS:
        return 0
    for count, heads in ((2, _YEAR_HEADS), (3, _YEAR_HEADS_OF)):
        head = " ".join(words.low[at : at + count - 1])
        if at + count <= len(words.said) and head in heads and not any(words.breaks[at : at + count - 1]):
            small = head in _IN_CAPITALS and words.said[at].islower()
            return count if _is_year(words.said[at + count - 1]) and not small else 0
    return 0


def is_square(words: Words, at: int) -> bool:
    """Whether a Turkish word for a square stands behind the year that it is named after: ``1813 |Meydanı``."""
    return at > 0 and words.low[at].startswith(_MEYDAN) and words.said[at][0].isupper() and _is_year(words.said[at - 1])


def is_one(words: str) -> bool:
    """Whether words are no more than the name of a street that is named after a year."""
    head, _, last = words.lower().rpartition(" ")
    return head in _YEAR_HEADS | _YEAR_HEADS_OF and _is_year(last)


def _is_year(word: str) -> bool:
    first = word.split("-", maxsplit=1)[0]
    return first.isdecimal() and int(first) in _YEARS
