"""Chains of shops, as residents name them: ``Albert Heijn``, ``lidl`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import FORENAMES
from services.notifier.conversation.places.tokens import Means, Words

_SHOP: Final = int(Means.SHOP)
_OF_TWO: Final = frozenset({"albert", "burger", "leen", "альберт", "ألبرت"})
_SECOND: Final = frozenset({"heijn", "hein", "heyn", "king", "bakker"})
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
