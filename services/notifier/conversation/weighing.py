"""What a case is about, and which department, priority and term follow from it, until a person says so (pure)."""

from datetime import date
from uuid import UUID

from loket.declarations import Category
from services.notifier.cases import deadlines, evidence, routing, urgency, workflow
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.shapes import Case


def department_of(draft: Draft, case: Case, category: Category) -> str:
    """The department that a case about this category goes to, unless a person chose one."""
    if case.assigned:
        return case.department
    return routing.department_for(
        draft.municipality, category, pin=case.place.pin, words=case.evidence.heard, at=case.created_at
    )


def weigh(draft: Draft, case: Case) -> Case:
    """Give a case the category that its evidence says, as long as nobody chose one; and the department of that.

    Who chose a category chose no place: a pin or a word that comes later may still send it to another department.
    """
    if case.state != workflow.GEMELD:
        return case
    if case.fixed:
        return _sent(draft, case, department_of(draft, case, draft.municipality.category(case.sub)))
    verdict = evidence.judge(case.evidence, draft.municipality)
    category = verdict.category
    why = f"case:{case.id}"
    case = settle_category(draft, case, category, confidence=verdict.confidence, candidates=verdict.candidates)
    if verdict.sure or will_ask_category(draft, case):
        draft.no_longer_wait([why])
    else:
        draft.wait_for_person(why)
    return case


def will_ask_category(draft: Draft, case: Case) -> bool:
    """Whether a resident is asked what a case is about before a person has to say it."""
    return bool(offered(draft, case)) and not case.fixed and not draft.memory.asked.get(case.id.hex)


def offered(draft: Draft, case: Case) -> tuple[str, ...]:
    """The categories that a resident may be offered, likeliest first: of one that is no more what took its place.

    None where nothing took the place of the likeliest: among the others theirs is not, and a person looks.
    """
    m = draft.municipality
    now = tuple(dict.fromkeys(m.category(candidate.sub).sub for candidate in case.candidates))
    return tuple(sub for sub in now if sub != m.fallback.sub) if now and now[0] != m.fallback.sub else ()


def settle_category(draft: Draft, case: Case, category: Category, **changes: object) -> Case:
    """Give a case a category, with the department, priority and term that follow from it."""
    department = department_of(draft, case, category)
    priority = urgency.with_category(draft.municipality, case, category)
    if case.number is not None and category.sub != case.sub:
        draft.happened(case.id, "category", was=case.sub, became=category.sub, actor=LOKET)
    due = due_with(draft, case, category)
    was = case.department
    if department != was and case.number is not None:
        draft.happened(case.id, "department", was=was, became=department, actor=LOKET)
    return draft.change(
        case, main=category.main, sub=category.sub, priority=priority, due=due, department=department, **changes
    )


def due_with(draft: Draft, case: Case, category: Category) -> date:
    """The last day of a case that gets a category: the day that its resident was told stays."""
    is_told = case.acknowledged and (case.id not in draft.memory.undated or case.state != workflow.GEMELD)
    if is_told:
        return case.due
    return deadlines.due_day(case.created_at, category.term_workdays, draft.municipality.closing_days)


def tells_day(draft: Draft, case: UUID, *, told: bool = True) -> None:
    """Remember whether a resident reads by when they hear of a case."""
    undated = tuple(other for other in draft.memory.undated if other != case)
    if not told:
        undated = (*(other for other in undated if other in draft.cases), case)
    if undated != draft.memory.undated:
        draft.remember(undated=undated)


def _sent(draft: Draft, case: Case, department: str) -> Case:
    """Let a department have a case; that it left another one stands in its history."""
    if department == case.department:
        return case
    if case.number is not None:
        draft.happened(case.id, "department", was=case.department, became=department, actor=LOKET)
    return draft.change(case, department=department)
