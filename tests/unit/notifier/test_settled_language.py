"""The language of a conversation: words that are long enough settle it, and the name of a street never does."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

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
