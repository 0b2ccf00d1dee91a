"""Who asks for silence is heard in nine languages; who only sounds so is not."""

import csv
from importlib import resources

import pytest

from loket.silence import asks_for_silence
from loket.wishes import Wish, wish_of
from services.classifier.training.corpus import read

ROWS = list(
    csv.DictReader((resources.files("tests.unit.loket") / "stops.tsv").read_text("utf-8").splitlines(), delimiter="\t")
)


def is_heard(text: str) -> bool:
    """As the notifier hears it: a whole message that says stop, or a sentence that asks for silence."""
    return wish_of(text) == Wish("stop") or asks_for_silence(text)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_who_asks_for_silence_is_heard_and_who_only_sounds_so_is_not(row: dict[str, str]) -> None:
    assert is_heard(row["text"]) is (row["asks"] == "yes")


def test_most_of_what_was_written_as_a_stop_is_heard_and_next_to_nothing_else() -> None:
    sentences = read().sentences
    stops = [s.text for s in sentences if s.intent == "stop"]
    others = [s.text for s in sentences if s.intent != "stop"][::7]

    assert sum(map(is_heard, stops)) > 0.7 * len(stops)
    # What is danger as well silences nobody, whatever its words say; nor does who asks for a person.
    assert sum(map(is_heard, others)) <= len(others) / 3000


@pytest.mark.parametrize("text", ["stop " * 60, "a " * 120, "geen " * 40 + "meer", "stop met " * 20, "x" * 240])
def test_any_text_is_answered(text: str) -> None:
    for n in range(50):
        assert asks_for_silence(f"{n} {text}"[:240]) in {True, False}
