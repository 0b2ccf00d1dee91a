"""How good a judge of categories is on texts whose category is known (pure).

Probabilities come as an array (texts, classes), truths as the number of the right class of each text.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Numbers = NDArray[np.int64]
Truths = NDArray[np.bool_]

BINS: Final = 10
PRECISIONS: Final = (0.85, 0.90, 0.95)
DRAWS: Final = 2000
_CURVE_POINTS: Final = 40
_SEED: Final = 20261126
_TOP: Final = 3


class Judged(Struct, frozen=True):
    """What one judge said of each text, and what is true."""

    shares: Doubles
    """(texts, classes)."""
    truths: Numbers
    """(texts,); -1 for a class that the judge does not know, which it can only get wrong."""
    classes: tuple[str, ...]
    strange: int = 0
    """How many classes the texts have that the judge does not know: each counts 0 in its macro-F1."""

    @property
    def order(self) -> Numbers:
        """Classes of each text, best first; of equal ones the earlier class."""
        return np.argsort(-self.shares, axis=1, kind="stable")

    @property
    def first(self) -> Numbers:
        """The best class of each text."""
        return self.order[:, 0]

    @property
    def right(self) -> Truths:
        """Whether the best class is the right one."""
        found: Truths = self.first == self.truths
        return found

    @property
    def sure(self) -> Doubles:
        """Probability of the best class."""
        found: Doubles = self.shares.max(axis=1)
        return found


class Bin(Struct, frozen=True):
    """Texts whose best class had a probability within a tenth."""

    texts: int
    said: float
    """Their mean probability."""
    true: float
    """The share of them that was right."""


class Point(Struct, frozen=True):
    """From one probability on: what share of all texts would be decided, and how many of those rightly."""

    threshold: float
    coverage: float
    precision: float


class ClassFigures(Struct, frozen=True):
    """One class."""

    name: str
    texts: int
    precision: float
    recall: float
    f1: float
    taken_for: str | None
    """What its texts were most often taken for wrongly."""
    missed: tuple[int, ...]
    """Places of some texts of it that were judged wrongly, in the order of the texts."""


class Measured(Struct, frozen=True, kw_only=True):
    """The figures of one judge."""

    texts: int
    accuracy: float
    accuracy_top3: float
    macro_f1: float
    ece: float
    coverage: dict[str, float]
    """Share decided at a precision that is read off these very texts: fair between judges, no promise."""
    bins: tuple[Bin, ...]
    curve: tuple[Point, ...]
    classes: tuple[ClassFigures, ...]
    """Worst first."""


class Difference(Struct, frozen=True):
    """How much more often one judge is right than another on the same texts, by a paired bootstrap."""

    points: float
    low: float
    """Lower end of the interval that holds 95 % of the draws."""
    high: float


def measure(judged: Judged, *, examples: int = 5) -> Measured:
    """All figures of one judge.

    Args:
        judged: at least one text.
        examples: of how many wrong texts a class tells the places.
    """
    right, sure, order = judged.right, judged.sure, judged.order
    classes = _classes(judged, examples)
    return Measured(
        texts=len(right),
        accuracy=_rounded(right.mean()),
        accuracy_top3=_rounded((order[:, :_TOP] == judged.truths[:, None]).any(axis=1).mean()),
        macro_f1=_rounded(sum(each.f1 for each in classes) / (len(classes) + judged.strange)),
        ece=_rounded(calibration_error(sure, right)),
        coverage={f"{p:.2f}": _rounded(coverage_at(sure, right, p)) for p in PRECISIONS},
        bins=_bins(sure, right),
        curve=_curve(sure, right),
        classes=classes,
    )


def calibration_error(sure: Doubles, right: Truths) -> float:
    """Expected calibration error over ten equal bins."""
    filled = [each for each in _bins(sure, right) if each.texts]
    return sum(abs(each.said - each.true) * each.texts for each in filled) / len(right)


def coverage_at(sure: Doubles, right: Truths, precision: float) -> float:
    """The largest share of texts, surest first, of which at least ``precision`` is right; 0 when there is none.

    Texts of the same probability are decided together or not at all.
    """
    order = np.argsort(-sure, kind="stable")
    share = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    last_of_equals = np.append(sure[order][1:] != sure[order][:-1], np.True_)
    good = np.flatnonzero((share >= precision) & last_of_equals)
    return float((good[-1] + 1) / len(order)) if len(good) else 0.0


def decided(sure: Doubles, right: Truths, threshold: float | Doubles) -> Point:
    """What a threshold that was chosen elsewhere gives here; precision is 0 when it decides nothing.

    Args:
        sure: probability of the best class of each text.
        right: whether it is the right one.
        threshold: of all texts, or of each its own; the point then tells their mean.
    """
    over = sure >= threshold
    told = _rounded(np.mean(threshold))
    return Point(told, _rounded(over.mean()), _rounded(right[over].mean()) if over.any() else 0.0)


def paired_bootstrap(ours: Truths, theirs: Truths, *, draws: int = DRAWS) -> Difference:
    """How much more often ``ours`` is right; texts are drawn again with putting back, always in pairs."""
    differences = ours.astype(np.float64) - theirs.astype(np.float64)
    random = np.random.default_rng(_SEED)
    means = [differences[random.integers(0, len(differences), len(differences))].mean() for _ in range(draws)]
    low, high = np.quantile(means, (0.025, 0.975))
    return Difference(_rounded(differences.mean()), _rounded(low), _rounded(high))


def confusions(judged: Judged, most: int = 20) -> tuple[tuple[str, str, int], ...]:
    """(true class, said class, texts) of what was mixed up most often."""
    wrong = ~judged.right & (judged.truths >= 0)
    pairs, often = np.unique(np.stack([judged.truths[wrong], judged.first[wrong]], axis=1), axis=0, return_counts=True)
    best = sorted(zip(pairs.tolist(), often.tolist(), strict=True), key=lambda each: (-each[1], each[0]))[:most]
    return tuple((judged.classes[true], judged.classes[said], count) for (true, said), count in best)


def truths_of(labels: Sequence[str], classes: Sequence[str]) -> Numbers:
    """The number of each label among the classes, -1 when it is not among them."""
    number = {name: place for place, name in enumerate(classes)}
    return np.asarray([number.get(label, -1) for label in labels], dtype=np.int64)


def judged_of(shares: Doubles, labels: Sequence[str], classes: tuple[str, ...]) -> Judged:
    """What a judge said of texts, (texts, classes), beside what they are labelled as."""
    return Judged(shares, truths_of(labels, classes), classes, len(set(labels).difference(classes)))


def _bins(sure: Doubles, right: Truths) -> tuple[Bin, ...]:
    which = np.minimum((sure * BINS).astype(int), BINS - 1)
    found = []
    for number in range(BINS):
        inside = which == number
        said, true = (sure[inside].mean(), right[inside].mean()) if inside.any() else (0.0, 0.0)
        found.append(Bin(int(inside.sum()), _rounded(said), _rounded(true)))
    return tuple(found)


def _curve(sure: Doubles, right: Truths) -> tuple[Point, ...]:
    thresholds = np.unique(np.quantile(sure, np.linspace(0.0, 1.0, _CURVE_POINTS)))
    return tuple(decided(sure, right, float(threshold)) for threshold in thresholds)


def _classes(judged: Judged, examples: int) -> tuple[ClassFigures, ...]:
    first, truths = judged.first, judged.truths
    found = []
    for number in np.unique(truths[truths >= 0]).tolist():
        of_it, said = truths == number, first == number
        hits = int((of_it & said).sum())
        missed = np.flatnonzero(of_it & ~said)
        taken = np.bincount(first[missed]).argmax() if len(missed) else None
        precision, recall = hits / max(int(said.sum()), 1), hits / int(of_it.sum())
        f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
        found.append(
            ClassFigures(
                judged.classes[number],
                int(of_it.sum()),
                _rounded(precision),
                _rounded(recall),
                _rounded(f1),
                judged.classes[int(taken)] if taken is not None else None,
                tuple(missed[:examples].tolist()),
            )
        )
    return tuple(sorted(found, key=lambda each: (each.f1, each.name)))


def _rounded(value: float | np.floating) -> float:
    return round(float(value), 4)
