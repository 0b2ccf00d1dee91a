"""The command line that others call: exact names, one line per row, and one sentence for what is wrong."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loket.municipalities import World
from services.classifier import command
from services.classifier.command import main
from tests.unit.classifier.said import complaint, lines

pytestmark = pytest.mark.usefixtures("surroundings")

FIELDS = [
    "text",
    "language",
    "intent",
    "intent_p",
    "emergency",
    "emergency_level",
    "emergency_p",
    "candidates",
    "decision",
    "reason",
    "parts",
    "input",
]


@pytest.fixture
def tsv(tmp_path: Path) -> Path:
    return tmp_path / "rows.tsv"


def test_each_row_gives_one_line_with_these_names_in_this_order(tsv: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tsv.write_text(
        "id\ttext\tsub\n1\ter ligt een losse tegel op de stoep\tlosse stoeptegel\n2\tdank u wel\t\n", "utf-8"
    )

    assert main(["classify", str(tsv)]) == 0

    first, second = lines(capsys)
    assert list(first) == list(second) == FIELDS
    assert first["text"] == "er ligt een losse tegel op de stoep"
    assert first["input"] == {"id": "1", "sub": "losse stoeptegel"}
    assert second["input"] == {"id": "2", "sub": ""}
    assert (first["language"], first["intent"], first["decision"], first["reason"]) == ("nl", "report", "route", None)
    assert (first["emergency"], first["emergency_level"]) == (None, None)
    assert (second["intent"], second["intent_p"]) == ("thanks", 1.0)
    for found in (first, second):
        assert [list(candidate) for candidate in found["candidates"]] == [
            ["main", "sub", "department", "p", "log_odds"]
        ] * 3
        assert found["parts"] == [{"text": found["text"], "candidates": found["candidates"]}]


@pytest.mark.parametrize(("town", "team"), [("denhaag", "Team Wegbeheer"), ("delft", "Straten en Wegen")])
def test_departments_are_those_of_the_municipality_that_was_named(
    tsv: Path, capsys: pytest.CaptureFixture[str], town: str, team: str
) -> None:
    tsv.write_text("text\ner ligt een losse tegel op de stoep\n", "utf-8")

    assert main(["classify", "--municipality", town, str(tsv)]) == 0

    (found,) = lines(capsys)
    assert found["candidates"][0]["sub"] == "losse stoeptegel"
    assert found["candidates"][0]["department"] == team


def test_without_a_name_it_is_den_haag(tsv: Path, world: World, capsys: pytest.CaptureFixture[str]) -> None:
    tsv.write_text("text\nde put is verstopt\n", "utf-8")

    assert main(["classify", str(tsv)]) == 0

    (found,) = lines(capsys)
    assert {c["department"] for c in found["candidates"]} <= {d.name for d in world["denhaag"].departments}


@pytest.mark.parametrize(
    ("text", "kind", "level"),
    [("brand!! er slaan vlammen uit het dak", "fire", "certain"), ("stuur de politie nu", "other", "possible")],
)
def test_an_emergency_has_its_kind_at_either_level(
    tsv: Path, capsys: pytest.CaptureFixture[str], text: str, kind: str, level: str
) -> None:
    tsv.write_text(f"text\n{text}\n", "utf-8")

    assert main(["classify", str(tsv)]) == 0

    (found,) = lines(capsys)
    assert (found["emergency"], found["emergency_level"], found["decision"]) == (kind, level, "human")
    assert len(found["candidates"]) == 3


def test_the_words_that_spoke_for_an_emergency_are_told_when_that_is_asked(
    tsv: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tsv.write_text("text\nbrand!! er slaan vlammen uit het dak\ner ligt een losse tegel\n", "utf-8")

    assert main(["classify", "--explain", str(tsv)]) == 0

    alarm, calm = lines(capsys)
    assert {"brand!!", "vlammen"} & set(alarm["emergency_words"])
    assert "emergency_words" not in calm


def test_the_language_that_was_named_counts_for_every_row(tsv: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tsv.write_text("text\nde put is verstopt\nthe drain is blocked\n", "utf-8")

    assert main(["classify", "--lang", "pl", str(tsv)]) == 0

    assert [found["language"] for found in lines(capsys)] == ["pl", "pl"]


def test_standard_input_is_read_when_no_file_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text\nde put is verstopt")))

    assert main(["classify"]) == 0

    (found,) = lines(capsys)
    assert (found["text"], found["input"]) == ("de put is verstopt", {})


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (b"text\n", []),
        (b"text", []),
        (b"\xef\xbb\xbftext\nhallo\n", ["hallo"]),
        (b"text\r\nhallo\r\n", ["hallo"]),
        (b"text\n\nhallo\n", ["", "hallo"]),
        (b'text\n"hallo" zei hij, "echt\n', ['"hallo" zei hij, "echt']),
        ("text\nmet\u2028lijn\x0bof\x85zo\n".encode(), ["met\u2028lijn\x0bof\x85zo"]),
        (b"text\n   \n", ["   "]),
        (b"text\n\x00\n", ["\x00"]),
        (("text\n" + "🙂" * 4096).encode(), ["🙂" * 4096]),
    ],
)
def test_rows_are_split_only_where_a_row_ends(
    tsv: Path, capsys: pytest.CaptureFixture[str], content: bytes, texts: list[str]
) -> None:
    tsv.write_bytes(content)

    assert main(["classify", str(tsv)]) == 0

    assert [found["text"] for found in lines(capsys)] == texts


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", ":1: the header has no column 'text'"),
        (b"words\nhallo\n", ":1: the header has no column 'text'"),
        (b"text\ttext\na\tb\n", ":1: a column stands twice in the header"),
        (b"id\ttext\n1\thallo\n2\n", ":3: has 1 columns, the header has 2"),
        (b"text\nhallo\n1\t2\n", ":3: has 2 columns, the header has 1"),
        (b"id\ttext\n\n1\thallo\n", ":2: has 1 columns, the header has 2"),
        (b"text\nhallo\n\xff\n", ":3: is not UTF-8"),
        (b"text\n\xed\xa0\x80\n", ":2: is not UTF-8"),
    ],
)
def test_a_bad_file_ends_with_2_one_sentence_and_no_half_result(
    tsv: Path, capsys: pytest.CaptureFixture[str], content: bytes, sentence: str
) -> None:
    tsv.write_bytes(content)

    assert main(["classify", str(tsv)]) == 2

    assert complaint(capsys) == f"{tsv}{sentence}\n"


def test_what_cannot_be_opened_ends_with_2_and_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path / "nowhere.tsv", tmp_path):
        assert main(["classify", str(path)]) == 2

        assert complaint(capsys).startswith(f"{path} cannot be read")


def test_an_unknown_municipality_ends_with_2_and_says_which_there_are(
    tsv: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", "--municipality", "rotterdam", str(tsv)]) == 2

    said = complaint(capsys)
    assert "'rotterdam' is not declared" in said
    assert "delft, denhaag" in said


def test_declarations_that_are_wrong_end_with_2_and_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "delft.yaml").write_text("slug: delft\n", "utf-8")
    monkeypatch.setenv("LOKET_MUNICIPALITIES_DIR", str(tmp_path))

    assert main(["classify", "rows.tsv"]) == 2

    assert "delft.yaml:1" in complaint(capsys)


@pytest.mark.parametrize("arguments", [["classify", "rows.tsv"], ["evaluate"]])
def test_without_a_model_each_command_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.setenv("LOKET_MODEL_DIR", str(tmp_path))

    assert main(arguments) == 2

    assert "python -m services.classifier train" in complaint(capsys)


@pytest.mark.parametrize("arguments", [[], ["guess"], ["classify", "--lang", "tlh"], ["classify", "--speed"]])
def test_a_wrong_call_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary() | st.text().map(lambda rows: b"text\n" + rows.encode("utf-8", "replace")))
def test_any_bytes_are_rows_or_refused_with_a_line_number(content: bytes) -> None:
    said = ""
    try:
        found = list(command.rows(content, "f"))
    except command._BadInput as error:
        found, said = [], str(error)

    assert all("text" in cells for cells in found)
    assert said == "" or re.fullmatch(r"f:\d+: [^\n]+", said)


def test_the_module_is_the_command_line_and_a_reader_who_has_enough_is_no_error(project: Path) -> None:
    rows = "text\n" + "de put is verstopt\n" * 300
    process = subprocess.Popen(
        [sys.executable, "-m", "services.classifier", "classify"],
        cwd=project,
        env=os.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(rows.encode())
        process.stdin.close()
        first = json.loads(process.stdout.readline())
        process.stdout.close()
        complained = process.stderr.read()

    assert first["candidates"][0]["sub"] == "put verstopt"
    assert (process.returncode, complained) == (0, b"")
