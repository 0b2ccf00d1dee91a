"""A street with slips is found by its house number and by the list of streets; what only looks so is none."""

from typing import Final

import pytest

from services.notifier.conversation.places import Streets, place_in
from tests.unit.notifier.talking import Talk, likely

_STREETS: Final = Streets(
    [
        "Apeldoornselaan",
        "Beeklaan",
        "Frederik Hendriklaan",
        "Javastraat",
        "Laan van Meerdervoort",
        "Leyweg",
        "Loosduinseweg",
        "Paul Krugerlaan",
        "Merellaan",
        "Mereslaan",
        "Schenkweg",
        "Stationsweg",
    ]
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lataarnpaal kapot lan van meerdevoort 912", "Laan van Meerdervoort 912"),
        ("vuilnis op straad, appeldoornse laan 76 twee matrase en een bankstel", "Apeldoornselaan 76"),
        ("Schenkwegh 155 boom hangt met zn stam tege de gevel aan", "Schenkweg 155"),
        ("frederik hendrik laan 12 lamp stuk", "Frederik Hendriklaan 12"),
        ("pual krugerlaan 5, kast op de stoep", "Paul Krugerlaan 5"),
        ("javastrar nr 12 bak vol", "Javastraat 12"),
        ("kuil, laan v meerdevoort 300", "Laan van Meerdervoort 300"),
        ("kuil, laan vn meerdervoort 300", "Laan van Meerdervoort 300"),
        ("street light is out, beeklaen 22", "Beeklaan 22"),
        ("Laterne kaputt, Stazionsveg 30", "Stationsweg 30"),
        ("lampadaire en panne, lan van meerdervort 40", "Laan van Meerdervoort 40"),
        ("farola rota, javastrat 8", "Javastraat 8"),
        ("nie działa latarnia, lejweg 9", "Leyweg 9"),
        ("lamba bozuk, apeldornse laan 14", "Apeldoornselaan 14"),
        ("не світить ліхтар, lan van meerdevoort 3", "Laan van Meerdervoort 3"),
        ("المصباح معطل lan van meerdevoort 7", "Laan van Meerdervoort 7"),
    ],
)
def test_a_declared_street_with_slips_and_a_house_number_is_told_as_it_is_declared(text: str, words: str) -> None:
    found = place_in(text, _STREETS)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lantaarn kapot lan van meerdevoort 912", "Lan van meerdevoort 912"),
        ("grof vuil, appeldoornse laan 76 twee matrassen", "Appeldoornse laan 76"),
        ("Mülleimer voll, loosduinse weg 30", "Loosduinse weg 30"),
        ("не світить ліхтар, lan van meerdevoort 3", "Lan van meerdevoort 3"),
    ],
)
def test_without_a_list_the_house_number_tells_it_and_it_stays_as_written(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


def test_a_street_in_two_words_is_known_without_a_number_and_is_not_precise() -> None:
    found = place_in("glas op de apeldoornse laan", _STREETS)

    assert found is not None
    assert (found.words, found.rough) == ("Apeldoornselaan", True)


@pytest.mark.parametrize(
    "text",
    [
        "Merehlaan 12",
        "beekwaan 5 weken lang",
        "er staan lantaarns 12 keer per week uit",
        "op de lan van kantoor 12 lampen",
        "de javastier 12",
        "een drukke weg 3 fietsers gevallen",
        "franse laan 12 bomen",
        "wij zijn met gezinnen 12 en 14 keer langs geweest",
    ],
)
def test_two_streets_as_near_things_that_are_counted_and_other_words_are_no_declared_street(text: str) -> None:
    found = place_in(text, _STREETS)

    assert found is None or found.words.rsplit(" ", 1)[0] not in _STREETS


def test_a_street_that_is_written_right_is_taken_before_one_with_slips() -> None:
    found = place_in("op de Leyweg ligt glas, vlak bij javastrar 12", _STREETS)

    assert found is not None
    assert found.words.startswith("Leyweg")


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("pier noordzijde", "Noordeinde"),
        ("de lampen in de Wilgenstraat", "Wagenstraat"),
        ("een dode vos op de Stadionweg", "Stationsweg"),
        ("de Nassaukade 12", "Nassaulaan"),
        ("Hobbemastraat 3", "Hobbemaplein"),
    ],
)
def test_another_street_with_a_name_as_good_stays_what_it_is(text: str, declared: str) -> None:
    found = place_in(text, Streets([declared]))

    assert found is None or declared not in found.words


def test_a_high_number_behind_a_misspelt_ending_counts_nothing() -> None:
    found, few = place_in("lozerlan 55 kuil"), place_in("zomerplan 3 toestellen")

    assert found is not None
    assert (found.words, found.rough) == ("Lozerlan 55", False)
    assert few is None


@pytest.mark.parametrize("first", ["eavastraat 12", "Kavastraat 12"])
def test_a_name_that_begins_with_another_letter_is_another_name(first: str) -> None:
    found = place_in(first, _STREETS)

    assert found is not None
    assert not found.words.startswith("Javastraat")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("glas op het Malievled", "Malievled"),
        ("broken glass on the Malieveldt", "Malieveldt"),
        ("Scherben auf dem Maliefeld", "Maliefeld"),
        ("papelera llena en el Hofvijer", "Hofvijer"),
    ],
)
def test_the_one_place_of_its_name_is_known_with_a_slip(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


def test_the_case_keeps_the_declared_spelling() -> None:
    talk = Talk()
    talk.say("lantaarnpaal kapot lan van meerdevoort 912", candidates=likely("lantaarnpaal kapot"))
    talk.wait(30)

    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Laan van Meerdervoort 912", True)]
