"""Words that mean one thing to report in Dutch and something else in another language (pure).

All languages share one vocabulary, and most of what is learned is Dutch: of French "au bord du canal" the head made a
road sign, of Polish "tak" (so, yes) a branch, of English "glad" ice. In their own language such words tell nothing.
"""

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from services.classifier.model.features import Neutral

_WORDS: Final = MappingProxyType(
    {
        "en": "put|glad|boom|pop|bank|brand|total",
        "de": "bord|lager|total",
        "fr": "bord|bords|vos|total",
        "es": "total",
        "pl": "tak|total",
    }
)
"""By language. Those that stand in sentences of it, of which at most one in thirty is of the category that they tell of
in Dutch, and a few more that are as common."""
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
