"""A place that no rule knows, or knows less of, where the classifier has learned that a message tells one (pure).

The rules of ``places`` come first: they tell a house from a crossing, and what is asked next hangs on that. Where they
find nothing, or only what something stands beside, the words count that the classifier points at; where they find but a
word of a longer name ("Jumbo" of "Leyweg bij de Jumbo"), the whole of it. See ADR 42.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.events import Whereabouts
from loket.plain import plain
from services.notifier.conversation.places import Found, Reading, reading, streets_of, takes_number
from services.notifier.conversation.places.found import up
from services.notifier.conversation.same_spot import JOINS

_BETWEEN: Final = 2
"""So many words may stand between two words of one name: ``theehuis aan de Plassen``."""
_ENDS: Final = frozenset(".!?\n,;:()")
_SHORTEST: Final = 3
"""Letters of a name."""
_CROSSING: Final = " / "
_BESIDE: Final = ", "


def names(text: str, told: Whereabouts) -> tuple[str, ...]:
    """The names of places that a message's words make, in order.

    Args:
        text: the message.
        told: where the words stand.
    """
    found: list[tuple[int, int]] = []
    for start, end in told.words:
        if not 0 <= start < end <= len(text):
            continue
        between = text[found[-1][1] : start] if found else ""
        if found and len(between.split()) <= _BETWEEN and not _ENDS.intersection(between):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    said = (" ".join(text[start:end].split()) for start, end in found)
    return tuple(name for name in said if sum(letter.isalpha() for letter in name) >= _SHORTEST)


def read(text: str, by_rules: Reading, named: Sequence[str], municipality: Municipality) -> Reading:
    """What a text says about where something is, by names that were learned and by what the rules find.

    Args:
        text: a message or a part of it.
        by_rules: what the rules find in it.
        named: names of places in the whole message, as ``names`` gives them.
        municipality: whose streets are known, and whose own name is no place in it.
    """
    town = municipality.name
    here = [name for name in named if name in text and name.casefold() != town.casefold()]
    if not here:
        return by_rules
    if by_rules.place is not None:
        return structs.replace(by_rules, found=_fuller(by_rules.place, here))
    known = (reading(name, streets_of(municipality.streets), town).place for name in here)
    found = next((place for place in known if place is not None and not place.rough), None)
    words = up(", ".join(here)) if found is None else found.words
    return structs.replace(
        by_rules, found=Found(words, rough=False, learned=True), only=words.casefold() == text.strip(" .!").casefold()
    )


def _fuller(found: Found, named: Sequence[str]) -> Found:
    """A place by the whole of its name, where the rules know a part of that.

    An address and a crossing are whole, and a street where a house number counts stays one.
    """
    said = set(plain(found.words).split())
    if any(letter.isdigit() for letter in found.words) or found.words.count(_CROSSING) or found.words.count(_BESIDE):
        return found
    whole = next((name for name in named if said < set(plain(name).split())), None)
    if whole is None or not any(len(word) >= _SHORTEST for word in set(plain(whole).split()) - said - JOINS):
        return found
    if not found.rough:
        return found if takes_number(found.words) else Found(up(whole), rough=False)
    behind = whole[len(found.words) :].strip(" ,")
    begins = whole.casefold().startswith(found.words.casefold())
    return Found(f"{found.words}{_BESIDE}{behind if begins else whole}", rough=False)
