"""Voice notes that a declared transcriber writes out: how long an answer waits for that, and what follows (pure)."""

from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.wishes import wish_of
from services.notifier.conversation import about_sent
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said, Unheard
from services.notifier.conversation.memory import Voice
from services.notifier.conversation.shapes import TimerKind

REMEMBERED: Final = 4
_ADDS: Final = frozenset({"added", "added_location", "same", "report"})


def wait_for(draft: Draft, said: Said) -> None:
    """Wait for what a voice note says, where somebody writes it out.

    The answer waits for that as long as it may wait at all; then the resident is asked to type it. What comes later is
    taken in like any message that comes late.
    """
    if draft.municipality.transcriber is None:
        note_unheard(draft)
        return
    voice = Voice(event_id=said.event_id, message=said.message)
    draft.remember(voices=(*draft.memory.voices, voice)[-REMEMBERED:])


def awaited(draft: Draft) -> bool:
    """Whether the answer waits for what a voice note says."""
    return any(not voice.over for voice in draft.memory.voices)


def asked(draft: Draft) -> None:
    """Note that no answer waits any more for what voice notes say."""
    draft.remember(voices=tuple(structs.replace(voice, over=True) for voice in draft.memory.voices))


def written_out(draft: Draft, event_id: str) -> None:
    """A voice note is here as text: nobody has to be asked to type it, unless another one is awaited still."""
    voices = draft.memory.voices
    if not any(voice.event_id == event_id and not voice.over for voice in voices):
        return
    draft.remember(voices=tuple(structs.replace(v, over=v.over or v.event_id == event_id) for v in voices))
    if not awaited(draft):
        draft.say_no_more("voice")


FOR_PERSON: Final = "voice"
"""Why a conversation waits in which voice notes follow each other that nobody writes out, and no words."""
_WORDS: Final = 2
"""So many words after voice notes may tell what those say; "hallo?" does not."""


def note_unheard(draft: Draft) -> None:
    """Count a voice note that nobody writes out; from the second on that no words follow a person listens."""
    draft.remember(unheard=draft.memory.unheard + 1)
    if draft.memory.unheard > 1:
        draft.wait_for_person(FOR_PERSON)


def note_words(draft: Draft, said: Said, text: str) -> None:
    """What comes in words after voice notes tells what they say: nobody has to listen who was not promised yet."""
    if not draft.memory.unheard or said.transcript_of is not None or len(text.split()) < _WORDS:
        return
    if wish_of(text) is not None or about_sent.is_asked(text):
        return
    draft.remember(unheard=0)
    if "voice" in draft.memory.say:
        draft.no_longer_wait([FOR_PERSON])


def is_for_person(draft: Draft) -> bool:
    """Whether a person is to listen to voice notes."""
    return FOR_PERSON in draft.memory.person_for


def asks(draft: Draft) -> str:
    """What the resident reads of a voice note that nobody writes out: to type it, or that a person listens, later."""
    if is_for_person(draft):
        return draft.text("voice_person", phone=draft.municipality.contact.phone)
    return draft.text("ask_text")


def said_again(draft: Draft, said: Said) -> None:
    """Say nothing of words that are here late and only add to a report whose resident wrote meanwhile."""
    last = draft.conversation.last_message_at
    wrote_since = last is not None and last > said.received_at
    fresh = any(not case.acknowledged for case in draft.open_cases())
    if wrote_since and not fresh and draft.memory.unanswered_from is None and set(draft.memory.say) <= _ADDS:
        draft.remember(say=())


def follow(draft: Draft, said: Said) -> None:
    """Let a voice note stand with the case that its words went to."""
    if said.transcript_of is None:
        return
    case = draft.attached.get(said.message)
    for voice in draft.memory.voices:
        if voice.event_id == said.transcript_of and case is not None:
            draft.attached[voice.message] = case
    draft.remember(voices=tuple(v for v in draft.memory.voices if v.event_id != said.transcript_of))


def unheard(draft: Draft, found: Unheard) -> None:
    """Nobody can say what a voice note says: ask the resident now, unless they were asked or another is awaited."""
    voice = next((v for v in draft.memory.voices if v.event_id == found.event_id), None)
    if voice is None:
        return
    draft.remember(voices=tuple(v for v in draft.memory.voices if v is not voice))
    note_unheard(draft)
    last = draft.conversation.last_message_at
    if voice.over or awaited(draft) or last is None:
        return
    pause = timedelta(seconds=draft.municipality.pace.settle_s)
    draft.timers[TimerKind.SETTLE] = max(draft.now, last + pause)
