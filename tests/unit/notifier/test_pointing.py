"""A public line that may hold somebody's name or house number is confirmed; an ordinary one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.cases.pointing import points

STREETS = frozenset(
    {"Kerkstraat", "Lange Voorhout", "Jan van Nassaustraat", "Lindelaan", "Laan van Meerdervoort", "Spui"}
)
TOWN = "Den Haag"


@pytest.mark.parametrize(
    "text",
    [
        "Bij Jan de Vries op nummer 14",
        "Bij Jan de Vries.",
        "Container van Fatima El Amrani",
        "losse tegel bij J. Bakker",
        "Bij mevrouw de Wit voor de deur",
        "Dhr. Jansen heeft er last van",
        "de buurman Ali klaagt ook",
        "Losse tegel op nr. 9",
        "bij huisnummer 3a",
        "Kerkstraat 12, stoep ligt los",
        "Spui 70",
        "Tegels los, Prinsengracht 4",
        "Tegen de muur van Łukasz Kowalski",
    ],
)
def test_what_may_point_at_somebody_is_seen(text: str) -> None:
    assert points(text, STREETS, TOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Drie losse tegels voor de school.",
        "3 losse tegels in de Kerkstraat",
        "Voor de Albertschool aan de Jan van Nassaustraat",
        "Hoek Lange Voorhout en Lindelaan",
        "Laan van Meerdervoort, bij de brug",
        "Lantaarn bij halte 9 en lijn 16",
        "De tegels. Er ligt ook zand. Kijk uit",
        "Gat in de weg, 40 cm diep",
        "In Den Haag, bij het Zuiderpark",
        "Bij het Centraal Station",
        "N44, richting Wassenaar",
        "In het Zuiderpark 2 meter van het pad",
        "Bij de ANWB en de HTM",
        "Bij Kijkduin, naast Scheveningen",
        "",
    ],
)
def test_an_ordinary_line_is_not(text: str) -> None:
    assert not points(text, STREETS, TOWN)


@given(st.text(max_size=200))
def test_whatever_stands_there_stops_nothing(text: str) -> None:
    assert points(text, STREETS, TOWN) in {True, False}
