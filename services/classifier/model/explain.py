"""Which words of a text speak for a category (pure)."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.artefact import Head, Model
from services.classifier.model.scoring import Scored
from services.classifier.model.small_words import small_words

Doubles = NDArray[np.float64]
Whole = NDArray[np.int64]

MOST_WORDS: Final = 5


class Spoke(Struct, frozen=True):
    """How much a word counted: by so much its category's score rose more than that of the average category."""

    word: str
    weight: float


class Why(Struct, frozen=True, kw_only=True):
    """What a candidate rests on."""

    sub: str
    words: tuple[Spoke, ...]
    """Best first, as the model reads them: lower case, no accents; "the" and "on" are no reason."""
    sense: float
    """The same of the sentence as a whole, by the encoder's vector; it cannot be told apart by word."""


class _Places(Struct, frozen=True):
    """What is known in a text and where: of each time a term stands there, and of each word that it touches."""

    terms: Whole
    """Column of the term, (places,)."""
    words: Whole
    """(touched,): number of a word."""
    of: Whole
    """(touched,): number of the place that touches it."""
    shared: Whole
    """(touched,): how many words that place touches; they share what it counts."""


def why(scored: Scored, model: Model, subs: Sequence[str]) -> tuple[Why, ...]:
    """What speaks for each of some categories.

    Args:
        scored: what the model said of the text.
        model: the artefact that said it.
        subs: categories that the artefact knows.
    """
    manifest, head, row = model.manifest, model.heads[scored.head], scored.row
    first = len(manifest.intent.classes)
    columns = [first + manifest.category.classes.index(sub) for sub in subs]
    by_word = np.zeros((len(columns), len(row.tokens)), np.float64)
    if head.terms is not None and len(row.columns):
        weights = head.terms[row.columns].astype(np.float32, copy=False)
        average = weights[:, first:].mean(axis=1)
        places = _places(row.tokens, model)
        # Every term of the row stands somewhere in the text.
        term = np.searchsorted(row.columns, places.terms)
        often = np.bincount(term, minlength=len(row.columns))
        for number, column in enumerate(columns):
            worth = (row.values * (weights[:, column] - average)).astype(np.float64) / often
            by_word[number] = np.bincount(
                places.words, worth[term][places.of] / places.shared, minlength=len(row.tokens)
            )
    senses = _senses(scored, head, columns, first)
    return tuple(
        Why(sub=sub, words=_best(row.tokens, words), sense=sense)
        for sub, words, sense in zip(subs, by_word, senses, strict=True)
    )


def _best(tokens: Sequence[str], by_word: Doubles) -> tuple[Spoke, ...]:
    small = small_words()
    found: list[Spoke] = []
    for number in np.argsort(-by_word, kind="stable").tolist():
        if by_word[number] <= 0.0 or len(found) == MOST_WORDS:
            break
        token = tokens[number]
        if token.isalnum() and token not in small:
            found.append(Spoke(token, round(float(by_word[number]), 3)))
    return tuple(found)


def _senses(scored: Scored, head: Head, columns: Sequence[int], first: int) -> list[float]:
    if head.vector is None or scored.vector is None:
        return [0.0] * len(columns)
    told = scored.vector @ head.vector
    average = told[first:].mean()
    return [round(float(told[column] - average), 3) for column in columns]


def _places(tokens: Sequence[str], model: Model) -> _Places:
    found = model.vocabulary.places(tokens)
    # Of each word in the text as ``spaced`` gives it; the last one is past its end.
    begins = np.cumsum([1, *(len(token) + 1 for token in tokens)])
    # The word that a place begins in, or the next one when it begins with a space; the same at its end.
    one = np.searchsorted(begins[:-1] + [len(token) for token in tokens], found[:, 1], side="right")
    last = np.searchsorted(begins[:-1], found[:, 2] - 1, side="right") - 1
    touched = np.maximum(last - one + 1, 0)
    of = np.repeat(np.arange(len(found)), touched)
    within = np.arange(len(of)) - np.repeat(np.cumsum(touched) - touched, touched)
    return _Places(found[:, 0], one[of] + within, of, touched[of])
