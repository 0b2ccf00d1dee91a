"""Whether a message says only where something is, in names and in words that tell where (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import intown, postcodes
from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.tokens import Words

_ARTICLE: Final = int(Means.ARTICLE)
_BESIDE: Final = int(Means.BESIDE)
_SHORT: Final = 9
"""Words of a message that says only where something is."""
_FEW_BEFORE: Final = 3
_STANDS: Final = frozenset(
    listed(
        "het|hij|die|dat|dit|alles|staat|staan|ligt|liggen|hangt|zit|is|bevindt|zich|it|it's|its|is|that's|they|are|stands|sits|located|"
        "es|sie|er|das|steht|stehen|liegt|hängt|befindet|sich|c'est|il|elle|se|trouve|situé|située|está|esta|queda|encuentra|"
        "to|jest|stoi|leży|lezy|znajduje|się|це|він|вона|воно|стоїть|лежить|знаходиться|є|هو|هي|موجود|موجودة|يقع|تقع|واقف"
    )
)
"""How a sentence begins that goes on with where it is: "Staat op de Suezkade", "it's by the school"."""


def is_all(words: Words, known: Sequence[Name], found: Found | None, besides: set[str]) -> bool:
    """Whether nothing is told but where, in names, in words that tell where, or in what else says it."""
    if found is None and not any(words.number):
        return False
    left: list[int] = []
    for at in range(_standing(words), len(words.said)):
        if _tells_where(words, at) or _is_named(words, at, known, found):
            continue
        low = words.low[at]
        if low not in besides and not intown.may_tell(words, at):
            if not postcodes.may_be_of_one(low):
                return False
            besides = besides | postcodes.words_of(words.low)
            if low not in besides:
                return False
        left.append(at)
    besides = besides | postcodes.words_of(words.low) | intown.words_of(words)
    few = len(words.said) <= _SHORT or sum(low not in besides for low in words.low) <= _SHORT
    return few and all(words.low[at] in besides for at in left)


def _is_named(words: Words, at: int, known: Sequence[Name], found: Found | None) -> bool:
    """Whether a word is part of the name of a street, or of the place that was found."""
    if any(name.begin <= at < name.end for name in known):
        return True
    return found is not None and words.low[at] in [word.strip(",") for word in found.words.lower().split()]


def _tells_where(words: Words, at: int) -> bool:
    """Whether a word by itself tells where, or stands around what does."""
    low = words.low[at]
    return (
        bool(words.means[at] and (low not in THINGS or _tells_beside(words, at)))
        or words.number[at] is not None
        or low in AROUND
        or (len(low) == 1 and at > 0 and words.number[at - 1] is not None)
    )


def _standing(words: Words) -> int:
    """How many words begin a sentence that says no more of something than where it stands: ``Staat op de``."""
    end = 0
    while end < min(len(words.said), _FEW_BEFORE) and words.low[end] in _STANDS and not words.breaks[end]:
        end += 1
    return end


def _tells_beside(words: Words, at: int) -> bool:
    """Whether a thing of the street tells where something else is: ``bij de container``, ``lantaarnpaal 1234``."""
    if at + 1 < len(words.said) and words.number[at + 1] is not None:
        return True
    before = at - 1
    while before > 0 and words.means[before] & _ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    return before >= 0 and bool(words.means[before] & _BESIDE)
