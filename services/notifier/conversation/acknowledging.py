"""What residents read of reports that came in: their numbers, where each goes, and by when they hear from us (pure)."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from loket.texts import day_in_words
from services.notifier.conversation import weighing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.glance import Ways
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.ticking import place_of

_SHORTER: Final = ("acknowledge", "acknowledge_short")
"""Of one report: without the place, and without the department."""
_SHORTEST: Final = ("acknowledge_day", "acknowledge_number")
"""Without what it is about, and without by when: its number is always told."""


class Told(Struct, frozen=True, kw_only=True):
    """What residents may read of reports that came in."""

    first: Ways = ()
    """The fullest way first; empty when none came in."""
    last: Ways = ()
    """Shorter ones, from the last of ``first`` on, for where nothing else is left to leave out."""

    def __bool__(self) -> bool:
        return bool(self.first)


def acknowledgement(draft: Draft, case: Case) -> str:
    """The first answer to a report: number, department, category, place, and by when the resident hears from us."""
    values = _values(draft, case)
    will_ask = _will_ask(draft, case)
    weighing.tells_day(draft, case.id, told=not will_ask)
    if _is_unsure(draft, case):
        return draft.text("acknowledge_number" if will_ask else "acknowledge_unsure", **values)
    place = place_of(draft, case)
    return draft.text("acknowledge_place", **values, place=place) if place else draft.text("acknowledge", **values)


def told(draft: Draft, fresh: Sequence[Case]) -> Told:
    """What residents may read of reports that came in; nothing when none did."""
    if len(fresh) > 1:
        return _of_many(draft, fresh)
    if not fresh:
        return Told()
    (case,) = fresh
    whole = acknowledgement(draft, case)
    if _will_ask(draft, case):
        return Told(first=(whole,))
    values = _values(draft, case)
    shorter = () if _is_unsure(draft, case) else tuple(draft.text(key, **values) for key in _SHORTER)
    first = (whole, *shorter)
    return Told(first=first, last=(first[-1], *(draft.text(key, **values) for key in _SHORTEST)))


def note_day(draft: Draft, fresh: Sequence[Case], told_back: Told, text: str) -> None:
    """Remember of reports of which there was no room for a day that their resident read none.

    Args:
        draft: the conversation.
        fresh: the reports.
        told_back: what was to be told of them.
        text: what is sent.
    """
    *fuller, shortest = (*told_back.first, *told_back.last)
    if fuller and shortest in text and not any(way in text for way in fuller):
        for case in fresh:
            weighing.tells_day(draft, case.id, told=False)


def day(draft: Draft, case: Case) -> str:
    """By when a resident hears of a case, in words."""
    return day_in_words(case.due, draft.language)


def _is_unsure(draft: Draft, case: Case) -> bool:
    return case.sub == draft.municipality.fallback.sub


def _will_ask(draft: Draft, case: Case) -> bool:
    return _is_unsure(draft, case) and weighing.will_ask_category(draft, case)


def _values(draft: Draft, case: Case) -> dict[str, str]:
    return {
        "number": case.number or "",
        "department": case.department,
        "category": draft.category_name(case.sub),
        "date": day(draft, case),
    }


def _of_many(draft: Draft, fresh: Sequence[Case]) -> Told:
    numbers = [case.number or "" for case in fresh]
    names = [draft.category_name(case.sub) for case in fresh]
    both = [
        f"{name}, {place}" if (place := place_of(draft, case)) else name
        for name, case in zip(names, fresh, strict=True)
    ]
    due = day(draft, max(fresh, key=lambda case: case.due))
    placed, named, bare = (
        draft.text("acknowledge_many", count=str(len(fresh)), reports="; ".join(lines), date=due)
        for lines in (_beside(numbers, both), _beside(numbers, names), numbers)
    )
    only = draft.text("acknowledge_number", number=", ".join(numbers))
    return Told(first=(placed, named), last=(named, bare, only))


def _beside(numbers: Sequence[str], what: Sequence[str]) -> list[str]:
    return [f"{number} ({one})" for number, one in zip(numbers, what, strict=True)]
