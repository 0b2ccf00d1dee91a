"""No more second opinions are asked in a day than are declared: by many at once, by many processes, by new ones."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from loket.municipalities import World
from services.classifier.model.understand import Understanding
from services.classifier.opinion import Opinions, allowed, opinions_of
from tests.unit.classifier.asking import REPORT, Api, Looking, asks, named


def test_no_more_is_asked_in_a_day_than_is_declared(
    looking: Looking, api: Api, unsure: Understanding, now: list[float]
) -> None:
    opinions, town = looking
    api.says = named(unsure.candidates[0].sub)

    said = [opinions.look(REPORT, unsure, town).decision for _ in range(7)]
    now[0] += 86_400.0
    tomorrow = opinions.look(REPORT, unsure, town).decision

    assert said == ["route"] * 5 + ["ask"] * 2
    assert tomorrow == "route"
    assert len(api.asked) == 6


def test_no_more_is_asked_in_a_day_by_many_at_once_either(
    looking: Looking, api: Api, unsure: Understanding, monkeypatch: pytest.MonkeyPatch
) -> None:
    opinions, town = looking
    api.says = named(unsure.candidates[0].sub)
    monkeypatch.setattr(opinions, "_asked", Slow())

    with ThreadPoolExecutor(12) as pool:
        said = list(pool.map(lambda _: opinions.look(REPORT, unsure, town).decision, range(12)))

    assert sorted(said) == ["ask"] * 7 + ["route"] * 5
    assert len(api.asked) == 5


DAY_S = 86_400.0
MIDNIGHT = 12 * DAY_S


@pytest.mark.parametrize(
    ("processes", "begun", "now", "may"),
    [
        (None, MIDNIGHT, MIDNIGHT, 200),
        (1, MIDNIGHT - DAY_S, MIDNIGHT, 0),
        (1, MIDNIGHT - DAY_S, MIDNIGHT + DAY_S / 2, 100),
        (4, MIDNIGHT - DAY_S, MIDNIGHT + DAY_S / 2, 25),
        (4, MIDNIGHT + DAY_S / 4, MIDNIGHT + DAY_S / 2, 12),
        (4, MIDNIGHT + DAY_S / 2, MIDNIGHT + DAY_S / 2, 0),
        (4, MIDNIGHT + DAY_S / 2, MIDNIGHT + DAY_S / 4, 0),
        (400, MIDNIGHT, MIDNIGHT + DAY_S - 1, 0),
    ],
)
def test_a_process_has_its_part_of_the_budget_as_the_day_goes_on(
    processes: int | None, begun: float, now: float, may: int
) -> None:
    assert allowed(200, processes, begun, now) == may


@given(
    st.integers(1, 500),
    st.lists(st.lists(st.floats(0.0, 1.0), max_size=6), min_size=1, max_size=12),
)
def test_processes_that_ask_all_they_may_and_are_replaced_at_will_never_ask_more_together(
    per_day: int, replaced: list[list[float]]
) -> None:
    asked = 0
    for moments in replaced:
        ends = sorted({*moments, 1.0})
        for begun, end in zip([0.0, *ends[:-1]], ends, strict=True):
            # As late as it can, and so as much as it can.
            now = MIDNIGHT + end * DAY_S - 1e-3
            asked += allowed(per_day, len(replaced), MIDNIGHT + begun * DAY_S, now)

    assert asked <= per_day


def test_two_processes_and_one_that_takes_the_place_of_another_share_one_budget(
    world: World, api: Api, unsure: Understanding, tmp_path: Path
) -> None:
    (tmp_path / "delft.opinion_key").write_text("secret-key\n")
    town, now = asks(world["delft"], api, per_day=8, within_s=5.0), [MIDNIGHT]
    api.says = named(unsure.candidates[0].sub)

    def begin() -> Opinions:
        return Opinions({"delft": town}, tmp_path, processes=2, clock=lambda: now[0])

    def ask(*processes: Opinions) -> int:
        before = len(api.asked)
        for each in processes * 9:
            each.look(REPORT, unsure, town)
        return len(api.asked) - before

    one, two = begin(), begin()
    at_midnight = ask(one, two)
    now[0] += DAY_S / 2
    at_noon = ask(one, two)
    one.close()
    three = begin()
    replaced = ask(three)
    now[0] += DAY_S / 2 - 1.0
    at_its_end = ask(two, three)
    now[0] += 1.0
    tomorrow = ask(two, three)
    for each in (two, three):
        each.close()

    assert (at_midnight, at_noon, replaced, at_its_end, tomorrow) == (0, 4, 0, 2, 0)


def test_a_budget_that_is_too_small_to_be_shared_is_told_at_the_start(world: World, api: Api, tmp_path: Path) -> None:
    towns = {"delft": asks(world["delft"], api, per_day=3), "denhaag": asks(world["denhaag"], api, per_day=4)}
    (tmp_path / "delft.opinion_key").write_text("one\n")
    (tmp_path / "denhaag.opinion_key").write_text("two\n")

    with capture_logs() as said:
        made = opinions_of(towns, tmp_path, processes=4)

    assert made is not None
    made.close()
    told = [line["municipality"] for line in said if "less than one question" in line["event"]]
    assert told == ["delft"]


class Slow(dict[str, tuple[int, int]]):
    """Lets others go first between reading and writing, as a busy machine may."""

    def get(self, *key: Any) -> Any:
        found = super().get(*key)
        time.sleep(0.01)
        return found
