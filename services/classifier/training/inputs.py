"""What is known of the sentences that are learned from: terms with their weights, and the encoder's vectors (pure)."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from services.classifier.model.features import Vocabulary, inverse_frequency
from services.classifier.training.solver import Features

AT_LEAST: Final = 2
"""In so many sentences a term stands at least that is learned."""

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


class Inputs(Struct, frozen=True):
    """What is known of all sentences: how often each term stands in each, and the encoder's vectors."""

    counts: csr_matrix
    cuts: tuple[int, int]
    """Number of the first piece of a word, and of the first concept, among the terms."""
    vectors: Floats | None


def counts_of(vocabulary: Vocabulary, tokens: Sequence[Sequence[str]]) -> csr_matrix:
    """How often each term stands in each text, (texts, terms)."""
    rows = [vocabulary.counts(each) for each in tokens]
    starts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([columns for columns, _ in rows])
    return csr_matrix(
        (np.concatenate([counts for _, counts in rows]), columns, starts), shape=(len(rows), len(vocabulary))
    )


def idf(counts: csr_matrix, chosen: Numbers) -> Floats:
    """Of each term in some of the rows; 0 for one that stands in too few of them to be learned."""
    texts_with = np.bincount(counts[chosen].indices, minlength=counts.shape[1])
    return np.where(texts_with >= AT_LEAST, inverse_frequency(texts_with, len(chosen)), 0.0).astype(np.float32)


def features_of(inputs: Inputs, learned_from: Numbers) -> Features:
    """The features of all sentences as they are when some of them are learned from."""
    counts = inputs.counts
    values = counts.data * idf(counts, learned_from)[counts.indices]
    lengths = np.diff(counts.indptr)
    rows = np.repeat(np.arange(counts.shape[0]), lengths)
    piece, concept = inputs.cuts
    is_word, is_concept = counts.indices < piece, counts.indices >= concept
    for block in (is_word, ~is_word & ~is_concept, is_concept):
        squares = np.bincount(rows, weights=np.where(block, values**2, 0.0), minlength=counts.shape[0])
        scale = 1.0 / np.sqrt(np.maximum(squares, 1e-12))
        values = np.where(block, values * scale[rows], values)
    sparse = csr_matrix((values.astype(np.float32), counts.indices, counts.indptr), shape=counts.shape)
    dense = None if inputs.vectors is None else inputs.vectors - inputs.vectors[learned_from].mean(axis=0)
    return Features(sparse, dense)
