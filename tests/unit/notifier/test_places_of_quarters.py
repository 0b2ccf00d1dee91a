"""A street behind its quarter, a way in that is told alone, the number of who lives there; and two of the same."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation.places import reading
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in Tanthof, bikolaan", "Bikolaan"),
        ("Binckhorst, de lantaarn aan de Melkwegstraat", "Melkwegstraat"),
        ("begin van de Mient, kant van de Fahrenheitstraat", "Mient, begin"),
    ],
)
def test_a_quarter_does_not_hide_the_street_behind_it(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words == place


@pytest.mark.parametrize(
    "text",
    [
        "bij de ingang van het winkelcentrum",
        "bij de ingang van het winkelcentrum, waar je van het fietspad af komt",
        "voor de entree van de bibliotheek",
        "at the entrance of the school",
        "bei dem Eingang von der Schule",
    ],
)
def test_a_way_into_something_is_what_it_stands_beside(text: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.spot


@pytest.mark.parametrize("text", ["de ingang is dicht", "bij de ingang van mijn oma"])
def test_a_way_into_nothing_that_is_known_is_none(text: str) -> None:
    assert reading(text).found is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("meeuwen in de Cederstraat, ik woon op nummer 37", "Cederstraat 37"),
        ("The gulls in Cederstraat are terrible. I live at number 37", "Cederstraat 37"),
        ("Les mouettes dans la Cederstraat crient. J'habite au numéro 37", "Cederstraat 37"),
        ("ik woon op nummer 37, de meeuwen in de Cederstraat 12 zijn vreselijk", "Cederstraat 12"),
        ("de meeuwen in de Cederstraat, ik woon op Spui 3", "Cederstraat"),
        ("meeuwen in de Cederstraat, niet bij mij hoor, ik woon op nummer 37", "Cederstraat"),
    ],
)
def test_who_lives_at_a_number_of_the_street_that_is_told_lives_there(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words == place


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een tak op de Hofzichtlaan 12, en er ligt ook een flinke tak over de stoep in de Lekstraat 38",
        "there is a branch at Hofzichtlaan 12 and there is also a big branch on the pavement at Lekstraat 38",
        "auf der Hofzichtlaan 12 liegt ein Ast und da liegt auch noch ein großer Ast auf dem Gehweg vor Lekstraat 38",
        "il y a une branche Hofzichtlaan 12 et il y a aussi une grosse branche sur le trottoir devant Lekstraat 38",
        "hay una rama en Hofzichtlaan 12 y también hay una rama grande en la acera en Lekstraat 38",
        "на Hofzichtlaan 12 лежить гілка і ще лежить велика гілка на тротуарі біля Lekstraat 38",
    ],
)
def test_one_more_that_lies_in_another_street_is_another_report(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("afgebroken tak", 0.95))

    assert [case.place.street for case in talk.cases] == ["Hofzichtlaan 12", "Lekstraat 38"]


def test_what_lies_there_too_in_the_same_street_is_no_other_report() -> None:
    talk = Talk()

    talk.say("er ligt een tak op de Lekstraat 12 en er ligt ook wat blad", candidates=likely("afgebroken tak", 0.95))

    assert len(talk.cases) == 1
