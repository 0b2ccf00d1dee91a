"""What a resident says whom staff asked something: an answer, which is thanked for, or that it is not clear (pure)."""

from datetime import datetime
from typing import Final

from services.notifier.cases import workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation import answers, closing, meaning, not_clear, saying, unread
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case, Question

_NO_ANSWER: Final = frozenset({"thanks", "greeting", "status_question", "stop"})
"""What a resident says without answering what staff asked."""
_LONGEST: Final = 12


def take_up(draft: Draft, before: datetime | None) -> None:
    """Turn to the case about which staff asked something since the resident wrote last, as they do.

    Args:
        draft: of the conversation.
        before: when they wrote last.
    """
    asked = unread.asked(draft)
    at = asked[-1].asked_since if asked else None
    if asked and at is not None and before is not None and at > before:
        unread.turn_to(draft, asked[-1])


def waiting(draft: Draft) -> Case | None:
    """The case that is talked about, where its resident was asked something and has read it."""
    case = draft.current()
    return case if case is not None and _is_asked(draft, case) else None


def comes_first(draft: Draft, question: Question, text: str) -> bool:
    """Whether a few words answer staff, who asked after we asked something about another case."""
    case = waiting(draft)
    if case is None or case.id == question.case or case.asked_since is None or case.asked_since <= question.at:
        return False
    if question.about in {Asked.SOLVED, Asked.SAME}:
        return len(text.split()) <= answers.SHORT and meaning.yes_or_no(text) is not None
    if question.about is Asked.CATEGORY:
        return False
    return draft.place_in(text) is None and draft.where(text).number is None


def _is_asked(draft: Draft, case: Case) -> bool:
    was_asked = case.state == workflow.REACTIE_GEVRAAGD and not unread.is_so(draft, case)
    return was_asked and (case.asked_since is None or draft.heard_at >= case.asked_since)


def does_not_understand(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says no more than that it is not clear what staff asked: a person says it again."""
    if waiting(draft) is None or not _does_not_understand(said, text):
        return False
    draft.wait_for_person("question")
    draft.remember(faq=None)
    draft.say_later("question")
    return True


def _does_not_understand(said: Said, text: str) -> bool:
    alone = not said.photo and said.location is None and said.emergency is None
    return alone and len(text.split()) <= _LONGEST and saying.says(not_clear.WHAT, text)


def resume(draft: Draft, said: Said, text: str, asked: Case | None) -> None:
    """Let the clock of a case go on whose resident was asked something and now answers; they are thanked for it.

    Args:
        draft: of the conversation, with what the message led to.
        said: the message.
        text: its words.
        asked: the case that was waited for when it came. Who answers and tells of another thing besides has answered.
    """
    _go_on(draft, draft.cases.get(draft.attached.get(said.message) or said.message), said, text)
    if asked is not None and (meaning.yes_or_no(text) is not None or meaning.does_not_know(text)):
        _go_on(draft, draft.cases[asked.id], said, text)


def _go_on(draft: Draft, case: Case | None, said: Said, text: str) -> None:
    if case is None or not _is_asked(draft, case) or said.intent in _NO_ANSWER:
        return
    if _does_not_understand(said, text):
        return
    workflow.check(case.state, workflow.IN_BEHANDELING, Who.RESIDENT)
    draft.happened(case.id, "state", was=case.state, became=workflow.IN_BEHANDELING, actor=closing.RESIDENT)
    draft.change(case, state=workflow.IN_BEHANDELING)
    if not draft.memory.say:
        draft.say_later("added")
