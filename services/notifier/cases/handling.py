"""What staff do to a case beside its state: note, assign, put back, set priority, split, merge (pure)."""

from collections.abc import Sequence
from uuid import UUID, uuid5

import msgspec
from msgspec import Struct

from loket.declarations import Municipality
from services.notifier.cases import deadlines, routing, urgency, workflow
from services.notifier.cases.evidence import Evidence
from services.notifier.conversation import put_elsewhere, weighing
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case, Purpose, Untold
from services.notifier.conversation.staff import tell_in_time


class Refusal(ValueError):  # noqa: N818 - it reads as what it says
    """Something cannot be done to this case now.

    Attributes:
        code: ``closed``, ``unknown_department``, ``unknown_category``, ``same_case``, ``nothing_to_split``,
            ``nothing_left``.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class Moved(Struct, frozen=True, kw_only=True):
    """A message that goes to another case. Its ``repr`` shows nothing of it."""

    message: UUID
    photo: bool
    text: str = ""
    alarm: bool = False
    """Whether it was answered as an emergency."""

    def __repr__(self) -> str:
        return f"Moved({self.message})"


def _open(case: Case) -> None:
    if case.state in workflow.CLOSED:
        raise Refusal("closed", f"The case is {case.state!r}: reopen it first.")


def note(draft: Draft, case: Case, *, text: str, actor: str) -> None:
    """Write something with a case that its resident never reads."""
    draft.happened(case.id, "note", why=text, actor=actor)


def assign(draft: Draft, case: Case, *, department: str | None, sub: str | None, why: str | None, actor: str) -> Case:
    """Give a case another department, category or both; a person's choice stays.

    Args:
        draft: of its conversation.
        case: the case, open.
        department: where it goes; None: where its category goes.
        sub: what it is about; None: what it was about.
        why: the reason, for the history.
        actor: who does it.

    Raises:
        Refusal: it is closed, or there is no such active department or category.
    """
    _open(case)
    m = draft.municipality
    if department is not None and department not in {d.name for d in m.departments if d.active}:
        raise Refusal("unknown_department", f"There is no active department {department!r}.")
    category = next((c for c in (*m.categories, m.fallback) if c.active and c.sub == (sub or case.sub)), None)
    if sub is not None and category is None:
        raise Refusal("unknown_category", f"There is no active category {sub!r}.")
    was = case
    if sub is not None and category is not None and sub != case.sub:
        due = weighing.due_with(draft, case, category)
        priority = urgency.with_category(m, case, category)
        case = draft.change(case, main=category.main, sub=category.sub, priority=priority, fixed=True, due=due)
        draft.happened(case.id, "category", was=was.sub, became=case.sub, why=why, actor=actor)
        if priority != was.priority:
            draft.happened(case.id, "priority", was=was.priority, became=priority, actor=actor)
    target = department
    if target is None and category is not None and case.sub != was.sub:
        target = routing.department_for(m, category, pin=case.place.pin, words=case.evidence.heard, at=case.created_at)
    if target is not None and target != case.department:
        case = draft.change(case, department=target, assigned=True)
        draft.happened(case.id, "department", was=was.department, became=target, why=why, actor=actor)
    elif department is not None or sub is not None:
        # What a person confirmed stays too.
        case = draft.change(case, assigned=True, fixed=case.fixed or sub is not None)
    draft.no_longer_wait([f"case:{case.id}"])
    return case


def pile(municipality: Municipality) -> str:
    """The department where everything is that has no place of its own."""
    return municipality.department(municipality.fallback.department)


def put_back(draft: Draft, case: Case, *, why: str | None, actor: str) -> Case:
    """Put a case back on the pile: with the department where everything goes that has no place of its own.

    Raises:
        Refusal: it is closed.
    """
    _open(case)
    to = pile(draft.municipality)
    was = case.department
    if was == to and case.assigned:
        return case
    case = draft.change(case, department=to, assigned=True)
    if was != to:
        draft.happened(case.id, "pile", was=was, became=to, why=why, actor=actor)
    return case


def set_priority(draft: Draft, case: Case, *, priority: str, why: str | None = None, actor: str) -> Case:
    """Say how urgent a case is, and perhaps why.

    Raises:
        Refusal: it is closed.
    """
    _open(case)
    return urgency.chosen(draft, case, priority=priority, why=why, actor=actor)


def split_id(conversation: UUID, cause: UUID) -> UUID:
    """Id of the case that a wish to split makes."""
    return uuid5(conversation, f"split:{cause}")


def split(
    draft: Draft,
    case: Case,
    *,
    cause: UUID,
    moved: Sequence[Moved],
    left: Sequence[Moved] = (),
    sub: str,
    why: str | None = None,
    actor: str,
) -> Case:
    """Make a second case of some messages of one; it keeps the place and the day on which it came in.

    Args:
        draft: of their conversation.
        case: the case, open.
        cause: id of the wish.
        moved: the messages that go to the new case, with their photos.
        left: those that stay.
        sub: what the new case is about.
        why: the reason, for the history of both.
        actor: who does it.

    Returns:
        The new case; it has no number before it is written, see ``tell_split``.

    Raises:
        Refusal: the case is closed, or there is no such active category.
    """
    _open(case)
    m = draft.municipality
    category = next((c for c in (*m.categories, m.fallback) if c.active and c.sub == sub), None)
    if category is None:
        raise Refusal("unknown_category", f"There is no active category {sub!r}.")
    photos = sum(one.photo for one in moved)
    heard = Evidence(heard=case.evidence.heard)
    made = Case(
        id=split_id(case.conversation, cause),
        conversation=case.conversation,
        number=None,
        state=workflow.GEMELD,
        main=category.main,
        sub=category.sub,
        department=routing.department_for(m, category, pin=case.place.pin, words=heard.heard, at=case.created_at),
        confidence=1.0,
        evidence=heard,
        language=case.language,
        place=case.place,
        photos=photos,
        acknowledged=True,
        fixed=True,
        priority=category.priority,
        let_go=case.let_go,
        created_at=case.created_at,
        changed_at=draft.now,
        due=deadlines.due_day(case.created_at, category.term_workdays, m.closing_days),
    )
    draft.change(case, photos=max(case.photos - photos, 0))
    draft.attached.update({one.message: made.id for one in moved})
    put_elsewhere.by_staff(draft, [one.message for one in moved], made.id)
    draft.happened(case.id, "split", became=category.sub, why=why, actor=actor)
    draft.happened(made.id, "split_from", was=case.number, became=category.sub, why=why, actor=actor)
    made = draft.change(made)
    danger = _goes_along(draft, case, moved, left)
    return urgency.raised(draft, made, danger) if danger is not None else made


def _goes_along(draft: Draft, case: Case, moved: Sequence[Moved], left: Sequence[Moved]) -> str | None:
    """The danger that goes to a case that is split off; where nobody can tell with which it belongs, it is of both."""
    if case.priority_by != urgency.BY_DANGER:
        return None
    told = urgency.told(draft.municipality, moved)
    return told or (urgency.DANGER if urgency.told(draft.municipality, left) is None else None)


def tell_split(draft: Draft, case: Case, made: Case, *, cause: UUID, actor: str) -> None:
    """Tell the resident the number of the second case."""
    news = Untold(case=case.id, cause=cause, actor=actor, number=case.number, other=made.number, sub=made.sub)
    tell_in_time(draft, news, urgent=case.priority == "hoog")


def merge_away(draft: Draft, case: Case, keep: Case, *, cause: UUID, why: str | None, actor: str) -> Case:
    """End a case because another one goes on for the same; its resident is told.

    Args:
        draft: of the conversation of ``case``.
        case: the case that ends, open.
        keep: the case that goes on, open; perhaps of another conversation.
        cause: id of the wish.
        why: the reason, for the history.
        actor: who does it.

    Raises:
        Refusal: they are the same, or one is closed.
    """
    if case.id == keep.id:
        raise Refusal("same_case", "A case cannot be merged into itself.")
    _open(case)
    _open(keep)
    was = case.state
    case = draft.change(case, state=workflow.GEANNULEERD, merged_into=keep.id, acknowledged=True)
    draft.happened(case.id, "merged", was=was, became=keep.number, why=why, actor=actor)
    draft.no_longer_wait([f"case:{case.id}"])
    if draft.memory.current == case.id:
        draft.remember(current=keep.id if keep.conversation == case.conversation else None)
    if actor == RESIDENT:
        # They asked for it: it is told by us, and at once.
        said = draft.text("merged", number=case.number or "", other=keep.number or "")
        draft.reply(said, purpose=Purpose.STATUS, cause=f"merged:{cause}", case=case.id)
        return case
    news = Untold(
        case=case.id, cause=cause, actor=actor, number=case.number, sub=case.sub, state=case.state, other=keep.number
    )
    tell_in_time(draft, news, urgent=case.priority == "hoog")
    return case


def take_in(draft: Draft, keep: Case, gone: Case, *, moved: Sequence[UUID], why: str | None = None, actor: str) -> Case:
    """Let a case go on for another one too.

    Args:
        draft: of the conversation of ``keep``.
        keep: the case that goes on.
        gone: the case that ended.
        moved: messages of the same resident that belong to ``keep`` now; none when another resident wrote them.
        why: the reason, for the history.
        actor: who does it.
    """
    place = keep.place
    if moved and place.pin is None:
        place = msgspec.structs.replace(place, pin=gone.place.pin, street=place.street or gone.place.street)
    keep = draft.change(keep, photos=keep.photos + (gone.photos if moved else 0), place=place)
    if moved and gone.id in draft.cases:
        # Should it be opened again, then without what the other has now.
        draft.change(draft.cases[gone.id], photos=0)
    draft.attached.update(dict.fromkeys(moved, keep.id))
    put_elsewhere.by_staff(draft, moved, keep.id)
    draft.happened(keep.id, "joined", became=gone.number, why=why, actor=actor)
    return urgency.raised(draft, keep, urgency.DANGER) if gone.priority_by == urgency.BY_DANGER else keep
