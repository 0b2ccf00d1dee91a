"""A house number, a street or a corner that is put right moves the report, whatever stands beside it."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.shapes import Case
from tests.unit.notifier.talking import Talk, likely

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}


def _told(then: str, first: str = "losse tegel Kerkstraat 26") -> tuple[Case, list[str]]:
    talk = Talk()
    talk.say(first)
    talk.wait(2 * 3600)
    talk.say(then, **UNCLEAR)
    talk.wait(15)
    (case,) = talk.cases
    return case, talk.texts[1:]


@pytest.mark.parametrize(
    "then",
    [
        *("stomme fout van mij, huisnummer klopt niet, het moet 62 zijn", "vergissing! huisnummer 62 dus"),
        *("ik merk dat het nummer niet klopt, het is 62", "het was toch 62", "eigenlijk nummer 62"),
        *("oh die stoeptegel was trouwens bij nummer 62", "62 moet het zijn", "of nee toch 62"),
        *("my mistake, wrong house number, it is 62", "the tile is at number 62 actually", "it must be 62"),
        *("mein Fehler, die Nummer stimmt nicht, es ist die 62", "das war übrigens bei Nummer 62"),
        *("c'est une erreur, le numéro est faux, c'est le 62", "au fait c'est au numéro 62"),
        *("fue un error, el número está mal, es el 62", "en realidad es el número 62"),
        *("pomyłka, zły numer domu, ma być 62", "właściwie to numer 62"),
        *("yanlışlıkla oldu, numara yanlış, 62 olacak", "aslında 62 numara"),
        *("помилилась, номер неправильний, потрібно 62", "насправді це номер 62"),
        *("خطأ مني، الرقم غير صحيح، الصحيح 62", "في الواقع رقم 62"),
    ],
)
def test_a_number_that_is_put_right_moves_the_report(then: str) -> None:
    case, texts = _told(then)

    assert (case.place.street, case.state) == ("Kerkstraat 62", "gemeld")
    assert texts == [f"Dank u. De plek staat nu bij uw melding {case.number}: Kerkstraat 62."]


@pytest.mark.parametrize(
    ("then", "street"),
    [
        ("vergissing van mijn kant, het is de Dorpsstraat", "Dorpsstraat"),
        ("foutje van mij, het gaat om de Dorpsstraat 9", "Dorpsstraat 9"),
        ("my mistake, I am sure it is Dorpsstraat 9", "Dorpsstraat 9"),
        ("op de hoek met de Dorpsstraat trouwens", "Kerkstraat / Dorpsstraat"),
    ],
)
def test_another_street_or_its_corner_is_where_the_report_is(then: str, street: str) -> None:
    case, texts = _told(then)

    assert (case.place.street, case.state) == (street, "gemeld")
    assert f": {street}." in texts[0]


@pytest.mark.parametrize(
    "then",
    [
        *("foutje, er is niks aan de hand", "vergissing, er is niks bij nummer 26", "laat maar, ik zat fout met 62"),
        *("my mistake, nothing there", "erreur de ma part, rien à signaler", "pomyłka", "помилка, все добре"),
    ],
)
def test_a_mistake_that_is_the_whole_report_still_takes_it_back(then: str) -> None:
    case, _ = _told(then)

    assert (case.state, case.place.street) == ("geannuleerd", "Kerkstraat 26")


@pytest.mark.parametrize(
    "then",
    [
        *(
            "er zijn er trouwens 3",
            "bij nummer 62 ligt er trouwens ook een",
            "het is toch niet te geloven, 62 dagen al",
        ),
        *("there are 3 of them actually", "actually another one at number 62", "is it number 62 actually?"),
    ],
)
def test_what_goes_on_about_a_report_moves_nothing(then: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(3600)

    talk.say(then, **UNCLEAR)

    assert talk.cases[0].place.street == "Kerkstraat 26"


def test_a_longer_message_that_names_another_street_is_heard_as_a_whole() -> None:
    talk = Talk()
    talk.say("losse tegel bij de moskee van de Kerkstraat")
    talk.wait(3600)

    talk.say("sorry foutje, de moskee is aan de Fruitweg, naast de grote deur")

    (case,) = talk.cases
    assert case.evidence.messages == 2


def test_a_number_that_is_only_wondered_about_stands_with_the_report() -> None:
    case, texts = _told("of was het 62?")

    assert case.place.street == "Kerkstraat 26"
    assert texts == [f"Dank u. Dit staat nu bij uw melding {case.number}."]


def test_of_two_reports_the_one_that_is_named_is_moved() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(3600)
    talk.say("lantaarnpaal kapot Dorpsstraat 9", candidates=likely("lantaarnpaal kapot"))
    talk.wait(3600)

    talk.say("die tegel was trouwens bij nummer 62", candidates=likely("losse stoeptegel"))
    talk.wait(15)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 62", "Dorpsstraat 9"]


def test_that_a_position_came_is_told_beside_the_address() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(3600)

    talk.pin()
    talk.wait(15)

    number = talk.cases[0].number
    assert talk.texts[1:] == [
        f"Dank u. De plek staat nu bij uw melding {number}: Kerkstraat 26, uw locatie op de kaart."
    ]
