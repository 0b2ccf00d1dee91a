"""Ways in which residents tell a place: ordinals, years, doors, posts, codes, ranges, and numbers of no house."""

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.conversation import meaning
from services.notifier.conversation.places import place_in
from services.notifier.conversation.places.putright import becomes

_ROWS: Final = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("ways_of_telling.tsv").read_text("utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("language", "grade", "words", "text"), _ROWS)
def test_a_place_is_read_however_it_is_told(language: str, grade: str, words: str, text: str) -> None:
    found = place_in(text)

    assert found is not None, language
    assert (found.words.casefold(), "rough" if found.rough else "good") == (words.casefold(), grade)


_PIECES: Final = (
    *(
        "Plein",
        "park",
        "laan van",
        "Kerkstraat",
        "hoek",
        "tussen",
        "bij",
        "nr.",
        "nummer",
        "niet",
        "maar",
        "is",
        "en",
        "zwart",
    ),
    *(
        "1813",
        "12",
        "14b",
        "2512 AB",
        "II",
        "3e",
        "t/m",
        "zakken",
        "-",
        "/",
        ",",
        "*",
        "²",
        "①",
        "½",
        "٣",
        "三",
        "1" * 40,
    ),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=9))
def test_signs_that_are_nearly_numbers_are_a_place_or_none(pieces: list[str]) -> None:
    text = " ".join(pieces)

    found = place_in(text)

    assert found is None or found.words.strip()
    assert meaning.corrects(text) in {True, False}
    assert becomes(text, "12", "14b") in {True, False}


@pytest.mark.parametrize("text", ["losse tegel Plein ²", "park ³ kapot", "laan van ①"])
def test_what_no_year_can_be_is_no_year(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough
