"""What a resident reads once they seem done: one message, first what happens, then what we ask (pure)."""

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from msgspec import structs

from loket.providers.content import AskLocation, Buttons, Choices, Content, Text
from loket.texts import day_in_words
from services.notifier.cases.deadlines import local_day
from services.notifier.cases.near import Theirs
from services.notifier.conversation import (
    asking,
    beginnings,
    closing,
    gather,
    hours,
    phone_advice,
    photos,
    repeating,
    same,
    standing,
    stopping,
    ticking,
    voices,
    waving,
    weighing,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.glance import at_a_glance
from services.notifier.conversation.inputs import Due
from services.notifier.conversation.shapes import Case, Purpose, TimerKind
from services.notifier.conversation.ticking import place_of

_ABOUT_CURRENT: Final = ("added_location", "added_photo", "added_video", "added", "same")
_WITHOUT_WORDS: Final = ("photo", "video", "pin", "file")
"""In the order in which one of them is thanked for."""
_ABOUT_LOOSE: Final = MappingProxyType(
    {
        "pin": "ask_about_place",
        "photo": "ask_about_photo",
        "video": "ask_about_video",
        "file": "ask_about_file",
    }
)
_TALK: Final = (
    *("human", "complaint", "question", "after_care", "abuse"),
    *("language", "praised", "greeting", "unreadable"),
)
"""In the order in which one of them is answered when there are several."""
_SHORTER: Final = ("acknowledge", "acknowledge_short", "acknowledge_day")
"""Of one report: without the place, without the department too, and without what it is about."""
_ALONGSIDE: Final = frozenset({"human", "complaint", "question", "after_care", "language"})
"""What is answered also when a report is."""

_BY_A_PERSON: Final = frozenset({"complaint", "question"})
"""What a person answers: while nobody is there, its resident reads from when on."""
_READ_BY_A_PERSON: Final = frozenset({"human", "complaint", "person_reads"})


def settle(draft: Draft, due: Due) -> None:
    """Answer everything that has no answer yet, in one message."""
    beginnings.report(draft)
    if any(case.number is None for case in draft.cases.values()):
        # The number is drawn when the case is written; the answer follows at once.
        draft.timers[TimerKind.SETTLE] = draft.now
        return
    if (current := draft.current()) is not None:
        gather.take_loose(draft, current)
    if waving.waves(draft, due):
        return
    say = draft.memory.say
    stopping.note_asked(draft, say)
    fresh = [case for case in draft.open_cases() if not case.acknowledged]
    photos.wait_for(draft)
    told_back = _told_back(draft, fresh)
    told = [part for part in (phone_advice.advice(draft), *_leads(draft, say, told_back[:1], due.theirs)) if part]
    about = fresh or _talked_about(draft, say)
    lead = " ".join(told)
    content: Content | None = asking.next_question(draft, about, lead, due.near)
    if content is None:
        content = ticking.in_words(draft, told)
    if content is not None:
        ticking.note_told(draft, told, fresh)
    for case in fresh:
        draft.change(case, acknowledged=True)
        draft.goes_untold(case.id, Purpose.ACKNOWLEDGEMENT)
    _send(draft, content, due, told_back, next(iter(fresh or about), None))
    voices.asked(draft)
    draft.remember(
        say=(), danger=None, since_answer=(), unanswered_from=None, accepted_at=None, traceparent=None, told=None,
        thanks_to=None, waved=False, last_photo=None, added_by=None, faq=None, outside=None, not_joined=None,
        warnings=(), warned=(),
    )  # fmt: skip


def _send(draft: Draft, content: Content | None, due: Due, told_back: Sequence[str], case: Case | None) -> None:
    if content is None:
        content = ticking.tick(draft)
        if content is None:
            return
    said = at_a_glance(content, told_back, [one.described for one in due.near.values() if one.described])
    once_more, last = repeating.once_more(draft, said), draft.memory.last_reply
    if once_more is not None:
        draft.remember(last_reply=None)
    sent = draft.reply(
        with_notice(draft, once_more or said),
        purpose=Purpose.ACKNOWLEDGEMENT if told_back else Purpose.ANSWER,
        cause=f"settle:{due.due.isoformat()}",
        case=case.id if case else None,
        traceparent=draft.memory.traceparent,
        answers_from=draft.memory.accepted_at,
        same_as=said,
    )
    if sent is None:
        draft.remember(last_reply=last)


def with_notice(draft: Draft, content: Content) -> Content:
    """A content with the line that an automatic assistant answers, once in a conversation.

    Source: AI Act article 50, AVG article 13.
    """
    if (
        draft.memory.noticed
        or draft.conversation.stopped
        or not isinstance(content, Text | AskLocation | Buttons | Choices)
    ):
        return content
    draft.remember(noticed=True)
    m = draft.municipality
    # Who reads that a person answers is not told how to get one.
    notice = draft.text(
        "notice_person" if _tells_of_person(draft) else "notice", privacy=m.contact.privacy or m.contact.web
    )
    return structs.replace(content, text=f"{content.text}\n\n{notice}")


def _tells_of_person(draft: Draft) -> bool:
    """Whether an answer says already that a person reads or answers."""
    say = draft.memory.say
    return not _READ_BY_A_PERSON.isdisjoint(say) or ("question" in say and draft.memory.faq is None)


def _leads(draft: Draft, say: tuple[str, ...], told_back: Sequence[str], theirs: tuple[Theirs, ...]) -> list[str]:
    """What is said before anything is asked, in order."""
    found = _about_cases(draft, say, told_back)
    if draft.memory.outside is not None:
        found.append(_outside(draft, draft.memory.outside))
    if "person_reads" in say:
        found.append(_human(draft))
    if "not_joined" in say:
        found.append(same.told_why_not(draft))
    if {"noted", "not_same"} & set(say) and not found:
        found.append(draft.text("noted"))
    told_else = draft.memory.told is not None or theirs or any(case.acknowledged for case in draft.open_cases())
    if "status_question" in say and (told_else or not told_back):
        found.append(standing.overview(draft, theirs))
    talk = next((key for key in _TALK if key in say), None)
    is_for_police = "police" in say
    # Who is told whom to call was understood.
    if talk is not None and (talk in _ALONGSIDE or not found) and not (is_for_police and talk == "unreadable"):
        found.append(_talk(draft, talk))
    elif not found:
        found += _loose(draft, say)
    if is_for_police:
        found.append(draft.text("police"))
    return found


def _about_cases(draft: Draft, say: tuple[str, ...], told_back: Sequence[str]) -> list[str]:
    """What became of cases: taken back, opened again, arrived, added to."""
    found: list[str] = []
    ended = draft.cases.get(draft.memory.ended) if draft.memory.ended else None
    if ended is not None and "withdrawn" in say:
        found.append(draft.text("withdrawn", number=closing.numbers_of(closing.ended_together(draft, ended))))
    if "not_for_us" in say:
        found.append(draft.text("not_for_us"))
    current = draft.current()
    if "reopened" in say and current is not None:
        opened = closing.opened_together(draft, current)
        found.append(draft.text("reopened", number=closing.numbers_of(opened), date=_day(draft, opened[-1])))
    if told_back:
        found += told_back
    elif "chosen" in say and current is not None:
        found.append(acknowledgement(draft, current))
    else:
        key = next((k for k in _ABOUT_CURRENT if k in say), None)
        if key is not None and current is not None and (key == ticking.ADDED or not ticking.is_enough(draft, key)):
            found.append(ticking.added(draft, current, key))
    return found


def _loose(draft: Draft, say: tuple[str, ...]) -> list[str]:
    """What is asked when there is a photo, a pin, a file or a voice, and no words."""
    if "voice" in say:
        return [draft.text("ask_text")]
    if not draft.memory.loose or draft.conversation.urgent:
        return []
    key = next((key for key in _WITHOUT_WORDS if key in say), None)
    if key is None:
        return []
    draft.wait_for_person("photo")
    if draft.memory.loose_asked:
        return []
    draft.remember(loose_asked=True)
    return [draft.text(_ABOUT_LOOSE[key])]


def _talked_about(draft: Draft, say: tuple[str, ...]) -> list[Case]:
    current = draft.current()
    about = {"report", "chosen", "added", "added_location", "not_same"} & set(say)
    return [current] if about and current is not None else []


def _talk(draft: Draft, key: str) -> str:
    m = draft.municipality
    if key == "human":
        return _human(draft)
    if key == "question" and draft.memory.faq is not None and draft.memory.faq < len(m.faq):
        answers = m.faq[draft.memory.faq].answer
        return answers.get(draft.language) or next(iter(answers.values()))
    opens = hours.opens_at(m, draft.now) if key in _BY_A_PERSON else None
    if opens is None:
        return draft.text(key, municipality=m.name, phone=m.contact.phone, web=m.contact.web)
    return _closed(draft, "question_closed" if key == "question" else "human_closed", opens)


def _human(draft: Draft) -> str:
    """That a person reads it, and honestly when."""
    opens = hours.opens_at(draft.municipality, draft.now)
    if opens is None:
        return draft.text("human", phone=draft.municipality.contact.phone)
    return _closed(draft, "human_closed", opens)


def _closed(draft: Draft, key: str, opens: datetime) -> str:
    """That nobody is there now, and from when on somebody is."""
    contact = draft.municipality.contact
    day = day_in_words(local_day(opens), draft.language)
    return draft.text(key, phone=contact.phone, web=contact.web, date=day, time=f"{opens:%H:%M}")


def _outside(draft: Draft, neighbour: str) -> str:
    m = draft.municipality
    if neighbour:
        return draft.text("outside_neighbour", municipality=m.name, neighbour=neighbour)
    return draft.text("outside", municipality=m.name)


def _day(draft: Draft, case: Case) -> str:
    return day_in_words(case.due, draft.language)


def _values(draft: Draft, case: Case) -> dict[str, str]:
    return {
        "number": case.number or "",
        "department": case.department,
        "category": draft.category_name(case.sub),
        "date": _day(draft, case),
    }


def acknowledgement(draft: Draft, case: Case) -> str:
    """The first answer to a report: number, department, category, place, and by when the resident hears from us."""
    values = _values(draft, case)
    is_unsure = case.sub == draft.municipality.fallback.sub
    will_ask = is_unsure and weighing.will_ask_category(draft, case)
    weighing.tells_day(draft, case.id, told=not will_ask)
    if is_unsure:
        return draft.text("acknowledge_number" if will_ask else "acknowledge_unsure", **values)
    place = place_of(draft, case)
    return draft.text("acknowledge_place", **values, place=place) if place else draft.text("acknowledge", **values)


def _told_back(draft: Draft, fresh: list[Case]) -> tuple[str, ...]:
    """What residents may read of reports that came in, the fullest first; empty when none did."""
    if len(fresh) > 1:
        return (_acknowledge_many(draft, fresh, places=True), _acknowledge_many(draft, fresh, places=False))
    if not fresh or fresh[0].sub == draft.municipality.fallback.sub:
        return tuple(acknowledgement(draft, case) for case in fresh)
    (case,) = fresh
    return (acknowledgement(draft, case), *(draft.text(key, **_values(draft, case)) for key in _SHORTER))


def _acknowledge_many(draft: Draft, fresh: list[Case], *, places: bool) -> str:
    lines = []
    for case in fresh:
        place = place_of(draft, case) if places else None
        category = draft.category_name(case.sub)
        lines.append(f"{case.number} ({category}{f', {place}' if place else ''})")
    return draft.text(
        "acknowledge_many",
        count=str(len(fresh)),
        reports="; ".join(lines),
        date=_day(draft, max(fresh, key=lambda c: c.due)),
    )
