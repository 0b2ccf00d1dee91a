"""Whether a place lies in the municipality, and how far two places are apart (pure)."""

import math
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.events import Location
from loket.routing import Area, holds
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import number_of
from services.notifier.conversation.places.towns import Town, contrasted, town_in
from services.notifier.conversation.shapes import Case, Place

SAME_PLACE_M: Final = 50.0
_EARTH_M: Final = 6_371_000.0


def metres(one: Location, other: Location) -> float:
    """The distance between two places that are not far apart."""
    north = math.radians(one.latitude - other.latitude)
    east = math.radians(one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return _EARTH_M * math.hypot(north, east)


def look(draft: Draft, case: Case, place: Place, text: str) -> Place:
    """Remember that a place lies outside the municipality, and with which neighbour where that is declared.

    A pin says it best; where there is none, the resident's words may ("bij ons in Rijswijk"). Nobody is sent to a
    street of another town.
    """
    m, pin = draft.municipality, place.pin
    if pin is None or pin.source == "photo":
        named = town_in(text, _towns(m), own=m.name, language=draft.language)
        named = named or contrasted(text, own=m.name, language=draft.language)
        if named is None:
            return structs.replace(place, elsewhere=place.elsewhere and _goes_on(place, case.place))
        draft.remember(outside=named)
        return structs.replace(place, elsewhere=True)
    if m.boundary is None or place == case.place:
        return place
    if holds(Area(name=m.name, geometry=m.boundary), pin.latitude, pin.longitude):
        draft.remember(outside=None)
        return structs.replace(place, elsewhere=False)
    there = (n.name for n in m.neighbours if holds(n, pin.latitude, pin.longitude))
    draft.remember(outside=next(there, ""))
    return place


def _towns(m: Municipality) -> list[Town]:
    """What residents call the neighbours: by their names, and by those of places in them."""
    return [Town(word, n.name) for n in m.neighbours for word in (n.name, *n.towns)]


def _goes_on(now: Place, before: Place) -> bool:
    """Whether a place is told by the street of before, with what is there or a number, or by the first one at all."""
    told, known = (
        street.removesuffix(number_of(street) or "").strip().casefold()
        for street in (now.street or "", before.street or "")
    )
    return told.startswith(known)
