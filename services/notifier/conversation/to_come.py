"""Messages that only say that something follows: it is waited for, or asked for (pure)."""

from typing import Final

from loket.wishes import wish_of
from services.notifier.conversation import announced, answers, gather, meaning, saying, told_earlier
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_NOW: Final = "nu|dan nu|even|nu over|now|jetzt|mal|maintenant|ahora|teraz|şimdi|тепер|الآن"
"""Begins another subject, also where a list waits for an answer."""
_HARDLY_ALONE: Final = 0.4
"""So likely words only go on about something else, they report nothing by themselves."""
_SURELY: Final = 0.8


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


def announces_something_else(draft: Draft, text: str) -> bool:
    """Whether an answer to "where is it?" is no place, and only says that another report follows: "iets anders"."""
    if not (announced.another_comes(text) or announced.something_else(text)):
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


def announces_a_round(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message only says where somebody went and that what they saw follows; a photo with it waits for that.

    A model takes the dog of "rondje met de hond gedaan, komt ie" for what is reported. It also sees that these words
    stand for nothing by themselves, which those of a report hardly do.
    """
    if said.addition_p < _HARDLY_ALONE or said.emergency is not None or said.location is not None:
        return False
    if said.photo and draft.current() is not None:
        return False  # made on the way, of what is talked about
    if not announced.of_a_round(text) or _is_of_a_thing(draft, said, text):
        return False
    current = draft.current()
    if current is not None and current.acknowledged:
        draft.remember(current=None, since_answer=(), together=())
    if said.photo:
        gather.bare(draft, said)
        return True
    told_earlier.note(draft, draft.place_in(text))
    if draft.current() is None and not draft.memory.loose:
        draft.say_later("greeting")
    return True


def _is_of_a_thing(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is surely about something else than the dog that somebody walked."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or best.p < _SURELY:
        return False
    return not (announced.has_a_dog(text) and announced.has_a_dog(draft.category_name(best.sub)))


TO_WAIT: Final = Look(asks_to_wait, announced.COMES_NEXT)
ANOTHER_COMES: Final = Look(announces_another, announced.ANOTHER_COMES)
A_ROUND: Final = Look(announces_a_round, announced.A_ROUND)
WANTS_TO_REPORT: Final = Look(wants_to_report, meaning.REPORTS | announced.SEVERAL)
