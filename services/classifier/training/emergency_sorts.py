"""Learns which kind an emergency is, and in which language it is told (pure)."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from loket import emergency
from loket.emergency.terms import Concepts, places_of, stems_of, tokens_of, words_of
from services.classifier.training.emergency import Doubles, is_emergency, mask_of, rows_of
from services.classifier.training.sentences import Sentence

_MOST_TERMS: Final = 12_000
_STRENGTH: Final = 10.0
_LARGEST: Final = 127
_CUT: Final = 0.9999
"""The few largest weights are cut off: they would make all others coarse."""


class Sorts(Struct, frozen=True):
    """As ``loket.emergency.head_file.Numbers`` wants them."""

    terms: tuple[str, ...]
    weights: bytes
    bias: bytes


def small(values: Doubles, step: float) -> bytes:
    """Values as signed bytes, one of which stands for so much."""
    return np.clip(np.round(values / step), -_LARGEST, _LARGEST).astype(np.int8).tobytes()


def step_of(values: Doubles) -> float:
    """What one of 127 stands for, so that nearly all values fit."""
    return float(np.quantile(np.abs(values), _CUT)) / _LARGEST or 1.0


def learn_sorts(sentences: Sequence[Sentence], concepts: Concepts) -> Sorts:
    """Kinds first, then languages; each a linear head of its own against the others."""
    real = [s for s, told in zip(sentences, is_emergency(sentences), strict=True) if told]
    each = [Counter(stem for words in words_of(tokens_of(s.text)) for w in words for stem in stems_of(w)) for s in real]
    often = Counter(term for terms in each for term in terms)
    kept = tuple(sorted(sorted(often, key=lambda term: (-often[term], term))[:_MOST_TERMS]))
    number = {term: n for n, term in enumerate(kept)}
    known = [Counter({number[t]: n for t, n in terms.items() if t in number}) for terms in each]
    about = [Counter(dict.fromkeys(places_of(mask_of(s.text, concepts)), 1)) for s in real]
    blocks = [_shared(known, len(kept)), _shared(about, len(concepts.names))]
    found = csr_matrix(hstack(blocks).tocsr())
    columns, biases = [], []
    for names, labels in (
        (emergency.KINDS, [s.emergency for s in real]),
        (emergency.LANGUAGES, [s.language for s in real]),
    ):
        for name in names:
            model = LogisticRegression(C=_STRENGTH, solver="liblinear", class_weight="balanced", random_state=0)
            model.fit(found, np.asarray([label == name for label in labels]))
            columns.append(model.coef_[0])
            biases.append(float(model.intercept_[0]))
    weights = np.stack(columns, axis=1)
    step = max(step_of(weights), max(abs(bias) for bias in biases) / _LARGEST)
    return Sorts(kept, small(weights, step), small(np.asarray(biases), step))


def _shared(rows: Sequence[Counter[int]], width: int) -> csr_matrix:
    """Counts, divided by the root of how many there are in the row."""
    counts = rows_of(rows, width)
    sums = np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1.0)
    return csr_matrix(counts.multiply(1.0 / np.sqrt(sums)[:, None]))
