"""Something with its town right behind it, and what else only tells where: ``koepoortbrug delft`` (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from functools import lru_cache
from typing import Final

from services.notifier.conversation.places import townlists
from services.notifier.conversation.places.endings import SIDES, THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.tokens import Words
from services.notifier.conversation.places.towns import others
from services.notifier.conversation.places.unknown import is_unknown

_BUILT: Final = (
    "brug",
    "tunnel",
    "viaduct",
    "sluis",
    "garage",
    "aquaduct",
    "kerk",
    "molen",
    "bad",
    "theater",
    "passage",
)
_SHORTEST_FRONT: Final = 4
_OF_MANY: Final = frozenset(
    listed(
        "voetgangers|fietsers|loop|fiets|spoor|ophaal|basculebrug|klap|draai|hef|auto|tram|trein|parkeer|snelweg|kanaal|nood|winkel"
    )
)
"""Before what is built they tell of which kind it is: "fietstunnel delft"."""
_MOST: Final = 4
_ENTRANCES: Final = frozenset(
    listed(
        "ingang|uitgang|inrit|uitrit|trap|entrance|exit|stairs|eingang|ausgang|einfahrt|ausfahrt|treppe|entrée|sortie|escalier|entrada|"
        "salida|escalera|wejście|wyjście|wjazd|wyjazd|schody|giriş|girişi|çıkış|çıkışı|вхід|вихід|сходи|مدخل|مخرج|درج"
    )
)
_USERS: Final = frozenset(
    listed(
        "voetgangers|fietsers|auto's|pedestrian|pedestrians|cyclists|cars|fußgänger|fussgänger|radfahrer|piétons|vélos|voitures|"
        "peatones|bicicletas|coches|piesi|pieszych|rowerzystów|rowerowe|yaya|yayalar|araç|bisiklet|пішоходів|пішохідний|"
        "велосипедистів|المشاة|مشاة|الدراجات|السيارات"
    )
)
"""Whose way in or out it is: ``uitgang |voetgangers``."""
_KIND: Final = int(Means.KIND | Means.ONLY)
_JOINS: Final = int(Means.BESIDE | Means.ARTICLE)


def find(words: Words) -> Found | None:
    """Something built, or a thing with its name, that the name of its town follows at once."""
    for at in range(1, len(words.said)):
        if words.breaks[at - 1] or not is_town(words, at):
            continue
        if _is_built(words, at - 1):
            return Found(up(words.said[at - 1]), rough=False)
        begin = _named(words, at)
        if begin is not None:
            return Found(up(" ".join(words.said[begin:at])), rough=False)
    return None


def may_tell(words: Words, at: int) -> bool:
    """Whether a word may be among those that ``words_of`` finds: hardly any is."""
    return words.low[at] in _words() or not SIDES.isdisjoint(words.low)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return _ENTRANCES.union(_USERS, *(town for towns in _towns().values() for town in towns))


def words_of(words: Words) -> frozenset[str]:
    """The words of a message that tell no more than where: of its town, of whose exit, and on which side."""
    told = set() if any(words.number) else _of_towns(words)
    for at in range(1, len(words.said)):
        if words.low[at - 1] in _ENTRANCES and words.low[at] in _USERS:
            told.update(words.low[at - 1 : at + 1])
        if words.low[at - 1] in SIDES and capital(words.said[at]) and not words.breaks[at - 1]:
            told.add(words.low[at])
    return frozenset(told)


def _of_towns(words: Words) -> set[str]:
    """The words of the towns that a message names."""
    towns = (_town(words, at) for at in range(len(words.said)))
    return {low for town in towns if town is not None for low in town}


def is_town(words: Words, at: int) -> bool:
    """Whether a town is named; one that is called as an ordinary word only with a capital: "Houten", not "houten"."""
    town = _town(words, at)
    if town is None:
        return False
    return not _towns()[town[0]][town] or (capital(words.said[at]) and not words.shouted)


def _town(words: Words, at: int) -> tuple[str, ...] | None:
    """The longest town that stands at a word, as its words."""
    for town in _towns().get(words.low[at], ()):
        if tuple(words.low[at : at + len(town)]) == town:
            return town
    return None


@lru_cache(maxsize=1)
def _towns() -> dict[str, dict[tuple[str, ...], bool]]:
    """By its first word each town in words, the longest first, and whether it is an ordinary word as well.

    Of a town of several words no word counts alone: the hedge of "Den Haag", the wood of "Hof van Twente".
    """
    known = [(town.name, False) for town in others()] + [(town.name, town.word) for town in townlists.more()]
    read = {tuple(Words(name).low): word for name, word in known}
    found: dict[str, dict[tuple[str, ...], bool]] = {}
    for town in sorted(read, key=lambda town: (-len(town), town)):
        found.setdefault(town[0], {})[town] = read[town]
    return found


def _is_built(words: Words, at: int) -> bool:
    """Whether a word is made of a name and of what is built: ``koepoortbrug``, not "voetgangersbrug"."""
    low = words.low[at]
    ending = next((ending for ending in _BUILT if low.endswith(ending)), None)
    if ending is None or not low.isalpha() or not low.isascii() or is_ordinary(low) or low in THINGS:
        return False
    front = low.removesuffix(ending)
    return len(front) >= _SHORTEST_FRONT and front not in _OF_MANY


def _named(words: Words, end: int) -> int | None:
    """Where a thing with its name begins that ends before a town: ``|winkelcentrum in de hoven``."""
    if not (is_unknown(words, end - 1) or capital(words.said[end - 1])):
        return None
    for begin in range(end - 2, max(end - 2 - _MOST, -1), -1):
        if words.breaks[begin]:
            return None
        if words.means[begin] & _KIND and words.low[begin] not in THINGS:
            return begin
        if not (words.means[begin] & _JOINS or is_unknown(words, begin) or capital(words.said[begin])):
            return None
    return None
