"""Pieces of a report that only a model takes for an emergency once they stand together."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from loket.emergency import by_rules, detect
from services.notifier.conversation import words_of_danger
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

NOISE: Final[dict[str, Any]] = {"intent": "gibberish", "candidates": (), "decision": "ask"}
POSSIBLE: Final[dict[str, Any]] = {**NOISE, "emergency": "domestic", "emergency_level": "possible"}


def test_a_message_counts_once_however_often_it_is_asked_for() -> None:
    pieces = ["achter mijn school", "sorry dat ik zo laat app", "iemand heeft hem met een binnenband vastgeknoopt"]
    talk = Talk()
    talk.say("de schommel is kapot")
    talk.wait(70)

    for text in pieces[:-1]:
        talk.say(text, **NOISE)
        talk.wait(8)
    talk.say(pieces[-1], **POSSIBLE, emergency_p=0.8, addition_p=0.99)
    talk.wait(60)

    assert detect(" ".join(pieces)) is None
    assert detect(" ".join([*pieces, pieces[-1]])) is not None
    assert Purpose.EMERGENCY not in talk.purposes()


def test_without_a_word_of_danger_pieces_tell_of_none() -> None:
    talk = Talk()

    pieces = ["stof komt door het plafond", "Vergeet je gymtas niet jongen"]

    assert detect(" ".join(pieces)) is not None
    assert by_rules(" ".join(pieces)) is None
    for text in pieces:
        talk.say(text, **NOISE)
        talk.wait(5)
    talk.wait(60)

    assert Purpose.EMERGENCY not in talk.purposes()


@pytest.mark.parametrize(
    "text",
    ["het ruikt zo raar", "not breathing", "er blutet", "il se noie", "huele a gas", "nie oddycha", "nefes almıyor",
     "لا يتنفس", "не дихає", "hij is kwijt", "someone got hit"],
)  # fmt: skip
def test_words_of_danger_are_known_in_nine_languages(text: str) -> None:
    assert words_of_danger.stand_in(text)


@pytest.mark.parametrize("text", ["achter mijn school", "second row from the lift", "за моєю школою", "خلف المدرسة"])
def test_a_place_is_no_word_of_danger(text: str) -> None:
    assert not words_of_danger.stand_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "back exit of Hollands Spoor, the side with the student tower, third rack counting from the stairs",
        "achterkant van Hollands Spoor, tweede rek vanaf de trap, kant van de flat",
    ],
)
def test_the_place_of_a_report_that_waits_for_one_is_no_alarm(text: str) -> None:
    talk = Talk()
    talk.say("fietswrak", intent="report")
    talk.wait(70)

    talk.say(text, **POSSIBLE, emergency_p=0.9, addition_p=0.15)
    talk.wait(60)

    assert Purpose.EMERGENCY not in talk.purposes()


def test_what_holds_one_is_an_alarm() -> None:
    talk = Talk()
    talk.say("fietswrak", intent="report")
    talk.wait(70)

    talk.say("hij reageert bijna niet", **POSSIBLE, emergency_p=0.9, addition_p=0.15)
    talk.wait(60)

    assert Purpose.EMERGENCY in talk.purposes()


def test_what_makes_a_road_dangerous_is_a_report_beside_it() -> None:
    talk = Talk()

    talk.guarded(
        talk.say(
            "Bord van verboden in te rijden is omgedraaid, kijkt naar de muur. Auto's komen nu van verkeerde kant!!",
            emergency="accident",
            emergency_level="certain",
            decision="human",
            reason="emergency",
            candidates=likely("verkeersbord kapot of weg", 0.997),
        )
    )
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["verkeersbord kapot of weg"]
    assert talk.conversation.urgent
