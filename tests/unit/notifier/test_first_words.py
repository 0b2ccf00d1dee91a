"""Which words before the last one of a street are part of its name, and which are not."""

import pytest

from services.notifier.conversation.meaning import renames
from services.notifier.conversation.places import reading

CITY = "Den Haag"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("schalk burgerstraat 88 in orde maken", "Schalk burgerstraat 88"),
        ("bankje bij schalk burgerstraat 88", "Schalk burgerstraat 88"),
        ("Ruys de Beerenbrouckstraat, Delft, ilkokulun karşısı", "Ruys de Beerenbrouckstraat"),  # noqa: RUF001
        ("delante de van Ostadestraat 95 llena", "Van Ostadestraat 95"),
        ("vor der van Ostadestraat 95", "Van Ostadestraat 95"),
        ("the racks at Roland Holstlaan 3", "Roland Holstlaan 3"),
        ("hockey club, Daal en Bergselaan", "Daal en Bergselaan"),
        ("onder het Prins Bernhardviaduct is het donker", "Prins Bernhardviaduct"),
        ("Theresiastraat tegenover de Albert Heijn tjokvol", "Albert Heijn, Theresiastraat"),
        ("Dierenselaan vor dem Lidl", "Lidl, Dierenselaan"),
        ("putje verstopt van boetzelaerlaan 141 straat", "Van boetzelaerlaan 141"),
        ("j'habite Laan Copes van Cattenburch 118 au 3e", "Laan Copes van Cattenburch 118"),
        ("glas op het 18 Septemberplein", "18 Septemberplein"),
        ("prullenbak vol, De Clercqstraat 108", "De Clercqstraat 108"),
        ("Rubensstraatta 66da oturuyorum", "Rubensstraat 66"),
        ("JAN LUYKENLAAN'DA AĞAÇ DEVRİLDİ", "Jan Luykenlaan"),
        ("Jan de Baenstraat 91 nee sorry 19 staat een auto", "Jan de Baenstraat 19"),
        ("Jan de Baenstraat 91 لا عفوا 19 في سيارة", "Jan de Baenstraat 19"),
        ("I said Piet Heinstraat 110 but it is 101", "Piet Heinstraat 101"),
        ("Laakkade t.o. 10 olie op het water", "Laakkade 10"),
        ("na Dierenselaan przy 74 dziura", "Dierenselaan 74"),
    ],
)
def test_all_of_a_name_is_kept(text: str, place: str) -> None:
    found = reading(text, None, CITY).found

    assert found is not None
    assert found.words.startswith(place)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("bij lantaarn kerkstraat 12", "Kerkstraat 12"),
        ("in de drukbezochte kerkstraat 12", "Kerkstraat 12"),
        ("bewoners van de Kerkstraat 12", "Kerkstraat 12"),
        ("stoeptegels schots en scheef in de kerkstraat 12", "Kerkstraat 12"),
        ("al jaren in kerkstraat 12", "Kerkstraat 12"),
        ("Verkeersdrempel kerkstraat 12 stuk", "Kerkstraat 12"),
        ("lamp van newtonstraat 12 kapot", "Newtonstraat 12"),
        ("PLEASE COME BILDERDIJKSTRAAT 33 WATER", "Bilderdijkstraat 33"),
        ("Tramwaj 4 nie jedzie przez Kerkstraat 12", "Kerkstraat 12"),
    ],
)
def test_ordinary_words_before_it_are_not(text: str, place: str) -> None:
    found = reading(text, None, CITY).found

    assert found is not None
    assert found.words.casefold() == place.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "2) Lorentzplein, prullenbak vol",
        "Vol. (2) Lorentzplein ook",
        "1) lamp\n2) Lorentzplein",
        "2. Lorentzplein lamp",
    ],
)
def test_what_counts_the_reports_is_no_house_number(text: str) -> None:
    read = reading(text, None, CITY)

    assert read.found is not None
    assert (read.found.words, read.number) == ("Lorentzplein", None)


@pytest.mark.parametrize(
    "text", ["Musique jusqu'à 1h du matin. Jusqu'à 2h même", "Luiers mee? Maat 4 graag", "Size 4 please", "Größe 4"]
)
def test_a_size_or_an_hour_is_no_place(text: str) -> None:
    assert reading(text, None, CITY).found is None


@pytest.mark.parametrize(
    ("text", "of_before"),
    [
        ("2) gat in de weg op Rubensstraat 91, nee 19", False),
        ("ще яма на Rubensstraat 91, ой ні 19", False),
        ("a hole on Rubensstraat 91 no sorry 19", False),
        ("en een gat op de Rubensstraat 91, ik bedoel 19", False),
        ("niet Leyweg 12, het is Rubensstraat 91, nee 19", True),
        ("niet Rubensstraat 91 maar 19", True),
        ("niet de Rubensstraat maar de Leyweg", True),
        ("ik bedoel Rubensstraat 19", True),
        ("14, niet 12", True),
    ],
)
def test_a_number_put_right_at_once_puts_no_report_of_before_right(text: str, of_before: bool) -> None:
    assert renames(text) is of_before
