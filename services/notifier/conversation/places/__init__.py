"""Where something is, in a resident's words: an address, a crossing, a landmark, or a street alone (pure)."""

import re
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from msgspec import Struct, structs

from loket.sought import signs_of
from services.notifier.conversation.places import (
    directions,
    even_side,
    exact,
    finding,
    floors,
    heard,
    home,
    housenumbers,
    meeting,
    misspelt,
    names,
    neighbours,
    only_place,
    otherwise,
    painted,
    postcodes,
    putright,
    shortened,
    slips,
    wellknown,
    years,
)
from services.notifier.conversation.places.exact import position_in
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.houses import house
from services.notifier.conversation.places.levelled import level
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.putright import MEANS, rest
from services.notifier.conversation.places.shared import own_words_of, words_of
from services.notifier.conversation.places.streets import Streets, streets_of
from services.notifier.conversation.places.tokens import LONGEST, Words

__all__ = [
    "Found",
    "Reading",
    "Streets",
    "number_in",
    "number_of",
    "place_in",
    "position_in",
    "reading",
    "same_street",
    "streets_of",
    "takes_number",
    "together",
    "whole",
    "with_number",
]
_CORNER: Final = int(Means.CORNER)
_GOES_ON: Final = int(Means.BOTH)
_UNIT: Final = int(Means.UNIT)
_MAY_BE_STREET: Final = int(Means.STREET | Means.WEAK)
_BEFORE_NUMBER: Final = int(Means.NUMBER | Means.HOUSE | Means.BESIDE)
_SAYS: Final = frozenset({"is", "naar", "maar", "soll", "es", "to", "wel", "be", "bij", "op", "at", "huis", "house"})
_BARE: Final = ("Plein ", "Singel ", "Kade ", "Markt ")
"""Streets of those names are also the second half of what is written in two words: "kerk plein 3"."""
_DIGIT_AT_END: Final = re.compile(
    r" [1-9][0-9]{0,3}(?: ?-?[a-zA-Z]{1,2}| (?:bis|zwart|rood|wit|III))?(?:[-/+][0-9a-zA-Z]{1,5})?$"
)


class Reading(Struct, frozen=True, kw_only=True):
    """What a message says about where something is. Its ``repr`` shows nothing."""

    found: Found | None = None
    number: str | None = None
    """A house number without a street, such as in ``nee nummer 14`` or ``12a``: the last one."""
    only: bool = False
    """Whether it says nothing else."""
    corner: bool = False
    """Whether it speaks of a crossing, or goes on from a name before: ``en de Dorpsstraat``."""

    @property
    def place(self) -> Found | None:
        """What it names: a street at least."""
        return None if self.found is None or self.found.spot else self.found

    @property
    def spot(self) -> str | None:
        """What something stands beside, where it says no more than that."""
        return self.found.words if self.found is not None and self.found.spot else None

    def __repr__(self) -> str:
        return "Reading(…)"


_NOTHING: Final = Reading()
_OTHERWISE: Final = (
    directions.SIGNS
    | slips.SIGNS
    | putright.SIGNS
    | floors.SIGNS
    | even_side.SIGNS
    | painted.SIGNS
    | neighbours.SIGNS
    | home.SIGNS
)
"""Of what is told of another place than where it is, or of no place: of a text without any every word counts."""


def reading(text: str, streets: Streets | None = None, town: str = "") -> Reading:
    """What a message says about where something is, the most precise place first.

    Args:
        text: what a resident wrote; of a long text the first 1,500 characters are looked at.
        streets: the municipality's own, where it declares them.
        town: what the municipality is called; behind an address it says nothing else.
    """
    if not signs_of(text) & _OTHERWISE and level(text[:LONGEST]) == text:
        return _read_as_it_is(text, streets, town)
    near = directions.without(text)
    if near != text and (other := _read(near, streets, town)).found is not None:
        # "In the Kade, when you come from the Laan": it is not in the Laan.
        told = _read(text, streets, town)
        return told if other.found.rough and told.found is not None and not told.found.rough else other
    return _read(text, streets, town)


def _read(text: str, streets: Streets | None, town: str) -> Reading:
    text = slips.without(text) if signs_of(text) & slips.SIGNS else text
    said, text = text, rest(text)
    put_right, text = said != text, neighbours.own_left_out(painted.as_read(even_side.without(floors.without(text))))
    others = neighbours.without(text)
    if others != text:
        # "My neighbour at 30 is afraid of it": it is not by that house when another one is told.
        other = reading(others, streets, town)
        if other.number is not None or (other.found is not None and not other.found.rough):
            return structs.replace(other, only=False)
    elsewhere = home.without(text)
    if elsewhere != text:
        # "Ik woon op Spui 3": where something is that is told of is another place.
        other = reading(elsewhere, streets, town)
        if other.found is not None and other.found.rough and not home.is_elsewhere(elsewhere):
            own = home.number(text)
            near = None if own is None else same_street(other.found, own)
            other = other if near is None else structs.replace(other, found=near, number=own)
        told = other.found is not None and not other.found.spot and not postcodes.is_alone(other.found.words)
        if home.is_elsewhere(elsewhere) or told:
            return structs.replace(other, only=False)
    return _read_as_it_is(text, streets, town, put_right=put_right)


def _read_as_it_is(text: str, streets: Streets | None, town: str, *, put_right: bool = False) -> Reading:
    """What a message says of which every word counts; whether it was put right what it said."""
    words = own_words_of(text)
    postcodes.take_out(words)
    sure = exact.find(text)
    if not words.said:
        return _NOTHING if sure is None else Reading(found=sure.found, only=True)
    known = misspelt.find(words, names.find(words, streets), streets)
    heard.hear(words, known)
    known, found = finding.best(words, known, streets)
    read = text[:LONGEST]
    if (found is None or found.rough or found.words.startswith(_BARE)) and sure is None:
        full = shortened.in_full(read, town) if signs_of(read) & shortened.SIGNS else read
        usual = otherwise.usual(full)
        again = None if usual == read else reading(usual, streets, town)
        if again is not None and otherwise.tells_more(again.found, found, in_full=full != read):
            return again
    besides = set(town.lower().split())
    if sure is not None:
        found = sure.found if found is None or found.rough or found.words.lower() in sure.found.words.lower() else found
        besides.update(words_of(sure.told).low)
    only = only_place.is_all(words, known, found, besides)
    return Reading(
        found=found,
        number=_number(words, only=only or put_right),
        only=only,
        corner=bool(words.means[0] & _GOES_ON)
        or words.low[0] == "/"
        or reduce(or_, words.means) & _CORNER != 0
        or meeting.meets_what_was_told(words, known),
    )


def place_in(text: str, streets: Streets | None = None) -> Found | None:
    """The place that a message names, as ``reading`` finds it."""
    return reading(text, streets).found


def together(street: str, spot: str) -> str:
    """A street and a house number, or what something stands beside in it, which two messages told."""
    return with_number(street, spot) if spot[:1].isdigit() else f"{street}, {spot}"


def number_in(text: str) -> str | None:
    """A house number without a street, as ``reading`` finds it."""
    return reading(text).number


def _number(words: Words, *, only: bool) -> str | None:
    found = None
    for at, number in enumerate(words.number):
        if number is None:
            continue
        of_other = found is not None and housenumbers.ends_range(words, at)
        if of_other or housenumbers.is_of_thing(words, at):
            continue
        before = words.means[at - 1] if at else 0
        counts = at + 1 < len(words.said) and not words.breaks[at] and words.means[at + 1] & _UNIT
        stands = at == 0 or before & _BEFORE_NUMBER or words.low[at - 1] in _SAYS or words.breaks[at - 1] or only
        counts = counts or housenumbers.counts_what_follows(words, at)
        stands = stands or heard.is_at_height(words, at) or housenumbers.is_numbered_behind(words, at)
        if not counts and (stands or _is_meant(words, at)):
            found = house(words, at)
    return found


def _is_meant(words: Words, at: int) -> bool:
    """Whether a number ends what is put right: ``ik bedoel 62``."""
    return words.low[at - 1] in MEANS and (at + 1 == len(words.said) or bool(words.breaks[at]))


def same_street(found: Found, number: str) -> Found | None:
    """The house of another number in the same street; None when the place has no street of its own."""
    if found.spot or " / " in found.words or ", " in found.words:
        return None
    if not found.rough and number_of(found.words) is None and not takes_number(found.words):
        return None
    return Found(with_number(found.words, number), rough=False)


def takes_number(words: str) -> bool:
    """Whether a place is known well enough by its name and better by a house number: ``Spui``, ``Grote Markt``."""
    if number_of(words) is not None or " / " in words or ", " in words:
        return False
    if words.lower() in wellknown.SQUARES:
        return True
    said = words_of(words)
    return len(said) > 0 and bool(said.means[-1] & _MAY_BE_STREET or years.is_name(said, 0))


@lru_cache(maxsize=512)
def number_of(words: str) -> str | None:
    """The house number of an address."""
    found = _DIGIT_AT_END.search(words)
    return None if found is None or years.is_one(words[: found.end()]) else found[0].strip()


def with_number(words: str, number: str) -> str:
    """A street with another house number, or with one at all."""
    was = number_of(words)
    return f"{words if was is None else words[: -len(was)].rstrip()} {number}"
