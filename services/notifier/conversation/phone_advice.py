"""Declared dangerous situations: what to do is told once, by ingest or by the answer, and a person looks (pure).

Ingest sees a message before the classifier does and gives the advice. The answer waits for its word, and gives the
advice where ingest did not look, could not, or says nothing for as long as an answer may wait at all.
"""

from typing import Final

from msgspec import structs

from loket import animals, danger_gate
from loket.dangers import advice as advice_of
from loket.dangers import danger_named, helps_animals, of_animals, only_animals
from loket.events import Candidate
from loket.talking import Danger
from services.notifier.conversation import pausing, saying, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Guarded, Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.memory import Warned
from services.notifier.conversation.pieces import Piece

REMEMBERED: Final = 20
_DEAD_ANIMAL: Final = "dood dier"
"""By the name of the taxonomy that municipalities declare from."""
_MOST_ALIVE: Final = 8
"""Words of who says so and nothing else."""
_MOST_OF_ANIMAL: Final = 14
"""Words of who tells of an animal alone; in a story its name may stand in that of a street."""
_SURE: Final = 0.9
"""Surer than this of another category the model is believed."""


def look(draft: Draft, said: Said, text: str) -> None:
    """Look for a declared dangerous situation; its advice goes before the answer, which comes at once."""
    one = danger_gate.told(draft.municipality, text) or _of_what_lives(draft, text)
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


def is_of_animal(draft: Draft, text: str) -> bool:
    """Whether a message tells of an animal in need, and of no human being."""
    one = danger_gate.told(draft.municipality, text) or _of_what_lives(draft, text)
    return one is not None and helps_animals(one) and not saying.says(words.SOMEBODY, text)


def is_of_animal_alone(draft: Draft, text: str) -> bool:
    """Whether a message tells of an animal in need and of nothing else, whatever sounds like more: it bleeds, say."""
    return only_animals(danger_gate.told(draft.municipality, text), text)


def _of_what_lives(draft: Draft, text: str) -> Danger | None:
    """The danger of animals in need where what was reported as dead turns out to live: "oh hij leeft nog!"."""
    current = draft.current()
    if current is None or current.sub != _DEAD_ANIMAL or not saying.says(words.ALIVE, text):
        return None
    return of_animals(draft.municipality)


def only_lives(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says no more than that what was reported as dead lives."""
    nothing_else = len(text.split()) <= _MOST_ALIVE and not said.photo and said.location is None
    return nothing_else and _of_what_lives(draft, text) is not None and draft.place_in(text) is None


ONLY_LIVES: Final = Look(only_lives, saying.sign_of(words.ALIVE))


def known(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """The problems of a message as the danger that it tells of has them: in its category, unless a model is surer.

    Of an animal in need nothing is to be mended, whatever a model takes it for: who comes for it is called.
    """
    one = danger_named(draft.municipality, draft.memory.danger)
    if one is None:
        return pieces
    if helps_animals(one):
        return [piece for piece in pieces if not _is_animal(draft, piece)]
    if one.category is None:
        return pieces
    c = draft.municipality.category(one.category)
    sure = Candidate(main=c.main, sub=c.sub, department=c.department, p=1.0)
    unheard = not any(piece.best for piece in pieces)
    return [
        structs.replace(piece, candidates=(sure,), routed=True, counts=True)
        if unheard or _tells_it(draft, piece, one)
        else piece
        for piece in pieces
    ]


def leave_report(draft: Draft) -> None:
    """Let what follows an animal in need stand with no report of before: its photo is of no lamp post."""
    one, current = danger_named(draft.municipality, draft.memory.danger), draft.current()
    if one is not None and helps_animals(one) and current is not None and current.acknowledged:
        draft.remember(current=None, since_answer=(), together=())


def _tells_it(draft: Draft, piece: Piece, one: Danger) -> bool:
    surer = piece.routed and piece.best is not None and piece.best.p >= _SURE
    return not surer and danger_gate.told(draft.municipality, piece.text) is one


def _is_animal(draft: Draft, piece: Piece) -> bool:
    """Whether a problem is the animal in need, and not what is broken or dead besides."""
    story = len(piece.text.split()) > _MOST_OF_ANIMAL and not animals.are_in_need(piece.text)
    other = story or told.names_a_fault(animals.without_wounds(piece.text)) or saying.says(words.DEAD, piece.text)
    return not other and danger_gate.told(draft.municipality, piece.text) is not None


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
