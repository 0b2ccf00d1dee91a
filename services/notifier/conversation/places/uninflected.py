"""Endings that languages hang on to Dutch names of streets, parks and shops, without an apostrophe (pure)."""

# ruff: noqa: RUF001 - endings in their own alphabets

import re
from functools import cache
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.languages import SHOPS

_TURKISH: Final = re.compile(
    r"(\w+(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg))"
    r"(?:[dt][ae](?:n|ki(?:ler)?)?|n[iıuü]n|[iıuü]n|y[ae]|[ae])",
    re.IGNORECASE,
)
"""``Rubensstraatta``: in, from, of, to."""
_OF_THINGS: Final = Sought(
    r"((?!oto|luna|aqua|skate|spor|hayvan)\w{3,}(?:park|brug|museum|station|markt|kerk|poort|toren|theater|stadion|viaduct|tunnel|bosjes|huis))"
    r"(?:[dt]a(?:n|ki)?|[ıiuü]n(?:da(?:n|ki)?)?|u|iem|owi)",
    re.IGNORECASE,
)
"""``Zuiderparkta``, ``Westbroekparkiem``; "parkte" is a German verb, and no such ending."""
_LAST_OF_THINGS: Final = frozenset({"ta", "da", "an", "ki", "ın", "in", "un", "ün", "em", "wi"})
"""With what those end: most words need no look."""
_CYRILLIC: Final = re.compile(r"([A-Za-zÀ-ÿ'-]{4,})[а-яіїєґ]{1,4}")
"""``Westbroekparkу``."""
_SHORTEST: Final = 7
_LAST: Final = frozenset("aeinrımyuаіуюєиїмхв")
"""With what such an ending ends."""
_SHOP_ENDINGS: Final = listed("un|ün|ın|in|nun|nün|nın|nin|da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki")
_OTHER_WORDS: Final = frozenset({"ah", "bp", "plus", "spar", "dirk", "tango", "primera", "coop", "shell", "bruna"})
"""Chains that are other words in some language, when an ending hangs on to them."""
_SHORTEST_SHOP: Final = 4


@cache
def _shops() -> dict[str, int]:
    """The names of chains with an ending, and how many letters the name has without it."""
    shops = [shop for shop in SHOPS.split("|") if shop.isalpha() and shop.isascii() and len(shop) >= _SHORTEST_SHOP]
    shops.append("heijn")
    return {f"{shop}{ending}": len(shop) for shop in shops if shop not in _OTHER_WORDS for ending in _SHOP_ENDINGS}


def uninflected(word: str) -> str:
    """A word without such an ending; as it is where it has none."""
    if word[-1] not in _LAST or len(word) <= _SHORTEST_SHOP:
        return word
    shop = _shops().get(word.lower())
    if shop is not None:
        return word[:shop]
    if len(word) <= _SHORTEST:
        return word
    found = _TURKISH.fullmatch(word)
    if found is None and (word[-1] == "u" or word[-2:] in _LAST_OF_THINGS):
        found = _OF_THINGS.fullmatch(word)
    found = found or (None if word.isascii() else _CYRILLIC.fullmatch(word))
    return word if found is None else found[1]
