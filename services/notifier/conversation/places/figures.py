"""House numbers in figures, with what is written on to them (pure)."""

# ruff: noqa: RUF001 - endings in their own alphabets

import re
from functools import lru_cache
from typing import Final

_HOUSE_NUMBER: Final = re.compile(
    r"(?!\d+x$)[1-9]\d{0,3}(?:[a-z]{1,2}|bis)?(?:[-/+](?:\d{1,4}(?:[a-z]|hoog)?|(?!uur)[a-z]{1,3}))?", re.IGNORECASE
)
_INFLECTED_NUMBER: Final = re.compile(
    r"([1-9]\d{0,3})(?:n[iıuü]n|[iıuü]n|[dt]a(?:n|ki)?|[dt]eki|-?(?:го|му|ого|ому|ій))", re.IGNORECASE
)
"""A house number with the ending of its language: ``212nin karşısında``, ``коло 740го дому``."""
_FLOOR: Final = re.compile(r"([1-9]\d{0,3}[a-zA-Z]?)[-/][^\W\d_].*")


@lru_cache(maxsize=4_096)
def house_number(word: str) -> str | None:
    """The house number that a word is, without the ending that its language gives it; None when it is none."""
    inflected = _INFLECTED_NUMBER.fullmatch(word)
    if inflected is not None:
        return inflected[1]
    if _HOUSE_NUMBER.fullmatch(word):
        return word
    floor = _FLOOR.fullmatch(word)
    return None if floor is None else floor[1]
