"""Messages that only begin something: "in de auto" tells of no problem, whatever a model makes of "auto" (pure)."""

from typing import Final

from services.notifier.conversation.places.tokens import Means, Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_WHERE: Final = int(
    Means.BESIDE | Means.CORNER | Means.BEFORE | Means.AFTER | Means.KIND | Means.ONLY | Means.WHOLE | Means.END
    | Means.POSTPOSITION | Means.SHOP | Means.STREET | Means.WEAK | Means.TYPO | Means.HOUSE
)  # fmt: skip
_BESIDE_A_PLACE: Final = int(Means.BESIDE | Means.ARTICLE | Means.CORNER | Means.BOTH | Means.HOUSE)
_LONGEST: Final = 5
_A_NAME: Final = 3
"""So few words may be a name that nobody has heard of, in small letters."""


def says_only_where(text: str, *, things: int = 1) -> bool:
    """Whether a message is a preposition and one thing, with articles between them: "op de stoep", "vor dem Haus".

    A resident who writes in pieces sends it before or after what is the matter.

    Args:
        text: what they wrote.
        things: so many words the thing may have: "by the bike racks" has two.
    """
    if len(text.split()) > _LONGEST:
        return False
    words = Words(text)
    if len(words) < 2 or any(words.breaks[:-1]):
        return False
    articles = 1
    while articles < len(words) and words.means[articles] & _ARTICLE:
        articles += 1
    return bool(words.means[0] & _BESIDE) and 1 <= len(words) - articles <= things


def tells_where(text: str) -> bool:
    """Whether an answer to "where is it" may be one: a word of it tells a place, or hardly more than a name is said."""
    words = Words(text)
    if not words.said:
        return False
    if len(words) <= _A_NAME and not any(words.breaks[:-1]):
        return True
    named = any(said[0].isupper() for said in words.said[1:])
    return named or any(words.number) or any(means & _WHERE for means in words.means)


def is_bare_place(text: str, place: str | None) -> bool:
    """Whether nothing but a place is said: "Kerkstraat 12", "bij Tasmanstraat", "hoek Spui en Kalvermarkt".

    Args:
        text: what a resident wrote.
        place: that was found in it; None for none.
    """
    if place is None:
        return False
    of_place, words = set(Words(place).low), Words(text)
    return all(
        low in of_place or words.number[at] is not None or bool(words.means[at] & _BESIDE_A_PLACE)
        for at, low in enumerate(words.low)
    )
