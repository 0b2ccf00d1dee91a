"""Several reports that were closed about the same time, and one yes or no: which of them it is about (pure)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.providers.content import Choices, Row
from loket.providers.fitting import DESCRIPTION_LIMIT
from services.notifier.cases import workflow
from services.notifier.conversation import (
    answers,
    meaning,
    outcome,
    own_reports,
    ranks,
    saying,
    thing_words,
    unread,
    words,
)
from services.notifier.conversation.buttons import in_one, payload
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case, Question

WHICH: Final = "which_closed"
"""What is answered with a question: which of them is not solved."""
_TOGETHER: Final = timedelta(days=1)
"""Closings so soon after each other are answered together: of an older one its resident has said nothing for long."""
_LONGEST: Final = 8


def meant(draft: Draft, case: Case, said: Said, text: str, *, is_solved: bool) -> list[Case]:
    """The closed reports that an answer is about; none where their resident is to say which.

    Args:
        draft: of the conversation.
        case: the one that it is about if there is no other.
        said: the answer.
        text: its words.
        is_solved: what it says.
    """
    if case.solved is None and not is_solved and outcome.is_after_all_not(text):
        # "Toch niet" takes a yes back.
        said_yes = [one for one in _together(draft, case) if one.solved]
        if said_yes:
            return said_yes[-1:]
    cases = unanswered(draft, case)
    if len(cases) < len(("one", "other")) or said.photo:
        return [case]
    if meaning.all_together(text):
        return cases
    found = _named(draft, said, text, cases)
    if found is None and not is_solved:
        return []
    return [found or case]


def unanswered(draft: Draft, case: Case) -> list[Case]:
    """That report and the others that were closed about the same time, of which nobody said whether they are solved."""
    return [one for one in _together(draft, case) if one.solved is None and not unread.is_so(draft, one)]


def _together(draft: Draft, case: Case) -> list[Case]:
    at = case.closed_at
    if at is None or case.state != workflow.AFGEHANDELD:
        return []
    closed = [c for c in draft.cases.values() if c.state == workflow.AFGEHANDELD and c.closed_at is not None]
    near = [(c.closed_at, c) for c in closed if c.closed_at is not None and abs(c.closed_at - at) <= _TOGETHER]
    return [c for _, c in sorted(near, key=lambda found: found[0])]


def _named(draft: Draft, said: Said, text: str, cases: Sequence[Case]) -> Case | None:
    """The one of several reports that an answer names by its number, place or thing."""
    if len(text.split()) <= answers.SHORT and meaning.yes_or_no(text) is not None:
        # Of a bare yes or no a model may think anything.
        said = structs.replace(said, candidates=())
    found = {one.id: one for one in (own_reports.which_of(draft, said, text, cases, case) for case in cases)}
    return next(iter(found.values())) if len(found) == 1 else thing_words.named(draft, cases, text)


def note_answer(draft: Draft, case: Case, *, solved: bool) -> None:
    """Note that a case has its answer: the yes or no after a yes is of another one that was closed with it."""
    question = draft.memory.question
    if question is None or question.about is not Asked.SOLVED:
        return
    if question.case == case.id or case.id.hex in question.options:
        left = [one for one in unanswered(draft, case) if one.id != case.id] if solved else []
        draft.remember(question=structs.replace(question, case=left[-1].id, options=()) if left else None)


def left(draft: Draft, said: Said, text: str) -> Case | None:
    """The closed report that a yes is about of who just had another one opened again; None where it is no such yes."""
    current = draft.current()
    if current is None or draft.memory.reopened[-1:] != (current.id,) or current.state != workflow.HEROPEND:
        return None
    closed = [c for c in draft.cases.values() if c.solved is None and c.closed_within(answers.ALIVE, draft.now)]
    closed = [c for c in closed if c.state == workflow.AFGEHANDELD and not unread.is_so(draft, c)]
    if said.photo or len(closed) != 1 or meaning.yes_or_no(text) is not True or len(text.split()) > _LONGEST:
        return None
    is_bare = len(text.split()) <= answers.SHORT
    return closed[0] if is_bare or thing_words.named(draft, [closed[0], current], text) == closed[0] else None


def ask(draft: Draft, case: Case) -> bool:
    """Let the resident say which of several is not solved; whether that was not asked before."""
    question = draft.memory.question
    if question is not None and question.about is Asked.SOLVED and question.options:
        draft.remember(question=structs.replace(question, options=()))
        return False
    names = tuple(one.id.hex for one in unanswered(draft, case))
    draft.remember(question=Question(about=Asked.SOLVED, case=case.id, at=draft.now, options=names))
    draft.say_later(WHICH)
    return True


def content(draft: Draft, lead: str) -> Choices | None:
    """The question which of them is not solved, after what is said first; None when nobody is asked that."""
    cases = _offered(draft)
    if WHICH not in draft.memory.say or not cases:
        return None
    rows = tuple(
        Row(
            id=payload(Asked.SOLVED, case.id, "no"),
            title=case.number or "",
            description=", ".join(filter(None, (draft.category_name(case.sub), case.place.street)))[:DESCRIPTION_LIMIT],
        )
        for case in cases
    )
    return Choices(text=in_one(lead, draft.text("ask_which")), label=draft.text("choose"), rows=rows)


def chosen(draft: Draft, said: Said, text: str) -> list[Case]:
    """The reports that a resident says are not solved, who was asked which; none where they do not say."""
    cases = _offered(draft)
    if not cases or said.photo or len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return []
    if meaning.yes_or_no(text) and not saying.begins(words.YES, text):
        # "De ratten zijn weg" is a yes.
        return []
    if meaning.all_together(text):
        return cases
    found = _named(draft, said, text, cases)
    place = ranks.rank(text, len(cases)) if found is None and draft.place_in(text) is None else None
    if place is not None and place < len(cases):
        found = cases[place]
    return [] if found is None else [found]


def _offered(draft: Draft) -> list[Case]:
    question = draft.memory.question
    if question is None or question.about is not Asked.SOLVED or draft.now - question.at > answers.ALIVE:
        return []
    cases = [one for one in draft.cases.values() if one.id.hex in question.options]
    return [one for one in cases if one.state == workflow.AFGEHANDELD and one.solved is None]
