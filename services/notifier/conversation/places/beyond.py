"""A town that is neither the own one nor declared as a neighbour, named as where something is (pure).

Only for a municipality that declares what it borders on: then any other town is outside it. Such a town counts right
behind an address ("Coolsingel 40 Rotterdam") or a street, or as all that tells where ("gat in de weg in Zwolle"); not
what residents tell by the way ("ik kom uit Rotterdam", "net als in Amsterdam").
"""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from services.notifier.conversation.places import townlists
from services.notifier.conversation.places.endings import STREETS, listed
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.towns import (
    IN,
    IS_THERE,
    LONGEST,
    Names,
    Town,
    folded,
    longest_first,
    named_where,
    names_own,
    others,
    says_where,
)

_FURTHEST: Final = 5
"""Words of which all but the last may join a place and its town: "in de gemeente"."""
_JOINS: Final = frozenset(
    (
        *(word for listed_in in IN.values() for word in listed_in.split("|")),
        *(
            "de",
            "het",
            "the",
            "la",
            "le",
            "gemeente",
            "gem",
            "stad",
            "dorp",
            "municipality",
            "city",
            "town",
            "of",
            "village",
        ),
        *("commune", "ville"),
    )
)
_BESIDE: Final = int(Means.BESIDE | Means.ARTICLE)
_POSTCODE: Final = re.compile(r"(?<!\w)[1-9]\d{3} ?[a-z]{2}(?!\w)[\s,]*$", re.IGNORECASE)
_OF_TURKISH: Final = re.compile(r"^['’]?[dt][ae](?!\w)")
_BREAK: Final = re.compile(r"[.!?;\n]\s*$")
_ENDS: Final = re.compile(r"\s*(?:[.!?;\n]|$)")
_SENTENCE: Final = re.compile(r"[.!?;\n]+(?:\s|$)")
_WORD: Final = re.compile(r"[\w'’-]+")
_BY_THE_WAY: Final = IS_THERE | frozenset(
    listed(
        "studeer|studeert|geboren|school|vakantie|zoals|net|als|dan|anders|beter|hebben|heb|doen|doet|betaal|"
        "gezien|gekocht|gehaald|verhuisd|gewoond|gewerkt|vandaan|ook|wel|was|waren|study|studies|born|holiday|like|"
        "than|better|used|moved|bought|seen|unlike|were|also|too|studiere|studiert|schule|urlaub|wie|besser|"
        "gekauft|gesehen|auch|war|kommt|komme|lebe|lebt|étudie|né|née|école|vacances|comme|mieux|aussi|acheté|vu|"
        "étais|vis|estudio|estudia|nací|vacaciones|como|mejor|también|compré|visto|estuve|vive|studiuję|urodziłem|"
        "urodziłam|szkole|jak|lepiej|też|byłem|byłam|mieszka|okuyorum|doğdum|gibi|çalışıyorum|yaşıyorum|geldim|"
        "geliyorum|aldım|taşındım|"
        "ادرس|ولدت|مثل|اعيش|اعمل|كنت|"
        "навчаюся|народився|народилася|як|краще|також|був|була|працюю|приїхав|приїхала"
    )
)
"""In the sentence that names the town: it is told of the resident, or compared."""


def is_named(text: str, *, own: str, inside: frozenset[str]) -> bool:
    """Whether the letters of such a town stand in a text at all, which costs little to know."""
    return bool(_all_others(own, inside).anywhere.find_matches_as_indexes(folded(text[:LONGEST])))


def told(
    text: str, *, own: str, inside: frozenset[str], language: str | None, place: str | None, known: bool
) -> str | None:
    """The town beyond the declared neighbours where a message says that something is; None when it says no such thing.

    Args:
        text: what a resident wrote.
        own: name of the municipality itself.
        inside: what its areas and streets are called, as declared: never another town.
        language: of the resident, ISO 639-1.
        place: the street, address or thing that the message names; None for none.
        known: whether it was told before where it is: then a town alone is told by the way.
    """
    names = _all_others(own, inside)
    read = text[:LONGEST]
    if names_own(read, own):
        return None
    if place is None or any(folded(place) == folded(town.name) for town in names.towns):
        return None if known else named_where(text, names, own, language, _is_alone)
    for found in _pattern(names.names).finditer(read):
        if not _is_by_the_way(read, found.start()) and _is_beside(read, found, place):
            said = folded(found[0])
            return next((town.municipality for town in names.towns if folded(town.name) == said), None)
    return None


@lru_cache(maxsize=64)
def _all_others(own: str, inside: frozenset[str]) -> Names:
    """All towns of the lists but the municipality's own, and what in it is called as one; and no ordinary words."""
    mine = {folded(own)} | {folded(name) for name in inside}
    more = (Town(town.name, town.municipality) for town in townlists.more() if not town.word)
    return longest_first(tuple(town for town in dict.fromkeys((*others(), *more)) if _is_other(town, mine)))


def _is_other(town: Town, mine: set[str]) -> bool:
    return mine.isdisjoint((folded(town.name), folded(town.municipality)))


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    each = "|".join(re.escape(name) for name in names)
    return re.compile(rf"(?<![\w-])(?:{each})(?![\w-])(?!\s+(?:{STREETS})(?!\w))", re.IGNORECASE)


def _is_alone(read: str, found: re.Match[str]) -> bool:
    """Whether a town is all that tells where, and nothing tells that it is said by the way."""
    at = next(n for n in range(1, len(found.groups()) + 1) if found[n] is not None)
    behind = _SENTENCE.split(read[found.end(at) :])[0]
    besides = _is_by_the_way(read, found.start(at)) or not _BY_THE_WAY.isdisjoint(_words(behind))
    return says_where(read, found) and not besides


def _is_by_the_way(read: str, at: int) -> bool:
    """Whether a sentence tells of its writer, or compares, before it names a town."""
    return not _BY_THE_WAY.isdisjoint(_words(_SENTENCE.split(read[:at])[-1]))


def _is_beside(read: str, found: re.Match[str], place: str) -> bool:
    """Whether a town stands right behind a place, or right before it: ``in Rotterdam aan de Coolsingel``."""
    begin, end = found.span()
    own = _words(place)
    before, behind = _words(_POSTCODE.sub("", read[:begin])), _words(_OF_TURKISH.sub(" ", read[end:]))
    joined = _without(_JOINS, before[::-1][:_FURTHEST])
    if own and joined[:1] == own[-1:]:
        if _BREAK.search(read[:begin]) is not None and not _ENDS.match(read[end:]):
            # "Afval op Leyweg 20. Rotterdam doet het beter": another sentence.
            return False
        return own[-1].isdigit() or len(joined) < len(before[:_FURTHEST]) or read[:begin].rstrip().endswith(",")
    leads = (before[-1:] and before[-1] in _JOINS) or not before or _OF_TURKISH.match(read[end:]) is not None
    led = [word for word in behind[:_FURTHEST] if meaning_of(word) & _BESIDE]
    return bool(own and leads) and _without({*_JOINS, *led}, behind[:_FURTHEST])[:1] == own[:1]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _without(joins: AbstractSet[str], words: list[str]) -> list[str]:
    """Words without those at their beginning that join a place and its town."""
    while words and words[0] in joins:
        words = words[1:]
    return words
