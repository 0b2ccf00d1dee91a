"""Words that a municipality declares, looked for in what residents write (pure)."""

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from loket.talking import BETWEEN, COMPOUND
from loket.wishes import plain

_ANY_WORDS: Final = r"\w*(?: \w+){0,6}? "
"""The rest of a word, and up to six more."""


def spaced(text: str) -> str:
    """The words of a text with a space before each, for ``stands``."""
    return f" {plain(text)} "


def stands(stems: tuple[str, ...], said: str) -> bool:
    """Whether one of some stems stands in a text, each as ``loket.talking`` lets a municipality declare it.

    Args:
        stems: as they are declared.
        said: a text as ``spaced`` leaves it.
    """
    return any(each.first in said and (each.whole is None or each.whole.search(said)) for each in _stems(stems))


def keys_of(stem: str) -> frozenset[str]:
    """What stands in the words of every text in which a stem does, each word with a space on both sides."""
    found = set()
    for n, part in enumerate(stem.split(BETWEEN)):
        *whole, begun = plain(part).split()
        keys = [*(f" {word} " for word in whole), f" {begun}"]
        if n == 0 and stem.startswith(COMPOUND):
            keys[0] = keys[0][1:]
        found |= set(keys)
    return frozenset(found)


class _Stem(Struct, frozen=True):
    first: str
    """What stands in a text wherever the stem does."""
    whole: re.Pattern[str] | None = None
    """All of it, where words may stand between."""


@lru_cache(maxsize=512)
def _stems(declared: tuple[str, ...]) -> tuple[_Stem, ...]:
    return tuple(_stem(each) for each in declared)


def _stem(declared: str) -> _Stem:
    parts = [plain(part) for part in declared.split(BETWEEN)]
    first = parts[0] if declared.startswith(COMPOUND) else f" {parts[0]}"
    if len(parts) == 1:
        return _Stem(first)
    whole = _ANY_WORDS.join(map(re.escape, (first, *parts[1:])))
    return _Stem(first, re.compile(whole))
