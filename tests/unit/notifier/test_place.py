"""A street with a house number is found in what residents write, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.cases.place import street_and_number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kerkstraat 12", "Kerkstraat 12"),
        ("bij de Kerkstraat 12a", "Kerkstraat 12a"),
        ("Bij Kerkstraat 3 en 5", "Kerkstraat 3"),
        ("In de Kerkstraat 3, bij de brug", "Kerkstraat 3"),
        ("Laan van Meerdervoort 100", "Laan van Meerdervoort 100"),
        ("laan van meerdervoort 100", "Laan van meerdervoort 100"),
        ("tegel los bij kerkstraat 12, mijn buurvrouw viel", "Kerkstraat 12"),
        ("Kerkstraat nr. 12", "Kerkstraat 12"),
        ("kerkstraat huisnummer 7", "Kerkstraat 7"),
        ("Kerkstraat, 12", "Kerkstraat 12"),
        ("Kerkstraat 12 b", "Kerkstraat 12 b"),
        ("Prins Hendrikplein 4-6", "Prins Hendrikplein 4"),
        ("Van Baerlestraat 200", "Van Baerlestraat 200"),
        ("Jan van der Heijdenstraat 3", "Jan van der Heijdenstraat 3"),
        ("De Savornin Lohmanlaan 5", "De Savornin Lohmanlaan 5"),
        ("2e Kerkstraat 5", "2e Kerkstraat 5"),
        ("de tegel op het Spui 70 ligt los", "Spui 70"),
        ("aan de Markt 87", "Markt 87"),
        ("2 tegels los, Dorpsstraat 12 om 14 uur", "Dorpsstraat 12"),
        ("er ligt\n\nafval\nKerkstraat\n12", "Kerkstraat 12"),
    ],
)
def test_an_address_is_found(text: str, found: str) -> None:
    assert street_and_number(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "er liggen 12 tegels los",
        "er ligt al 2 weken afval",
        "op straat 3 dagen",
        "in mijn straat 2 lantaarns kapot",
        "de speeltuin 3 schommels",
        "op het plein 5 zakken",
        "onderweg 2 uur",
        "op de hoek van de weg 3 zakken",
        "op 25 november",
        "bel 14 070",
        "Lindelaan",
        "Kerkstraat 12345",
        "Kerkstraat 0",
        "+31600000001",
        "",
    ],
)
def test_what_is_no_address_is_not_taken_for_one(text: str) -> None:
    assert street_and_number(text) is None


@given(st.text(max_size=300))
def test_any_text_has_an_address_that_stands_in_it_or_none(text: str) -> None:
    found = street_and_number(text)

    assert found is None or found[1:] in " ".join(text.split()).replace(",", "") or found.split()[-1] in text


@pytest.mark.parametrize("piece", ["a", "A ", "straat ", "laan van ", "- ", "A.'", "Bij Aaa ", "in de Aaaaaa "])
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    assert street_and_number((piece * 4096)[:4096] + " Kerkstraat 12") is None
