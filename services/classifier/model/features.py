"""Text -> features: TF-IDF of words (1-2) and of characters within words (2-5) (pure).

Training and service use this same code, so that what was learned is what is applied.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

LONGEST_CHARACTERS: Final = 2000
"""More of one message is not read: what it is about stands in its beginning."""
CHARACTERS: Final = (2, 5)
WORD: Final = "w:"
PIECE: Final = "c:"
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")
_DIGITS: Final = re.compile(r"\d+")
_REPEATED: Final = re.compile(r"(.)\1{2,}")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MARKS: Final = re.compile("[\u0300-\u036f\u064b-\u0652]")


class Vocabulary(Struct, frozen=True):
    """Which features are known, and how much each weighs."""

    index: Mapping[str, int]
    idf: Floats


class Row(Struct, frozen=True):
    """One text as sparse features: column numbers and their values, each block of unit length."""

    columns: Indices
    values: Floats
    known: float
    """Share of the words that the vocabulary knows, 0 ... 1."""


def normalise(text: str) -> str:
    """Lower case without accents, digits as one 0, a character at most twice in a row; takes any string."""
    whole = _SURROGATE.sub(" ", text[:LONGEST_CHARACTERS]).replace("\x00", " ")
    if not whole.isascii():
        whole = _MARKS.sub("", unicodedata.normalize("NFD", unicodedata.normalize("NFKC", whole)))
    return _REPEATED.sub(r"\1\1", _DIGITS.sub("0", whole.lower()))


def words_of(text: str) -> list[str]:
    """The words and signs of a text, normalised."""
    return _TOKEN.findall(normalise(text))


def terms(tokens: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    """How often each word term (1-2 words) and each piece of a word (2-5 characters, with its edges) stands there."""
    words: Counter[str] = Counter([WORD + token for token in tokens])
    words.update([f"{WORD}{first} {second}" for first, second in pairwise(tokens)])
    low, high = CHARACTERS
    pieces: Counter[str] = Counter()
    for token in tokens:
        edged = f" {token[:40]} "
        length = len(edged)
        pieces.update(
            [PIECE + edged[start : start + size] for size in range(low, high + 1) for start in range(length - size + 1)]
        )
    return words, pieces


def row(text: str, vocabulary: Vocabulary) -> Row:
    """The features of a text that the vocabulary knows."""
    tokens = words_of(text)
    words, pieces = terms(tokens)
    columns: list[int] = []
    values: list[float] = []
    index, idf = vocabulary.index, vocabulary.idf
    for block in (words, pieces):
        found = [(index[term], count) for term, count in block.items() if term in index]
        weights = [(1.0 + math.log(count)) * float(idf[column]) for column, count in found]
        length = math.sqrt(sum(weight * weight for weight in weights)) or 1.0
        columns.extend(column for column, _ in found)
        values.extend(weight / length for weight in weights)
    distinct = {token for token in tokens if token.isalnum()}
    known = sum(WORD + token in index for token in distinct) / len(distinct) if distinct else 0.0
    return Row(np.asarray(columns, dtype=np.int64), np.asarray(values, dtype=np.float32), known)


def learn(texts: Sequence[str]) -> Vocabulary:
    """The vocabulary of a corpus: its terms in sorted order, each with its smoothed idf."""
    counted: Counter[str] = Counter()
    for text in texts:
        words, pieces = terms(words_of(text))
        counted.update(words.keys())
        counted.update(pieces.keys())
    kept = sorted(counted)
    idf = np.asarray([math.log((1 + len(texts)) / (1 + counted[term])) + 1.0 for term in kept], dtype=np.float32)
    return Vocabulary({term: number for number, term in enumerate(kept)}, idf)
