"""Figures of a judge: worked out by hand for a few texts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.classifier.governance.measures import (
    Judged,
    calibration_error,
    confusions,
    coverage_at,
    decided,
    judged_of,
    measure,
    paired_bootstrap,
    truths_of,
)

CLASSES = ("a", "b", "c", "d")


def judged(*rows: tuple[str, list[float]]) -> Judged:
    """(true class, shares) of each text."""
    return Judged(np.asarray([shares for _, shares in rows]), truths_of([true for true, _ in rows], CLASSES), CLASSES)


FOUR = judged(
    ("a", [0.9, 0.05, 0.03, 0.02]),
    ("a", [0.2, 0.7, 0.06, 0.04]),
    ("b", [0.1, 0.6, 0.2, 0.1]),
    ("d", [0.4, 0.3, 0.2, 0.1]),
)


def test_the_figures_of_four_texts() -> None:
    found = measure(FOUR)

    assert (found.texts, found.accuracy, found.accuracy_top3) == (4, 0.5, 0.75)
    # a: precision 1/2, recall 1/2; b: precision 1/2, recall 1; d: never said.
    assert found.macro_f1 == pytest.approx((0.5 + 2 / 3 + 0.0) / 3, abs=1e-4)
    assert [(each.name, each.taken_for, each.missed) for each in found.classes] == [
        ("d", "a", (3,)),
        ("a", "b", (1,)),
        ("b", None, ()),
    ]
    assert confusions(FOUR) == (("a", "b", 1), ("d", "a", 1))


def test_a_class_that_the_judge_does_not_know_is_always_wrong() -> None:
    found = measure(judged(("a", [1.0, 0.0, 0.0, 0.0]), ("elsewhere", [1.0, 0.0, 0.0, 0.0])))

    assert found.accuracy == 0.5
    assert [each.name for each in found.classes] == ["a"]


def test_a_class_that_the_judge_does_not_know_counts_in_its_macro_f1() -> None:
    shares = np.asarray([[1.0, 0.0], [1.0, 0.0]])

    knows, lacks = (
        measure(judged_of(shares[:1], ["a"], ("a", "b"))),
        measure(judged_of(shares, ["a", "elsewhere"], ("a", "b"))),
    )
    nothing = measure(judged_of(shares, ["elsewhere", "nowhere"], ("a", "b")))

    assert knows.macro_f1 == 1.0
    assert lacks.macro_f1 == pytest.approx((2 / 3 + 0.0) / 2, abs=1e-4)
    assert nothing.macro_f1 == 0.0


def test_the_calibration_error_is_the_gap_between_said_and_true() -> None:
    sure, right = np.asarray([0.85, 0.85, 0.25, 0.25]), np.asarray([True, False, False, False])

    assert calibration_error(sure, right) == pytest.approx(0.5 * 0.35 + 0.5 * 0.25)


def test_texts_of_one_probability_are_decided_together() -> None:
    sure, right = np.asarray([0.9, 0.8, 0.8, 0.8]), np.asarray([True, True, False, False])

    assert coverage_at(sure, right, 0.9) == 0.25
    assert coverage_at(sure, right, 0.5) == 1.0
    assert coverage_at(sure, ~right, 1.0) == 0.0


def test_a_threshold_chosen_elsewhere_tells_what_it_gives_here() -> None:
    sure, right = np.asarray([0.9, 0.8, 0.7, 0.6]), np.asarray([True, False, True, True])

    assert (decided(sure, right, 0.75).coverage, decided(sure, right, 0.75).precision) == (0.5, 0.5)
    assert (decided(sure, right, 0.95).coverage, decided(sure, right, 0.95).precision) == (0.0, 0.0)
    each = decided(sure, right, np.asarray([0.95, 0.95, 0.6, 0.6]))
    assert (each.coverage, each.precision, each.threshold) == (0.5, 1.0, 0.775)


def test_who_is_right_more_often_is_ahead_with_an_interval_over_nought() -> None:
    theirs = np.asarray([True, False] * 100)
    ours = theirs | (np.arange(200) % 5 == 1)

    found = paired_bootstrap(ours, theirs)

    assert found.points == pytest.approx(0.1)
    assert 0.0 < found.low < found.points < found.high
    assert paired_bootstrap(theirs, theirs) == type(found)(0.0, 0.0, 0.0)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1), st.sampled_from([0.5, 0.9, 1.0]))
def test_what_is_decided_keeps_the_precision(rows: list[tuple[float, bool]], precision: float) -> None:
    sure, right = np.asarray([p for p, _ in rows]), np.asarray([r for _, r in rows])

    share = coverage_at(sure, right, precision)

    taken = round(share * len(rows))
    surest = sorted(rows, key=lambda row: -row[0])[:taken]
    if taken:
        assert sum(r for _, r in surest) >= precision * taken - 1e-9 or len({p for p, _ in surest}) < taken
        assert all(p < surest[-1][0] for p, _ in sorted(rows, key=lambda row: -row[0])[taken:])
