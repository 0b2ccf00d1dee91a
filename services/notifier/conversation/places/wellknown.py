"""Streets of Dutch towns that end as no street does, by a list of their names: ``oude delft``, ``Rokin`` (pure).

The list is ``streets.tsv``; of the names in ``whole_names.tsv`` an ending tells only the last word. A name that means
nothing else counts however it is written; one that is an ordinary word, or short enough to be one in another language,
only as people tell a street: "op het spui", "mient 22".
"""

from functools import lru_cache
from importlib import resources
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.streets import Streets
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_CORNER: Final = int(Means.CORNER)
_BOTH: Final = int(Means.BOTH)
_NUMBER: Final = int(Means.NUMBER)
_NAMES_NOTHING: Final = ~int(Means.WEAK | Means.STREET | Means.TYPO)
_LONG: Final = 7
"""Shorter words are too easily another one, in one of nine languages."""
_OTHER_WORDS: Final = frozenset(
    listed(
        "balans|bassin|bolwerk|boompjes|brink|dam|drift|gangetje|geest|gerecht|gouw|havik|heul|heuvel|hof|hoogt|kamp|meent|nes|"
        "parade|plantage|teut|trans|tuinen|wal|welle|wheem|zieken|achterom|markt|plaats|schuttersveld|zandpoort|westzijde|"
        "oostzijde|westwaarts|noordwaarts|oostwaarts|zuidwaarts|zandhoek|begijnhof|lijnbaan|botermarkt|kaasmarkt|vismarkt|"
        "vischmarkt|koemarkt|ceintuurbaan|nieuwstad|ruiterskwartier|stadsring|heuvelring|vluchthaven|noorderhaven|buitenhof|"
        "binnenhof|wijnhaven|plaats|haven"
    )
)
"""What is an ordinary word as well, or that of which another town has one."""
_PARTICLES: Final = frozenset(listed("de|der|den|het|en|van|op|in|om|bij|a|achter|onder|over|sint"))
_OPENS: Final = frozenset(listed("het|in|om|achter|onder|over|de"))
"""With those a part of a sentence begins as well: "in het rond", "achter de kerk"."""
_LEADS: Final = _OPENS - {"het", "de"}
_THE: Final = frozenset(listed("de|het|'t|t|the|le|la|el|l"))
_GERMAN: Final = frozenset(listed("im|am|der|dem|den|zum|zur|vom|beim"))
"""Behind those every noun has a capital: "im Hof"."""
_SAYS_NUMBER: Final = frozenset(listed("thv|t.h.v|tgo|t/o|nr|nummer|huisnummer"))
_FEW: Final = 3
SQUARES: Final = frozenset(
    listed(
        "spui|neude|dam|vredenburg|vrijthof|het rond|nieuwmarkt|kerkbrink|roode steen|buitenhof|binnenhof|brink|"
        "beestenmarkt|koornmarkt|brabantse turfmarkt|korenmarkt|kelfkensbos|grote markt|lange beestenmarkt"
    )
)
"""Of these the name is enough: a square is small."""


@lru_cache(maxsize=1)
def streets() -> Streets:
    """The lists, read once."""
    files = (resources.files(__package__) / name for name in ("streets.tsv", "whole_names.tsv"))
    return Streets([name for file in files for name in file.read_text("utf-8").splitlines()])


def find(words: Words, names: list[Name], declared: Streets | None = None) -> list[Name]:
    """The names of streets in a message, with those of the list; the same ones when it has none.

    Args:
        words: the message.
        names: those that are found without it, which the ones of the list stand before where they are longer.
        declared: the municipality's own streets; a name that is not among them is that of another town's street.
    """
    found: list[Name] = []
    for at in streets().beginnings(words.low):
        if found and at < found[-1].end:
            continue
        name = _at(words, at)
        if name is not None and not _is_elsewhere(name, declared) and not any(_is_part(name, one) for one in names):
            found.append(name)
    if not found:
        return names
    rest = [n for n in names if all(n.end <= one.begin or n.begin >= one.end for one in found)]
    return sorted([*rest, *found], key=lambda name: name.begin)


def _is_elsewhere(name: Name, declared: Streets | None) -> bool:
    return declared is not None and declared.spaced(name.words) is None


def _is_part(name: Name, other: Name) -> bool:
    """Whether a longer name, or one that is as sure, has a name in it."""
    inside = other.begin <= name.begin and name.end <= other.end
    return inside and other.sure


def _at(words: Words, at: int) -> Name | None:
    known = streets().at(words.low, at)
    if known is None:
        return None
    name, count = known
    end = at + count
    if any(words.breaks[at : end - 1]) or _is_of_longer(words, at):
        return None
    if words.low[at] in _LEADS and not (capital(words.said[at]) or _has_number(words, end)):
        # "Over de kelders loopt water."
        return None
    several, alone = count > 1, _means_nothing_else(name.lower())
    if not (alone or _is_told(words, at, end, several=several)):
        return None
    return Name(at, end, name, sure=True)


def _is_of_longer(words: Words, at: int) -> bool:
    """Whether a name is a part of another one: ``Hotel |Spui``."""
    before = at - 1
    if before > 0 and capital(words.said[before]) and capital(words.said[at]) and not words.breaks[before]:
        return words.number[before] is None and not words.means[before] and not words.shouted
    return False


@lru_cache(maxsize=1024)
def _means_nothing_else(low: str) -> bool:
    """Whether a name is nothing but one: of several words not all are ordinary, or one that is long and unknown."""
    parts = [part for part in low.split() if part not in _PARTICLES]
    if " " not in low:
        return len(low) >= _LONG and not _is_word(low)
    return not all(_is_word(part) for part in parts)


def _is_word(low: str) -> bool:
    return is_ordinary(low) or low in _OTHER_WORDS or bool(meaning_of(low) & _NAMES_NOTHING)


def _is_told(words: Words, at: int, end: int, *, several: bool) -> bool:
    """Whether words that may mean something else are told as the name of a street."""
    low = words.low[at]
    if at == 0 and end == len(words.said) and " ".join(words.low) in SQUARES:
        # An answer in small letters: "grote markt".
        return True
    named = all(capital(words.said[n]) or words.low[n] in _PARTICLES for n in range(at, end)) and not words.shouted
    named = named and capital(words.said[at])
    if several and (named or low in _OPENS):
        return named
    led, starts = _is_led(words, at), at == 0 or bool(words.breaks[at - 1])
    numbered = _has_number(words, end)
    if not several and _is_word(low):
        # "Aan de haven", "im Hof": any one, unless it has a capital where words have none, or a number.
        return led and (numbered or (named and words.low[at - 1] not in _GERMAN))
    return led or (starts and named) or (numbered and (starts or named or several))


def _is_led(words: Words, at: int) -> bool:
    """Whether a name stands behind a preposition with its article, or where streets cross: ``op het |spui``."""
    before = at - 1
    if before < 0 or words.breaks[before]:
        return False
    if words.means[before] & _BOTH and any(means & _CORNER for means in words.means):
        return True
    article = words.low[before] in _THE
    before -= article
    if before < 0 or words.breaks[before]:
        return False
    is_preposition = bool(words.means[before] & (_BESIDE | _CORNER)) and words.low[before] not in _THE
    several = before > 0 and words.low[before] == "van" and bool(words.means[before - 1] & _CORNER)
    return is_preposition or several


def _has_number(words: Words, end: int) -> bool:
    """Whether a house number stands right behind a name, or words that tell of one."""
    for at in range(end, min(end + _FEW, len(words.said))):
        if words.breaks[at - 1] == ".":
            return False
        if words.number[at] is not None:
            return True
        if not (words.low[at] in _SAYS_NUMBER or words.means[at] & (_BESIDE | _NUMBER | _ARTICLE)):
            return False
    return False
