"""Ukrainian as an encoder can read it that has learned Russian only: by lists of words, else by letters (pure)."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Final

_STEMS: Final = "ukrainian.tsv"
_FORMS: Final = "ukrainian_forms.tsv"
"""Whole words, each in the form that people write."""
_WORD: Final = re.compile("[\u0400-\u04ff][\u0400-\u04ff'\u2019\u02bc]*")  # apostrophes stand inside words
_LETTERS: Final = str.maketrans(
    {"\u0456": "\u0438", "\u0457": "\u0438", "\u0454": "\u0435", "\u0491": "\u0433"}
    | dict.fromkeys("'\u2019\u02bc", "")
)
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2019\u02bc", "'"))
_SHORTEST_STEM: Final = 4
_LONGEST_ENDING: Final = 2
"""After a stem of three letters at most so many more: else it is another word."""
_SHORTEST_BEGINNING: Final = 5
"""So many letters of a known form make another form of the same word known, ..."""
_LEFT_OFF: Final = 2
"""... when at most so many of its own are left off, ..."""
_LONGEST_OTHER_ENDING: Final = 3
"""... and at most so many others come instead."""


def _lines(file: str) -> Mapping[str, str]:
    lines = (resources.files(__package__) / file).read_text("utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


@cache
def _stems() -> Mapping[str, str]:
    return _lines(_STEMS)


@cache
def _forms() -> Mapping[str, str]:
    return _lines(_FORMS)


@cache
def _beginnings() -> Mapping[str, str]:
    """What forms begin with -> the Russian word of the form that has the least left off."""
    found: dict[str, str] = {}
    for left_off in range(_LEFT_OFF + 1):
        for form, russian in _forms().items():
            if len(form) - left_off >= _SHORTEST_BEGINNING:
                found.setdefault(form[: len(form) - left_off], russian)
    return found


def as_russian(text: str) -> str:
    """A lower-case text with each Ukrainian word by a Russian one; what is in other letters stays."""
    return _WORD.sub(_as_russian, text)


def _as_russian(match: re.Match[str]) -> str:
    word = match.group().translate(_APOSTROPHES)
    known = _forms().get(word)
    if known is not None:
        return known
    for length in range(len(word), 0, -1):
        found = _by_beginning(word[:length], len(word) - length)
        if found is not None:
            return found
    return word.translate(_LETTERS)


def _by_beginning(beginning: str, rest: int) -> str | None:
    """The Russian word for a word that so begins, and has so many letters more."""
    found = _stems().get(beginning)
    length = len(beginning)
    if found is not None and (
        not rest or length >= _SHORTEST_STEM or (length == _SHORTEST_STEM - 1 and rest <= _LONGEST_ENDING)
    ):
        return found
    return _beginnings().get(beginning) if rest <= _LONGEST_OTHER_ENDING else None
