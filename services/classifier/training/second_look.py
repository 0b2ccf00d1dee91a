"""The thresholds of the second look for emergencies, from what readers say of sentences they have not seen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct, structs
from sklearn.linear_model import LogisticRegression

from loket import emergency
from services.classifier.model.reader import Reader
from services.classifier.model.second_look import (
    Deeper,
    Floats,
    SecondFacts,
    SecondLook,
    Seen,
    Weights,
    deep_scores,
    log_words,
    more_than_many,
    odds_of,
    seeing,
)
from services.classifier.model.transformer import Transformer
from services.classifier.training import conversations, emergency_head
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import (
    FRAGMENTS,
    Doubles,
    Truths,
    evenly,
    is_emergency,
    is_whole,
    weights_of,
)
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.reader_file import READER, TRANSFORMER, Shipped, key_of, load, shipped
from services.classifier.training.second_limits import DEEPER, PLAIN, Alarms, are_long, limits, longs
from services.classifier.training.sentences import Sentence

_HARD_WEIGHS: Final = (0.03, 0.05, 0.1, 0.2, 0.3)
"""How much hard negatives may count when guard and reader are weighed against each other: five times as many of them
may get the advice. The one is taken that finds most while both promises are kept."""
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_ALL_BUT_FEW: Final = 0.99
"""Of the sentences so many have log-odds that count in full."""
_LEFT_OUT: Final = 1e-4
"""Of all emergencies so few may be lost because nobody is asked; half of all ordinary messages need no second look."""
_READ: Final = (1, 2, 5, 6)
"""Which of the signs are the networks'."""


_read_now: dict[tuple[bytes, bytes], tuple[float, float]] = {}
"""What a network, by its bias, says of texts that it ships nothing about: each takes it some milliseconds."""


class Taught(Struct, frozen=True):
    """What ships of the networks."""

    reader: Shipped
    transformer: Shipped | None = None


def taught() -> Taught | None:
    """The networks that ship; None without a reader. A transformer counts where the reader's classes are its own."""
    reader, transformer = load(shipped(READER), READER), load(shipped(TRANSFORMER), TRANSFORMER)
    if reader is None:
        return None
    return Taught(reader, transformer if transformer is not None and transformer.classes == reader.classes else None)


def learn(corpus: Corpus, ships: Taught | None = None) -> SecondLook | None:
    """A second look; None where nobody was taught to read, or where a corpus tells of too few emergencies.

    Args:
        corpus: what the thresholds are taken from.
        ships: networks, and what others say that have not seen a sentence's situation; those that ship when absent.
    """
    ships = ships or taught()
    corpus = structs.replace(corpus, sentences=corpus.emergencies_from or corpus.sentences)
    if ships is None or sum(s.emergency is not None for s in corpus.sentences) < _LEAST:
        return None
    every = emergency_head.sentences_of(corpus)
    kept = not_of_chats(every)
    sentences = tuple(s for s, is_kept in zip(every, kept, strict=True) if is_kept)
    reader = Reader(ships.reader.weights)
    read = _odds(
        ships.reader, sentences, lambda seen: reader.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])
    )
    if read is None:
        return None
    guard = emergency_head.judged(corpus)
    most = round(float(np.quantile(read[:, 0], _ALL_BUT_FEW)), 2)
    words = [log_words(s.text) for s in sentences]
    beside = [words, [more_than_many(each) for each in words]]
    signs = np.column_stack([guard.scores.head[kept], np.minimum(read, most), *beside])
    found = found_by(guard.scores, guard.at)[kept]
    facts = _facts(signs, found, sentences, ships.reader.classes, most)
    return SecondLook(facts, reader, _deeper(ships, signs, found, sentences, most))


def not_of_chats(sentences: Sequence[Sentence]) -> Truths:
    """Which of them are no messages of chats: those the networks have read, so that nothing is weighed by them."""
    chats = {text for _, _, text in conversations.calm()}
    return np.asarray([s.source != FRAGMENTS or s.text not in chats for s in sentences])


def _deeper(
    ships: Taught, signs: Doubles, found: Truths, sentences: tuple[Sentence, ...], most: float
) -> Deeper | None:
    """The same where the transformer reads too; None without one.

    Its limits are those of the sentences that one was taught without, which are a part.
    """
    if ships.transformer is None:
        return None
    transformer, classes = Transformer(ships.transformer.weights), ships.transformer.classes

    def scores(seen: Seen) -> Floats:
        if seen.rows is None:
            return np.full((1, len(transformer.weights["out_bias"])), np.nan, np.float32)
        return deep_scores(transformer, seen.rows(), seen.about, classes)[None, :]

    odds = _odds(ships.transformer, sentences, scores)
    if odds is None or not np.isfinite(odds).any():
        return None
    known = np.isfinite(odds[:, 0])
    deep_most = round(float(np.quantile(odds[known, 0], _ALL_BUT_FEW)), 2)
    part = tuple(s for s, is_known in zip(sentences, known, strict=True) if is_known)
    beside = np.column_stack([signs[known], np.clip(odds[known], -deep_most, deep_most)])
    return Deeper(_facts(beside, found[known], part, classes, most, deep_most), transformer)


def _facts(
    signs: Doubles,
    found: Truths,
    sentences: tuple[Sentence, ...],
    classes: tuple[str, ...],
    most: float,
    deep_most: float = 0.0,
) -> SecondFacts:
    alarms = DEEPER if deep_most else PLAIN
    tried = [_try(_weighs(signs, sentences, hard), signs, found, sentences, alarms) for hard in _HARD_WEIGHS]
    best = max(tried, key=lambda each: each.shares["recall_dutch"] + each.shares["recall_others"])
    odds, firsts = best.odds, dict(best.firsts)
    curve = LogisticRegression(C=1e3).fit(odds[:, None], is_emergency(sentences), sample_weight=weights_of(sentences))
    return SecondFacts(
        classes=classes,
        concepts=emergency.the_head().facts.concepts,
        weighs=best.weighs,
        most=most,
        deep_most=deep_most,
        first=firsts.pop(""),
        first_of=firsts,
        first_long=dict(best.long),
        bias=round(float(curve.intercept_[0]), 4),
        per_score=round(float(curve.coef_[0][0]), 4),
        measured=best.shares,
        least=_least(best, signs[:, 0], found, sentences),
    )


class _Tried(Struct, frozen=True):
    """Weights, and what follows from them."""

    weighs: Weights
    odds: Doubles
    firsts: Mapping[str, float]
    """Thresholds by language, "" for any other."""
    long: Mapping[str, float]
    """How much more it must be for a text that tells at length."""
    first: Doubles
    """Of each sentence."""
    shares: dict[str, float]


def _least(best: _Tried, guard: Doubles, found: Truths, sentences: tuple[Sentence, ...]) -> float:
    """The guard's log-odds under which nearly nothing lies of what only this finds."""
    real = is_emergency(sentences) & is_whole(sentences)
    gained = np.sort(guard[real & ~found & (best.odds >= best.first)])
    left_out = min(int(_LEFT_OUT * real.sum()), len(gained) - 1)
    return float(np.floor(gained[left_out] * 100) / 100) if len(gained) else float(guard.max())


def _try(weighs: Weights, signs: Doubles, found: Truths, sentences: tuple[Sentence, ...], alarms: Alarms) -> _Tried:
    odds = np.asarray(signs @ np.asarray(structs.astuple(weighs))[: signs.shape[1]])
    firsts = limits(found, odds, sentences, alarms)
    from_here = np.asarray([firsts.get(str(s.language), firsts[""]) for s in sentences])
    long = longs(found, odds - from_here, sentences)
    first = from_here + np.asarray([long.get(str(s.language), long[""]) for s in sentences]) * are_long(sentences)
    return _Tried(weighs, odds, firsts, long, first, shares_of(sentences, found | (odds >= first)))


def _weighs(signs: Doubles, sentences: tuple[Sentence, ...], hard: float) -> Weights:
    """How much the signs count, in the order of ``Weights``: logistic regression, none of the networks' below 0.

    The guard's log-odds count once: the others are told in those.
    """
    real, counts = is_emergency(sentences), evenly(sentences, hard)
    used = list(range(signs.shape[1]))
    while True:
        fitted = LogisticRegression(C=10.0, max_iter=500).fit(signs[:, used], real, sample_weight=counts).coef_[0]
        less = [sign for sign, weight in zip(used, fitted, strict=True) if sign in _READ and weight < 0]
        if not less:
            break
        used = [sign for sign in used if sign not in less]
    weights = dict(zip(used, fitted / fitted[0], strict=True))
    return Weights(*(round(float(weights.get(sign, 0.0)), 4) for sign in range(signs.shape[1])))


def _odds(shipped: Shipped, sentences: tuple[Sentence, ...], scores: Callable[[Seen], Floats]) -> Doubles | None:
    """Of each sentence, by a network that has not seen its situation; one written later is new to the one that ships.

    NaN where there is none; None without an encoder.
    """
    found = np.zeros((len(sentences), 2))
    network = shipped.weights["out_bias"].tobytes()
    for n, sentence in enumerate(sentences):
        key = key_of(sentence.text)
        known = shipped.odds.get(key) or _read_now.get((network, key))
        if known is None:
            see = seeing(sentence.text)
            if see is None:
                return None
            against_any, ordinary = odds_of(scores(see()), shipped.classes)[0].tolist()
            _read_now[network, key] = known = (against_any, ordinary)
        found[n] = known
    return found
