"""Parks, squares and piers that a town has one of, and streets of which only a number tells that they are streets."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in, reading
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wilgenplein, de ondergrondse bak zit klem", "Wilgenplein"),
        ("de bank is stuk, lindenpark", "Lindenpark"),
        ("beukenplantsoen, schommel hangt scheef", "Beukenplantsoen"),
        ("Beukenplantsoen het speelplaatsje", "Beukenplantsoen"),
        ("kids set off fireworks every night at Beukenplantsoen", "Beukenplantsoen"),
        ("Mülleimer voll, wilgenplein", "Wilgenplein"),
        ("des pétards tous les soirs au Beukenplantsoen", "Beukenplantsoen"),
        ("petardos cada noche en Beukenplantsoen", "Beukenplantsoen"),
        ("gniazdo os, Beukenplantsoen", "Beukenplantsoen"),
        ("зламана гойдалка, Beukenplantsoen", "Beukenplantsoen"),
    ],
)
def test_a_park_or_square_by_name_is_a_place_also_in_small_letters(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een fiets in het plantsoen",
        "het plantsoen, daar ligt afval",
        "op het plein, bij ons",
        "speelplein, glas overal",
        "buurtpark, bank kapot",
    ],
)
def test_any_park_or_square_is_no_place(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


@pytest.mark.parametrize(
    "answer",
    [
        "Koekamp, там де оленів тримають",
        "koekamp",
        "in de koekamp bij de herten",
        "Koekamp, by the deer",
        "Malieveld, neben dem Zelt",
        "lindenpark",
        "wilgenplein dus",
        "beukenplantsoen, bij de bankjes",
        "au Beukenplantsoen",
        "навпроти центрального вокзалу",
    ],
)
def test_a_park_or_square_answers_where_it_is(answer: str) -> None:
    talk = Talk()
    talk.say("de lantaarn is uit", candidates=likely("lantaarnpaal kapot"))
    talk.wait(5)

    talk.say(answer, candidates=likely("onkruid", 0.2), decision="ask", reason="low_confidence")
    talk.wait(5)

    assert [(case.sub, case.place.good) for case in talk.cases] == [("lantaarnpaal kapot", True)]


@pytest.mark.parametrize(
    "text",
    [
        "opposite the main station",
        "naprzeciwko głównego dworca",
        "навпроти центрального вокзалу",
        "tegenover het oude stadhuis",
        "gegenüber vom alten Rathaus",
        "Hollands Spoor, main entrance",
        "the fence at Hollands Spoor is full of bikes",
        "Fahrräder vor dem Hollands Spoor",
        "rowery przy Hollands Spoor",
        "вело біля Hollands Spoor",
    ],
)
def test_a_station_or_town_hall_is_a_place_whichever_of_two_it_is(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert not found.rough


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Marialand біля 250, ой ні, 260", "Marialand 260"),
        ("Marialand біля 250", "Marialand 250"),
        ("bank kapot. Marialand bij 14", "Marialand 14"),
        ("lamp uit in Marialand, Marialand tegenover 14", "Marialand 14"),
        ("bench broken. Marialand near 14", "Marialand 14"),
        ("Bank kaputt. Marialand gegenüber 14", "Marialand 14"),
        ("banc cassé. Marialand devant 14", "Marialand 14"),
        ("ławka połamana. Marialand przy 14", "Marialand 14"),
        ("зламана лавка. Vlasakker навпроти 14", "Vlasakker 14"),
        ("losse tegel, Vlasakker voor 14, bedankt", "Vlasakker 14"),
    ],
)
def test_a_preposition_and_a_number_make_a_street_of_a_name(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize("text", ["Nederland in 2 dagen", "marialand bij 14 mensen", "Speeltuin met 3 schommels"])
def test_what_is_counted_is_no_house_number(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


@pytest.mark.parametrize(
    "text",
    [
        "Staat op de Kerkstraat ter hoogte van nummer 12",
        "hij ligt bij Kerkstraat 12",
        "it's on Kerkstraat 12",
        "they are at Kerkstraat 12",
        "steht in der Kerkstraat 12",
        "c'est devant Kerkstraat 12",
        "se encuentra en Kerkstraat 12",
        "znajduje się przy Kerkstraat 12",
        "вона стоїть біля Kerkstraat 12",
        "هو موجود قدام Kerkstraat 12",
    ],
)
def test_who_says_that_it_stands_somewhere_tells_only_where(text: str) -> None:
    found = reading(text)

    assert (found.only, found.found and found.found.words) == (True, "Kerkstraat 12")


def test_what_stands_there_is_told_besides() -> None:
    assert not reading("staat een fiets bij Kerkstraat 12").only


def test_who_sends_a_pin_because_it_is_not_at_their_home_has_not_named_it() -> None:
    assert place_in("Evim Kerkgracht 20 ama orası değil, konum atıyorum") is None
    assert place_in("Evim Kerkgracht 20, lamba yanmıyor") is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mijn naam is Ria Bos, Tulplaan 290. Mijn melding gaat over het Wilgenplein, alle lampen uit", "Wilgenplein"),
        ("My name is Ann Lee, Tulplaan 29. My report is about Kerkstraat 8", "Kerkstraat 8"),
        ("Mein Name ist Eva Roth, Tulplaan 29. Es geht um Kerkstraat 8", "Kerkstraat 8"),
        ("Je m'appelle Luc Roy, Tulplaan 29. Le lampadaire est devant Kerkstraat 8", "Kerkstraat 8"),
        ("Me llamo Ana Gil, Tulplaan 29. La farola está en Kerkstraat 8", "Kerkstraat 8"),
        ("Nazywam się Ewa Lis, Tulplaan 29. Chodzi o Kerkstraat 8", "Kerkstraat 8"),
        ("Живу на Tulplaan 29, але скарга не звідти. Біля роботи, Kerkstraat 8, довбають", "Kerkstraat 8"),
        ("Живемо поруч. Живу на Tulplaan 29, а яма на Kerkstraat 8", "Kerkstraat 8"),
        ("Mijn naam is Ria Bos, Tulplaan 290. De lamp voor de deur is uit", "Tulplaan 290"),
        ("Mijn naam is Ria Bos, de lamp bij Tulplaan 290 is uit", "Tulplaan 290"),
    ],
)
def test_where_who_introduces_themselves_lives_is_not_where_it_is_when_another_place_is_told(
    text: str, words: str
) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Laan van Eik en Duinen 155", "Laan van Eik en Duinen 155"),
        ("put stinkt op de Mient, waar de Laan van Eik en Duinen erop uitkomt", "Mient / Laan van Eik en Duinen"),
        ("losse tegel in de Kerkstraat waar de Tulplaan begint", "Kerkstraat / Tulplaan"),
        ("loose tile in Kerkstraat where the Tulplaan ends", "Kerkstraat / Tulplaan"),
        ("hoek Laan van Meerdervoort en Kerkstraat", "Laan van Meerdervoort / Kerkstraat"),
        ("hoek Laan van Meerdervoort en Spui", "Laan van Meerdervoort / Spui"),
        ("onder het viaduct bij station moerwijk slaapt een man", "Station moerwijk"),
    ],
)
def test_a_name_goes_as_far_as_it_does(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)
