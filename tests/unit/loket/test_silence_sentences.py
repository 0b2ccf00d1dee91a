"""STOP in a sentence is told by the package for silence; whole messages are told by what is listed."""

import pytest

from loket.silence import sentences
from loket.wishes import Wish, languages_of, may_stop, wish_of


@pytest.mark.parametrize(
    "text",
    [
        "stuur mij maar geen appjes meer",
        "do not text me anymore",
        "nie chcę już żadnych wiadomości",
        "не хочу більше повідомлень",
        "لا ترسلوا لي رسائل",
    ],
)
def test_a_sentence_is_a_stop(text: str) -> None:
    assert sentences.asks(text)
    assert wish_of(text) == Wish("stop")
    assert languages_of(text) == ()


@pytest.mark.parametrize("text", ["STOP", "afmelden", "baja", "стоп", "x" * 201, "stuur mij geen berichten meer " * 7])
def test_a_keyword_and_a_long_story_are_no_such_sentence(text: str) -> None:
    assert not sentences.asks(text)


@pytest.mark.parametrize("text", ["Cancel", "annuleer aub", "ANULUJ", "end"])
def test_what_may_call_something_else_off_is_no_stop_by_itself(text: str) -> None:
    assert may_stop(text)
    assert wish_of(text) is None


@pytest.mark.parametrize(
    ("text", "languages"),
    [("stoppen", ("nl", "de")), ("durdurun lütfen", ("tr",)), ("Hallo", ()), ("annuler", ("fr",)), ("BAŞLA", ("tr",))],
)
def test_the_list_knows_whose_word_it_is(text: str, languages: tuple[str, ...]) -> None:
    assert languages_of(text) == languages
