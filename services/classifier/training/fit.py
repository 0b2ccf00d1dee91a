"""Fits the heads of all tasks, calibrates them on sentences they have not seen, and says how good they are."""

import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from loket.emergency import the_head
from services.classifier.model import encoders
from services.classifier.model.artefact import Head, Model
from services.classifier.model.concepts import patterns
from services.classifier.model.features import Vocabulary, choose, count_terms, words_of
from services.classifier.model.manifest import (
    ADDITION,
    CATEGORY,
    FORMAT,
    INTENT,
    SUBJECT,
    HeadFacts,
    HeadName,
    Manifest,
    Task,
)
from services.classifier.model.second_look import SecondLook
from services.classifier.training import additions, conversations, second_limits, second_look, solver
from services.classifier.training.corpus import Corpus
from services.classifier.training.figures import facts_of
from services.classifier.training.inputs import AT_LEAST, Inputs, counts_of, features_of, idf
from services.classifier.training.licences import licences_of
from services.classifier.training.sentences import Sentence
from services.classifier.training.solver import Features, Weights
from services.classifier.training.stamp import encoder_for_training, fingerprint
from services.classifier.training.tasks import FOLDS, Data, data_of, wanted
from services.classifier.training.vectors import encoded

PRECISION: Final = 0.90
"""What a municipality gets that states none: of the decisions at or over the threshold this share is right."""
MOST_TERMS: Final = 120_000
MOST_WEIGHTS: Final = 12_000_000
"""Terms times categories at most: of many categories fewer terms are learned. Of 300 with 120,000 each step of the
solver goes through three gigabytes."""
_NOTE: Final = (
    "Trained on sentences written for this project, or on those and a municipality's own. The figures are out-of-fold "
    "on that same material; they say nothing about a city that has not tested the model on its own reports."
)

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit(
    corpus: Corpus,
    encoder: str | None = None,
    *,
    cache: Path | None = None,
    folds: int = FOLDS,
    second: SecondLook | None = None,
    only_categories: bool = False,
) -> Model:
    """Fit an artefact; the same corpus gives the same model, bit by bit, with the same libraries.

    On another processor too after ``calculate_alike``; else nearly the same.

    Args:
        corpus: what to learn from.
        encoder: name of the sentence encoder, ``none`` for none; the default where it is installed when absent.
        cache: folder that keeps the encoder's vectors from one time to the next.
        folds: of the categories; intents always have ``FOLDS``, since nearly all of their sentences are this project's.
        second: what would be learned of emergencies, when it is known: it is the same beside any municipality's rows.
        only_categories: to compare with: neither intents are learned then, nor additions, nor emergencies.
    """
    name = encoder if encoder is not None else encoder_for_training()
    # With several threads the sums of a matrix product depend on how many there are.
    with threadpool_limits(limits=1):
        begun = time.monotonic()
        sentences = [
            s for s in corpus.sentences if s.intent is not None and not s.source.startswith(second_limits.TWINS)
        ]
        learned = _heads(begun, sentences, name, cache, folds, only_categories)
        if second is None and name != encoders.NONE and not only_categories:
            second = second_look.learn(corpus)
        if second is not None:
            _say(begun, f"second look for emergencies: {second.facts.measured}")
            if second.deeper is not None:
                _say(begun, f"with the transformer: {second.deeper.facts.measured}")
        return Model(
            _manifest(corpus, sentences, name, learned, second),
            learned.vocabulary,
            learned.mean,
            learned.heads,
            second,
        )


class _Heads(Struct, frozen=True):
    """What was learned of intents, categories and additions."""

    vocabulary: Vocabulary
    mean: Floats
    tasks: dict[str, Task]
    heads: dict[HeadName, Head]


class _Learned(Struct, frozen=True):
    """One head of one task."""

    weights: Weights
    facts: HeadFacts


def _say(begun: float, what: str) -> None:
    sys.stderr.write(f"train: {time.monotonic() - begun:5.0f} s  {what}\n")


def _heads(
    begun: float, told: Sequence[Sentence], encoder: str, cache: Path | None, folds: int, only_categories: bool
) -> _Heads:
    more = [] if only_categories else [*additions.beside(told), *conversations.beside(told)]
    sentences = [*told, *more]
    vectors = encoded([s.text for s in sentences], encoder, cache)
    _say(begun, f"{len(sentences)} sentences encoded by {encoder}")
    tokens = [words_of(s.text) for s in sentences]
    meant = patterns()
    concepts = sorted({name for names in meant.values() for name in names})
    most = min(MOST_TERMS, MOST_WEIGHTS // max(1, len({s.sub for s in sentences})))
    terms = (*choose(count_terms(tokens), at_least=AT_LEAST, most=most), *concepts)
    plain = Vocabulary(terms, np.ones(len(terms), np.float32), meant)
    inputs = Inputs(counts_of(plain, tokens), (plain.words, plain.plain), vectors)
    every = np.arange(len(sentences))
    whole = features_of(inputs, every)
    mean = vectors.mean(axis=0) if vectors is not None else np.zeros(0, np.float32)
    names: tuple[HeadName, ...] = ("joint", "text", "embedding") if vectors is not None else ("text",)
    tasks: dict[str, Task] = {}
    weights: dict[HeadName, list[Weights]] = {name: [] for name in names}
    for name, labels, times, weight, strength in wanted(sentences, folds, only_categories, bool(more)):
        data = data_of(sentences, labels, times, weight)
        learned = {head: _Learned(*each) for head, each in _task(data, inputs, whole, names, times, strength).items()}
        tasks[name] = _task_of(data, learned)
        for head, each in learned.items():
            weights[head].append(each.weights)
        facts = learned[names[0]].facts.whole
        _say(begun, f"{name}: {facts.rows} sentences, accuracy {facts.accuracy}, calibration error {facts.ece}")
    return _Heads(
        Vocabulary(terms, idf(inputs.counts, every), meant),
        np.asarray(mean, np.float32),
        tasks,
        {name: _head(each, name) for name, each in weights.items()},
    )


def _manifest(
    corpus: Corpus, told: Sequence[Sentence], encoder: str, learned: _Heads, second: SecondLook | None
) -> Manifest:
    category = learned.tasks[CATEGORY]
    return Manifest(
        format=FORMAT,
        fingerprint=fingerprint(corpus.sha256, encoder),
        tensors_sha256="",
        encoder=encoder,
        encoder_version=encoders.version_of(encoder) if encoder != encoders.NONE else "",
        precision=PRECISION,
        languages=tuple(sorted({s.language for s in told if s.language})),
        intent=learned.tasks.get(INTENT, Task(classes=(), rows=0, heads={})),
        category=category,
        addition=learned.tasks.get(ADDITION),
        subject=learned.tasks.get(SUBJECT),
        mains={sub: corpus.mains[sub] for sub in category.classes},
        sources=corpus.sources,
        data_sha256=corpus.sha256,
        rows_by_language=dict(sorted(Counter(s.language or "unknown" for s in told).items())),
        licences=licences_of(encoder, second),
        note=_NOTE,
        guard=the_head().facts.measured,
        emergency=second.facts if second is not None else None,
        deeper=None if second is None or second.deeper is None else second.deeper.facts,
    )


def _task_of(data: Data, learned: Mapping[HeadName, _Learned]) -> Task:
    return Task(classes=data.classes, rows=len(data.labels), heads={n: each.facts for n, each in learned.items()})


def _head(tasks: Sequence[Weights], name: HeadName) -> Head:
    def beside(part: str, kind: type[np.floating]) -> NDArray[np.floating]:
        all_ = np.concatenate([getattr(each, part) for each in tasks], axis=-1)
        return np.ascontiguousarray(all_, dtype=kind)

    return Head(
        beside("sparse", np.float16) if name != "embedding" else None,
        beside("dense", np.float32) if name != "text" else None,
        beside("bias", np.float32),
    )


def _without_vector(weights: Weights) -> Weights:
    return Weights(weights.sparse, weights.dense[:0], weights.bias)


def _of_head(features: Features, head: HeadName) -> Features:
    return Features(features.sparse if head != "embedding" else None, features.dense if head != "text" else None)


def _task(
    data: Data,
    inputs: Inputs,
    whole: Features,
    names: Sequence[HeadName],
    folds: int,
    strength: Mapping[HeadName, float],
) -> dict[HeadName, tuple[Weights, HeadFacts]]:
    """Each head, learned from everything, with the facts that its folds gave."""
    classes = len(data.classes)
    scores = {name: np.zeros((len(data.labels), classes), np.float32) for name in names}
    sums: dict[HeadName, list[Weights]] = {name: [] for name in names}
    for fold in range(folds):
        train, test = np.flatnonzero(data.folds != fold), np.flatnonzero(data.folds == fold)
        if not len(train) or not len(test):
            continue
        features = features_of(inputs, data.which[train])
        nearby = None
        for name in names:
            block = _of_head(features, name)
            learned = solver.fit(
                block.rows(data.which[train]),
                data.labels[train],
                data.weights[train],
                classes,
                strength=strength[name],
                start=_without_vector(nearby) if name == "text" and nearby is not None else None,
            )
            nearby = learned if name == "joint" else nearby
            scores[name][test] = learned.scores(block.rows(data.which[test]))
            sums[name].append(learned)
    found = {}
    for name in names:
        # The mean of the folds is near to what all sentences give: it saves most of the steps.
        start = Weights(*(np.mean([getattr(w, p) for w in sums[name]], axis=0) for p in ("sparse", "dense", "bias")))
        learned = solver.fit(
            _of_head(whole, name).rows(data.which),
            data.labels,
            data.weights,
            classes,
            strength=strength[name],
            start=start,
        )
        found[name] = (learned, facts_of(scores[name].astype(np.float64), data.labels, data.languages, data.rounds))
    return found
