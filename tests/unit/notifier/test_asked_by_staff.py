"""Whom staff asked something is thanked for the answer; who does not understand has not answered; the clock goes on."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any

import pytest

from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_asks_back import HOW

DAY = 24 * 3600


def _asked(question: str = "Ligt hij voor de bakker?") -> Talk:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(DAY)
    talk.set_status(talk.cases[0].id, "reactie gevraagd", question)
    talk.wait(3600)
    return talk


def _little(intent: str) -> dict[str, Any]:
    return {"candidates": (), "intent": intent, "intent_p": 0.9, "decision": "ask"}


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        *(
            ("ja", "feedback_yes"),
            ("nee", "feedback_no"),
            ("geen flauw idee", "gibberish"),
            ("dat lukt niet", "gibberish"),
        ),
        *(
            ("yes", "feedback_yes"),
            ("no idea", "gibberish"),
            ("nein, leider nicht", "feedback_no"),
            ("oui", "feedback_yes"),
        ),
        *(("ni idea", "gibberish"), ("nie wiem", "gibberish"), ("evet", "feedback_yes"), ("не знаю", "gibberish")),
        ("نعم", "feedback_yes"),
    ],
)
def test_whatever_is_answered_is_thanked_for_and_the_clock_goes_on(said: str, intent: str) -> None:
    talk = _asked()
    before = len(talk.texts)

    talk.say(said, **_little(intent))
    talk.wait(15)

    (case,) = talk.cases
    assert (case.state, case.asked_since) == ("in behandeling", None)
    assert talk.texts[before:] == [f"Dank u. Dit staat nu bij uw melding {case.number}."]


@pytest.mark.parametrize(
    "said",
    [
        *("ik begrijp de vraag niet", "wat bedoelt u?", "what do you mean", "I don't understand"),
        *("verstehe ich nicht", "je ne comprends pas", "no entiendo", "nie rozumiem o co chodzi"),
        *("anlamadım", "ne diyorsunuz anlamıyorum", "я не розумію", "لم أفهم"),
    ],
)
def test_who_does_not_understand_has_not_answered_and_a_person_says_it_again(said: str) -> None:
    talk = _asked()

    talk.say(said, **_little("gibberish"))
    talk.wait(15)

    assert (talk.cases[0].state, talk.conversation.waits_for) == ("reactie gevraagd", "person")
    assert talk.texts[-1].startswith("Een medewerker beantwoordt uw vraag.")


@pytest.mark.parametrize(
    "said",
    [
        "dat weet ik niet, er ligt ook een dode duif naast",
        "I don't know. A dead pigeon is lying there too",
        "ja. en daar ligt ook een dode duif",
    ],
)
def test_who_answers_and_tells_of_another_thing_there_has_answered(said: str) -> None:
    talk = _asked()

    talk.say(said, candidates=likely("dood dier", 0.97))
    talk.wait(15)

    assert [(case.sub, case.state, case.place.street) for case in talk.cases] == [
        ("losse stoeptegel", "in behandeling", "Kerkstraat 26"),
        ("dood dier", "gemeld", "Kerkstraat 26"),
    ]


def test_another_report_that_answers_nothing_leaves_the_question_open() -> None:
    talk = _asked()

    talk.say("er ligt een dode duif op de Dorpsstraat 9", candidates=likely("dood dier", 0.97))
    talk.wait(15)

    assert [case.state for case in talk.cases] == ["reactie gevraagd", "gemeld"]


def test_who_asks_how_it_stands_reads_what_was_asked() -> None:
    talk = _asked()

    talk.say("hoe staat het met mijn melding?", **HOW)
    talk.wait(15)

    (case,) = talk.cases
    assert case.state == "reactie gevraagd"
    told = f"Uw melding {case.number} (losse stoeptegel): wij wachten op uw antwoord. Ligt hij voor de bakker?"
    assert talk.texts[-1] == f"{told} Verder heeft u geen open meldingen."
