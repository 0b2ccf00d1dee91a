"""What a word may mean for a place (pure)."""

# ruff: noqa: RUF001 - endings in their own alphabets

from enum import IntFlag, auto
from functools import lru_cache
from typing import Final

from services.notifier.conversation.places import endings
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.languages import GRAMMARS, NUMBERED, SHOPS, Grammar


class Means(IntFlag):
    """What a word may mean."""

    BESIDE = auto()
    ARTICLE = auto()
    NUMBER = auto()
    HOUSE = auto()
    BOTH = auto()
    CORNER = auto()
    BEFORE = auto()
    AFTER = auto()
    UNIT = auto()
    KIND = auto()
    ONLY = auto()
    WHOLE = auto()
    END = auto()
    POSTPOSITION = auto()
    NO_NAME = auto()
    SHOP = auto()
    STREET = auto()
    """A name that ends as streets do."""
    WEAK = auto()
    """A name that ends as some streets do, and other words as well."""
    TYPO = auto()
    """A name that ends nearly as streets do."""


FILLING: Final = Means.BESIDE | Means.ARTICLE | Means.NUMBER | Means.HOUSE | Means.BEFORE
_NO_STREET_EITHER: Final = int(Means.BESIDE | Means.KIND | Means.UNIT)
_STREETS: Final = listed(endings.STREETS)
_WEAK: Final = listed(endings.WEAK)
_TYPOS: Final = listed(endings.TYPOS)
_KINDS: Final = listed(endings.KINDS)
_LOCAL: Final = frozenset(listed(endings.LOCAL))
_NO_STREET: Final = frozenset(listed(endings.NO_STREET))
_INFLECTED: Final = ("", "a", "u", "em", "owi", "а", "у", "ом", "і")
"""Endings that Polish and Ukrainian give to the names of shops: ``naprzeciwko Lidla``."""
_SHORTEST_SHOP: Final = 4


def _table() -> tuple[dict[str, int], dict[str, int]]:
    whole: dict[str, int] = {}
    beginnings: dict[str, int] = {}

    def add(words: str, means: Means) -> None:
        for word in listed(words):
            table, key = (beginnings, word[:-1]) if word.endswith("*") else (whole, word)
            if key:
                table[key] = table.get(key, 0) | int(means)

    for grammar in GRAMMARS:
        for means, words in _lists(grammar):
            add(words, means)
    for shop in SHOPS.split("|"):
        first = shop.split()[0]
        for ending in _INFLECTED if len(first) >= _SHORTEST_SHOP else ("",):
            add(f"{first}{ending}", Means.SHOP)
        if not first.isascii():
            add(f"ال{first}", Means.SHOP)
    return whole, beginnings


def _lists(grammar: Grammar) -> tuple[tuple[Means, str], ...]:
    return (
        (Means.BESIDE, grammar.beside),
        (Means.ARTICLE, grammar.articles),
        (Means.NUMBER, grammar.number),
        (Means.HOUSE, grammar.house),
        (Means.BOTH, grammar.both),
        (Means.CORNER, grammar.corner),
        (Means.BEFORE, grammar.before),
        (Means.AFTER, grammar.after),
        (Means.UNIT, grammar.units),
        (Means.KIND, grammar.kinds),
        (Means.ONLY, grammar.only),
        (Means.WHOLE, grammar.whole),
        (Means.END, grammar.ends),
        (Means.POSTPOSITION, grammar.postpositions),
        (Means.NO_NAME, f"{grammar.no_names}|{NUMBERED}"),
    )


_WHOLE, _BEGINNINGS = _table()
_LENGTHS: Final = sorted({len(word) for word in _BEGINNINGS}, reverse=True)


@lru_cache(maxsize=16_384)
def meaning_of(low: str) -> int:
    """What a word in lower case may mean, as a number of flags."""
    found = _WHOLE.get(low, 0)
    is_street = low.endswith(_STREETS) and len(low) > 4 and low not in _NO_STREET and not found & _NO_STREET_EITHER
    # What begins as a thing in one language may be a street: "Parkweg", "Barentszstraat".
    for length in _LENGTHS if not is_street else ():
        if len(low) >= length:
            found |= _BEGINNINGS.get(low[:length], 0)
    if not found and low.endswith(_KINDS) and low not in _NO_STREET:
        found |= int(Means.KIND)
    if low not in _NO_STREET and not found & _NO_STREET_EITHER:
        if is_street:
            found |= int(Means.STREET)
        elif low.endswith(_WEAK) and len(low) > 5:
            found |= int(Means.WEAK)
        elif low.endswith(_TYPOS) and len(low) > 5:
            found |= int(Means.TYPO)
    if low in _LOCAL:
        found |= int(Means.WEAK)
    return found
