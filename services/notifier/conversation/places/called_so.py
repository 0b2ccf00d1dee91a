"""Streets whose name is any word, told by its capital and a number: ``op de Kade bij 5``, ``Het Zand 17`` (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.housenumbers import counts, is_of_thing
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.things import is_no_thing
from services.notifier.conversation.places.tokens import Words
from services.notifier.conversation.places.with_capital import BARE

_BESIDE: Final = int(Means.BESIDE)
_NUMBER: Final = int(Means.NUMBER)
_NO_NAME: Final = int(Means.NO_NAME | Means.KIND | Means.SHOP | Means.UNIT)
_OPENS: Final = frozenset({"Het", "De", "Den", "'t"})
_THE: Final = frozenset(listed("de|het|'t|den|the"))
"""In German every noun has a capital."""
_IN: Final = frozenset(listed("op|in|aan|on"))
_AT: Final = frozenset(listed("bij|tegenover|voor|thv|t.h.v|naast|at|opposite|near|bei|gegenüber|vor|neben|devant|au"))
"""Between a name and its number."""
_SHORTEST: Final = 4
_WITHIN: Final = 9
"""So many words may stand between a name and what says that a house number follows."""


def address(words: Words, known: Sequence[Name]) -> Found | None:
    """A name that is no street by its ending, with a number that can hardly be anything else than that of a house.

    Args:
        words: the message.
        known: the names of streets in it.
    """
    if words.shouted or not any(words.number):
        return None
    known_from = min((name.begin for name in known if name.sure), default=len(words))
    begun = _begun_with(words)
    if begun is not None and known_from > 0:
        return begun
    for group in capitals(words):
        begin, last = group.begin, group.end - 1
        if begin > known_from:
            # "Kerkstraat, in the Albert at 3": the street comes first.
            return None
        if begin == 0 or words.breaks[begin - 1] or len(group.words) < _SHORTEST or _is_thing(words, group):
            continue
        if _opens(words, begin - 1) and _follows(words, group.end) and _ends(words, group.end):
            name = f"{words.said[begin - 1]} {group.words}"
            return Found(f"{up(name)} {words.number[group.end]}", rough=False)
        opened = words.said[begin - 1] in _OPENS
        if not opened and is_ordinary(words.low[last]):
            # "In de Bijlage, nr 3".
            continue
        if _is_led(words, begin - 1) and (at := _number_of(words, last)) is not None:
            name = group.words if not opened else f"{words.said[begin - 1]} {group.words}"
            return Found(f"{up(_without_town(name))} {words.number[at]}", rough=False)
    return None


def _begun_with(words: Words) -> Found | None:
    """What a message begins with: ``Kade 14, ondergrondse papierbak``."""
    if len(words) < 2 or words.low[0] not in BARE or not capital(words.said[0]) or not _follows(words, 1):
        return None
    apart = len(words) == 2 or bool(words.breaks[1])
    return Found(f"{words.said[0]} {words.number[1]}", rough=False) if apart else None


def _is_thing(words: Words, group: Name) -> bool:
    first, last = words.low[group.begin], words.low[group.end - 1]
    no_name = bool(words.means[group.end - 1] & _NO_NAME)
    return no_name or last in THINGS or is_no_thing(first) or is_of_thing(words, min(group.end, len(words) - 1))


def _without_town(name: str) -> str:
    """A name without its town again: ``Oude Delft (Delft)``."""
    before, _, last = name.rpartition(" ")
    return before if before.endswith(last) else name


def _opens(words: Words, at: int) -> bool:
    """Whether an article with a capital begins what is told: ``Het |Zand 17``."""
    return words.said[at] in _OPENS and (at == 0 or bool(words.breaks[at - 1]) or bool(words.means[at - 1] & _BESIDE))


def _is_led(words: Words, at: int) -> bool:
    """Whether "in the" leads to a name, as to a street."""
    return at > 0 and words.low[at] in _THE and words.low[at - 1] in _IN and not words.breaks[at - 1]


def _follows(words: Words, at: int) -> bool:
    return at < len(words) and words.number[at] is not None and not words.breaks[at - 1] and not counts(words, at)


def _ends(words: Words, at: int) -> bool:
    return at + 1 == len(words) or bool(words.breaks[at]) or bool(words.means[at + 1] & _BESIDE)


def _number_of(words: Words, last: int) -> int | None:
    """Where the number of a name is: right behind "at", or behind what says that one follows, in the same sentence."""
    for at in range(last + 2, min(last + _WITHIN, len(words))):
        if words.breaks[at - 2] in {".", ";"}:
            return None
        if words.number[at] is None or counts(words, at):
            continue
        near = at == last + 2 and words.low[at - 1] in _AT and not any(words.breaks[last:at])
        marked = words.means[at - 1] & _NUMBER and not words.breaks[at - 1]
        led = bool(words.breaks[at - 2]) or bool(words.means[at - 2] & _BESIDE)
        return at if near or (marked and led) else None
    return None
