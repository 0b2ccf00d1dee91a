"""An answer is read at a glance: what would make it long is said in fewer words (pure)."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from loket.texts import LONGEST

Ways: TypeAlias = Sequence[str]
"""Ways to say the same, the fullest first."""
_LEFT_OUT: Final = "…"
_ENOUGH: Final = 80
"""Characters of what staff wrote of a case of somebody else that still tell whether it is the same."""


def at_a_glance(text: str, first: Iterable[Ways], described: Iterable[str] = (), last: Iterable[Ways] = ()) -> str:
    """A text that says less where it would be too long to read at a glance.

    Args:
        text: what the resident is to read.
        first: what it says, each in fewer and fewer words; the first of them is shortened first.
        described: what staff wrote of a case of somebody else: its end is left out where nothing else is long.
        last: what is said in fewer words only when all of that was not enough.

    Returns:
        The text; it is still too long where there is no shorter way to say it.
    """
    text = _fewer(text, first)
    whole = [one for one in described if one in text]
    spare = sum(max(len(one) - _ENOUGH, 0) for one in whole)
    text = _fewer(text, last, most=LONGEST + spare)
    for one in whole:
        if len(text) > LONGEST:
            text = text.replace(one, _begins(one, len(one) - (len(text) - LONGEST)), 1)
    return text


def _fewer(text: str, ways: Iterable[Ways], most: int = LONGEST) -> str:
    for one in ways:
        for fuller, shorter in pairwise(one):
            if len(text) <= most:
                return text
            text = text.replace(fuller, shorter, 1)
    return text


def _begins(text: str, most: int) -> str:
    """As many whole words of a text as there is room for, and that there are more."""
    kept = text[: max(most, 1) - len(_LEFT_OUT)]
    whole = kept if text[len(kept)].isspace() else kept.rpartition(" ")[0] or kept
    return f"{whole.rstrip(' ,;:.')}{_LEFT_OUT}"
