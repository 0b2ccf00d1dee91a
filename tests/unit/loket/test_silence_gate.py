"""The gate before the clauses of silence never leaves out a language in which one asks for it (pure)."""

import csv
from importlib import resources

from hypothesis import given
from hypothesis import strategies as st

from loket.silence import clauses, gate
from loket.silence.words import COMMON, WORDS
from loket.wishes import plain
from tests.unit.classifier.small import small_corpus

ROWS = list(
    csv.DictReader((resources.files("tests.unit.loket") / "stops.tsv").read_text("utf-8").splitlines(), delimiter="\t")
)
LISTED = sorted(
    {
        entry.rstrip("*")
        for lists in (COMMON, *WORDS.values())
        for listed in lists.values()
        for entry in listed.split("|")
    }
)


def asked(text: str) -> list[str]:
    """The languages in which a clause of a text asks for silence."""
    said = [words for part in clauses._CLAUSES.split(text) if (words := plain(part).split())]
    return [code for code in WORDS if clauses._asks_in(clauses._vocabulary(code), said)]


@given(st.lists(st.sampled_from(LISTED), max_size=7), st.sampled_from(["", "x", "e", "berichtn", "stoppp"]))
def test_of_the_words_of_silence_no_language_is_left_out(listed: list[str], slip: str) -> None:
    text = " ".join([*listed, slip])

    assert set(asked(text)) <= set(gate.languages(plain(text).split()))


def test_of_what_was_written_no_language_is_left_out_and_for_most_calm_messages_none_is_asked() -> None:
    stops = [row["text"] for row in ROWS if row["asks"] == "yes"]
    calm = [sentence.text for sentence in small_corpus().sentences if sentence.intent != "stop"]

    assert not [text for text in stops if not set(asked(text)) <= set(gate.languages(plain(text).split()))]
    assert sum(not gate.languages(plain(text).split()) for text in calm) > 0.8 * len(calm)
