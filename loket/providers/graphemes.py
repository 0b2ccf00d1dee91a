"""Cuts text into pieces of at most so many characters, at sentences, else at words, never inside a character (pure).

Lengths are counted in UTF-16 units, the largest of the ways in which platforms count. What belongs to one visible
character follows Unicode's extended grapheme clusters (UAX 29), without the rules of Indic conjuncts.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

_SENTENCE: Final = re.compile(r"[.!?…]+[\"'”\u2019)]*(?=\s)|\n")
_SPACE: Final = re.compile(r"\s+")
_ZWJ: Final = 0x200D
_HANGUL_V_T: Final = range(0x1160, 0x1200)
_SKIN: Final = range(0x1F3FB, 0x1F400)
_TAGS: Final = range(0xE0020, 0xE0080)
_REGIONAL: Final = range(0x1F1E6, 0x1F200)
_EARLIEST: Final = 4
"""A sentence that ends in the first quarter of a piece is no place to cut: the pieces would be crumbs."""


def units(text: str) -> int:
    """Length of a text in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def _extends(code: int) -> bool:
    return (
        code == _ZWJ
        or code in _SKIN
        or code in _TAGS
        or code in _HANGUL_V_T
        or unicodedata.category(chr(code)) in {"Mn", "Me", "Mc"}
    )


def _is_boundary(text: str, at: int) -> bool:
    before, after = ord(text[at - 1]), ord(text[at])
    if _extends(after) or before == _ZWJ or (before, after) == (0x0D, 0x0A):
        return False
    if before in _REGIONAL and after in _REGIONAL:
        # A flag is two of them: the cut may stand after a whole number of flags.
        run = at
        while run > 0 and ord(text[run - 1]) in _REGIONAL:
            run -= 1
        return (at - run) % 2 == 0
    return True


def _reach(text: str, limit: int) -> int:
    """How many characters from the start fit into a limit of UTF-16 units."""
    lengths = accumulate(2 if character > "\uffff" else 1 for character in text[: limit + 1])
    return sum(length <= limit for length in lengths)


def _cut(text: str, limit: int) -> int:
    """Where the first piece of a text that is too long ends."""
    most = _reach(text, limit)
    # One character more: a sentence or word may end exactly at the limit.
    sentences = [m.end() for m in _SENTENCE.finditer(text, 0, most + 1) if most // _EARLIEST < m.end() <= most]
    if sentences:
        return sentences[-1]
    spaces = [m.start() for m in _SPACE.finditer(text, 0, most + 1) if 0 < m.start() <= most]
    if spaces:
        return spaces[-1]
    at = most
    while at > 0 and not _is_boundary(text, at):
        at -= 1
    # A single visible character may be longer than any limit; then it is cut after all.
    return at or max(most, 1)


def _pieces(text: str, limit: int) -> Iterator[str]:
    left = text.strip()
    while units(left) > limit:
        at = _cut(left, limit)
        yield left[:at].rstrip()
        left = left[at:].lstrip()
    if left:
        yield left


def split(text: str, limit: int) -> tuple[str, ...]:
    """The pieces of a text, in order: nothing is lost but white space where it was cut.

    Args:
        text: any text.
        limit: the most UTF-16 units in a piece, at least 2.
    """
    return tuple(_pieces(text, limit))
