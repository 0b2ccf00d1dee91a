"""Names in small letters, told by what they are not: words that nobody uses for something else (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.first_words import PARTICLES
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.housenumbers import YEARS, counts, is_high, is_of_thing
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_WEAK: Final = int(Means.WEAK)
_STREET: Final = int(Means.STREET)
_NUMBER: Final = int(Means.NUMBER)
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
_SAYS_NUMBER: Final = frozenset(listed("thv|t.h.v|hoogte|tegenover|tgo|t/o|t.o|tov|t.o.v"))
"""Between a street and a number they tell that it is that of a house, beside the words for a number."""
_BEFORE_NUMBER: Final = frozenset(listed("ter|van|bij|schuin|recht|precies|net|ongeveer|voor|het|huis|pand"))
_PARTS: Final = ("zijde", "kant", "hoek", "einde", "eind", "rand", "gang", "tuin", "plaats")
"""Of a house or a street: "aan de achterzijde thv nr 15"."""
_MOST_MARKS: Final = 5
_IN: Final = frozenset(listed("op|in|aan|bij|langs"))
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
    for at in range(1, len(words.said)):
        if (
            words.number[at] is None
            or words.breaks[at - 1]
            or (counts(words, at) and not is_high(words, at))
            or is_of_thing(words, at)
        ):
            continue
        end = _name_end(words, at)
        begin = _name_begin(words, end)
        if begin is None or not _stands_so(words, begin):
            continue
        if (_is_of_house(words, at, at - begin)) if end == at else _is_behind_article(words, begin, end):
            return Found(f"{up(' '.join(words.said[begin:end]))} {words.number[at]}", rough=False)
    return None


def _name_end(words: Words, at: int) -> int:
    """Behind the name that words for a house number stand after: ``mient| t.h.v. nr 212``; else the number itself."""
    end = at
    while end > 1 and at - end < _MOST_MARKS and not words.breaks[end - 2] and _marks(words, end - 1):
        end -= 1
    told = any(words.means[n] & _NUMBER or words.low[n] in _SAYS_NUMBER for n in range(end, at))
    return end if told else at


def _marks(words: Words, at: int) -> bool:
    """Whether a word may stand between a street and its house number."""
    return bool(words.means[at] & _NUMBER) or words.low[at] in _SAYS_NUMBER or words.low[at] in _BEFORE_NUMBER


def _is_behind_article(words: Words, begin: int, end: int) -> bool:
    """Whether a name stands as streets do and is not made of a word for a thing: not ``op de vluchtheuvel``."""
    low = words.low[end - 1]
    ends_ordinary = any(is_ordinary(low[n:]) or low[n:] in THINGS for n in range(_SHORTEST - 1, len(low) - 3))
    named = not low.endswith(_PARTS) and (bool(words.means[end - 1] & (_WEAK | _STREET)) or not ends_ordinary)
    return named and begin > 1 and words.low[begin - 1] in {"de", "het", "'t"} and words.low[begin - 2] in _IN


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
    if at >= len(words.said) or not words.said[at].islower():
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
    if after >= len(words.said) or words.breaks[at] or words.means[after] or not number.isdecimal():
        return True
    many = int(number) > _MANY and int(number) not in YEARS
    named = count > 1 or bool(words.means[at - 1] & (_WEAK | _STREET))
    return (many or named) and not words.low[after].endswith(("en", "s"))


def _is_dutch(words: Words) -> bool:
    if len(words.said) <= _FEW_WORDS:
        return True
    long = [low for low in words.low if len(low) >= _SHORTEST]
    return sum(map(is_ordinary, long)) >= _DUTCH * len(long)
