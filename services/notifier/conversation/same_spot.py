"""Whether two places are one in other words: "Spui, t/o de apotheek" and "op het Spui tegenover de apotheek" (pure).

Words that only join, and the order of two streets that cross, make no other place; another number does, another side of
the street too.
"""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from functools import lru_cache
from typing import Final

from loket.plain import plain

_SHORT: Final = re.compile(r"(?<!\w)t(?:/|\.\s?)o\.?(?:\s?v\.)?(?!\w)|(?<!\w)tgo\.?(?!\w)", re.IGNORECASE)
"""How "tegenover" is shortened."""
_OPPOSITE: Final = re.compile(
    r"(?<!\w)(?:(?:recht|schuin|pal|net|direct) )?(?:tegenover|opposite|across from|gegenuber|en face|face a|frente a|enfrente|naprzeciwko|naprzeciw|karsisinda\w*|karsisi|навпроти|مقابل|قبال)(?!\w)"
)
_AT: Final = re.compile(
    r"(?<!\w)(?:ter hoogte van|t h v|thv|vlak ?bij|dicht bij|naast|bij|voor|near|close to|next to|beside|in front of|outside|by|at|bei|beim|neben|vor|a cote|pres|devant|junto|cerca|al lado|delante|przy|obok|kolo|przed|"
    r"yaninda\w*|onunde\w*|біля|коло|поруч|перед|بجانب|بالقرب|قرب|عند|امام)(?!\w)"
)
JOINS: Final = frozenset(
    (
        "de het een op in aan van ter te hoek en met the a an on of and corner der die das dem den am im an auf und ecke von la le les l du des au aux d de et coin sur el los las del al en y esquina a "
        "na w we z ze i ul rog ve kose kosesi на у в з із та і ріг ال في على من و"
    ).split()
)
"""Words that only join, in nine languages."""
_DIGIT: Final = re.compile(r"\d")
"""Beside a number a single letter may belong to it."""
_NUMBERS: Final = re.compile(r"\d+")
_FEWEST: Final = 2
"""Words of a place that is known by what is there."""


@lru_cache(maxsize=256)
def _told(place: str) -> tuple[bool, frozenset[str]]:
    """Whether it is on the other side, and the words that tell where."""
    flat = plain(_SHORT.sub(" tegenover ", place))
    rest = _OPPOSITE.sub(" ", flat)
    told = frozenset(_AT.sub(" ", rest).split())
    joins = {word for word in told & JOINS if len(word) > 1 or not _DIGIT.search(flat)}
    return rest != flat, told - joins


def is_one(place: str, other: str) -> bool:
    """Whether two places that were told are the same."""
    if place.casefold() == other.casefold():
        return True
    if set(_NUMBERS.findall(place)) != set(_NUMBERS.findall(other)):
        return False
    told = _told(place)
    return len(told[1]) >= _FEWEST and told == _told(other)
