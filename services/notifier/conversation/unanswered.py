"""A question what a report is about that its resident leaves unanswered: a person says it then (pure)."""

from datetime import timedelta

from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Asked, Question, TimerKind


def watch(draft: Draft, question: Question) -> None:
    """Wait for an answer for as long as what follows may still belong to the same case; about where it is for ever.

    A report whose place nobody tells goes on to its department as it is; one that nobody knows the category of has
    none to go to.
    """
    if question.about is Asked.CATEGORY:
        draft.timers[TimerKind.ASKED] = draft.now + timedelta(minutes=draft.municipality.pace.join_minutes)


def go_on(draft: Draft) -> None:
    """Let a person say what the reports are about of which nobody did, those that were never asked about among them."""
    for case in draft.open_cases():
        is_open = case.state == workflow.GEMELD and not (case.fixed or case.assigned)
        if is_open and case.sub == draft.municipality.fallback.sub:
            draft.wait_for_person(f"case:{case.id}")
