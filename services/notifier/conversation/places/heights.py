"""Streets that end as no street does, by how far along them something is: ``Oude Delft ter hoogte van 118`` (pure).

Only what is long has heights: whose name it is need not be known.
"""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places import anything, housenumbers, things
from services.notifier.conversation.places.endings import FORENAMES, THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.houses import house
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_UNIT: Final = int(Means.UNIT)
_NAMES_NOTHING: Final = ~int(Means.STREET | Means.WEAK | Means.TYPO | Means.ARTICLE)
_HEIGHT: Final = frozenset(
    listed("thv|t.h.v|hoogte|höhe|hauteur|altura|wysokości|wysokosci|level|height|рівні|tegenover|t.o|t/o|tgo|opposite")
)
_DUTCH: Final = frozenset(listed("thv|t.h.v|hoogte"))
"""Of these whole places are told as well: in German every noun has a capital."""
_LEADS: Final = frozenset(
    listed(
        "ter|van|vanaf|de|het|'t|t|op|auf|der|von|at|the|of|with|à|la|du|a|del|na|huisnummer|nummer|nr|no|number|nos|numéro|número|"
        "num|nº|n°|numeru|numer|на|номера|номеру|numero|huisnr|hausnummer|house|door"
    )
)
_OPENS: Final = frozenset({"Het", "De", "'t"})
_ON: Final = frozenset(listed("op|aan|langs|an|am|auf|on|along|sur|na|przy|на|вздовж|à|en|a|in|at|w|у|в"))
_THE: Final = frozenset(listed("de|het|'t|t|der|dem|den|the|la|le|el"))
_GERMAN: Final = frozenset({"der", "dem", "den"})
"""Behind those every noun has a capital: "auf dem Gehweg auf Höhe von 12"."""
_MOST: Final = 6
_LONG: Final = 6
_SEVERAL: Final = 2


def find(words: Words) -> Found | None:
    """A street by its name and by the house, or the thing, at whose height something is."""
    if words.shouted:
        return None
    for group in capitals(words):
        name = _called(words, group)
        if name is None:
            continue
        at = _behind_town(words, group.end)
        if (number := _number(words, at)) is not None:
            return Found(f"{up(name.words)} {number}", rough=False)
        long = any(low in _DUTCH for low in words.low[at : at + 2])
        by = anything.told_at(words, at) if long else None
        if by is not None:
            return Found(f"{up(name.words)}, {by}", rough=False)
    return None


def _called(words: Words, group: Name) -> Name | None:
    """The name with its article, where it is told as where something is."""
    first, before = words.low[group.begin], group.begin - 1
    if first in THINGS or first in FORENAMES or things.is_no_thing(first) or words.means[group.begin] & _NAMES_NOTHING:
        return None
    begins = before < 0 or bool(words.breaks[before])
    several = group.end - group.begin >= _SEVERAL
    if begins:
        alone = group.end < len(words.said) and bool(words.breaks[group.end - 1])
        return (
            group
            if not is_ordinary(words.low[group.end - 1]) and (several or (alone and len(first) >= _LONG))
            else None
        )
    if words.said[before] in _OPENS:
        return Name(before, group.end, " ".join(words.said[before : group.end]), sure=False)
    article = words.low[before] in _THE
    lead = before - article
    led = lead >= 0 and words.low[lead] in _ON and not words.breaks[lead]
    return group if led and (several or (article and words.low[before] not in _GERMAN)) else None


def _behind_town(words: Words, end: int) -> int:
    """Behind a town that is told between a street and where in it something is: ``Rietveld, Delft, thv``."""
    town = end + 1 < len(words.said) and words.breaks[end - 1] and capital(words.said[end]) and words.breaks[end] == ","
    return end + 1 if town and not words.means[end] & _BESIDE else end


def _number(words: Words, at: int) -> str | None:
    """The number of the house at whose height something is, right behind a name."""
    height = False
    for n in range(at, min(at + _MOST, len(words.said))):
        if words.number[n] is not None:
            counted = n + 1 < len(words.said) and not words.breaks[n] and words.means[n + 1] & _UNIT
            other = counted or housenumbers.is_of_thing(words, n) or housenumbers.counts_what_follows(words, n)
            return house(words, n) if height and not other else None
        height = height or words.low[n] in _HEIGHT
        if words.low[n] not in _HEIGHT | _LEADS or words.breaks[n]:
            return None
    return None
