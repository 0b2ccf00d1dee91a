"""Ways in which residents tell a place: ordinals, years, doors, posts, codes, ranges, and numbers of no house."""

from pathlib import Path
from typing import Final

import pytest

from services.notifier.conversation.places import place_in

_ROWS: Final = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("ways_of_telling.tsv").read_text("utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("language", "grade", "words", "text"), _ROWS)
def test_a_place_is_read_however_it_is_told(language: str, grade: str, words: str, text: str) -> None:
    found = place_in(text)

    assert found is not None, language
    assert (found.words.casefold(), "rough" if found.rough else "good") == (words.casefold(), grade)
