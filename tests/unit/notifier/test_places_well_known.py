"""Streets of Dutch towns that end as no street does, by the list of their names, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

from importlib import resources
from typing import Final

import pytest

from services.notifier.conversation.places import place_in, reading, streets_of, takes_number
from services.notifier.conversation.places.endings import STREETS, listed

_NAMES: Final = (
    (resources.files("services.notifier.conversation.places") / "streets.tsv").read_text("utf-8").split("\n")
)


def test_the_list_has_each_name_once_and_none_that_is_told_by_its_ending() -> None:
    names = [name for name in _NAMES if name]

    assert names == sorted(set(names))
    assert len(names) > 400
    # Of two that are joined the ending tells the last one only.
    alone = [name for name in names if " en " not in name]
    assert not [name for name in alone if name.lower().endswith(listed(STREETS))]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("de put zit dicht, oude delft tegenover nr 88", "Oude Delft 88"),
        ("achter de flat staat een winkelwagen, het kleine loo 112", "Het Kleine Loo 112"),
        ("lamp kapot lange poten 14", "Lange Poten 14"),
        ("grofvuil brabantse turfmarkt 41", "Brabantse Turfmarkt 41"),
        ("op de mient 290 ligt een tegel los", "Mient 290"),
        ("hoek lange poten en korte poten", "Lange Poten / Korte Poten"),
        ("glas op het spui", "Spui"),
        ("fietswrak op de neude", "Neude"),
        ("the bin at oude delft 21 is full", "Oude Delft 21"),
        ("Laterne kaputt, Nieuwe Plantage 16 Delft", "Nieuwe Plantage 16"),
        ("lampadaire en panne, nieuwe rijn 18", "Nieuwe Rijn 18"),
        ("farola rota en oude delft 102", "Oude Delft 102"),
        ("dziura w chodniku, oude delft 60", "Oude Delft 60"),
        ("lamba yanmıyor, hippolytusbuurt 9", "Hippolytusbuurt 9"),
        ("الإنارة معطلة oude delft 75", "Oude Delft 75"),
        ("не горить ліхтар, nieuwe plantage 22", "Nieuwe Plantage 22"),
    ],
)
def test_a_street_of_the_list_is_a_place_in_small_letters(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("aan de mient ligt troep", "Mient"),
        ("lantaarn uit op het rokin", "Rokin"),
        ("stoeptegel los lange vijverberg", "Lange Vijverberg"),
        ("Hippolytusbuurt", "Hippolytusbuurt"),
        ("Müll liegt auf der Nieuwe Uitleg", "Nieuwe Uitleg"),
        ("there is glass on the oude delft", "Oude Delft"),
    ],
)
def test_of_a_street_alone_the_house_is_not_known(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough, found.spot) == (place, True, False)


@pytest.mark.parametrize(
    "text",
    [
        "er ligt glas in het rond",
        "een hond met lange poten loopt los",
        "op de markt stinkt het",
        "auf der Plantage war viel Müll",
        "Müll im Hof",
        "de dam is stuk",
        "om en bij 20 fietsen",
        "ils mient",
        "laat 3 mensen komen",
    ],
)
def test_what_may_be_another_word_is_no_street(text: str) -> None:
    found = place_in(text)

    assert found is None or found.spot


def test_a_declared_street_goes_before_the_list() -> None:
    declared = reading("lamp stuk oude delft 12", streets_of(frozenset({"Oude Delft", "Spuikade"}))).found

    assert declared is not None
    assert declared.words == "Oude Delft 12"


def test_a_square_takes_a_house_number_that_comes_later() -> None:
    assert takes_number("Neude")
    assert not takes_number("Neude 12")
