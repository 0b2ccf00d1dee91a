"""A neighbouring municipality that a resident names as where something is: "bij ons in Wassenaar" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import resources
from typing import Final

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from loket.sought import Sought
from services.notifier.conversation.places import townlists
from services.notifier.conversation.places.endings import STREETS

LONGEST: Final = 600
_NEAR: Final = 2
IN: Final = {
    "nl": "in|te|binnen|uit de gemeente",
    "en": "in|at",
    "de": "in",
    "fr": "à|a|dans",
    "es": "en",
    "pl": "w|we",
    "ar": "في|ب",
    "uk": "в|у|на",
}
"""What stands before the town where something is, by language."""
OF: Final = (
    r"(?:(?:de|het|the|la|le)\s+)?"
    r"(?:(?:gemeente|gem\.?|dorp|stad|municipality of|city of|town of|village of|commune de|ville de)\s+)?"
)
_NOT: Final = frozenset(
    (
        *(
            "niet",
            "not",
            "nicht",
            "pas",
            "no",
            "nie",
            "woon",
            "wonen",
            "woont",
            "werk",
            "werkt",
            "live",
            "lives",
            "work",
        ),
        *("wohne", "habite", "j'habite", "vivo", "mieszkam", "живу", "أسكن"),
    )
)
"""Just before that: it is not there, or the resident is."""
_LIVES: Final = frozenset(
    (
        "woon",
        "woont",
        "wonen",
        "live",
        "lives",
        "wohne",
        "habite",
        "j'habite",
        "vivo",
        "mieszkam",
        "живу",
        "oturuyorum",
        "أسكن",
    )
)
_LIVING: Final = 3
"""So many words before the municipality's own name a resident says to live there: "ik woon zelf in Den Haag"."""
_WITH_US: Final = re.compile(
    r"[^.!?]{0,20}(?<!\w)(?:bij ons|in onze straat|with us|in our street|bei uns|in unserer straße|chez nous|"
    r"dans notre rue|en nuestra calle|u nas|na naszej ulicy|bizim sokakta|bizde|عندنا|у нас|на нашій вулиці)(?!\w)",
    re.IGNORECASE,
)
"""Behind the town where a resident lives it tells that something is there too: "i u nas na Dorpsstraat 50"."""
_OTHERS: Final = frozenset(("woont", "wonen", "lives", "live", "wohnt", "habite", "vive", "mieszka", "живе", "تسكن"))
"""Of these somebody else lives there, whose address may follow."""
_ADDRESS: Final = re.compile(
    r",? (?:op|aan|at|on|in|an|am|rue|en|na|przy|ul\.|на) [^.!?]{3,40}? ?\d{1,4}(?!\d)", re.IGNORECASE
)
"""The address that is told with the town: ``zij woont in Rijswijk| op de Kerklaan nr 50``."""
_ENDS: Final = "(?:'?[dt][ea]|u|ie|zie)?"
"""How Turkish and Polish end the name of a town where something is."""

_BEHIND_STREET: Final = re.compile(rf"(?<!\w)\w{{2,}}(?:{STREETS}),?\s+$", re.IGNORECASE)
"""A street without a number: a whole address with a town is kept, for its boundary may be the resident's own."""
_LEADS_ASIDE: Final = re.compile(
    r"(?<!\w)(?:richting|vanaf|vanuit|towards|from|richtung|vers|depuis|hacia|desde|w stronę|"
    r"od|в напрямку)[^.!?,]{0,40}$",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r",?\s+(?:bij|op|aan|naast|tegenover|voor|achter|in|at|on|near|by|opposite|outside|an|am|auf|bei|beim|vor|neben|"
    r"près|"
    r"devant|sur|à|dans|en|junto|cerca|frente|na|przy|koło|obok|przed|w|біля|на|навпроти|перед|у|в|عند|قرب|أمام|في|بجانب)\s"
    rf"|,?\s+\w{{2,}}(?:{STREETS})(?!\w)",
    re.IGNORECASE,
)
"""Behind a town that opens a sentence: ``In Nootdorp| bij het winkelcentrum``."""
_CLAUSE_ENDS: Final = re.compile(r"[.!?;\n]+\s")
IS_THERE: Final = frozenset(
    (
        *_LIVES,
        *_OTHERS,
        *("werk", "werkt", "work", "works", "arbeite", "travaille", "trabajo", "pracuję", "працюю"),
        *(
            "kwam",
            "kom",
            "reed",
            "came",
            "come",
            "drove",
            "kam",
            "viens",
            "vengo",
            "wracałem",
            "jechałem",
            "йшов",
            "їхав",
        ),
    )
)
"""In the words before a street with its town: the resident is there, or was."""
_OTHER_ADDRESS: Final = re.compile(rf"(?<!\w)\w{{2,}}(?:{STREETS}) \d{{1,4}}", re.IGNORECASE)
"""Another address, which is told behind it."""
_SENTENCE_ENDS: Final = frozenset(".!?\n;:")


class Town(Struct, frozen=True, order=True):
    """A name by which residents call a municipality, or a place in it."""

    name: str
    municipality: str


class Names(Struct, frozen=True):
    """Some towns, in the order in which a pattern must try them, and what they are called."""

    towns: tuple[Town, ...]
    names: tuple[str, ...]
    anywhere: AhoCorasick
    """Finds the names wherever they stand, also in a word."""


def town_in(text: str, towns: Iterable[Town], *, own: str, language: str | None = None) -> str | None:
    """The neighbouring municipality where a message says that something is; None when it says no such thing.

    A street that is named after a town ("Rijswijkseweg"), a direction ("richting Delft") or a station is no such word,
    nor is a town that stands beside the municipality's own name.

    Args:
        text: what a resident wrote.
        towns: what the neighbours are called.
        own: name of the municipality itself.
        language: of the resident, ISO 639-1; decides which prepositions count beside "in".
    """
    return named_where(text, longest_first(tuple(towns)), own, language, says_where)


def contrasted(text: str, *, own: str, language: str | None = None) -> str | None:
    """Another town where something is that a message sets apart from the resident's own, or has for its own.

    "In Rijswijk op de Kerklaan. I live in The Hague", "I live in Zoetermeer and with us": where neither a boundary nor
    neighbours are declared nothing less tells that a town is another one.
    """
    if not _any_town().may_hold(text):
        return None
    apart = re.search(rf"(?<!\w){re.escape(own)}(?!\w)", text[:LONGEST], re.IGNORECASE) is not None
    theirs = named_where(text, _others_of(own), own, language, _is_apart if apart else _is_theirs)
    if theirs is not None:
        return theirs
    return named_where(text, _around(own), own, language, _is_by_street)


@lru_cache(maxsize=256)
def _others_of(own: str) -> Names:
    """All towns of the list that are neither the municipality itself nor in it."""
    name = folded(own)
    return longest_first(tuple(town for town in others() if name not in {folded(town.municipality), folded(town.name)}))


@lru_cache(maxsize=256)
def _around(own: str) -> Names:
    """What the municipalities around one are called, whose streets residents tell of with the town behind them.

    Their own names count here also where the list of all towns leaves them out: "Kerkstraat in Ede".
    """
    near = townlists.around().get(own.casefold(), frozenset())
    of_list = {town for town in _others_of(own).towns if town.municipality in near}
    return longest_first(tuple(sorted(of_list | {Town(name, name) for name in near})))


@lru_cache(maxsize=1)
def _any_town() -> Sought:
    """Any town of those, where a word begins: hardly any message names one."""
    names = {town.name for town in others()}.union(*townlists.around().values())
    return Sought(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})", re.IGNORECASE)


@lru_cache(maxsize=512)
def longest_first(towns: tuple[Town, ...]) -> Names:
    """Towns of which a pattern tries "Leidschendam-Voorburg" before "Leidschendam"."""
    ordered = tuple(sorted(towns, key=lambda town: -len(town.name)))
    names = tuple(town.name for town in ordered)
    return Names(ordered, names, AhoCorasick([folded(name) for name in names]))


def _is_apart(read: str, found: re.Match[str]) -> bool:
    """Whether a town is where something is, and no address is told after the sentence with its name."""
    ends = _CLAUSE_ENDS.search(read, found.end())
    elsewhere = ends is not None and _OTHER_ADDRESS.search(read, ends.end()) is not None
    return says_where(read, found) and (not elsewhere or _is_theirs(read, found))


def _is_by_street(read: str, found: re.Match[str]) -> bool:
    """Whether a town stands right behind a street, or opens a sentence that goes on with where in it something is."""
    if not says_where(read, found):
        return False
    before = read[: found.start()]
    clause = _CLAUSE_ENDS.split(before)[-1].lower().split()
    if not IS_THERE.isdisjoint(clause) or _OTHER_ADDRESS.search(read, found.end()) is not None:
        return False
    if _BEHIND_STREET.search(before) is not None:
        return _LEADS_ASIDE.search(before) is None
    opens = not before.strip() or before.rstrip()[-1:] in _SENTENCE_ENDS
    return opens and _GOES_ON.match(read, found.end()) is not None


def says_where(read: str, found: re.Match[str]) -> bool:
    """Whether a town that is named is where something is."""
    before = read[: found.start()].lower().split()[-_NEAR:]
    lives = _OTHERS.intersection(before[-1:]) and _ADDRESS.match(read, found.end())
    return _NOT.isdisjoint(before) or bool(lives) or _is_theirs(read, found)


def _is_theirs(read: str, found: re.Match[str]) -> bool:
    """Whether a town is where the resident lives, and where something is: "I live in Zoetermeer, and with us"."""
    before = read[: found.start()].lower().split()[-_NEAR:]
    return not _LIVES.isdisjoint(before) and _WITH_US.match(read, found.end()) is not None


def named_where(
    text: str, known: Names, own: str, language: str | None, tells: Callable[[str, re.Match[str]], bool]
) -> str | None:
    """The first municipality of some that a text names in a way that ``tells`` where something is."""
    read = text[:LONGEST]
    if not known.anywhere.find_matches_as_indexes(folded(read)) or names_own(read, own):
        return None
    for found in _pattern(known.names, language or "nl").finditer(read):
        if tells(read, found):
            said = folded(next(value for value in found.groups() if value is not None))
            told = next((town.municipality for town in known.towns if folded(town.name) == said), None)
            if told is not None:
                return told
    return None


def folded(name: str) -> str:
    """A name without capitals, its Turkish letters as a pattern takes them that knows no capitals: "RİJSWİJK"."""
    return name.casefold().replace("i\u0307", "i").replace("ı", "i")


def names_own(text: str, own: str) -> bool:
    """Whether a text names the municipality itself, and not only as where the resident lives."""
    return any(
        _LIVES.isdisjoint(text[: found.start()].lower().split()[-_LIVING - 1 :])
        for found in re.finditer(rf"(?<!\w){re.escape(own)}(?!\w)", text, re.IGNORECASE)
    )


@lru_cache(maxsize=1)
def others() -> tuple[Town, ...]:
    """Dutch municipalities, and towns in them, whose names are no ordinary words; declared ones go before them."""
    rows = (resources.files(__package__) / "municipalities.tsv").read_text("utf-8").splitlines()
    return tuple(Town(*row.split("\t")) for row in rows)


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...], language: str) -> re.Pattern[str]:
    alone = "|".join(re.escape(name) for name in names)
    after = rf"(?![\w-])(?!\s*/)(?!\s+(?:{STREETS})(?!\w))"
    before = rf"(?<!\w)(?:in|{IN.get(language, 'in')})\s+{OF}"
    return re.compile(
        rf"{before}({alone}){_ENDS}{after}"
        # "Kerkstraat 12, Rijswijk", "2285 AB Rijswijk"
        rf"|(?<!\w)\d{{1,4}} ?[a-z]?,?\s+({alone}){after}(?=\s*(?:[.,!?;)]|$))"
        rf"|(?<!\w)\d{{4}} ?[A-Z]{{2}},?\s+({alone}){after}"
        # "Rijswijk, Kerkstraat 12", or nothing else
        rf"|^\s*({alone})\s*(?:[,:]|[.!]?\s*$)" + (rf"|(?<!\w)({alone})'?[dt][ea](?!\w)" if language == "tr" else ""),
        re.IGNORECASE,
    )
