"""Who asks for silence is heard in nine languages; who only sounds so is not."""

import csv
from collections.abc import Iterator
from importlib import resources

import pytest

from loket.silence import asks_for_silence
from loket.wishes import Wish, wish_of
from services.classifier.training.corpus import seed_files

ROWS = list(
    csv.DictReader((resources.files("tests.unit.loket") / "stops.tsv").read_text("utf-8").splitlines(), delimiter="\t")
)


def is_heard(text: str) -> bool:
    """As the notifier hears it: a whole message that says stop, or a sentence that asks for silence."""
    return wish_of(text) == Wish("stop") or asks_for_silence(text)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_who_asks_for_silence_is_heard_and_who_only_sounds_so_is_not(row: dict[str, str]) -> None:
    assert is_heard(row["text"]) is (row["asks"] == "yes")


def written() -> Iterator[tuple[str, str]]:
    """Each sentence of the corpus with its label, as its files have them: a text for one problem stands last in a row.

    Which of them are nearly the same takes fifty times as long to tell as to ask all of them, and matters nothing here.
    """
    for file in seed_files():
        header, *rows = file.read_text("utf-8").removesuffix("\n").split("\n")
        columns = header.split("\t")
        if columns[-1] != "text":
            continue
        at = columns.index("label") if "label" in columns else None
        for cells in (row.split("\t") for row in rows):
            yield cells[-1], "" if at is None else cells[at]


def test_most_of_what_was_written_as_a_stop_is_heard_and_next_to_nothing_else() -> None:
    sentences = dict.fromkeys(written())
    stops = [text for text, label in sentences if label == "stop"]
    others = [text for text, label in sentences if label != "stop"][::7]

    assert len(stops) > 250
    assert len(others) > 15_000
    assert sum(map(is_heard, stops)) > 0.7 * len(stops)
    # What is danger as well silences nobody, whatever its words say; nor does who asks for a person.
    assert sum(map(is_heard, others)) <= len(others) / 3000


@pytest.mark.parametrize("text", ["stop " * 60, "a " * 120, "geen " * 40 + "meer", "stop met " * 20, "x" * 240])
def test_any_text_is_answered(text: str) -> None:
    for n in range(50):
        assert asks_for_silence(f"{n} {text}"[:240]) in {True, False}
