"""The thresholds of the second look for emergencies, from what readers say of sentences they have not seen."""

from typing import Final

import numpy as np
from msgspec import structs
from sklearn.linear_model import LogisticRegression

from loket import emergency
from services.classifier.model.second_look import SecondFacts, SecondLook, Weights, log_words, odds_of, seeing
from services.classifier.training import emergency_head
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import Doubles, Truths, is_hard, weights_of
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.reader_file import Shipped, key_of, load
from services.classifier.training.reader_file import shipped as the_file
from services.classifier.training.sentences import Sentence

ORDINARY_ALARMS: Final = 0.018
"""Of ordinary messages so many may get the advice, by the guard or the second look; out-of-fold. It leaves room under
what is promised (2 %): the readers of folds have learned less than the one that ships, which is readier to be sure."""
HARD_ALARMS: Final = 0.098
_HARD_WEIGHS: Final = 0.05
"""Of hard negatives five times as many may get the advice as of ordinary messages: how much they count when guard and
reader are weighed against each other. Folds found most with .03 to .1."""
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_ALL_BUT_FEW: Final = 0.99
"""Of the sentences so many have log-odds that count in full."""
_STEP: Final = 0.02
_READ: Final = (1, 2)
"""Which of the signs are the reader's."""


def learn(corpus: Corpus, taught: Shipped | None = None) -> SecondLook | None:
    """A second look; None where nobody was taught to read, or where a corpus tells of too few emergencies.

    Args:
        corpus: what the thresholds are taken from.
        taught: a reader, and what others say that have not seen a sentence's situation; the one that ships when absent.
    """
    shipped = taught or load(the_file())
    if shipped is None or sum(s.emergency is not None for s in corpus.sentences) < _LEAST:
        return None
    sentences = emergency_head.sentences_of(corpus)
    read = _odds(shipped, sentences)
    if read is None:
        return None
    guard = emergency_head.judged(corpus)
    most = round(float(np.quantile(read[:, 0], _ALL_BUT_FEW)), 2)
    signs = np.column_stack([guard.scores.head, np.minimum(read, most), [log_words(s.text) for s in sentences]])
    weighs = _weighs(signs, sentences)
    odds = signs @ np.asarray(structs.astuple(weighs))
    found = found_by(guard.scores, guard.at)
    first = _first(found, odds, sentences)
    real = np.asarray([s.emergency is not None for s in sentences])
    curve = LogisticRegression(C=1e3).fit(odds[:, None], real, sample_weight=weights_of(sentences))
    facts = SecondFacts(
        classes=shipped.classes,
        concepts=emergency.the_head().facts.concepts,
        weighs=weighs,
        most=most,
        first=first,
        bias=round(float(curve.intercept_[0]), 4),
        per_score=round(float(curve.coef_[0][0]), 4),
        measured=shares_of(sentences, found | (odds >= first)),
    )
    return SecondLook(facts, shipped.reader)


def _weighs(signs: Doubles, sentences: tuple[Sentence, ...]) -> Weights:
    """How much the signs count, in the order of ``Weights``: logistic regression, without what it gives less than nothing.

    The guard's log-odds count once: the others are told in those.
    """
    real = np.asarray([s.emergency is not None for s in sentences])
    counts = np.where(is_hard(sentences), _HARD_WEIGHS, 1.0)
    used = [0, 1, 2, 3]
    while True:
        fitted = LogisticRegression(C=10.0, max_iter=500).fit(signs[:, used], real, sample_weight=counts).coef_[0]
        less = [sign for sign, weight in zip(used, fitted, strict=True) if sign in _READ and weight < 0]
        if not less:
            break
        used = [sign for sign in used if sign not in less]
    weights = dict(zip(used, fitted / fitted[0], strict=True))
    guard, against_any, ordinary, words = (round(float(weights.get(sign, 0.0)), 4) for sign in range(4))
    return Weights(guard=guard, any=against_any, ordinary=ordinary, words=words)


def _odds(shipped: Shipped, sentences: tuple[Sentence, ...]) -> Doubles | None:
    """Of each sentence, by a reader that has not seen its situation; one written later is new to the one that ships."""
    found = np.zeros((len(sentences), 2))
    for n, sentence in enumerate(sentences):
        known = shipped.odds.get(key_of(sentence.text))
        if known is None:
            see = seeing(sentence.text)
            if see is None:
                return None
            seen = see()
            scores = shipped.reader.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])
            against_any, ordinary = odds_of(scores, shipped.classes)[0].tolist()
            known = (against_any, ordinary)
        found[n] = known
    return found


def _first(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...]) -> float:
    """The lowest log-odds that keep the promises about false alarms; what the guard found stays found."""
    top = float(odds.max()) + _STEP
    for first in np.arange(float(odds.min()), top, _STEP):
        shares = shares_of(sentences, found | (odds >= first))
        if shares["alarms_ordinary"] <= ORDINARY_ALARMS and shares["alarms_hard"] <= HARD_ALARMS:
            return round(float(first), 2)
    return round(top, 2)
