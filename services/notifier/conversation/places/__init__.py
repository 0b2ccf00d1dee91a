"""Where something is, in a resident's words: an address, a crossing, a landmark, or a street alone (pure)."""

import re
from typing import Final

from loket.events import Location
from services.notifier.conversation.places import addresses, marks, names
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.streets import Streets, streets_of
from services.notifier.conversation.places.tokens import Means, Words

__all__ = ["Found", "Streets", "number_in", "place_in", "position_in", "streets_of", "together", "with_number"]
_POSITION: Final = re.compile(r"(?<![\d.])(5[0-4]\.\d{4,15})(?:,\s?|\s|%2C)([3-7]\.\d{4,15})(?![\d.])")
_UNIT: Final = int(Means.UNIT)
_BEFORE_NUMBER: Final = int(Means.NUMBER | Means.HOUSE | Means.BESIDE)
_SAYS: Final = frozenset({"is", "naar", "maar", "soll", "es", "to", "wel", "be", "bij", "op", "at", "huis", "house"})
_DIGIT_AT_END: Final = re.compile(r" [1-9][0-9]{0,3}(?: ?-?[a-zA-Z]{1,2})?(?:[-/+][0-9a-zA-Z]{1,5})?$")


def place_in(text: str, streets: Streets | None = None) -> Found | None:
    """The place that a message names, the most precise one first.

    Args:
        text: what a resident wrote; of a long text the first 1,500 characters are looked at.
        streets: the municipality's own, where it declares them.
    """
    words = Words(text)
    if not words.said:
        return None
    known = names.find(words, streets)
    found = addresses.find(words, known) or marks.crossing(words, known)
    if found is None and any(c.isdigit() for c in text):
        found = addresses.postcode(" ".join(words.said))
    if found is None:
        found = marks.landmark(words, known)
    return found or _alone(words, known)


def _alone(words: Words, known: list[names.Name]) -> Found | None:
    """A street without a number, with what stands beside it; or only what something stands beside."""
    for name in known:
        if name.sure or (name.begin and names.capital(words.said[name.begin]) and name.street):
            beside = marks.in_street(words, name)
            if beside is None:
                return Found(up(name.words), rough=True)
            return Found(f"{up(name.words)}, {beside}" if beside else up(name.words), rough=False)
    spot = marks.spot(words)
    return None if spot is None else Found(spot, rough=True, spot=True)


def position_in(text: str) -> Location | None:
    """A position in the Netherlands that stands in a text, such as in a link to a map."""
    found = _POSITION.search(text) if "." in text else None
    return None if found is None else Location(latitude=float(found[1]), longitude=float(found[2]))


def together(street: str, spot: str) -> str:
    """A street and what something stands beside in it, which two messages told."""
    return f"{street}, {spot}"


def number_in(text: str) -> str | None:
    """A house number without a street, such as in ``nee nummer 14`` or ``12a``: the last one."""
    words = Words(text)
    found = None
    for at, number in enumerate(words.number):
        if number is None:
            continue
        before = words.means[at - 1] if at else 0
        counts = at + 1 < len(words) and not words.breaks[at] and words.means[at + 1] & _UNIT
        if not counts and (at == 0 or before & _BEFORE_NUMBER or words.low[at - 1] in _SAYS or words.breaks[at - 1]):
            found = number
    return found


def with_number(words: str, number: str) -> str:
    """A street with another house number, or with one at all."""
    return f"{_DIGIT_AT_END.sub('', words)} {number}"
