"""Noise that was an emergency: who tells of it in fragments gets no case of noise for those before or after it (pure).

"The neighbours are shouting again", and then "he is hitting her": whom to call was said and a person has it on top. A
team that comes for noise some days later, or a question for the house number, helps nobody. What was told with its
exact address, or shown, is a report of its own.
"""

from datetime import timedelta
from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation import meaning
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case

_WITHIN: Final = timedelta(minutes=2)
"""So soon before it, or after it, fragments tell of the same."""
_NOISE: Final = frozenset({"geluidsoverlast buren"})
"""What screams and blows are taken for, by the names of the taxonomy that municipalities declare from."""
_AFTER: Final = _NOISE | {"overlast jongeren"}
_AT_HOME: Final = "domestic"
_LIKELY: Final = 0.5


def withdraw(draft: Draft, kind: str | None, *, sure: bool) -> None:
    """End the cases of noise that the fragments just before an emergency opened; nothing is asked about them.

    Args:
        draft: the conversation.
        kind: of the emergency.
        sure: whether it certainly is one; else only violence at home ends any.
    """
    if not sure and kind != _AT_HOME:
        return
    for case in draft.open_cases():
        if _is_of_it(draft, case):
            _end(draft, case)


def goes_on(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message right after an emergency tells of noise that can only be that."""
    at = draft.memory.emergency_at
    if (
        at is None
        or draft.now - at > _WITHIN
        or said.intent != "report"
        or said.photo
        or said.location is not None
        or not said.candidates
    ):
        return False
    best, place = said.candidates[0], draft.place_in(text)
    if not draft.memory.emergency_sure or best.sub not in _AFTER or best.p < _LIKELY or draft.current() is not None:
        return False
    if place is not None and not place.rough:
        return False
    return not meaning.another(text) and not meaning.too(text) and not meaning.wants_person(text)


def _is_of_it(draft: Draft, case: Case) -> bool:
    told_lately = case.state == workflow.GEMELD and draft.heard_at - case.created_at <= _WITHIN
    return told_lately and case.sub in _NOISE and case.photos == 0 and not case.place.good


def _end(draft: Draft, case: Case) -> None:
    draft.change(case, state=workflow.GEANNULEERD, acknowledged=True)
    draft.happened(case.id, "state", was=case.state, became=workflow.GEANNULEERD, actor=LOKET)
    draft.no_longer_wait([f"case:{case.id}"])
    question, current = draft.memory.question, draft.memory.current
    draft.remember(
        question=None if question is not None and question.case == case.id else question,
        current=None if current == case.id else current,
    )
    if all(c.acknowledged for c in draft.open_cases()):
        draft.say_no_more("report")
