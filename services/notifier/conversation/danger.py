"""Emergencies: ingest answers them at once; the plan makes sure that somebody did, and that a person looks (pure)."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from loket.emergency import Emergency as Found
from loket.emergency.advice import advice_of, is_told, text_key, told_by
from loket.sought import Sought
from loket.wishes import wish_of
from services.notifier.conversation import (
    broken_things,
    meaning,
    phone_advice,
    saying,
    told,
    whereabouts,
    words,
    words_of_danger,
)
from services.notifier.conversation.cries import by_rules, detect
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Guarded, Said
from services.notifier.conversation.memory import Fragment
from services.notifier.conversation.shapes import Emergency, Purpose, TimerKind

GUARD_WITHIN: Final = timedelta(seconds=15)
"""If ingest has not answered an emergency by then, the notifier does. A killed ingest needs some seconds to tell."""
NOT_AGAIN_WITHIN: Final = timedelta(minutes=10)
"""The same advice goes to the same resident at most once in this time, whoever gives it."""
REMEMBERED: Final = 20
IN_PIECES_WITHIN: Final = timedelta(seconds=60)
"""Messages that come so soon after each other may tell one emergency together."""
PIECE_WORDS: Final = 12
PIECES: Final = 4
GOES_ON_WITHIN: Final = timedelta(minutes=2)
"""So soon after an emergency a short message tells more of it."""
GOES_ON_WORDS: Final = 7
AT_ONCE_WITHIN: Final = timedelta(seconds=15)
AT_ONCE_WORDS: Final = 3
_MORE_WITHIN: Final = timedelta(seconds=45)
MOST_MORE: Final = 30
"""Words of who tells more of an emergency, ..."""
_SURE: Final = 0.9
"""... unless the model is surer than this of a report."""
_UNSURE: Final = 0.65
_NO_IDEA: Final = 1 / 3
"""Less likely than this the model has no idea what a report is about."""
_MOST_OF_IT: Final = 20
"""Words of who tells, with its place, more of it, ..."""
_IN_ONE_GO: Final = timedelta(seconds=25)
"""... so soon after it."""
_LONGEST_PIECE: Final = 160
_A_REPORT: Final = (
    f"{words.A_REPORT}|reports|meldungen|signalements|zgłoszenia|zgłoszeniem|zgłoszeniami|bildirimim|bildirimime|"
    "bildirimlerim|bildirimlerime|зверненням|зверненнями|بلاغاتي"
)
ENOUGH_WORDS: Final = 4
SENTENCES: Final = re.compile(r"[.!?\n؟。]+")
_CRIES: Final = Sought(rf"(?<!\w)(?:{words.CRIES})(?!\w)", re.IGNORECASE)


def was_lately(draft: Draft) -> bool:
    """Whether somebody told of an emergency so shortly before that what they write now may go on about it."""
    at = draft.memory.emergency_at
    return at is not None and draft.now - at <= GOES_ON_WITHIN


def in_pieces(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is an emergency together with the ones just before, of which none was one by itself.

    Ingest sees one message at a time: what only the pieces together tell is answered here, at once.
    """
    if _told_lately(draft):
        return False
    this = Fragment(at=draft.now, text=text[:_LONGEST_PIECE])
    # Asked twice of the same message it counts once: twice the same words sound twice as much like danger.
    before = [f for f in draft.memory.fragments if draft.now - f.at <= IN_PIECES_WITHIN and f != this]
    # The blood of a swan and a bridge that stays open are no emergency together.
    is_piece = len(text.split()) <= PIECE_WORDS and not phone_advice.is_of_animal_alone(draft, text)
    pieces = (*before, this)[-PIECES:] if is_piece else ()
    draft.remember(fragments=pieces)
    if not before or not is_piece:
        return False
    found = _found_together(draft, " ".join(piece.text for piece in pieces), text)
    if found is None:
        return False
    _no_small_talk(draft)
    draft.wait_for_person("emergency", urgent=True)
    draft.meet_emergency(sure=found.level == "certain")
    _answer(draft, [Emergency(event_id=said.event_id, kind=found.kind, level=found.level, at=said.received_at)])
    return True


def _found_together(draft: Draft, pieces: str, last: str) -> Found | None:
    """The emergency that pieces tell together; what no rule knows must hold a word of danger.

    Nor does the place of a report that waits for one make an emergency of it: "achter mijn school", "ben al weg".
    """
    found = detect(pieces)
    if found is None or by_rules(pieces) is not None:
        return found
    current = draft.current()
    is_where = current is not None and whereabouts.is_only_where(draft, current, last)
    return found if words_of_danger.stand_in(pieces) and not is_where else None


def _no_small_talk(draft: Draft) -> None:
    """Who is in need is not greeted, nor told that they were not understood."""
    draft.say_no_more("unreadable")
    draft.say_no_more("greeting")


def second_only(said: Said, text: str) -> bool:
    """Whether a message is an emergency to the classifier's second look alone, which knows no message before it."""
    return said.emergency_level == "possible" and bool(text) and detect(text) is None


def asks_after_a_report(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks how a report of before stands, whatever was told of since: "hoe staat mijn melding?"."""
    asks = said.intent == "status_question" and said.emergency is None and bool(draft.open_cases())
    return asks and saying.says(_A_REPORT, text) and not meaning.help_is_there(text)


def goes_on(draft: Draft, said: Said, text: str) -> bool:
    """Whether a short message right after an emergency tells more of it, and is no report of its own."""
    at = draft.memory.emergency_at
    if at is None or draft.now - at > GOES_ON_WITHIN or said.photo or said.location is not None:
        return False
    if text and draft.place_in(text) is not None and broken_things.is_gone(text):
        # "Het hek langs de Bierkade is weg" tells of no emergency, whatever else it follows.
        return False
    if at + AT_ONCE_WITHIN >= draft.now and text and len(text.split()) <= AT_ONCE_WORDS and wish_of(text) is None:
        # "Mi vecino", "bij de buren": of so few words right after a cry nobody makes a report.
        return draft.place_in(text) is None or _says_where(draft, text) or _tells_more(draft, said, text)
    if text and _says_where(draft, text):
        return True
    if text and (_tells_more(draft, said, text) or _tells_of_people(draft, said, text)):
        return True
    most = GOES_ON_WORDS if said.decision == "route" else PIECE_WORDS
    if not text or len(text.split()) > most or wish_of(text) is not None:
        return False
    if draft.place_in(text) is not None:
        # "Haagse markt, rode jas": what nobody could mend tells, so soon, of the emergency only.
        no_idea = not said.candidates or said.candidates[0].p < _NO_IDEA
        return no_idea and at + AT_ONCE_WITHIN >= draft.now and said.decision != "route"
    is_report = said.decision == "route" and said.intent == "report" and not draft.memory.emergency_sure
    return not is_report and not meaning.wants_person(text)


def _tells_more(draft: Draft, said: Said, text: str) -> bool:
    """Whether words with an address, of which the model is not sure what they report, tell where the emergency is.

    "Hengelolaan 640, tweede verdieping graag", "Spui 12, there is a lady who can't get out": they name nothing broken.
    """
    current, at = draft.current(), draft.memory.emergency_at
    soon = at is not None and draft.now - at <= _IN_ONE_GO
    # Right after it they say at more length what is happening there, of which the model has no idea.
    most, least = (_MOST_OF_IT, _NO_IDEA) if soon and len(text.split()) > PIECE_WORDS else (PIECE_WORDS, _UNSURE)
    unsure = said.decision != "route" and (not said.candidates or said.candidates[0].p < least)
    # "Terletstraat, second floor, what shall I do": a question that whom to call has answered.
    asks = said.intent == "question" and saying.says(words.WHAT_TO_DO, text)
    return (
        (asks or (unsure and draft.memory.emergency_sure))
        and current is None
        and len(text.split()) <= most
        and wish_of(text) is None
        and draft.place_in(text) is not None
        and not told.names_a_fault(text)
    )


def _tells_of_people(draft: Draft, said: Said, text: str) -> bool:
    """Whether more words, right after an emergency and without a report beside it, name neither fault nor place."""
    at = draft.memory.emergency_at
    # "Also on the pavement, my neighbour feels sick. What should we do": it is of the gas, and no second report.
    of_it = saying.says(words.WHAT_TO_DO, text) or saying.says(words.FEELS_ILL, text)
    return (
        at is not None
        and (of_it or draft.now - at <= _MORE_WITHIN)
        and draft.current() is None
        and wish_of(text) is None
        and not meaning.wants_person(text)
        and (of_it or not meaning.too(text))
        and len(text.split()) <= MOST_MORE
        and (not said.candidates or said.candidates[0].p < _SURE)
        and draft.place_in(text) is None
        and not told.names_a_fault(text)
    )


def _says_where(draft: Draft, text: str) -> bool:
    """Whether a message says no more than where it is, and perhaps "help", and no report waits for that."""
    current = draft.current()
    waits = current is not None and not current.place.good
    return not waits and (draft.where(text).only or draft.where(_CRIES.sub(" ", text)).only)


def meet(draft: Draft, said: Said) -> None:
    """A message that is an emergency: on top for a person, and watched until somebody answered it."""
    level = said.emergency_level or "certain"
    _no_small_talk(draft)
    draft.wait_for_person("emergency", urgent=True)
    if said.event_id in draft.memory.guarded:
        return
    # What only the classifier's second look found ingest does not answer; nor does it hear what voice notes say.
    second = said.emergency_level != "certain" and detect(said.text or "") is None
    if second and _knows_whom(draft, said.emergency or "other"):
        return
    found = Emergency(event_id=said.event_id, kind=said.emergency or "other", level=level, at=draft.now)
    draft.remember(emergencies=(*draft.memory.emergencies, found))
    if second or said.transcript_of is not None or said.event_id in draft.memory.unguarded:
        _answer(draft, [found])
    _set_timer(draft)


def note_place(draft: Draft, text: str) -> None:
    """Remember where an emergency is, where a message tells it exactly."""
    found = draft.place_in(text) if text else None
    if found is not None and not found.rough:
        draft.remember(danger_street=found.words)


def _told_lately(draft: Draft) -> bool:
    """Whether the resident read whom to call in the last minutes, or is about to.

    Counted from what they read and not from what they wrote: who writes every few minutes is answered again.
    """
    at = draft.memory.told_whom_at
    return bool(draft.memory.emergencies) or (at is not None and draft.now - at < NOT_AGAIN_WITHIN)


def _knows_whom(draft: Draft, kind: str) -> bool:
    """Whether the resident read the advice for an emergency of a kind in the last minutes, or is about to."""
    coming = {advice_of(one.kind) for one in draft.memory.emergencies}
    told = is_told(draft.memory.advised, kind, now=draft.now, within=NOT_AGAIN_WITHIN)
    return told or not coming.isdisjoint(told_by(kind))


def guarded(draft: Draft, answer: Guarded) -> None:
    """Ingest answered, or could not; its word may come before the message itself."""
    if answer.danger is not None:
        phone_advice.guarded(draft, answer, answer.danger)
        return
    event_id = answer.message_event_id
    if answer.failed:
        _unguarded(draft, event_id)
        return
    left = tuple(e for e in draft.memory.emergencies if e.event_id != event_id)
    draft.remember(emergencies=left, guarded=(*draft.memory.guarded, event_id)[-REMEMBERED:])
    if not answer.repeated:
        _read(draft, answer.kind)
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
        if is_told(draft.memory.advised, one.kind, now=draft.now, within=NOT_AGAIN_WITHIN):
            continue
        text = draft.text(text_key(one.kind, one.level))
        if draft.reply(text, purpose=Purpose.EMERGENCY, cause=one.event_id, answers_from=one.at) is not None:
            _read(draft, one.kind)


def _read(draft: Draft, kind: str) -> None:
    """The resident reads, now, whom to call in an emergency of a kind."""
    draft.remember(advised={**draft.memory.advised, advice_of(kind): draft.now}, told_whom_at=draft.now)


def _set_timer(draft: Draft) -> None:
    draft.timers[TimerKind.GUARD] = min((e.at + GUARD_WITHIN for e in draft.memory.emergencies), default=None)
