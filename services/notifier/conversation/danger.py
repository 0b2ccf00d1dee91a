"""Emergencies: ingest answers them at once; the plan makes sure that somebody did, and that a person looks (pure)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from services.notifier.conversation.draft import Draft, fingerprint
from services.notifier.conversation.inputs import Guarded, Said
from services.notifier.conversation.shapes import Emergency, Purpose, TimerKind

GUARD_WITHIN: Final = timedelta(seconds=15)
"""If ingest has not answered an emergency by then, the notifier does. A killed ingest needs some seconds to tell."""
NOT_AGAIN_WITHIN: Final = timedelta(minutes=10)
"""The same emergency text goes to the same resident at most once in this time."""
REMEMBERED: Final = 20
_TEXTS: Final = {"gas": "emergency_gas", "suicide": "emergency_suicide", "domestic": "emergency_domestic"}


def text_key(kind: str, level: str) -> str:
    """Key of the text for an emergency (see loket.texts)."""
    if kind in _TEXTS:
        return _TEXTS[kind]
    return "emergency_possible" if level == "possible" else "emergency"


def meet(draft: Draft, said: Said) -> None:
    """A message that is an emergency: on top for a person, and watched until somebody answered it."""
    level = said.emergency_level or "certain"
    draft.wait_for_person("emergency", urgent=True)
    if said.event_id in draft.memory.guarded:
        return
    found = Emergency(event_id=said.event_id, kind=said.emergency or "other", level=level, at=draft.now)
    draft.remember(emergencies=(*draft.memory.emergencies, found))
    if said.event_id in draft.memory.unguarded:
        _answer(draft, [found])
    _set_timer(draft)


def guarded(draft: Draft, answer: Guarded) -> None:
    """Ingest answered, or could not; its word may come before the message itself."""
    event_id = answer.message_event_id
    if answer.failed:
        _unguarded(draft, event_id)
        return
    left = tuple(e for e in draft.memory.emergencies if e.event_id != event_id)
    draft.remember(emergencies=left, guarded=(*draft.memory.guarded, event_id)[-REMEMBERED:])
    _set_timer(draft)


def unanswered(draft: Draft) -> None:
    """Answer what ingest has not."""
    _answer(draft, [e for e in draft.memory.emergencies if e.at + GUARD_WITHIN <= draft.now])
    _set_timer(draft)


def _unguarded(draft: Draft, event_id: str) -> None:
    """Nobody else answers: at once, or when the message itself is here."""
    if event_id in draft.memory.guarded:
        return
    here = [e for e in draft.memory.emergencies if e.event_id == event_id]
    if here:
        _answer(draft, here)
    else:
        draft.remember(unguarded=(*draft.memory.unguarded, event_id)[-REMEMBERED:])
    _set_timer(draft)


def _answer(draft: Draft, late: Sequence[Emergency]) -> None:
    draft.remember(emergencies=tuple(e for e in draft.memory.emergencies if e not in late))
    for one in late:
        text = draft.text(text_key(one.kind, one.level))
        at = draft.memory.warned_at
        if draft.memory.warned == fingerprint(text) and at is not None and draft.now - at < NOT_AGAIN_WITHIN:
            continue
        if draft.reply(text, purpose=Purpose.EMERGENCY, cause=one.event_id, answers_from=one.at) is not None:
            draft.remember(warned=fingerprint(text), warned_at=draft.now)


def _set_timer(draft: Draft) -> None:
    draft.timers[TimerKind.GUARD] = min((e.at + GUARD_WITHIN for e in draft.memory.emergencies), default=None)
