"""The thresholds of the second look for emergencies, from what readers say of sentences they have not seen."""

from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from services.classifier.model.second_look import SecondFacts, SecondLook, odds_of, seeing
from services.classifier.training import emergency_head
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import Doubles, Truths, weights_of
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.reader_file import Shipped, key_of, load
from services.classifier.training.reader_file import shipped as the_file
from services.classifier.training.sentences import Sentence

ORDINARY_ALARMS: Final = 0.018
"""Of ordinary messages so many may get the advice, by the guard or the second look; out-of-fold. It leaves room under
what is promised (2 %): the readers of folds have learned less than the one that ships, which is readier to be sure."""
HARD_ALARMS: Final = 0.098
SHARE: Final = 0.5
"""Best of .3, .5, .8 and 1.2 on folds, at the same false alarms; .5 and .8 are alike."""
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_ALL_BUT_FEW: Final = 0.99
"""Of the sentences so many have log-odds that count in full."""
_STEP: Final = 0.02


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
    most = round(float(np.quantile(read, _ALL_BUT_FEW)), 2)
    odds = guard.scores.head + SHARE * np.minimum(read, most)
    found = found_by(guard.scores, guard.at)
    first = _first(found, odds, sentences)
    real = np.asarray([s.emergency is not None for s in sentences])
    curve = LogisticRegression(C=1e3).fit(odds[:, None], real, sample_weight=weights_of(sentences))
    facts = SecondFacts(
        classes=shipped.classes,
        share=SHARE,
        most=most,
        first=first,
        bias=round(float(curve.intercept_[0]), 4),
        per_score=round(float(curve.coef_[0][0]), 4),
        measured=shares_of(sentences, found | (odds >= first)),
    )
    return SecondLook(facts, shipped.reader)


def _odds(shipped: Shipped, sentences: tuple[Sentence, ...]) -> Doubles | None:
    """Of each sentence, by a reader that has not seen its situation; one written later is new to the one that ships."""
    found = np.zeros(len(sentences))
    for n, sentence in enumerate(sentences):
        known = shipped.odds.get(key_of(sentence.text))
        if known is None:
            see = seeing(sentence.text)
            if see is None:
                return None
            seen = see()
            scores = shipped.reader.scores(seen.pieces, seen.vector[None, :])
            known = float(odds_of(scores, shipped.classes)[0])
        found[n] = known
    return found


def _first(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...]) -> float:
    """The lowest log-odds that keep the promises about false alarms; what the guard found stays found."""
    top = float(odds.max()) + _STEP
    for first in np.arange(0.0, top, _STEP):
        shares = shares_of(sentences, found | (odds >= first))
        if shares["alarms_ordinary"] <= ORDINARY_ALARMS and shares["alarms_hard"] <= HARD_ALARMS:
            return round(float(first), 2)
    return round(top, 2)
