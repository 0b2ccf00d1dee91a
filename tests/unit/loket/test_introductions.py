"""Who writes, how old they are, from whose phone and where they stand is no danger; beside danger it hides none."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.emergency import detect, harmless


@pytest.mark.parametrize(
    "text",
    [
        "Hallo gemeente, met Jorn (9 jaar). ik typ op papa zn telefoon",
        "hee dit is pap zn mobiel, ik ben Daan en ik zit in groep 7",
        "Ik sta op het Spui",
        "ik sta nu op het Prins Hendrikplein",
        "my dad said i can use his phone to write to you. im Ella and im 9",
        "ich heiße Lotta und bin 11 und das ist das Handy von Papa",
        "مرحبا أنا ليان عمري 10 سنين وعم اكتب من تلفون بابا",
        "привіт я Софійка мені 9 років, пишу з маминого телефона",
        "Ben Zübeyde teyze, torunun telefonundan yazdırıyorum",
        "أكتب نيابة عن والدي، هو يملي وأنا أكتب",
        "j'ai 10 ans et j'ecris avec le téléphone de maman",
        "tengo 11 años y escribo desde el móvil de mi abuela",
        "mam 12 lat i pisze z telefonu mamy",
    ],
)
def test_who_writes_alarms_nobody(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Met Jorn (9 jaar), ik typ op papa z'n telefoon, papa slaat mama",
        "ik ben 9 jaar en mama ligt op de grond en wordt niet wakker",
        "ik typ op mama d'r telefoon, ze beweegt niet meer",
        "im 9 and this is my mums phone, she wont wake up",
        "ich bin 10 und das ist das Handy von Papa, er blutet am Kopf",
        "Ik sta op het Spui en iemand steekt mensen neer",
        "ik sta op het Plein, een man is in elkaar gezakt",
        "ik sta op de Erasmusbrug en ik spring",
    ],
)
def test_danger_beside_it_is_heard(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize("text", ["ik sta op het dak van het stadhuis", "ik sta op de brug bij het plein"])
def test_where_one_may_fall_is_no_square(text: str) -> None:
    assert harmless.without(text) is None
