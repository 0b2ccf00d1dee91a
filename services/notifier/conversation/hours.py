"""When a person reads what residents write (pure)."""

from datetime import datetime, time, timedelta
from typing import Final

from loket.declarations import Municipality
from services.notifier.cases import deadlines

_WEEK: Final = ("ma", "di", "wo", "do", "vr", "za", "zo")
_LOOK_AHEAD: Final = 366
"""Days; closed for longer than that is not closed but gone."""


def opens_at(m: Municipality, now: datetime) -> datetime | None:
    """When a person reads next, in Dutch time; None: now. Hours that nobody declared are always.

    On public holidays and closing days nobody does, unless the hours are declared for a ``vrije dag``.
    """
    if not m.hours:
        return None
    local = now.astimezone(deadlines.ZONE)
    for ahead in range(_LOOK_AHEAD):
        day = local.date() + timedelta(days=ahead)
        works = deadlines.is_workday(day, m.closing_days)
        is_free = day in deadlines.public_holidays(day.year) or day in m.closing_days
        names = {"werkdag" if works else "vrije dag"} | (set() if is_free else {_WEEK[day.weekday()]})
        spans = sorted((clock(h.opens), clock(h.closes)) for h in m.hours if names & set(h.days))
        for opens, closes in spans:
            begins = datetime.combine(day, opens, deadlines.ZONE)
            if begins <= local < datetime.combine(day, closes, deadlines.ZONE):
                return None
            if begins > local:
                return begins
    return None


def clock(at: str) -> time:
    """A time such as ``18:00``."""
    return time.fromisoformat(at)


def quiet_until(m: Municipality, now: datetime) -> datetime | None:
    """Until when residents hear of nothing that is not urgent; None: they may hear of it now."""
    quiet = m.pace.quiet
    if quiet is None:
        return None
    local = now.astimezone(deadlines.ZONE)
    begins, ends = clock(quiet.begins), clock(quiet.ends)
    at = local.time()
    is_quiet = begins <= at < ends if begins < ends else at >= begins or at < ends
    if not is_quiet:
        return None
    day = local.date() + timedelta(days=1 if at >= ends else 0)
    return datetime.combine(day, ends, deadlines.ZONE)
