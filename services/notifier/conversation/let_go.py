"""A case that others follow goes on when its reporter takes it back: only for that one it has ended (pure)."""

from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from services.notifier.cases import deadlines, workflow
from services.notifier.conversation.draft import LET_GO, LOKET
from services.notifier.conversation.shapes import Case, Happened, Situation, Step

JOINS_AGAIN = "joins_again"
"""Said in the history: its reporter wants it after all."""


def seen(before: Situation) -> Situation:
    """A conversation as its resident knows it: what goes on without them ended when they took it back."""
    for case in before.cases:  # a generator takes longer than what is looked for
        if case.let_go is not None:
            return replace(before, cases=tuple(map(_seen, before.cases)))
    return before


def _seen(case: Case) -> Case:
    if case.let_go is None:
        return case
    return replace(case, state=workflow.GEANNULEERD, closed_at=case.let_go, asked_since=None)


def kept(before: Situation, step: Step, now: datetime) -> Step:
    """A step that was planned with what the resident knows, as it is to be written.

    Args:
        before: the conversation as it is in truth.
        step: what the plan made of what ``seen`` gives.
        now: this moment (UTC).
    """
    if not _may_go_on(before):
        return step
    was = {case.id: case for case in before.cases}
    cases = tuple(_kept(was.get(case.id), case, now) for case in step.after.cases)
    if all(one is other for one, other in zip(cases, step.after.cases, strict=True)):
        return step
    history = tuple(line for one in step.history for line in _lines(one, was, {case.id: case for case in cases}))
    conversation, gone = step.after.conversation, {case.id for case in cases if case.let_go is not None}
    untold = tuple(one for one in conversation.memory.untold if one.case not in gone)
    if untold != conversation.memory.untold:
        conversation = replace(conversation, memory=replace(conversation.memory, untold=untold))
    return replace(step, after=replace(step.after, conversation=conversation, cases=cases), history=history)


def _may_go_on(before: Situation) -> bool:
    """Whether a case is followed, or goes on without its reporter: of any other nothing is kept."""
    for case in before.cases:  # noqa: SIM110 - a generator takes longer than what is looked for
        if case.followed or case.let_go is not None:
            return True
    return False


def _kept(was: Case | None, case: Case, now: datetime) -> Case:
    if was is None:
        return case
    if was.let_go is not None:
        return _back(was, case, now)
    is_taken_back = case.state == workflow.GEANNULEERD and case.merged_into is None
    if not was.followed or was.state in workflow.CLOSED or not is_taken_back:
        return case
    # Nobody is left to answer what was asked.
    state = workflow.IN_BEHANDELING if was.state == workflow.REACTIE_GEVRAAGD else was.state
    return replace(case, state=state, closed_at=None, solved=was.solved, let_go=now)


def _back(was: Case, case: Case, now: datetime) -> Case:
    """A case that went on without its reporter, after a step of theirs."""
    shown = _seen(was)
    if case == shown:
        return was
    if case.state == workflow.GEANNULEERD:
        return replace(case, state=was.state, closed_at=was.closed_at, asked_since=was.asked_since)
    if was.state in workflow.CLOSED:
        return replace(case, let_go=None)
    due = was.due if was.due >= deadlines.local_day(now) else case.due
    return replace(case, state=was.state, closed_at=None, asked_since=was.asked_since, due=due, let_go=None)


def _lines(line: Happened, was: dict[UUID, Case], became: dict[UUID, Case]) -> tuple[Happened, ...]:
    """A line of the history as it is in truth."""
    before, after = was.get(line.case), became.get(line.case)
    if line.what != "state" or before is None or after is None or before.let_go == after.let_go:
        return (line,)
    if before.let_go is not None:
        if before.state in workflow.CLOSED:
            return (replace(line, was=before.state),)
        return (Happened(case=line.case, actor=line.actor, what=JOINS_AGAIN, why=line.why),)
    said = Happened(case=line.case, actor=line.actor, what=LET_GO, why=line.why)
    if after.state == before.state:
        return (said,)
    return said, Happened(case=line.case, actor=LOKET, what="state", was=before.state, became=after.state)
