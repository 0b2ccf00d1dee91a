"""Where a photo says that it was taken: EXIF's GPS part as a place (pure)."""

import math
from collections.abc import Mapping
from typing import Any, Final

from loket.events import Location

_LATITUDE: Final = (50.7, 53.7)
_LONGITUDE: Final = (3.2, 7.3)
"""The European Netherlands, in degrees. A photo taken anywhere else tells a Dutch municipality nothing."""
_SOUTH_WEST: Final = frozenset({"S", "W"})


def _degrees(parts: Any, side: Any) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    found = degrees + minutes / 60 + seconds / 3600
    name = side.decode("ascii", "replace") if isinstance(side, bytes) else side
    if not isinstance(name, str) or not math.isfinite(found):
        return None
    return -found if name.strip("\0 ").upper() in _SOUTH_WEST else found


def position(gps: Mapping[int, Any]) -> Location | None:
    """Read a position.

    Args:
        gps: EXIF's GPS part by tag number (1 to 4: side and degrees, minutes, seconds of both; Exif 2.32, 4.6.6).

    Returns:
        None when there is none or it cannot be right: incomplete, no number, exactly zero or outside the Netherlands.
    """
    latitude, longitude = _degrees(gps.get(2), gps.get(1)), _degrees(gps.get(4), gps.get(3))
    if latitude is None or longitude is None:
        return None
    if not (_LATITUDE[0] <= latitude <= _LATITUDE[1] and _LONGITUDE[0] <= longitude <= _LONGITUDE[1]):
        return None
    return Location(latitude=round(latitude, 6), longitude=round(longitude, 6))
