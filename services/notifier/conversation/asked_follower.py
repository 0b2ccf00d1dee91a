"""Whose report ended for another is asked as well whether that one is solved: their no goes to a person (pure)."""

from typing import Final

from services.notifier.conversation import answers, gather, meaning, outcome
from services.notifier.conversation.buttons import typed
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case

_SURE: Final = 0.9
_SAYS: Final = {"feedback_yes": True, "feedback_no": False}


def answered(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message answers in a few words whether the case that goes on for theirs is solved."""
    if said.location is not None or len(text.split()) > answers.SHORT_ANSWER or meaning.does_not_know(text):
        return False
    says = _says(draft, said, text)
    if says is None or (says and said.photo):
        return False
    decided(draft, case, said, solved=says and outcome.behind_but(text) is None, text=text)
    return True


def _says(draft: Draft, said: Said, text: str) -> bool | None:
    if outcome.is_in_part(text) or outcome.is_unchanged(text) or outcome.is_after_all_not(text):
        return False
    says = meaning.yes_or_no(text)
    if says is None:
        says = typed(draft, text)
    if says is None and said.intent_p >= _SURE:
        says = _SAYS.get(said.intent or "")
    return says


def decided(draft: Draft, case: Case, said: Said, *, solved: bool, text: str = "") -> None:
    """Take in whether the case that goes on for theirs is solved: no word of theirs opens what is another's.

    Args:
        draft: of their conversation.
        case: their own report, which ended for the other.
        said: what came.
        solved: what they say.
        text: its words; none of a tap.
    """
    question = draft.memory.question
    if question is not None and question.about is Asked.SOLVED and question.case == case.id:
        draft.remember(question=None)
    gather.add_to(draft, case, said)
    draft.happened(case.id, "solved_followed", became="yes" if solved else "no", why=text or None, actor=RESIDENT)
    if solved:
        draft.say_later("thanks")
        return
    draft.wait_for_person(f"not_solved:{case.id}")
    draft.say_later("person_reads")
