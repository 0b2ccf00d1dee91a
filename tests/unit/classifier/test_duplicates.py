"""Texts that are nearly the same are found, all of them and nothing else."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.classifier.training.duplicates import ALIKE, near_duplicates

REPORT = "de lantaarnpaal voor ons huis is al een week kapot"


@pytest.mark.parametrize(
    "again",
    [
        REPORT,
        REPORT.upper() + "!!",
        "  de lantaarnpaal voor  ons huis is al een week kapot.",
        "de lantaarnpaal voor ons huis is al een week kapót",
        "de lantaarnpaal voor ons huis is al een week kapot nu",
    ],
)
def test_what_differs_in_signs_accents_or_a_word_is_nearly_the_same(again: str) -> None:
    assert near_duplicates([REPORT, "er zitten ratten in de vijver", again]) == {2: 0}


def test_what_tells_something_else_is_not() -> None:
    assert near_duplicates([REPORT, "de put voor ons huis is al een week verstopt", "ja", "nee", ""]) == {}


def test_short_texts_are_the_same_only_when_they_are() -> None:
    assert near_duplicates(["ja hoor", "ja hoor!", "ja hoors"]) == {1: 0}


def test_only_from_a_number_on_texts_are_looked_at() -> None:
    assert near_duplicates([REPORT, REPORT, "iets anders over bomen", REPORT], among=3) == {3: 0}


@given(st.lists(st.text("abc ", min_size=12, max_size=20), max_size=12))
def test_as_many_are_found_as_by_comparing_each_with_each(texts: list[str]) -> None:
    def alike(one: str, other: str) -> bool:
        mine, its = (
            {plain[start : start + 4] for start in range(len(plain) - 3)} if len(plain) >= 12 else {f"={plain}"}
            for plain in (" ".join(text.split()) for text in (one, other))
        )
        return len(mine & its) >= ALIKE * len(mine | its)

    found = near_duplicates(texts)

    kept = [n for n in range(len(texts)) if n not in found]
    assert all(alike(texts[n], texts[first]) for n, first in found.items())
    assert not any(alike(texts[one], texts[other]) for one, other in combinations(kept, 2))
