"""What came since a report was answered is passed over when its writer asks so; the report stays."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.cases import workflow
from services.notifier.conversation.ignored import is_last
from tests.unit.notifier.talking import Talk, likely

ASIDE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "ask", "reason": "no_meaning"}
ASKED = [
    *("foutje, negeer dat laatste", "negeer dit bericht", "ignore that, husband", "please ignore the last message"),
    *("das bitte ignorieren", "ignorez ça", "ignoren eso", "proszę zignorować to", "son mesajı dikkate almayın"),
    *("ігноруйте останнє повідомлення", "تجاهلوا الرسالة"),
]


@pytest.mark.parametrize("text", ASKED)
def test_an_aside_that_is_to_be_passed_over_leaves_the_report(text: str) -> None:
    talk = Talk()
    talk.say("bankje kapot Kerkstraat 12", candidates=likely("bankje kapot"))
    talk.wait(60)
    talk.say("schat heb je de kat gevoerd", **ASIDE)
    talk.wait(7)
    talk.say(text, **ASIDE)
    talk.wait(15)

    (case,) = talk.cases
    assert is_last(text)
    assert case.state == workflow.GEMELD


@pytest.mark.parametrize(
    "text", ["negeer mijn melding", "ignore my report", "waarom negeren jullie mij?", "negeer maar"]
)
def test_the_report_itself_or_a_question_is_not_what_came_last(text: str) -> None:
    assert not is_last(text)


def test_a_report_that_nothing_followed_is_taken_back() -> None:
    talk = Talk()
    talk.say("bankje kapot Kerkstraat 12", candidates=likely("bankje kapot"))
    talk.wait(60)
    talk.say("negeer dit bericht", **ASIDE)
    talk.wait(15)

    assert talk.cases[0].state == workflow.GEANNULEERD
