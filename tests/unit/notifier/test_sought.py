"""A case is found by the words of its place, each from its beginning, and by a number as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Location
from services.notifier.cases.sought import is_there, words_of
from services.notifier.conversation.shapes import Place

STREET = Place(street="Lange Voorhout 12a")
PIN = Place(pin=Location(latitude=52.0, longitude=4.3, address="Kerkstraat 120, Den Haag", name="Café Zuid"))


@pytest.mark.parametrize(
    ("place", "typed", "found"),
    [
        (STREET, "lange voorhout", True),
        (STREET, "VOORH", True),
        (STREET, "voorhout 12", True),
        (STREET, "12a voorhout", True),
        (STREET, "voorhout 1", False),
        (STREET, "voorhout 2", False),
        (STREET, "hout", False),
        (STREET, "kerkstraat", False),
        (PIN, "kerkstraat 12", False),
        (PIN, "kerkstraat 120", True),
        (PIN, "cafe zuid", True),
        (Place(spot="bij de brug"), "brug", True),
        (Place(), "brug", False),
    ],
)
def test_what_is_typed_finds_a_place(place: Place, typed: str, found: bool) -> None:
    assert is_there(place, words_of(typed)) is found


@given(st.text(), st.text())
def test_whatever_is_typed_or_stands_there_stops_nothing(typed: str, street: str) -> None:
    assert is_there(Place(street=street), words_of(typed)) in {True, False}
