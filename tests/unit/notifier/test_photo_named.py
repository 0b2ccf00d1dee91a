"""A few words right behind a photo say which of the open reports it shows."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_TILE, _GLASS = likely("losse stoeptegel", 0.97), likely("container vol", 0.97)
_TOLD = {
    "nl": ("losse stoeptegel, Kerkstraat 12", "en de glasbak is vol, Dorpsstraat 3"),
    "en": ("loose paving slab, Kerkstraat 12", "and the bottle bank is full, Dorpsstraat 3"),
    "de": ("lose Gehwegplatte, Kerkstraat 12", "und der Glascontainer ist voll, Dorpsstraat 3"),
    "fr": ("dalle descellée, Kerkstraat 12", "et le conteneur à verre est plein, Dorpsstraat 3"),
    "es": ("baldosa suelta, Kerkstraat 12", "y el contenedor está lleno, Dorpsstraat 3"),
    "pl": ("luźna płyta chodnika, Kerkstraat 12", "i pełny kontener, Dorpsstraat 3"),
    "tr": ("gevşek kaldırım taşı, Kerkstraat 12", "ve cam konteyneri dolu, Dorpsstraat 3"),
    "ar": ("بلاطة مخلوعة، Kerkstraat 12", "وحاوية الزجاج ممتلئة، Dorpsstraat 3"),
    "uk": ("хитається плитка, Kerkstraat 12", "і контейнер переповнений, Dorpsstraat 3"),
}
_UNSURE = {"candidates": likely("zwerfvuil", 0.3), "decision": "ask", "intent": "gibberish"}


def _two(language: str = "nl") -> Talk:
    talk = Talk()
    first, second = _TOLD[language]
    talk.say(first, candidates=_TILE, language=language)
    talk.wait(10)
    talk.say(second, candidates=_GLASS, language=language)
    talk.wait(60)
    assert len(talk.cases) == 2
    return talk


def _photos(talk: Talk) -> list[int]:
    return [case.photos for case in talk.cases]


@pytest.mark.parametrize(
    ("language", "tile", "glass"),
    [
        ("nl", "dit is de tegel dus", "en dit de glasbak"),
        ("nl", "dat is die tegel", "en dat is de glasbak, hij zit echt bomvol"),
        ("nl", "foto van de tegel", "foto van de glasbak"),
        ("nl", "^ de tegel", "^ de glasbak"),
        ("en", "this is the slab", "and this the bottle bank"),
        ("de", "das ist die Platte, ich hab sie nicht angefasst", "und das der Glascontainer"),
        ("de", "das ist die Gehwegplatte", "das hier ist der Container"),
        ("fr", "c'est la dalle", "et ça le conteneur"),
        ("es", "esta es la baldosa", "y este el contenedor"),
        ("pl", "to jest ta płyta", "a to kontener"),
        ("tr", "bu kaldırım taşı", "bu da konteyner"),
        ("ar", "هذه البلاطة", "وهذه الحاوية"),
        ("uk", "це плитка", "а це контейнер"),
    ],
)
def test_each_photo_goes_to_what_is_named_right_behind_it(language: str, tile: str, glass: str) -> None:
    for first, second in ((tile, glass), (glass, tile)):
        talk = _two(language)
        talk.photo()
        talk.wait(9)
        talk.say(first, language=language, **_UNSURE)
        talk.wait(40)
        assert _photos(talk) == ([1, 0] if first == tile else [0, 1])
        talk.photo()
        talk.wait(9)
        talk.say(second, language=language, **_UNSURE)
        talk.wait(30)
        assert _photos(talk) == [1, 1]


def test_the_last_of_two_photos_is_meant_by_who_speaks_of_one() -> None:
    talk = _two("en")
    talk.photo("what a mess", candidates=_GLASS)
    talk.wait(10)
    talk.photo()
    talk.wait(5)

    talk.say("^ that one is the slab again, it got bigger", language="en", **_UNSURE)
    talk.wait(30)

    assert _photos(talk) == [1, 1]


def test_a_photo_is_given_to_a_report_of_days_before() -> None:
    talk = Talk()
    talk.say("de struiken hangen over het fietspad, Kerkstraat 12", candidates=likely("snoeiwerk", 0.97))
    talk.wait(3 * 24 * 3600)
    talk.say("nu wat anders, het putje zit dicht, Dorpsstraat 3", candidates=likely("put verstopt", 0.97))
    talk.wait(40)
    talk.photo()
    talk.wait(15)

    words = "Die foto is nog van de struiken, van de put maak ik er zo een"
    talk.say(words, candidates=likely("snoeiwerk", 0.63), intent="status_question")
    talk.wait(30)

    assert _photos(talk) == [1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "dit is een losse tegel, Laan van Meerdervoort 30",
        "hier ligt nog een losse tegel",
        "dit is de tegel. En de lantaarn ernaast is stuk",
        "dit is de tegel, hiernaast ligt een kapot bankje",
        "is dit de tegel?",
        "de tegel is gisteren al gemaakt door een buurman hoor",
    ],
)
def test_what_tells_of_something_else_names_no_photo(text: str) -> None:
    talk = _two()
    talk.photo()
    talk.wait(9)
    before = [case.id for case in talk.cases if case.photos]

    talk.say(text, candidates=likely("losse stoeptegel", 0.3), decision="ask")
    talk.wait(30)

    given = [line for _, _, step in talk.steps[-3:] for line in step.history if line.what == "photo_moved"]
    assert not given
    assert before


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("nl", "tegel", "en de glasbak"),
        ("nl", "de tegel", "en hier de glasbak"),
        ("en", "the slab", "and the bottle bank"),
        ("de", "die Platte", "und der Container"),
        ("fr", "la dalle", "et le conteneur"),
        ("es", "la baldosa", "y el contenedor"),
        ("pl", "płyta", "i kontener"),
        ("uk", "плитка", "і контейнер"),
    ],
)
def test_a_caption_with_and_names_the_report_without_a_photo(language: str, first: str, second: str) -> None:
    talk = _two(language)

    talk.photo(first, language=language, candidates=_TILE)
    talk.wait(8)
    talk.photo(first, language=language, candidates=_TILE)
    talk.wait(8)
    # What a model takes a word or two for may be unsure.
    talk.photo(second, language=language, candidates=likely("container kapot", 0.61), decision="route")
    talk.wait(30)

    assert _photos(talk) == [2, 1]
