"""What a resident's message does to a conversation and its cases; the answer comes when they seem done (pure)."""

import re
from datetime import timedelta
from typing import Final
from uuid import uuid5

from msgspec import structs

from loket.codec import clean
from loket.declarations import Category
from services.notifier.cases import deadlines, evidence, routing, workflow
from services.notifier.cases.place import street_and_number
from services.notifier.conversation import arrival, danger
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case, Place, Purpose, TimerKind

ANSWER_WITHIN_S: Final = 3.0
"""The first answer does not wait longer than this after the first message."""
ANOTHER_FROM: Final = 0.6
"""A message that is this likely about something else, after we answered, is another report."""
SURE_STOP: Final = 0.85
"""A wrong stop silences a resident who wants an answer; a stop not understood costs one answer too many."""
_STOP: Final = re.compile(r"\s*(?:stop|stoppen|afmelden|unsubscribe)\s*[.!]*\s*", re.IGNORECASE)
_START: Final = re.compile(r"\s*start\s*[.!]*\s*", re.IGNORECASE)
_SILENT_KINDS: Final = frozenset({"reaction", "system", "edit", "revoke"})
_TALK: Final = frozenset({"status_question", "greeting", "thanks", "question", "complaint", "human"})
_NO_EVIDENCE: Final = frozenset({"too_short", "no_text", "key_missing", "classifier_error"})
_FEEDBACK: Final = frozenset({"feedback_yes", "feedback_no"})


def hear(draft: Draft, said: Said) -> None:
    """Take in one message."""
    joins = _joins(draft, said)
    arrival.note(draft, said)
    if not joins:
        if draft.memory.loose_photos:
            house(draft, f"loose:{said.event_id}")
        draft.remember(current=None, loose=(), loose_photos=0, loose_pin=None)
    text = clean(said.text or "").strip()
    if _START.fullmatch(text):
        _start(draft, said)
        return
    if _STOP.fullmatch(text) or (said.intent == "stop" and said.intent_p >= SURE_STOP):
        _stop(draft, said)
        return
    if said.emergency is not None:
        danger.meet(draft, said)
        if not (said.emergency_level == "possible" and said.intent == "report"):
            return
    if said.kind in _SILENT_KINDS:
        _attach(draft, said)
        return
    _take_in(draft, said, text)
    if draft.memory.say:
        _answer_when_done(draft, said)


def _joins(draft: Draft, said: Said) -> bool:
    # By when ingest took them in, so that what waited for us together is told apart as it would have been then.
    last = draft.conversation.last_message_at
    return last is not None and said.received_at - last <= timedelta(minutes=draft.municipality.pace.join_minutes)


def _start(draft: Draft, said: Said) -> None:
    was_stopped = draft.conversation.stopped
    draft.set(stopped=False)
    if was_stopped:
        _answer_at_once(draft, said, "started")


def _stop(draft: Draft, said: Said) -> None:
    if draft.conversation.stopped:
        return
    _answer_at_once(draft, said, "stopped")
    if draft.memory.loose_photos:
        house(draft, f"loose:{said.event_id}")
    draft.silenced = True
    draft.set(stopped=True)
    draft.remember(say=(), unanswered_from=None, accepted_at=None, traceparent=None)
    draft.timers[TimerKind.SETTLE] = None


def _answer_at_once(draft: Draft, said: Said, key: str) -> None:
    draft.reply(
        draft.text(key),
        purpose=Purpose.ANSWER,
        cause=said.event_id,
        traceparent=said.traceparent,
        answers_from=said.received_at,
    )


def _answer_when_done(draft: Draft, said: Said) -> None:
    first = draft.memory.unanswered_from or draft.now
    if draft.memory.unanswered_from is None:
        draft.remember(unanswered_from=first, accepted_at=said.received_at, traceparent=said.traceparent)
    settle_s = draft.municipality.pace.settle_s
    latest = first + timedelta(seconds=max(ANSWER_WITHIN_S, settle_s))
    draft.timers[TimerKind.SETTLE] = min(draft.now + timedelta(seconds=settle_s), latest)


def _take_in(draft: Draft, said: Said, text: str) -> None:
    case = draft.current()
    about = "talk" if text and said.intent in _TALK else "report"
    if about == "report" and text and (said.intent == "gibberish" or said.intent in _FEEDBACK):
        about = "noise"
    if about == "report" and not text and not _substance(said):
        about = "noise"
    if about == "noise" and text and street_and_number(text) and (case or draft.memory.loose):
        about = "report"
    if said.photo or said.location is not None:
        about = "report"
    if about == "talk":
        _attach(draft, said)
        draft.say_later(said.intent or "")
        if said.intent in {"human", "complaint"}:
            draft.wait_for_person(said.intent or "")
    elif about == "noise":
        _attach(draft, said)
        if case is None and not draft.memory.loose and not draft.memory.hinted:
            draft.remember(hinted=True)
            draft.say_later("unreadable")
    elif text:
        _report(draft, said, text, case)
    else:
        _bare(draft, said, case)


def _substance(said: Said) -> bool:
    """Whether a message without words may still say something: a photo, a pin, a kind that we cannot read."""
    return said.kind not in {"text", "sticker", "button", "interactive"}


def _attach(draft: Draft, said: Said) -> None:
    if draft.current() is not None and draft.memory.current is not None:
        draft.attached[said.message] = draft.memory.current


def _bare(draft: Draft, said: Said, case: Case | None) -> None:
    """A pin, a photo or something unreadable without words: added to the case, or kept for the one to come."""
    if case is not None:
        _extend(draft, case, said, None)
        return
    draft.remember(
        loose=(*draft.memory.loose, said.message),
        loose_photos=draft.memory.loose_photos + said.photo,
        loose_pin=said.location or draft.memory.loose_pin,
    )
    draft.say_later("pin" if said.location is not None else "bare")


def house(draft: Draft, cause: str) -> None:
    """Give what waits for a case one: the current one, or a new one."""
    case = draft.current()
    if case is None:
        open_case(draft, cause, None)
    else:
        _take_loose(draft, case)


def _take_loose(draft: Draft, case: Case) -> Case:
    if not draft.memory.loose:
        return case
    draft.attached.update(dict.fromkeys(draft.memory.loose, case.id))
    place = Place(street=case.place.street, pin=draft.memory.loose_pin or case.place.pin)
    case = draft.change(case, place=place, photos=case.photos + draft.memory.loose_photos)
    draft.remember(loose=(), loose_photos=0, loose_pin=None)
    return case


def _is_another(case: Case, said: Said, fallback: str) -> bool:
    best = said.candidates[0] if said.candidates else None
    return (
        case.acknowledged
        and said.decision == "route"
        and best is not None
        and best.p >= ANOTHER_FROM
        and case.sub not in {best.sub, fallback}
    )


def _report(draft: Draft, said: Said, text: str, case: Case | None) -> None:
    draft.remember(hinted=False)
    if case is None or _is_another(case, said, draft.municipality.fallback.sub):
        open_case(draft, said.event_id, said)
    else:
        _extend(draft, case, said, text)


def open_case(draft: Draft, cause: str, said: Said | None) -> None:
    """Open a case with what waits for one, and with a message if it came now; a person looks until it is sure."""
    fallback = draft.municipality.fallback
    case = Case(
        id=uuid5(draft.conversation.id, f"case:{cause}"),
        conversation=draft.conversation.id,
        number=None,
        state=workflow.GEMELD,
        main=fallback.main,
        sub=fallback.sub,
        department=draft.municipality.department(fallback.department),
        confidence=0.0,
        language=draft.conversation.language,
        created_at=draft.now,
        changed_at=draft.now,
        due=deadlines.due_day(draft.now, fallback.term_workdays, draft.municipality.closing_days),
    )
    draft.remember(current=case.id, thanked=None)
    case = _take_loose(draft, draft.change(case))
    if said is not None:
        draft.attached[said.message] = case.id
        case = _learn(draft, case, said, clean(said.text or ""))
    case = weigh(draft, case)
    draft.happened(case.id, "opened", became=case.sub, actor=LOKET)
    draft.say_later("report")


def _learn(draft: Draft, case: Case, said: Said, text: str) -> Case:
    """Take from a message what it says about category, place and photos."""
    found = case.evidence
    if said.candidates and said.reason not in _NO_EVIDENCE and said.intent in {None, "report"}:
        found = evidence.add(
            found,
            said.candidates,
            routed=said.decision == "route",
            categories=len(draft.municipality.categories),
        )
    found = structs.replace(found, heard=routing.heard(draft.municipality, text, found.heard))
    place = Place(street=street_and_number(text) or case.place.street, pin=said.location or case.place.pin)
    return draft.change(case, evidence=found, place=place, photos=case.photos + said.photo)


def department_of(draft: Draft, case: Case, category: Category) -> str:
    """The department that a case about this category goes to, unless a person chose one."""
    if case.assigned:
        return case.department
    return routing.department_for(
        draft.municipality, category, pin=case.place.pin, words=case.evidence.heard, at=case.created_at
    )


def weigh(draft: Draft, case: Case) -> Case:
    """Give a case the category that its evidence says, as long as no person has touched it."""
    if case.fixed or case.state != workflow.GEMELD:
        return case
    verdict = evidence.judge(case.evidence, draft.municipality)
    category = verdict.category
    why = f"case:{case.id}"
    if verdict.sure:
        draft.no_longer_wait([why])
    else:
        draft.wait_for_person(why)
    if case.number is not None and category.sub != case.sub:
        draft.happened(case.id, "category", was=case.sub, became=category.sub, actor=LOKET)
    due = case.due
    if not case.acknowledged:
        due = deadlines.due_day(case.created_at, category.term_workdays, draft.municipality.closing_days)
    return draft.change(
        case,
        main=category.main,
        sub=category.sub,
        department=department_of(draft, case, category),
        priority=category.priority,
        confidence=verdict.confidence,
        candidates=verdict.candidates,
        due=due,
    )


def _extend(draft: Draft, case: Case, said: Said, text: str | None) -> None:
    had = case.place
    draft.attached[said.message] = case.id
    case = weigh(draft, _learn(draft, _take_loose(draft, case), said, text or ""))
    if case.place != had:
        draft.happened(case.id, "place", actor=LOKET)
    if said.photo:
        draft.happened(case.id, "photo", actor=LOKET)
    if not case.acknowledged:
        draft.say_later("report")
    elif text:
        draft.say_later("added")
    elif said.location is not None:
        draft.say_later("added_location")
    else:
        draft.say_later("added_photo" if said.photo else "added")
