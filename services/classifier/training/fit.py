"""Fits the two heads, calibrates them on sentences they have not seen, and says how good they are."""

import hashlib
from collections.abc import Sequence
from importlib import resources
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

from services.classifier.model.artefact import FORMAT, Head, HeadFacts, Manifest, Model
from services.classifier.model.features import Vocabulary, learn, row
from services.classifier.training.corpus import Corpus
from services.classifier.training.labels import MAINS

PRECISION: Final = 0.90
"""What a threshold promises: of the decisions at or over it this share is right."""
FOLDS: Final = 5
_SEED: Final = 20261125
_INVERSE_REGULARISATION: Final = 10.0
_BINS: Final = 10
_NOTE: Final = (
    "Trained on sentences written for this project, or on those and a municipality's own. The figures are out-of-fold "
    "on that same material; they say nothing about a city that has not tested the model on its own reports."
)

Doubles = NDArray[np.float64]
Numbers = NDArray[np.int64]


class _Data(Struct, frozen=True):
    texts: tuple[str, ...]
    labels: Numbers
    weights: Doubles
    classes: tuple[str, ...]


def fingerprint(corpus: Corpus) -> str:
    """SHA-256 of everything that decides the artefact: the data, and the code that makes features and fits."""
    digest = hashlib.sha256(corpus.sha256.encode())
    here = resources.files("services.classifier")
    for path in ("model/features.py", "model/artefact.py", "training/fit.py", "training/labels.py"):
        digest.update((here / path).read_bytes())
    return digest.hexdigest()


def fit(corpus: Corpus) -> Model:
    """Fit an artefact; the same corpus gives the same model, bit by bit, on the same machine and libraries."""
    intents = _data([(s.text, s.intent, s.weight) for s in corpus.sentences])
    categories = _data([(s.text, s.sub, s.weight) for s in corpus.sentences if s.sub is not None])
    vocabulary = learn([s.text for s in corpus.sentences])
    intent = _head(intents, vocabulary)
    category = _head(categories, vocabulary)
    manifest = Manifest(
        format=FORMAT,
        precision=PRECISION,
        fingerprint=fingerprint(corpus),
        tensors_sha256="",
        intent=intent.facts,
        category=category.facts,
        mains={sub: MAINS[sub] for sub in category.facts.classes},
        sources=corpus.sources,
        note=_NOTE,
        terms=tuple(vocabulary.index),
    )
    return Model(manifest, vocabulary, intent, category)


def _data(rows: Sequence[tuple[str, str | None, float]]) -> _Data:
    classes = tuple(sorted({label for _, label, _ in rows if label is not None}))
    number = {label: i for i, label in enumerate(classes)}
    return _Data(
        tuple(text for text, _, _ in rows),
        np.asarray([number[label] for _, label, _ in rows if label is not None], dtype=np.int64),
        np.asarray([weight for _, _, weight in rows], dtype=np.float64),
        classes,
    )


def matrix(texts: Sequence[str], vocabulary: Vocabulary) -> csr_matrix:
    """The features of many texts, one row each."""
    rows = [row(text, vocabulary) for text in texts]
    starts = np.cumsum([0, *(len(r.columns) for r in rows)])
    return csr_matrix(
        (np.concatenate([r.values for r in rows]), np.concatenate([r.columns for r in rows]), starts),
        shape=(len(rows), len(vocabulary.index)),
    )


def _fit(features: csr_matrix, labels: Numbers, weights: Doubles) -> LogisticRegression:
    learner = LogisticRegression(C=_INVERSE_REGULARISATION, class_weight="balanced", max_iter=200, tol=1e-3)
    learner.fit(features, labels, sample_weight=weights)
    return learner


def _head(data: _Data, vocabulary: Vocabulary) -> Head:
    scores = out_of_fold(data)
    temperature = _temperature(scores, data.labels)
    facts = _facts(scores / temperature, data, temperature)
    whole = _fit(matrix(data.texts, vocabulary), data.labels, data.weights)
    return Head(
        facts,
        np.asarray(whole.coef_.T, dtype=np.float32),
        np.asarray(whole.intercept_, dtype=np.float32),
    )


def out_of_fold(data: _Data) -> Doubles:
    """Scores of every sentence from a model that has not seen it; the vocabulary is learned without it too."""
    scores = np.zeros((len(data.texts), len(data.classes)))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=_SEED)
    for train, test in folds.split(data.texts, data.labels):
        vocabulary = learn([data.texts[i] for i in train])
        learner = _fit(matrix([data.texts[i] for i in train], vocabulary), data.labels[train], data.weights[train])
        scores[test] = learner.decision_function(matrix([data.texts[i] for i in test], vocabulary))
    return scores


def softmax(scores: Doubles) -> Doubles:
    """Rows of scores as rows of probabilities."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Doubles = powers / powers.sum(axis=1, keepdims=True)
    return shares


def _temperature(scores: Doubles, labels: Numbers) -> float:
    def loss(temperature: float) -> float:
        shares = softmax(scores / temperature)[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(shares, 1e-12)).mean())

    return round(float(minimize_scalar(loss, bounds=(0.1, 5.0), method="bounded").x), 4)


def _facts(scores: Doubles, data: _Data, temperature: float) -> HeadFacts:
    shares = softmax(scores)
    order = np.argsort(-shares, axis=1, kind="stable")
    first = order[:, 0]
    right = first == data.labels
    among = (order[:, :3] == data.labels[:, None]).any(axis=1)
    top = shares[np.arange(len(first)), first]
    top3 = np.take_along_axis(shares, order[:, :3], axis=1).sum(axis=1)
    threshold = _threshold(top, right)
    return HeadFacts(
        classes=data.classes,
        temperature=temperature,
        rows=len(data.texts),
        accuracy=round(float(right.mean()), 4),
        accuracy_top3=round(float(among.mean()), 4),
        macro_f1=round(float(f1_score(data.labels, first, average="macro")), 4),
        ece=round(calibration_error(top, right), 4),
        threshold=threshold,
        top3_threshold=_threshold(top3, among),
        coverage=round(float((top >= threshold).mean()), 4),
    )


def calibration_error(p: Doubles, right: NDArray[np.bool_]) -> float:
    """Expected calibration error over ten equal bins."""
    bins = np.minimum((p * _BINS).astype(int), _BINS - 1)
    return float(
        sum(
            abs(p[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean()
            for b in range(_BINS)
            if (bins == b).any()
        )
    )


def _threshold(p: Doubles, right: NDArray[np.bool_]) -> float:
    """The lowest probability from which on the stated precision holds, at every higher threshold too."""
    order = np.argsort(-p, kind="stable")
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(precision >= PRECISION)
    return round(float(p[order[good[-1]]]), 4) if len(good) else 1.0
