"""Who asks the same again a while later is answered again, in words that say so; sooner they can read it above."""

from typing import Any, Final

import pytest

from loket.providers.content import Reaction
from tests.unit.notifier.talking import WORDLESS, WORLD, Talk, likely

DAY_S: Final = 24 * 3600
STATUS: Final[dict[str, Any]] = WORDLESS | {"intent": "status_question", "intent_p": 0.97}
HUMAN: Final[dict[str, Any]] = WORDLESS | {"intent": "human", "intent_p": 0.97}
LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")


def a_reported_tile(language: str = "nl") -> Talk:
    """A report that was acknowledged."""
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12 bij de school daar", candidates=likely("losse stoeptegel"), language=language)
    talk.wait(20)
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_stands_is_told_each_day_it_is_asked(language: str) -> None:
    talk = a_reported_tile(language)
    for _ in range(3):
        talk.wait(DAY_S)
        talk.say("hoe staat het ermee?", **(STATUS | {"language": None}))
        talk.wait(20)

    first, second, third = talk.texts[1:]
    still = WORLD["denhaag"].text("repeated", language, date="|", time="|").split("|")[0]
    assert second.startswith(still)
    assert second.endswith(first)
    assert third.endswith(first)
    assert second != third


def test_who_asks_again_at_once_hears_nothing_more() -> None:
    talk = a_reported_tile()
    for pause in (DAY_S, 60, DAY_S, 60, 600):
        talk.wait(pause)
        talk.say("hoe staat het ermee?", **STATUS)
        talk.wait(20)

    assert len(talk.texts) == 3


def test_who_asks_for_a_person_again_a_day_later_is_answered() -> None:
    talk = a_reported_tile()
    for _ in range(2):
        talk.wait(DAY_S)
        talk.say("medewerker", **HUMAN)
        talk.wait(20)

    assert len(talk.texts) == 3
    assert "Ons antwoord is nog hetzelfde (" in talk.texts[2]
    assert "human" in talk.memory.person_for


def test_what_was_not_sent_is_not_taken_for_the_last_answer() -> None:
    talk = a_reported_tile()
    talk.wait(DAY_S)
    talk.say("hoe staat het ermee?", **STATUS)
    talk.wait(20)
    mark = talk.memory.last_reply
    talk.say("stop", **(WORDLESS | {"intent": "stop"}))
    talk.wait(DAY_S)
    stopped = talk.memory.last_reply
    talk.say("hoe staat het ermee?", **STATUS)
    talk.wait(20)

    assert mark is not None
    assert talk.memory.last_reply == stopped


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_that_is_put_right_twice_is_told_twice(language: str) -> None:
    talk = a_reported_tile(language)
    for number in ("14", "16"):
        talk.say(f"nummer {number}", **(WORDLESS | {"intent": "gibberish", "intent_p": 0.4}))
        talk.say(f"ik bedoel nummer {number}", **(WORDLESS | {"intent": "gibberish", "intent_p": 0.4}))
        talk.wait(600)

    (case,) = talk.cases
    assert case.place.street == "Kerkstraat 16"
    assert talk.texts[-2:] == [
        WORLD["denhaag"].text("added_location", language, number=case.number or "", place=f"Kerkstraat {number}")
        for number in (14, 16)
    ]


def test_what_puts_a_place_right_at_once_gets_a_tick_and_the_words_where_nobody_can_react() -> None:
    talk = a_reported_tile()
    for number in ("14", "41"):
        talk.say(f"ik bedoel nummer {number}", **(WORDLESS | {"intent": "gibberish", "intent_p": 0.4}))
        talk.wait(20)

    (case,) = talk.cases
    assert case.place.street == "Kerkstraat 41"
    assert talk.sent[-1].content == Reaction(
        message="wamid.v1-said-3",
        emoji="✅",
        instead=f"Dank u. De plek staat nu bij uw melding {case.number}: Kerkstraat 41.",
    )


def test_the_place_of_another_report_is_told_in_words() -> None:
    talk = a_reported_tile()
    talk.say("ik bedoel nummer 14", **(WORDLESS | {"intent": "gibberish", "intent_p": 0.4}))
    talk.wait(20)
    talk.say("er is ook een lamp kapot in een andere straat", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(20)
    talk.say("Dorpsstraat 40", candidates=likely("lantaarnpaal kapot", 0.3), decision="ask", reason="low_confidence")
    talk.wait(20)

    assert talk.texts[-1] == f"Dank u. De plek staat nu bij uw melding {talk.cases[1].number}: Dorpsstraat 40."


def test_a_pin_is_told_as_the_place_on_the_map() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel", candidates=likely("losse stoeptegel"))
    talk.wait(20)
    talk.pin()
    talk.wait(20)

    assert talk.texts[-1] == f"Dank u. De plek staat nu bij uw melding {talk.cases[0].number}: uw locatie op de kaart."
