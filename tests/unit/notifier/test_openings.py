"""What sentences begin with is no part of the street that follows, also with a capital."""

from typing import Final

import pytest

from services.notifier.conversation.places import reading

CITY: Final = "Den Haag"


@pytest.mark.parametrize(
    "opening",
    [
        "Hallo",
        "Woon",
        "Afval",
        "Vuilnis",
        "Overal",
        "I'm",
        "It’s",  # noqa: RUF001 - as phones write it
        "Broken",
        "Wohne",
        "Kaputt",
        "J'habite",
        "Bonjour",
        "Vivo",
        "Basura",
        "Mieszkam",
        "Też",
        "Oturuyorum",
        "Çöp",
        "Живу",
        "Сміття",
    ],
)
def test_a_word_with_which_people_begin_is_not_part_of_the_street(opening: str) -> None:
    for before in ("", "De lamp is uit. ", "Dag, "):
        found = reading(f"{before}{opening} Newtonstraat 119", None, CITY).found

        assert found is not None
        assert found.words == "Newtonstraat 119"


@pytest.mark.parametrize(
    "street",
    [
        "Oude Haagweg",
        "Grote Marktstraat",
        "Anna Paulownastraat",
        "Vrouw Avenstraat",
        "Jonge Prinsstraat",
        "Loosduinse Hoofdstraat",
        "Rijswijkse Landingslaan",
        "Hobbema Dwarsstraat",
        "Newton Dwarslaan",
        "Van Ostadestraat",
        "Derde Braamstraat",
    ],
)
def test_streets_keep_their_first_word(street: str) -> None:
    found = reading(f"{street} 12", None, CITY).found

    assert found is not None
    assert found.words == f"{street} 12"


def test_in_the_middle_of_a_sentence_a_capital_means_a_name() -> None:
    found = reading("de lamp in de Hallo Newtonstraat 12", None, CITY).found

    assert found is not None
    assert found.words == "Hallo Newtonstraat 12"


def test_a_name_without_an_ending_stands_alone_too() -> None:
    found = reading("Hallo Rosarium, bij de vijver", None, CITY).found

    assert found is not None
    assert "Hallo" not in found.words
