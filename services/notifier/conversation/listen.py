"""What a resident's message does to a conversation and its cases; the answer comes when they seem done (pure)."""

from datetime import timedelta
from typing import Final

from loket import silence
from loket.codec import clean
from services.notifier.conversation import (
    answered_late,
    answers,
    arrival,
    asked_by_staff,
    meaning,
    mistaken_file,
    pausing,
    photos,
    polish_no,
    speech,
    stopping,
    taking_in,
    talk,
    ticking,
    told,
    unread,
    voices,
    withdrawing,
    wrong_chat,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pausing import ANSWER_WITHIN_S
from services.notifier.conversation.shapes import Asked
from services.notifier.conversation.stopping import Cause

__all__ = ["ANSWER_WITHIN_S", "hear"]
_SILENT_KINDS: Final = frozenset({"system", "edit", "revoke"})


def hear(draft: Draft, said: Said) -> None:
    """Take in one message."""
    joins, before = _joins(draft, said), draft.conversation.last_message_at
    arrival.note(draft, said)
    if said.transcript_of is not None:
        voices.written_out(draft, said.transcript_of)
    # What a voice note says is its resident's word, however late it is here.
    draft.remember(answered=False, last_sent=None)
    question = draft.memory.question
    said, text = polish_no.without(draft, said, clean(said.text or "").strip())
    if not joins:
        _begin_anew(draft)
        answered_late.take_up(draft, said, text, question)
    asked_by_staff.take_up(draft, before)
    asked = asked_by_staff.waiting(draft)
    speech.note(draft, said, text)
    voices.note_words(draft, said, text)
    wanted = stopping.wanted(draft, text)
    if wanted == "start":
        stopping.start(draft, Cause.of(said))
    elif wanted == "stop" or _surely_stops(draft, said, text):
        if (rest := _reports_besides(draft, said, text)) is not None:
            taking_in.understand(draft, said, rest)
            asked_by_staff.resume(draft, said, rest, asked)
        stopping.stop(draft, Cause.of(said))
    elif said.kind in _SILENT_KINDS:
        taking_in.attach(draft, said)
    else:
        taking_in.understand(draft, said, text)
        asked_by_staff.resume(draft, said, text, asked)
        if said.transcript_of is not None:
            voices.said_again(draft, said)
        if draft.memory.say:
            _answer_when_done(draft, said)
    voices.follow(draft, said)
    _keep_photo(draft, said)
    mistaken_file.note(draft, said)
    current = draft.current()
    if current is not None and current.acknowledged and not wrong_chat.is_sorry(text):
        draft.remember(wrote_on=True)


def _surely_stops(draft: Draft, said: Said, text: str) -> bool:
    """Whether a longer message asks for silence in so many words, and nothing else is meant.

    By rule alone, whatever a model makes of it: a wrong stop silences a resident who wants an answer. Never in an
    emergency. Nor does who takes a report back, answers a question, wants a person or is about to report something.
    """
    if said.emergency is not None:
        return False
    if not silence.asks_for_silence(text) and _reports_besides(draft, said, text) is None:
        return False
    # "Vergeet die fiets maar" asks for no silence; who asks for it beside that does.
    let_go = withdrawing.lets_go(text) and not silence.asks_for_silence(withdrawing.without_let_go(text))
    ended = meaning.withdraws(text) or let_go
    takes_back = ended and bool(draft.open_cases() or draft.memory.begun or draft.memory.ended)
    other = answers.is_one(draft, text) or meaning.wants_to_report(text) or meaning.wants_person(text)
    return not (takes_back or other)


def _reports_besides(draft: Draft, said: Said, text: str) -> str | None:
    """What a message reports beside asking for silence: "lantaarn stuk Leyweg 12, stuur mij geen berichten meer"."""
    rest = silence.without(text)
    if rest is None or said.intent != "report":
        return None
    surely = bool(said.candidates) and said.candidates[0].p >= talk.SURE_OF_FAULT
    return rest if surely or told.says_what_is_wrong(rest) or draft.place_in(rest) is not None else None


def _keep_photo(draft: Draft, said: Said) -> None:
    """Keep a photo whose words were no report ("STOP"): with the case that is talked about, or for a person."""
    if not said.photo or said.message in draft.attached or said.message in draft.memory.loose:
        return
    if draft.current() is not None:
        taking_in.attach(draft, said)
        return
    memory = draft.memory
    draft.remember(loose=(*memory.loose, said.message), loose_photos=memory.loose_photos + 1)
    draft.wait_for_person("photo")


def _joins(draft: Draft, said: Said) -> bool:
    # By when ingest took them in, so that what waited for us together is told apart as it would have been then.
    last = draft.conversation.last_message_at
    return last is not None and said.received_at - last <= timedelta(minutes=draft.municipality.pace.join_minutes)


def _begin_anew(draft: Draft) -> None:
    """A conversation after a long silence: nothing that comes now belongs to what was said then by itself."""
    photos.wait_for(draft)
    # What staff asked about a case is answered whenever the resident comes to it.
    asked = unread.asked(draft)
    draft.remember(
        current=asked[-1].id if asked else None,
        together=(),
        since_answer=(),
        loose=(),
        loose_photos=0,
        loose_pin=None,
        was_at=None,
        told_of={},
        loose_asked=False,
        last_text=None,
        asked_about=(),
    )
    question = draft.memory.question
    if question is not None and question.about not in {Asked.SOLVED, Asked.SAME}:
        draft.remember(question=None)


# When to answer


def _answer_when_done(draft: Draft, said: Said) -> None:
    memory = draft.memory
    ticking.note_message(draft, said.native_id)
    if memory.unanswered_from is None:
        draft.remember(unanswered_from=draft.now, accepted_at=said.received_at, traceparent=said.traceparent)
    # While a voice note was written out its resident has waited already.
    last = draft.now if said.transcript_of is None else draft.conversation.last_message_at or draft.now
    pausing.answer_by(draft, last)
