"""An emergency that is told in several short messages, of which none is one by itself."""

from typing import Any, Final

import pytest

from loket.emergency import detect
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

ASKED: Final[dict[str, Any]] = {"decision": "ask", "reason": "low_confidence"}
POSSIBLE: Final[dict[str, Any]] = {
    "emergency": "injury",
    "emergency_level": "possible",
    "decision": "human",
    "reason": "emergency_possible",
}
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
        ("hij is van de ladder gevallen, Kerkstraat 12", 0.45, 0),
        ("er liggen tegels los door iemand die viel, Kerkstraat 12", 0.75, 1),
        ("er liggen tegels los door iemand die viel, Kerkstraat", 0.75, 0),
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
    at_once = len(other.cases)
    for one in (talk, other):
        one.wait(12)

    assert (at_once, len(talk.cases), len(other.cases)) == (0, 0, 1)
    assert other.purposes() == [Purpose.ACKNOWLEDGEMENT]


def test_what_began_an_emergency_opens_no_case_beside_it() -> None:
    talk = Talk()

    talk.say("er is een man", candidates=likely("dakloze of slaper", 0.48), **ASKED)
    talk.wait(3)
    event = talk.say("van het dak gevallen", candidates=likely("bouwoverlast", 0.43), **POSSIBLE)
    talk.guarded(event)
    talk.wait(3)
    talk.say("Kempstraat", candidates=likely("wateroverlast", 0.23), **ASKED)
    talk.wait(60)

    assert talk.cases == ()
    assert talk.memory.begun == ()
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)


def test_what_surely_is_to_be_mended_stays_a_report_when_the_next_words_cry_for_help() -> None:
    talk = Talk()

    talk.say("lantaarnpaal stuk", candidates=likely("lantaarnpaal kapot", 0.6), **ASKED)
    talk.wait(2)
    event = talk.say("en hij valt bijna op een kind", candidates=likely("lantaarnpaal kapot", 0.4), **POSSIBLE)
    talk.guarded(event)
    talk.wait(60)

    assert len(talk.cases) == 1
    assert Purpose.ACKNOWLEDGEMENT in talk.purposes()


def test_several_beginnings_are_one_report_with_the_place_that_follows() -> None:
    talk = Talk()

    talk.say("die lantaarn", candidates=likely("lantaarnpaal kapot", 0.4), **ASKED)
    talk.wait(1)
    talk.say("doet het niet", candidates=likely("lantaarnpaal kapot", 0.4), **ASKED)
    talk.wait(1)
    talk.say("Kempstraat 12", candidates=likely("lantaarnpaal kapot", 0.2), **ASKED)
    talk.wait(12)

    (case,) = talk.cases
    assert case.place.good
    assert len({m for *_, step in talk.steps for m, c in step.attached.items() if c == case.id}) == 3


def test_a_word_that_cries_for_help_is_no_report_whatever_the_model_makes_of_it() -> None:
    talk = Talk()

    event = talk.say("ratunku", candidates=likely("ratten", 0.99), **{**POSSIBLE, "emergency": "other"})
    talk.guarded(event)
    talk.wait(60)

    assert talk.cases == ()


def test_what_happens_and_where_right_after_a_sure_emergency_is_part_of_it() -> None:
    talk = Talk()

    first = talk.say("ein Mann mit Messer", **{**POSSIBLE, "emergency": "weapon", "emergency_level": "certain"})
    talk.guarded(first)
    talk.wait(2)
    more = talk.say("er bedroht Leute, Kempstraat 12", candidates=likely("overlast jongeren", 0.2), **POSSIBLE)
    talk.guarded(more)
    talk.wait(60)

    assert talk.cases == ()


@pytest.mark.parametrize(("p", "cases"), [(0.27, 0), (0.45, 1)])
def test_a_place_right_after_an_emergency_is_part_of_it_unless_something_to_mend_is_told(p: float, cases: int) -> None:
    talk = Talk()

    talk.guarded(talk.say("mijn dochtertje is weg", candidates=(), **POSSIBLE))
    talk.wait(5)
    talk.say("haagse markt rode jas", candidates=likely("zwerfvuil", p), decision="ask")
    talk.wait(30)

    assert len(talk.cases) == cases
