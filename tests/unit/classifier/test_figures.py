"""From which probability on a stated precision holds: in each language, in each round, and not only by chance."""

import numpy as np

from services.classifier.model.manifest import HeadFacts
from services.classifier.training.figures import Doubles, Numbers, facts_of

CLASSES = 4
AT_90 = 2


def scored(rows: int, wrong_below: float, *, seed: int) -> tuple[Doubles, Numbers]:
    """Sentences whose first class is wrong at random, the oftener the less sure it is."""
    chance = np.random.default_rng(seed)
    margin = chance.uniform(0.5, 6.0, rows)
    scores = np.zeros((rows, CLASSES))
    scores[:, 0] = margin
    wrong = chance.random(rows) < np.exp(-margin / wrong_below)
    return scores, np.where(wrong, chance.integers(1, CLASSES, rows), 0)


def first_of(facts: HeadFacts, language: str) -> float:
    return facts.thresholds_of[language][AT_90].first


def facts(*groups: tuple[str, str, int, float]) -> HeadFacts:
    """Of groups of (language, round, rows, how hard)."""
    made = [scored(rows, hard, seed=n) for n, (_, _, rows, hard) in enumerate(groups)]
    spoken = [language for language, _, rows, _ in groups for _ in range(rows)]
    rounds = [each for _, each, rows, _ in groups for _ in range(rows)]
    return facts_of(np.concatenate([s for s, _ in made]), np.concatenate([y for _, y in made]), spoken, rounds)


def test_a_language_in_which_more_goes_wrong_asks_for_more() -> None:
    found = facts(("nl", "round1", 600, 0.8), ("ar", "round1", 600, 2.4))

    assert first_of(found, "ar") > first_of(found, "nl")


def test_a_language_with_few_sentences_goes_by_those_of_all() -> None:
    found = facts(("nl", "round1", 600, 1.0), ("fr", "round1", 250, 1.0))

    assert set(found.thresholds_of) == {"nl"}


def test_a_precision_holds_in_the_hardest_round_too() -> None:
    mixed = facts(("nl", "round1", 600, 0.5), ("nl", "round2", 600, 2.4))
    apart = facts(("nl", "round1", 600, 0.5), ("ar", "round2", 600, 2.4))

    assert first_of(mixed, "nl") > first_of(apart, "nl")
    assert all(t.first <= u.first for t, u in zip(mixed.thresholds, mixed.thresholds[1:], strict=False))


def test_fewer_sentences_of_the_same_kind_ask_for_more() -> None:
    scores, labels = scored(600, 1.5, seed=1)

    few = facts_of(scores, labels, ["nl"] * 600)
    many = facts_of(np.tile(scores, (10, 1)), np.tile(labels, 10), ["nl"] * 6000)

    assert few.thresholds[AT_90].first >= many.thresholds[AT_90].first
    assert few.thresholds[AT_90].first_coverage < many.thresholds[AT_90].first_coverage
