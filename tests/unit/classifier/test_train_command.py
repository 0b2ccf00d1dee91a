"""Training and telling how good a model is: one sentence for what is wrong, nothing half done."""

import json
from pathlib import Path

import pytest

from services.classifier.command import main
from tests.unit.classifier.said import complaint

pytestmark = pytest.mark.usefixtures("surroundings")


def test_evaluate_tells_how_good_both_heads_are(small_model_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--out", str(small_model_dir)]) == 0

    said = capsys.readouterr()
    told = [json.loads(line) for line in said.out.splitlines()]
    heads = [line for line in told if "head" in line]
    assert {line["held_out"] for line in told if "held_out" in line} >= {"nl", "uk", "all"}
    assert {line["emergency"] for line in told if "emergency" in line} >= {"nl", "others", "fire", "ordinary"}
    assert [(head["head"], head["classes"]) for head in heads] == [("intent", 11)] * 3 + [("category", 8)] * 3
    assert all({"accuracy", "macro_f1", "ece", "threshold", "coverage", "precision"} <= head.keys() for head in heads)
    assert "nothing about a city" in said.err


@pytest.mark.parametrize(
    ("content", "sentence"), [(b"a,b\n1,2\n", "own.csv:1: the header needs"), (b"\xff", "own.csv:1: is not UTF-8")]
)
def test_training_on_bad_reports_ends_with_2_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, sentence: str
) -> None:
    (tmp_path / "own.csv").write_bytes(content)

    assert main(["train", "--csv", str(tmp_path / "own.csv"), "--out", str(tmp_path / "out")]) == 2

    assert complaint(capsys).startswith(sentence)
    assert not (tmp_path / "out").exists()


def test_training_on_a_file_that_is_not_there_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--csv", str(tmp_path / "nowhere.csv"), "--out", str(tmp_path / "out")]) == 2

    assert "nowhere.csv cannot be read" in complaint(capsys)


def test_training_into_what_is_no_folder_ends_with_2_before_the_work_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", "utf-8")

    assert main(["train", "--out", str(taken)]) == 2

    assert complaint(capsys).startswith(f"{taken} cannot be written")
    assert taken.read_text("utf-8") == "a file"
