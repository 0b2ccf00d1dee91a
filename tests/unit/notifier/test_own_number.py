"""Two problems of which one is at its writer's own number, or in a sentence that tells its place first: two places."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely

BENCH, SIGN, WASTE = "bankje kapot", "verkeersbord kapot of weg", "bijplaatsing en grofvuil"


def told(one: str, other: str, link: str, subs: tuple[str, str]) -> list[tuple[str, str | None]]:
    """The cases of a message in two parts as the classifier cuts them, with the words between the two."""
    talk, text = Talk(), f"{one}{link}{other}"
    parts = (
        Part(start=0, end=len(one), candidates=likely(subs[0], 0.98)),
        Part(start=len(text) - len(other), end=len(text), candidates=likely(subs[1], 0.98)),
    )
    talk.say(text, candidates=likely(subs[1], 0.7), parts=parts)
    talk.wait(20)
    return [(case.sub, case.place.street) for case in talk.cases]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ich wohne in der Zwaaikade. Vor Nummer 61 ist die Bank kaputt. Und an der Steigerlaan, Ecke Kerkstraat",
            "ist ein Verkehrsschild umgefahren, es liegt im Gras",
        ),
        (
            "Ik woon aan de Zwaaikade. Voor nummer 61 is de bank stuk. En op de Steigerlaan, hoek Kerkstraat",
            "ligt een verkeersbord om in het gras",
        ),
        (
            "Wij wonen aan de Zwaaikade. Voor nummer 61 is de bank stuk. Op de Steigerlaan, hoek Kerkstraat",
            "ligt een verkeersbord om in het gras",
        ),
        (
            "J'habite Zwaaikade. Devant le numéro 61 le banc est brisé. Et au coin de Steigerlaan et Kerkstraat",
            "il y a un panneau renversé dans l'herbe",
        ),
        (
            "Vivo en Zwaaikade. Delante del número 61 el banco está roto. Y en Steigerlaan, esquina Kerkstraat",
            "hay una señal caída en la hierba",
        ),
        (
            "Mieszkam na Zwaaikade. Przed numerem 61 ławka jest połamana. I na Steigerlaan, róg Kerkstraat",
            "leży przewrócony znak drogowy",
        ),
    ],
)
def test_a_place_that_begins_the_second_sentence_is_the_second_ones(one: str, other: str) -> None:
    assert told(one, other, ", ", (BENCH, SIGN)) == [(BENCH, "Zwaaikade 61"), (SIGN, "Steigerlaan / Kerkstraat")]


def test_a_place_that_ends_the_first_stays_with_it() -> None:
    found = told(
        "Er staat een bank met kapotte latten. Kerkstraat 12", "en er ligt een bord in het gras", ", ", (BENCH, SIGN)
    )

    assert found == [(BENCH, "Kerkstraat 12"), (SIGN, "Kerkstraat 12")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ich wohne in der Zwaaikade. Die Sitzbank vor Steigerlaan 20 ist kaputt",
            "und vor unserer Hausnummer 14 liegt eine Matratze",
        ),
        ("Ik woon aan de Zwaaikade. De bank bij Steigerlaan 20 is stuk", "en voor ons huisnummer 14 ligt een matras"),
        (
            "I live on Zwaaikade. The bench at Steigerlaan 20 is broken",
            "and outside our own number 14 there is a mattress",
        ),
        ("J'habite Zwaaikade. Le banc devant Steigerlaan 20 est cassé", "et devant notre numéro 14 il y a un matelas"),
        ("Vivo en Zwaaikade. El banco de Steigerlaan 20 está roto", "y delante de nuestro número 14 hay un colchón"),
        ("Mieszkam na Zwaaikade. Ławka przy Steigerlaan 20 jest połamana", "a przed naszym numerem 14 leży materac"),
        ("Я живу на Zwaaikade. Лавка на Steigerlaan 20 зламана", "а біля нашого будинку номер 14 лежить матрац"),
    ],
)
def test_their_own_number_is_one_of_the_street_that_they_live_in(one: str, other: str) -> None:
    assert told(one, other, ", ", (BENCH, WASTE)) == [(BENCH, "Steigerlaan 20"), (WASTE, "Zwaaikade 14")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Sitzbank vor Steigerlaan 20 ist kaputt", "und vor unserer Hausnummer 14 liegt eine Matratze"),
        ("Ik woon aan de Zwaaikade. De bank bij Steigerlaan 20 is stuk", "en bij nummer 14 ligt een matras op straat"),
    ],
)
def test_any_other_number_is_one_of_the_street_before(one: str, other: str) -> None:
    assert told(one, other, ", ", (BENCH, WASTE)) == [(BENCH, "Steigerlaan 20"), (WASTE, "Steigerlaan 14")]
