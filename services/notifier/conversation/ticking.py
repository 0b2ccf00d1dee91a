"""A tick under a message, where words would say no more than that it arrived (pure)."""

from datetime import timedelta
from typing import Final

from loket.providers.content import Reaction
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

TICK: Final = "✅"
PLACED: Final = "added_location"
_PINNED: Final = "pinned"
"""Beside ``PLACED``: by a position."""
_ADDED: Final = ("added_photo", "added_video")
_PLACED_LATELY: Final = timedelta(minutes=3)
"""So soon after a resident read where it is, a tick is enough under what says it more exactly, or puts it right."""


def is_enough(draft: Draft, key: str) -> bool:
    """Whether what was added to a report needs no words: a photo that follows it, or more of where it is."""
    return _under(draft, key) is not None


def _under(draft: Draft, key: str) -> str | None:
    """Native id of the message under which a tick is enough for what was added."""
    if key in _ADDED:
        return draft.memory.last_photo
    at = draft.memory.placed_at
    lately = key == PLACED and at is not None and draft.now - at <= _PLACED_LATELY
    return draft.memory.placed_by if lately else None


def tick(draft: Draft) -> Reaction | None:
    """A tick under what was added, or under thanks: once for each case."""
    memory, current = draft.memory, draft.current()
    key = next((key for key in (*_ADDED, PLACED) if key in memory.say and is_enough(draft, key)), None)
    message = _under(draft, key) if key is not None else None
    if key is not None and message is not None:
        # Where the vendor cannot react, what was added is not left without an answer.
        numbered = current is not None and current.number is not None
        return Reaction(message=message, emoji=TICK, instead=added(draft, current, key) if numbered and current else "")
    last = memory.current or draft.conversation.id
    if "thanks" not in memory.say or memory.thanks_to is None or memory.thanked == last:
        return None
    draft.remember(thanked=last)
    return Reaction(message=memory.thanks_to, emoji=TICK)


def added(draft: Draft, case: Case, key: str) -> str:
    """That something stands with a case now; of a place, which."""
    place = place_of(draft, case)
    if key == PLACED and _PINNED in draft.memory.say and place is not None and case.place.street is not None:
        # Its address alone would not tell that the position came.
        place = f"{place}, {draft.text('by_location')}"
    key = "added" if key == PLACED and place is None else key
    return draft.text(key, number=case.number or "", place=place or "")


def place_of(draft: Draft, case: Case) -> str | None:
    """Where a case is, as its resident reads it."""
    pin = case.place.pin
    if case.place.street is not None or pin is None:
        return case.place.street
    return pin.address or pin.name or draft.text("by_location")
