"""Whether a place lies in the municipality, and how far two places are apart (pure)."""

import math
from functools import lru_cache
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.events import Location
from loket.routing import Area, holds
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import beyond, number_of
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
        town = named(draft, case, text)
        if town is None:
            return structs.replace(place, elsewhere=place.elsewhere and _goes_on(place, case.place))
        draft.remember(outside=town)
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


def named(draft: Draft, case: Case, text: str) -> str | None:
    """The other municipality where a resident says that something is; None when they say no such thing."""
    m, language = draft.municipality, draft.language
    neighbour = town_in(text, _towns(m), own=m.name, language=language) if m.neighbours else None
    return neighbour or contrasted(text, own=m.name, language=language) or _beyond(draft, case, text)


def _beyond(draft: Draft, case: Case, text: str) -> str | None:
    """A town further away, where the municipality declares what it borders on."""
    m = draft.municipality
    if m.boundary is None and not m.neighbours:
        return None
    inside = _inside(m.streets, tuple(area.name for area in m.areas))
    if not beyond.is_named(text, own=m.name, inside=inside):
        return None
    found = draft.where(text).found
    return beyond.told(
        text,
        own=m.name,
        inside=inside,
        language=draft.language,
        place=None if found is None else found.words,
        known=case.place.street is not None or case.place.pin is not None,
    )


@lru_cache(maxsize=64)
def _inside(streets: frozenset[str], areas: tuple[str, ...]) -> frozenset[str]:
    return streets.union(areas)


def _goes_on(now: Place, before: Place) -> bool:
    """Whether a place is told by the street of before, with what is there or a number, or by the first one at all."""
    told, known = (
        street.removesuffix(number_of(street) or "").strip().casefold()
        for street in (now.street or "", before.street or "")
    )
    return told.startswith(known)
