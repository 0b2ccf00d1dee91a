"""Emergencies in the plan: somebody answers them, a person looks, and nothing else is said."""

import pytest

from loket.emergency import detect
from loket.emergency.advice import text_key
from services.notifier.conversation.danger import GUARD_WITHIN
from services.notifier.conversation.inputs import Guarded
from services.notifier.conversation.shapes import Purpose, TimerKind
from tests.unit.notifier.talking import Talk, likely

FIRE = {"emergency": "fire", "emergency_level": "certain"}
CALL_112 = "Bel 112. Doe het direct. Wij lezen dit bericht niet meteen."


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_certain_emergency_that_ingest_answered_opens_no_case_and_waits_for_a_person_on_top(slug: str) -> None:
    talk = Talk(slug)

    event_id = talk.say("brand!! er slaan vlammen uit het dak", **FIRE)
    talk.wait(1)
    talk.guarded(event_id)
    talk.wait(3600)

    assert talk.cases == ()
    assert talk.sent == []
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)
    assert talk.timers == {}


def test_when_ingest_has_not_answered_in_time_the_notifier_does_and_only_once() -> None:
    talk = Talk()

    talk.say("brand", **FIRE)
    talk.wait(GUARD_WITHIN.total_seconds() - 0.1)
    early = list(talk.sent)
    talk.wait(0.2)
    talk.wait(3600)

    assert early == []
    assert (talk.texts, talk.purposes()) == ([CALL_112], [Purpose.EMERGENCY])


def test_the_word_of_ingest_may_come_before_the_message_itself() -> None:
    talk = Talk()

    talk.guarded("v1-said-1")
    talk.say("brand", **FIRE)
    talk.wait(60)

    assert talk.sent == []
    assert talk.conversation.urgent
    assert TimerKind.GUARD not in talk.timers


@pytest.mark.parametrize("word_first", [False, True])
def test_what_ingest_could_not_answer_is_answered_at_once_and_only_once(*, word_first: bool) -> None:
    talk = Talk()

    if word_first:
        talk.unguarded("v1-said-1")
    event_id = talk.say("brand", **FIRE)
    if not word_first:
        talk.unguarded(event_id)
    at_once = list(talk.texts)
    talk.unguarded(event_id)
    talk.wait(3600)

    assert at_once == talk.texts == [CALL_112]
    assert talk.purposes() == [Purpose.EMERGENCY]
    assert talk.timers == {}


def test_that_ingest_failed_first_and_answered_when_the_message_came_again_is_no_reason_to_answer() -> None:
    talk = Talk()

    talk.guarded("v1-said-1")
    talk.unguarded("v1-said-1")
    talk.say("brand", **FIRE)
    talk.wait(3600)

    assert talk.sent == []


def test_several_unanswered_emergencies_get_one_answer_within_ten_minutes_and_another_after_that() -> None:
    talk = Talk()

    for text in ("brand", "brand!!", "help brand"):
        talk.say(text, **FIRE)
        talk.wait(60)
    first = list(talk.texts)
    talk.wait(20 * 60)
    talk.say("weer brand", **FIRE)
    talk.wait(16)

    assert first == [CALL_112]
    assert talk.texts == [CALL_112, CALL_112]


def test_what_only_the_second_look_of_the_classifier_found_is_answered_at_once_and_not_again_for_a_while() -> None:
    talk = Talk()
    said = "zzz qqq"
    found = {"emergency": "injury", "emergency_level": "possible", "candidates": ()}

    talk.say(said, **found)
    talk.wait(0.5)
    at_once = list(talk.purposes())
    talk.say("qqq zzz qqq", **found)
    talk.wait(60)

    assert detect(said) is None
    assert at_once == [Purpose.EMERGENCY]
    assert talk.purposes() == [Purpose.EMERGENCY]
    assert talk.conversation.urgent


def test_what_the_second_look_found_in_a_piece_is_read_with_the_pieces_before_it() -> None:
    talk = Talk()
    said = "coming out of my neighbour's window"

    talk.say("there is smoke", language="en", decision="ask", reason="low_confidence")
    talk.wait(1)
    talk.say(said, language="en", emergency="other", emergency_level="possible")
    talk.wait(15)

    assert detect(said) is None
    assert talk.purposes().count(Purpose.EMERGENCY) == 1
    assert talk.texts[0].startswith("Call 112 now.")


def test_another_kind_of_emergency_is_answered_at_once_with_its_own_text() -> None:
    talk = Talk()

    talk.say("brand", **FIRE)
    talk.wait(16)
    talk.say("ik ruik gas", emergency="gas", emergency_level="certain")
    talk.wait(16)

    assert talk.texts[0] == CALL_112
    assert "0800-9009" in talk.texts[1]


def test_a_possible_emergency_in_a_report_is_a_case_too() -> None:
    talk = Talk()

    event_id = talk.say("er ligt een losse tegel, iemand is gevallen", emergency="injury", emergency_level="possible")
    talk.guarded(event_id)
    talk.wait(16)

    assert [c.sub for c in talk.cases] == ["losse stoeptegel"]
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT]
    assert talk.conversation.urgent


def test_an_emergency_during_a_report_leaves_the_report_its_answer() -> None:
    talk = Talk()

    talk.say("losse tegel")
    talk.wait(0.5)
    talk.say("brand", **FIRE)
    talk.wait(16)

    assert sorted(talk.purposes()) == [Purpose.ACKNOWLEDGEMENT, Purpose.EMERGENCY]
    assert [c.sub for c in talk.cases] == ["losse stoeptegel"]


def test_what_was_said_before_an_emergency_is_not_said_again_after_it() -> None:
    talk = Talk()

    talk.say("losse tegel")
    talk.wait(5)
    talk.say("bij Kerkstraat 12")
    talk.wait(5)
    talk.say("brand", **FIRE)
    talk.wait(20)
    talk.say("links ervan, Kerkstraat 12")
    talk.wait(5)

    automatic = [text for text, purpose in zip(talk.texts, talk.purposes(), strict=True) if purpose != "emergency"]
    assert len(automatic) == len(set(automatic))


@pytest.mark.parametrize("place", ["A4 hectometerpaal 46,3", "38F2+R7 Den Haag", "Kerkstraat 12"])
def test_only_where_it_is_soon_after_an_emergency_is_no_report(place: str) -> None:
    talk = Talk()

    talk.say("brand", **FIRE)
    talk.wait(30)
    talk.say(place, candidates=likely("losse stoeptegel"), decision="route", intent="report")
    talk.wait(30)

    assert talk.cases == ()


def test_every_kind_has_a_text_in_every_language() -> None:
    for slug in ("denhaag", "delft"):
        municipality = Talk(slug).municipality
        for kind in ("fire", "gas", "suicide", "domestic", "other"):
            for level in ("certain", "possible"):
                for language in municipality.languages:
                    assert "11" in municipality.text(text_key(kind, level), language)


def test_a_model_that_takes_despair_for_a_stop_silences_nobody() -> None:
    talk = Talk()
    values = {"intent": "stop", "intent_p": 0.99, "candidates": (), "decision": "human"}

    talk.guarded(talk.say("ik wil er niet meer zijn", emergency="suicide", emergency_level="certain", **values))
    talk.say("stuur mij niets meer", **values)

    assert [step.after.conversation.stopped for _, _, step in talk.steps] == [False, False, True]
    assert talk.conversation.urgent


def test_an_advice_is_given_once_in_ten_minutes_whoever_gave_it_and_whatever_its_words() -> None:
    talk = Talk()

    talk.say("zzz qqq", emergency="injury", emergency_level="possible", candidates=())
    talk.wait(5)
    failed = talk.say("brand", **FIRE)
    talk.unguarded(failed)
    talk.wait(60)
    gas = talk.say("ik ruik gas", emergency="gas", emergency_level="certain")
    talk.unguarded(gas)
    talk.wait(60)

    assert len(talk.texts) == 2
    assert "0800-9009" in talk.texts[1]


def test_what_ingest_answered_is_not_answered_again_by_the_notifier_and_another_kind_is() -> None:
    talk = Talk()

    first = talk.say("brand", **FIRE)
    talk.give(Guarded(message_event_id=first, kind="fire"))
    talk.wait(5)
    second = talk.say("hij bloedt", emergency="injury", emergency_level="certain")
    talk.unguarded(second)
    third = talk.say("ik ruik gas", emergency="gas", emergency_level="certain")
    talk.unguarded(third)
    talk.wait(60)

    (text,) = talk.texts
    assert "0800-9009" in text


@pytest.mark.parametrize(("kind", "number", "again"), [("suicide", "113", 1), ("injury", "112", 0)])
def test_what_only_the_second_look_found_is_answered_after_another_emergency_where_it_needs_other_advice(
    kind: str, number: str, again: int
) -> None:
    talk = Talk()
    talk.guarded(talk.say("brand!! er slaan vlammen uit het dak", **FIRE))
    talk.wait(60)

    for text in ("alles is nu donker om mij heen", "het is nu echt helemaal op"):
        assert detect(text) is None
        talk.say(text, emergency=kind, emergency_level="possible", decision="human", intent="other", candidates=())
        talk.wait(60)

    assert [text for text in talk.texts if number in text] == talk.texts
    assert len(talk.sent) == again
