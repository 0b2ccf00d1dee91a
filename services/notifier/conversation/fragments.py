"""Messages that only begin something: "in de auto" tells of no problem, whatever a model makes of "auto" (pure)."""

from typing import Final

from services.notifier.conversation.places.tokens import Means, Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_LONGEST: Final = 5


def says_only_where(text: str) -> bool:
    """Whether a message is a preposition and one thing, with articles between them: "op de stoep", "vor dem Haus".

    A resident who writes in pieces sends it before or after what is the matter.
    """
    if len(text.split()) > _LONGEST:
        return False
    words = Words(text)
    if len(words) < 2 or any(words.breaks[:-1]):
        return False
    *between, thing = words.means[1:]
    return bool(words.means[0] & _BESIDE) and not thing & _ARTICLE and all(means & _ARTICLE for means in between)
