"""Messages that only say that something follows: it is waited for, or asked for (pure)."""

from typing import Final

from loket.wishes import wish_of
from services.notifier.conversation import announced, answers, meaning, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_NOW: Final = "nu|dan nu|even|nu over|now|jetzt|mal|maintenant|ahora|teraz|şimdi|тепер|الآن"
"""Begins another subject, also where a list waits for an answer."""


def asks_to_wait(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message about an open report only says that something follows: it needs no answer."""
    nothing_else = not (said.photo or said.location is not None or meaning.wants_person(text))
    return (
        draft.current() is not None
        and nothing_else
        and announced.comes_next(text)
        and wish_of(text) is None
        and draft.place_in(text) is None
    )


def announces_another(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message about an open report only says that another one follows: what comes next belongs to that."""
    current = draft.current()
    after_all = draft.memory.question is None and bool(draft.open_cases()) if current is None else current.acknowledged
    if not after_all or said.photo or said.location is not None or not announced.another_comes(text):
        return False
    if answers.is_one(draft, text) and not saying.begins(_NOW, text):
        # "Iets anders", below a list: none of its rows.
        return False
    draft.remember(current=None, since_answer=(), together=())
    return True


def wants_to_report(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message only says that there is something to report: its writer reads what to write."""
    if said.photo or said.location is not None:
        return False
    several = announced.introduces(text) or (announced.several_come(text) and draft.place_in(text) is None)
    if not (meaning.wants_to_report(text) or several):
        return False
    if meaning.wants_another(text):
        draft.remember(current=None, since_answer=(), together=())
    draft.say_later("greeting")
    return True


TO_WAIT: Final = Look(asks_to_wait, announced.COMES_NEXT)
ANOTHER_COMES: Final = Look(announces_another, announced.ANOTHER_COMES)
WANTS_TO_REPORT: Final = Look(wants_to_report, meaning.REPORTS | announced.SEVERAL)
