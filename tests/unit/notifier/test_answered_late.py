"""What was asked of the only open report is answered days later: it belongs to that, and opens nothing."""

import pytest

from tests.unit.notifier.talking import Talk, likely

DAYS_2 = 2 * 86_400
AN_ADDRESS = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.3)}
NOISE = {"intent": "gibberish", "decision": "ask", "reason": "too_short", "candidates": likely("zwerfvuil", 0.2)}
BULKY = "bijplaatsing en grofvuil"


def a_report(text: str = "er ligt een losse tegel", **changes: object) -> Talk:
    """A report of two days ago, of which something was asked."""
    talk = Talk()
    talk.say(text, **changes)
    talk.wait(DAYS_2)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Kerkstraat 12",
        "het is Kerkstraat 12",
        "adres: Kerkstraat 12",
        "the address is Kerkstraat 12",
        "die Adresse ist Kerkstraat 12",
        "l'adresse est Kerkstraat 12",
        "dirección: Kerkstraat 12",
        "adres to Kerkstraat 12",
        "adres: Kerkstraat 12, pardon",
        "адреса: Kerkstraat 12",
        "العنوان Kerkstraat 12",
        "sorry voor de late reactie, het is Kerkstraat 12",
    ],
)
def test_an_address_alone_is_where_the_report_is_that_lacks_a_place(text: str) -> None:
    talk = a_report()

    talk.say(text, **AN_ADDRESS)
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.street == "Kerkstraat 12"
    assert case.number is not None
    assert case.number in talk.texts[-1]


def test_a_pin_is_where_the_report_is_that_lacks_a_place() -> None:
    talk = a_report()

    talk.pin()
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.pin is not None


@pytest.mark.parametrize("text", ["45", "nummer 45", "number 45", "Hausnummer 45", "numéro 45", "будинок 45"])
def test_a_house_number_alone_is_that_of_the_street_that_was_told(text: str) -> None:
    talk = a_report("er ligt een losse tegel in de Kerkstraat")

    talk.say(text, **NOISE)
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.street == "Kerkstraat 45"


@pytest.mark.parametrize(
    "text", [None, "hier is de foto", "here is the photo", "voici la photo", "proszę, zdjęcie", "هذه الصورة"]
)
def test_a_photo_that_was_asked_for_is_of_that_report(text: str | None) -> None:
    talk = a_report("er ligt grofvuil, Kerkstraat 12", candidates=likely(BULKY))

    talk.photo(text, **NOISE)
    talk.wait(10)

    (case,) = talk.cases
    assert case.photos == 1


def test_a_photo_that_nobody_asked_for_is_of_something_else() -> None:
    talk = a_report("er ligt een losse tegel, Kerkstraat 12")

    talk.photo()
    talk.wait(10)

    assert talk.cases[0].photos == 0
    assert talk.waited_for_person


def test_a_place_belongs_to_no_report_where_two_are_open() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(10)
    talk.say("en de lantaarnpaal is kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(DAYS_2)

    talk.say("Kerkstraat 12", **AN_ADDRESS)
    talk.wait(10)

    assert [case.place.street for case in talk.cases[:2]] == [None, None]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("de lantaarnpaal is stuk, Kerkstraat 12", {"candidates": likely("lantaarnpaal kapot")}),
        ("en Kerkstraat 12 ook nog een", AN_ADDRESS),
        ("is de milieustraat open, Kerkstraat 12", {"intent": "question", **AN_ADDRESS}),
    ],
)
def test_what_tells_or_asks_more_is_no_answer(text: str, changes: dict[str, object]) -> None:
    talk = a_report()

    talk.say(text, **changes)
    talk.wait(10)

    assert talk.cases[0].place.street is None


def test_a_place_is_no_answer_where_the_report_has_one() -> None:
    talk = a_report("er ligt een losse tegel, Dorpsstraat 3")

    talk.say("Kerkstraat 12", **AN_ADDRESS)
    talk.wait(10)

    assert talk.cases[0].place.street == "Dorpsstraat 3"
