"""Declared dangerous situations: what to do is told once, by ingest or by the answer, and a person looks (pure).

Ingest sees a message before the classifier does and gives the advice. The answer waits for its word, and gives the
advice where ingest did not look, could not, or says nothing for as long as an answer may wait at all.
"""

from typing import Final

from msgspec import structs

from loket import danger_gate
from loket.dangers import advice as advice_of
from loket.dangers import danger_named
from loket.events import Candidate
from services.notifier.conversation import pausing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Guarded, Said
from services.notifier.conversation.memory import Warned
from services.notifier.conversation.pieces import Piece

REMEMBERED: Final = 20


def look(draft: Draft, said: Said, text: str) -> None:
    """Look for a declared dangerous situation; its advice goes before the answer, which comes at once."""
    one = danger_gate.told(draft.municipality, text)
    if one is None:
        return
    draft.wait_for_person("danger", urgent=True)
    draft.remember(danger=one.name)
    draft.say_later("danger")
    memory = draft.memory
    if said.danger != one.name or said.event_id in memory.unguarded:
        return
    if said.event_id in memory.guarded:
        _is_told(draft, one.name)
    else:
        waiting = (*memory.warnings, Warned(event_id=said.event_id, name=one.name))
        draft.remember(warnings=waiting[-REMEMBERED:])


def known(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """The problems of a message, with the category of a declared danger where the classifier said nothing."""
    one = danger_named(draft.municipality, draft.memory.danger)
    if one is None or one.category is None or any(piece.best for piece in pieces):
        return pieces
    c = draft.municipality.category(one.category)
    sure = Candidate(main=c.main, sub=c.sub, department=c.department, p=1.0)
    return [structs.replace(piece, candidates=(sure,), routed=True, counts=True) for piece in pieces]


def advice(draft: Draft) -> str | None:
    """What to do in the declared dangerous situation that the resident told of; None where ingest told them."""
    one = danger_named(draft.municipality, draft.memory.danger)
    if one is None or one.name in draft.memory.warned:
        return None
    return advice_of(draft.municipality, one, draft.language)


def guarded(draft: Draft, word: Guarded, name: str) -> None:
    """Ingest gave the advice, or could not; its word may come before the message itself."""
    memory, event_id = draft.memory, word.message_event_id
    waited = any(one.event_id == event_id for one in memory.warnings)
    if word.failed and event_id not in memory.guarded:
        draft.remember(unguarded=(*memory.unguarded, event_id)[-REMEMBERED:])
    elif not word.failed:
        draft.remember(guarded=(*memory.guarded, event_id)[-REMEMBERED:])
    draft.remember(warnings=tuple(one for one in memory.warnings if one.event_id != event_id))
    if not waited:
        return
    if not word.failed:
        _is_told(draft, name)
    last = draft.conversation.last_message_at
    if draft.memory.say and last is not None:
        pausing.answer_by(draft, last)


def _is_told(draft: Draft, name: str) -> None:
    """The resident read it, so the answer says nothing of it."""
    if name not in draft.memory.warned:
        draft.remember(warned=(*draft.memory.warned, name))
