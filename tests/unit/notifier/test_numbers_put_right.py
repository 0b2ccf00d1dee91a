"""Residents say in nine languages that it is not the one house number but the other; and that nothing is not."""

from pathlib import Path
from typing import Any, Final

import pytest

from services.notifier.conversation import meaning
from services.notifier.conversation.places import number_of, place_in, reading, takes_number, with_number
from services.notifier.conversation.places.putright import becomes, puts_right, rest
from tests.unit.notifier.talking import Talk, likely

_ROWS: Final = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("numbers_put_right.tsv").read_text("utf-8").splitlines()[1:]
]
_NO_MEANING: Final[dict[str, Any]] = {
    "candidates": (),
    "intent": "gibberish",
    "intent_p": 0.8,
    "decision": "ask",
    "reason": "no_meaning",
}


@pytest.mark.parametrize(("language", "then"), _ROWS)
def test_the_number_becomes_the_other_one_and_nothing_else_changes(language: str, then: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", language=language)
    talk.wait(30)

    talk.say(then, language=language, **_NO_MEANING)
    talk.wait(30)

    assert [(c.place.street, c.place.rough, c.state, c.sub) for c in talk.cases] == [
        ("Kerkstraat 14", False, "gemeld", "losse stoeptegel")
    ]


@pytest.mark.parametrize("language", ["nl", "en", "de"])
def test_who_puts_a_number_right_makes_no_second_report_of_it_whatever_the_model_takes_it_for(language: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", language=language)
    talk.wait(30)

    talk.say("Kerkstraat 14, niet 12", language=language, candidates=likely("lantaarnpaal kapot"))
    talk.wait(30)

    assert [(c.place.street, c.sub) for c in talk.cases] == [("Kerkstraat 14", "losse stoeptegel")]


def test_a_model_that_takes_two_numbers_for_ages_asks_for_no_help() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(30)
    seen = {"emergency": "missing_child", "emergency_level": "possible", "reason": "emergency_possible"}

    talk.say("au 14, pas au 12", language="fr", candidates=(), decision="human", **seen)
    talk.wait(30)

    assert [c.place.street for c in talk.cases] == ["Kerkstraat 14"]
    assert not any("112" in text for text in talk.texts)


@pytest.mark.parametrize(
    "text",
    [
        "lamp brandt niet Kerkstraat 12",
        "licht werkt niet nummer 12",
        "container wordt niet geleegd Kerkstraat 12",
        "al 3 weken niet, nummer 12",
        "Kerkstraat no. 12 broken pavement",
        "niet 2 weken maar 3 maanden al, Kerkstraat 12",
        "does not work at number 12",
        "no funciona en el número 12",
        "ne marche pas au 12",
        "nie działa przy numerze 12",
        "не працює біля 12",
        "niet opgehaald om 14 uur niet om 12 uur, nummer 12",
        "de 2e lamp brandt niet, nummer 12",
    ],
)
def test_what_does_not_work_at_a_number_is_at_that_number(text: str) -> None:
    found = place_in(text)

    number = reading(text).number if found is None else number_of(found.words)
    assert (number, puts_right(text)) == ("12", False)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("het is de Dorpsstraat, niet de Kerkstraat", "Dorpsstraat"),
        ("het is niet de Kerkstraat maar de Dorpsstraat", "Dorpsstraat"),
        ("Dorpsstraat 9 ipv Kerkstraat 12", "Dorpsstraat 9"),
        ("it's not Kerkstraat 12 but Dorpsstraat 9", "Dorpsstraat 9"),
        ("es ist nicht die Kerkstraat sondern die Dorpsstraat", "Dorpsstraat"),
    ],
)
def test_a_street_that_is_not_it_is_not_read(text: str, left: str) -> None:
    found = place_in(text)

    assert found is not None
    assert found.words == left
    assert meaning.corrects(text)


def test_what_denies_all_that_it_says_is_left_as_it_is() -> None:
    assert rest("niet 12") == "niet 12"
    assert rest("") == ""
    assert not becomes("12 en 14", "12", "14")
    assert not becomes("12-14", "12", "14")


@pytest.mark.parametrize("between", [(), ("<photo>",), ("dank u",)])
@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("12", "12"),
        ("nummer 12", "12"),
        ("t/o 12", "12"),
        ("12a", "12a"),
        ("12 bis", "12 bis"),
        ("bij de 12", "12"),
        ("tussen 12 en 16", "12"),
        ("12 t/m 16", "12"),
        ("twaalf", "12"),
        ("bij twaalf", "12"),
        ("#12", "12"),
        ("nr12", "12"),
        ("voor de deur van 12", "12"),
        ("het is 12", "12"),
        ("number 12", "12"),
        ("Hausnummer 12", "12"),
        ("au 12", "12"),
        ("en el 12", "12"),
        ("pod numerem 12", "12"),
        ("12 numara", "12"),
        ("رقم ١٢", "12"),
        ("буд. 12", "12"),
    ],
)
@pytest.mark.parametrize("street", ["Spui", "Kerkstraat", "Plein 1813", "Grote Markt", "laan van meerdervoort"])
def test_a_number_that_comes_later_is_that_of_the_street(
    street: str, number: str, found: str, between: tuple[str, ...]
) -> None:
    talk = Talk()
    talk.say(f"losse tegel {street}")
    talk.wait(30)
    for what in between:
        if what == "<photo>":
            talk.photo()
        else:
            talk.say(what, intent="thanks", candidates=(), decision="ask")
        talk.wait(30)

    talk.say(number, **_NO_MEANING)
    talk.wait(30)

    (case,) = talk.cases
    assert ((case.place.street or "").casefold(), case.place.good) == (f"{street} {found}".casefold(), True)


def test_a_year_in_the_name_of_a_street_is_no_house_number() -> None:
    assert number_of("Plein 1813") is None
    assert number_of("Plein 12") == "12"
    assert with_number("Plein 1813 4", "6") == "Plein 1813 6"
    assert takes_number("Plein 1813")
    assert not takes_number("Kerkstraat 12")
    assert not takes_number("Spui / Kalvermarkt")
    assert not takes_number("Kerkstraat, bij de brug")


@pytest.mark.parametrize("begins", ["es ist ", "no es ", "it is ", "nee sorry ", "c'est pas ", "to jest ", "- nie, "])
def test_who_says_again_and_again_that_it_is_not_takes_no_more_time_than_others(begins: str) -> None:
    assert not puts_right(f"{begins * 60}x")
