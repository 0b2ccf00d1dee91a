"""What staff write of a case for other residents to read, who may have seen the same: short, and of nobody (pure)."""

import unicodedata
from typing import Final

from loket.masking import find
from services.notifier.cases import workflow
from services.notifier.cases.handling import Refusal
from services.notifier.cases.pointing import points
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

LONGEST: Final = 200
"""Characters: with the own report above it, a resident still reads it at a glance."""
_CONTROLS: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MARKS: Final = str.maketrans("", "", "*_~`")
"""What WhatsApp takes for bold, italic, struck out and code."""


def plain_line(text: str) -> str:
    """A text as one line of plain words: what cannot be seen and what WhatsApp takes for a form is left out."""
    seen = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in _CONTROLS)
    return " ".join(seen.translate(_MARKS).split())


def describe(draft: Draft, case: Case, *, text: str | None, sure: bool = False, actor: str) -> Case:
    """Say in public words what a case is about; nothing takes them away.

    Args:
        draft: of its conversation.
        case: the case, open.
        text: what other residents read; None or empty: what Loket says by itself.
        sure: whether whoever writes it was asked about what looks like a name or a house number, and says it is none.
        actor: who writes it; the history keeps each text.

    Raises:
        Refusal: the case is closed, or the text is too long, holds what points at a person, or may do so.
    """
    if case.state in workflow.CLOSED:
        raise Refusal("closed", f"The case is {case.state!r}: reopen it first.")
    said = plain_line(text or "") or None
    if said is not None and len(said) > LONGEST:
        raise Refusal("description_too_long", f"A public description has {LONGEST} characters at most.")
    if said is not None and find(said):
        raise Refusal("description_personal", "A public description holds no phone number, address of mail or account.")
    m = draft.municipality
    if said is not None and said != case.described and not sure and points(said, m.streets, m.name):
        raise Refusal("description_doubtful", "This may hold a name or a house number: say that you are sure.")
    if said == case.described:
        return case
    draft.happened(case.id, "described" if said else "undescribed", why=said, actor=actor)
    return draft.change(case, described=said)
