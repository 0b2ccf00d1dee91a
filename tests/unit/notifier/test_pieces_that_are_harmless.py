"""Pieces of a report that only a model takes for an emergency once they stand together."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from loket.emergency import by_rules, detect
from services.notifier.conversation import words_of_danger
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk

NOISE: Final[dict[str, Any]] = {"intent": "gibberish", "candidates": (), "decision": "ask"}
POSSIBLE: Final[dict[str, Any]] = {**NOISE, "emergency": "domestic", "emergency_level": "possible"}


def test_a_message_counts_once_however_often_it_is_asked_for() -> None:
    pieces = ["achter mijn school", "obs de Vuurvlieger", "mama zegt dat is aan de Rode Kruislaan"]
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


@pytest.mark.parametrize(
    "pieces",
    [
        ["wij zijn groep 6", "bal ligt op het dak", "mag iemand m pakken", "school is de Regenboog"],
        ["القطار", "اكتب لاحقا"],
    ],
)
def test_what_no_rule_knows_must_hold_a_word_of_danger(pieces: list[str]) -> None:
    together = " ".join(pieces)

    assert detect(together) is not None
    assert by_rules(together) is None


def test_without_a_word_of_danger_pieces_tell_of_none() -> None:
    talk = Talk()

    for text in ("القطار", "اكتب لاحقا"):
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
