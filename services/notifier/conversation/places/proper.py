"""Words that are a name by their ending, such as "Westbroekpark" and "laakbrug", and those that only look so (pure)."""

from functools import lru_cache
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.streets import distance
from services.notifier.conversation.places.tokens import Words

_KIND: Final = int(Means.KIND)
_STREET: Final = int(Means.STREET)
_PLACE: Final = int(Means.STREET | Means.WEAK)
PROPER: Final = (
    "park",
    "plein",
    "brug",
    "bos",
    "sluis",
    "markt",
    "tunnel",
    "museum",
    "theater",
    "poort",
    "molen",
    "strand",
    "station",
    "kerk",
    "school",
    "ziekenhuis",
    "stadion",
    "viaduct",
    "toren",
    "haven",
    "hof",
    "bad",
    "duin",
    "plantsoen",
    "tuin",
    "paleis",
    "kasteel",
    "kathedraal",
    "klooster",
    "visafslag",
    "парк",
    "парку",
    "парком",
)
"""Endings of names that only one thing has: ``Westbroekpark``."""
_LOW: Final = (
    "markt",
    "park",
    "plein",
    "plantsoen",
    "brug",
    "strand",
    "tunnel",
    "viaduct",
    "sebaan",
    "парк",
    "парку",
    "بارك",
)
_BUILDINGS: Final = (
    "theater",
    "museum",
    "zwembad",
    "sporthal",
    "bibliotheek",
    "ziekenhuis",
    "kerk",
    "school",
    "station",
    "stadion",
    "kinderboerderij",
)
"""What is called by the name before it, in one word: ``zuiderparktheater``."""
_KINDS_OF_BUILDING: Final = frozenset(
    listed(
        "basi|afvalbreng|breng|milieu|openlucht|poppen|muziek|jeugd|film|amateur|dans|amfi|figuren|mime|dorps|wijk|stads|parochie|huis|pinkster|staats|klooster|"
        "benzine|tank|pomp|laad|oplaad|weer|trafo|transformator|onder|tussen|zend|radio|ruimte|overslag|wissel|verdeel|meet|tram|"
        "sneltram|docking|play|work|fire|train|brandweer|politie|zwem|rij|taal|avond|voor|peuter|koran|vak|mode|toneel|kunst|"
        "vrije|hoge|middelbare|lagere|bijzondere|openbare|islamitische|montessori|buiten|binnen|kinder|opblaas|gemeente|dieren|"
        "streek|oog|voetbal|atletiek|buurt|natuur|heemkunde|rijks|nood|speciale|kook|surf|zeil|paarden|honden|hondentrainings|verkeers"
    )
)
"""Before those it tells of which kind it is: every town has some."""
_SHORTEST_FRONT: Final = 4
_ONLY_ONE: Final = frozenset({"pier", "boulevard"})
_ON_THE: Final = (["op", "de"], ["aan", "de"], ["rond", "de"])
_THE: Final = frozenset(listed("de|the|la|le|el|der|die|den|l"))
_LONG_BRIDGE: Final = 6
_SURE: Final = ("park", "plein", "plantsoen")
"""Wherever they stand, unless it is an ordinary word."""
_SHORTEST: Final = 7
_LONG: Final = 7
_SHORTEST_OF_ALL: Final = 4
_COMMON: Final = frozenset(
    listed(
        "achtertuin|voortuin|moestuin|kindertuin|volkstuin|bloementuin|schooltuin|groentetuin|buurttuin|binnentuin|stadstuin|speeltuin|"
        "gemeenschapstuin|voetbrug|betonbrug|stalenbrug|glasbrug|stuwbrug|rolbrug|kabelbrug|beweegbrug|zijtuin|dakentuin|daktuin|draaibrug|hefbrug|klapbrug|basculebrug|noodbrug|boogbrug|sluisbrug|autobrug|fietsersbrug|tuibrug|hangbrug|"
        "treinbrug|snelwegbrug|wandelbrug|houtenbrug|zijbrug|voorplein|binnenplein|winkelplein|parkeerplein|buurtplein|sportplein|"
        "woonplein|autotunnel|tramtunnel|treintunnel|verkeerstunnel|wandeltunnel|metrotunnel|snelwegtunnel|windtunnel|spoorviaduct|"
        "treinviaduct|autoviaduct|wegviaduct|fietsviaduct|snelwegviaduct|metroviaduct|tramviaduct|busviaduct|stadstunnel|"
        "evenementenpark|waterpark|vlooienplein|bedrijvenpark|kantorenpark|windmolenpark|zonnepark|recreatiepark|"
        "schoolplein|dorpsplein|speelplein|marktplein|kerkplein|ophaalbrug|fietsbrug|voetgangersbrug|loopbrug|spoorbrug|stadspark|wijkpark|"
        "hondenpark|skatepark|sportpark|pretpark|vakantiepark|speelpark|buurtpark|fietsenpark|wagenpark|supermarkt|rommelmarkt|bouwmarkt|"
        "weekmarkt|kerstmarkt|basisschool|kleuterschool|middelbareschool|autoschool|rijschool|sportschool|muziekschool|jachthaven|"
        "zeehaven|kerkhof|zwembad|kinderbad|naaktstrand|treinstation|busstation|metrostation|tankstation|benzinestation|politiebureau|"
        "fietstunnel|voetgangerstunnel|spoortunnel|tuinpark|natuurpark|spielpark|freibad|autosnelweg|binnenhof|vuurtoren|watertoren|"
        "kerktoren|uitkijktoren|windmolen|bushalte|hondenstrand|basketbalplein|voetbalplein|trapveld|bestaat|spielplatz|woonhof|hof|аквапарк|аквапарку|зоопарк|зоопарку|технопарк|автопарк"
    )
)
_KNOWN: Final = frozenset(
    {
        "binnenhof",
        "buitenhof",
        "malieveld",
        "koekamp",
        "madurodam",
        "clingendael",
        "omniversum",
        "kurhaus",
        "spui",
        "pier",
        "hofvijver",
        "markt",
        "plein",
    }
)


_ALWAYS: Final = frozenset(
    {"malieveld", "madurodam", "omniversum", "kurhaus", "clingendael", "binnenhof", "hofvijver", "koekamp"}
)
"""Those that are no other word."""


_ANY_ENDING: Final = (*PROPER, *_LOW, *_SURE, *_BUILDINGS, "brug")


@lru_cache(maxsize=4_096)
def _near_known(low: str) -> bool:
    """Whether a word is one of the places of which there is one, in small letters, with at most one slip."""
    return len(low) >= _LONG - 1 and any(len(known) >= _LONG and distance(low, known, 1) <= 1 for known in _KNOWN)


def _stands_alone(words: Words, at: int) -> bool:
    """Whether an article stands before a word, and no other word that says which it is: ``de trekvlietbrug``."""
    return at > 0 and words.low[at - 1] in _THE and not words.breaks[at - 1]


def _shortest_bridge(article: str) -> int:
    """What the name of a bridge is longer than: where its article is not Dutch, its ending tells more."""
    return _LONG_BRIDGE if article in {"de", "the"} else _SHORTEST


@lru_cache(maxsize=4_096)
def could_be_name(low: str) -> bool:
    """Whether a word could be the name of one thing by its letters: of most words nothing more need be asked."""
    if low in _COMMON or len(low) < _SHORTEST_OF_ALL:
        return False
    return low in _KNOWN or low in _ALWAYS or low.endswith(_ANY_ENDING) or _near_known(low)


def has_own_name(words: Words, at: int, *, answers: bool) -> bool:
    """Whether a word is the name of one thing.

    Args:
        words: the message.
        at: which word.
        answers: whether the message tells where something is, so that a name in small letters counts.
    """
    low, is_name = words.low[at], capital(words.said[at])
    if low in _COMMON or len(low) < _SHORTEST_OF_ALL:
        return False
    if answers and not (is_name and low in _KNOWN) and _near_known(low):
        return not words.means[at] & _STREET
    if low in _ALWAYS and is_name:
        return True
    if low in _KNOWN:
        return is_name and (at > 0 or len(words.said) == 1 or bool(words.breaks[at]))
    if is_name and low.endswith(PROPER):
        inside = at > 0 and not words.breaks[at - 1] and low.endswith(_LOW)
        return len(low) > _SHORTEST - inside and not words.means[at] & _KIND
    if low.endswith("brug") and _stands_alone(words, at) and len(low) > _shortest_bridge(words.low[at - 1]):
        return not is_ordinary(low) and not words.means[at] & _KIND
    if low.endswith(_SURE) and len(low) > _LONG and not is_ordinary(low) and not words.means[at] & _KIND:
        return True
    if answers and low.endswith(_LOW) and len(low) > _SHORTEST and not is_ordinary(low):
        return True
    return _is_building(low, answers=answers) and not words.means[at] & _KIND


def is_only_one(words: Words, at: int) -> bool:
    """Whether a capital makes the one thing of a town out of a word: ``op de Pier``, ``op de |Markt``."""
    if not at or not capital(words.said[at]):
        return False
    led = words.low[max(at - 2, 0) : at]
    square = words.low[at] == "markt" and led in _ON_THE and not words.shouted and not any(words.breaks[at - 2 : at])
    return words.low[at] in _ONLY_ONE or square


def _is_building(low: str, *, answers: bool) -> bool:
    """Whether a word is a building with the name before it; anywhere when that is one of a place: ``zuiderpark``."""
    ending = next((ending for ending in _BUILDINGS if low.endswith(ending)), None)
    if ending is None or is_ordinary(low):
        return False
    front = low.removesuffix(ending)
    if len(front) < _SHORTEST_FRONT or not front.isalpha() or front in _KINDS_OF_BUILDING:
        return False
    if any(is_ordinary(front[:n]) and is_ordinary(front[n:]) for n in range(3, len(front) - 2)):
        return False
    return not is_ordinary(front) and (answers or bool(meaning_of(front) & _PLACE))
