"""Which of the photos just sent a message speaks of, and the reports that are told of them by rank."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.events import Part
from services.notifier.conversation.photo_ranks import mentions
from tests.unit.notifier.talking import Talk, likely

_SPOKEN = (
    ("foto 1 is de bank. 2 en 3 is heel wat anders", 3, [(0,), (1, 2)]),
    ("de eerste foto is een lamp, de andere twee een volle prullenbak", 3, [(0,), (1, 2)]),
    ("foto 1 t/m 3 zijn van het gat, foto 4 de tegel", 4, [(0, 1, 2), (3,)]),
    ("Op foto 1 de tegel bij nr 12. Op foto 2 en 3 het gat", 3, [(0,), (1, 2)]),
    ("de laatste foto is weer van de graffiti. Die ervoor is wel de prullenbak", 2, [(1,), (0,)]),
    ("de op een na laatste foto is van de bank", 3, [(1,)]),
    ("The first two show a bench, the last one is a bin.", 3, [(0, 1), (2,)]),
    ("the last pic is the graffiti again, the one before it is the bin", 3, [(2,), (1,)]),
    ("the 2nd picture is the bin", 2, [(1,)]),
    ("Das mittlere Foto ist noch vom Poller. Zum Container gehört bloß das letzte", 3, [(1,), (2,)]),
    ("Foto 1 ist ein Loch in der Kerklaan 12, Foto 2 ist eine Laterne", 2, [(0,), (1,)]),
    ("La première photo, Kerklaan 12. Les deux autres c'est un matelas", 3, [(0,), (1, 2)]),
    ("la dernière photo c'est le tag, l'avant-dernière c'est le banc", 3, [(2,), (1,)]),
    ("La primera foto es un bache en Kerklaan 12. Las otras dos son una farola", 3, [(0,), (1, 2)]),
    ("la última foto es de la pintada, la anterior es la papelera", 3, [(2,), (1,)]),
    ("Pierwsze zdjęcie to dziura. Dwa pozostałe to latarnia", 3, [(0,), (1, 2)]),
    ("Przedostatnie zdjęcie jest z kosza, ostatnie z ławki", 3, [(1,), (2,)]),
    ("1. fotoğraf Kerklaan 12'deki çukur, diğer ikisi sokak lambası", 3, [(0,), (1, 2)]),
    ("Son fotoğraf duvar yazısı, bir önceki çöp kutusu", 3, [(2,), (1,)]),
    ("Перше фото - яма, Kerklaan 12. Інші два - лавка", 3, [(0,), (1, 2)]),
    ("Останнє фото знову графіті, попереднє - смітник", 3, [(2,), (1,)]),
    ("الصورة الأولى حفرة، والصورتان الأخريان عمود إنارة", 3, [(0,), (1, 2)]),
    ("الصورة الأخيرة من الحاوية والتي قبلها من العمود", 3, [(2,), (1,)]),
)
_NOT_SPOKEN = (
    ("het eerste huis rechts, de laatste lantaarn", 3),
    ("er ligt 2 meter verder nog een tak, nummer 3 ook", 3),
    ("ik heb 3 foto's gestuurd", 3),
    ("de laatste twee weken geen foto gezien", 3),
    ("foto 4 is de lamp", 3),
    ("das mittlere Foto ist vom Poller", 2),
    ("the other side of the street, the first time", 3),
    ("foto volgt. Kerkstraat 2", 3),
)
_TWO = {
    "nl": "foto 1 is een losse tegel op Kerkstraat 12, 2 en 3 is heel wat anders, een muur vol graffiti, Dorpsstraat 3",
    "en": "The first picture is a loose tile at Kerkstraat 12. The other two: graffiti on a wall, Dorpsstraat 3",
    "de": "Foto 1 ist eine lose Platte, Kerkstraat 12. Foto 2 und 3 ist Graffiti an einer Wand, Dorpsstraat 3",
    "fr": "La première photo est une dalle, Kerkstraat 12. Les deux autres sont des tags, Dorpsstraat 3",
    "es": "La primera foto es una baldosa, Kerkstraat 12. Las otras dos son pintadas, Dorpsstraat 3",
    "pl": "Pierwsze zdjęcie to płyta, Kerkstraat 12. Dwa pozostałe to graffiti na murze, Dorpsstraat 3",
    "tr": "İlk fotoğraf gevşek taş, Kerkstraat 12. Diğer ikisi duvar yazısı, Dorpsstraat 3",
    "ar": "الصورة الأولى بلاطة، Kerkstraat 12. والصورتان الأخريان كتابات، Dorpsstraat 3",
    "uk": "Перше фото - плитка, Kerkstraat 12. Інші два - графіті на стіні, Dorpsstraat 3",
}


@pytest.mark.parametrize(("text", "count", "photos"), _SPOKEN)
def test_photos_are_meant_by_their_rank(text: str, count: int, photos: list[tuple[int, ...]]) -> None:
    assert [each.photos for each in mentions(text, count)] == photos


@pytest.mark.parametrize(("text", "count"), _NOT_SPOKEN)
def test_other_ranks_mean_no_photo_nor_does_one_that_is_not_there(text: str, count: int) -> None:
    assert mentions(text, count) == ()


def _album(*, photos: int = 3) -> Talk:
    talk = Talk()
    for _ in range(photos):
        talk.photo()
        talk.wait(1)
    return talk


def _parts(text: str) -> tuple[Part, ...]:
    half = text.index("12") + 2
    return (
        Part(start=0, end=half, candidates=likely("losse stoeptegel")),
        Part(start=half, end=len(text), candidates=likely("graffiti")),
    )


@pytest.mark.parametrize("language", _TWO)
def test_an_album_that_is_told_of_by_rank_is_two_reports_with_their_own_photos(language: str) -> None:
    talk = _album()

    text = _TWO[language]
    talk.say(text, language=language, parts=_parts(text))
    talk.wait(10)

    assert [(case.sub, case.photos) for case in talk.cases] == [("losse stoeptegel", 1), ("graffiti", 2)]
    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Dorpsstraat 3"]
    assert not talk.memory.loose


def test_who_says_that_it_is_something_else_tells_of_two_where_the_model_saw_one() -> None:
    talk = _album()

    found = (*likely("losse stoeptegel", 0.9)[:1], *likely("graffiti", 0.06)[:1])
    talk.say("foto 1 is een losse tegel op Kerkstraat 12. 2 en 3 is heel wat anders, een muur", candidates=found)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 2]


def test_views_of_one_thing_are_one_report() -> None:
    talk = _album()

    talk.say("foto 1 en 2 zijn van dichtbij, foto 3 is een overzicht. losse tegel Kerkstraat 12")
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [3]


def test_without_an_album_the_same_words_are_one_message_as_any() -> None:
    talk = Talk()

    talk.say(_TWO["nl"], parts=_parts(_TWO["nl"]))
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [0, 0]
