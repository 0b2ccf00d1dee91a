"""How long an answer waits for residents who write in pieces; never for an emergency, never longer than ten seconds."""

import pytest

from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

NOTHING = {"intent": "gibberish", "candidates": (), "decision": "human"}
UNSURE = {"candidates": likely("losse stoeptegel", 0.4), "decision": "ask", "reason": "low_confidence"}


def waited(talk: Talk) -> float:
    """Seconds until the next answer."""
    before, began = len(talk.sent), talk.now
    while len(talk.sent) == before:
        talk.wait(0.5)
        assert (talk.now - began).total_seconds() < 20
    return (talk.now - began).total_seconds()


@pytest.mark.parametrize(
    ("text", "said", "seconds"),
    [
        ("er ligt", NOTHING, 4),
        ("een lang verhaal dat niemand hier begrijpt", NOTHING, 4),
        ("mijn buurman viel", UNSURE, 4),
        ("er is iets met de stoep hier voor de deur", UNSURE, 4),
        ("losse tegel", {}, 4),
        ("losse tegel Kerkstraat 12", {}, 2),
    ],
)
def test_an_answer_waits_twice_as_long_while_something_is_missing(
    text: str, said: dict[str, object], seconds: float
) -> None:
    talk = Talk()
    talk.say(text, **said)

    assert waited(talk) == seconds


def test_who_goes_on_in_time_is_answered_once_and_within_ten_seconds_of_the_beginning() -> None:
    talk = Talk()
    talk.say("er ligt", **NOTHING)
    talk.wait(3.5)
    talk.say("een losse tegel")
    talk.wait(3.5)
    talk.say("Kerkstraat 12")
    talk.wait(3)

    assert len(talk.texts) == 1
    assert len(talk.cases) == 1


def test_an_emergency_after_a_beginning_waits_for_nothing() -> None:
    talk = Talk()
    talk.say("er ligt iemand", **NOTHING)
    talk.wait(3)
    talk.unguarded(talk.say("bel 112", emergency="other", emergency_level="certain", **NOTHING))

    assert talk.purposes() == [Purpose.EMERGENCY]


def test_who_answers_where_it_is_with_a_street_has_time_to_send_the_number_too() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(8)
    talk.say("Weimarstraat")
    talk.wait(2.5)
    talk.say("12")
    talk.wait(10)

    assert len(talk.texts) == 2
    assert talk.cases[0].place.street == "Weimarstraat 12"
