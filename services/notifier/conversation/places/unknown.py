"""Names in small letters, told by what they are not: words that nobody uses for something else (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.housenumbers import YEARS, counts, is_high, is_of_thing
from services.notifier.conversation.places.names import PARTICLES
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.tokens import Means, Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_WEAK: Final = int(Means.WEAK)
_STREET: Final = int(Means.STREET)
_MAY_NAME: Final = int(Means.WEAK | Means.TYPO | Means.STREET)
_FIRST: Final = frozenset(
    listed("sint|st|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|oud|nieuw|achter|eerste|tweede|derde")
)
"""With which names of streets begin, and ordinary words."""
_ENDING_SO: Final = frozenset(
    listed(
        "poten|voorhout|vijverberg|houtstraat|binnenweg|straat|weg|plein|gracht|singel|wal|markt|haven|dijk|kade|laan|hof|baan"
    )
)
"""Behind one of those it is the name: "nieuwe binnenweg"."""
_LEADS: Final = frozenset(listed("naar|hier|van|adres|is|dus|dat|sorry|nee|ja|hoi|hallo"))
_SHORTEST: Final = 4
_MANY: Final = 12
_FEW_WORDS: Final = 3
_DUTCH: Final = 0.4
_MOST: Final = 3


def with_house(words: Words) -> Found | None:
    """A house number behind a word that is no ordinary one: ``op spaarne 55 ligt``, ``nieuwe binnenweg 302 grofvuil``.

    Only in a Dutch message: the ordinary words of other languages are not known.
    """
    if not any(words.number) or not _is_dutch(words):
        return None
    for at in range(1, len(words)):
        if (
            words.number[at] is None
            or words.breaks[at - 1]
            or (counts(words, at) and not is_high(words, at))
            or is_of_thing(words, at)
        ):
            continue
        begin = _name_begin(words, at)
        if begin is None or not _stands_so(words, begin) or not _is_of_house(words, at, at - begin):
            continue
        return Found(f"{up(' '.join(words.said[begin:at]))} {words.number[at]}", rough=False)
    return None


def _name_begin(words: Words, at: int) -> int | None:
    """Where the name begins that stands right before a number; None when none does."""
    last, low = at - 1, words.low[at - 1]
    first = last - 1
    opened = first >= 0 and words.low[first] in _FIRST and not words.breaks[first]
    if not (is_unknown(words, last) or (opened and low in _ENDING_SO)):
        return None
    begin = last
    while begin and last - begin < _MOST and not words.breaks[begin - 1]:
        before = words.low[begin - 1]
        if (
            before in _FIRST
            or (before in PARTICLES - {"in", "de", "het"} and begin - 1 > 0)
            or is_unknown(words, begin - 1)
        ):
            begin -= 1
        else:
            break
    return begin


def is_unknown(words: Words, at: int) -> bool:
    """Whether a word in small letters is none that people use for something else, in Dutch."""
    if at >= len(words) or not words.said[at].islower():
        return False
    low = words.low[at]
    return (
        len(low) >= _SHORTEST
        and low.isalpha()
        and low.isascii()
        and not words.means[at] & ~_MAY_NAME
        and words.number[at] is None
        and low not in AROUND
        and low not in THINGS
        and not is_ordinary(low)
        and not (low.endswith(("en", "s", "jes")) and is_ordinary(low.rstrip("s").removesuffix("en")))
    )


def _stands_so(words: Words, begin: int) -> bool:
    """Whether a name stands behind a preposition, or where a message or a part of it begins."""
    before = begin - 1
    while before > 0 and words.means[before] & _ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    if before >= 0 and words.low[before] in _LEADS:
        return True
    return before < 0 or bool(words.breaks[before]) or bool(words.means[before] & _BESIDE)


def _is_of_house(words: Words, at: int, count: int) -> bool:
    """Whether a number can hardly tell how many there are."""
    number, after = words.number[at] or "", at + 1
    if after >= len(words) or words.breaks[at] or words.means[after] or not number.isdecimal():
        return True
    many = int(number) > _MANY and int(number) not in YEARS
    named = count > 1 or bool(words.means[at - 1] & (_WEAK | _STREET))
    return (many or named) and not words.low[after].endswith(("en", "s"))


def _is_dutch(words: Words) -> bool:
    if len(words) <= _FEW_WORDS:
        return True
    long = [low for low in words.low if len(low) >= _SHORTEST]
    return sum(map(is_ordinary, long)) >= _DUTCH * len(long)
