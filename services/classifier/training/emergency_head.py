"""Makes the emergency head that ships in ``loket/emergency``, with thresholds chosen on sentences it has not seen.

``python -m services.classifier.training.emergency_head`` writes the file; with ``--check`` it only says whether the one
that is there was learned from the corpus and the code as they are now.
"""

import argparse
import hashlib
import sys
import time
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct, structs
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from loket import emergency
from loket.emergency import head_file
from loket.emergency.terms import read_concepts
from services.classifier.training.corpus import Corpus, read
from services.classifier.training.emergency import (
    CONCEPTS_WEIGH,
    Scores,
    Texts,
    Truths,
    features,
    fingerprint,
    folds_of,
    fragments,
    is_emergency,
    is_hard,
    is_whole,
    learn,
    out_of_fold,
    parts_in,
    texts_of,
    weights_of,
)
from services.classifier.training.emergency_sorts import learn_sorts, small, step_of
from services.classifier.training.mixtures import fold_of, mixtures
from services.classifier.training.sentences import BadCorpus, Sentence

ORDINARY_ALARMS: Final = 0.009
"""Of ordinary messages so many may get the advice, by the rules or the head. The second look adds to it, up to what is
promised (2 %), and finds more for each false alarm: see ADR 20."""
HARD_ALARMS: Final = 0.095
"""Of messages that only look like an emergency so many (10 % is promised)."""
CERTAIN_PRECISION: Final = 0.985
"""From the score on where so many of the findings are emergencies, one is certain; hard negatives counted in."""
_LARGEST_SQUARE: Final = 255
_DOUBTS: Final = (-2.0, -1.5, -1.0, -0.5, 0.0)


class Thresholds(Struct, frozen=True):
    """Log-odds from which on the head counts."""

    certain: float
    possible: float
    doubt: float


def thresholds(sentences: Sequence[Sentence], scores: Scores) -> Thresholds:
    """Those that find most emergencies and keep the promises about false alarms.

    Raises:
        BadCorpus: no threshold keeps them.
    """
    # Without fragments: a fragment's fold has not learned its only word.
    real, hard, ordinary = _sorts(sentences)
    best: tuple[float, Thresholds] | None = None
    for doubt in _DOUBTS:
        for possible in np.unique(np.round(scores.head[real], 2)):
            at = Thresholds(0.0, float(possible), doubt)
            found = found_by(scores, at)
            if found[ordinary].mean() <= ORDINARY_ALARMS and found[hard].mean() <= HARD_ALARMS:
                # The lowest that is allowed finds most.
                recall = float(found[real].mean())
                best = (recall, at) if best is None or recall > best[0] else best
                break
    if best is None:
        raise BadCorpus("no threshold of the emergency head keeps false alarms within what is promised")
    at = best[1]
    whole = is_whole(sentences)
    real, odds = real[whole], scores.head[whole]
    # Rounded down: none is above the surest sentence.
    levels = np.unique(np.floor(odds[odds >= at.possible] * 100) / 100)
    sure = (float(level) for level in levels if real[odds >= level].mean() >= CERTAIN_PRECISION)
    return structs.replace(at, certain=next(sure, float(levels[-1])))


def found_by(scores: Scores, at: Thresholds) -> Truths:
    """Which sentences get the advice, at either level."""
    return np.asarray((scores.head >= at.possible) | (scores.rules & (scores.head >= at.doubt - scores.leeway)))


def chances(sentences: Sequence[Sentence], scores: Scores) -> head_file.Chances:
    """The curve that fits the sentences, hard negatives for as much as they weigh in learning."""
    found = np.stack([scores.head, scores.rules & ~scores.certain, scores.certain], axis=1).astype(np.float64)
    model = LogisticRegression(C=1e3).fit(found, is_emergency(sentences), sample_weight=weights_of(sentences))
    per_score, possible, certain = (round(float(each), 4) for each in model.coef_[0])
    return head_file.Chances(round(float(model.intercept_[0]), 4), per_score, possible, certain)


def _sorts(sentences: Sequence[Sentence]) -> tuple[Truths, Truths, Truths]:
    """Which of the messages are emergencies, which only look like one, and which are ordinary."""
    whole, real, hard = is_whole(sentences), is_emergency(sentences), is_hard(sentences)
    return real & whole, hard & whole, ~real & ~hard & whole


def shares_of(sentences: Sequence[Sentence], found: Truths) -> dict[str, float]:
    """Of some sentences the share that gets the advice: recall in two groups of languages, and false alarms.

    Of mixtures apart: they are made, and no message that somebody wrote.
    """
    real, hard, ordinary = _sorts(sentences)
    dutch, mixed = np.asarray([s.language == "nl" for s in sentences]), _is_mixed(sentences)
    parts = {
        "recall_dutch": real & dutch,
        "recall_others": real & ~dutch,
        "alarms_ordinary": ordinary,
        "alarms_hard": hard,
        "recall_mixed": mixed & is_emergency(sentences),
        "alarms_mixed": mixed & ~is_emergency(sentences) & ~is_hard(sentences),
    }
    return {name: round(float(found[rows].mean()), 4) for name, rows in parts.items() if rows.any()}


def _is_mixed(sentences: Sequence[Sentence]) -> Truths:
    return np.asarray([fold_of(s) is not None for s in sentences])


class Judged(Struct, frozen=True):
    """What heads that have not seen a sentence say of it, and the thresholds that follow from that."""

    texts: Texts
    features: csr_matrix
    scores: Scores
    at: Thresholds


def sentences_of(corpus: Corpus) -> tuple[Sentence, ...]:
    """What is learned about emergencies from a corpus: its sentences in the languages that are read, and fragments.

    And messages that are mixed of its sentences.
    """
    whole = tuple(s for s in corpus.sentences if s.language in emergency.LANGUAGES)
    return (*whole, *fragments(), *mixtures(whole, folds_of(whole).tolist()))


_judged: dict[bytes, Judged] = {}
"""The last one: the head and the second look that are learned from one corpus both need it, and it takes a minute."""


def judged(corpus: Corpus) -> Judged:
    """Learn five times, each time without a fifth of the situations.

    Raises:
        BadCorpus: no threshold keeps the promises about false alarms.
    """
    sentences = sentences_of(corpus)
    # Two parts of the same rows have one digest of where they came from.
    key = hashlib.sha256(repr([(s.text, s.emergency, s.level, s.why, s.source) for s in sentences]).encode()).digest()
    if key not in _judged:
        begun, concepts = time.monotonic(), read_concepts()
        with threadpool_limits(limits=1):
            texts = texts_of(sentences, concepts)
            found = features(texts)
            _say(begun, f"{len(sentences)} sentences, {len(texts.terms)} terms, {len(concepts.names)} concepts")
            scores = out_of_fold(sentences, found, parts_in(sentences, texts, concepts), concepts)
        at = thresholds(sentences, scores)
        _say(begun, f"out-of-fold from {at.possible} on: {shares_of(sentences, found_by(scores, at))}")
        _judged.clear()
        _judged[key] = Judged(texts, found, scores, at)
    return _judged[key]


def make(corpus: Corpus) -> bytes:
    """The file of a head that has learned a corpus; the same corpus gives the same bytes on the same libraries."""
    concepts, sentences, folds = read_concepts(), sentences_of(corpus), judged(corpus)
    texts, at = folds.texts, folds.at
    with threadpool_limits(limits=1):
        weights = weights_of(sentences)
        counted = weights > 0
        learned = learn(folds.features[counted], is_emergency(sentences)[counted], weights[counted])
        sorts = learn_sorts([s for s in sentences if fold_of(s) is None], concepts)
    terms = len(texts.terms)
    rare = texts.rare
    weights, square = learned.weights[:terms] * rare, float((rare**2).max()) / _LARGEST_SQUARE
    step, concept_step = step_of(weights), step_of(learned.weights[terms:])
    facts = head_file.Facts(
        format=head_file.FORMAT,
        fingerprint=fingerprint(corpus),
        sha256="",
        kinds=emergency.KINDS,
        languages=emergency.LANGUAGES,
        concepts=concepts.names,
        scale=step / square**0.5,
        concept_scale=concept_step * CONCEPTS_WEIGH,
        bias=learned.bias,
        certain=at.certain,
        possible=at.possible,
        doubt=at.doubt,
        chances=chances(sentences, folds.scores),
        measured=shares_of(sentences, found_by(folds.scores, at)),
        numbers="",
    )
    numbers = head_file.Numbers(
        terms=texts.terms,
        weights=small(weights, step),
        squares=np.round(rare**2 / square).astype(np.uint8).tobytes(),
        concepts=small(learned.weights[terms:], concept_step),
        sort_terms=sorts.terms,
        sorts=sorts.weights,
        sort_bias=sorts.bias,
    )
    return head_file.pack(facts, numbers)


def _say(begun: float, what: str) -> None:
    sys.stderr.write(f"emergency head: {time.monotonic() - begun:5.0f} s  {what}\n")


def shipped() -> Path:
    """Where the head lies."""
    return Path(str(resources.files("loket.emergency") / head_file.HEAD_FILE))


def is_current(corpus: Corpus) -> bool:
    """Whether the head that ships was learned from this corpus, and by this code."""
    try:
        return head_file.unpack(shipped().read_bytes(), read_concepts())[0].fingerprint == fingerprint(corpus)
    except (head_file.UnusableHead, FileNotFoundError):
        return False


def update(corpus: Corpus) -> bool:
    """Make the head anew unless it is current; answers whether it was made."""
    if is_current(corpus):
        return False
    shipped().write_bytes(make(corpus))
    return True


def main(arguments: Sequence[str]) -> int:
    """Write the head, or only check it; answers the exit code."""
    parser = argparse.ArgumentParser(prog="python -m services.classifier.training.emergency_head")
    parser.add_argument("--check", action="store_true", help="only tell whether the head is of this corpus and code")
    if parser.parse_args(arguments).check:
        if is_current(read()):
            return 0
        sys.stderr.write("loket/emergency/head.json is out of date: run `make train`\n")
        return 1
    update(read())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
