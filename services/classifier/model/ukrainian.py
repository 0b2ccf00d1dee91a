"""Ukrainian as an encoder can read it that has learned Russian only: by a list of words, else by letters (pure)."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Final

_FILE: Final = "ukrainian.tsv"
_WORD: Final = re.compile("[\u0400-\u04ff][\u0400-\u04ff'\u2019\u02bc]*")  # apostrophes stand inside words
_LETTERS: Final = str.maketrans(
    {"\u0456": "\u0438", "\u0457": "\u0438", "\u0454": "\u0435", "\u0491": "\u0433"}
    | dict.fromkeys("'\u2019\u02bc", "")
)
_SHORTEST_STEM: Final = 4
_LONGEST_ENDING: Final = 2
"""After a stem of three letters at most so many more: else it is another word."""


@cache
def _words() -> Mapping[str, str]:
    lines = (resources.files(__package__) / _FILE).read_text("utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def as_russian(text: str) -> str:
    """A lower-case text with each Ukrainian word by a Russian one; what is in other letters stays."""
    return _WORD.sub(_as_russian, text)


def _as_russian(match: re.Match[str]) -> str:
    word, known = match.group(), _words()
    for length in range(len(word), 0, -1):
        found = known.get(word[:length])
        rest = len(word) - length
        if found is not None and (
            not rest or length >= _SHORTEST_STEM or (length == _SHORTEST_STEM - 1 and rest <= _LONGEST_ENDING)
        ):
            return found
    return word.translate(_LETTERS)
