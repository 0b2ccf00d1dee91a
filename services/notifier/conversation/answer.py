"""What a resident reads once they seem done: one message, first what happens, then what we ask (pure)."""

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from loket import text_lengths
from loket.providers.content import Content, words
from loket.texts import day_in_words, fill
from services.notifier.cases.deadlines import local_day
from services.notifier.cases.near import Theirs
from services.notifier.conversation import (
    acknowledging,
    asking,
    beginnings,
    closing,
    gather,
    hours,
    not_clear,
    noticing,
    phone_advice,
    photos,
    repeating,
    same,
    standing,
    stopping,
    ticking,
    told_earlier,
    voices,
    waving,
)
from services.notifier.conversation.acknowledging import Told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Due
from services.notifier.conversation.shapes import Case, Purpose, TimerKind

_ABOUT_CURRENT: Final = ("added_location", "added_photo", "added_video", "added", "same")
_WITHOUT_WORDS: Final = ("photo", "video", "pin", "file")
"""In the order in which one of them is thanked for."""
_ABOUT_LOOSE: Final = MappingProxyType({key: f"ask_about_{key}" for key in _WITHOUT_WORDS} | {"pin": "ask_about_place"})
_TALK: Final = (
    *("human", "complaint", "question", "after_care", "abuse"),
    *("language", "praised", "greeting", "unreadable"),
)
"""In the order in which one of them is answered when there are several."""
_ALONGSIDE: Final = frozenset({"human", "complaint", "question", "after_care", "language"})
"""What is answered also when a report is."""

_BY_A_PERSON: Final = frozenset({"complaint", "question"})
"""What a person answers: while nobody is there, its resident reads from when on."""


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
    told_back = acknowledging.told(draft, fresh)
    told = [part for part in (phone_advice.advice(draft), *_leads(draft, say, told_back.first[:1], due.theirs)) if part]
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
    _send(draft, content, due, told_back, fresh or about)
    voices.asked(draft)
    draft.remember(
        say=(), danger=None, since_answer=(), unanswered_from=None, accepted_at=None, traceparent=None, told=None,
        thanks_to=None, waved=False, last_photo=None, added_by=None, faq=None, outside=None, not_joined=None,
        warnings=(), warned=(),
    )  # fmt: skip


def _send(draft: Draft, content: Content | None, due: Due, told_back: Told, about: Sequence[Case]) -> None:
    if content is None:
        content = ticking.tick(draft)
        if content is None:
            return
    described = [one.described for one in due.near.values() if one.described]
    short = noticing.fitted(draft, content, told_back, described)
    said, last = short.said, draft.memory.last_reply
    if (once_more := repeating.once_more(draft, said)) is not None:
        short = noticing.fitted(draft, once_more, told_back, described)
        draft.remember(last_reply=None)
    sent = draft.reply(
        short.sent,
        purpose=Purpose.ACKNOWLEDGEMENT if told_back else Purpose.ANSWER,
        cause=f"settle:{due.due.isoformat()}",
        case=about[0].id if about else None,
        traceparent=draft.memory.traceparent,
        answers_from=draft.memory.accepted_at,
        same_as=said,
    )
    if sent is None:
        draft.remember(last_reply=last)
        return
    if short.noticed:
        draft.remember(noticed=True)
    if told_back:
        acknowledging.note_day(draft, about, told_back, words(short.said))


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
    told_else = draft.memory.told is not None or any(one.closed_at is None for one in theirs)
    told_else = told_else or any(case.acknowledged for case in draft.open_cases())
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
        day = acknowledging.day(draft, opened[-1])
        found.append(draft.text("reopened", number=closing.numbers_of(opened), date=day))
    if told_back:
        found += told_back
    elif "chosen" in say and current is not None:
        found.append(draft.in_fewer(*acknowledging.told(draft, [current]).first))
    else:
        key = next((k for k in _ABOUT_CURRENT if k in say), None)
        if key is not None and current is not None and (key == ticking.ADDED or not ticking.is_enough(draft, key)):
            shorter = draft.text(ticking.ADDED, number=current.number or "")
            found.append(draft.in_fewer(ticking.added(draft, current, key), shorter))
    return found


def _loose(draft: Draft, say: tuple[str, ...]) -> list[str]:
    """What is asked when there is a photo, a pin, a file, a voice or an address, and no words of what is wrong."""
    if "voice" in say:
        return [voices.asks(draft)]
    if told_earlier.ASKED_WHAT in say:
        return [draft.text("ask_about_place")]
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
    about = {"report", "chosen", "added", "added_location", "not_same", not_clear.AGAIN} & set(say)
    return [current] if about and current is not None else []


def _talk(draft: Draft, key: str) -> str:
    m = draft.municipality
    if key == "human":
        return _human(draft)
    if key == "question" and draft.memory.faq is not None and draft.memory.faq < len(m.faq):
        answers = m.faq[draft.memory.faq].answer
        answer = answers.get(draft.language) or next(iter(answers.values()))
        return fill(answer, text_lengths.said(m))
    opens = hours.opens_at(m, draft.now) if key in _BY_A_PERSON else None
    if opens is not None:
        return _closed(draft, opens, *("question_closed", "human_closed")[key != "question" :])
    told = draft.text(key, municipality=m.name, phone=m.contact.phone, web=m.contact.web)
    return draft.in_fewer(told, draft.text("human", phone=m.contact.phone)) if key == "question" else told


def _human(draft: Draft) -> str:
    """That a person reads it, and honestly when."""
    opens = hours.opens_at(draft.municipality, draft.now)
    if opens is None:
        return draft.text("human", phone=draft.municipality.contact.phone)
    return _closed(draft, opens, "human_closed")


def _closed(draft: Draft, opens: datetime, *keys: str) -> str:
    """That nobody is there now, and from when on somebody is; where there is no room, only that they read it."""
    contact = draft.municipality.contact
    day = day_in_words(local_day(opens), draft.language)
    values = {"phone": contact.phone, "web": contact.web, "date": day, "time": f"{opens:%H:%M}"}
    return draft.in_fewer(*(draft.text(key, **values) for key in (*keys, "human")))


def _outside(draft: Draft, neighbour: str) -> str:
    m = draft.municipality
    if neighbour:
        return draft.text("outside_neighbour", municipality=m.name, neighbour=neighbour)
    return draft.text("outside", municipality=m.name)
