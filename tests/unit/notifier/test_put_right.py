"""Residents put right where something is, whatever the model takes their words for; nothing is cancelled by it."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import meaning
from services.notifier.conversation.places import number_of, reading
from services.notifier.conversation.shapes import Case
from tests.unit.notifier.talking import PIN, Talk, likely

NO_MEANING = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}


def _told(first: str, then: str) -> Case:
    talk = Talk()
    talk.say(first)
    talk.wait(5)
    talk.say(then, **NO_MEANING)
    talk.wait(5)
    (case,) = talk.cases
    assert talk.texts[1:] == [f"Dank u. De plek staat nu bij uw melding {case.number}: {case.place.street}."]
    return case


@pytest.mark.parametrize(
    ("then", "street"),
    [
        ("pardon, 62", "Kerkstraat 62"),
        ("sorry ik bedoel 62", "Kerkstraat 62"),
        ("oeps ik bedoelde nummer 62", "Kerkstraat 62"),
        ("*62 sorry", "Kerkstraat 62"),
        ("foutje, nummer 62", "Kerkstraat 62"),
        ("vergissing, het is de Dorpsstraat 9", "Dorpsstraat 9"),
        ("sorry, I mean 62", "Kerkstraat 62"),
        ("Entschuldigung, ich meine 62", "Kerkstraat 62"),
        ("non pardon 62", "Kerkstraat 62"),
        ("perdón es el 62", "Kerkstraat 62"),
        ("przepraszam, 62", "Kerkstraat 62"),
        ("yok pardon 62", "Kerkstraat 62"),
        ("عفوا الرقم 62", "Kerkstraat 62"),
        ("ой, не 26, а 62", "Kerkstraat 62"),
        ("точніше 62", "Kerkstraat 62"),
        ("niet de Kerkstraat maar de Dorpsstraat, zelfde nummer", "Dorpsstraat 26"),
    ],
)
def test_a_corrected_place_replaces_what_was_told_first_and_the_report_stays(then: str, street: str) -> None:
    case = _told("losse tegel Kerkstraat 26", then)

    assert (case.place.street, case.place.good, case.state) == (street, True, "gemeld")


def test_another_street_without_a_number_is_asked_for_one() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(5)

    talk.say("niet de Kerkstraat maar de Dorpsstraat", **NO_MEANING)
    talk.wait(5)

    (case,) = talk.cases
    assert (case.place.street, case.place.rough) == ("Dorpsstraat", True)
    assert "huisnummer" in talk.texts[-1]


@pytest.mark.parametrize("then", ["laat maar, foutje", "foutje", "foutje, Kerkstraat 26"])
def test_a_mistake_that_tells_no_other_place_takes_the_report_back(then: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26", candidates=likely("losse stoeptegel"))
    talk.wait(5)

    talk.say(then, **NO_MEANING)
    talk.wait(5)

    assert [(case.state, case.place.street) for case in talk.cases] == [("geannuleerd", "Kerkstraat 26")]


@pytest.mark.parametrize(
    "then",
    [
        "de speld staat fout, het adres klopt wel",
        "the pin is wrong, the address is right",
        "der Standort stimmt nicht",
        "la ubicación está mal",
        "konum yanlış",
        "الموقع خطأ",
    ],
)
def test_a_pin_that_is_called_wrong_goes_where_an_address_is_known(then: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.pin()
    talk.wait(5)
    before = talk.cases[0].place.pin

    talk.say(then, **NO_MEANING)

    assert before == PIN
    assert (talk.cases[0].place.pin, talk.cases[0].place.street) == (None, "Kerkstraat 26")


def test_a_pin_alone_stays_until_another_comes() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.pin()
    talk.wait(5)

    talk.say("de pin staat verkeerd", **NO_MEANING)

    assert talk.cases[0].place.pin == PIN


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ik bedoel 62, cijfers omgedraaid", "62"),
        ("ik bedoel 2 bankjes", None),
        ("no one slipped yet, but the steps are icy", None),
        ("Nummer 602 b", "602 b"),
    ],
)
def test_a_number_is_that_of_a_house_only_where_it_can_be(text: str, number: str | None) -> None:
    assert reading(text).number == number


def test_a_place_that_is_not_it_is_not_read() -> None:
    found = reading("nee, niet de Kerkstraat 3 maar de Dorpsstraat 5").found

    assert found is not None
    assert found.words == "Dorpsstraat 5"
    assert number_of("Laan van Meerdervoort 12a") == "12a"
    assert number_of("Kerkstraat / Dorpsstraat") is None


def test_what_begins_with_not_tells_of_another_street_only_with_but() -> None:
    assert meaning.renames("niet de Kerkstraat maar de Dorpsstraat")
    assert not meaning.renames("niet opgehaald in de Kerkstraat")
