"""How the messages of some days differ from those before: classes, abstention, unknown words (pure)."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct

from services.notifier.cases.deadlines import local_day
from services.notifier.store.understanding import Understood

RECENT: Final = timedelta(days=7)
BEFORE: Final = timedelta(days=28)
FEWEST: Final = 200
"""Reports on either side; with fewer of them classes differ by chance alone."""
LARGE: Final = 0.25
"""A population stability index from which on the classes are others (Siddiqi 2006; under 0.1 they are the same)."""
_SMOOTH: Final = 0.5
_REPORT: Final = "report"
_ROUTE: Final = "route"

Seen = Sequence[tuple[datetime, Understood]]


class Stretch(Struct, frozen=True, kw_only=True):
    """Messages of some days."""

    messages: int
    reports: int
    abstained: float | None
    """Share of the reports that Loket did not decide about itself; None without reports."""
    unknown: float | None
    """Share of the words that the model has not learned, the mean over messages; None without words."""
    by_category: Mapping[str, int]
    """Reports by the category that was the likeliest."""
    by_model: Mapping[str, int]


class Moved(Struct, frozen=True):
    """A category whose share changed: its part of the index, and both shares."""

    category: str
    part: float
    was: float
    became: float


class Drift(Struct, frozen=True, kw_only=True):
    """What changed."""

    psi: float | None
    """None while there are too few reports on either side."""
    moved: tuple[Moved, ...]
    """Each category that stands on either side, those that changed most first."""
    recent: Stretch
    before: Stretch
    days: tuple[tuple[date, Stretch], ...]
    """Of the recent stretch and of the one before, each day of the Netherlands, oldest first."""


def drift(recent: Seen, before: Seen, reference: Mapping[str, int] | None = None) -> Drift:
    """Compare.

    Args:
        recent: what messages of the last days were taken for, with when they came.
        before: the same of the days before.
        reference: rows by category that the model learned from, to compare with instead of the days before.
    """
    now, then = stretch(each for _, each in recent), stretch(each for _, each in before)
    against = dict(reference) if reference is not None else then.by_category
    enough = now.reports >= FEWEST and sum(against.values()) >= FEWEST
    moved = shifts(now.by_category, against)
    by_day: dict[date, list[Understood]] = {}
    for at, each in (*before, *recent):
        by_day.setdefault(local_day(at), []).append(each)
    return Drift(
        psi=round(sum(each.part for each in moved), 4) if enough else None,
        moved=moved,
        recent=now,
        before=then,
        days=tuple((day, stretch(found)) for day, found in sorted(by_day.items())),
    )


def stretch(found: Iterable[Understood]) -> Stretch:
    """The figures of some messages."""
    seen = list(found)
    reports = [each for each in seen if each.intent == _REPORT and each.candidates]
    known = [each.known for each in seen if each.known is not None]
    return Stretch(
        messages=len(seen),
        reports=len(reports),
        abstained=_share(sum(each.decision != _ROUTE for each in reports), len(reports)),
        unknown=round(1.0 - sum(known) / len(known), 4) if known else None,
        by_category=Counter(each.candidates[0].sub for each in reports),
        by_model=Counter(each.model for each in seen),
    )


def shifts(now: Mapping[str, int], then: Mapping[str, int]) -> tuple[Moved, ...]:
    """Each category's part of the population stability index; half a report is added to each, so that none is 0."""
    names = sorted({*now, *then})
    of_now, of_then = (sum(each.values()) + _SMOOTH * len(names) for each in (now, then))
    found = []
    for name in names:
        became, was = (now.get(name, 0) + _SMOOTH) / of_now, (then.get(name, 0) + _SMOOTH) / of_then
        found.append(Moved(name, (became - was) * math.log(became / was), was, became))
    return tuple(sorted(found, key=lambda each: (-each.part, each.category)))


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
