"""A language model may be asked about reports that the classifier is not sure of; whatever it does, nothing breaks."""

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from structlog.testing import capture_logs

from loket.declarations import Municipality
from loket.events import Part
from loket.judging import Opinion
from loket.municipalities import World
from loket.sealing import Keyring
from services.classifier.model.artefact import Model, Threshold
from services.classifier.model.understand import Understanding, understand
from services.classifier.opinion import Opinions, allowed, opinions_of
from services.classifier.step import Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, classified

REPORT = "er is iets met de put bij nummer 12, bel mij op 06 12345678 of j.jansen@example.org"


class Api(ThreadingHTTPServer):
    """A small API for completions: answers what it is told to, and only what the question allows."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.says = ""
        self.status = 200
        self.go_on = threading.Event()
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Api

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append(body)
        self.server.keys.append(self.headers["authorization"])
        if self.server.says == "wait":
            self.server.go_on.wait(10)
        message = {"role": "assistant", "content": self.server.says}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        told = {"id": "1", "object": "chat.completion", "created": 0, "model": body["model"], "choices": [choice]}
        raw = json.dumps(told).encode()
        self.send_response(self.server.status if self.path == "/v1/chat/completions" else 404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(raw)))
        self.end_headers()
        # Whoever waited may be gone.
        with suppress(BrokenPipeError):
            self.wfile.write(raw)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def api() -> Iterator[Api]:
    server = Api()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()


def asks(town: Municipality, api: Api, **more: Any) -> Municipality:
    opinion = Opinion(address=api.address, model="small", **more)
    return structs.replace(town, judging=structs.replace(town.judging, opinion=opinion))


@pytest.fixture
def unsure(model: Model, world: World) -> Understanding:
    """A report of which the classifier is not sure, with three candidates."""
    found = understand(REPORT, model, world["delft"])
    likely = tuple(
        structs.replace(c, p=p, log_odds=2.0) for c, p in zip(found.candidates, (0.5, 0.3, 0.1), strict=True)
    )
    whole = (Part(start=0, end=len(REPORT), candidates=likely),)
    return structs.replace(
        found, intent="report", candidates=likely, parts=whole, decision="ask", reason="low_confidence", sure_of=0.7
    )


@pytest.fixture
def now() -> list[float]:
    return [1_000_000.0]


@pytest.fixture
def looking(world: World, api: Api, tmp_path: Path, now: list[float]) -> Iterator[tuple[Opinions, Municipality]]:
    (tmp_path / "delft.opinion_key").write_text("secret-key\n")
    town = asks(world["delft"], api, per_day=5, within_s=5.0)
    opinions = Opinions({"delft": town, "denhaag": world["denhaag"]}, tmp_path, clock=lambda: now[0])
    try:
        yield opinions, town
    finally:
        opinions.close()


Looking = tuple[Opinions, Municipality]


def named(sub: str) -> str:
    return json.dumps({"category": sub})


def test_a_second_opinion_for_a_candidate_makes_it_likelier_and_may_spare_the_question(
    looking: Looking, api: Api, unsure: Understanding
) -> None:
    opinions, town = looking
    first, second, third = (c.sub for c in unsure.candidates)

    api.says = named(second)
    other = opinions.look(REPORT, unsure, town)
    api.says = named(third)
    weak = opinions.look(REPORT, unsure, town)

    assert [c.sub for c in other.candidates] == [second, first, third]
    assert (other.decision, other.reason) == ("route", "second_opinion")
    assert other.candidates[0].p == pytest.approx(0.3 * 8 / (0.3 * 8 + 0.7), abs=1e-3)
    assert other.parts[0].candidates == other.candidates
    assert (weak.candidates[0].sub, weak.decision, weak.reason) == (third, "ask", "low_confidence")
    assert sum(c.p for c in weak.candidates) <= 1.0


def test_it_sees_no_personal_data_and_may_name_nothing_but_what_is_declared(
    looking: Looking, api: Api, unsure: Understanding
) -> None:
    opinions, town = looking
    api.says = named("graffiti")

    opinions.look(REPORT, unsure, town)

    (asked,) = api.asked
    assert api.keys == ["Bearer secret-key"]
    assert "12345678" not in json.dumps(asked)
    assert "j.jansen" not in json.dumps(asked)
    schema = asked["response_format"]["json_schema"]
    assert schema["strict"] is True
    subs = [c.sub for c in town.categories]
    assert schema["schema"]["properties"]["category"]["enum"] == [*subs, town.fallback.sub]
    assert asked["model"] == "small"


@pytest.mark.parametrize(
    "said", ["", "put verstopt", "{}", '{"category": "zeppelin"}', '{"category": 3}', "[", named("graffiti") + "x"]
)
def test_an_answer_that_names_nothing_declared_changes_nothing(
    looking: Looking, api: Api, unsure: Understanding, said: str
) -> None:
    opinions, town = looking
    api.says = said

    assert opinions.look(REPORT, unsure, town) == unsure


def test_what_fails_leaves_the_question_and_after_three_nobody_is_asked_for_a_minute(
    looking: Looking, api: Api, unsure: Understanding, now: list[float]
) -> None:
    opinions, town = looking
    api.status, api.says = 500, named(unsure.candidates[0].sub)

    failed = [opinions.look(REPORT, unsure, town) for _ in range(4)]
    api.status = 200
    now[0] += 61.0
    again = opinions.look(REPORT, unsure, town)

    assert failed == [unsure] * 4
    assert len(api.asked) == 4
    assert again.decision == "route"


def test_the_step_passes_on_what_a_second_opinion_made_of_a_message(
    looking: Looking, api: Api, model: Model, world: World, keyring: Keyring
) -> None:
    opinions, town = looking
    strict = structs.replace(town, judging=structs.replace(town.judging, precision=0.98))
    heads = {
        name: structs.replace(facts, thresholds=(Threshold(0.98, 0.9999, 0.0, 0.0),), thresholds_of={})
        for name, facts in model.manifest.category.heads.items()
    }
    told = structs.replace(model.manifest, category=structs.replace(model.manifest.category, heads=heads))
    careful, text = structs.replace(model, manifest=told), "iets met de put of graffiti"
    before = understand(text, careful, strict)
    api.says = named(before.candidates[0].sub)
    record = a_record(a_message(keyring, municipality="delft", personal=a_personal(text=text)))
    towns = World([strict, world["denhaag"]])

    alone = Step(careful, towns, keyring)
    helped = Step(careful, towns, keyring, opinions=opinions)

    assert (alone.waits, helped.waits) == (False, True)
    assert (before.decision, classified(alone(record)).decision) == ("ask", "ask")
    assert classified(helped(record)).candidates[0].p > before.candidates[0].p

    asked = len(api.asked)
    emergency = a_message(
        keyring, municipality="delft", personal=a_personal(text=text), emergency="fire", emergency_level="possible"
    )
    helped(a_record(emergency))

    assert len(api.asked) == asked


def test_an_answer_that_takes_too_long_does_not_count(
    world: World, api: Api, unsure: Understanding, tmp_path: Path
) -> None:
    town = asks(world["delft"], api, within_s=0.05)
    opinions = Opinions({"delft": town}, tmp_path)
    api.says = "wait"
    try:
        assert opinions.look(REPORT, unsure, town) == unsure
    finally:
        api.go_on.set()
        opinions.close()


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


def test_only_reports_that_would_be_asked_about_are_shown_and_only_where_it_is_declared(
    looking: Looking, api: Api, unsure: Understanding, world: World, tmp_path: Path
) -> None:
    opinions, town = looking
    others = [
        structs.replace(unsure, decision="route", reason=None),
        structs.replace(unsure, decision="human"),
        structs.replace(unsure, intent="question"),
    ]

    assert [opinions.look(REPORT, each, town) for each in others] == others
    assert opinions.look(REPORT, unsure, world["denhaag"]) == unsure
    assert api.asked == []
    assert opinions_of(world, tmp_path) is None
