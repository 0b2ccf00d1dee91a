"""Voice notes that a declared transcriber writes out: how long an answer waits for that, and what follows (pure)."""

from datetime import timedelta
from typing import Final

from msgspec import structs

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
    if draft.municipality.transcriber is not None:
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
    last = draft.conversation.last_message_at
    if voice.over or awaited(draft) or last is None:
        return
    pause = timedelta(seconds=draft.municipality.pace.settle_s)
    draft.timers[TimerKind.SETTLE] = max(draft.now, last + pause)
