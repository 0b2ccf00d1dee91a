"""What the second look for emergencies is learned from, and how it is learned."""

from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from sklearn.linear_model import LogisticRegression

from services.classifier.model.second_look import NONE_OF, Floats, SecondFacts, SecondLook, odds_of
from services.classifier.training import emergency_head, solver
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import FOLDS, FRAGMENTS, Doubles, Truths, folds_of, weights_of
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.sentences import Sentence
from services.classifier.training.solver import Features
from services.classifier.training.vectors import encoded

ORDINARY_ALARMS: Final = 0.0185
"""Of ordinary messages so many may get the advice, by the guard or the second look; out-of-fold."""
HARD_ALARMS: Final = 0.098
SHARE: Final = 0.5
"""Best of .3, .5, .8 and 1.2 on folds, at the same false alarms."""
_STRENGTH: Final = 48.0
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_TOLERANCE: Final = 2e-4
_STEP: Final = 0.02


class _Rows(Struct, frozen=True):
    """The sentences as numbers."""

    vectors: Floats
    labels: solver.Numbers
    weights: Floats
    classes: tuple[str, ...]


def learn(corpus: Corpus, encoder: str, mean: Floats, cache: Path | None = None) -> SecondLook | None:
    """A second look; None without an encoder, or where a corpus tells of too few emergencies.

    Args:
        corpus: what to learn from.
        encoder: name of the sentence encoder.
        mean: taken off each vector.
        cache: folder that keeps the encoder's vectors.
    """
    if sum(s.emergency is not None for s in corpus.sentences) < _LEAST:
        return None
    sentences = emergency_head.sentences_of(corpus)
    vectors = encoded([s.text for s in sentences], encoder, cache)
    if vectors is None:
        return None
    guard = emergency_head.judged(corpus)
    names = [_class_of(s) for s in sentences]
    classes = tuple(sorted(set(names), key=lambda name: (name.startswith(NONE_OF), name)))
    number = {name: n for n, name in enumerate(classes)}
    rows = _Rows(
        np.ascontiguousarray(vectors - mean, np.float32),
        np.asarray([number[name] for name in names]),
        weights_of(sentences).astype(np.float32),
        classes,
    )
    odds = guard.scores.head + SHARE * _out_of_fold(rows, sentences)
    found = found_by(guard.scores, guard.at)
    first = _first(found, odds, sentences)
    real = np.asarray([s.emergency is not None for s in sentences])
    curve = LogisticRegression(C=1e3).fit(odds[:, None], real, sample_weight=rows.weights)
    learned = _fit(rows, np.arange(len(sentences)))
    facts = SecondFacts(
        classes=classes,
        share=SHARE,
        first=first,
        bias=round(float(curve.intercept_[0]), 4),
        per_score=round(float(curve.coef_[0][0]), 4),
        measured=shares_of(sentences, found | (odds >= first)),
    )
    return SecondLook(facts, learned.dense, learned.bias)


def _class_of(sentence: Sentence) -> str:
    if sentence.emergency is not None:
        return sentence.emergency
    return NONE_OF + (sentence.why or (FRAGMENTS if sentence.source == FRAGMENTS else "ordinary"))


def _fit(rows: _Rows, chosen: solver.Numbers) -> solver.Weights:
    return solver.fit(
        Features(None, rows.vectors[chosen]),
        rows.labels[chosen],
        rows.weights[chosen],
        len(rows.classes),
        strength=_STRENGTH,
        tolerance=_TOLERANCE,
    )


def _out_of_fold(rows: _Rows, sentences: tuple[Sentence, ...]) -> Doubles:
    folds, odds = folds_of(sentences), np.zeros(len(sentences))
    for fold in range(FOLDS):
        train, test = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        scores = _fit(rows, train).scores(Features(None, rows.vectors[test]))
        odds[test] = odds_of(scores, rows.classes)
    return odds


def _first(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...]) -> float:
    """The lowest log-odds that keep the promises about false alarms; what the guard found stays found."""
    top = float(odds.max()) + _STEP
    for first in np.arange(0.0, top, _STEP):
        shares = shares_of(sentences, found | (odds >= first))
        if shares["alarms_ordinary"] <= ORDINARY_ALARMS and shares["alarms_hard"] <= HARD_ALARMS:
            return round(float(first), 2)
    return round(top, 2)
