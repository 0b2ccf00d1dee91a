"""Ukrainian as an encoder can read it that has learned Russian only: by lists of words, else by letters (pure)."""

import re
import sys
from bisect import bisect_left
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
_AROUND: Final = 4
"""So many forms before and after its place are compared with a word."""


def _lines(file: str) -> list[list[str]]:
    lines = (resources.files(__package__) / file).read_text("utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


@cache
def _stems() -> Mapping[str, str]:
    return dict(_lines(_STEMS))


@cache
def _forms() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The forms in their order, and the Russian word of each."""
    lines = sorted(_lines(_FORMS))
    return tuple(form for form, _ in lines), tuple(sys.intern(russian) for _, russian in lines)


def as_russian(text: str) -> str:
    """A lower-case text with each Ukrainian word by a Russian one; what is in other letters stays."""
    return _WORD.sub(_as_russian, text)


def _as_russian(match: re.Match[str]) -> str:
    word = match.group().translate(_APOSTROPHES)
    forms, russians = _forms()
    place = bisect_left(forms, word)
    if place < len(forms) and forms[place] == word:
        return russians[place]
    by_stem, by_form = _stem_of(word), _form_like(word, place)
    if by_stem is not None and (by_form is None or by_stem[0] >= by_form[0]):
        return by_stem[1]
    return word.translate(_LETTERS) if by_form is None else by_form[1]


def _stem_of(word: str) -> tuple[int, str] | None:
    """The longest stem that a word begins with: its length, and the Russian word."""
    for length in range(len(word), 0, -1):
        found, rest = _stems().get(word[:length]), len(word) - length
        if found is not None and (
            not rest or length >= _SHORTEST_STEM or (length == _SHORTEST_STEM - 1 and rest <= _LONGEST_ENDING)
        ):
            return length, found
    return None


def _form_like(word: str, place: int) -> tuple[int, str] | None:
    """The form that begins as a word does for longest: so many letters, and the Russian word; None for another word's.

    Args:
        word: that is no known form.
        place: where it would stand among the forms; those most like it stand around it.
    """
    forms, russians = _forms()
    best: tuple[int, str] | None = None
    for near in range(max(place - _AROUND, 0), min(place + _AROUND, len(forms))):
        same = _letters_alike(word, forms[near])
        if same >= max(_SHORTEST_BEGINNING, len(forms[near]) - _LEFT_OFF, len(word) - _LONGEST_OTHER_ENDING) and (
            best is None or same > best[0]
        ):
            best = same, russians[near]
    return best


def _letters_alike(word: str, other: str) -> int:
    """So many letters two words begin with alike."""
    differs = (n for n, (one, two) in enumerate(zip(word, other, strict=False)) if one != two)
    return next(differs, min(len(word), len(other)))
