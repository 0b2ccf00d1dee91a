"""When a resident hears from the municipality: working days, without Dutch public holidays and closing days (pure)."""

from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import holidays

ZONE: Final = ZoneInfo("Europe/Amsterdam")
_SATURDAY: Final = 5
_NEVER: Final = frozenset[date]()


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The Dutch public holidays of a year; 5 May only in the years in which the state keeps it (2025, 2030, ...)."""
    return frozenset(holidays.country_holidays("NL", years=year))


def is_workday(day: date, closed: AbstractSet[date] = _NEVER) -> bool:
    """Whether the municipality works on that day.

    Args:
        day: the day.
        closed: the municipality's own closing days.
    """
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year) and day not in closed


@lru_cache(maxsize=256)
def local_day(moment: datetime) -> date:
    """The day in the Netherlands at a moment that knows its zone."""
    return moment.astimezone(ZONE).date()


def after_workdays(day: date, workdays: int, closed: AbstractSet[date] = _NEVER) -> date:
    """The last of so many working days after a day; the day itself for none."""
    left = workdays
    while left > 0:
        day += timedelta(days=1)
        left -= is_workday(day, closed)
    return day


def due_day(created_at: datetime, term_workdays: int, closed: AbstractSet[date] = _NEVER) -> date:
    """The last day of a term; the day of the report itself does not count.

    Args:
        created_at: when the report came in.
        term_workdays: at least 1.
        closed: the municipality's own closing days.
    """
    return _last_day(local_day(created_at), term_workdays, frozenset(closed))


@lru_cache(maxsize=256)
def _last_day(day: date, workdays: int, closed: frozenset[date]) -> date:
    """As ``after_workdays``; the reports of one day have few terms."""
    return after_workdays(day, workdays, closed)


def workdays_between(start: date, end: date, closed: AbstractSet[date] = _NEVER) -> int:
    """Working days after ``start`` up to and with ``end``; 0 when that is not later."""
    return sum(is_workday(start + timedelta(days=n), closed) for n in range(1, (end - start).days + 1))


def resumed_due(due: date, asked_since: datetime, now: datetime, closed: AbstractSet[date] = _NEVER) -> date:
    """The last day of a term whose clock stood still while the resident was asked something.

    Args:
        due: the last day as it was when the question was asked.
        asked_since: when the question was asked.
        now: when the clock goes on.
        closed: the municipality's own closing days.
    """
    return after_workdays(due, workdays_between(local_day(asked_since), local_day(now), closed), closed)


def is_late(due: date, asked_since: datetime | None, today: date) -> bool:
    """Whether a resident should have heard by now; while the clock stands still, whether they should have before."""
    return due < (local_day(asked_since) if asked_since is not None else today)
