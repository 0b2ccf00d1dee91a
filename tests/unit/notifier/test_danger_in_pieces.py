"""An emergency that is told in several short messages, of which none is one by itself."""

import pytest

from loket.emergency import detect
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

FIRST, SECOND = "er ligt iemand", "in het water"


def test_what_only_the_pieces_tell_together_is_answered_at_once_and_only_once() -> None:
    talk = Talk()

    talk.say(FIRST, intent="gibberish", candidates=())
    talk.wait(2)
    talk.say(SECOND, intent="gibberish", candidates=())
    at_once = list(talk.purposes())
    talk.say("bij de brug", intent="gibberish", candidates=())
    talk.wait(60)

    assert (detect(FIRST), detect(SECOND)) == (None, None)
    assert at_once[-1] == Purpose.EMERGENCY
    assert talk.purposes().count(Purpose.EMERGENCY) == 1
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)


def test_pieces_that_are_minutes_apart_are_not_put_together() -> None:
    talk = Talk()

    talk.say(FIRST, intent="gibberish", candidates=())
    talk.wait(180)
    talk.say(SECOND, intent="gibberish", candidates=())
    talk.wait(1)

    assert Purpose.EMERGENCY not in talk.purposes()


@pytest.mark.parametrize(
    ("text", "p", "cases"),
    [
        ("hij is van de ladder gevallen", 0.5, 0),
        ("hij is van de ladder gevallen, Kerkstraat 12", 0.5, 1),
        ("help, die tegels liggen weer los", 0.9, 1),
    ],
)
def test_what_may_be_an_emergency_opens_a_case_only_where_there_is_something_to_mend(
    text: str, p: float, cases: int
) -> None:
    talk = Talk()

    event = talk.say(
        text,
        emergency="injury",
        emergency_level="possible",
        decision="human",
        reason="emergency_possible",
        candidates=likely("losse stoeptegel", p),
    )
    talk.guarded(event)
    talk.wait(10)

    assert len(talk.cases) == cases
    assert talk.conversation.urgent


def test_what_is_said_in_a_few_words_right_after_a_cry_is_no_report() -> None:
    talk = Talk()

    talk.guarded(talk.say("socorro", emergency="other", emergency_level="possible", candidates=likely("ratten", 0.1)))
    talk.wait(3)
    talk.say("mi vecino", candidates=likely("geluidsoverlast buren", 0.99))
    talk.wait(60)
    talk.say("ratas en la calle", candidates=likely("ratten", 0.95))

    assert [case.sub for case in talk.cases] == ["ratten"]


def test_a_problem_at_an_address_is_a_report_though_its_words_sound_like_an_emergency() -> None:
    talk = Talk()
    emergency = {"emergency": "suicide", "emergency_level": "certain", "decision": "human", "reason": "emergency"}

    talk.guarded(talk.say("ik ga dood van de stank, Kerkstraat 90", candidates=likely("riolering stank"), **emergency))
    talk.wait(10)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("riolering stank", "Kerkstraat 90")]
    assert talk.conversation.urgent


def test_the_beginning_of_something_opens_no_case_and_a_short_report_does() -> None:
    talk, other = Talk(), Talk()
    asked = {"decision": "ask", "reason": "low_confidence"}

    talk.say("mijn kind ligt", candidates=likely("losse stoeptegel", 0.3)[:2], **asked)
    other.say("tegel los", candidates=likely("losse stoeptegel", 0.55), **asked)

    assert (len(talk.cases), len(other.cases)) == (0, 1)
