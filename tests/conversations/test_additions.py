"""What residents add to a report is no other report and no emergency: half of what was written blind, never learned."""

from pathlib import Path
from typing import Final

import pytest

from bench.conversations.declared import declared
from bench.conversations.lines import Line, Message, Outcome
from bench.conversations.replay import Replay
from bench.conversations.way import Way
from services.classifier.model.artefact import load_model
from services.classifier.training import additions

ROWS: Final = [
    tuple(row.split("\t")) for row in Path(__file__).with_name("additions.tsv").read_text("utf-8").splitlines()[1:]
]
MOST_SECOND: Final = 0.08
"""It was .24 before anything was learned of additions, .13 before all observations counted together."""
MOST_ALARMS: Final = 0.12
"""It was .13."""


@pytest.fixture(scope="module")
def outcomes(model_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    """A report, what its resident adds, and a place."""
    way = Way(declared(None), load_model(model_dir), tmp_path_factory.mktemp("keys"))
    found = []
    for n, (language, report, addition) in enumerate(ROWS):
        texts = ((0.0, report), (20.0, addition), (45.0, "Weimarstraat 30"))
        messages = tuple(Message(at_s=at, kind="text", text=text) for at, text in texts)
        found.append(Replay(way, Line(id=n, lang=language, messages=messages)).run())
    return found


def test_none_of_them_was_learned() -> None:
    assert len(ROWS) == 450
    assert not {addition for _, _, addition in ROWS} & {addition for _, _, addition in additions.pairs()}


def test_what_is_added_opens_few_other_cases(outcomes: list[Outcome]) -> None:
    assert sum(len(o.cases) > 1 for o in outcomes) <= MOST_SECOND * len(outcomes)


def test_what_is_added_is_seldom_taken_for_an_emergency(outcomes: list[Outcome]) -> None:
    assert sum(o.emergency for o in outcomes) <= MOST_ALARMS * len(outcomes)


def test_what_they_report_opens_a_case(outcomes: list[Outcome]) -> None:
    assert sum(bool(o.cases) for o in outcomes) >= 0.99 * len(outcomes)
