"""A tick under a message, where words would say no more than that it arrived (pure)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from loket.providers.content import Content, Reaction, Text
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

TICK: Final = "✅"
ADDED: Final = "added"
PLACED: Final = "added_location"
_PINNED: Final = "pinned"
"""Beside ``PLACED``: by a position."""
_ADDED: Final = ("added_photo", "added_video")
_ALL: Final = (*_ADDED, PLACED, ADDED)
_PLACED_LATELY: Final = timedelta(minutes=3)
"""So soon after a resident read where it is, a tick is enough under what says it more exactly, or puts it right."""
_TOLD_LATELY: Final = timedelta(hours=1)
"""So soon after a resident read of a report in words, a tick is enough under what goes on about it. Who chats tells a
report in six messages: words under each made four answers of a conversation that needs two."""


def is_enough(draft: Draft, key: str) -> bool:
    """Whether what was added to a report needs no words: a photo that follows it, or more of it or of where it is."""
    return _under(draft, key) is not None


def _under(draft: Draft, key: str) -> str | None:
    """Native id of the message under which a tick is enough for what was added."""
    memory = draft.memory
    if key in _ADDED:
        return memory.last_photo
    if key == PLACED:
        lately = _is_lately(draft, memory.placed_at, _PLACED_LATELY)
    else:
        lately = key == ADDED and memory.told_for == memory.current and _is_lately(draft, memory.told_at, _TOLD_LATELY)
    return memory.added_by if lately else None


def _is_lately(draft: Draft, at: datetime | None, within: timedelta) -> bool:
    return at is not None and draft.now - at <= within


def in_words(draft: Draft, told: Sequence[str]) -> Content | None:
    """What is told, where nothing is asked beside it; None where a tick is enough."""
    if not told or (is_enough(draft, ADDED) and [*told] == [_only_added(draft)]):
        return None
    return Text(text=" ".join(told))


def _only_added(draft: Draft) -> str | None:
    current = draft.current()
    return added(draft, current, ADDED) if current is not None and ADDED in draft.memory.say else None


def note_message(draft: Draft, native_id: str | None) -> None:
    """Remember under which message a tick would stand, if something of it or before it goes on about a report."""
    if PLACED in draft.memory.say or ADDED in draft.memory.say:
        draft.remember(added_by=native_id)


def note_told(draft: Draft, told: Sequence[str], fresh: Sequence[Case]) -> None:
    """Remember that the resident reads in words that something arrived with a case, or that it did itself.

    Args:
        draft: the conversation.
        told: what they read.
        fresh: the cases of which they read the first time. Of several none is the one that a tick would be about.
    """
    current = draft.current()
    if current is None:
        return
    say = draft.memory.say
    if PLACED in say and added(draft, current, PLACED) in told:
        draft.remember(placed_at=draft.now)
    if fresh:
        alone = [*fresh] == draft.open_cases() == [current]
        draft.remember(told_for=current.id if alone else None, told_at=draft.now)
    elif any(added(draft, current, key) in told for key in _ALL if key in say):
        draft.remember(told_for=current.id, told_at=draft.now)


def tick(draft: Draft) -> Reaction | None:
    """A tick under what was added, or under thanks: once for each case."""
    memory, current = draft.memory, draft.current()
    key = next((key for key in _ALL if key in memory.say and is_enough(draft, key)), None)
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
    key = ADDED if key == PLACED and place is None else key
    return draft.text(key, number=case.number or "", place=place or "")


def place_of(draft: Draft, case: Case) -> str | None:
    """Where a case is, as its resident reads it."""
    pin = case.place.pin
    if case.place.street is not None or pin is None:
        return case.place.street
    return pin.address or pin.name or draft.text("by_location")
