"""Whether a place lies in the municipality, and how far two places are apart (pure)."""

import math
from typing import Final

from loket.declarations import Municipality
from loket.events import Location
from loket.routing import Area, holds
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places.towns import Town, town_in
from services.notifier.conversation.shapes import Case, Place

SAME_PLACE_M: Final = 50.0
_EARTH_M: Final = 6_371_000.0


def metres(one: Location, other: Location) -> float:
    """The distance between two places that are not far apart."""
    north = math.radians(one.latitude - other.latitude)
    east = math.radians(one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return _EARTH_M * math.hypot(north, east)


def look(draft: Draft, case: Case, place: Place, text: str) -> None:
    """Remember that a place lies outside the municipality, and with which neighbour where that is declared.

    A pin says it best; where there is none, the resident's words may ("bij ons in Rijswijk").
    """
    m, pin = draft.municipality, place.pin
    if pin is None or pin.source == "photo":
        named = town_in(text, _towns(m), own=m.name, language=draft.language)
        if named is not None:
            draft.remember(outside=named)
        return
    if m.boundary is None or place == case.place:
        return
    if holds(Area(name=m.name, geometry=m.boundary), pin.latitude, pin.longitude):
        draft.remember(outside=None)
        return
    there = (n.name for n in m.neighbours if holds(n, pin.latitude, pin.longitude))
    draft.remember(outside=next(there, ""))


def _towns(m: Municipality) -> list[Town]:
    """What residents call the neighbours: by their names, and by those of places in them."""
    return [Town(word, n.name) for n in m.neighbours for word in (n.name, *n.towns)]
