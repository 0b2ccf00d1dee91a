"""A photo that may show whether a report is solved (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation import gather
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case

SHOWN_WITHIN: Final = timedelta(days=3)
"""A photo that comes so soon after "is it solved?" shows what that asked about."""


def for_person(draft: Draft, case: Case) -> None:
    """Let a person read what came in answer to whether a report is solved."""
    draft.wait_for_person(f"solved_but:{case.id}")
    draft.say_no_more("thanks")
    draft.say_later("person_reads")


def shown(draft: Draft, said: Said) -> bool:
    """Whether a photo without words is an answer to "is it solved?": it stands with that report, and a person looks."""
    question = draft.memory.question
    if question is None or question.about is not Asked.SOLVED or not said.photo or draft.current() is not None:
        return False
    case = draft.cases.get(question.case)
    if case is None or case.state != workflow.AFGEHANDELD or draft.memory.loose or not may_show(draft):
        return False
    gather.add_to(draft, case, said)
    for_person(draft, case)
    return True


def may_show(draft: Draft) -> bool:
    """Whether it was asked so lately that a photo may be the answer."""
    question = draft.memory.question
    return question is not None and draft.now - question.at <= SHOWN_WITHIN
