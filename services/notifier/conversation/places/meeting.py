"""Where one street comes out on another that was told before: "op de Mient, waar de Beeklaan erop uitkomt" (pure)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.names import Name, capital
from services.notifier.conversation.places.tokens import Words

_COMES_OUT: Final = frozenset({"uitkomt", "uitkomen", "begint", "eindigt", "ends", "begins", "mündet", "débouche"})
_WHERE: Final = frozenset({"waar", "where", "wo", "où"})
_NEAR: Final = 4
"""So many words may stand between "where" and a street, and between that and what it does there."""


def comes_out(words: Words, names: Sequence[Name]) -> Found | None:
    """The crossing of a street that was named with the next one, which is said to come out on it."""
    for one, other in pairwise(names):
        before, after = words.low[max(other.begin - _NEAR, one.end) : other.begin], words.low[other.end :][:_NEAR]
        is_told = not _WHERE.isdisjoint(before) and not _COMES_OUT.isdisjoint(after)
        if (
            is_told
            and (one.sure or capital(words.said[one.begin]))
            and (other.sure or capital(words.said[other.begin]))
        ):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None
