"""An answer is read at a glance: what would make it long is said in fewer words (pure)."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec import structs

from loket.providers.content import AskLocation, Buttons, Choices, Content, Text
from loket.texts import LONGEST

_LEFT_OUT: Final = "…"


def at_a_glance(content: Content, told_back: Sequence[str], described: Iterable[str]) -> Content:
    """A content that says less where it would be too long to read at a glance.

    Args:
        content: what the resident is to read.
        told_back: what it says of what came in, and shorter ways to say that.
        described: what staff wrote of a case of somebody else: its end is left out where nothing else is long.
    """
    if not isinstance(content, Text | AskLocation | Buttons | Choices):
        return content
    text = content.text
    for fuller, shorter in pairwise(told_back):
        if len(text) <= LONGEST:
            break
        text = text.replace(fuller, shorter, 1)
    for one in described:
        if one in text and len(text) > LONGEST:
            text = text.replace(one, _begins(one, len(one) - (len(text) - LONGEST)), 1)
    return structs.replace(content, text=text)


def _begins(text: str, most: int) -> str:
    """As many whole words of a text as there is room for, and that there are more."""
    kept = text[: max(most, 1) - len(_LEFT_OUT)]
    whole = kept if text[len(kept)].isspace() else kept.rpartition(" ")[0] or kept
    return f"{whole.rstrip(' ,;:.')}{_LEFT_OUT}"
