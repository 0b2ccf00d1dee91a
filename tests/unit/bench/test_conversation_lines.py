"""Files of conversations: what is read from them, and what is said about those that cannot be."""

from pathlib import Path

import pytest

from bench.conversations import __main__ as command
from bench.conversations.lines import BadLine, read

_TILE = '{"id":"a","lang":"nl","messages":[{"at_s":0,"kind":"text","text":"losse tegel"}]}'


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("not json", "malformed"),
        ("[" * 5_000, ""),
        ("null", "null"),
        ('{"id":"a","messages":[{"kind":"text"}]}', "at_s"),
        ('{"id":"a"}', "messages"),
        ('{"id":"","messages":[]}', "`id` is empty"),
        ('{"id":"a","messages":[{"at_s":-1,"kind":"text"}]}', "at_s"),
        ('{"id":"a","messages":[{"at_s":1e300,"kind":"text"}]}', "at_s"),
        ('{"id":"a","messages":[{"at_s":0,"kind":"fax"}]}', "no kind 'fax'"),
        ('{"id":"a","messages":[{"at_s":0,"kind":"location"}]}', "needs `lat` and `lon`"),
        ('{"id":"a","messages":[{"at_s":0,"kind":"location","lat":91,"lon":4}]}', "lat"),
        ('{"id":"a","messages":[{"at_s":0,"from":"municipality","kind":"state","state":"weg"}]}', "no state 'weg'"),
        ('{"id":"a","messages":[{"at_s":0,"from":"municipality","kind":"text"}]}', "from the municipality"),
    ],
)
def test_a_line_that_cannot_be_replayed_is_named_with_the_reason(row: str, says: str) -> None:
    with pytest.raises(BadLine) as caught:
        list(read(f"{_TILE}\n\n{row}\n".encode(), "file.jsonl"))

    assert str(caught.value).startswith("file.jsonl:3: ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bytes_that_are_no_text_are_a_bad_line_too() -> None:
    with pytest.raises(BadLine, match=r"^x:1: "):
        list(read(b'{"id":"\xff","messages":[]}', "x"))


def test_a_caption_and_a_text_are_both_words_and_unknown_fields_say_nothing() -> None:
    row = '{"id":"a","lang":"nl","new":1,"messages":[{"at_s":0,"kind":"image","caption":"kapot","more":2}]}'

    (line,) = read(row.encode(), "x")

    assert line.messages[0].words == "kapot"
    assert line.expect is None


def test_a_file_that_is_not_there_ends_with_two_and_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = command.main([str(tmp_path / "none.jsonl")])

    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_a_bad_line_ends_with_two_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file.jsonl"
    file.write_text(f"{_TILE}\n[]\n", "utf-8")

    code = command.main([str(file)])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert f"{file}:2: " in told.err


def test_an_unknown_municipality_ends_with_two_and_the_known_ones(
    tmp_path: Path, municipalities: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOKET_MUNICIPALITIES_DIR", str(municipalities))
    file = tmp_path / "file.jsonl"
    file.write_text(_TILE, "utf-8")

    code = command.main(["--municipality", "atlantis", str(file)])

    assert code == 2
    assert "delft, denhaag" in capsys.readouterr().err
