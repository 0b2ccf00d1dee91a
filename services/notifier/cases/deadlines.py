"""When a resident hears from the municipality: working days with the Dutch public holidays (pure)."""

from datetime import date, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

import holidays

ZONE: Final = ZoneInfo("Europe/Amsterdam")
_SATURDAY: Final = 5


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The Dutch public holidays of a year; 5 May only in the years in which the state keeps it (2025, 2030, ...)."""
    return frozenset(holidays.country_holidays("NL", years=year))


def is_workday(day: date) -> bool:
    """Whether the municipality works on that day."""
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year)


def local_day(moment: datetime) -> date:
    """The day in the Netherlands at a moment that knows its zone."""
    return moment.astimezone(ZONE).date()


def due_day(created_at: datetime, term_workdays: int) -> date:
    """The last day of a term; the day of the report itself does not count.

    Args:
        created_at: when the report came in.
        term_workdays: at least 1.
    """
    day, left = local_day(created_at), term_workdays
    while left > 0:
        day += timedelta(days=1)
        left -= is_workday(day)
    return day
