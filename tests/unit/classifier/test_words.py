"""Lists of ordinary words that are made of the project's own sentences."""

from pathlib import Path

import pytest

from services.classifier.training.words import openings, ordinary


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    said = {
        "nl.intents.tsv": [
            *(f"Vuilnis bij de kerk. Leyweg {n}" for n in range(3)),
            *(f"er ligt vuilnis op de Leyweg {n}" for n in range(12)),
        ],
        "de.intents.tsv": ["Der Laternenmast ist kaputt, sagt Anna"] * 12,
        "en.intents.tsv": ["I saw Anna", "that\u2019s it", "That's it", "that's it, that's all"] * 3,
    }
    found = []
    for name, texts in said.items():
        found.append(tmp_path / name)
        found[-1].write_text("\n".join(["label\ttext", *(f"report\t{text}" for text in texts)]), "utf-8")
    return found


def test_sentences_begin_with_what_stands_small_too(files: list[Path]) -> None:
    found = openings(files)

    assert {"vuilnis", "er", "that's"} <= set(found)
    assert found == sorted(found)


def test_a_german_noun_is_one_and_a_name_is_none(files: list[Path]) -> None:
    found = openings(files)

    assert "laternenmast" in found
    assert not {"anna", "leyweg"} & set(found)


def test_ordinary_words_of_dutch_stand_small_in_four_sentences(files: list[Path]) -> None:
    assert ordinary(files[:1]) == ["ligt", "vuilnis"]
