"""How far places are apart, and squares of about 550 by 350 metres to look for neighbours in (pure)."""

import math
from typing import Final

from loket.events import Location

NEAR_M: Final = 50.0
"""Two reports of the same kind this close are likely about the same thing."""
NEAR_DAYS: Final = 14
_SQUARE_DEGREES: Final = 0.005
"""Coarse on purpose: a square lies open in the database, the place itself is sealed. CBS publishes squares of 100 m."""
_METRES_PER_DEGREE: Final = 111_195.0


def square(pin: Location | None) -> str | None:
    """The square that a place lies in, such as ``10415:861``; None without a pin."""
    if pin is None:
        return None
    return _name(_row(pin.latitude), _row(pin.longitude))


def squares_around(latitude: float, longitude: float) -> tuple[str, ...]:
    """The squares, one to four, in which everything lies that is near a place."""
    down = NEAR_M / _METRES_PER_DEGREE
    right = down / math.cos(math.radians(latitude))
    rows = range(_row(latitude - down), _row(latitude + down) + 1)
    columns = range(_row(longitude - right), _row(longitude + right) + 1)
    return tuple(_name(row, column) for row in rows for column in columns)


def metres(latitude: float, longitude: float, pin: Location) -> float:
    """How far a place is from a pin; good to a percent within a city."""
    down = (pin.latitude - latitude) * _METRES_PER_DEGREE
    right = (pin.longitude - longitude) * _METRES_PER_DEGREE * math.cos(math.radians(latitude))
    return math.hypot(down, right)


def _row(degrees: float) -> int:
    return math.floor(degrees / _SQUARE_DEGREES)


def _name(row: int, column: int) -> str:
    return f"{row}:{column}"
