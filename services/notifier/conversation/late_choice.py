"""A row of a list that is taken by its number long after the list came: "2", three days later (pure)."""

from typing import Final

from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.conversation import ranks
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

_FEW: Final = 2
"""Words of a message that is the number of a row and nothing else."""


def chosen(draft: Draft, text: str, *, offered: int) -> tuple[Case, str | None] | None:
    """The report that a number alone says something of, and what it is about; None where it says nothing.

    Only where one list was left unanswered, and nobody waits for a house number: a tap on it works as long.

    Args:
        draft: of the conversation.
        text: the message.
        offered: how many categories a list offers at most.

    Returns:
        The category is None where the row behind the others was taken.
    """
    flat = plain(text)
    if not flat or len(flat.split()) > _FEW or not draft.memory.asked:
        return None
    left = [case for case in draft.open_cases() if _is_left(draft, case)]
    if len(left) != 1 or any(c.place.street is not None and not c.place.good for c in draft.open_cases()):
        return None
    (case,) = left
    options = case.candidates[:offered]
    row = ranks.rank(text, len(options))
    if row is None:
        return None
    return case, (options[row].sub if row < len(options) else None)


def _is_left(draft: Draft, case: Case) -> bool:
    """Whether a resident was asked what a case is about, and nobody has said so."""
    is_open = case.state == workflow.GEMELD and not (case.fixed or case.assigned) and bool(case.candidates)
    return is_open and case.sub == draft.municipality.fallback.sub and case.id.hex in draft.memory.asked
