"""Names of two words of the landscape that "en" joins: ``Meer en Bos``, ``Duin en Kruidberg`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_LAND: Final = frozenset(
    listed(
        "meer|bos|bosch|duin|duinen|hout|water|berg|dal|dijk|veld|heide|vaart|vliet|zee|zand|eik|beek|bloem|rust|vreugd|weide|"
        "land|strand|plas|spaarne|kruidberg"
    )
)
_JOINS: Final = frozenset({"en", "&"})
_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_LENGTH: Final = 3
_LED: Final = 2


def end_of(words: Words, at: int) -> int:
    """Behind the name that begins at a word; the word itself when none does."""
    if at + _LENGTH > len(words.said) or words.low[at + 1] not in _JOINS or any(words.breaks[at : at + _LENGTH - 1]):
        return at
    named = all(words.low[n] in _LAND and capital(words.said[n]) for n in (at, at + _LENGTH - 1))
    return at + _LENGTH if named and not words.shouted else at


def find(words: Words) -> Found | None:
    """Such a name that something is in or by, or that is all that is said."""
    for at in range(len(words.said)):
        end = end_of(words, at)
        if end == at:
            continue
        before = at - 1
        while before > 0 and at - before <= _LED and words.means[before] & _ARTICLE:
            before -= 1
        led = before >= 0 and bool(words.means[before] & _BESIDE) and not words.breaks[at - 1]
        apart = at == 0 and (end == len(words.said) or bool(words.breaks[end - 1]) or bool(words.means[end] & _BESIDE))
        if led or apart:
            return Found(" ".join(words.said[at:end]), rough=False)
    return None
