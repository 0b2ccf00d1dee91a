"""Sentences as people write them: what is an emergency is found with its kind, what only looks like one is not."""

from collections import Counter
from pathlib import Path
from typing import Final

import pytest
from msgspec import Struct

from loket.emergency import KINDS, detect

HERE: Final = Path(__file__).parent
LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
HEADERS: Final = {
    "emergencies_first.tsv": "language\tkind\ttext",
    "emergencies_second.tsv": "language\tkind\ttext",
    "emergencies_third.tsv": "language\tkind\ttext",
    "none.tsv": "language\ttext",
}


class Said(Struct, frozen=True):
    """One sentence of a file, and what it is about."""

    place: str
    language: str
    kind: str | None
    text: str


def _read(name: str) -> list[Said]:
    found = []
    header, *rows = (HERE / name).read_text("utf-8").removesuffix("\n").split("\n")
    assert header == HEADERS[name]
    for number, row in enumerate(rows, 2):
        language, *kind, text = row.split("\t")
        found.append(Said(f"{name}:{number}", language, kind[0] if kind else None, text))
    return found


SAID: Final = [said for name in HEADERS for said in _read(name)]
EMERGENCIES: Final = [said for said in SAID if said.kind is not None]
NONE: Final = [said for said in SAID if said.kind is None]

POSSIBLE: Final = frozenset(
    {
        "bel een ambulance aub",
        "stuur de politie nu",
        "ik word achtervolgd door een man",
        "er moet nu een ambulance komen",
        "il y a de la fumée noire qui sort du toit",
    }
)
"""Found, but by the rules only as possible: whoever makes a rule surer takes its sentence out here."""


def test_every_file_of_sentences_is_read_and_each_row_is_whole() -> None:
    assert {file.name for file in HERE.glob("*.tsv")} == HEADERS.keys()
    assert all(len([s for s in SAID if s.place.startswith(name)]) > 70 for name in HEADERS)
    assert [s.place for s in SAID if s.text != s.text.strip() or not s.text] == []
    assert [s.place for s in SAID if s.language not in LANGUAGES] == []
    assert [s.place for s in EMERGENCIES if s.kind not in KINDS] == []
    assert [text for text, count in Counter(s.text.lower() for s in SAID).items() if count > 1] == []


def test_each_kind_and_each_language_has_sentences() -> None:
    assert {s.kind for s in EMERGENCIES if s.language == "nl"} == set(KINDS)
    assert {s.language for s in EMERGENCIES} == set(LANGUAGES)
    assert {s.language for s in NONE} == set(LANGUAGES)


@pytest.mark.parametrize("said", EMERGENCIES, ids=[s.place for s in EMERGENCIES])
def test_an_emergency_is_found_with_its_kind_and_how_sure_it_is(said: Said) -> None:
    found = detect(said.text)

    assert found is not None
    assert (found.kind, found.language) == (said.kind, said.language)
    assert found.level == "certain" or said.text in POSSIBLE


@pytest.mark.parametrize("said", NONE, ids=[s.place for s in NONE])
def test_what_only_looks_like_an_emergency_is_none(said: Said) -> None:
    assert detect(said.text) is None


@pytest.mark.parametrize("said", EMERGENCIES, ids=[s.place for s in EMERGENCIES])
def test_an_emergency_is_found_however_it_is_typed(said: Said) -> None:
    for typed in (
        said.text.upper() if said.language != "tr" else said.text,
        f"\n\n  {said.text}  \n",
        f"\ud800 {said.text} \x00",
        f"{said.text}!!!!!!",
        f"🙂🙂 {said.text} 🙂",
    ):
        found = detect(typed)
        assert found is not None, typed
        assert found.kind == said.kind


def test_only_the_sentences_that_are_told_of_are_less_than_certain() -> None:
    assert {s.text for s in EMERGENCIES} >= POSSIBLE


def test_an_emergency_is_found_at_the_beginning_and_at_the_end_of_a_long_message() -> None:
    filler = "de stoep ligt scheef en dat is al lang zo. " * 200
    emergency = "brand!! er slaan vlammen uit het dak"

    for text in (f"{emergency} {filler}", f"{filler} {emergency}"):
        found = detect(text)
        assert found is not None
        assert (found.kind, found.level) == ("fire", "certain")
    assert detect(filler) is None


def test_the_past_softens_a_fire_but_never_what_people_say_of_themselves() -> None:
    past = detect("gisteren was er brand, de vlammen sloegen uit het dak")
    own = detect("gisteren wilde ik er een einde aan maken")

    assert past is None or past.level == "possible"
    assert own is not None
    assert own.kind == "suicide"
