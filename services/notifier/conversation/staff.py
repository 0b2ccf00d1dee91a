"""What staff does to a case and says to a resident, and what becomes of messages that may not have arrived (pure)."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from msgspec import structs

from loket.providers.content import Content
from services.notifier.cases import workflow
from services.notifier.conversation import asking, hours, results, unread
from services.notifier.conversation.acknowledging import acknowledgement
from services.notifier.conversation.buttons import in_one
from services.notifier.conversation.closing import new_term
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Doubt, Due, Failed, Followed, StaffSaid, StatusSet
from services.notifier.conversation.marks import letter, mark_of
from services.notifier.conversation.shapes import Case, Purpose, TimerKind, Untold
from services.notifier.conversation.standing import state_in_words, status_text

_LONGEST_TOGETHER: Final = 3_500
"""Characters of what staff wrote with several changes: one message (4,096) holds them with the words around them. What
would be longer is told in one more message."""


def set_status(draft: Draft, wanted: StatusSet) -> None:
    """Give a case another state and tell the resident.

    Raises:
        NotAllowed: the case cannot go there; nothing has changed.
    """
    case = draft.cases[wanted.case]
    workflow.check(case.state, wanted.state)
    was = case.state
    # Whoever hears how it stands has heard that it arrived.
    case = draft.change(case, state=wanted.state, acknowledged=True, merged_into=None)
    if wanted.state == workflow.HEROPEND:
        case = draft.change(case, due=new_term(draft, case))
    elif wanted.state == workflow.AFGEHANDELD:
        # What a resident said of an earlier closing says nothing of this one.
        case = draft.change(case, solved=None)
    results.note(draft, case, wanted.text)
    draft.happened(case.id, "state", was=was, became=wanted.state, why=wanted.text, actor=wanted.actor)
    # Whoever moves a case has looked at it; somebody in need, or with a question, still waits for a person.
    draft.no_longer_wait([f"{why}:{case.id}" for why in ("case", "not_solved", "solved_but", "not_same")])
    news = Untold(
        case=case.id,
        cause=wanted.cause,
        actor=wanted.actor,
        text=wanted.text,
        state=case.state,
        traceparent=wanted.traceparent,
    )
    tell_in_time(draft, news, urgent=case.priority == "hoog")


def followed(draft: Draft, found: Followed) -> None:
    """Tell somebody who follows a case of another resident that it has another state, when its reporter would hear."""
    news = Untold(
        case=found.case,
        cause=found.cause,
        actor=found.actor,
        text=found.text,
        number=found.number,
        sub=found.sub,
        state=found.state,
        other=found.other,
        own=found.own,
    )
    tell_in_time(draft, news, urgent=found.urgent)


def tell_in_time(draft: Draft, news: Untold, *, urgent: bool) -> None:
    """Tell it together with what else changes within the declared seconds, and not in quiet hours unless urgent."""
    if draft.goes_untold(news.case, Purpose.STATUS):
        return
    at = draft.now + timedelta(seconds=draft.municipality.pace.merge_s)
    if not urgent:
        at = hours.quiet_until(draft.municipality, at) or at
    about_it = [one for one in draft.memory.untold if one.case == news.case]
    # Who goes on changing a case puts nothing off, and what is urgent takes along what came before.
    at = min([at, *(one.at for one in about_it if one.at is not None)])
    news = structs.replace(news, at=at)
    about_it = [one for one in about_it if not _is_overtaken(one, news)]
    if about_it and not (news.splits or about_it[-1].splits):
        both = structs.replace(news, text=_both(about_it[-1], news))
        if len(both.text or "") <= _LONGEST_TOGETHER:
            news = both
            about_it.pop()
    others = (one for one in draft.memory.untold if one.case != news.case)
    draft.remember(untold=(*others, *(structs.replace(one, at=at) for one in about_it), news))
    tell(draft)


def _is_overtaken(before: Untold, news: Untold) -> bool:
    """Whether what was to be told first is true no more: "planned. Thursday" of a case that is cancelled."""
    if before.state is None or news.state is None:
        return False
    # What is done for a case that is merged is done for the other.
    state = news.state if news.other is None else workflow.IN_BEHANDELING
    return workflow.overtakes(state, before.state)


def _both(before: Untold, news: Untold) -> str | None:
    """What staff wrote with one change and the next, of which the resident reads once: nothing is said twice."""
    if not before.text or not news.text:
        return before.text or news.text or None
    if f" {news.text} " in f" {before.text} ":
        return before.text
    return f"{before.text} {news.text}"


def tell(draft: Draft) -> None:
    """Tell what has changed and is to be told by now: each case as it is now, once where one message holds it.

    What is not urgent waits for its own moment, also where something urgent is told before it, or waits beside it. Of a
    case that its resident moved since nothing is left to tell.
    """
    gives = {one.case: one.state for one in draft.memory.untold if one.state is not None}
    later = tuple(one for one in draft.memory.untold if one.at is not None and one.at > draft.now)
    for one in draft.memory.untold:
        if one in later:
            continue
        case = draft.cases.get(one.case)
        if case is None and one.state is None and one.other is None:
            continue
        if case is not None and one.state is not None and gives.get(case.id, case.state) != case.state:
            continue
        is_told = case is None or one.other is not None
        said: str | Content = _told(draft, one) if case is None or is_told else status_text(draft, case, one.text)
        if case is not None and not is_told:
            if case.state == workflow.AFGEHANDELD and case.solved is None:
                said = asking.ask_solved(draft, case, status_text(draft, case, one.text))
            elif case.state == workflow.REACTIE_GEVRAAGD:
                unread.turn_to(draft, case)
        elif (own := draft.cases.get(one.own) if one.own is not None else None) and _is_done_for(own, one):
            said = asking.ask_solved(draft, own, _told(draft, one))
        draft.reply(
            said,
            purpose=Purpose.STATUS,
            cause=f"{one.cause}:{one.case}" if case is None else str(one.cause),
            case=one.case,
            actor=one.actor,
            traceparent=one.traceparent,
        )
    draft.remember(untold=later)
    draft.timers[TimerKind.STATUS] = min((one.at for one in later if one.at is not None), default=None)


def _is_done_for(own: Case, one: Untold) -> bool:
    """Whether what is told is that the case was handled that goes on for a report."""
    return one.state == workflow.AFGEHANDELD and one.other is None and own.merged_into is not None


def _told(draft: Draft, one: Untold) -> str:
    """What is told of a case of somebody else, and of one that ended for another one or of which one was split off."""
    category = draft.category_name(one.sub or "")
    if one.splits:
        return draft.text("split", number=one.number or "", other=one.other or "", category=category)
    if one.other is not None:
        return in_one(draft.text("merged", number=one.number or "", other=one.other), one.text or "")
    values = {
        "number": one.number or "",
        "category": category,
        "state": state_in_words(draft, one.state or workflow.GEMELD),
    }
    return draft.text("status_text", **values, text=one.text) if one.text else draft.text("status", **values)


def say(draft: Draft, said: StaffSaid) -> None:
    """Send what a person wrote, or a file; it reaches a resident who wrote STOP too. A file stands in the history."""
    draft.no_longer_wait()
    if said.file is not None and said.case is not None:
        draft.happened(said.case, "file_sent", became=said.file.kind, actor=said.actor)
    draft.reply(
        said.text if said.file is None else said.file,
        purpose=Purpose.STAFF,
        cause=str(said.cause),
        case=said.case,
        actor=said.actor,
        traceparent=said.traceparent,
    )


def failed(draft: Draft, failure: Failed) -> None:
    """A message did not reach the resident: a person decides what then."""
    draft.wait_for_person(f"failed:{failure.delivery}")


def doubted(draft: Draft, due: Due) -> None:
    """Decide about messages of which no receipt came.

    An emergency goes again; an automatic text is superseded by the newest one about the same; a text of staff waits
    for a person.
    """
    told: set[UUID | None] = set()
    for one in due.doubts:
        if one.purpose is Purpose.EMERGENCY:
            draft.again.append(one.delivery)
        elif one.purpose is Purpose.STAFF:
            draft.wait_for_person(f"in_doubt:{one.delivery}")
        elif one.case is not None and one.case in told:
            draft.superseded[one.delivery] = None
        else:
            told.add(one.case)
            _afresh(draft, one)


def _afresh(draft: Draft, one: Doubt) -> None:
    case = draft.cases.get(one.case) if one.case is not None else None
    said: str | Content = one.content
    purpose = one.purpose
    if case is not None and purpose is not Purpose.ANSWER:
        is_new = case.state == workflow.GEMELD
        said = acknowledgement(draft, case) if is_new else status_text(draft, case)
        purpose = Purpose.ACKNOWLEDGEMENT if is_new else Purpose.STATUS
        if purpose is one.purpose:
            said = one.content
    if mark_of(one.content) == mark_of(letter(draft.text("stopped"))):
        # Either they want none, or they wrote START since.
        draft.superseded[one.delivery] = None
        return
    was = draft.memory
    # It may be the last reply itself that never arrived: saying it again is the point.
    draft.remember(last_reply=None, last_sent=None, answered=False)
    new = draft.reply(said, purpose=purpose, cause=f"afresh:{one.delivery}", case=one.case)
    draft.remember(answered=was.answered)
    if new is None:
        draft.remember(last_reply=was.last_reply)
    draft.superseded[one.delivery] = new
