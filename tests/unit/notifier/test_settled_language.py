"""The language of a conversation: words that are long enough settle it, and the name of a street never does."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest
from msgspec import structs

from tests.unit.notifier.talking import Talk


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ([("er ligt een losse tegel", "nl"), ("Weimarstraat 12", "fr")], "nl"),
        ([("kaldırım taşı çok gevşek", "tr"), ("Jan van Riebeekstraat 15", "nl")], "tr"),
        ([("lamp stuk", "nl"), ("merci", "fr")], "nl"),
        ([("hallo", "de"), ("er ligt een losse tegel", "nl")], "nl"),
        ([("Kerkstraat 12", "de"), ("the lamp is broken here", "en")], "en"),
        ([("lamp", "en"), ("допоможіть", "uk")], "uk"),
    ],
)
def test_a_conversation_is_in_the_language_of_the_first_words_that_tell(
    said: list[tuple[str, str]], language: str
) -> None:
    talk = Talk()

    for text, found in said:
        talk.say(text, language=found)

    assert talk.conversation.language == language


def a_talk_in(*languages: str) -> Talk:
    """With a municipality that declares these languages."""
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, languages=languages)
    return talk


def test_who_writes_in_a_language_that_is_not_declared_is_answered_in_the_first_declared_one() -> None:
    talk, dutch = a_talk_in("nl", "en"), a_talk_in("nl", "en")

    # As a classifier says it that restricts itself, and as one of before would.
    talk.say("latarnia przed domem nie świeci", language=None)
    talk.say("latarnia przed domem nie świeci", language="pl")
    talk.wait(20)
    for _ in range(2):
        dutch.say("latarnia przed domem nie świeci", language="nl")
    dutch.wait(20)
    answers = talk.texts
    talk.say("the street light is broken here", language="en")

    assert answers
    assert answers == dutch.texts
    assert talk.conversation.language == "en"


def test_a_language_that_is_declared_no_longer_settles_nothing() -> None:
    talk = Talk()
    talk.say("latarnia przed domem nie świeci", language="pl")
    before = talk.conversation.language
    talk.municipality = structs.replace(talk.municipality, languages=("nl", "en"))

    talk.say("the street light is broken here", language="en")

    assert (before, talk.conversation.language) == ("pl", "en")


@pytest.mark.parametrize(
    ("asks", "language"), [("in english please", "en"), ("po polsku proszę", "nl"), ("polski", "nl")]
)
def test_a_resident_may_ask_for_a_declared_language_and_for_no_other(asks: str, language: str) -> None:
    talk = a_talk_in("nl", "en")
    talk.say("er ligt een losse tegel", language="nl")

    talk.say(asks, language=None)

    assert talk.conversation.language == language
