"""Who says of which of their reports a photo is moves it there; a caption does so by the words of the report."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.desk import words
from tests.unit.notifier.talking import Talk, likely

_LAMP, _BENCH = likely("lantaarnpaal kapot", 0.97), likely("bankje kapot", 0.97)
_TOLD = {
    "nl": ("lantaarnpaal kapot, Kerkstraat 12", "en een kapot bankje, Dorpsstraat 3"),
    "en": ("street light out, Kerkstraat 12", "and a broken bench, Dorpsstraat 3"),
    "de": ("Laterne aus, Kerkstraat 12", "und eine kaputte Bank, Dorpsstraat 3"),
    "fr": ("lampadaire éteint, Kerkstraat 12", "et un banc cassé, Dorpsstraat 3"),
    "es": ("farola apagada, Kerkstraat 12", "y un banco roto, Dorpsstraat 3"),
    "pl": ("latarnia nie świeci, Kerkstraat 12", "i zepsuta ławka, Dorpsstraat 3"),
    "tr": ("sokak lambası yanmıyor, Kerkstraat 12", "bir de kırık bank var, Dorpsstraat 3"),
    "ar": ("عمود الإنارة لا يعمل، Kerkstraat 12", "وأيضا مقعد مكسور، Dorpsstraat 3"),
    "uk": ("не світить ліхтар, Kerkstraat 12", "і зламана лавка, Dorpsstraat 3"),
}


def _two(language: str = "nl") -> Talk:
    """Two reports, one photo of the first and two of the second."""
    talk = Talk()
    first, second = _TOLD[language]
    talk.say(first, candidates=_LAMP, language=language)
    talk.wait(10)
    talk.photo()
    talk.wait(10)
    talk.say(second, candidates=_BENCH, language=language)
    talk.wait(10)
    talk.photo()
    talk.wait(5)
    talk.photo()
    talk.wait(20)
    assert _photos(talk) == [1, 2]
    return talk


def _photos(talk: Talk) -> list[int]:
    return [case.photos for case in talk.cases]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Let op, de laatste foto is weer van de lantaarn. Die ervoor is wel het bankje"),
        ("nl", "de middelste foto is nog van de lantaarn"),
        ("nl", "de laatste foto hoort bij de eerste melding"),
        ("nl", "de laatste foto hoort niet bij het bankje"),
        ("nl", "de op een na laatste foto is niet van het bankje maar van de lantaarn"),
        ("en", "oh wait the last photo belongs to the street light"),
        ("de", "Moment, das mittlere Foto ist noch von der Laterne. Zur Bank gehört bloß das letzte"),
        ("fr", "la dernière photo c'est encore le lampadaire, l'avant-dernière c'est bien le banc"),
        ("es", "la última foto es de la farola, la anterior sí es del banco"),
        ("pl", "ostatnie zdjęcie jest od latarni, do ławki należy tylko przedostatnie"),
        ("tr", "pardon, son fotoğraf yine sokak lambasının"),
        ("ar", "الصورة الأخيرة لعمود الإنارة"),
        ("uk", "останнє фото знову ліхтаря, а попереднє - лавки"),
    ],
)
def test_the_photo_goes_to_the_report_that_is_named(language: str, text: str) -> None:
    talk = _two(language)

    talk.say(text, language=language, candidates=likely("zwerfvuil", 0.3), decision="ask")
    moved = [(line.case, line.what) for line in talk.steps[-1][2].history]
    talk.wait(10)

    assert _photos(talk) == [2, 1]
    lamp, bench = (case.id for case in talk.cases)
    assert (bench, "photo_moved") in moved
    assert (lamp, "photo") in moved
    assert talk.texts[-1] == talk.municipality.text("added_photo", language, number=talk.cases[0].number or "")
    assert words.step("photo_moved", None, None) != "photo_moved"


@pytest.mark.parametrize(
    "text",
    [
        "is de laatste foto wel bij de lantaarn gekomen?",
        "op de laatste foto zie je het bankje goed",
        "de laatste foto is onscherp, sorry",
        "de laatste lantaarn in de straat",
    ],
)
def test_no_photo_is_moved_that_is_not_said_to_be_of_another(text: str) -> None:
    talk = _two()

    talk.say(text, candidates=likely("zwerfvuil", 0.3), decision="ask")
    talk.wait(10)

    assert _photos(talk) == [1, 2]


@pytest.mark.parametrize(
    ("language", "text", "captions"),
    [
        (
            "nl",
            "het elektriciteitskastje is volgekalkt en de afvalbak puilt uit, Kerkstraat 12",
            ("kastje", "afvalbak"),
        ),
        ("en", "the utility cabinet is sprayed and the litter bin is full, Kerkstraat 12", ("the cabinet", "the bin")),
        ("de", "der Stromkasten ist beschmiert und der Mülleimer ist voll, Kerkstraat 12", ("Kasten", "Mülleimer")),
    ],
)
def test_a_caption_goes_to_the_report_with_its_word_whatever_the_model_took_that_for(
    language: str, text: str, captions: tuple[str, str]
) -> None:
    talk = Talk()
    first, second = (
        clause.strip()
        for clause in text.replace(", Kerkstraat 12", "")
        .replace(" en ", "|")
        .replace(" and ", "|")
        .replace(" und ", "|")
        .split("|")
    )
    talk.say(f"{first}, Kerkstraat 12", candidates=likely("wespen", 0.9), language=language)
    talk.say(f"{second}, Kerkstraat 12", candidates=likely("prullenbak vol of kapot", 0.97), language=language)
    talk.wait(10)
    assert len(talk.cases) == 2

    for caption in captions:
        talk.photo(caption, candidates=likely("speeltoestel kapot", 0.2), decision="ask", language=language)
        talk.wait(7)

    assert _photos(talk) == [1, 1]


def test_the_words_of_reports_are_forgotten_when_a_conversation_begins_anew() -> None:
    talk = _two()
    assert talk.memory.told_of

    talk.wait(2 * 24 * 3600)
    talk.say("hallo", intent="greeting", candidates=())

    assert not talk.memory.told_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "van deze twee: de eerste is het bankje, de tweede nog een keer de lantaarn"),
        ("nl", "de eerste is het bankje, de tweede is nog een keer de lantaarn"),
        ("en", "of these two the first is the bench, the second once more the street light"),
        ("de", "von diesen beiden: die erste ist die Bank, die zweite noch mal die Laterne"),
        ("fr", "de ces deux, la première est le banc, la deuxième encore le lampadaire"),
        ("es", "de estas dos, la primera es el banco, la segunda otra vez la farola"),
        ("pl", "z tych dwóch pierwsze to ławka, drugie to jeszcze raz latarnia"),
        ("uk", "з цих двох перша — лавка, друга — це ще раз ліхтар"),
    ],
)
def test_of_two_photos_each_goes_to_what_its_rank_is_said_to_be(language: str, text: str) -> None:
    talk = Talk()
    first, second = _TOLD[language]
    talk.say(first, candidates=_LAMP, language=language)
    talk.wait(40 * 60)
    talk.say(second, candidates=_BENCH, language=language)
    talk.wait(10)
    talk.photo()
    talk.wait(5)
    talk.photo()
    talk.wait(20)
    assert _photos(talk) == [0, 2]

    talk.say(text, language=language, candidates=_BENCH)
    talk.wait(30)

    assert _photos(talk) == [1, 1]


def test_ranks_of_reports_move_no_photos() -> None:
    talk = _two()

    talk.say("de eerste is al gemaakt, de tweede nog niet", candidates=likely("zwerfvuil", 0.3), decision="ask")
    talk.wait(10)

    assert _photos(talk) == [1, 2]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "nl",
            "de eerste foto is van het bankje, Kerkstraat 12",
            "tweede foto is de afvalbak, Dorpsstraat 3",
        ),
        ("nl", "foto 1 is een kapot bankje, Kerkstraat 12", "en foto 2 is een volle afvalbak, Dorpsstraat 3"),
        ("en", "the first photo is a broken bench, Kerkstraat 12", "the second photo is a full bin, Dorpsstraat 3"),
        (
            "de",
            "das erste Foto ist eine Bank, Kerkstraat 12",
            "das zweite Foto ist der Mülleimer, Dorpsstraat 3",
        ),
        (
            "fr",
            "la première photo est un banc, Kerkstraat 12",
            "la deuxième photo est une poubelle, Dorpsstraat 3",
        ),
        ("es", "la primera foto es un banco roto, Kerkstraat 12", "la segunda foto es una papelera, Dorpsstraat 3"),
        ("pl", "pierwsze zdjęcie to zepsuta ławka, Kerkstraat 12", "drugie zdjęcie to pełny kosz, Dorpsstraat 3"),
        ("uk", "перше фото зламана лавка, Kerkstraat 12", "друге фото це повний смітник, Dorpsstraat 3"),
    ],
)
def test_the_report_of_the_second_photo_takes_it(language: str, first: str, second: str) -> None:
    talk = Talk()
    talk.photo()
    talk.wait(3)
    talk.photo()
    talk.wait(40)
    talk.say(first, language=language, candidates=_BENCH)
    talk.wait(35)
    talk.say(second, language=language, candidates=likely("prullenbak vol of kapot", 0.98))
    talk.wait(30)

    assert _photos(talk) == [1, 1]
