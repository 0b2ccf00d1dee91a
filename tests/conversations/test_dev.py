"""The conversations that were written beforehand, held against what they should lead to."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

import msgspec
import pytest

from bench.conversations.declared import declared
from bench.conversations.judge import Verdict, judge, told, total
from bench.conversations.lines import KINDS, Line, Outcome, read
from bench.conversations.replay import Replay
from bench.conversations.way import Way
from services.classifier.model.artefact import load_model
from tests.conversations.floors import (
    DUTCH,
    FLOOR,
    FLOOR_OF_EIGHTEENTH,
    FLOOR_OF_EIGHTH,
    FLOOR_OF_ELEVENTH,
    FLOOR_OF_FIFTEENTH,
    FLOOR_OF_FOURTEENTH,
    FLOOR_OF_FRESH,
    FLOOR_OF_LATER,
    FLOOR_OF_LINES,
    FLOOR_OF_NINETEENTH,
    FLOOR_OF_NINTH,
    FLOOR_OF_PIECES,
    FLOOR_OF_SEVENTEENTH,
    FLOOR_OF_SEVENTH,
    FLOOR_OF_SIXTEENTH,
    FLOOR_OF_SIXTH,
    FLOOR_OF_TENTH,
    FLOOR_OF_THIRTEENTH,
    FLOOR_OF_THIRTIETH,
    FLOOR_OF_THIRTYFIFTH,
    FLOOR_OF_THIRTYFIRST,
    FLOOR_OF_THIRTYFOURTH,
    FLOOR_OF_THIRTYSECOND,
    FLOOR_OF_THIRTYSIXTH,
    FLOOR_OF_THIRTYTHIRD,
    FLOOR_OF_TWELFTH,
    FLOOR_OF_TWENTIETH,
    FLOOR_OF_TWENTYEIGHTH,
    FLOOR_OF_TWENTYFIFTH,
    FLOOR_OF_TWENTYFIRST,
    FLOOR_OF_TWENTYFOURTH,
    FLOOR_OF_TWENTYNINTH,
    FLOOR_OF_TWENTYSECOND,
    FLOOR_OF_TWENTYSEVENTH,
    FLOOR_OF_TWENTYSIXTH,
    FLOOR_OF_TWENTYTHIRD,
    SPARE,
)
from tests.conversations.where import WHERE

LANGUAGES: Final = {"nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"}
MOST_REPLIES: Final = 1.6
_HERE: Final = Path(__file__).parent


def _lines(name: str) -> list[Line]:
    return list(read((_HERE / name).read_bytes(), name))


def _low(found: Verdict, floors: Mapping[str, float]) -> list[str]:
    """What fell under its floor."""
    spare = {name: 0 if name == "photos" else SPARE for name in floors}
    shares = {name: getattr(found, name) for name in floors}
    return [name for name, share in shares.items() if share.good + spare[name] < floors[name] * share.all]


@pytest.fixture(scope="module")
def way(model_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Way:
    """The services' decisions for the default municipality; the model is loaded once."""
    return Way(declared(None), load_model(model_dir), tmp_path_factory.mktemp("keys"))


@pytest.fixture(scope="module")
def outcomes(way: Way) -> list[tuple[Line, Outcome]]:
    """Every conversation of the file, replayed."""
    return [(line, Replay(way, line).run()) for line in _lines("dev.jsonl")]


@pytest.fixture(scope="module")
def verdict(outcomes: list[tuple[Line, Outcome]]) -> Verdict:
    """All of them together."""
    return total(judge(line, outcome) for line, outcome in outcomes)


@pytest.mark.parametrize("name", sorted(FLOOR))
def test_conversations_go_no_worse_than_they_did(verdict: Verdict, name: str) -> None:
    assert not _low(verdict, {name: FLOOR[name]}), told(verdict)


@pytest.mark.parametrize(
    ("file", "floors"),
    [
        ("pieces.jsonl", FLOOR_OF_PIECES),
        ("fresh.jsonl", FLOOR_OF_FRESH),
        ("later.jsonl", FLOOR_OF_LATER),
        ("sixth.jsonl", FLOOR_OF_SIXTH),
        ("seventh.jsonl", FLOOR_OF_SEVENTH),
        ("eighth.jsonl", FLOOR_OF_EIGHTH),
        ("ninth.jsonl", FLOOR_OF_NINTH),
        ("tenth.jsonl", FLOOR_OF_TENTH),
        ("eleventh.jsonl", FLOOR_OF_ELEVENTH),
        ("twelfth.jsonl", FLOOR_OF_TWELFTH),
        ("thirteenth.jsonl", FLOOR_OF_THIRTEENTH),
        ("fourteenth.jsonl", FLOOR_OF_FOURTEENTH),
        ("fifteenth.jsonl", FLOOR_OF_FIFTEENTH),
        ("sixteenth.jsonl", FLOOR_OF_SIXTEENTH),
        ("seventeenth.jsonl", FLOOR_OF_SEVENTEENTH),
        ("eighteenth.jsonl", FLOOR_OF_EIGHTEENTH),
        ("nineteenth.jsonl", FLOOR_OF_NINETEENTH),
        ("twentieth.jsonl", FLOOR_OF_TWENTIETH),
        ("twentyfirst.jsonl", FLOOR_OF_TWENTYFIRST),
        ("twentysecond.jsonl", FLOOR_OF_TWENTYSECOND),
        ("twentythird.jsonl", FLOOR_OF_TWENTYTHIRD),
        ("twentyfourth.jsonl", FLOOR_OF_TWENTYFOURTH),
        ("twentyfifth.jsonl", FLOOR_OF_TWENTYFIFTH),
        ("twentysixth.jsonl", FLOOR_OF_TWENTYSIXTH),
        ("twentyseventh.jsonl", FLOOR_OF_TWENTYSEVENTH),
        ("twentyeighth.jsonl", FLOOR_OF_TWENTYEIGHTH),
        ("twentyninth.jsonl", FLOOR_OF_TWENTYNINTH),
        ("thirtieth.jsonl", FLOOR_OF_THIRTIETH),
        ("thirtyfirst.jsonl", FLOOR_OF_THIRTYFIRST),
        ("thirtysecond.jsonl", FLOOR_OF_THIRTYSECOND),
        ("thirtythird.jsonl", FLOOR_OF_THIRTYTHIRD),
        ("thirtyfourth.jsonl", FLOOR_OF_THIRTYFOURTH),
        ("thirtyfifth.jsonl", FLOOR_OF_THIRTYFIFTH),
        ("thirtysixth.jsonl", FLOOR_OF_THIRTYSIXTH),
        ("lines.jsonl", FLOOR_OF_LINES),
    ],
)
def test_other_files_go_no_worse_than_they_did(way: Way, file: str, floors: dict[str, float]) -> None:
    found = total(judge(line, Replay(way, line).run()) for line in _lines(file))

    assert not _low(found, floors), told(found)


@pytest.mark.parametrize("file", sorted(WHERE))
def test_a_case_is_where_its_resident_said_in_the_end_and_was_not_taken_back(way: Way, file: str) -> None:
    lines = {str(line.id): line for line in _lines(file)}
    found = {}
    for name in WHERE[file]:
        replay = Replay(way, lines[name])
        states = {case.state for case in replay.run().cases}
        found[name] = (replay.places, states)

    assert found == {name: ((street,), {"gemeld"}) for name, street in WHERE[file].items()}


def test_residents_get_few_automatic_replies_for_each_case(verdict: Verdict) -> None:
    assert verdict.replies.value <= MOST_REPLIES, told(verdict)


def test_no_resident_reads_the_same_message_twice_in_a_row(outcomes: list[tuple[Line, Outcome]]) -> None:
    for _, outcome in outcomes:
        texts = [reply.text for reply in outcome.replies]

        assert all(one != next_ for one, next_ in pairwise(texts)), outcome.id


def test_every_case_has_a_department_and_a_category_of_the_municipality(
    way: Way, outcomes: list[tuple[Line, Outcome]]
) -> None:
    m = way.municipality
    known = {(c.main, c.sub) for c in (*m.categories, m.fallback)}
    departments = {d.name for d in m.departments}

    for case in (case for _, outcome in outcomes for case in outcome.cases):
        assert (case.main, case.sub) in known
        assert case.department in departments


def test_a_conversation_ends_the_same_each_time(way: Way, outcomes: list[tuple[Line, Outcome]]) -> None:
    for line, outcome in outcomes[::9]:
        assert Replay(way, line).run() == outcome


def test_the_example_of_another_municipality_is_replayed_with_its_own_numbers(model_dir: Path, tmp_path: Path) -> None:
    delft = Way(declared("delft"), load_model(model_dir), tmp_path)
    line = next(line for line in _lines("dev.jsonl") if line.id == "nl-crossing")

    outcome = Replay(delft, line).run()

    assert any("DT-2611-00001" in reply.text for reply in outcome.replies)


@pytest.mark.parametrize(
    "name",
    [
        "dev.jsonl",
        "fresh.jsonl",
        "later.jsonl",
        "sixth.jsonl",
        "seventh.jsonl",
        "eighth.jsonl",
        "ninth.jsonl",
        "tenth.jsonl",
        "eleventh.jsonl",
        "unseen.jsonl",
    ],
)
def test_the_written_conversations_cover_nine_languages_and_every_kind_of_message(name: str) -> None:
    lines = _lines(name)

    assert len(lines) >= 60
    assert {line.lang for line in lines} == LANGUAGES
    assert sum(line.lang == "nl" for line in lines) >= DUTCH * len(lines)
    assert len({line.id for line in lines}) == len(lines)
    assert all(line.expect is not None for line in lines)


def test_every_kind_of_message_stands_in_some_conversation() -> None:
    lines = [*_lines("dev.jsonl"), *_lines("unseen.jsonl")]

    sent = {message.kind for line in lines for message in line.messages if message.from_ == "resident"}

    assert sent == set(KINDS)


def test_an_outcome_is_written_with_the_agreed_names(outcomes: list[tuple[Line, Outcome]]) -> None:
    told_of = {line.id: msgspec.to_builtins(outcome) for line, outcome in outcomes}

    found = told_of["nl-album-one-caption"]

    assert set(found) == {"id", "cases", "emergency", "stopped", "human", "replies"}
    assert set(found["cases"][0]) == {"sub", "main", "department", "photos", "location", "state"}
    assert {"at_s", "text"} <= set(found["replies"][0])
    assert found["cases"][0]["photos"] == 4
    assert told_of["nl-emergency-fire"]["emergency"] is True
    assert told_of["nl-emergency-fire"]["cases"] == ()
    assert told_of["nl-stop"]["stopped"] is True
