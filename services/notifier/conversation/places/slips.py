"""Streets that are put right in the same breath: "op de tomatelaan sorry Tomatenlaan" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.levelled import level
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.tokens import LONGEST
from services.notifier.conversation.places.uninflected import uninflected

_STREET: Final = int(Means.STREET)
_STREET_OR_TYPO: Final = int(Means.STREET | Means.TYPO)
_AROUND: Final = "(\"'“„«[‘*,.;:!?)”»]…،؟؛-–"
_SORRY: Final = frozenset(
    listed(
        "sorry|nee|neen|oeps|oei|foutje|correctie|wacht|oops|wait|nein|entschuldigung|korrektur|quatsch|pardon|désolé|désolée|"
        "perdón|perdon|przepraszam|pomyłka|tfu|yok|hayır|özür|ой|вибачте|перепрошую|عفوا|آسف|اسف|bedoel|bedoelde|mean|meant|"
        "meine|meinte|dire|decir|yani|тобто|قصدي|أقصد|oj|ups|hoppla|excusez|excuse|moment"
    )
)
"""One of these stands between a street and the one that is meant."""
_FILLS: Final = frozenset(
    listed(
        "ik|het|is|was|dat|de|op|in|aan|no|non|nie|o|oh|eh|ehm|euh|i|it|it's|the|on|in|at|ich|es|ist|die|der|auf|je|veux|voulais|"
        "c'est|la|le|sur|dans|quiero|quería|es|en|el|na|w|to|jest|miałem|miałam|myśli|demek|istedim|на|в|у|я|це|ні|لا|هو|في|شارع"
    )
)
FILLERS: Final = frozenset(
    listed(
        "hoor|hè|he|hé|joh|dus|sorry|pardon|though|sorry|mate|right|okay|oké|doch|gell|oder|ja|hein|du|tout|désolé|désolée|eh|perdón|"
        "perdon|vale|oczywiście|przepraszam|sory|вибачте|же|ж|عفوا|آسف|bedoel|ik|maar"
    )
)
"""Behind what is denied: "niet de Kerkstraat hoor, de Dorpsstraat"."""
MEANT: Final = frozenset(
    listed(
        "bedoel|bedoelde|bedoelen|bedoelden|mean|meant|meine|meinte|meinten|dire|decir|miałem|miałam|myśli|увазі|أقصد|قصدي|أعني|"
        "istedim|istemiştim"
    )
)
"""Behind a street it is the one: "niet de Kerkstraat, Dorpsstraat bedoel ik"."""
_ALSO: Final = frozenset(listed("ook|also|too|auch|aussi|también|też|także|de|da|також|теж|أيضا|كمان"))
"""Behind the second street they tell that the first one is meant as well."""
_OF_NAMES: Final = frozenset(listed("van|de|der|den|v|vd|v.d|v/d|ten|ter"))
_NUMBER: Final = re.compile(r"[1-9]\d{0,3}[a-zA-Z]?")
_MOST: Final = 6
_FEW: Final = 3
_MAY_TELL: Final = Sought(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(_SORRY)))})(?!\w)", re.IGNORECASE)


SIGNS: Final = _MAY_TELL.bit
"""Of a text that has none of them nothing is put right so."""


def without(text: str) -> str:
    """A message without a street that it puts right itself, and without what says so; else the message as it is."""
    said = level(text[:LONGEST]).split()
    low = [word.lower().strip(_AROUND) for word in said]
    for at in range(len(said) - 2):
        if _means(low[at]) & _STREET_OR_TYPO and (begin := _meant(said, low, at)) is not None:
            return " ".join((*said[: _begin(said, at)], *said[begin:]))
    return text


def _means(low: str) -> int:
    return meaning_of(uninflected(low)) if low else 0


def _meant(said: Sequence[str], low: Sequence[str], at: int) -> int | None:
    """Where the street begins that is meant instead of the one that ends at a word."""
    between = at + 1
    if _NUMBER.fullmatch(low[between]):
        # "Kerkstraat 12, nee sorry Dorpsstraat 14."
        between += 1
    begin = between
    while begin < min(between + _MOST, len(said)) and (low[begin] in _SORRY or low[begin] in _FILLS or not low[begin]):
        begin += 1
    if _SORRY.isdisjoint(low[between:begin]):
        return None
    end = begin
    while end < min(begin + _FEW, len(said) - 1) and _is_of_name(said[end], low[end]):
        end += 1
    if end >= len(said) or not _means(low[end]) & _STREET:
        return None
    return None if not _ALSO.isdisjoint(low[end + 1 : end + 2]) else begin


def _is_of_name(said: str, low: str) -> bool:
    """Whether a word may stand within the name of a street, before its last one."""
    inside = said[-1].isalpha() or low in _OF_NAMES
    return inside and not _means(low) & _STREET and (said[0].isupper() or low in _OF_NAMES)


def _begin(said: Sequence[str], at: int) -> int:
    """Where the name begins that ends at a word: with the words with a capital before it, but not with a sentence."""
    begin = at
    while begin > 1 and said[at][0].isupper() and said[begin - 1][0].isupper() and said[begin - 1][-1].isalpha():
        begin -= 1
    return begin
