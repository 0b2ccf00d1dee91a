"""The same thing reported by somebody else close by: offered once, joined when the resident says that it is (pure)."""

from datetime import timedelta
from typing import Final
from uuid import uuid5

from loket.declarations import Municipality
from loket.providers.content import Content
from loket.texts import day_in_words
from services.notifier.cases import workflow
from services.notifier.cases.deadlines import local_day
from services.notifier.cases.near import Near, public_state
from services.notifier.conversation import gather, the_one
from services.notifier.conversation.buttons import in_one, typed, yes_or_no
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import NotJoined, Said
from services.notifier.conversation.shapes import Asked, Case, Conversation, Join, Offer, Question, Situation, TimerKind

AFTER_EMERGENCY: Final = timedelta(minutes=10)
"""So long after an emergency nobody is asked whether their report is another's."""
_SHORT_ANSWER: Final = 7


# Asking


def sought(m: Municipality, situation: Situation) -> tuple[Case, ...]:
    """The cases for which it is worth looking whether somebody else reported the same, before they are answered."""
    conversation = situation.conversation
    if not conversation.memory.say:
        return ()
    return tuple(case for case in situation.cases if _may_be_another(m, conversation, case))


def _may_be_another(m: Municipality, conversation: Conversation, case: Case) -> bool:
    memory = conversation.memory
    is_calm = not (conversation.stopped or conversation.urgent or memory.danger or memory.emergencies)
    return (
        is_calm
        and case.state == workflow.GEMELD
        and case.number is not None
        and case.place.good
        and case.sub != m.fallback.sub
        and case.id.hex not in memory.offered
        and (not case.acknowledged or case.id == memory.current)
    )


def offer(draft: Draft, case: Case, near: Near | None, lead: str) -> tuple[Question, Content] | None:
    """Ask whether a case is the one that somebody else reported: by what it is about, never in another's words.

    Args:
        draft: of the conversation; it remembers what was offered, so that it is once.
        case: the resident's own.
        near: the closest one that was reported before it.
        lead: what is said first; may be empty.
    """
    if near is None or not _may_be_another(draft.municipality, draft.conversation, case):
        return None
    at = draft.memory.emergency_at
    if at is not None and draft.now - at <= AFTER_EMERGENCY:
        return None
    offered = {**draft.memory.offered, case.id.hex: Offer(case=near.case, number=near.number)}
    known = {own.hex for own in draft.cases}
    draft.remember(offered={own: one for own, one in offered.items() if own in known})
    values = {
        "category": draft.category_name(near.sub),
        "number": near.number,
        "date": day_in_words(local_day(near.created_at), draft.language),
        "state": draft.text(workflow.text_key(public_state(near.state))),
        "street": near.street or "",
        "description": near.described or "",
    }
    told = draft.in_fewer(*(draft.text(key, **values) for key in _how(near)))
    question = Question(about=Asked.SAME, case=case.id, at=draft.now)
    return question, yes_or_no(draft, Asked.SAME, case.id, in_one(lead, told))


def _how(near: Near) -> tuple[str, ...]:
    """Which texts tell of it, the fullest first: what staff wrote for others, else what it is about and its street."""
    if near.described is not None:
        return ("ask_same_described",)
    return ("ask_same", "ask_same_short") if near.street is None else ("ask_same_street", "ask_same_street_short")


# Answers


def answered(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message answers whether it is the same, and says no more than that."""
    says = the_one.said(text)
    if says is None:
        says = typed(draft, text)
    if says is None or said.location is not None:
        return False
    tells_more = len(text.split()) > _SHORT_ANSWER or draft.place_in(text) is not None
    return decided(draft, case, said, same=says) and not tells_more


def decided(draft: Draft, case: Case, said: Said, *, same: bool) -> bool:
    """Take in whether a case is the one that was offered; False when none was."""
    offered = draft.memory.offered.get(case.id.hex)
    question = draft.memory.question
    if question is not None and question.about is Asked.SAME and question.case == case.id:
        draft.remember(question=None)
    if offered is None:
        return False
    case = gather.add_to(draft, case, said)
    if case.state in workflow.CLOSED:
        if not same and case.merged_into is not None:
            # They said yes before, or staff put the two together.
            draft.wait_for_person(f"not_same:{case.id}")
            draft.say_later("person_reads")
        return True
    if not same:
        draft.happened(case.id, "not_same", became=offered.number, actor=RESIDENT)
        draft.say_later("not_same")
    elif case.state == workflow.GEMELD:
        draft.joins.append(Join(case=case.id, into=offered.case, cause=uuid5(said.message, "same")))
    else:
        # Staff work on it: they decide what becomes of the two.
        draft.happened(case.id, "same", became=offered.number, actor=RESIDENT)
        draft.say_later("noted")
    return True


def not_joined(draft: Draft, found: NotJoined) -> None:
    """The other case is not there to join any more: the resident's own goes on, and they hear so."""
    draft.happened(found.case, "same", became=found.number, actor=RESIDENT)
    if found.number is None:
        draft.say_later("noted")
    else:
        draft.remember(not_joined=Offer(case=found.case, number=found.number))
        draft.say_later("not_joined")
    at = draft.timers.get(TimerKind.SETTLE)
    draft.timers[TimerKind.SETTLE] = min(at, draft.now) if at is not None else draft.now


def told_why_not(draft: Draft) -> str:
    """That the other case was closed in the meantime."""
    offered = draft.memory.not_joined
    case = draft.cases.get(offered.case) if offered is not None else None
    if offered is None or case is None:
        return draft.text("noted")
    return draft.text("same_closed", other=offered.number, number=case.number or "")
