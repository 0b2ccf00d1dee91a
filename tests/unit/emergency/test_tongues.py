"""A cry of a word or two is answered in the language of the conversation, or in the municipality's first."""

import pytest

from loket.emergency import detect
from loket.emergency.tongues import answered_in, is_known_in, is_short, written_in

CRIES = ("hulp", "Hulp!!", "hulp nodig", "help", "brand", "brand Leyweg 20")


@pytest.mark.parametrize("cry", CRIES)
@pytest.mark.parametrize("heard", ["ar", "pl", "nl", "de"])
def test_a_dutch_cry_that_comes_first_is_answered_in_dutch_in_a_dutch_town(cry: str, heard: str) -> None:
    assert answered_in(cry, heard, None, "nl") == "nl"


@pytest.mark.parametrize("cry", [*CRIES, "fuego", "pomocy", "kavga var"])
@pytest.mark.parametrize("known", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
def test_a_cry_in_a_conversation_is_answered_in_its_language(cry: str, known: str) -> None:
    assert answered_in(cry, "nl", known, "nl") == known


@pytest.mark.parametrize(
    ("cry", "language"),
    [("feuer", "de"), ("fuego", "es"), ("ratunku", "pl"), ("imdat", "tr"), ("au secours", "fr"), ("ayuda", "es")],
)
def test_a_cry_that_the_towns_language_does_not_know_is_answered_in_its_own(cry: str, language: str) -> None:
    found = detect(cry)

    assert found is not None
    assert not is_known_in(cry, "nl")
    assert answered_in(cry, found.language, None, "nl") == language


@pytest.mark.parametrize(("cry", "language"), [("النجدة", "ar"), ("вогонь", "uk"), ("рятуйте!", "uk")])
@pytest.mark.parametrize("known", [None, "nl", "tr"])
def test_letters_of_their_own_tell_the_language_in_a_word(cry: str, language: str, known: str | None) -> None:
    assert written_in(cry) == language
    assert answered_in(cry, language, known, "nl") == language


@pytest.mark.parametrize(
    "text",
    [
        "there is a fire in our kitchen",
        "Es brennt bei uns im Keller",
        "il y a le feu chez la voisine",
        "w kuchni pali się gaz",
    ],
)
def test_who_writes_a_sentence_is_answered_in_the_language_of_the_sentence(text: str) -> None:
    assert not is_short(text)
    assert answered_in(text, "xx", "nl", "nl") == "xx"


@pytest.mark.parametrize("text", ["", " ", "112", "!!", "\u200f", "ﷺ", "12 34 56"])
def test_any_text_may_be_asked(text: str) -> None:
    assert answered_in(text, "nl", None, "nl") == "nl"
    assert not is_known_in(text, "uk")
