"""The thresholds of the second look for emergencies, from what readers say of sentences they have not seen."""

from collections.abc import Callable, Mapping
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
    odds_of,
    seeing,
)
from services.classifier.model.transformer import Transformer
from services.classifier.training import emergency_head
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import Doubles, Truths, evenly, is_emergency, is_hard, is_whole, weights_of
from services.classifier.training.emergency_head import found_by, shares_of
from services.classifier.training.reader_file import READER, TRANSFORMER, Shipped, key_of, load, shipped
from services.classifier.training.sentences import Sentence


class Alarms(Struct, frozen=True):
    """How many ordinary messages may get the advice, by the guard or the second look; out-of-fold, in each language."""

    usually: float
    dutch: float
    """Of Dutch emergencies more are to be found (98 % instead of 95). All languages together stay under the promise."""

    def of(self, language: str) -> float:
        """In a language."""
        return self.dutch if language == "nl" else self.usually


PLAIN: Final = Alarms(0.018, 0.022)
"""Where the transformer does not read."""
DEEPER: Final = Alarms(0.0135, 0.02)
"""Where it does. 2 % of all messages is promised; .018 for all gave 2.4 % of the held-out round, .014 29 of 1,431.
Of the same number of false alarms Dutch has more: its promise is harder to keep."""
HARD_ALARMS: Final = 0.085
"""Of messages that only look like an emergency so many. 10 % is promised; .09 gave 10.03 % of the held-out round."""
TWINS: Final = "round8/"
"""In this round what only looks like an emergency was written as the twin of one, in which one thing differs: two
fifths of all in Dutch, and harder than what is written by chance. It is learned; the promise is about the rest.
And it is about danger: what categories and intents are learned from does not hold it, which it would mislead."""
_HARD_WEIGHS: Final = (0.03, 0.05, 0.1, 0.2, 0.3)
"""How much hard negatives may count when guard and reader are weighed against each other: five times as many of them
may get the advice. The one is taken that finds most while both promises are kept."""
_LEAST: Final = 500
"""Fewer emergencies teach nothing that holds."""
_LEAST_ORDINARY: Final = 300
"""A language with fewer ordinary sentences has no threshold of its own."""
_AS_BELIEVED: Final = 600
"""A language's alarms are believed as if so many messages of all languages stood among its own: of the four hundred
that a transformer was taught without, a share of .0135 is five, and which five is chance. Three alarms of the guard's
left German and Turkish hardly a second look; in folds .72 of the others' emergencies are found now instead of .69, at
.0146 false alarms as before."""
_ALL_BUT_FEW: Final = 0.99
"""Of the sentences so many have log-odds that count in full."""
_LEFT_OUT: Final = 1e-4
"""Of all emergencies so few may be lost because nobody is asked; half of all ordinary messages need no second look."""
_STEP: Final = 0.02
_READ: Final = (1, 2, 4, 5)
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
    sentences = emergency_head.sentences_of(corpus)
    reader = Reader(ships.reader.weights)
    read = _odds(
        ships.reader, sentences, lambda seen: reader.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])
    )
    if read is None:
        return None
    guard = emergency_head.judged(corpus)
    most = round(float(np.quantile(read[:, 0], _ALL_BUT_FEW)), 2)
    signs = np.column_stack([guard.scores.head, np.minimum(read, most), [log_words(s.text) for s in sentences]])
    found = found_by(guard.scores, guard.at)
    facts = _facts(signs, found, sentences, ships.reader.classes, most)
    return SecondLook(facts, reader, _deeper(ships, signs, found, sentences, most))


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
    shares: dict[str, float]


def _least(best: _Tried, guard: Doubles, found: Truths, sentences: tuple[Sentence, ...]) -> float:
    """The guard's log-odds under which nearly nothing lies of what only this finds."""
    real = is_emergency(sentences) & is_whole(sentences)
    first = np.asarray([best.firsts.get(str(s.language), best.firsts[""]) for s in sentences])
    gained = np.sort(guard[real & ~found & (best.odds >= first)])
    left_out = min(int(_LEFT_OUT * real.sum()), len(gained) - 1)
    return float(np.floor(gained[left_out] * 100) / 100) if len(gained) else float(guard.max())


def _try(weighs: Weights, signs: Doubles, found: Truths, sentences: tuple[Sentence, ...], alarms: Alarms) -> _Tried:
    odds = np.asarray(signs @ np.asarray(structs.astuple(weighs))[: signs.shape[1]])
    firsts = limits(found, odds, sentences, alarms)
    from_here = np.asarray([firsts.get(str(s.language), firsts[""]) for s in sentences])
    return _Tried(weighs, odds, firsts, shares_of(sentences, found | (odds >= from_here)))


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


def limits(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...], alarms: Alarms) -> dict[str, float]:
    """Of each language the lowest log-odds that keep the promise about ordinary messages in it, and of "" in all.

    What the guard found stays found. All are raised alike until the promise about what only looks like one is kept too.
    """
    # What was mixed gives fewer alarms than what somebody wrote, and would thin the promises out.
    real, whole = is_emergency(sentences), is_whole(sentences)
    ordinary = ~real & ~is_hard(sentences) & whole
    hard = is_hard(sentences) & whole & ~_is_twin(sentences)
    languages = np.asarray([s.language for s in sentences])
    all_places = {str(each): languages == each for each in np.unique(languages)}
    places = {each: here for each, here in all_places.items() if (here & ordinary).sum() >= _LEAST_ORDINARY}
    of_all = _Shares(odds[ordinary], found[ordinary])
    lowest = {
        each: _lowest(_Shares(odds[here & ordinary], found[here & ordinary]), alarms.of(each), _beside(each, of_all))
        for each, here in places.items()
    }
    lowest |= {"": _lowest(of_all, alarms.usually)}
    from_here = np.asarray([lowest.get(str(each), lowest[""]) for each in languages])
    more = 0.0
    while (found | (odds >= from_here + more))[hard].mean() > HARD_ALARMS and (odds >= from_here + more).any():
        more += _STEP
    return {each: round(first + more, 2) for each, first in lowest.items()}


def _is_twin(sentences: tuple[Sentence, ...]) -> Truths:
    return np.asarray([s.source.startswith(TWINS) for s in sentences])


class _Shares(Struct, frozen=True):
    """Some ordinary messages: their log-odds, and which of them the guard takes for an emergency."""

    odds: Doubles
    found: Truths

    def alarms(self, first: float) -> int:
        """How many give an alarm from these log-odds on."""
        return int((self.found | (self.odds >= first)).sum())


def _beside(language: str, of_all: _Shares) -> _Shares | None:
    """What a language is drawn towards: all messages; Dutch is not, of which enough are known and more is wanted."""
    return None if language == "nl" else of_all


def _lowest(some: _Shares, most: float, beside: _Shares | None = None) -> float:
    """The lowest log-odds from which on no more than so large a share of some ordinary messages gives an alarm.

    Args:
        some: of one language, or of all.
        most: the share.
        beside: others that count for ``_AS_BELIEVED`` messages among them.
    """
    count, highest = len(some.odds), float(max((beside or some).odds.max(), some.odds.max()))
    for first in np.arange(float(some.odds.min()), highest + _STEP, _STEP):
        alarms, all_ = float(some.alarms(first)), float(count)
        if beside is not None:
            alarms += _AS_BELIEVED * beside.alarms(first) / len(beside.odds)
            all_ += _AS_BELIEVED
        if alarms <= most * all_:
            return float(first)
    return highest + _STEP
