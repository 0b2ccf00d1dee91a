"""How urgent a case is: as its category declares, highest where danger was told, else as a person says (pure)."""

from collections.abc import Iterable
from typing import Final, Protocol

from loket import danger_gate
from loket.declarations import Category, Municipality
from services.notifier.cases import routing, workflow
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.shapes import Case, Situation

HIGHEST: Final = "hoog"
BY_CATEGORY: Final = "category"
BY_DANGER: Final = "danger"
BY_STAFF: Final = "staff"
DANGER: Final = "gevaar"
"""What stands in the history: a declared dangerous situation was told."""
EMERGENCY: Final = "mogelijk noodgeval"
"""What stands in the history: the report came with what was answered as an emergency."""


class Told(Protocol):
    """A message of a resident, as far as it says how urgent something is."""

    @property
    def alarm(self) -> bool:
        """Whether it was answered as an emergency."""

    @property
    def text(self) -> str:
        """Its words."""


def told(m: Municipality, messages: Iterable[Told]) -> str | None:
    """Of what danger messages tell that staff make a case of; None where they tell of none."""
    whole = tuple(messages)
    if any(one.alarm for one in whole):
        return EMERGENCY
    return DANGER if any(danger_gate.told(m, one.text) for one in whole) else None


def waits_for(draft: Draft) -> str | None:
    """The danger because of which a conversation waits; None where a case of it is raised for that already."""
    if any(case.priority_by == BY_DANGER for case in draft.cases.values()):
        return None
    reasons = {"emergency": EMERGENCY, "danger": DANGER}
    return next((why for name, why in reasons.items() if name in draft.memory.person_for), None)


def with_category(m: Municipality, case: Case, category: Category) -> str:
    """How urgent a case is that gets another category: what danger or a person made of it stays."""
    if case.priority_by != BY_CATEGORY:
        return case.priority
    return routing.priority_for(m, case.sub, case.priority, category)


def chosen(draft: Draft, case: Case, *, priority: str, why: str | None, actor: str) -> Case:
    """Take in how urgent a person says a case is; it stays so, whatever is told later."""
    if priority == case.priority:
        return case
    draft.happened(case.id, "priority", was=case.priority, became=priority, why=why, actor=actor)
    return draft.change(case, priority=priority, priority_by=BY_STAFF)


def raised(draft: Draft, case: Case, why: str) -> Case:
    """Make a case most urgent, unless a person said how urgent it is, it is closed, or it was raised before."""
    if case.priority_by != BY_CATEGORY or case.state in workflow.CLOSED:
        return case
    if case.priority != HIGHEST:
        draft.happened(case.id, "priority", was=case.priority, became=HIGHEST, why=why, actor=LOKET)
    return draft.change(case, priority=HIGHEST, priority_by=BY_DANGER)


def look(draft: Draft, before: Situation) -> None:
    """Make the cases most urgent that one input opened or added to, where it told of danger."""
    why = EMERGENCY if draft.alarm else DANGER if draft.memory.danger is not None else None
    if why is None:
        return
    known = {case.id for case in before.cases}
    told_of = set(draft.attached.values())
    for case in tuple(draft.cases.values()):
        if case.id in told_of or case.id not in known:
            raised(draft, case, why)
