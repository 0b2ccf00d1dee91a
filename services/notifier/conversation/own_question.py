"""Who asks for us where it is, and answers: "waar? naast het zwembad", "وين؟ جنب المسبح" (pure)."""

import re
from typing import Final

from msgspec import structs

from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

_WHERE: Final = re.compile(
    r"\s*(?:(?:en|oh|o|and|und|et|y|i|ve|و)\s*)?¿?"
    r"(?:(?:precies\s)?waar(?:\s(?:dan|precies|het is))?|where(?:\sis it|\sexactly)?|wo(?:\sgenau)?|"
    r"où(?:\sexactement)?|dónde|donde|gdzie|nerede|neresi|де саме|де|وين|أين|اين|فين)\s?[?؟]+\s*(?=\S)",
    re.IGNORECASE,
)


def answered(draft: Draft, said: Said, text: str) -> tuple[Said, str]:
    """A message without the question with which its resident begins; a model takes all of it for one.

    Only beside a report of which the place is wanted.
    """
    case, asked = draft.current(), _WHERE.match(text)
    if case is None or asked is None or case.place.good or "?" in text[asked.end() :]:
        return said, text
    rest = text[asked.end() :]
    return structs.replace(said, text=rest, intent="report", candidates=(), parts=()), rest
