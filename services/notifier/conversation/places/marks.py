"""Crossings, landmarks and spots: places that need no house number (pure)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.names import Name, capital, capitals
from services.notifier.conversation.places.tokens import Means, Words

_CORNER: Final = int(Means.CORNER)
_BOTH: Final = int(Means.BOTH)
_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_KIND: Final = int(Means.KIND)
_ONLY: Final = int(Means.ONLY)
_SHOP: Final = int(Means.SHOP)
_WHOLE: Final = int(Means.WHOLE)
_END: Final = int(Means.END)
_POSTPOSITION: Final = int(Means.POSTPOSITION)
_STREET: Final = int(Means.STREET)
_BEFORE: Final = int(Means.BEFORE)
_JOINS: Final = _CORNER | _BOTH | _BESIDE | _ARTICLE | _BEFORE | int(Means.AFTER)
_APART: Final = 7
"""So many words may stand between the two streets of a crossing."""
_NEAR: Final = 6
_PROPER: Final = (
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
)
"""Endings of names that only one thing has: ``Westbroekpark``."""
_ANSWER: Final = 3
"""Words of a message that only answers where something is."""
_PROPER_LOW: Final = ("park", "plein", "brug", "strand")
_COMMON: Final = frozenset(
    listed(
        "schoolplein|dorpsplein|speelplein|marktplein|kerkplein|ophaalbrug|fietsbrug|voetgangersbrug|loopbrug|spoorbrug|stadspark|wijkpark|"
        "hondenpark|skatepark|sportpark|pretpark|vakantiepark|speelpark|buurtpark|fietsenpark|wagenpark|supermarkt|rommelmarkt|bouwmarkt|"
        "weekmarkt|kerstmarkt|basisschool|kleuterschool|middelbareschool|autoschool|rijschool|sportschool|muziekschool|jachthaven|"
        "zeehaven|kerkhof|zwembad|kinderbad|naaktstrand|treinstation|busstation|metrostation|tankstation|benzinestation|politiebureau|"
        "fietstunnel|voetgangerstunnel|spoortunnel|tuinpark|natuurpark|spielpark|freibad|autosnelweg|binnenhof|vuurtoren|watertoren|"
        "kerktoren|uitkijktoren|windmolen|bushalte|hondenstrand|basketbalplein|voetbalplein|trapveld|bestaat|spielplatz|woonhof|hof"
    )
)
_KNOWN: Final = frozenset(
    {"binnenhof", "buitenhof", "malieveld", "kurhaus", "spui", "pier", "hofvijver", "markt", "plein"}
)


def crossing(words: Words, names: Sequence[Name]) -> Found | None:
    """Two streets that meet, or one close by another."""
    corners = [at for at in range(len(words)) if words.means[at] & _CORNER]
    slashes = "/" in words.low
    if not corners and not slashes and len(names) < 2:
        return None
    streets = [name for name in names if name.sure]
    found = _pair(words, streets, corners)
    if found is None and (corners or slashes):
        begun = {at for name in streets for at in range(name.begin, name.end)}
        unsure = [name for name in names if not name.sure]
        begun.update(at for name in unsure for at in range(name.begin, name.end))
        others = [*unsure, *(c for c in capitals(words) if c.begin not in begun and len(c.words) > 2)]
        found = _pair(words, sorted([*streets, *others], key=lambda n: n.begin), corners, both_streets=False)
    return found


def _pair(words: Words, names: Sequence[Name], corners: Sequence[int], *, both_streets: bool = True) -> Found | None:
    for one, other in pairwise(names):
        between = range(one.end, other.begin)
        if len(between) > _APART or any(words.breaks[at] == "." for at in range(one.end - 1, other.begin)):
            continue
        if any(
            words.number[at] is not None or not (words.means[at] & _JOINS or words.low[at] == "/") for at in between
        ):
            continue
        joined = any(words.low[at] == "/" or words.means[at] & (_CORNER | _BESIDE) for at in between)
        close = any(one.begin - _NEAR <= c <= other.end + _NEAR for c in corners)
        linked = joined or any(words.means[at] & _BOTH for at in between) or (both_streets and close)
        if linked and (close or (joined and both_streets)):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def landmark(words: Words, names: Sequence[Name]) -> Found | None:
    """One thing that everybody knows, or that has a name of its own."""
    for at in range(len(words)):
        means, low = words.means[at], words.low[at]
        found: str | None = None
        if means & _SHOP and (capital(words.said[at]) or len(low) > 3) and _is_told_where(words, at):
            found = _with_street(words, names, at, _shop_end(words, at))
        elif means & _ONLY and (_is_told_where(words, at) or _is_proper(words, at + 1)):
            found = _with_street(words, names, at, _named_end(words, at, names))
        elif means & _KIND:
            end = _named_end(words, at, names)
            found = " ".join(words.said[at:end]) if end > at + 1 else _at_street(words, names, at)
        elif _has_own_name(words, at):
            found = words.said[at]
        if found is not None:
            return Found(up(found), rough=False)
    return None


def _shop_end(words: Words, at: int) -> int:
    return at + 2 if words.low[at] in {"albert", "burger", "leen", "альберт", "ألبرت"} else at + 1


def _is_told_where(words: Words, at: int) -> bool:
    """Whether a word stands behind a preposition, or before what tells where."""
    before = at - 1
    steps = 0
    while before >= 0 and steps < 4 and not words.breaks[before]:
        if words.means[before] & _BESIDE:
            return True
        if not words.means[before] & (_ARTICLE | _ONLY):
            break
        before -= 1
        steps += 1
    if at and words.low[at - 1] in {"centraal", "central", "city", "town"}:
        return True
    after = at + 1
    return after < len(words) and bool(words.means[after] & _POSTPOSITION)


def _is_proper(words: Words, at: int) -> bool:
    return at < len(words) and not words.breaks[at - 1] and capital(words.said[at]) and words.number[at] is None


def _named_end(words: Words, at: int, names: Sequence[Name]) -> int:
    """Behind the name that a thing has: ``basisschool De Springplank``, ``halte leyweg``."""
    end = at + 1
    for name in names:
        if name.begin == end and name.sure and not words.breaks[at]:
            return name.end
    while end < len(words) and end - at < 5 and not words.breaks[end - 1] and words.number[end] is None:
        if capital(words.said[end]) and not words.means[end] & (_BESIDE & ~_ARTICLE):
            end += 1
        elif words.low[end] in {"van", "de", "het", "der"} and _is_proper(words, end + 1):
            end += 2
        elif words.means[at] & _ONLY and words.means[end] & _ONLY:
            end += 1
        else:
            break
    return end


def _with_street(words: Words, names: Sequence[Name], at: int, end: int) -> str:
    said = " ".join(words.said[at:end])
    street = _next_street(words, names, end)
    return said if street is None else f"{said} {words.low[end]} {street}"


def _next_street(words: Words, names: Sequence[Name], end: int) -> str | None:
    """The street that follows at once, behind a preposition."""
    if end >= len(words) or not words.means[end] & _BESIDE or words.breaks[end - 1]:
        return None
    for name in names:
        if (
            name.sure
            and end < name.begin <= end + 3
            and all(words.means[n] & (_ARTICLE | _BESIDE) for n in range(end, name.begin))
        ):
            return " ".join([*words.low[end + 1 : name.begin], up(name.words)])
    return None


def _at_street(words: Words, names: Sequence[Name], at: int) -> str | None:
    street = _next_street(words, names, at + 1)
    return None if street is None else f"{words.said[at]} {words.low[at + 1]} {street}"


def _has_own_name(words: Words, at: int) -> bool:
    low = words.low[at]
    if low in _COMMON or len(low) < 4:
        return False
    if low in _KNOWN:
        return capital(words.said[at]) and (at > 0 or len(words) == 1)
    if capital(words.said[at]) and low.endswith(_PROPER):
        return len(low) > 7 and not words.means[at] & _KIND
    return low.endswith(_PROPER_LOW) and len(low) > 8 and (_is_told_where(words, at) or len(words) <= _ANSWER)


def spot(words: Words) -> str | None:
    """A thing of which a town has many, but a street mostly one: ``bij de brug``."""
    for at in range(len(words)):
        if not words.means[at] & (_KIND | _SHOP | _ONLY):
            continue
        after = at + 1
        if after < len(words) and words.means[after] & _POSTPOSITION:
            return " ".join(words.said[at : after + 1])
        begin = at
        while (
            begin > 0
            and at - begin < 4
            and not words.breaks[begin - 1]
            and words.means[begin - 1] & (_BESIDE | _ARTICLE)
        ):
            begin -= 1
        while begin < at and not words.means[begin] & _BESIDE:
            begin += 1
        if begin < at:
            return " ".join([words.low[begin], *_said(words, begin + 1, at + 1)])
    return None


def _said(words: Words, begin: int, end: int) -> list[str]:
    joined: list[str] = []
    for at in range(begin, end):
        if words.low[at - 1] in {"l", "d"} and joined:
            joined[-1] += f"'{words.said[at]}"
        else:
            joined.append(words.said[at])
    return joined


def in_street(words: Words, name: Name) -> str | None:
    """What makes a street alone precise enough: all of it, one end of it, or something in it; ``""`` is all of it."""
    if any(words.means[at] & _WHOLE for at in range(max(name.begin - 4, 0), min(name.end + 4, len(words)))):
        return ""
    for at in range(max(name.begin - 4, 0), min(name.end + 3, len(words))):
        if words.means[at] & _END and not name.begin <= at < name.end:
            return words.low[at]
    return spot(words)
