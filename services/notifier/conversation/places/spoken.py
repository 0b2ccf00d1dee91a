"""What voice notes say between the words of a place, while their resident looks for the next one (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from functools import lru_cache
from itertools import filterfalse
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.endings import listed

_HESITATIONS: Final = frozenset(
    listed("hè|hé|eh|ehh|ehm|eeh|uh|uhh|uhm|euh|euhm|hm|hmm|mmm|äh|ähm|öh|öhm|yyy|eee|еее|ммм")
)
_ENDS: Final = ".,;:!?…"
_LOOKS_FOR: Final = Sought(
    r"(?<!\w)(?:hoe heet (?:het|dat|die|hij|ie|ze)(?: ook)?(?: al ?weer)?|hoe zeg je dat|what(?:'s| is) it called|"
    r"what do you call it|wie hei(?:ß|ss)t (?:das|die|es|sie)(?: noch)?|comment (?:ça s'appelle|on dit)|"
    r"cómo se (?:llama|dice)|jak (?:to|ona) się nazywa|adı neydi|neydi adı|як (?:вона|він|це) називається)(?!\w)",
    re.IGNORECASE,
)
"""Before a name that does not come at once."""


def fluent(text: str) -> list[str]:
    """The words of a text without those of somebody who looks for the next one."""
    return [*filterfalse(_hesitates, _LOOKS_FOR.sub(" ", text).split())]


@lru_cache(maxsize=16_384)
def _hesitates(chunk: str) -> bool:
    return chunk.lower().rstrip(_ENDS) in _HESITATIONS
