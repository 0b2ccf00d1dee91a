"""What a municipality declares about areas and about where cases go (pure)."""

from itertools import pairwise
from typing import Annotated, Literal

from msgspec import Meta, Struct

AreaName = Annotated[str, Meta(min_length=1, max_length=80)]
Priority = Literal["hoog", "normaal", "laag"]
Day = Literal["ma", "di", "wo", "do", "vr", "za", "zo", "werkdag", "vrije dag"]
"""A day of the week, a day on which the municipality works, or one on which it does not."""
ClockTime = Annotated[str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", description="Dutch time, such as 18:00")]
Position = tuple[
    Annotated[float, Meta(ge=-180, le=180, description="longitude")],
    Annotated[float, Meta(ge=-90, le=90, description="latitude")],
]
Ring = Annotated[tuple[Position, ...], Meta(min_length=4, description="closed: the last position is the first")]
Rings = Annotated[tuple[Ring, ...], Meta(min_length=1, description="the outer ring, then its holes")]


class Polygon(Struct, frozen=True, kw_only=True, tag="Polygon", tag_field="type", forbid_unknown_fields=True):
    """A GeoJSON polygon (RFC 7946): rings of [longitude, latitude]."""

    coordinates: Rings

    @property
    def parts(self) -> tuple[Rings, ...]:
        """Its polygons, each an outer ring with its holes."""
        return (self.coordinates,)


class MultiPolygon(Struct, frozen=True, kw_only=True, tag="MultiPolygon", tag_field="type", forbid_unknown_fields=True):
    """Several GeoJSON polygons as one area."""

    coordinates: Annotated[tuple[Rings, ...], Meta(min_length=1)]

    @property
    def parts(self) -> tuple[Rings, ...]:
        """Its polygons, each an outer ring with its holes."""
        return self.coordinates


class Area(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the municipality."""

    name: AreaName
    geometry: Polygon | MultiPolygon


class Neighbour(Area, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A municipality beside this one."""

    towns: Annotated[
        tuple[AreaName, ...], Meta(description="places in it by which residents call it, such as Naaldwijk in Westland")
    ] = ()


class RoutingRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where cases go that are about, lie in, came at or say something; every condition that is given must hold."""

    department: Annotated[str, Meta(min_length=1, max_length=80)]
    categories: Annotated[tuple[str, ...], Meta(description="main or sub of the case's category; one is enough")] = ()
    areas: Annotated[tuple[AreaName, ...], Meta(description="the pin lies in one of them")] = ()
    words: Annotated[
        tuple[Annotated[str, Meta(min_length=2, max_length=60)], ...],
        Meta(description="the resident wrote one of them, whole and whatever the capitals"),
    ] = ()
    days: Annotated[
        tuple[Day, ...],
        Meta(description="the report came on one of them; a night past midnight belongs to the day on which it begins"),
    ] = ()
    after: Annotated[ClockTime | None, Meta(description="the report came at this time or later")] = None
    before: Annotated[ClockTime | None, Meta(description="and before this one; earlier than after: past midnight")] = (
        None
    )


def holds(area: Area, latitude: float, longitude: float) -> bool:
    """Whether a place (degrees, WGS 84) lies in an area and in none of its holes."""
    return any(
        _inside(rings[0], latitude, longitude) and not any(_inside(hole, latitude, longitude) for hole in rings[1:])
        for rings in area.geometry.parts
    )


def _inside(ring: Ring, latitude: float, longitude: float) -> bool:
    """Count how often the way to the east crosses the ring: inside when odd."""
    odd = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > latitude) != (y2 > latitude) and longitude < x1 + (latitude - y1) / (y2 - y1) * (x2 - x1):
            odd = not odd
    return odd
