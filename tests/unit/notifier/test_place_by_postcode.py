"""A postcode, alone, with a house number, or beside a street; and numbers told of one's own house (pure)."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from services.notifier.conversation.places import reading


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2511 BT nummer 31", "2511 BT 31"),
        ("2511 BT, denk ik nummer 31", "2511 BT 31"),
        ("2511BT ongeveer bij 31", "2511 BT 31"),
        ("2511 BT, I think number 31", "2511 BT 31"),
        ("2511 BT, gegenüber von Nummer 31", "2511 BT 31"),
        ("2511 BT, je crois numéro 31", "2511 BT 31"),
        ("2511 BT, creo que número 31", "2511 BT 31"),
        ("2511 BT, chyba numer 31, za rogiem", "2511 BT 31"),
        ("2511 BT, galiba 31", "2511 BT 31"),
        ("2511 BT, здається номер 31", "2511 BT 31"),
        ("2511 BT, تقريبا رقم 31", "2511 BT 31"),
    ],
)
def test_a_postcode_with_a_number_is_an_address(text: str, words: str) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize("text", ["2511 BT", "postcode is 2511bt", "het is in 2511 BT", "code postal 2511 BT"])
def test_a_postcode_alone_is_known_roughly_and_is_no_house_number(text: str) -> None:
    told = reading(text)

    assert told.number is None
    assert told.found is not None
    assert (told.found.words, told.found.rough) == ("2511 BT", True)


@pytest.mark.parametrize(
    ("text", "words", "rough"),
    [
        ("Leyweg, 2545 CD", "Leyweg", True),
        ("Leyweg 31, 2545 CD Den Haag", "Leyweg 31", False),
        ("Laan van Meerdervoort 1120-A", "Laan van Meerdervoort 1120-A", False),
        ("Nous habitons Obrechtstraat 31, 2517 TX, ça sent les égouts", "Obrechtstraat 31", False),
    ],
)
def test_a_postcode_beside_a_street_changes_nothing(text: str, words: str, rough: bool) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == (words, rough)


@pytest.mark.parametrize("text", ["er ligt 1000 KG puin", "2511 BT about 30 bags", "2511 BT chyba 30 worków"])
def test_what_is_counted_is_no_address(text: str) -> None:
    found = reading(text).found

    assert found is None or found.rough


@pytest.mark.parametrize(
    "text",
    [
        "gft niet geleegd in de Leyweg. Ik woon op 14 maar het geldt voor de hele rij",
        "gft niet geleegd in de Leyweg, ik woon er op 14 maar het is de hele rij",
        "bins not emptied in Leyweg. I live at 14 but it's the whole row",
        "poubelles pas vidées, Leyweg. J'habite au 14 mais c'est toute la rangée",
        "basura sin recoger en Leyweg. Vivo en el 14 pero es toda la fila",
        "śmieci nie zabrane na Leyweg. Mieszkam pod 14 ale cały rząd tak ma",
    ],
)
def test_ones_own_number_is_near_what_is_so_for_all_who_live_there(text: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words in {"Leyweg 14", "Leyweg"}
    assert not found.rough


def test_ones_own_floor_or_street_is_not() -> None:
    for text in (
        "lantaarn kapot in de Leyweg. Ik woon op 14 hoog",
        "lantaarn kapot op de Leyweg. Ik woon op Spui 14",
        "lantaarn kapot op de Leyweg, ik woon op 14",
    ):
        found = reading(text).found
        assert found is not None
        assert (found.words, found.rough) == ("Leyweg", True)


@pytest.mark.parametrize("text", ["pardon, tam 60 numaranın karşısında", "tam 60 numaranın önünde", "60 numaranın önü"])
def test_a_turkish_number_stands_before_its_word(text: str) -> None:
    assert reading(text).number == "60"


def test_a_tram_stop_is_a_place() -> None:
    found = reading("bij de tramstop Leyenburg staan acht wrakken").found

    assert found is not None
    assert (found.words, found.rough) == ("Tramstop Leyenburg", False)
