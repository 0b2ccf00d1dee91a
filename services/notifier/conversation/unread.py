"""News of a case that its resident has still to read: till then they cannot answer it (pure)."""

from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case


def is_so(draft: Draft, case: Case) -> bool:
    """Whether it waits for its moment that a case got the state that it has."""
    return any(one.case == case.id and one.state == case.state for one in draft.memory.untold)


def asked(draft: Draft) -> list[Case]:
    """The cases about which their resident has read a question of staff, the one that was asked last at the end."""
    cases = [c for c in draft.open_cases() if c.state == workflow.REACTIE_GEVRAAGD and not is_so(draft, c)]
    return sorted(cases, key=lambda case: case.asked_since or case.changed_at)


def read(draft: Draft, case: Case) -> None:
    """Take it that a resident has read what was still to be told of a case, since they asked how it stands."""
    draft.remember(untold=tuple(one for one in draft.memory.untold if one.case != case.id or one.splits))


def turn_to(draft: Draft, case: Case) -> None:
    """Let what comes next go to a case of which its resident reads a question, once what came before is answered."""
    if draft.memory.current != case.id and not draft.memory.say:
        draft.remember(current=case.id, since_answer=(), together=())
