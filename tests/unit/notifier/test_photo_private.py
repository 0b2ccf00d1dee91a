"""A photo of something at home between those of a report is put aside."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_UNSURE = {"candidates": likely("wateroverlast", 0.3), "decision": "ask", "intent": "question"}


def _one(photos: int, language: str = "nl") -> Talk:
    """A photo, a report, and more photos."""
    talk = Talk()
    talk.photo()
    talk.wait(10)
    words = "er komt rioollucht uit het rooster, Kerkstraat 12"
    talk.say(words, candidates=likely("riolering stank", 0.97), language=language)
    talk.wait(50)
    for _ in range(photos):
        talk.photo()
        talk.wait(4)
    assert [case.photos for case in talk.cases] == [photos + 1]
    return talk


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "O nee haha die laatste is het zwemdiploma van mijn dochter, die was voor oma"),
        ("nl", "sorry die was voor mijn moeder"),
        ("nl", "de tweede foto heeft er niks mee te maken"),
        ("nl", "oeps, de laatste foto is mijn badkamer"),
        ("nl", "laatste foto graag negeren"),
        ("en", "oh no that last photo is my daughter's birthday cake"),
        ("en", "the second picture has nothing to do with it"),
        ("en", "haha that was meant for my sister"),
        ("de", "Huch, das letzte Foto gehört nicht dazu, das ist mein Badezimmer"),
        ("de", "das war für meine Schwester"),
        ("fr", "pardon, la deuxième photo n'a rien à voir, c'est ma salle de bain, j'attends un plombier"),
        ("es", "perdón, la última foto no tiene nada que ver"),
        ("es", "esa era para mi hermana"),
        ("pl", "ojej, ostatnie zdjęcie to tort mojej córki"),
        ("tr", "son fotoğrafın konuyla ilgisi yok"),
        ("uk", "останнє фото не стосується цього"),
        ("ar", "الصورة الأخيرة لا علاقة لها بالموضوع"),
    ],
)
def test_it_stands_with_no_report_any_more(language: str, text: str) -> None:
    talk = _one(1, language)

    talk.say(text, language=language, **_UNSURE)
    done = [(line.case, line.what) for line in talk.steps[-1][2].history]
    talk.wait(30)

    assert [case.photos for case in talk.cases] == [1]
    assert (talk.cases[0].id, "file_withdrawn") in done
    assert talk.texts[-1] == talk.municipality.text("not_for_us", language)


def test_the_one_that_is_told_by_its_rank_is_meant() -> None:
    talk = _one(2)

    talk.say("sorry, de tweede foto heeft er niks mee te maken", **_UNSURE)
    talk.wait(30)

    assert [case.photos for case in talk.cases] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "de laatste foto is van dichtbij",
        "sorry, de laatste foto is onscherp",
        "de laatste foto is mijn keuken, daar komt de stank binnen",
        "mijn moeder wordt er misselijk van",
        "het lag eerst voor mijn deur",
        "hoort die foto er niet bij?",
    ],
)
def test_a_photo_of_the_report_stays(text: str) -> None:
    talk = _one(1)

    talk.say(text, **_UNSURE)
    talk.wait(30)

    assert [case.photos for case in talk.cases] == [2]
