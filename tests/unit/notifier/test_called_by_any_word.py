"""Streets that are called by any word, and the number of one's own door beside that of where it is."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import number_in, place_in
from tests.unit.notifier.talking import Talk, likely

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Het Zand 17", "Het Zand 17"),
        ("De Hout 3, een losse tegel", "De Hout 3"),
        ("Op Het Zand tegenover nummer 8 zit de put dicht", "Het Zand 8"),
        ("Kade 14, ondergrondse papierbak, er kan geen krantje meer bij", "Kade 14"),
        ("Gracht 14: container vol", "Gracht 14"),
        ("lantaarnpaal op de Kade doet niks meer, bij nr 5", "Kade 5"),
        ("in de Molenslag bij 22 is er nu ook een uit", "Molenslag 22"),
        ("lamp op de Molenslag is uit, bij nummer 5", "Molenslag 5"),
        ("Het water in de gracht aan de Oude Delft (Delft), bij huisnr 167, ligt vol", "Oude Delft 167"),
    ],
)
def test_a_number_makes_an_address_of_it(text: str, street: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (street, False)


@pytest.mark.parametrize(
    "text",
    [
        *("er ligt afval op de kade, bij nr 5", "De Lamp 14 is uit", "in de Bijlage zie nr 3", "Het Perron 3"),
        *("op de Afdeling bij nummer 5", "Auf der Straße vor Nummer 5", "op de Fiets bij 22", "Container 14 is vol"),
    ],
)
def test_what_is_no_street_becomes_none_by_a_number(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


def test_a_street_called_kade_is_asked_its_number() -> None:
    found = place_in("er ligt afval op de Kade")

    assert found is not None
    assert (found.words, found.rough) == ("Kade", True)


@pytest.mark.parametrize(
    "then",
    [
        *("en het is bij 19, 17 is mijn eigen deur", "17 is ons huis, het is bij 19", "it's at 19, 17 is my own door"),
        *("es ist bei 19, die 17 ist meine Haustür", "c'est au 19, le 17 c'est chez moi", "es el 19, el 17 es mi casa"),
        *("to 19, 17 to mój dom", "19 numara, 17 benim kapım", "це 19, 17 мій будинок", "هو 19، 17 بيتي"),
    ],
)
def test_the_number_of_ones_own_door_is_not_where_it_is(then: str) -> None:
    talk = Talk()
    talk.say("er staat hier een auto fout", candidates=likely("verkeerd geparkeerd"))
    talk.wait(15)
    talk.say("Het Zand 17", **UNCLEAR)
    talk.wait(3 * 3600)
    talk.say(then, **UNCLEAR)
    talk.wait(15)

    (case,) = talk.cases
    assert (case.place.street, case.place.good) == ("Het Zand 19", True)


def test_the_only_number_told_is_kept_though_it_is_ones_own() -> None:
    assert number_in("17 is mijn huisnummer") == "17"
