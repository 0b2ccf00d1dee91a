"""Where a resident said to be before they told what is wrong there; bridges and turnings that are places."""

from typing import Any, Final

import pytest

from services.notifier.conversation.places import reading
from tests.unit.notifier.talking import Talk, likely

NOTHING: Final[dict[str, Any]] = {
    "intent_p": 0.65,
    "decision": "ask",
    "reason": "low_confidence",
    "candidates": likely("wateroverlast", 0.2),
}


def test_what_is_wrong_is_where_its_resident_said_to_be() -> None:
    talk = Talk()
    talk.say("ben net wezen hardlopen in het Zuiderpark", **NOTHING)
    talk.wait(20)
    talk.say("tegel los bij de kinderboerderij")
    talk.wait(60)
    talk.say("en het bankje is stuk", candidates=likely("bankje kapot"))
    talk.wait(20)

    assert [(c.place.street, c.place.good) for c in talk.cases] == [
        ("Zuiderpark, bij de kinderboerderij", True),
        ("Zuiderpark, bij de kinderboerderij", True),
    ]
    assert talk.memory.person_for == ()


def test_it_is_not_where_another_place_is_told_nor_a_day_later() -> None:
    talk = Talk()
    talk.say("ben net wezen hardlopen in het Zuiderpark", **NOTHING)
    talk.say("losse tegel op Kerkstraat 12")
    talk.wait(24 * 3600)
    talk.say("het bankje is stuk", candidates=likely("bankje kapot"))
    talk.wait(20)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", None]


def test_a_street_alone_that_is_told_by_the_way_is_none() -> None:
    talk = Talk()
    talk.say("ik loop wel eens door de Kerkstraat", **NOTHING)
    talk.say("losse tegel")
    talk.wait(20)

    (case,) = talk.cases
    assert case.place.street is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("slagboom van de hambrug blijft half open", "Hambrug"),
        ("lantaarn op de Nassaulaan, bij de afslag Kerkstraat", "Nassaulaan / Kerkstraat"),
        ("Nassaulaan bij de afslag naar de Melis Stokelaan", "Nassaulaan / Melis Stokelaan"),
        ("at Nassaulaan by the turn into Melis Stokelaan", "Nassaulaan / Melis Stokelaan"),
    ],
)
def test_a_bridge_by_name_and_a_turning_are_places(text: str, words: str) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize("text", ["de fietsbrug is glad", "de ophaalbrug staat open", "leuning los van de voetbrug"])
def test_a_bridge_of_a_kind_is_none(text: str) -> None:
    found = reading(text).found

    assert found is None or found.rough


@pytest.mark.parametrize(
    "text",
    [
        "schat ben om 6 uur thuis, haal jij kip bij de winkel op de Kerkstraat?",
        "babe can you grab milk at the shop on Kerkstraat",
        "Schatz, bringst du Brot mit aus der Kerkstraat",
    ],
)
def test_a_message_for_somebody_at_home_is_no_second_report(text: str) -> None:
    talk = Talk()
    talk.say("losse tegel op Kerkstraat 12")
    talk.wait(20)
    talk.say(text, candidates=likely("geluid evenement", 0.6), intent_p=0.6)
    talk.wait(20)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]


def test_who_calls_everybody_so_reports_it_all_the_same() -> None:
    talk = Talk()
    talk.say("losse tegel op Kerkstraat 12")
    talk.wait(600)
    talk.say("schat, er is ook een bankje kapot op Spui 3", candidates=likely("bankje kapot"))
    talk.wait(20)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "bankje kapot"]


@pytest.mark.parametrize("intent", ["greeting", "gibberish"])
def test_who_greets_and_says_where_they_are_need_not_say_it_again(intent: str) -> None:
    talk = Talk()
    talk.say(
        "Hallo, ik sta in het Zuiderpark en heb iets voor u", intent=intent, candidates=likely("wateroverlast", 0.1)
    )
    talk.wait(20)
    talk.say("er ligt een losse tegel")
    talk.wait(20)

    assert [c.place.street for c in talk.cases] == ["Zuiderpark"]
