"""What the learned head reads of a word: stretches of its letters, and what the word is about (pure).

Training and serving both use this module, so that a word is never read in two ways.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from importlib import resources
from operator import itemgetter
from typing import Final

from ahocorasick_rs import AhoCorasick

from loket.emergency.letters import plain
from loket.emergency.rules import masks_of

CONCEPTS_FILE: Final = "concepts.tsv"
CALM: Final = frozenset(
    ["neg", "past", "ask", "lamp", "joke", "smile", "asif", "play", "admin", "over", "dated", "habit", "firework"]
)
"""Concepts beside which a scary word often means nothing: denied, long ago, asked about, a joke, a film, a lamp."""
URGENT: Final = frozenset({"help", "scream"})
"""Concepts beside which no word speaks of calm."""
FIRST_CHARACTERS: Final = 240
LAST_CHARACTERS: Final = 120
"""What a long text is about stands at its beginning, or is blurted out at its end; reading all of it would let one sender
keep ingest busy."""
LONGEST_TOKEN: Final = 40
"""Of what stands between two spaces no more is read: nobody writes longer words in need."""
_WORD: Final = re.compile(r"[^\W_]+|[?!]")
_SENTENCES: Final = re.compile(r"(?<=[.!?\n؟])\s*")
_PARTS: Final = re.compile(r"(?<=[.!?؟…])\s+|\s*\n\s*")
_MOST_PARTS: Final = 12
_LEAST_WORDS: Final = 3
LONGEST_WORD: Final = 14
"""Of a longer word so many letters are read."""


def _stretches(*sizes: int) -> list[Callable[[str], tuple[str, ...]]]:
    """Of each length of a word with its borders what takes all its stretches of these sizes at once.

    It is the hottest place of a message of unknown words, and takes half of what a loop does.
    """
    longest = LONGEST_WORD + 2
    slices = [
        [slice(at, at + size) for size in sizes for at in range(length - size + 1)] for length in range(longest + 1)
    ]
    return [itemgetter(*each) if len(each) > 1 else partial(_cut, each) for each in slices]


def _cut(slices: Sequence[slice], edged: str) -> tuple[str, ...]:
    return tuple(edged[each] for each in slices)


_STRETCHES: Final = _stretches(3, 4, 5)
_FOURS: Final = _stretches(4)


def words_of(tokens: Sequence[str]) -> list[list[str]]:
    """The words in each thing that stands between two spaces, in plain form; ``?`` and ``!`` are words too."""
    # Made plain all at once: for a message of emoji that is most of the work. One letter can become eighteen (U+FDFA).
    ready = plain("\n".join([token[:LONGEST_TOKEN] for token in tokens])).split("\n")
    return [_WORD.findall(each[: 2 * LONGEST_TOKEN]) for each in ready]


def ends_of(text: str) -> str:
    """What is read of a text: all of a short one, of a long one its beginning and its end."""
    if len(text) <= FIRST_CHARACTERS + LAST_CHARACTERS:
        return text
    return f"{text[:FIRST_CHARACTERS]}\n{text[-LAST_CHARACTERS:]}"


def tokens_of(text: str) -> list[str]:
    """What stands between spaces, as far as it is read."""
    return ends_of(text).split()


def parts_of(text: str) -> list[list[str]]:
    """What stands between spaces, as far as it is read, cut where a sentence or a line ends.

    Only the first eleven are cut off; together they are ``tokens_of``.
    """
    return [part.split() for part in _PARTS.split(ends_of(text), maxsplit=_MOST_PARTS - 1)]


def can_stand_alone(part: Sequence[str]) -> bool:
    """Whether a part of a text is long enough to mean something without the rest."""
    return len(part) >= _LEAST_WORDS


def sentences_of(text: str) -> list[str]:
    """A text where it ends a sentence or a line."""
    return _SENTENCES.split(text)


def grams_of(word: str) -> list[str]:
    """The word itself and every three to five letters in a row, its borders counted as letters; with repeats.

    Two letters in a row tell next to nothing beside those, and of a long word the first fourteen tell enough.
    """
    edged = f"^{word[:LONGEST_WORD]}$"
    if len(word) == 1:
        return [edged]
    return [f"={word}", *_STRETCHES[len(edged)](edged)]


def stems_of(word: str) -> list[str]:
    """The word itself and every four letters in a row, its borders counted: enough to tell one kind from another."""
    edged = f"^{word[:LONGEST_WORD]}$"
    return [f"={word}", *_FOURS[len(edged)](edged)]


class Concepts:
    """What words are about, whatever the language: a child, water, not breathing, yesterday.

    What was learned of concepts in one language counts in all: few people write of a child in a canal in Ukrainian.
    """

    def __init__(self, content: str) -> None:
        rows = [line.split("\t") for line in content.removesuffix("\n").split("\n")[1:]]
        self.names: tuple[str, ...] = tuple(dict.fromkeys(name for name, _, _ in rows))
        places = {name: place for place, name in enumerate(self.names)}
        masks: dict[str, int] = {}
        for name, _, stems in rows:
            for stem in stems.split(" "):
                pattern = _pattern(stem)
                masks[pattern] = masks.get(pattern, 0) | 1 << places[name]
        self._masks = list(masks.values())
        self._stems = AhoCorasick(list(masks))

    def of(self, word: str) -> int:
        """The concepts of a plain word, a bit for each."""
        return self.of_each([word])[0]

    def of_each(self, words: Sequence[str]) -> list[int]:
        """The concepts of each of these plain words, a bit for each."""
        return masks_of(words, self._stems, self._masks)


def _pattern(stem: str) -> str:
    if stem.startswith("*"):
        return stem[1:]
    return f" {stem[1:]} " if stem.startswith("=") else f" {stem}"


def places_of(mask: int) -> list[int]:
    """The numbers of the bits that are set, from the lowest."""
    found = []
    while mask:
        lowest = mask & -mask
        found.append(lowest.bit_length() - 1)
        mask ^= lowest
    return found


def speaks_of_calm(mask: int, concepts: Concepts) -> bool:
    """Whether what a text is about, a bit for each concept, holds one of calm and none of urgency."""
    about = {concepts.names[place] for place in places_of(mask)}
    return bool(about & CALM) and not about & URGENT


def read_concepts() -> Concepts:
    """The concepts that ship with this package: stems as word beginnings, ``*`` anywhere, ``=`` the whole word."""
    return Concepts((resources.files(__package__) / CONCEPTS_FILE).read_text("utf-8"))
