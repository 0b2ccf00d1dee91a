"""Words that are one thing to report in one language and something else in another (pure).

All languages share one vocabulary without accents. Of French "au bord du canal" the head made a road sign (Dutch), of
Polish "tak" (so, yes) a branch (Dutch), of English "don't" ice (Turkish), of a Dutch "tas" (bag) a paving stone
(Turkish "ta\u015f"), of "verkeerde chat" a dead animal (French). In the language that they stand in they tell nothing.
"""

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from services.classifier.model.features import Neutral

_WORDS: Final = MappingProxyType(
    {
        "nl": "tas|chat|bin|bot|tegelijk|tegelijkertijd|martinus",
        "en": "put|glad|boom|pop|total|don|pole|pale|chat|tas|martinus",
        "de": "bord|lager|total|bin|tonnen|chat|tas",
        "fr": "bord|bords|vos|total|tas|pale",
        "es": "total|sola|chat",
        "pl": "tak|total|chat",
        "tr": "sel|kol|total|chat|martinus",
    }
)
"""By language. Nearly all stand in sentences of it, of which at most one in thirty is of the category that they tell of
elsewhere; "tegelijk" (at once) begins like a tile, and "Martinus" in the name of a street like a Turkish gull."""
_PATTERNS: Final = MappingProxyType({code: re.compile(rf"\b(?:{words})\b") for code, words in _WORDS.items()})


def without(neutral: Neutral | None, language: str | None) -> Neutral | None:
    """What takes a municipality's own names and the false friends of a language out of a lower-case text.

    Args:
        neutral: takes out the names; None where there are none.
        language: that the text is in, when known.
    """
    return neutral if language not in _PATTERNS else _both(neutral, language)


@lru_cache(maxsize=256)
def _both(neutral: Neutral | None, language: str) -> Neutral:
    friends = _PATTERNS[language]

    def taken_out(text: str) -> str:
        left = friends.sub(" ", text)
        # Of a message that is nothing else it is all there is.
        kept = left if left.strip() else text
        return kept if neutral is None else neutral(kept)

    return taken_out
