"""How a case ends for its resident: withdrawn, solved, or not solved after all (pure)."""

from datetime import date, timedelta
from typing import Final

from services.notifier.cases import deadlines, workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation import gather, meaning, saying, words
from services.notifier.conversation.buttons import typed
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case

REOPENS_WITHIN: Final = timedelta(days=14)
"""A "no" within this time opens a case again by itself, once. Source: how long Dutch reporters may answer, Signalen."""
MISTAKE_WITHIN: Final = timedelta(hours=1)
_OF_IT: Final = 0.5
"""So likely a message is about something of the kind of a case that was closed."""
_SURE_OF_ANOTHER: Final = 0.9
"""So sure of another kind of problem, at a place, a "yes" is followed by a report."""
_BARE: Final = 2
"""Words of a yes; who says more may take it back."""
RESIDENT: Final = "resident"
"""The actor of what a resident does to a case."""


def answered(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message answers whether it is solved."""
    says = meaning.yes_or_no(text)
    if says is None:
        says = typed(draft, text)
    if says and said.intent == "feedback_no" and len(text.split()) > _BARE:
        # "Ja, maar er ligt nog puin."
        says = False
    if says is None and _is_so_again(draft, case, said, text):
        says = False
    if says is None or (said.photo and said.intent == "report" and says):
        return False
    more = says and _reports_besides(draft, case, said, text)
    return solved(draft, case, said, solved=says, text=text) and not more


def _reports_besides(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a "yes" goes on with another report: "top, nu ik u toch heb: het bankje op het plein mist een plank"."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or said.intent != "report" or best.main == case.main:
        return False
    return best.p >= _SURE_OF_ANOTHER and draft.place_in(text) is not None


def _is_so_again(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message tells that what was closed is so again: "afgehandeld? het staat weer blank"."""
    about = sum(c.p for c in said.candidates if c.main == case.main)
    lately = case.closed_within(REOPENS_WITHIN, draft.now)
    if not lately or about < _OF_IT or not saying.says(words.SO_AGAIN, text):
        return False
    place = draft.place_in(text)
    return place is None or case.place.street is None or place.words.casefold() == case.place.street.casefold()


def told_unasked(draft: Draft, said: Said, text: str) -> bool:
    """Whether a resident says of a case that was closed lately that it is, or is not, solved.

    That a case which staff ended another way is not over goes to a person; so does what they say of the case that goes
    on instead of theirs, however long that takes.
    """
    if said.intent not in {"feedback_yes", "feedback_no"} or said.kind == "reaction" or draft.current() is not None:
        return False
    is_no = said.intent == "feedback_no"
    late = [c for c in draft.cases.values() if _is_told(draft, c, is_no=is_no)]
    if not late:
        return False
    case = late[-1]
    if case.state == workflow.AFGEHANDELD:
        return solved(draft, case, said, solved=not is_no, text=text)
    gather.add_to(draft, case, said)
    draft.wait_for_person(f"not_solved:{case.id}")
    draft.say_later("person_reads")
    return True


def _is_told(draft: Draft, case: Case, *, is_no: bool) -> bool:
    """Whether a yes or no may be about a case: one that was handled, or one that its resident did not end."""
    lately = case.closed_within(REOPENS_WITHIN, draft.now)
    if case.state == workflow.AFGEHANDELD:
        return lately and case.solved is None
    was_ended = case.state == workflow.GEANNULEERD and case.id != draft.memory.ended
    return is_no and was_ended and (lately or case.merged_into is not None)


def solved(draft: Draft, case: Case, said: Said, *, solved: bool, text: str) -> bool:
    """Take in whether a case is solved: "no" opens it again once by itself, then a person decides."""
    if case.state != workflow.AFGEHANDELD:
        return False
    question = draft.memory.question
    if question is not None and question.about is Asked.SOLVED and question.case == case.id:
        draft.remember(question=None)
    case = gather.add_to(draft, case, said)
    draft.happened(case.id, "solved", became="yes" if solved else "no", why=text or None, actor=RESIDENT)
    if solved:
        draft.change(case, solved=True)
        draft.say_later("thanks")
        return True
    if case.id in draft.memory.reopened or not case.closed_within(REOPENS_WITHIN, draft.now):
        draft.change(case, solved=False)
        draft.wait_for_person(f"not_solved:{case.id}")
        draft.say_later("person_reads")
        return True
    _open_again(draft, draft.change(case, solved=False), text)
    draft.remember(reopened=(*draft.memory.reopened, case.id)[-20:])
    return True


def taken_back(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message takes a report back, or was not meant for us; it is dealt with then."""
    if not text or said.photo or said.location is not None:
        return False
    if meaning.was_not_for_us(text) and not _puts_right(draft, text):
        _was_not_for_us(draft, said)
        return True
    if _after_all(draft, said, text):
        return True
    if not meaning.withdraws(text) or _puts_right(draft, text):
        return False
    case = _which(draft, text)
    if case is None and draft.memory.ended is not None and not (draft.memory.loose or draft.memory.say):
        # Said twice.
        draft.attached[said.message] = draft.memory.ended
        return True
    if case is None:
        if draft.memory.loose or "report" in draft.memory.say:
            draft.remember(loose=(), loose_photos=0, loose_pin=None, say=())
            return True
        return False
    cancel(draft, case, said, why=text)
    draft.say_later("withdrawn")
    return True


def _after_all(draft: Draft, said: Said, text: str) -> bool:
    """Whether a report that its resident took back is to go on: it is opened again."""
    case = draft.cases.get(draft.memory.ended) if draft.memory.ended is not None else None
    if case is None or draft.current() is not None or not meaning.still_there(text) or draft.place_in(text) is not None:
        return False
    taken_back = case.state == workflow.GEANNULEERD and case.merged_into is None
    if not taken_back or not case.closed_within(REOPENS_WITHIN, draft.now):
        return False
    _open_again(draft, gather.add_to(draft, case, said), text)
    return True


def new_term(draft: Draft, case: Case) -> date:
    """The last day of the term of a case that is opened again: it begins anew."""
    term = draft.municipality.category(case.sub).term_workdays
    return deadlines.due_day(draft.now, term, draft.municipality.closing_days)


def _open_again(draft: Draft, case: Case, text: str) -> None:
    workflow.check(case.state, workflow.HEROPEND, Who.RESIDENT)
    draft.change(case, state=workflow.HEROPEND, due=new_term(draft, case))
    draft.happened(case.id, "state", was=case.state, became=workflow.HEROPEND, why=text or None, actor=RESIDENT)
    draft.remember(current=case.id, ended=None)
    draft.say_later("reopened")


def _puts_right(draft: Draft, text: str) -> bool:
    """Whether a message that tells of a mistake only says where it is instead: "foutje, nummer 14"."""
    case, where = draft.current(), draft.where(text)
    if case is None or not where.only:
        return False
    return where.number is not None if where.found is None else where.found.words != case.place.street


def _was_not_for_us(draft: Draft, said: Said) -> None:
    case = draft.current()
    draft.remember(say=tuple(key for key in draft.memory.say if key != "unreadable"))
    is_late = case is None or draft.now - case.created_at > MISTAKE_WITHIN or case.state != workflow.GEMELD
    if case is not None and not is_late:
        if draft.memory.wrote_on:
            # Of what came since its answer one was the mistake: the report itself stays.
            gather.add_to(draft, case, said)
        else:
            cancel(draft, case, said, why=None)
        draft.say_later("not_for_us")
    draft.no_longer_wait(["unclear", "question"])


def cancel(draft: Draft, case: Case, said: Said, *, why: str | None) -> None:
    """Take a case back for its resident."""
    draft.attached[said.message] = case.id
    draft.change(case, state=workflow.GEANNULEERD, acknowledged=True)
    draft.happened(case.id, "state", was=case.state, became=workflow.GEANNULEERD, why=why, actor=RESIDENT)
    draft.no_longer_wait([f"case:{case.id}"])
    left = tuple(key for key in draft.memory.say if key != "report")
    still = any(not c.acknowledged for c in draft.open_cases())
    question = draft.memory.question
    draft.remember(
        say=(*left, "report") if still else left,
        question=None if question is not None and question.case == case.id else question,
        ended=case.id,
        current=None,
    )


def _which(draft: Draft, text: str) -> Case | None:
    """The open case that a resident takes back: the one they name, else the one that is talked about."""
    cases = [c for c in draft.open_cases() if workflow.GEANNULEERD in workflow.allowed(c.state, Who.RESIDENT)]
    if not cases:
        return None
    for case in reversed(cases):
        if case.number is not None and case.number.casefold() in text.casefold():
            return case
    named = meaning.named(text, [draft.category_name(c.sub) for c in cases]) if len(cases) > 1 else None
    if named is not None:
        return cases[named]
    current = draft.current()
    return current if current in cases else cases[-1]
