"""Which department a case goes to, always exactly one: declared rules first, then its category's own (pure)."""

import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from loket.declarations import Category, Municipality
from loket.events import Location
from loket.routing import RoutingRule, holds
from services.notifier.cases.deadlines import ZONE, is_workday

_WEEK: Final = ("ma", "di", "wo", "do", "vr", "za", "zo")


@lru_cache(maxsize=1024)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in words)})(?!\w)", re.IGNORECASE)


def heard(municipality: Municipality, text: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The declared words of routing rules that a text holds, with those heard before; nothing else of the text.

    Args:
        municipality: whose rules.
        text: what the resident wrote.
        before: what was heard in earlier messages of the case.
    """
    words = tuple(dict.fromkeys(word for rule in municipality.routing for word in rule.words))
    if not words or not text:
        return before
    if _pattern(words).search(text) is None:
        return before
    # Each by itself: "tram" also stands in "tram rails", and the rule of either may be the first that matches.
    return tuple(dict.fromkeys((*before, *(word for word in words if _pattern((word,)).search(text)))))


def department_for(
    municipality: Municipality,
    category: Category,
    *,
    pin: Location | None,
    words: tuple[str, ...],
    at: datetime,
) -> str:
    """The one department of a case, always an active one.

    Args:
        municipality: whose departments.
        category: what the case is about.
        pin: where it is, if known.
        words: what ``heard`` found in it.
        at: when it came in.
    """
    for rule in municipality.routing:
        if _matches(municipality, rule, category, pin, words, at):
            return municipality.department(rule.department)
    return municipality.department(category.department)


def priority_for(municipality: Municipality, was: str, priority: str, category: Category) -> str:
    """How urgent a case is that gets another category: as that is declared, unless a person chose otherwise before.

    Args:
        municipality: whose categories.
        was: the category that it had.
        priority: the priority that it had.
        category: what it is about now.
    """
    return category.priority if priority == municipality.category(was).priority else priority


def _matches(
    municipality: Municipality,
    rule: RoutingRule,
    category: Category,
    pin: Location | None,
    words: tuple[str, ...],
    at: datetime,
) -> bool:
    if rule.categories and not {category.sub, category.main} & set(rule.categories):
        return False
    if rule.words and not set(rule.words) & set(words):
        return False
    if rule.areas and not _lies_in(municipality, rule.areas, pin):
        return False
    return _comes_at(municipality, rule, at)


def _lies_in(municipality: Municipality, names: tuple[str, ...], pin: Location | None) -> bool:
    if pin is None:
        return False
    return any(holds(area, pin.latitude, pin.longitude) for area in municipality.areas if area.name in names)


def _comes_at(municipality: Municipality, rule: RoutingRule, at: datetime) -> bool:
    """Whether a report comes at the hours of a rule, on its days; a night belongs to the day on which it begins."""
    there = at.astimezone(ZONE)
    day = there.date()
    if rule.after is not None and rule.before is not None:
        time = f"{there:%H:%M}"
        over_midnight = rule.before < rule.after
        if not (time >= rule.after or time < rule.before if over_midnight else rule.after <= time < rule.before):
            return False
        if over_midnight and time < rule.before:
            day -= timedelta(days=1)
    if not rule.days:
        return True
    worked = is_workday(day, municipality.closing_days)
    return bool({_WEEK[day.weekday()], "werkdag" if worked else "vrije dag"} & set(rule.days))
