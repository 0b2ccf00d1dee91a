"""Messages with their places marked, from which the network of ``model.whereabouts`` learns.

They stand in ``whereabouts/*.tsv``, of this project's own writing in nine languages: language, grade, and the message
with the words of the place between ``[[`` and ``]]``. In ``marked.tsv`` their writers marked them; in the other files
they are where the notifier's rules found them, in conversations where that came out right. So that what stands around a
place is learned, and not these places by heart, half of them get other names each time, and some messages lose their
capitals.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from services.classifier.model.whereabouts import GRADES, Span
from services.classifier.training.sentences import BadCorpus

FOLDER: Final = Path(__file__).with_name("whereabouts")
BY_HAND: Final = "marked.tsv"
"""Those whose writers marked the places."""
_RENAMED: Final = 0.5
_EACH_RENAMED: Final = 0.7
_LOWERED: Final = 0.2
_RAISED: Final = 0.25
_LONG_NAME: Final = 5
_RENAMED_FROM: Final = 4
_RARE: Final = 12
_MARKED: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_WORDS: Final = re.compile(r"\w+")
_LETTERS_ONLY: Final = re.compile(rf"[^\W\d_]{{{_LONG_NAME},}}")


class Example(Struct, frozen=True):
    """A message of which it is known where it says that something is."""

    language: str
    grade: str
    text: str
    marked: tuple[Span, ...]
    """Where the words of the place stand."""


def read(folder: Path = FOLDER, which: str = "*.tsv") -> list[Example]:
    """All messages of a folder's files, or of some of them.

    Raises:
        BadCorpus: a line has not three fields, or a grade that is none.
    """
    return [example for file in sorted(folder.glob(which)) for example in _read(file)]


def _read(file: Path) -> Iterator[Example]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != len(Example.__struct_fields__) - 1 or fields[1] not in GRADES:
            raise BadCorpus(f"{file.name}:{number}: is not language, grade and message")
        text, marked = unmarked(fields[2].replace("\\n", "\n"))
        yield Example(fields[0], fields[1], text, marked)


def unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """A message without its marks, and where they stood."""
    said, marked, end = "", [], 0
    for match in _MARKED.finditer(text):
        said += text[end : match.start()]
        marked.append((len(said), len(said) + len(match[1])))
        said += match[1]
        end = match.end()
    return said + text[end:], tuple(marked)


def names_of(examples: Sequence[Example]) -> list[str]:
    """Words that stand in places and hardly anywhere else: what others are called instead."""
    often = Counter(word for each in examples for word in _WORDS.findall(each.text.lower()))
    said = (each.text[start:end] for each in examples for start, end in each.marked)
    return [name for words in said for name in _LETTERS_ONLY.findall(words) if often[name.lower()] < _RARE]


def changed(example: Example, names: Sequence[str], chance: random.Random) -> Example:
    """The same message, perhaps with other names in its place, or without its capitals."""
    text, marked = example.text, example.marked
    if names and chance.random() < _RENAMED:
        text, marked = _renamed(text, marked, names, chance)
    draw = chance.random()
    if draw < _RAISED:
        other = text.lower() if draw < _LOWERED else text.upper()
        text = other if len(other) == len(text) else text
    return Example(example.language, example.grade, text, marked)


def _renamed(
    text: str, marked: Sequence[Span], names: Sequence[str], chance: random.Random
) -> tuple[str, tuple[Span, ...]]:
    said, found, end = "", [], 0
    for start, stop in marked:
        said += text[end:start]
        begin = len(said)
        for at, word in enumerate(re.split(r"(\w+)", text[start:stop])):
            is_name = at % 2 and len(word) >= _RENAMED_FROM and word.isalpha() and chance.random() < _EACH_RENAMED
            other = chance.choice(names) if is_name else word
            said += other.lower() if is_name and not word[0].isupper() else other
        found.append((begin, len(said)))
        end = stop
    return said + text[end:], tuple(found)
