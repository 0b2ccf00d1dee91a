"""What was reported is gone: of a car on the pavement that ends it, of a bollard it says the opposite (pure)."""

from typing import Final

from loket.emergency.alone import GONE_SIGNS, says_gone
from loket.sought import signs_of_plain
from services.notifier.cases import workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Asked, Case

GOES: Final = frozenset(
    {
        "afgebroken tak",
        "afval niet opgehaald",
        "autowrak of aanhanger",
        "bijplaatsing en grofvuil",
        "dakloze of slaper",
        "dood dier",
        "drijfvuil in water",
        "drugsafval",
        "duiven en meeuwen",
        "fietswrak",
        "geluid evenement",
        "geluidsoverlast buren",
        "geluidsoverlast horeca",
        "graffiti",
        "hondenpoep",
        "overlast jongeren",
        "ratten",
        "verkeerd geparkeerd",
        "vuurwerk",
        "wespen",
        "wrak bootje",
        "zwerfvuil",
    }
)
"""What ought to be gone, by the names of the taxonomy that municipalities declare from."""


def which(draft: Draft, text: str) -> Case | None:
    """The open report of whose thing a message says no more than that it is gone: "hij is al weg hoor".

    The one that is talked about; else it must be the only one that can go away. What was asked last comes first.
    """
    question = draft.memory.question
    if not signs_of_plain(text) & GONE_SIGNS or (question is not None and question.about is Asked.SOLVED):
        return None
    going = [c for c in draft.open_cases() if c.sub in GOES]
    if not going or not says_gone(text):
        return None
    current = draft.current()
    case = current if current in going else going[0] if len(going) == 1 and current is None else None
    if case is None or workflow.GEANNULEERD not in workflow.allowed(case.state, Who.RESIDENT):
        return None
    return case


def is_over(case: Case, text: str) -> bool:
    """Whether a message says that what a case is about is gone, and that is what was wanted."""
    return case.sub in GOES and says_gone(text)
