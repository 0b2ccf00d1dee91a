"""Two places in words are the same spot without a house number, or may be several: then nobody is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.cases.alike import spot
from services.notifier.cases.near import address, drawer, public_street
from services.notifier.conversation.places import place_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("stoplicht kapot op de hoek van de Leyweg en de Escamplaan", "kruising Escamplaan/Leyweg licht doet niks"),
        ("traffic light broken, corner of Leyweg and Escamplaan", "na rogu Escamplaan i Leyweg nie działają światła"),
        ("graffiti onder de Conradbrug", "de Conradbrug is beklad"),
        ("glas bij tramhalte Gravenstraat", "bij de halte Gravenstraat ligt glas"),
        ("troep op de Conradkade bij de brug", "Conradkade, onder de brug ligt troep"),
        ("matras voor de Lidl aan de Leyweg", "naprzeciwko Lidl na Leyweg leży materac"),
        ("container vol tegenover de kerk aan de Parkstraat", "kerk in de Parkstraat, container vol"),
        ("lamp kapot Kerkstraat 12", "bij nummer 12 in de Kerkstraat is de lamp uit"),
    ],
)
def test_the_same_spot_in_other_words_is_the_same_address_and_lies_in_the_same_drawer(one: str, other: str) -> None:
    here, there = place_in(one), place_in(other)

    assert here is not None
    assert there is not None
    assert address(here.words) == address(there.words) is not None
    assert drawer(here.words) == drawer(there.words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Zuiderpark",
        "Anna Paulownaplein",
        "Grote Markt",
        "Denneweg",
        "Denneweg, eind",
        "Ziekenhuis",
        "Lidl",
        "Stadhuis",
        "Haagse Bos",
        "Kerkstraat, op het plein",
        "Speeltuin",
        "Brug",
        "",
    ],
)
def test_what_may_be_several_spots_or_a_wide_one_is_compared_with_nothing(words: str) -> None:
    assert spot(words) is None
    assert address(words) is None
    assert drawer(words) is None


def test_other_crossings_and_other_stops_are_others() -> None:
    assert spot("Leyweg / Escamplaan") != spot("Leyweg / Hengelolaan")
    assert spot("Halte Leyweg") != spot("Halte Gravenstraat")
    assert spot("Conradkade, bij de brug") != spot("Veenkade, bij de brug")


def test_both_streets_of_a_crossing_are_told_where_both_are_declared() -> None:
    declared = frozenset({"Leyweg", "Escamplaan"})

    assert public_street("Leyweg / Escamplaan", declared) == "Leyweg / Escamplaan"
    assert public_street("Leyweg / bij mijn ex", declared) is None
    assert public_street("", declared) is None


@given(st.text(max_size=120))
def test_any_words_are_a_spot_or_none(words: str) -> None:
    found = spot(words)

    assert found is None or found.strip()
