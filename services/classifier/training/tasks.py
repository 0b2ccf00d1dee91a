"""What is to be learned of which sentences, how much each counts, and in which fold each is held back (pure)."""

import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.manifest import ADDITION, CATEGORY, INTENT, SUBJECT, HeadName
from services.classifier.training import additions, conversations
from services.classifier.training.sentences import Sentence

FOLDS: Final = 3
_BALANCE: Final = 0.75
"""1: every class counts the same, 0: every sentence does."""
_EMERGENCIES_WEIGH: Final = 0.3
"""They are half of the sentences and in life one of thousands of messages: all are reports, and else all would be."""
_STRENGTH: Final[dict[HeadName, float]] = {"joint": 10.0, "text": 10.0, "embedding": 10.0}
_STRENGTH_OF_ADDITIONS: Final[dict[HeadName, float]] = {"joint": 2.0, "text": 2.0, "embedding": 10.0}

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


class Wanted(NamedTuple):
    """What is to be learned of some sentences."""

    name: str
    labels: Sequence[str | None]
    folds: int
    weight: Callable[[Sentence], float]
    """How much a sentence counts."""
    strength: Mapping[HeadName, float]


class Data(Struct, frozen=True):
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


def wanted(sentences: Sequence[Sentence], folds: int, only_categories: bool, more: bool) -> list[Wanted]:
    """The tasks in their order.

    Args:
        sentences: all of them.
        folds: of the categories.
        only_categories: whether nothing else is learned.
        more: whether there are additions among the sentences.
    """
    categories = Wanted(CATEGORY, [s.sub for s in sentences], folds, _weight, _STRENGTH)
    if only_categories:
        return [categories]
    found = [Wanted(INTENT, [s.intent for s in sentences], FOLDS, _weight, _STRENGTH), categories]
    if more:
        either = [additions.label_of(s) for s in sentences]
        found.append(Wanted(ADDITION, either, FOLDS, additions.weight_of, _STRENGTH_OF_ADDITIONS))
        subjects = [conversations.subject_of(s) for s in sentences]
        found.append(Wanted(SUBJECT, subjects, FOLDS, _weight, _STRENGTH))
    return found


def data_of(
    sentences: Sequence[Sentence], labels: Sequence[str | None], folds: int, weight: Callable[[Sentence], float]
) -> Data:
    """The sentences that have a label.

    Args:
        sentences: all of them.
        labels: of each, None for one of which the task knows nothing.
        folds: in which they are held back in turn.
        weight: how much a sentence counts beside others of its class.
    """
    which = [n for n, label in enumerate(labels) if label is not None]
    classes = tuple(sorted({labels[n] or "" for n in which}))
    number = {label: n for n, label in enumerate(classes)}
    found = np.asarray([number[labels[n] or ""] for n in which], dtype=np.int64)
    often = np.bincount(found, minlength=len(classes))
    balance = (len(found) / (len(classes) * often)) ** _BALANCE
    weights = balance[found] * np.asarray([weight(sentences[n]) for n in which])
    return Data(
        np.asarray(which),
        found,
        weights.astype(np.float32),
        classes,
        tuple(sentences[n].language for n in which),
        tuple(sentences[n].source.split("/")[0] for n in which),
        folds_of([sentences[n] for n in which], [labels[n] or "" for n in which], folds),
    )


def _weight(sentence: Sentence) -> float:
    return sentence.weight * (_EMERGENCIES_WEIGH if sentence.emergency is not None else 1.0)


def folds_of(sentences: Sequence[Sentence], labels: Sequence[str], folds: int) -> Numbers:
    """In which fold each is held back: in turn, by label and file.

    Files of two languages that were written together have the same situations in the same order: they turn together.
    """
    turns: Counter[tuple[str, str]] = Counter()
    found = np.zeros(len(sentences), dtype=np.int64)
    for n, (sentence, label) in enumerate(zip(sentences, labels, strict=True)):
        found[n] = (turns[sentence.source, label] + zlib.crc32(label.encode())) % folds
        turns[sentence.source, label] += 1
    return found
