"""What residents say about a case of before: that it is still so (pure)."""

from typing import Final

from services.notifier.conversation import gather, meaning, pieces
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case

LIKELY: Final = 0.2
"""So likely it is about a case of before, when the resident says that it is still so."""


def told_before(draft: Draft, said: Said, text: str) -> Case | None:
    """The open case of an earlier conversation of which a message says that it is still so, if it does."""
    if said.location is not None or not meaning.still(text) or draft.place_in(text) is not None:
        return None
    cases = [c for c in draft.open_cases() if draft.now - c.created_at < gather.SAME_WITHIN]
    subs = {c.sub for c in said.candidates if c.p >= LIKELY}
    fitting = [c for c in cases if c.sub in subs]
    known = said.decision == "route" and said.intent in pieces.REPORTS
    return fitting[-1] if fitting else cases[0] if len(cases) == 1 and not known else None
