"""Emergencies by writers who had seen nothing, and that no model has learned: how many the whole detector finds.

`first` was written before the networks learned on, and what was missed in it was read; the others were written after,
and were read by nobody: totals of them were looked at when limits were chosen, but those of `sixth` and
`seventh` only once each, when all was chosen. See ADR 39.
"""

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from loket import emergency
from services.classifier.model.artefact import load_model
from services.classifier.training.corpus import seed_files
from services.classifier.training.emergency_figures import BOTH, HARD, ORDINARY, judge, whole_detector
from services.classifier.training.held_out import OTHERS
from services.classifier.training.sentences import Sentence

HERE: Final = Path(__file__).parent
ROUNDS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
MESSAGES: Final = tuple(f"{each}.ordinary.tsv" for each in ("fourth", "fifth", "sixth", "seventh"))
FLOORS: Final = MappingProxyType({"nl": 0.985, OTHERS: 0.95})
OF_ANY_LANGUAGE: Final = 0.90
MOST_ALARMS: Final = 0.10
"""Of what only looks like an emergency: what is promised."""
MOST_ORDINARY: Final = 0.02
"""Of messages as a city gets them: what is promised."""


def _rows(name: str) -> Iterator[tuple[str, str, str]]:
    for line in (HERE / name).read_text("utf-8").splitlines()[1:]:
        language, label, text = line.split("\t")
        yield language, label, text


def _sentences() -> list[Sentence]:
    real = (Sentence(t, None, None, la, emergency=k) for r in ROUNDS for la, k, t in _rows(f"{r}.emergencies.tsv"))
    hard = (Sentence(t, None, None, la, why=w) for r in ROUNDS for la, w, t in _rows(f"{r}.negatives.tsv"))
    return [*real, *hard, *(Sentence(text, None, None, la) for name in MESSAGES for la, _, text in _rows(name))]


@pytest.fixture(scope="module")
def shares(model_dir: Path) -> dict[str, float]:
    """What the detector as the service asks it finds, by language and group."""
    look = whole_detector(load_model(model_dir))
    return {each.group: each.share for each in judge(look, sentences=_sentences()) if each.by == BOTH}


@pytest.mark.parametrize("group", sorted(FLOORS))
def test_emergencies_are_found_no_worse_than_they_were(shares: dict[str, float], group: str) -> None:
    assert shares[group] >= FLOORS[group], shares


def test_no_language_is_left_behind(shares: dict[str, float]) -> None:
    assert min(shares[language] for language in emergency.LANGUAGES) >= OF_ANY_LANGUAGE, shares


def test_what_only_looks_like_an_emergency_gets_no_more_advice_than_is_promised(shares: dict[str, float]) -> None:
    assert shares[HARD] <= MOST_ALARMS, shares


def test_ordinary_messages_get_no_more_advice_than_is_promised(shares: dict[str, float]) -> None:
    assert shares[ORDINARY] <= MOST_ORDINARY, shares


def test_every_kind_and_language_is_there_and_nothing_of_it_is_learned() -> None:
    written = _sentences()
    learned = {row.rsplit("\t", 1)[-1] for file in seed_files() for row in file.read_text("utf-8").splitlines()}

    assert {s.emergency for s in written if s.emergency} == set(emergency.KINDS)
    assert {s.language for s in written} == set(emergency.LANGUAGES)
    assert sum(s.text in learned for s in written) / len(written) < 0.01
