"""What a resident reads once they seem done: one message, one idea (pure)."""

from typing import Final

from loket.texts import day_in_words
from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Due
from services.notifier.conversation.listen import house
from services.notifier.conversation.shapes import Case, Purpose, TimerKind

LISTED: Final = 10
"""Open reports in one answer, the newest."""
_ADDED: Final = ("added", "added_location", "added_photo")
_TALK: Final = ("human", "complaint", "question", "greeting", "thanks", "unreadable")


def settle(draft: Draft, due: Due) -> None:
    """Answer everything that has no answer yet."""
    if draft.memory.loose and "bare" in draft.memory.say:
        house(draft, f"settle:{due.due.isoformat()}")
    if any(case.number is None for case in draft.cases.values()):
        # The number is drawn when the case is written; the answer follows at once.
        draft.timers[TimerKind.SETTLE] = draft.now
        return
    say = draft.memory.say
    cause = f"settle:{due.due.isoformat()}"
    fresh = [case for case in draft.open_cases() if not case.acknowledged]
    for case in fresh:
        _say(draft, acknowledgement(draft, case), Purpose.ACKNOWLEDGEMENT, cause, case)
        draft.change(case, acknowledged=True)
    current = draft.current()
    added = next((key for key in _ADDED if key in say), None)
    if not fresh and added is not None and current is not None:
        _say(draft, draft.text(added, number=current.number or ""), Purpose.ANSWER, cause, current)
    if "status_question" in say:
        _say(draft, _overview(draft), Purpose.ANSWER, cause, None)
    talk = next((key for key in _TALK if key in say), None)
    if talk == "human" or (talk is not None and not fresh and added is None and "status_question" not in say):
        _talk(draft, talk, cause)
    elif talk is None and not fresh and say == ("pin",) and not draft.conversation.urgent:
        _talk(draft, "greeting", cause)
    draft.remember(say=(), unanswered_from=None, accepted_at=None, traceparent=None)


def _say(draft: Draft, text: str, purpose: Purpose, cause: str, case: Case | None) -> None:
    draft.reply(
        text,
        purpose=purpose,
        cause=cause,
        case=case.id if case else None,
        traceparent=draft.memory.traceparent,
        answers_from=draft.memory.accepted_at,
    )


def _talk(draft: Draft, key: str, cause: str) -> None:
    m = draft.municipality
    if key == "thanks":
        about = draft.memory.current or draft.conversation.id
        if draft.memory.thanked == about:
            return
        draft.remember(thanked=about)
    _say(
        draft,
        draft.text(key, municipality=m.name, phone=m.contact.phone, web=m.contact.web),
        Purpose.ANSWER,
        cause,
        None,
    )


def acknowledgement(draft: Draft, case: Case) -> str:
    """The first answer to a report: number, department, category, place, and by when the resident hears from us."""
    language = draft.municipality.language(draft.conversation.language)
    values = {
        "number": case.number or "",
        "department": case.department,
        "date": day_in_words(case.due, language),
    }
    if case.sub == draft.municipality.fallback.sub:
        return draft.text("acknowledge_unsure", **values)
    pin = case.place.pin
    place = case.place.street or (pin and (pin.address or pin.name or draft.text("by_location")))
    if place:
        return draft.text("acknowledge_place", **values, category=case.sub, place=place)
    return draft.text("acknowledge", **values, category=case.sub)


def state_in_words(draft: Draft, state: str) -> str:
    """A state as a resident reads it."""
    return draft.text(workflow.text_key(state))


def status_text(draft: Draft, case: Case, text: str | None = None) -> str:
    """How a case stands, with what staff adds."""
    values = {"number": case.number or "", "category": case.sub, "state": state_in_words(draft, case.state)}
    return draft.text("status_text", **values, text=text) if text else draft.text("status", **values)


def _overview(draft: Draft) -> str:
    lines = [
        draft.text("status_line", number=c.number or "", category=c.sub, state=state_in_words(draft, c.state))
        for c in draft.open_cases()[-LISTED:]
    ]
    return draft.text("status_list", reports="; ".join(lines)) if lines else draft.text("status_none")
