"""Greetings that are no street, numbers put right in a past tense, and a word put right with a star."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in, reading
from tests.unit.notifier.talking import WORDLESS, Talk, likely

LAMP = "lantaarnpaal kapot"
NOTHING = WORDLESS | {"language": "nl"}


@pytest.mark.parametrize(
    "text",
    [
        "Merhaba sokak lambası yanmıyor",
        "Merhabalar cadde üzerinde çukur var",
        "Selam sokak ışıkları sönük",
        "İyi akşamlar Sokak lambası bozuk",
        "Bizim sokak çok karanlık",
        "Oturduğumuz sokak hep pis",
        "Bütün sokak çöp içinde",
        "Yan sokak kapalı",
        "Lütfen sokak lambasını yapın",
        "Hello street light is broken",
        "Our street is pitch dark",
        "Unsere Straße ist dunkel",
        "مرحبا شارع مظلم عمود الانارة لا يعمل",
        "شارع بدون إضاءة",
        "شارع بيتنا فيه حفرة",
    ],
)
def test_a_greeting_or_whose_street_it_is_names_none(text: str) -> None:
    assert place_in(text) is None


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Merhaba, Kerk sokak karanlık", "Kerk sokak"),
        ("Merhaba Kerk sokak karanlık", "Kerk sokak"),
        ("Church Street is dark", "Church Street"),
        ("Kölner Straße 12", "Kölner Straße 12"),
    ],
)
def test_a_name_before_the_word_for_a_street_is_one(text: str, street: str) -> None:
    found = place_in(text)

    assert found is not None
    assert found.words == street


@pytest.mark.parametrize(
    "then",
    [
        "hayır 110 olacaktı",
        "110 olmalıydı",
        "110 olması gerekiyor",
        "doğrusu 110",
        "aslında 110",
        "özür dilerim 110 numara olacak",
        "kusura bakmayın 110",
        "dat had 110 moeten zijn",
        "it should have been 110",
        "was supposed to be 110",
        "hätte 110 sein sollen",
        "ça aurait dû être 110",
        "debía ser 110",
        "nie, miało być 110",
        "ні, мало бути 110",
        "لا كان يجب أن يكون 110",
    ],
)
def test_what_the_number_should_have_been_is_the_number(then: str) -> None:
    talk = Talk()
    talk.say("lantaarn kapot Beeklaan 100", candidates=likely(LAMP))
    talk.wait(20)

    talk.say(then, **NOTHING)

    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Beeklaan 110", True)]


@pytest.mark.parametrize(
    ("told", "then", "street", "good"),
    [
        ("Javastraat 12", "*Nassaulaan", "Nassaulaan 12", True),
        ("Javastraat 12", "Nassaulaan*", "Nassaulaan 12", True),
        ("Javastraat 12", "*Nassaulaan 8", "Nassaulaan 8", True),
        ("Javastraat 12", "*8", "Javastraat 8", True),
        ("Javastraat 12", "*lantaarnpaal", "Javastraat 12", True),
        ("Javastraat", "*Nassaulaan", "Nassaulaan", False),
        ("hoek Javastrat en Spuistraat", "*Javastraat", "Javastraat / Spuistraat", True),
        ("Beeklaan 100", "yanlış yazmışım, Javastraat olacaktı", "Javastraat", False),
        ("Beeklaan 100", "ik bedoel Javastraat", "Javastraat", False),
    ],
)
def test_a_star_puts_one_word_right_and_no_more(told: str, then: str, street: str, good: bool) -> None:
    talk = Talk()
    talk.say(f"lantaarn kapot {told}", candidates=likely(LAMP))
    talk.wait(20)

    talk.say(then, **NOTHING)

    assert [(c.place.street, c.place.good) for c in talk.cases] == [(street, good)]


def test_a_star_puts_the_last_word_of_a_longer_name_right() -> None:
    talk = Talk()
    talk.municipality = Talk("delft").municipality
    talk.say("lantaarn kapot Jan van Gojenstraat 14", candidates=likely(LAMP, 0.9, "delft"))
    talk.wait(20)

    talk.say("*Goyenstraat", **NOTHING)

    assert [c.place.street for c in talk.cases] == ["Jan van Goyenstraat 14"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("wespennest in de speeltuin Leyweg 40 kinderen worden gestoken", "Leyweg 40"),
        ("wasps in the playground Leyweg 41 children get stung", "Leyweg 41"),
        ("Leyweg 45 enfants piqués", "Leyweg 45"),
        ("osy na placu zabaw Leyweg 41 dzieci", "Leyweg 41"),
        ("op de Leyweg 3 kinderen bij de put", "Leyweg"),
        ("op de Leyweg 20 kinderen bij de put", "Leyweg"),
        ("Leyweg 40 meter verder", "Leyweg"),
    ],
)
def test_a_number_behind_a_street_counts_no_crowd(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words == place
