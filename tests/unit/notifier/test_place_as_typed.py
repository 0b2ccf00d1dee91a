"""Places as residents type them: in small letters, in two words, with endings of their language (pure)."""

# ruff: noqa: RUF001 - Arabic and Cyrillic as they are typed

import pytest

from services.notifier.conversation.places import otherwise, reading


def read(text: str) -> tuple[str, bool] | None:
    found = reading(text, None, "Den Haag").found
    return None if found is None else (found.words, not found.rough)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("street light out opposite Fahrenheit straat 340, been dark for weeks", "Fahrenheitstraat 340"),
        ("une voiture sans plaques, Dedemsvaart weg 420", "Dedemsvaartweg 420"),
        ("cruce de Escamp laan con De la Reyweg está lleno", "Escamplaan / De la Reyweg"),
        ("teniersplantsoendeki oyun parkı salıncak kırık", "Teniersplantsoen"),
        ("Noordeinde 64'te taş yerinden çıkmış", "Noordeinde 64"),
        ("Płytka wystaje z chodnika na Leywegu. Numer to 640", "Leyweg 640"),
        ("loosduinsekade 4O3 lamp stuk", "Loosduinsekade 403"),
        ("Goeverneurlaan n 536 bouche bouchée", "Goeverneurlaan 536"),
        ("Stationsweg رقم البيت ثمانية وأربعون", "Stationsweg 48"),
        ("der Container Ecke Thomsonlaan/ Goudsbloemlaan ist voll", "Thomsonlaan / Goudsbloemlaan"),
        ("container op de hoek gentsestraat/ stevinstraat kapot", "Gentsestraat / Stevinstraat"),
        ("mauritskade tss 31 en 37 3 lampen uit", "Mauritskade 31"),
        ("wij zitten op Schalk Burgerstraat tachtig kom aub kijken", "Schalk Burgerstraat 80"),
    ],
)
def test_a_street_is_found_that_is_not_written_as_it_should_be(text: str, words: str) -> None:
    assert read(text) == (words, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("op spaarne 55 ligt een half gezonken bootje", "Spaarne 55"),
        ("nieuwe binnenweg 302 grofvuil", "Nieuwe binnenweg 302"),
        ("zou er iemand kunnen kijken naar de boom op sint marten 11 ik vertrouw hem niet", "Sint marten 11"),
        ("spui 70 kauwgom en troep overal", "Spui 70"),
        ("mient 330 tegels los", "Mient 330"),
        ("hier lijnbaan 32 overvolle vuilbak", "Lijnbaan 32"),
        ("tramhalte kurhaus ruit van het hokje ligt eruit", "Tramhalte kurhaus"),
        ("camera mast staat te wiebelen afrikaanderplein", "Afrikaanderplein"),
        ("Rode Kruislaan negentien ligt een stoeprand los", "Rode Kruislaan 19"),
        ("een lamp kapot is in de Jan Thijssenweg bij tweeëntwintig ja dat was het", "Jan Thijssenweg 22"),
        ("devant le numéro vingt-trois Lange Poten la lampe clignote", "Lange Poten 23"),
        ("Mient entre le 228 et le 234, impossible de passer", "Mient 228"),
    ],
)
def test_a_name_is_told_by_being_no_other_word(text: str, words: str) -> None:
    assert read(text) == (words, True)


@pytest.mark.parametrize(
    "text",
    [
        "ergens in de hele straat 12 gaten",
        "gisteren 25 ratten gezien",
        "container 45 zit vol",
        "al 14 weken 3 lampen stuk",
        "lijn 9 rijdt te hard",
        "es en otra calle, vivo en Pippelingstraat 80 pero el banco está en otro lado",
        "ich wohne Pippelingstraat 55, aber das war woanders",
        "saat 12'de Weimarstraat'a yatak attılar",
        "barrio de Transvaal",
        "de stoep in de Nachtegaalstraat is heel slecht",
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    found = read(text)

    assert found is None or not found[1]


@pytest.mark.parametrize("text", ["", " ", "a" * 3000, "9" * 3000, "straat " * 400, "رقم", "رقم واحد", "/ - x", "ــ"])
def test_any_text_can_be_brought_into_the_usual_form_and_stays_so(text: str) -> None:
    usual = otherwise.usual(text)

    assert otherwise.usual(usual) == usual
