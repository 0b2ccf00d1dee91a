"""Roads that are called by the town to which they go, as in Flanders: ``Steenweg op Gierle`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_NO_TOWN: Final = int(Means.BESIDE | Means.ARTICLE | Means.NUMBER | Means.UNIT | Means.BOTH)
_ALWAYS: Final = "steenweg"
ROADS: Final = frozenset({_ALWAYS, "baan"})
"""Of a road in any town the second is an ordinary word: it needs its capital."""
_TO: Final = frozenset(listed("op|naar|tot"))
_MOST: Final = 3


def end_of(words: Words, at: int) -> int:
    """Behind the town that a road is called by; where the road stands when it is called by none."""
    to, town = at + 1, at + 2
    if town >= len(words.said) or words.low[to] not in _TO or any(words.breaks[at:town]):
        return at
    if words.low[at] != _ALWAYS and not capital(words.said[at]):
        return at
    if not _may_be_town(words, town):
        return at
    end = town + 1
    while end < min(town + _MOST, len(words.said)) and not words.breaks[end - 1] and _may_be_town(words, end):
        end += 1
    return end


def _may_be_town(words: Words, at: int) -> bool:
    return (
        capital(words.said[at])
        and words.said[at].isalpha()
        and words.number[at] is None
        and not words.means[at] & _NO_TOWN
    )
