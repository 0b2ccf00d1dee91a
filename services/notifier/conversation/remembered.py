"""What two conversations remember becomes the memory of one: for each field how, and nothing is forgotten (pure)."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar

from msgspec import Struct

from services.notifier.conversation.memory import SentFile
from services.notifier.conversation.shapes import Emergency, Memory

T = TypeVar("T")
LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
MOST_REMEMBERED: Final = 40
"""Of lists that keep the last few of each conversation."""


class _Two(Struct, frozen=True):
    """Two memories: by which conversation is older, and by in which the resident wrote last."""

    first: Memory
    second: Memory
    later: Memory
    earlier: Memory


_Rule = Callable[[_Two, str], Any]


def _newest(two: _Two, name: str) -> object:
    """What the later one remembers; the earlier one's where that is nothing."""
    found = getattr(two.later, name)
    return getattr(two.earlier, name) if found is None else found


def _either(two: _Two, name: str) -> object:
    return getattr(two.first, name) or getattr(two.second, name)


def _all(two: _Two, name: str) -> tuple[object, ...]:
    return _once((*getattr(two.first, name), *getattr(two.second, name)))


def _files(two: _Two, _: str) -> tuple[SentFile, ...]:
    return tuple(sorted(_once((*two.first.files, *two.second.files)), key=lambda one: one.at))


def _last(two: _Two, name: str) -> object:
    return max((at for m in (two.first, two.second) if (at := getattr(m, name)) is not None), default=None)


def _of_current(two: _Two, name: str) -> object:
    """What goes with the case that is talked about comes from where that case is."""
    own, other = (two.later, two.earlier) if two.later.current or not two.earlier.current else (two.earlier, two.later)
    return getattr(own, name) or getattr(other, name)


def _of_unanswered(two: _Two, name: str) -> object:
    """What goes with the first message that has no answer."""
    waiting = [m for m in (two.first, two.second) if m.unanswered_from is not None]
    return getattr(min(waiting, key=lambda m: m.unanswered_from or LONG_AGO, default=Memory()), name)


def _latest_told(two: _Two, _: str) -> Mapping[str, datetime]:
    one, other = two.first.advised, two.second.advised
    return {advice: max(m[advice] for m in (one, other) if advice in m) for advice in sorted({*one, *other})}


def _of_later(two: _Two, name: str) -> object:
    return getattr(two.later, name)


def _of_later_told(two: _Two, name: str) -> object:
    """What was said last counts, in the order in which it was said."""
    return getattr(two.later, name) or getattr(two.earlier, name)


def _most(two: _Two, name: str) -> int:
    one, other = getattr(two.first, name), getattr(two.second, name)
    return int(max(one, other))


def _most_asked(two: _Two, name: str) -> Mapping[str, int]:
    one, other = getattr(two.first, name), getattr(two.second, name)
    return {case: max(one.get(case, 0), other.get(case, 0)) for case in sorted({*one, *other})}


def _offers(two: _Two, name: str) -> Mapping[str, object]:
    return {**getattr(two.earlier, name), **getattr(two.later, name)}


def _moments(two: _Two, name: str) -> tuple[datetime, ...]:
    return tuple(sorted({*getattr(two.first, name), *getattr(two.second, name)}))[-MOST_REMEMBERED:]


def _loose_photos(two: _Two, _: str) -> int:
    one, other = two.first, two.second
    here, there = set(one.loose), set(other.loose)
    if here == there:
        return max(one.loose_photos, other.loose_photos)
    if here >= there:
        return one.loose_photos
    return other.loose_photos if here < there else one.loose_photos + other.loose_photos


def _emergencies(two: _Two, _: str) -> tuple[Emergency, ...]:
    found = {e.event_id: e for e in (*two.second.emergencies, *two.first.emergencies)}
    return tuple(sorted(found.values(), key=lambda e: (e.at, e.event_id)))


def _once(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))


RULES: Final[Mapping[str, _Rule]] = MappingProxyType(
    {
        "current": _newest,
        "unanswered_from": _of_unanswered,
        "accepted_at": _of_unanswered,
        "traceparent": _of_unanswered,
        "say": _all,
        "loose": _all,
        "loose_photos": _loose_photos,
        "loose_seen": _all,
        "loose_pin": _newest,
        "was_at": _newest,
        "loose_asked": _either,
        "together": _of_current,
        "since_answer": _of_current,
        "shown": _of_current,
        "shown_for": _of_current,
        "shown_at": _last,
        "told_of": _offers,
        "files": _files,
        "shown_late": _newest,
        "question": _newest,
        "asked": _most_asked,
        "offered": _offers,
        "not_joined": _newest,
        "noticed": _either,
        "answered": _of_later,
        "replies": _moments,
        "new_at": _last,
        "last_text": _newest,
        "spoken": _either,
        "abused": _either,
        "danger": _newest,
        "warnings": _all,
        "warned": _all,
        "untold": _all,
        "told": _newest,
        "outside": _newest,
        "faq": _newest,
        "thanks_to": _newest,
        "waved": _either,
        "last_photo": _newest,
        "added_by": _newest,
        "placed_at": _last,
        "told_for": _newest,
        "told_at": _last,
        "ended": _newest,
        "results": _offers,
        "reopened": _all,
        "wrote_on": _either,
        "hinted": _either,
        "undated": _all,
        "thanked": _newest,
        "emergency_at": _last,
        "emergency_sure": _either,
        "emergency_over_at": _last,
        "danger_street": _newest,
        "broken": _newest,
        "police_at": _last,
        "praised_at": _last,
        "fragments": _of_later_told,
        "begun": _all,
        "asked_about": _of_later_told,
        "voices": _all,
        "unheard": _most,
        "last_reply": _newest,
        "last_sent": _newest,
        "person_for": _all,
        "emergencies": _emergencies,
        "guarded": _all,
        "unguarded": _all,
        "advised": _latest_told,
        "told_whom_at": _last,
    }
)
"""Field of a memory -> how two become one. A test holds it to the fields that there are."""


def memory_of(first: Memory, second: Memory, *, second_is_later: bool) -> Memory:
    """One memory out of those of two conversations of one resident.

    Args:
        first: of the conversation that is older, and stays.
        second: of the other.
        second_is_later: whether the resident wrote last in the second.
    """
    later, earlier = (second, first) if second_is_later else (first, second)
    two = _Two(first, second, later, earlier)
    return Memory(**{name: rule(two, name) for name, rule in RULES.items()})
