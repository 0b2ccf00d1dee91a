"""A name that is no street by its ending, with the numbers between which something is (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.housenumbers import counts
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.tokens import Words

BETWEEN: Final = frozenset(listed("tussen|tusse|between|zwischen|entre|między|pomiędzy|між|بين"))
_ARTICLE: Final = int(Means.ARTICLE | Means.BEFORE)
_NUMBER: Final = int(Means.NUMBER)
_NO_NAME: Final = int(Means.NO_NAME)


def range_of(words: Words, groups: Sequence[Name]) -> Found | None:
    """A name with the houses between which something is: ``Mient entre le 228 et le 234``."""
    for group in groups:
        at = group.end
        if at >= len(words.said) or words.low[at] not in BETWEEN or words.breaks[at - 1]:
            continue
        one = at + 1 + (at + 1 < len(words.said) and bool(words.means[at + 1] & _ARTICLE))
        other = one + 2 + (one + 2 < len(words.said) and bool(words.means[one + 2] & _ARTICLE))
        if other < len(words.said) and words.number[one] and words.number[other] and not counts(words, other):
            return Found(f"{up(group.words)} {words.number[one]}", rough=False)
    return None


def number_before(words: Words, groups: Sequence[Name]) -> Found | None:
    """A name right behind what says that a number is that of a house: ``devant le numéro 23 Lange Poten``."""
    for group in groups:
        at = group.begin - 1
        while at > 1 and words.means[at] & _ARTICLE and words.number[at] is None:
            at -= 1
        told = at > 0 and words.number[at] is not None and bool(words.means[at - 1] & _NUMBER)
        if told and not any(words.breaks[at : group.begin]) and not words.means[group.begin] & _NO_NAME:
            return Found(f"{up(group.words)} {words.number[at]}", rough=False)
    return None
