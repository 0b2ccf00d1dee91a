"""A message that names one of a resident's own reports is about that one, not about the latest."""

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.two_reports import DAY, FIXED, HOUR, LAMP, NOT_FIXED, TILE, UNSURE, two_reports, went_to


@pytest.mark.parametrize(
    "text",
    [
        "Kerkstraat 12",
        "op de Kerkstraat 12 is het nu opgelost",
        "at Kerkstraat 12 it is solved now",
        "Kerkstraat 12 ist es schon weg",
        "à Kerkstraat 12 c'est réglé",
        "w Kerkstraat 12 jest lepiej",
    ],
)
def test_the_address_of_the_first_report_leaves_the_second_where_it_is(text: str) -> None:
    talk = two_reports()

    talk.say(text, **UNSURE)
    talk.wait(10)

    tile, lamp = talk.cases
    assert (tile.place.street, lamp.place.street) == ("Kerkstraat 12", "Dorpsstraat 3")
    assert went_to(talk) == "tile"


@pytest.mark.parametrize("text", ["niet Kerkstraat 12 maar Kerkstraat 14", "Bij de Kerkstraat moet het nummer 14 zijn"])
def test_another_number_in_its_street_puts_the_first_report_right(text: str) -> None:
    talk = two_reports()

    talk.say(text, **UNSURE)
    talk.wait(10)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 14", "Dorpsstraat 3"]


def test_a_number_for_the_thing_of_the_first_report_moves_that() -> None:
    talk = two_reports()

    talk.say("sorry de tegel is bij nummer 14", **TILE)
    talk.wait(10)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("losse stoeptegel", "Kerkstraat 14"),
        ("lantaarnpaal kapot", "Dorpsstraat 3"),
    ]


def test_an_address_answers_where_it_is_also_that_of_another_report() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", **TILE)
    talk.wait(HOUR)
    talk.say("en er is ook een lantaarnpaal kapot", **LAMP)
    talk.wait(60)

    talk.say("Kerkstraat 12", **UNSURE)
    talk.wait(10)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Kerkstraat 12"]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("fietswrak Kerkstraat 12", {"candidates": likely("fietswrak", 0.95)}),
        ("er ligt een losse tegel, Meidoornlaan 4", TILE),
    ],
)
def test_what_is_new_opens_a_report(text: str, changes: dict[str, object]) -> None:
    talk = two_reports()

    talk.say(text, **changes)
    talk.wait(10)

    assert len(talk.cases) == 3


@pytest.mark.parametrize("text", ["de tegel is al gemaakt zie ik", "laat die tegel maar zitten, opgelost"])
def test_the_report_of_the_thing_that_is_gone_is_taken_back(text: str) -> None:
    talk = two_reports()

    talk.say(text, **FIXED)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEMELD]


@pytest.mark.parametrize("text", ["de tegel ligt weer vast", "the tile was put back", "die Platte wurde repariert"])
def test_what_is_told_of_a_thing_stands_with_its_report(text: str) -> None:
    talk = two_reports()

    talk.say(text, **FIXED)
    talk.wait(10)

    assert went_to(talk) == "tile"
    assert (talk.cases[0].number or "") in talk.texts[-1]


@pytest.mark.parametrize(("text", "changes"), [("en de tegel?", TILE), ("en op de Kerkstraat 12?", UNSURE)])
def test_a_short_question_is_how_the_report_stands_that_it_names(text: str, changes: dict[str, object]) -> None:
    talk = two_reports()

    talk.say(text, **(changes | {"intent": "gibberish"}))
    talk.wait(10)

    tile, lamp = talk.cases
    assert (tile.number or "-") in talk.texts[-1]
    assert (lamp.number or "-") not in talk.texts[-1]


@pytest.mark.parametrize(
    "text",
    [
        "de tegel ligt er nog steeds los bij",
        "ja maar die tegel nog niet",
        "nein die Platte noch nicht",
        "the tile is not",
    ],
)
@pytest.mark.parametrize("after", [HOUR, 2 * DAY])
def test_a_no_about_another_thing_opens_nothing_again(text: str, after: float) -> None:
    talk = two_reports()
    talk.set_status(talk.cases[1].id, workflow.AFGEHANDELD, "Lamp vervangen")
    talk.wait(after)

    talk.say(text, **NOT_FIXED)
    talk.wait(10)

    tile, lamp = talk.cases
    assert lamp.state == workflow.AFGEHANDELD
    assert went_to(talk) == "tile"
    assert (tile.number or "-") in talk.texts[-1]


def test_a_no_about_the_thing_that_was_asked_about_opens_that_again() -> None:
    talk = two_reports()
    talk.set_status(talk.cases[1].id, workflow.AFGEHANDELD, "Lamp vervangen")
    talk.wait(HOUR)

    talk.say("nee die lamp doet het nog niet", **(LAMP | {"intent": "feedback_no"}))
    talk.wait(10)

    assert talk.cases[1].state == workflow.HEROPEND
