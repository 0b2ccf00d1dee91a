"""Which words before the last of a street belong to its name: "Jan van Nassaustraat", "schalk burgerstraat" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places import openings, ordinary
from services.notifier.conversation.places.endings import FORENAMES, THINGS, TITLES, listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_STREET: Final = int(Means.STREET)
NO_NAME: Final = int(Means.NO_NAME | Means.BESIDE | Means.NUMBER | Means.CORNER | Means.UNIT)
_LEADS: Final = int(Means.BESIDE | Means.ARTICLE)
_HAS_PARTS: Final = int(Means.CORNER | Means.HOUSE | Means.END | Means.KIND | Means.WHOLE)
_SHORT: Final = frozenset({"v", "v.d", "vd"})
PARTICLES: Final = _SHORT | frozenset(
    {"van", "de", "der", "den", "het", "'t", "t", "ten", "ter", "te", "la", "du", "von", "in"}
)
_INSIDE: Final = _SHORT | frozenset({"van", "de", "der", "den", "von"})
_ARTICLES: Final = frozenset({"de", "der", "the", "la", "die", "den", "dem"})
"""Behind one of those "van" begins a name: "in de van Ostadestraat"."""
_WHERE: Final = frozenset(
    listed("bij|op|in|aan|voor|tegenover|naast|achter|at|near|outside|opposite|bei|vor|przy|koło|obok|біля")
)
_NOT_ROMANCE: Final = frozenset(
    listed(
        "de|het|op|in|aan|bij|hoek|en|van|voor|tegenover|naast|thv|at|on|near|opposite|from|of|the|auf|bei|vor|gegenüber|zur|zum|"
        "am|im|przy|koło|obok|naprzeciwko|w|z|na|біля|у|в|на|навпроти|напроти|від|до|по|з|عند|في|على|قرب|قدام|مقابل"
    )
)
_MONTHS: Final = listed("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december")
_WITH_VAN: Final = listed(
    "aerssen|alkemade|baerle|bassenstraat|beuningen|beverningk|beyeren|boecop|boetzelaer|brienen|bylandt|diemen|diepenburch|dyck|"
    "dijck|eeghen|eyck|ewijck|foreest|gaalen|gaelen|galen|gogh|goyen|grobbendonck|halewijn|heemskerck|heutsz|hogendorp|hoornbeek|"
    "hoytema|imhoff|karnebeek|kijfhoek|kinsbergen|lennep|lumey|maanen|maerlant|merlen|meurs|miereve|mieris|musschenbroek|nijenrode|"
    "oldenbarnevel|ostade|pallandt|persijn|polanen|ravesteijn|reigersberg|riebeeck|riebeek|riemsdijk|ruysdael|slingelandt|"
    "soutelande|speijk|speyk|starkenborgh|stolkweg|swieten|swinden|trigt|tuyll|vredenburch|waesberghe|walbeeck|weede|woustraat|"
    "zeggelen|zuylen"
)
"""What streets are called after who was "van" something: "boetzelaerlaan" alone is none."""
_FIRST_NAMES: Final = frozenset({"jan", "mei", "juni", "april"})
"""Months, short or whole, that streets are named after as well."""
_ORDINALS: Final = frozenset(
    listed(
        "1e|2e|3e|4e|5e|6e|7e|8e|9e|eerste|tweede|derde|vierde|vijfde|oude|nieuwe|lange|korte|grote|kleine|groot|klein|hoge|lage"
    )
)
_BY_NAME: Final = range(4, 10)
"""A name in small letters has so many letters where no list knows it."""
_FEW: Final = 6
_BENT: Final = ("e", "en")
"""How adjectives and verbs end, of which no list has all."""


def capital(word: str) -> bool:
    """Whether a word begins as names do."""
    return word[0].isupper()


def belongs(words: Words, before: int, at: int) -> bool:
    """Whether a word is part of the name that ends at another one, as all between them are."""
    low = words.low[before]
    is_name = (
        capital(words.said[before])
        and not words.means[before] & ((0 if low in _FIRST_NAMES else NO_NAME) | _STREET)
        and words.number[before] is None
        and not openings.opens(words, before)
    )
    return (
        is_name
        or low in _ORDINALS
        or _is_forename(words, before)
        or (low in PARTICLES and (_follows_forename(words, before) or _particle_begins(words, before, at)))
        or (low == "van" and _follows_where(words, before, at))
        or (low == "van" and before + 1 == at and words.low[at].startswith(_WITH_VAN))
        or (low in {"ter", "ten"} and capital(words.said[before]) and capital(words.said[at]))
        or (low == "la" and before > 0 and words.low[before - 1] == "de" and _no_romance_before(words, before - 2))
        or _is_day(words, before, at)
        or _is_unknown(words, before, at)
    )


def _is_unknown(words: Words, before: int, at: int) -> bool:
    """Whether a word in small letters before a street in small letters is one that nobody uses for anything else."""
    low = words.low[before]
    leads = before > 0 and not words.breaks[before - 1] and bool(words.means[before - 1] & _LEADS)
    alone = before == 0 and len(words.said) <= _FEW and any(number is not None for number in words.number)
    return (
        (leads or alone)
        and before + 1 == at
        and bool(words.means[at] & _STREET)
        and words.said[at].islower()
        and len(low) in _BY_NAME
        and low.isalpha()
        and low.isascii()
        and words.said[before].islower()
        and not words.means[before]
        and not low.endswith(_BENT)
        and low not in THINGS
        and not openings.is_one(low)
        and not ordinary.is_ordinary(low)
    )


def _is_forename(words: Words, at: int) -> bool:
    """Whether a word in small letters is one with which names begin, before another word of a name."""
    return words.low[at] in FORENAMES and words.number[at] is None and not words.breaks[at]


def _follows_forename(words: Words, at: int) -> bool:
    """Whether a particle stands within a name: ``jan van nassaustraat``, ``Jan v. Nassaustraat``."""
    return words.low[at] in _INSIDE and at > 0 and _is_forename(words, at - 1)


def _follows_where(words: Words, before: int, at: int) -> bool:
    """Whether "van" stands right behind an article, or behind what says where: nobody says "of" there."""
    if before == 0 or words.breaks[before - 1]:
        return False
    last = words.low[before - 1]
    return last in _WHERE or (last in _ARTICLES and capital(words.said[at]))


def _no_romance_before(words: Words, at: int) -> bool:
    """Whether "de la" before a street is no Spanish or French: nothing stands before it, or what is neither."""
    return at < 0 or bool(words.breaks[at]) or words.low[at] in _NOT_ROMANCE


def _is_day(words: Words, before: int, at: int) -> bool:
    """Whether a number is the day of a month that a street is called after: ``18 Septemberplein``."""
    return words.number[before] is not None and words.low[at].startswith(_MONTHS) and capital(words.said[at])


def _is_of_part(words: Words, at: int) -> bool:
    """Whether a particle joins a street to a part of it: ``hoek |vd Kerkstraat``."""
    part = at > 0 and bool(words.means[at - 1] & _HAS_PARTS) and words.said[at - 1].islower()
    return part or (at > 0 and words.number[at - 1] is not None)


def _particle_begins(words: Words, before: int, at: int) -> bool:
    """Whether a particle belongs to the name: ``Van Ostadestraat``, ``Jan van Nassaustraat``, not ``de Kerkstraat``."""
    low, is_name = words.low[before], capital(words.said[at])
    if low == "la":
        return is_name and before > 0 and words.said[before - 1] == "De" and not words.breaks[before - 1]
    if low == "de" and words.low[before + 1] == "la":
        return True
    if low in {"v.d", "vd"} or (low == "van" and words.low[before + 1] in {"der", "den"}):
        return low == "van" or not _is_of_part(words, before)
    if low in {"der", "den"} and before and words.low[before - 1] == "van":
        # Nobody says "van der" but in a name.
        return True
    if low in {"der", "den"} and before and words.said[before - 1] == "Van" and not words.breaks[before - 1]:
        return is_name
    if capital(words.said[before]):
        # Behind a comma no sentence begins: "in onze bak, De Clercqstraat 108".
        return low == "van" or (low in {"de", "het"} and before > 0 and words.breaks[before - 1] != "." and is_name)
    if not is_name or low not in _INSIDE:
        return False
    earlier = before - 1
    while earlier >= 0 and words.low[earlier] in PARTICLES - {"in"} and not words.breaks[earlier]:
        earlier -= 1
    if earlier >= 0 and (f"{words.low[earlier]}." in TITLES or words.low[earlier] in _ORDINALS):
        return True
    # "Bewoners van de Kerkstraat" begins a sentence, "Gerrit van der Veenstraat" is a name.
    plain = before == 1 and before + 1 == at and low in {"van", "v"} and not words.low[0].endswith(("en", "ers"))
    begins = (
        (earlier == 0 and not openings.opens(words, 0))
        or earlier > 0
        or low in {"der", "den"}
        or words.low[before + 1] in {"der", "den"}
        or plain
    )
    return (
        begins
        and earlier >= 0
        and capital(words.said[earlier])
        and not words.breaks[earlier]
        and not words.means[earlier] & (_STREET if words.low[earlier] in _FIRST_NAMES else NO_NAME | _STREET)
    )
