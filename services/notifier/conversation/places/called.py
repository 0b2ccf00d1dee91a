"""Streets that end as no street does, told by their name and what stands there: ``aan Het Kleine Loo`` (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import anything, articled, heights, spots, things
from services.notifier.conversation.places.endings import GO_ON, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.proper import PROPER
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_KIND: Final = int(Means.KIND | Means.ONLY | Means.SHOP)
_WHERE: Final = int(
    Means.BESIDE | Means.ARTICLE | Means.BOTH | Means.CORNER | Means.KIND | Means.ONLY | Means.SHOP | Means.HOUSE
    | Means.END | Means.POSTPOSITION
)  # fmt: skip
_NAME: Final = int(Means.WEAK | Means.STREET | Means.TYPO)
_OPENS: Final = frozenset({"Het", "De", "Den", "'t"})
"""Articles with which names begin: in a sentence no other one has a capital."""
_AT: Final = frozenset(listed("aan|langs|an|am|on|along|sur|przy|вздовж"))
"""Before what lies along something: a street or a water, and no quarter of a town."""
_THE: Final = frozenset(listed("de|het|'t|t|der|dem|den|the|la|le"))
_IN_NAMES: Final = frozenset(listed("van|of|von|de|del|du|d"))
_ENDINGS: Final = listed("water|vliet|vaart|plas|meer|zicht|loo|rade|horst|donk|oord|gaarde|hage|kamp|veld|erf")
"""How names of streets end that are called by what lies there."""
_SHORTEST_FRONT: Final = 4
_LONG: Final = 5
_MOST_WORDS: Final = 12
_MOST_OF_NAME: Final = 3
_AREAS: Final = (
    "wijk",
    "buurt",
    "kwartier",
    "stad",
    "dorp",
    "centrum",
    "zuiden",
    "noorden",
    "oosten",
    "westen",
    *PROPER,
)


def find(words: Words, names: Sequence[Name]) -> Found | None:
    """A street by its name and by what stands there; or by its name alone where only a street is called so."""
    if words.shouted or any(name.sure for name in names):
        return None
    answer = _answer(words) or heights.find(words)
    if answer is not None:
        return answer
    for group in _groups(words):
        article = articled.begin_of(words, group)
        begin = _begin(words, group) if article is None else article
        if begin is None or not (article is not None or _goes_on(words, group.end)):
            continue
        name = (
            up(" ".join(words.said[begin : group.end]))
            if article is None
            else articled.name_of(words, begin, group.end)
        )
        spot = spots.spot(words, but_any=True) or spots.post(words) or anything.beside(words, group)
        if spot is not None and name.casefold() not in spot.casefold():
            return Found(f"{name}, {spot}", rough=False)
        if article is not None or (begin < group.begin and words.low[begin - 1] in _AT):
            return Found(name, rough=True)
    return None


def _groups(words: Words) -> list[Name]:
    """Names with a capital, also those that are a preposition when they are written small: ``Het |Rond``."""
    found = capitals(words)
    for at in range(1, len(words.said)):
        prepositions = words.said[at - 1] == "Het" and words.means[at] & _BESIDE and capital(words.said[at])
        if prepositions and not words.breaks[at - 1]:
            found.append(Name(at, at + 1, words.said[at], sure=False, street=False))
    return found


def _begin(words: Words, group: Name) -> int | None:
    """Where the name of a street begins: with its article where that has a capital; None for what is no street."""
    last = words.low[group.end - 1]
    if last.endswith(_AREAS) or things.is_no_thing(words.low[group.begin]) or words.means[group.end - 1] & _KIND:
        return None
    before = group.begin - 1
    if before < 0 or words.breaks[before]:
        return None
    if _stands_apart(words, group):
        return before
    if before < 1:
        return None
    if words.said[before] in _OPENS and not words.breaks[before - 1]:
        # "Aan De Jong" is given to a person.
        named = words.low[before] == "het" or group.end - group.begin > 1
        return before if named and words.means[before - 1] & _BESIDE else None
    known = words.low[before] in _THE and words.low[before - 1] in _AT and not words.breaks[before - 1]
    several = group.end - group.begin > 1 or len(group.words) > _LONG
    return group.begin if known and several and not is_ordinary(last) else None


def _stands_apart(words: Words, group: Name) -> bool:
    """Whether a name with its article is a part of a sentence by itself: ``o ja, |Het Kleine Loo, naast de school``."""
    before = group.begin - 1
    apart = words.said[before] in {"Het", "De"} and (before == 0 or words.breaks[before - 1])
    if not apart or group.end >= len(words.said) or words.breaks[group.end - 1] != ",":
        return False
    inside = bool(before) and words.breaks[before - 1] == ","
    return inside or bool(words.means[group.end] & _BESIDE)


def _goes_on(words: Words, end: int) -> bool:
    """Whether a name ends there: what follows is told of something else, and no thing of that name."""
    if end >= len(words.said) or words.breaks[end - 1]:
        return True
    return bool(words.means[end] & _BESIDE) or words.low[end] in GO_ON


def _answer(words: Words) -> Found | None:
    """A name with nothing behind it but what it is by: ``Böttgerwater, tussen de school en de rotonde``."""
    end = 0
    while end < len(words.said) and end < _MOST_OF_NAME and _may_name(words, end):
        end += 1
        if words.breaks[end - 1]:
            break
    if not end or end >= len(words.said) or len(words.said) > _MOST_WORDS or words.breaks[end - 1] not in {"", ","}:
        return None
    if not _is_street(words.low[end - 1]) or not words.means[end] & _BESIDE or words.means[end] & _ARTICLE:
        return None
    if not all(words.means[at] & _WHERE or words.number[at] is not None for at in range(end, len(words.said))):
        return None
    spot = spots.spot(words, but_any=True)
    return None if spot is None else Found(f"{up(' '.join(words.said[:end]))}, {spot}", rough=False)


def _may_name(words: Words, at: int) -> bool:
    low = words.low[at]
    return low.isalpha() and not words.means[at] & ~_NAME and (capital(words.said[0]) or not is_ordinary(low))


def _is_street(low: str) -> bool:
    """Whether a word is made of a name and of what lies there: ``Böttgerwater``, not "regenwater"."""
    ending = next((ending for ending in _ENDINGS if low.endswith(ending)), None)
    if ending is None or is_ordinary(low):
        return False
    front = low.removesuffix(ending)
    made = any(is_ordinary(form) for form in (front, front.removesuffix("s"), front.removesuffix("en")))
    return len(front) >= _SHORTEST_FRONT and not made


def of_street(words: Words, names: Sequence[Name], at: int) -> str | None:
    """A thing that is called by its street: ``parque infantil de Kerkplantsoen``, ``speeltuin van de Kerkstraat``."""
    if words.breaks[at]:
        return None
    of = at + 1 if at + 1 < len(words.said) and words.low[at + 1] in _IN_NAMES else at + 2
    if of >= len(words.said) or words.low[of] not in _IN_NAMES or any(words.breaks[at : of + 1]):
        return None
    if of == at + 2 and (words.means[at + 1] or not words.said[at + 1].islower()):
        return None
    name = next((n for n in names if n.sure and of < n.begin <= of + 2), None)
    if name is None or not all(words.means[n] & _ARTICLE for n in range(of, name.begin)):
        return None
    return " ".join([*words.said[at : name.begin], up(name.words)])
