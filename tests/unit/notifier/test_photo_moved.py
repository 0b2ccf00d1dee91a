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
