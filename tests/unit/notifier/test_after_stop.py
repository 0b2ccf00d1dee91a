"""Who wrote STOP reads no automatic answer; what they ask since waits for a person, who may write to them."""

from typing import Any

import pytest

from services.notifier.conversation.shapes import Purpose
from services.notifier.desk.words import why
from tests.unit.notifier.talking import WORDLESS, Talk

HOW_IT_STANDS: dict[str, Any] = {"intent": "status_question", "intent_p": 0.97, "candidates": ()}


def stopped(slug: str = "denhaag") -> Talk:
    talk = Talk(slug)
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(10)
    talk.say("stop", intent="stop")
    talk.wait(3600)
    return talk


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_what_they_ask_is_not_answered_and_waits_for_a_person(slug: str) -> None:
    talk = stopped(slug)
    before = (len(talk.sent), talk.conversation.waits_for)

    talk.say("hoe staat het met mijn melding?", **HOW_IT_STANDS)
    talk.wait(60)

    assert before == (2, None)
    assert len(talk.sent) == 2
    assert talk.memory.person_for == ("stopped",)
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", False)
    assert why("stopped") == "Stuurde STOP, maar vraagt nu iets"


def test_so_does_a_question_with_a_declared_answer_a_voice_note_and_what_is_for_the_police() -> None:
    opening, voice, theft = stopped(), stopped(), stopped()

    opening.say("hoe laat is het stadhuis open?", intent="question", candidates=())
    voice.say(None, kind="audio", **WORDLESS)
    theft.say("mijn fiets is gestolen bij het station", intent="question", decision="human", candidates=())
    for talk in (opening, voice, theft):
        talk.wait(60)

    assert ["stopped" in talk.memory.person_for for talk in (opening, voice, theft)] == [True, True, True]
    assert [len(talk.sent) for talk in (opening, voice, theft)] == [2, 2, 2]


def test_a_person_reaches_them_and_a_report_thanks_or_start_bring_nobody() -> None:
    talk, asks = stopped(), stopped()

    talk.say("er ligt ook een matras, Spui 40")
    talk.wait(60)
    talk.say("bedankt", intent="thanks", candidates=())
    talk.wait(60)
    talk.say("start", intent="start")
    talk.say("hoe staat het met mijn melding?", **HOW_IT_STANDS)
    talk.wait(60)
    asks.say("hoe staat het met mijn melding?", **HOW_IT_STANDS)
    asks.wait(60)
    asks.staff_says("De tegel ligt morgen vast.")

    assert not talk.waited_for_person
    assert len(talk.sent) == 4
    assert asks.purposes()[-1] is Purpose.STAFF
