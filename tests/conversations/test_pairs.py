"""Whether a second message is a second problem: pairs by writers of whom no model learned anything, made to mislead."""

from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from bench.conversations.declared import declared
from bench.conversations.lines import Line, Message
from bench.conversations.replay import Replay
from bench.conversations.way import Way
from services.classifier.model.artefact import load_model
from services.classifier.model.understand import understand
from services.classifier.training import additions

ROWS: Final = [
    tuple(row.split("\t")) for row in Path(__file__).with_name("pairs.tsv").read_text("utf-8").splitlines()[1:]
]
ADDITION, SECOND = "addition", "second"
MOST_OPENED: Final = 0.06
"""Of what only goes on, so many open a case."""
MOST_MISSED: Final = 0.4
"""Of second problems, mostly told without a word for it, so many are taken for more of the first."""


MOST_CUT_OFF: Final = 0.05
"""Of what only goes on, so many are taken apart from the report where both stand in one message."""
LEAST_TAKEN_APART: Final = 0.7
"""Of second problems in the same message."""


@pytest.fixture(scope="module")
def taken_apart(model_dir: Path) -> Counter[str]:
    """How many of each kind are a problem of their own where both stand in one message."""
    model, town = load_model(model_dir), declared(None)
    found: Counter[str] = Counter()
    for _, kind, report, second in ROWS:
        found[kind] += len(understand(f"{report.rstrip('. ')}. {second}", model, town).parts) > 1
    return found


@pytest.fixture(scope="module")
def several(model_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """How many of each kind became a case of their own: a report, its place, and the second message."""
    way = Way(declared(None), load_model(model_dir), tmp_path_factory.mktemp("keys"))
    found: Counter[str] = Counter()
    for n, (language, kind, report, second) in enumerate(ROWS):
        texts = ((0.0, report), (15.0, "Weimarstraat 30"), (40.0, second))
        messages = tuple(Message(at_s=at, kind="text", text=text) for at, text in texts)
        found[kind] += len(Replay(way, Line(id=n, lang=language, messages=messages)).run().cases) > 1
    return found


def test_none_of_them_was_learned() -> None:
    learned = {after for _, _, after in (*additions.pairs(), *additions.seconds())}

    assert Counter(kind for _, kind, _, _ in ROWS) == {ADDITION: 329, SECOND: 270}
    assert learned.isdisjoint(second for *_, second in ROWS)


def test_what_only_goes_on_about_a_problem_seldom_opens_a_case(several: Counter[str]) -> None:
    assert several[ADDITION] <= MOST_OPENED * 329


def test_most_second_problems_open_a_case(several: Counter[str]) -> None:
    assert several[SECOND] >= (1 - MOST_MISSED) * 270


def test_in_one_message_too_what_goes_on_seldom_opens_a_case(taken_apart: Counter[str]) -> None:
    assert taken_apart[ADDITION] <= MOST_CUT_OFF * 329


def test_most_second_problems_of_a_message_are_taken_apart(taken_apart: Counter[str]) -> None:
    assert taken_apart[SECOND] >= LEAST_TAKEN_APART * 270
