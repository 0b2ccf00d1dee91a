"""STOP and START, told to us or to the platform: at once, confirmed once (pure).

What WhatsApp offers as a button is called "stop offers and announcements" and is about marketing. A municipality sends
none (see ``loket.providers.content``), so a resident who uses it can only mean the messages that there are; and
WhatsApp's policy asks to honour every request, on or off WhatsApp. It is a STOP, therefore, and taking it back a START.
Source: WhatsApp Business messaging policy, opt-out; Meta, user_preferences; Twilio, OptOutType.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from msgspec import Struct

from loket import wish_words
from loket.wishes import STOP_OR_START, may_stop, wish_of
from services.notifier.conversation import photos
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Preferred, Said
from services.notifier.conversation.saying import says
from services.notifier.conversation.shapes import Purpose, TimerKind
from services.notifier.conversation.told import says_what_is_wrong

ASKED: Final = "stopped"
"""Why a conversation waits whose resident wrote STOP and asks something since."""
_ASKS: Final = frozenset({"status_question", "question", "voice", "police"})
"""What an automatic answer alone deals with: of a report its department hears, of the rest a person anyhow."""


_LONGEST_START: Final = 10
"""Words of who wants to hear from us again."""
_NOT_AGAIN: Final = (
    "geen|niet|waarom|no|not|don't|dont|why|kein|keine|nicht|warum|pas|plus|pourquoi|por qué|nie|dlaczego|istemiyorum|"
    "neden|niye|не|чому|لا|ما|لماذا|ليش"
)
"""Beside it: who asks why there are messages again wants none."""


class Cause(Struct, frozen=True, kw_only=True):
    """What asked for it."""

    event_id: str
    traceparent: str | None = None
    at: datetime | None = None
    """When ingest accepted it."""

    @classmethod
    def of(cls, said: Said) -> "Cause":
        """A message that says so."""
        return cls(event_id=said.event_id, traceparent=said.traceparent, at=said.received_at)


def wanted(draft: Draft, text: str) -> str | None:
    """Whether a message asks for silence (``stop``) or to hear from us again (``start``) in so many words.

    "Cancel" is a STOP only to who heard from us, where nothing is talked about that could be called off: beside a
    report it takes that back. Who wrote STOP may ask for messages at more length than others.
    """
    wish = wish_of(text) if text else None
    if wish is not None:
        return wish.intent if wish.intent in STOP_OR_START else None
    if draft.conversation.stopped:
        return "start" if _wants_again(draft, text) else None
    heard_from_us = bool(draft.cases) or draft.memory.last_reply is not None
    return "stop" if heard_from_us and may_stop(text) and not _may_call_off(draft) else None


def _wants_again(draft: Draft, text: str) -> bool:
    """Whether who wrote STOP wants messages again, and tells of nothing else."""
    if len(text.split()) > _LONGEST_START or not says(wish_words.WANTS_AGAIN, text) or says(_NOT_AGAIN, text):
        return False
    return not says_what_is_wrong(text) and draft.place_in(text) is None


def _may_call_off(draft: Draft) -> bool:
    """Whether there is anything that a resident may call off."""
    memory = draft.memory
    return bool(draft.open_cases() or memory.begun or memory.loose or memory.question or memory.emergency_at)


def calls_off(draft: Draft, text: str) -> bool:
    """Whether a message may be a STOP and takes nothing back ("end"): a person reads it, and its resident hears so."""
    if not may_stop(text) or not _may_call_off(draft):
        return False
    draft.wait_for_person("unclear")
    draft.say_later("human")
    return True


def start(draft: Draft, cause: Cause, *, confirm: bool = True) -> None:
    """Let a resident hear from us again; whoever never stopped reads nothing of it."""
    was_stopped = draft.conversation.stopped
    draft.set(stopped=False)
    if was_stopped and confirm:
        _answer_at_once(draft, cause, "started")
    elif was_stopped:
        # The next STOP is another one, and confirmed as the first was.
        draft.remember(last_reply=None)


def stop(draft: Draft, cause: Cause, *, confirm: bool = True) -> None:
    """Be silent from now on, apart from staff and emergencies; what has not left yet stays here.

    That news of a case was to be told and is not any more stands in its history.
    """
    if draft.conversation.stopped:
        return
    if confirm:
        # Also to what seems to be a bot: whoever wants silence has a right to know that it is kept.
        _answer_at_once(draft, cause, "stopped", owed=True)
    for news in (one for one in draft.memory.untold if one.case in draft.cases):
        draft.happened(news.case, "untold", actor=LOKET)
    draft.silenced = True
    draft.set(stopped=True)
    draft.remember(say=(), question=None, untold=(), unanswered_from=None, accepted_at=None, traceparent=None)
    draft.timers[TimerKind.SETTLE] = None
    draft.timers[TimerKind.STATUS] = None
    photos.wait_for(draft)


def note_asked(draft: Draft, say: Iterable[str]) -> None:
    """Let a person see what a resident asks who wrote STOP: no automatic answer reaches them, theirs does."""
    if draft.conversation.stopped and not _ASKS.isdisjoint(say):
        draft.wait_for_person(ASKED)


def preferred(draft: Draft, found: Preferred) -> None:
    """The platform tells what its resident chose: a turn of theirs, though no message; it opens no window."""
    draft.remember(answered=False)
    until = draft.conversation.window_until
    confirm = not found.told and until is not None and until > draft.now
    if found.wants:
        start(draft, Cause(event_id=found.event_id), confirm=confirm)
    else:
        stop(draft, Cause(event_id=found.event_id), confirm=confirm)


def _answer_at_once(draft: Draft, cause: Cause, key: str, *, owed: bool = False) -> None:
    draft.reply(
        draft.text(key),
        purpose=Purpose.ANSWER,
        cause=cause.event_id,
        traceparent=cause.traceparent,
        answers_from=cause.at,
        owed=owed,
    )
