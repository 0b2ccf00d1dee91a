"""Fits the heads of all tasks, calibrates them on sentences they have not seen, and says how good they are."""

import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from loket.emergency import the_head
from services.classifier.model import encoders
from services.classifier.model.artefact import Head, Model
from services.classifier.model.concepts import patterns
from services.classifier.model.features import Vocabulary, choose, count_terms, words_of
from services.classifier.model.manifest import ADDITION, FORMAT, HeadFacts, HeadName, Manifest, Task
from services.classifier.training import additions, second_look, solver
from services.classifier.training.corpus import Corpus
from services.classifier.training.figures import facts_of
from services.classifier.training.inputs import AT_LEAST, Inputs, counts_of, features_of, idf
from services.classifier.training.licences import licences_of
from services.classifier.training.sentences import Sentence
from services.classifier.training.solver import Features, Weights
from services.classifier.training.stamp import encoder_for_training, fingerprint
from services.classifier.training.vectors import encoded

PRECISION: Final = 0.90
"""What a municipality gets that states none: of the decisions at or over the threshold this share is right."""
FOLDS: Final = 3
MOST_TERMS: Final = 120_000
_STRENGTH: Final[dict[HeadName, float]] = {"joint": 10.0, "text": 10.0, "embedding": 10.0}
_STRENGTH_OF_ADDITIONS: Final[dict[HeadName, float]] = {"joint": 2.0, "text": 2.0, "embedding": 10.0}
_BALANCE: Final = 0.75
"""1: every class counts the same, 0: every sentence does."""
_EMERGENCIES_WEIGH: Final = 0.3
"""They are half of the sentences and in life one of thousands of messages: all are reports, and else all would be."""
_NOTE: Final = (
    "Trained on sentences written for this project, or on those and a municipality's own. The figures are out-of-fold "
    "on that same material; they say nothing about a city that has not tested the model on its own reports."
)

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


def fit(corpus: Corpus, encoder: str | None = None, *, cache: Path | None = None, folds: int = FOLDS) -> Model:
    """Fit an artefact; the same corpus gives the same model, bit by bit, with the same libraries.

    On another processor too after ``calculate_alike``; else nearly the same.

    Args:
        corpus: what to learn from.
        encoder: name of the sentence encoder, ``none`` for none; the default where it is installed when absent.
        cache: folder that keeps the encoder's vectors from one time to the next.
        folds: of the categories; intents always have ``FOLDS``, since nearly all of their sentences are this project's.
    """
    # With several threads the sums of a matrix product depend on how many there are.
    with threadpool_limits(limits=1):
        return _fit(corpus, encoder if encoder is not None else encoder_for_training(), cache, folds)


class _Learned(Struct, frozen=True):
    """One head of one task."""

    weights: Weights
    facts: HeadFacts


class _Wanted(NamedTuple):
    """What is to be learned of some sentences."""

    name: str
    labels: Sequence[str | None]
    folds: int
    weight: Callable[[Sentence], float]
    """How much a sentence counts."""
    strength: Mapping[HeadName, float]


class _Data(Struct, frozen=True):
    """The sentences of one task."""

    which: Numbers
    labels: Numbers
    weights: Floats
    classes: tuple[str, ...]
    languages: tuple[str | None, ...]
    rounds: tuple[str, ...]
    """In which each was written."""
    folds: Numbers
    """Which of the folds each is held back in."""


def _say(begun: float, what: str) -> None:
    sys.stderr.write(f"train: {time.monotonic() - begun:5.0f} s  {what}\n")


def _fit(corpus: Corpus, encoder: str, cache: Path | None, folds: int) -> Model:
    begun = time.monotonic()
    sentences = [s for s in corpus.sentences if s.intent is not None and not s.source.startswith(second_look.TWINS)]
    told, more = tuple(sentences), additions.beside(sentences)
    sentences += more
    vectors = encoded([s.text for s in sentences], encoder, cache)
    _say(begun, f"{len(sentences)} sentences encoded by {encoder}")
    tokens = [words_of(s.text) for s in sentences]
    meant = patterns()
    concepts = sorted({name for names in meant.values() for name in names})
    terms = (*choose(count_terms(tokens), at_least=AT_LEAST, most=MOST_TERMS), *concepts)
    plain = Vocabulary(terms, np.ones(len(terms), np.float32), meant)
    inputs = Inputs(counts_of(plain, tokens), (plain.words, plain.plain), vectors)
    every = np.arange(len(sentences))
    whole = features_of(inputs, every)
    vocabulary = Vocabulary(terms, idf(inputs.counts, every), meant)
    mean = vectors.mean(axis=0) if vectors is not None else np.zeros(0, np.float32)
    names: tuple[HeadName, ...] = ("joint", "text", "embedding") if vectors is not None else ("text",)
    tasks = []
    wanted = [
        _Wanted("intent", [s.intent for s in sentences], FOLDS, _weight, _STRENGTH),
        _Wanted("category", [s.sub for s in sentences], folds, _weight, _STRENGTH),
    ]
    if more:
        either = [additions.label_of(s) for s in sentences]
        wanted.append(_Wanted(ADDITION, either, FOLDS, additions.weight_of, _STRENGTH_OF_ADDITIONS))
    for name, labels, times, weight, strength in wanted:
        data = _data(sentences, labels, times, weight)
        learned = {head: _Learned(*each) for head, each in _task(data, inputs, whole, names, times, strength).items()}
        tasks.append((data, learned))
        facts = learned[names[0]].facts.whole
        _say(begun, f"{name}: {facts.rows} sentences, accuracy {facts.accuracy}, calibration error {facts.ece}")
    mean = np.asarray(mean, np.float32)
    second = second_look.learn(corpus) if encoder != encoders.NONE else None
    if second is not None:
        _say(begun, f"second look for emergencies: {second.facts.measured}")
    deeper = None if second is None or second.deeper is None else second.deeper.facts
    if deeper is not None:
        _say(begun, f"with the transformer: {deeper.measured}")
    (intents, intent), (categories, category), *others = tasks
    manifest = Manifest(
        format=FORMAT,
        fingerprint=fingerprint(corpus.sha256, encoder),
        tensors_sha256="",
        encoder=encoder,
        encoder_version=encoders.version_of(encoder) if encoder != encoders.NONE else "",
        precision=PRECISION,
        languages=tuple(sorted({s.language for s in sentences if s.language})),
        intent=_task_of(intents, intent),
        category=_task_of(categories, category),
        addition=next((_task_of(*each) for each in others), None),
        mains={sub: corpus.mains[sub] for sub in categories.classes},
        sources=corpus.sources,
        data_sha256=corpus.sha256,
        rows_by_language=dict(sorted(Counter(s.language or "unknown" for s in told).items())),
        licences=licences_of(encoder, second),
        note=_NOTE,
        guard=the_head().facts.measured,
        emergency=second.facts if second is not None else None,
        deeper=deeper,
    )
    heads = {name: _head([learned[name].weights for _, learned in tasks], name) for name in names}
    return Model(manifest, vocabulary, mean, heads, second)


def _task_of(data: _Data, learned: Mapping[HeadName, _Learned]) -> Task:
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


def _data(
    sentences: Sequence[Sentence], labels: Sequence[str | None], folds: int, weight: Callable[[Sentence], float]
) -> _Data:
    which = [n for n, label in enumerate(labels) if label is not None]
    classes = tuple(sorted({labels[n] or "" for n in which}))
    number = {label: n for n, label in enumerate(classes)}
    found = np.asarray([number[labels[n] or ""] for n in which], dtype=np.int64)
    often = np.bincount(found, minlength=len(classes))
    balance = (len(found) / (len(classes) * often)) ** _BALANCE
    weights = balance[found] * np.asarray([weight(sentences[n]) for n in which])
    return _Data(
        np.asarray(which),
        found,
        weights.astype(np.float32),
        classes,
        tuple(sentences[n].language for n in which),
        tuple(sentences[n].source.split("/")[0] for n in which),
        _folds([sentences[n] for n in which], [labels[n] or "" for n in which], folds),
    )


def _weight(sentence: Sentence) -> float:
    return sentence.weight * (_EMERGENCIES_WEIGH if sentence.emergency is not None else 1.0)


def _folds(sentences: Sequence[Sentence], labels: Sequence[str], folds: int) -> Numbers:
    """In which fold each is held back: in turn, by label and file.

    Files of two languages that were written together have the same situations in the same order: they turn together.
    """
    turns: Counter[tuple[str, str]] = Counter()
    found = np.zeros(len(sentences), dtype=np.int64)
    for n, (sentence, label) in enumerate(zip(sentences, labels, strict=True)):
        found[n] = (turns[sentence.source, label] + zlib.crc32(label.encode())) % folds
        turns[sentence.source, label] += 1
    return found


def _without_vector(weights: Weights) -> Weights:
    return Weights(weights.sparse, weights.dense[:0], weights.bias)


def _of_head(features: Features, head: HeadName) -> Features:
    return Features(features.sparse if head != "embedding" else None, features.dense if head != "text" else None)


def _task(
    data: _Data,
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
