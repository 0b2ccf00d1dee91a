"""A person opens a case from a conversation in which Loket saw none: unclear words, a bare photo (pure)."""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from msgspec import Struct

from loket.declarations import Category
from loket.events import Location
from loket.providers.content import Content, Text, words
from services.notifier.cases import deadlines, routing, urgency, workflow
from services.notifier.cases.evidence import Evidence
from services.notifier.cases.handling import Refusal
from services.notifier.conversation import acknowledging, asking, noticing, put_elsewhere
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case, Place, Purpose

_DEALT_WITH = ("photo", "unreadable", "unclear", "voice")
"""Why a conversation waits that a case is opened from; somebody in need, or with a question, still waits."""


class Loose(Struct, frozen=True, kw_only=True):
    """A message of a resident that stands with no case. Its ``repr`` shows nothing of it."""

    message: UUID
    photo: bool
    pin: Location | None = None
    text: str = ""
    alarm: bool = False
    """Whether it was answered as an emergency."""

    def __repr__(self) -> str:
        return f"Loose(message={self.message})"


class Wanted(Struct, frozen=True, kw_only=True):
    """What somebody opens. Its ``repr`` shows no words."""

    cause: UUID
    """Id of the wish."""
    sub: str
    where: str | None
    """The place in words."""
    note: str | None
    """For colleagues."""
    taken: frozenset[UUID]
    """The messages that go with it."""
    actor: str

    def __repr__(self) -> str:
        return f"Wanted(sub={self.sub!r})"


def opened_id(conversation: UUID, cause: UUID) -> UUID:
    """Id of the case that a wish opens."""
    return uuid5(conversation, f"opened:{cause}")


def open_by_hand(draft: Draft, wanted: Wanted, loose: Sequence[Loose]) -> Case:
    """Open a case with messages that stand with none.

    Args:
        draft: of their conversation.
        wanted: what is opened.
        loose: every message that stands with no case, in order.

    Returns:
        The case; it has no number before it is written, see ``tell_opened``.

    Raises:
        Refusal: there is no such active category, or a message stands with a case by now.
    """
    category = _category(draft, wanted.sub)
    taken = [one for one in loose if one.message in wanted.taken]
    if len(taken) != len(wanted.taken):
        raise Refusal("not_loose", "Name messages of this conversation that stand with no case.")
    m = draft.municipality
    heard: tuple[str, ...] = ()
    for one in taken:
        heard = routing.heard(m, one.text, heard)
    place = _place(draft, wanted.where, taken)
    danger = urgency.told(m, taken) or urgency.waits_for(draft)
    case = Case(
        id=opened_id(draft.conversation.id, wanted.cause),
        conversation=draft.conversation.id,
        number=None,
        state=workflow.GEMELD,
        main=category.main,
        sub=category.sub,
        department=routing.department_for(m, category, pin=place.pin, words=heard, at=draft.now),
        confidence=1.0,
        evidence=Evidence(heard=heard),
        language=draft.conversation.language,
        place=place,
        photos=sum(one.photo for one in taken),
        acknowledged=True,
        fixed=True,
        priority=category.priority,
        created_at=draft.now,
        changed_at=draft.now,
        due=deadlines.due_day(draft.now, category.term_workdays, m.closing_days),
    )
    draft.attached.update({one.message: case.id for one in taken})
    put_elsewhere.by_staff(draft, wanted.taken, case.id)
    draft.happened(case.id, "opened", became=case.sub, actor=wanted.actor)
    if wanted.note:
        draft.happened(case.id, "note", why=wanted.note, actor=wanted.actor)
    if draft.current() is None:
        # What the resident writes next goes on about it.
        draft.remember(current=case.id, thanked=None, question=None, wrote_on=False, since_answer=(), together=())
    _no_longer_loose(draft, loose, wanted.taken)
    draft.no_longer_wait(_DEALT_WITH)
    case = draft.change(case)
    return urgency.raised(draft, case, danger) if danger is not None else case


def tell_opened(draft: Draft, case: Case, *, cause: UUID, actor: str) -> None:
    """Tell the resident the number, as of every report, and ask where it is when nobody knows."""
    if draft.goes_untold(case.id, Purpose.ACKNOWLEDGEMENT):
        return
    told = acknowledging.told(draft, [case])
    asked = asking.next_question(draft, [case], told.first[0], {}) if not case.place.good else None
    content: Content = asked or Text(text=told.first[0])
    short = noticing.fitted(draft, content, told)
    sent = draft.reply(short.sent, purpose=Purpose.ACKNOWLEDGEMENT, cause=f"opened:{cause}", case=case.id, actor=actor)
    if sent is None:
        return
    if short.noticed:
        draft.remember(noticed=True)
    acknowledging.note_day(draft, [case], told, words(short.said))


def _category(draft: Draft, sub: str) -> Category:
    m = draft.municipality
    found = next((c for c in (*m.categories, m.fallback) if c.active and c.sub == sub), None)
    if found is None:
        raise Refusal("unknown_category", f"There is no active category {sub!r}.")
    return found


def _place(draft: Draft, where: str | None, taken: Iterable[Loose]) -> Place:
    """A street alone sends nobody; of other words whoever wrote them knows that they do."""
    pin = next((one.pin for one in reversed(list(taken)) if one.pin is not None), None)
    if not where:
        return Place(pin=pin)
    found = draft.place_in(where)
    return Place(street=where, rough=found is not None and found.rough, pin=pin)


def _no_longer_loose(draft: Draft, loose: Iterable[Loose], taken: frozenset[UUID]) -> None:
    """Let no later report claim what this one has."""
    memory = draft.memory
    photos = {one.message for one in loose if one.photo}
    left = tuple(one for one in memory.loose if one not in taken)
    begun = tuple(one for one in memory.begun if one.message not in taken)
    if left:
        draft.remember(loose=left, loose_photos=len(photos & set(left)), begun=begun)
    else:
        draft.remember(loose=(), loose_photos=0, loose_pin=None, loose_asked=False, begun=begun)
