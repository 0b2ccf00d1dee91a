"""Whether something is in another town: never by the own name of whoever is asked, and whatever the letters."""

# ruff: noqa: RUF001 - Turkish letters

import pytest

from services.notifier.conversation.asked_after import only_asks
from services.notifier.conversation.places import reading
from services.notifier.conversation.places.towns import Town, contrasted, town_in

RIJSWIJK = (Town("Rijswijk", "Rijswijk"),)


@pytest.mark.parametrize("text", ["RİJSWİJK'te lamba bozuk", "afval in Rıjswıjk", "in RIJSWIJK ligt afval"])
def test_a_town_is_known_in_turkish_letters_too(text: str) -> None:
    assert town_in(text, RIJSWIJK, own="Den Haag", language="tr" if "'te" in text else "nl") == "Rijswijk"


@pytest.mark.parametrize(
    ("own", "text"),
    [
        ("Leiden", "Ik woon in Leiden en bij ons in de straat is de lamp kapot"),
        ("Leidschendam-Voorburg", "Ik woon in Voorburg en bij ons in de straat is de lamp kapot"),
        ("'s-Hertogenbosch", "Ik woon in Den Bosch en bij ons op de Markt is de lamp kapot"),
        ("Westland", "Ik woon in Westland. Afval in Naaldwijk op de Markt"),
    ],
)
def test_a_municipality_and_its_towns_are_no_other_town_to_itself(own: str, text: str) -> None:
    assert contrasted(text, own=own) is None


def test_a_town_that_is_named_for_another_reason_is_not_where_it_is() -> None:
    told = "Ik woon in Den Haag, mijn zoon zit in Leiden op school. De lamp voor Kerkstraat 12 is kapot"

    assert contrasted(told, own="Den Haag") is None
    assert contrasted("In Rijswijk in de Herenstraat zit een gat. Ik woon zelf in Den Haag", own="Den Haag")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("water loopt over de kelders", None),
        ("Over de Kelders 12", "Over de Kelders 12"),
        ("Kerkstraat between the school and the car park", "Kerkstraat, between the school and the car park"),
    ],
)
def test_a_street_that_begins_with_a_preposition_is_none_in_a_sentence(text: str, place: str | None) -> None:
    found = reading(text).found

    assert (None if found is None else found.words) == place


@pytest.mark.parametrize(
    "text",
    [
        "Sinds gisteren is er al iets kapot aan de lamp op Kerkstraat 12",
        "In de Kerkstraat is er al wat omgewaaid",
        "Could you have someone come to pick up the couch at Kerkstraat 12",
        "Dann war schon wieder jemand da und hat Müll hingeworfen",
    ],
)
def test_a_statement_in_the_order_of_a_question_asks_nothing(text: str) -> None:
    assert not only_asks(text)
