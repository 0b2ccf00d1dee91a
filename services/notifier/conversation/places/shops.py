"""Chains of shops, as residents name them: ``Albert Heijn``, ``lidl`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import FORENAMES, listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_SHOP: Final = int(Means.SHOP)
_OF_TWO: Final = frozenset(
    {"albert", "burger", "leen", "альберт", "альберта", "альбертом", "alberta", "albertem", "ألبرت", "البرت"}
)
_SECOND: Final = frozenset({"heijn", "hein", "heyn", "king", "bakker", "гейн", "хейн", "هاين"})
_STORES: Final = frozenset(
    listed(
        "winkel|filiaal|supermarkt|shop|store|supermarket|geschäft|laden|markt|supermarkt|magasin|supermarché|supermercado|tienda|sklep|sklepu|"
        "sklepem|sklepie|supermarketu|supermarketem|магазин|магазину|магазином|супермаркет|супермаркету|супермаркетом|محل|محلات|"
        "سوبرماركت|متجر|السوبرماركت"
    )
)
"""What stands right before the name of a chain, and is that: ``ورا محل| ليدل``."""
_OTHER_WORDS: Final = frozenset({"plus", "action", "tango", "dirk", "subway"})
_SHORTEST: Final = 4


def end_of(words: Words, at: int) -> int:
    """Behind the name of a chain that begins with a word."""
    return at + 2 if words.low[at] in _OF_TWO else at + 1


def is_part(words: Words, at: int) -> bool:
    """Whether a word belongs to the name of a chain, and hardly to that of a street: ``|Esso Erasmusweg``."""
    if words.low[at] in _SECOND:
        return at > 0 and words.low[at - 1] in _OF_TWO
    return bool(words.means[at] & _SHOP) and words.low[at] not in FORENAMES and words.low[at] not in _OF_TWO


def is_small(words: Words, at: int, begin: int) -> bool:
    """Whether a chain in small letters stands right before the street that begins there: ``lidl |leyweg``."""
    right_before = end_of(words, at) == begin and not words.breaks[begin - 1]
    return right_before and len(words.low[at]) >= _SHORTEST and words.low[at] not in _OTHER_WORDS


def is_store(words: Words, at: int) -> bool:
    """Whether a word is one for a shop, right before the name of a chain: ``na tyłach |sklepu Action``."""
    return words.low[at] in _STORES and not words.breaks[at]


def is_besides(words: Words, at: int) -> bool:
    """Whether it is the French word for "besides": ``et en |plus ils jettent tout par terre``, not "Jumbo en Plus"."""
    return (
        words.said[at] == "plus" and at > 0 and words.low[at - 1] == "en" and not (at > 1 and _is_shop(words, at - 2))
    )


def _is_shop(words: Words, at: int) -> bool:
    return bool(words.means[at] & _SHOP)
