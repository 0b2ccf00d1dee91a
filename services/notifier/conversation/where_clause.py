"""Words that only say where, with what is there: "bij het theater, waar de bankjes in een kring staan" (pure)."""

import re
from datetime import timedelta
from typing import Final

from services.notifier.conversation import fragments, gather, meaning, saying, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_WHERE: Final = "waar|where|wo|où|donde|gdzie|де|حيث"
_CLAUSE: Final = re.compile(rf",?\s(?:{_WHERE})\s", re.IGNORECASE)
_WITHIN: Final = timedelta(minutes=30)
_LONGEST: Final = 14


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message after a report says no more than beside what it is, and what else is there."""
    case = draft.current()
    if case is None or draft.now - case.changed_at > _WITHIN or len(text.split()) > _LONGEST or "?" in text:
        return False
    if said.emergency is not None or said.photo or said.location is not None:
        return False
    front = _CLAUSE.split(text, maxsplit=1)[0].strip()
    if front == text.strip() or meaning.another(text) or meaning.too(text) or told.says_what_is_wrong(text):
        return False
    if told.names_a_fault(text) or not (fragments.says_only_where(front, things=2) or draft.where(front).only):
        return False
    gather.only_where(draft, case, said, front)
    return True


TOLD: Final = Look(is_told, saying.sign_of(_WHERE))
