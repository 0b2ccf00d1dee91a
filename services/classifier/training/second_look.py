"""The thresholds of the second look for emergencies, from what readers say of sentences they have not seen."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import numpy as np
from msgspec import Struct, structs
from sklearn.linear_model import LogisticRegression

from loket import emergency
from services.classifier.model.second_look import SecondFacts, SecondLook, Weights, log_words, odds_of, seeing
from services.classifier.training import emergency_head
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import Doubles, Truths, evenly, is_emergency, is_hard, is_whole, weights_of
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.reader_file import Shipped, key_of, load
from services.classifier.training.reader_file import shipped as the_file
from services.classifier.training.sentences import Sentence

ORDINARY_ALARMS: Final = 0.018
"""Of ordinary messages so many may get the advice, by the guard or the second look; out-of-fold, in each language."""
ORDINARY_ALARMS_IN: Final[Mapping[str, float]] = MappingProxyType({"nl": 0.022})
"""In these languages so many: of Dutch emergencies more are to be found (98 % instead of 95). All languages together
stay under what is promised, 2 %."""
HARD_ALARMS: Final = 0.085
"""Of messages that only look like an emergency so many. 10 % is promised; .09 gave 10.03 % of the held-out round."""
_HARD_WEIGHS: Final = (0.03, 0.05, 0.1, 0.2, 0.3)
"""How much hard negatives may count when guard and reader are weighed against each other: five times as many of them
may get the advice. The one is taken that finds most while both promises are kept."""
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_LEAST_ORDINARY: Final = 300
"""A language with fewer ordinary sentences has no threshold of its own."""
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
    corpus = structs.replace(corpus, sentences=corpus.emergencies_from or corpus.sentences)
    if shipped is None or sum(s.emergency is not None for s in corpus.sentences) < _LEAST:
        return None
    sentences = emergency_head.sentences_of(corpus)
    read = _odds(shipped, sentences)
    if read is None:
        return None
    guard = emergency_head.judged(corpus)
    most = round(float(np.quantile(read[:, 0], _ALL_BUT_FEW)), 2)
    signs = np.column_stack([guard.scores.head, np.minimum(read, most), [log_words(s.text) for s in sentences]])
    found = found_by(guard.scores, guard.at)
    tried = [_try(_weighs(signs, sentences, hard), signs, found, sentences) for hard in _HARD_WEIGHS]
    best = max(tried, key=lambda each: each.shares["recall_dutch"] + each.shares["recall_others"])
    odds, firsts = best.odds, dict(best.firsts)
    curve = LogisticRegression(C=1e3).fit(odds[:, None], is_emergency(sentences), sample_weight=weights_of(sentences))
    facts = SecondFacts(
        classes=shipped.classes,
        concepts=emergency.the_head().facts.concepts,
        weighs=best.weighs,
        most=most,
        first=firsts.pop(""),
        first_of=firsts,
        bias=round(float(curve.intercept_[0]), 4),
        per_score=round(float(curve.coef_[0][0]), 4),
        measured=best.shares,
    )
    return SecondLook(facts, shipped.reader)


class _Tried(Struct, frozen=True):
    """Weights, and what follows from them."""

    weighs: Weights
    odds: Doubles
    firsts: Mapping[str, float]
    """Thresholds by language, "" for any other."""
    shares: dict[str, float]


def _try(weighs: Weights, signs: Doubles, found: Truths, sentences: tuple[Sentence, ...]) -> _Tried:
    odds = np.asarray(signs @ np.asarray(structs.astuple(weighs)))
    firsts = _firsts(found, odds, sentences)
    from_here = np.asarray([firsts.get(str(s.language), firsts[""]) for s in sentences])
    return _Tried(weighs, odds, firsts, shares_of(sentences, found | (odds >= from_here)))


def _weighs(signs: Doubles, sentences: tuple[Sentence, ...], hard: float) -> Weights:
    """How much the signs count, in the order of ``Weights``: logistic regression, none of the reader's below 0.

    The guard's log-odds count once: the others are told in those.
    """
    real, counts = is_emergency(sentences), evenly(sentences, hard)
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


def _firsts(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...]) -> dict[str, float]:
    """Of each language the lowest log-odds that keep the promise about ordinary messages in it, and of "" in all.

    What the guard found stays found. All are raised alike until the promise about what only looks like one is kept too.
    """
    # What was mixed gives fewer alarms than what somebody wrote, and would thin the promises out.
    real, whole = is_emergency(sentences), is_whole(sentences)
    hard = is_hard(sentences) & whole
    ordinary = ~real & ~hard & whole
    languages = np.asarray([s.language for s in sentences])
    all_places = {str(each): languages == each for each in np.unique(languages)}
    places = {each: here for each, here in all_places.items() if (here & ordinary).sum() >= _LEAST_ORDINARY}
    lowest = {
        each: _lowest(odds[here & ordinary], found[here & ordinary], ORDINARY_ALARMS_IN.get(each, ORDINARY_ALARMS))
        for each, here in places.items()
    }
    lowest |= {"": _lowest(odds[ordinary], found[ordinary], ORDINARY_ALARMS)}
    from_here = np.asarray([lowest.get(str(each), lowest[""]) for each in languages])
    more = 0.0
    while (found | (odds >= from_here + more))[hard].mean() > HARD_ALARMS and (odds >= from_here + more).any():
        more += _STEP
    return {each: round(first + more, 2) for each, first in lowest.items()}


def _lowest(odds: Doubles, found: Truths, most: float) -> float:
    """The lowest log-odds from which on no more than so large a share of some ordinary messages gives an alarm."""
    for first in np.arange(float(odds.min()), float(odds.max()) + _STEP, _STEP):
        if (found | (odds >= first)).mean() <= most:
            return float(first)
    return float(odds.max()) + _STEP
