"""Where something is, is found in what residents write in nine languages, and nowhere else."""

import time
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.conversation.places import Found, Streets, number_in, place_in, with_number
from services.notifier.conversation.places.streets import distance

_ROWS: Final = [
    tuple(line.split("\t")) for line in Path(__file__).with_name("places.tsv").read_text("utf-8").splitlines()[1:]
]
_STREETS: Final = Streets(
    [
        "Kerkstraat",
        "Kerklaan",
        "Laan van Meerdervoort",
        "Spui",
        "Grote Markt",
        "Van Baerlestraat",
        "Noordeinde",
        "Plein",
    ]
)


def _grade(found: Found | None) -> str:
    if found is None:
        return "none"
    return "spot" if found.spot else "rough" if found.rough else "good"


@pytest.mark.parametrize(("language", "grade", "words", "text"), _ROWS)
def test_a_place_is_found_in_each_language_and_how_precise_it_is(
    language: str, grade: str, words: str, text: str
) -> None:
    found = place_in(text)

    assert (language, _grade(found), "-" if found is None else found.words) == (language, grade, words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In de Kerkstraat 3, bij de brug", "Kerkstraat 3"),
        ("Bij Kerkstraat 3 en 5", "Kerkstraat 3"),
        ("Kerkstraat 12 b", "Kerkstraat 12 b"),
        ("De Savornin Lohmanlaan 5 is donker, Kerkstraat ook", "Savornin Lohmanlaan 5"),
        ("2 tegels los, Dorpsstraat 12 om 14 uur", "Dorpsstraat 12"),
        ("er ligt\n\nafval\nKerkstraat\n12", "Kerkstraat 12"),
        ("laan van meerdervoort 100", "Laan van meerdervoort 100"),
    ],
)
def test_an_address_is_taken_as_it_was_written(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert (place.words, place.rough) == (found, False)


@pytest.mark.parametrize(
    "text",
    [
        "op straat 3 dagen",
        "in mijn straat 2 lantaarns kapot",
        "de speeltuin 3 schommels",
        "op het plein 5 zakken",
        "onderweg 2 uur",
        "op de hoek van de weg 3 zakken",
        "op 25 november",
        "bel 14 070",
        "Kerkstraat 12345",
        "Kerkstraat 0",
        "+31600000001",
        "",
    ],
)
def test_what_is_no_address_is_not_taken_for_one(text: str) -> None:
    place = place_in(text)

    assert place is None or place.rough


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kerkstaat 12", "Kerkstraat 12"),
        ("kerkstr 12", "Kerkstraat 12"),
        ("Kekrstraat 12", "Kerkstraat 12"),
        ("laan van meerdevoort 12", "Laan van Meerdervoort 12"),
        ("op het spui 12 ligt afval", "Spui 12"),
        ("noordeinde 12, tegel los", "Noordeinde 12"),
        ("baerlestraat 3", "Baerlestraat 3"),
        ("hoek spui en grote markt", "Spui / Grote Markt"),
        ("Molenstraat 12", "Molenstraat 12"),
    ],
)
def test_a_declared_street_is_found_also_with_a_slip(text: str, found: str) -> None:
    place = place_in(text, _STREETS)

    assert place is not None
    assert (place.words, place.rough) == (found, False)


@pytest.mark.parametrize("text", ["er liggen 5 zakken op het plein", "Sput 12 zakken"])
def test_a_declared_street_is_not_found_where_none_was_meant(text: str) -> None:
    place = place_in(text, _STREETS)

    assert place is None or place.rough


@pytest.mark.parametrize(
    ("one", "other", "apart"), [("kerk", "kerk", 0), ("kerk", "kekr", 1), ("kerk", "kek", 1), ("kerk", "berg", 2)]
)
def test_slips_are_counted_with_letters_that_changed_places(one: str, other: str, apart: int) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) == apart
    assert distance(one, f"{other}lang", 2) == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("nee nummer 14", "14"),
        ("12a", "12a"),
        ("ой, номер 57, помилилась", "57"),
        ("perdón, es el número 200", "200"),
        ("het is huisnummer 7 en niet nummer 5", "7"),
        ("al 3 weken", None),
        ("er liggen 4 zakken", None),
    ],
)
def test_a_house_number_alone_is_found(text: str, number: str | None) -> None:
    assert number_in(text) == number


def test_a_street_gets_another_number() -> None:
    assert with_number("Kerkstraat 12a", "14") == with_number("Kerkstraat", "14") == "Kerkstraat 14"
    assert with_number("Laan van 1940", "3") == "Laan van 1940 3"


@given(st.text(max_size=300))
def test_any_text_has_a_place_or_none(text: str) -> None:
    found = place_in(text)

    assert found is None or found.words.strip()


@pytest.mark.parametrize(
    "piece", ["a", "A ", "straat ", "laan van ", "- ", "A.'", "Bij Aaa ", "in de ", "12 ", "Hoek A / "]
)
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    """Eight times the text costs some eight times the work: what goes back and forth would cost sixty-four times."""

    def least_s(length: int) -> float:
        taken = []
        for _ in range(4):
            begun = time.thread_time()
            place_in((piece * length)[:length] + " Kerkstraat 12")
            taken.append(time.thread_time() - begun)
        return min(taken)

    assert least_s(8192) < 24 * least_s(1024)
