"""Ways in by their street, and names that other languages or another town bend."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import number_in, place_in

_GOOD = [
    ("zitten naast de ingang aan de heliotrooplaan", "Heliotrooplaan, ingang"),
    ("O en daar vlakbij, bij de ingang Blauwkapelseweg, puilt de prullenbak uit", "Blauwkapelseweg, ingang"),
    ("أكياس بكل مكان جهة شارع Herman Costerstraat عند المدخل", "Herman Costerstraat, المدخل"),
    ("Ketelstraat pod piętnastką. kostka siadła", "Ketelstraat 15"),
    ("Ketelstraat pod siodemka", "Ketelstraat 7"),
    ("Na dębie przy dziecięcym zoo w Zuiderparku są gąsienice", "Zuiderpark"),
    ("Het water in de gracht aan de Oude Delft (Delft), bij huisnr 167, ligt vol", "Oude Delft 167"),
    ("Oude Delft, across from nr 75. It leaks something oily", "Oude Delft 75"),
    ("Lange Voorhout, en face du numéro 12", "Lange Voorhout 12"),
    ("Oude Delft gegenüber 75", "Oude Delft 75"),
    ("Columbusstraat, worst around the manhole in front of 140", "Columbusstraat 140"),
    ("Columbusstraat, the bench is next to 14", "Columbusstraat 14"),
    ("aan de Oude Rijn bij huisnr 12", "Oude Rijn 12"),
    ("Scheveningse Bosjes, вхід з боку Ruychrocklaan", "Ruychrocklaan, вхід"),
    ("ingang aan de kant van de Ruychrocklaan", "Ruychrocklaan, ingang"),
    ("entrance on the side of Ruychrocklaan", "Ruychrocklaan, entrance"),
    ("l'entrée du côté de la Ruychrocklaan", "Ruychrocklaan, entrée"),
    ("entrada por el lado de Ruychrocklaan", "Ruychrocklaan, entrada"),
    ("wejście od strony Ruychrocklaan", "Ruychrocklaan, wejście"),
    ("Ruychrocklaan tarafındaki giriş", "Ruychrocklaan, giriş"),
    ("المدخل من جهة Ruychrocklaan", "Ruychrocklaan, المدخل"),
]
_ROUGH = [
    "de ingang is kapot aan de kant van het water, en de Kerkstraat is vies",
    "de ingang is kapot, de Kerkstraat ook",
    "met ingang van maandag, over de Kerkstraat",
]


@pytest.mark.parametrize(("text", "words"), _GOOD)
def test_somebody_can_be_sent_there(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize("text", _ROUGH)
def test_what_is_no_way_in_says_no_more_than_the_street(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == ("Kerkstraat", True)


@pytest.mark.parametrize("text", ["oja en het zebrapad daar zie je bijna niet meer", "en het bankje is stuk"])
def test_what_dutch_joins_is_no_place(text: str) -> None:
    assert place_in(text) is None


def test_a_new_thing_at_a_number_is_no_street() -> None:
    assert place_in("Nieuwe Container bij huisnummer 12 is kapot") is None
    assert number_in("Nieuwe Container bij huisnummer 12 is kapot") == "12"
