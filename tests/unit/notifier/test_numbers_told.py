"""House numbers in low words, put right later, behind "numara", before their street (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import reading
from services.notifier.conversation.places.heard import is_marked

CITY = "Den Haag"


def _place(text: str) -> str | None:
    found = reading(text, None, CITY).found
    return None if found is None else found.words


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Beeklaan osiem, śmieci na chodniku", "Beeklaan 8"),
        ("Kruislaan yedi, çöp dolu", "Kruislaan 7"),
        ("Hilledijk сім", "Hilledijk 7"),
        ("Beeklaan dwie lampy nie świecą", "Beeklaan"),
        ("حفرة، Lange Kerkdam خمسة وأربعين", "Lange Kerkdam 45"),
        ("Beeklaan أربعة عشر", "Beeklaan 14"),
        ("Beeklaan zeventien te Delft, put verstopt", "Beeklaan 17"),
    ],
)
def test_a_low_number_in_words_ends_what_is_said_of_a_street(text: str, place: str) -> None:
    assert _place(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Escamplaan 41 is de boom omgewaaid. Oh nee 14 sorry", "Escamplaan 14"),
        ("pothole at Beeklaan 12. It is deep. Oops sorry 21", "Beeklaan 21"),
        ("Schlagloch Beeklaan 12. Nein, 21", "Beeklaan 21"),
        ("Beeklaan 87 demiştim, yanlış yazmışım 78 olacak", "Beeklaan 78"),
        ("Beeklaan 12 ligt een matras. En 3 zakken", "Beeklaan 12"),
        ("Beeklaan 12, nee geen matras. Wel 3 zakken. Sorry", "Beeklaan 12"),
    ],
)
def test_a_later_sentence_of_nothing_else_puts_the_number_right(text: str, place: str) -> None:
    assert _place(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Delftselaan'da oturuyorum 41 numara, lamba yanmıyor", "Delftselaan 41"),
        ("Kaapstraat'ta gürültü, 12 numaralı otobüs durmuyor", "Kaapstraat"),
        ("Vor Nr. 252 am Beeklaan ragt eine Wurzel heraus", "Beeklaan 252"),
        ("йшла по Beeklaan і біля 118 впала", "Beeklaan 118"),
        ("gat op de Beeklaan thv 23 gat is diep", "Beeklaan 23"),
    ],
)
def test_a_number_stands_in_more_than_one_place(text: str, place: str) -> None:
    assert _place(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("tree down at de genestetlaan 310", "De Genestetlaan 310"),
        ("container in de heemstraat bij nr 231 kapot", "De Heemstraat 231"),
        ("witte de withstraat 94 kapotte prullenbak", "Witte de Withstraat 94"),
        ("Nieuwe Binnenweg 380C duvara yazı yazmışlar", "Nieuwe Binnenweg 380C"),
        ("Proszę przyjechać na de la Reyweg numer 17", "De la Reyweg 17"),
        ("bache en la calle de la Rubensstraat 17", "Rubensstraat 17"),
        ("op de binnenweg ligt glas", None),
    ],
)
def test_a_name_is_told_whole(text: str, place: str | None) -> None:
    assert _place(text) == place


@pytest.mark.parametrize(
    ("text", "number", "marked"),
    [
        ("de troep ligt van nummer 20 tot aan de hoek en overal waaien zakken rond", "20", True),
        ("the mess goes from number 20 up to the corner", "20", True),
        ("er staan al 20 zakken op de hoek", "20", False),
        ("er staat niets op de hoek", None, False),
    ],
)
def test_a_number_that_is_said_to_be_one_counts_before_its_street(text: str, number: str | None, marked: bool) -> None:
    assert is_marked(text, number) is marked
