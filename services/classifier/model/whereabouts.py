"""Where in a message its writer says where something is: words of it, learned instead of listed (pure).

The notifier reads addresses, crossings and landmarks by rules, which know what somebody wrote before. This network has
learned from messages with their places marked, in nine languages, by what stands around a place and by the place: it
finds "de gracht bij de oude kerk" and a street whose name it never saw. Of each word it takes the sentence encoder's
embeddings of its pieces, its letters three by three, and how it is written; three convolutions over five words each
read them, and it answers two questions, of the message whether it tells a place, and of each word whether it is of
that. See ADR 42.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Final, Protocol
from zlib import crc32

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors.numpy import load_file

from services.classifier.model import encoders
from services.classifier.model.products import gelu
from services.classifier.model.ukrainian import as_russian

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]
Span = tuple[int, int]

FILE: Final = Path(__file__).with_name("whereabouts.safetensors")
GRADES: Final = ("none", "street", "good")
"""What a message tells of where something is: nothing; a street alone; enough to send somebody there."""
MOST_WORDS: Final = 64
"""More of a message is not read."""
EMBEDDED: Final = 512
GRAMS: Final = 2048
"""Groups of letters are counted in so many boxes; box 0 is none."""
MOST_GRAMS: Final = 12
LAYERS: Final = ("first", "second", "third")
ORDER: Final = 5
"""Words that a convolution reads at once."""
LEVELLED: Final = 1e-5
"""Added to a variance before it divides."""
_LONGEST: Final = 24
_MOST_PIECES: Final = 8
_HALF: Final = 0.5
"""From this probability on a message tells a place, and a word is of it."""
_LONG: Final = 9
_SHORT: Final = 2
_NAME: Final = 3
"""Letters of a word that may name a place by itself: a number does not."""
_FEW: Final = 4
_HOUSE: Final = 3
_READ: Final = 1500
_WORD: Final = re.compile(r"[^\s,;:!?()\[\]\"\u201c\u201d\u201e\u00ab\u00bb*\u2026]+")
_AROUND: Final = ".'\u2019\u2018-\u2013/"
_COMMA: Final = re.compile(r"[,;:]")
_END: Final = re.compile(r"[.!?\n]")
_DIGIT: Final = re.compile(r"\d")


class Where(Struct, frozen=True):
    """A place that a message tells."""

    p: float
    """How sure that is."""
    words: tuple[Span, ...]
    """Where its words stand in the message: from the first character to before the last one, in order."""


class _Pieces(Protocol):
    def __hash__(self) -> int: ...

    def ids(self, text: str) -> tuple[int, ...]: ...

    def embedded(self, ids: Whole) -> Floats: ...


class Said(Struct, frozen=True):
    """The words of a message as numbers."""

    pieces: Sequence[tuple[int, ...]]
    """Of each word its pieces, as the encoder numbers them."""
    grams: Sequence[tuple[int, ...]]
    written: Floats
    """(words, ``len(WRITTEN)``), 0 and 1."""


WRITTEN: Final = (
    "begins with a capital",
    "in capitals",
    "a number",
    "holds a digit",
    "first",
    "last",
    "behind a comma",
    "begins a sentence",
    "before a comma",
    "ends a sentence",
    "beside a slash",
    "behind a bracket",
    "short",
    "long",
    "capitals are used",
    "of a short message",
    "like a house number",
    "joined",
    "a capital within",
    "always",
)
"""How a word is written, by column."""


def words_of(text: str) -> tuple[Span, ...]:
    """Where the words of a text stand, without the signs around them."""
    found: list[Span] = []
    for match in _WORD.finditer(text, 0, _READ):
        said = match.group()
        start = match.start() + len(said) - len(said.lstrip(_AROUND))
        end = match.start() + len(said.rstrip(_AROUND))
        if start < end:
            found.append((start, end))
            if len(found) == MOST_WORDS:
                break
    return tuple(found)


def said_of(text: str, spans: Sequence[Span], pieces: _Pieces) -> Said:
    """The words of a text as numbers."""
    words = [text[start:end] for start, end in spans]
    low = [_low(word) for word in words]
    return Said(
        pieces=[_pieces_of(pieces, word) for word in low],
        grams=[grams_of(word) for word in low],
        written=_written(text, spans, words),
    )


@lru_cache(4096)
def _low(word: str) -> str:
    # Half a character of UTF-16 is no text to those who cut words into pieces, nor is NUL.
    whole = word[:_LONGEST].encode("utf-8", "replace").decode("utf-8").replace("\x00", "?")
    return unicodedata.normalize("NFKC", whole).lower()[:_LONGEST]


@lru_cache(4096)
def _pieces_of(pieces: _Pieces, word: str) -> tuple[int, ...]:
    # Without the beginning and the end that stand around every text.
    return pieces.ids(as_russian(word))[1:-1][:_MOST_PIECES]


@lru_cache(4096)
def grams_of(word: str) -> tuple[int, ...]:
    """Boxes of a word's letters three by three, and of its beginning and ends; digits are one."""
    marked = f"<{_DIGIT.sub('0', word)}>"
    threes = [marked[at : at + 3] for at in range(len(marked) - 2)][: MOST_GRAMS - 3]
    return tuple(
        1 + crc32(each.encode("utf-8", "replace")) % GRAMS for each in (*threes, marked[-5:], marked[-7:], marked[:5])
    )


def _written(text: str, spans: Sequence[Span], words: Sequence[str]) -> Floats:
    count = len(words)
    found = np.zeros((count, len(WRITTEN)), np.float32)
    uses_capitals = any(word[0].isupper() for word in words[1:])
    between = [text[one[1] : other[0]] for one, other in pairwise(spans)]
    for at, word in enumerate(words):
        before = between[at - 1] if at else ""
        after = between[at] if at + 1 < count else text[spans[at][1] : spans[at][1] + _SHORT]
        number = word.isdigit()
        found[at] = (
            word[0].isupper(),
            len(word) > 1 and word.isupper(),
            number,
            not number and _DIGIT.search(word) is not None,
            at == 0,
            at + 1 == count,
            _COMMA.search(before) is not None,
            at == 0 or _END.search(before) is not None,
            "," in after,
            _END.search(after) is not None,
            "/" in before or "/" in after,
            "(" in before,
            len(word) <= _SHORT,
            len(word) >= _LONG,
            uses_capitals,
            count <= _FEW,
            number and len(word) <= _HOUSE,
            "-" in word or "'" in word,
            any(letter.isupper() for letter in word[1:]) and not word.isupper(),
            True,
        )
    return found


class Tagger:
    """Weights by name; their shapes are those of ``training.whereabouts.begin``."""

    def __init__(self, weights: Mapping[str, Floats], pieces: _Pieces) -> None:
        self._weights = weights
        self.pieces = pieces
        self._of_word = lru_cache(4096)(self._word)

    def _word(self, pieces: tuple[int, ...], grams: tuple[int, ...]) -> Floats:
        """What a word gives by itself: its embedding made narrow, and its letters."""
        w = self._weights
        mean = self.pieces.embedded(np.asarray(pieces)).mean(axis=0) if pieces else np.zeros(EMBEDDED, np.float32)
        letters = w["grams"][list(grams)].sum(axis=0) / np.float32((1 + len(grams)) ** 0.5)
        return np.concatenate([mean @ w["narrow"], letters])

    def probabilities(self, said: Said) -> tuple[Floats, Floats]:
        """Of each grade, (``len(GRADES)``,), and of each word that it is of the place, (words,)."""
        w = self._weights
        alone = np.stack([self._of_word(*each) for each in zip(said.pieces, said.grams, strict=True)])
        rows = gelu(_level(np.concatenate([alone, said.written @ w["written"]], axis=1) @ w["join"]))
        count = len(rows)
        for layer in LAYERS:
            around = np.pad(rows, ((ORDER // 2, ORDER // 2), (0, 0)))
            beside = np.concatenate([around[at : at + count] for at in range(ORDER)], axis=1)
            rows = rows + gelu(_level(beside @ w[layer] + w[f"{layer}_bias"]) * w[f"{layer}_scale"])
        of_words = _shares(_level(rows) @ w["word"] + w["word_bias"])[:, 1]
        looks = _shares((rows @ w["look"]).T) @ rows
        told = np.concatenate([_level(looks.reshape(-1)), _level(rows.max(axis=0))])
        grades = _shares(gelu(told @ w["hidden"] + w["hidden_bias"]) @ w["grade"] + w["grade_bias"])
        return grades, of_words

    def where(self, text: str) -> Where | None:
        """The place that a message rather tells than not; None where it tells none, or a street alone.

        It is as sure as the message is to tell one, and as the surest of the words is to be of it, whichever is less:
        in "mijn moeder van 69" something looks like an address, but no word much like a place.
        """
        spans = words_of(text)
        if not spans:
            return None
        with encoders.one_thread():
            grades, of_words = self.probabilities(said_of(text, spans, self.pieces))
        words = tuple(span for span, share in zip(spans, of_words, strict=True) if share > _HALF)
        named = [float(p) for (a, b), p in zip(spans, of_words, strict=True) if _letters(text[a:b]) >= _NAME]
        p = min(float(grades[GRADES.index("good")]), max(named, default=0.0))
        return Where(round(p, 4), words) if p > _HALF else None


def _letters(word: str) -> int:
    return sum(letter.isalpha() for letter in word)


def _level(rows: Floats) -> Floats:
    around = rows - rows.mean(axis=-1, keepdims=True)
    found: Floats = around / np.sqrt((around * around).mean(axis=-1, keepdims=True) + np.float32(LEVELLED))
    return found


def _shares(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return found


@cache
def tagger() -> Tagger | None:
    """The one that ships; None without the encoder whose embeddings it learned with."""
    encoder = encoders.load(encoders.DEFAULT)
    if not isinstance(encoder, encoders.Use):
        return None
    return Tagger({name: each.astype(np.float32) for name, each in load_file(FILE).items()}, encoder)


def where(text: str) -> Where | None:
    """The place that a message surely tells, as ``Tagger.where`` finds it; None without an encoder."""
    found = tagger()
    return None if found is None else found.where(text)
