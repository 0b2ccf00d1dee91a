"""A resident who scolds: told so once, firmly, and read by a person (pure)."""

from typing import Final

from services.notifier.conversation import scolding, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.saying import says

ABUSE: Final = "abuse"
"""Why a conversation waits whose resident scolds, and what they read once."""
_SURE_REPORT: Final = 0.8


def scolds(text: str) -> bool:
    """Whether a message scolds us and says nothing else that we could use."""
    return says(words.ABUSE, text) or scolding.is_all(text)


def is_all(said: Said, text: str) -> bool:
    """Whether a message scolds, and surely reports nothing besides."""
    best = said.candidates[0].p if said.candidates else 0.0
    reports = said.decision == "route" and said.intent == "report" and best >= _SURE_REPORT
    return not reports and scolds(text)


def answer(draft: Draft) -> None:
    """Say once that nobody is scolded here; a person reads it."""
    draft.wait_for_person(ABUSE)
    if not draft.memory.abused:
        draft.remember(abused=True)
        draft.say_later(ABUSE)
