"""The encoder is given Russian for Ukrainian: by known forms, stems and other forms of known words, else by letters."""

from importlib import resources
from typing import Final

import pytest

from services.classifier.model.ukrainian import as_russian

FORMS: Final = "ukrainian_forms.tsv"
STEMS: Final = "ukrainian.tsv"


def lines(file: str) -> list[list[str]]:
    whole = (resources.files("services.classifier.model") / file).read_text("utf-8")
    return [line.split("\t") for line in whole.splitlines()[1:]]


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("хлопець порізав руку", "парень порезал руку"),
        ("тато не дихає", "папа не дышит"),
        ("бруківка", "брусчатка"),
        # Forms that are so written in both.
        ("вода на дорозі", "вода на дороге"),
        # Forms that stand in no list, by one that does.
        ("тротуарчиками", "тротуар"),
        # What is no Ukrainian.
        ("de lamp is stuk, 12 keer!", "de lamp is stuk, 12 keer!"),
        ("", ""),
    ],
)
def test_each_word_is_given_as_a_russian_one(ukrainian: str, russian: str) -> None:
    assert as_russian(ukrainian) == russian


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u02bc"])
def test_any_apostrophe_stands_inside_a_word(apostrophe: str) -> None:
    assert as_russian(f"п{apostrophe}ять дітей") == "пять детей"


@pytest.mark.parametrize("file", [STEMS, FORMS])
def test_a_list_has_two_columns_each_word_once_and_russian_letters(file: str) -> None:
    found = lines(file)

    assert all(len(line) == 2 and all(line) for line in found)
    assert len({ukrainian for ukrainian, _ in found}) == len(found)
    assert [line for line in found if "\u0456" in line[1] or "\u0457" in line[1] or "\u0454" in line[1]] == []
