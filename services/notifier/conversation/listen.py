"""What a resident's message does to a conversation and its cases; the answer comes when they seem done (pure)."""

from datetime import timedelta
from typing import Final

from msgspec import structs

from loket import silence
from loket.codec import clean
from loket.wishes import wish_of
from services.notifier.cases import workflow
from services.notifier.conversation import (
    about_which,
    again,
    alarms,
    animals,
    answered_late,
    answers,
    arrival,
    asked_after,
    asked_by_staff,
    asking,
    beginnings,
    beside_danger,
    closing,
    corrected,
    details,
    gather,
    gone,
    hurt_by_it,
    impatient,
    meaning,
    meant,
    mistaken_file,
    nobody_came,
    nothing_open,
    pausing,
    phone_advice,
    pieces,
    police,
    recategorised,
    solving,
    speech,
    stopping,
    talk,
    ticking,
    told,
    unclear,
    voices,
    whereabouts,
    whose,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pausing import ANSWER_WITHIN_S
from services.notifier.conversation.shapes import Asked
from services.notifier.conversation.stopping import Cause

__all__ = ["ANSWER_WITHIN_S", "attach", "hear"]
_SILENT_KINDS: Final = frozenset({"system", "edit", "revoke"})
_NOISE_KINDS: Final = frozenset({"text", "sticker", "button", "interactive"})


def hear(draft: Draft, said: Said) -> None:
    """Take in one message."""
    joins = _joins(draft, said)
    arrival.note(draft, said)
    if said.transcript_of is not None:
        voices.written_out(draft, said.transcript_of)
    # What a voice note says is its resident's word, however late it is here.
    draft.remember(answered=False)
    question = draft.memory.question
    text = clean(said.text or "").strip()
    if not joins:
        _begin_anew(draft)
        answered_late.take_up(draft, said, text, question)
    asked = asked_by_staff.waiting(draft)
    speech.note(draft, said, text)
    wanted = stopping.wanted(draft, text)
    if wanted == "start":
        stopping.start(draft, Cause.of(said))
    elif wanted == "stop" or _surely_stops(draft, said, text):
        if (rest := _reports_besides(draft, said, text)) is not None:
            _understand(draft, said, rest)
            asked_by_staff.resume(draft, said, rest, asked)
        stopping.stop(draft, Cause.of(said))
    elif said.kind in _SILENT_KINDS:
        attach(draft, said)
    else:
        _understand(draft, said, text)
        asked_by_staff.resume(draft, said, text, asked)
        if said.transcript_of is not None:
            voices.said_again(draft, said)
        if draft.memory.say:
            _answer_when_done(draft, said)
    voices.follow(draft, said)
    _keep_photo(draft, said)
    mistaken_file.note(draft, said)
    current = draft.current()
    if current is not None and current.acknowledged:
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
    takes_back = meaning.withdraws(text) and bool(draft.open_cases() or draft.memory.begun or draft.memory.ended)
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
        attach(draft, said)
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
    if draft.memory.loose_photos:
        draft.wait_for_person("photo")
    # What staff asked about a case is answered whenever the resident comes to it.
    asked = [case for case in draft.cases.values() if case.state == workflow.REACTIE_GEVRAAGD]
    draft.remember(
        current=asked[-1].id if asked else None,
        together=(),
        since_answer=(),
        loose=(),
        loose_photos=0,
        loose_pin=None,
        was_at=None,
        loose_asked=False,
        last_text=None,
        asked_about=(),
    )
    question = draft.memory.question
    if question is not None and question.about not in {Asked.SOLVED, Asked.SAME}:
        draft.remember(question=None)


def _understand(draft: Draft, said: Said, text: str) -> None:
    left = alarms.met(draft, said, text)
    if left is None:
        return
    said, text = speech.wished(draft, *left)
    taken = again.take_up(draft, said, text)
    if not beginnings.may_begin(draft, taken, text):
        beginnings.report(draft)
    phone_advice.look(draft, taken, text)
    police.look(draft, text)
    heard = about_which.look(draft, said, text)
    if heard.done:
        return
    said, text = (heard.said, heard.text) if heard.other else (taken, text)
    if text and any(
        one(draft, said, text)
        for one in (
            mistaken_file.withdrawn,
            talk.by_number,
            asked_after.asks_after_the_others,
            asked_by_staff.does_not_understand,
            nobody_came.asks_where_they_are,
            nobody_came.is_menu,
            talk.asks_to_wait,
            talk.announces_another,
            talk.wants_to_report,
            phone_advice.only_lives,
            animals.is_lost,
            hurt_by_it.told,
        )
    ):
        attach(draft, said)
        return
    # A cry for help tells no more than that, whatever was asked before it.
    if (not heard.other and _answers(draft, said, text)) or closing.taken_back(draft, said, text):
        return
    if said.kind == "reaction" or speech.asked_for(draft, said, text) or _calls_off(draft, said, text):
        attach(draft, said)
    else:
        _take_in(draft, meant.as_meant(draft, said, text), text)


def _answers(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is an answer: to "where is it?" "hij is weg" is none."""
    return said.emergency is None and gone.which(draft, text) is None and asking.answered(draft, said, text)


def _calls_off(draft: Draft, said: Said, text: str) -> bool:
    return said.emergency is None and (stopping.calls_off(draft, text) or nothing_open.to_call_off(draft, said, text))


def _take_in(draft: Draft, said: Said, text: str) -> None:
    has_substance = said.photo or said.location is not None
    if not text:
        _wordless(draft, said, has_substance=has_substance)
        return
    current = draft.current()
    if current is not None and wish_of(text) is None and whereabouts.is_only_where(draft, current, text):
        # Whatever the classifier makes of "bij de brug".
        gather.only_where(draft, current, said, text)
        return
    others = (
        corrected.told_instead,
        recategorised.told,
        again.told,
        details.told,
        impatient.asks,
        unclear.asks_at_home,
    )
    if any(one(draft, said, text) for one in others):
        return
    if not (has_substance or beginnings.is_house_number(draft, text)) and talk.hear(draft, said, text):
        attach(draft, said)
        return
    if gather.note_report(draft, text) and draft.current() is not None and not has_substance:
        attach(draft, said)
        draft.say_later("same")
        return
    if draft.memory.danger is None and beginnings.may_begin(draft, said, text):
        beginnings.keep(draft, said, text)
        return
    said = meant.without_guesses(draft, said, text)
    problems = police.without_thefts(draft, phone_advice.known(draft, pieces.pieces_of(draft, said, text)))
    if said.emergency is not None:
        problems = beside_danger.mended(draft, problems, said.emergency)
    if not problems:
        attach(draft, said)
        return
    says_nothing = not any(piece.best for piece in problems) and problems[0].place is None
    if has_substance and says_nothing and draft.current() is None:
        _captioned(draft, said, problems[0])
        return
    cases = [gather.report(draft, piece) for piece in problems]
    draft.remember(together=tuple(dict.fromkeys(case.id for case in cases)) if len(cases) > 1 else ())


def _captioned(draft: Draft, said: Said, piece: pieces.Piece) -> None:
    """A photo or a pin with words that name nothing: a report to come, unless they say that something is wrong.

    After "hier" the photo is what counts; "wat een teringzooi weer" is asked about, or a person looks.
    """
    if said.intent == "complaint":
        gather.report(draft, structs.replace(piece, counts=True))
    else:
        gather.bare(draft, said)


def _wordless(draft: Draft, said: Said, *, has_substance: bool) -> None:
    if has_substance or said.kind == "document":
        if not solving.shown(draft, said):
            gather.bare(draft, said)
            whose.note_shown(draft, said)
        return
    attach(draft, said)
    if said.kind not in _NOISE_KINDS and said.kind != "audio":
        # Contacts, an order, a kind that nobody knows yet: only a person can see what it is.
        draft.wait_for_person("unreadable")
    if said.kind == "audio":
        voices.wait_for(draft, said)
        draft.say_later("voice")
    elif draft.current() is None and not draft.memory.loose and not draft.memory.hinted:
        draft.remember(hinted=True)
        draft.say_later("unreadable")


def attach(draft: Draft, said: Said) -> None:
    """Let a message stand with the case that is talked about."""
    current = draft.current()
    if current is not None:
        gather.add_to(draft, current, said)


# When to answer


def _answer_when_done(draft: Draft, said: Said) -> None:
    memory = draft.memory
    if ticking.PLACED in memory.say:
        draft.remember(placed_by=said.native_id)
    if memory.unanswered_from is None:
        draft.remember(unanswered_from=draft.now, accepted_at=said.received_at, traceparent=said.traceparent)
    # While a voice note was written out its resident has waited already.
    last = draft.now if said.transcript_of is None else draft.conversation.last_message_at or draft.now
    pausing.answer_by(draft, last)
