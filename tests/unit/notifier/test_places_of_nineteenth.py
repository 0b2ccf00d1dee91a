"""Places as residents told them in the nineteenth set of conversations, and others of the same kinds."""

import pytest

from services.notifier.conversation.places import number_in, place_in

_GOOD = [
    ("Beethovenlaan, ter hoogte van zesentwintig", "Beethovenlaan 26"),
    ("Beethovenlaan in Rijswijk, t.o. 44 ligt het", "Beethovenlaan 44"),
    ("Kerkstraat, even kant thv 26 staat hij. mijn buurvrouw op 30 klaagt", "Kerkstraat 26"),
    ("een sloep aan de Buitenwatersloot, ter hoogte van 180, Delft, ligt half onder", "Buitenwatersloot 180"),
    ("paaltjes plat bij de ingang vd albert heijn op de Theresiastraat", "Albert heijn op de Theresiastraat"),
    ("ingang v.d. lidl aan de Kerkstraat", "Lidl aan de Kerkstraat"),
    ("voor de deur v/d Jumbo in de Kerkstraat", "Jumbo in de Kerkstraat"),
    ("Wij wonen aan de Nieuwe Molstraat, maar de herrie komt van de Grote Markt, op de hoek met de Prinsegracht",
     "Grote Markt / Prinsegracht"),
    ("dance feest zuiderparktheater, bas dreunt tot in moerwijk", "Zuiderparktheater"),
    ("herrie bij het ockenburghmuseum", "Ockenburghmuseum"),
    ("donker voor de hoofdingang van het Haga aan de Leyweg. De lamp is uit", "Haga aan de Leyweg"),
    ("bij de ingang van Bronovo aan de Bronovolaan", "Bronovo aan de Bronovolaan"),
    ("put loopt niet door, hoek appelstraat mient. de oversteek staat blank", "Appelstraat / Mient"),
    ("hoek mient appelstraat", "Mient / Appelstraat"),
    ("De prullenbak bij de bank in het Sunny Court puilt uit", "Sunny Court"),
    ("appelstraat hsnr 155", "Appelstraat 155"),
    ("bij de pompen van de Esso Erasmusweg", "Erasmusweg, Esso"),
    ("lidl leyweg", "Leyweg, lidl"),
    ("Albert Cuypstraat 12", "Albert Cuypstraat 12"),
    ("postcode 2512 AB, huisnr 12", "2512 AB 12"),
    ("kaapstraat t hoogte v 12", "Kaapstraat 12"),
    ("kaapstraat ergens bij de 40", "Kaapstraat 40"),
    ("Kaapstraat nummertje 12", "Kaapstraat 12"),
    ("hoek grote markt prinsegracht", "Grote markt / Prinsegracht"),
    ("tegenover de voordeur van 88 in de Kaapstraat", "Kaapstraat 88"),
    ("Kaapstraat, en face du vingt-six", "Kaapstraat 26"),
    ("in het steegje tussen 12 en 14 vd Kaapstraat", "Kaapstraat 14"),
    ("weimarstraat net voorbij de beeklaan", "Weimarstraat / Beeklaan"),
    ("tussen de cafetaria en de wasserette op de Hoefkade", "Wasserette op de Hoefkade"),
    ("opposite the chemist on Thomsonlaan", "Opposite the chemist on Thomsonlaan"),
    ("bij perron 2 van hollands spoor", "Hollands spoor"),
    ("à l'entrée du Haga sur la Leyweg", "Haga sur la Leyweg"),
    ("біля входу в Haga на Leyweg", "Haga на Leyweg"),
    ("مدخل Haga في Leyweg", "Haga في Leyweg"),
    ("achter Museon aan de Stadhouderslaan", "Museon aan de Stadhouderslaan"),
    ("sąsiadka spod 30 widziała, to jest przed 22 na Kaapstraat", "Kaapstraat 22"),
]  # fmt: skip
_NUMBERS = [
    ("even kant, ter hoogte van zesentwintig. Mijn buurvrouw op 30 durft er niet meer onder", "26"),
    ("tegenover zevenendertig, zij op 9 durft niet", "37"),
    ("bij huisnr 155 ongeveer daar is het t diepst", "155"),
    ("nmr 155", "155"),
    ("met tellen zijn we opgehouden bij dertig", None),
]
_NOT_GOOD = [
    "Beethovenlaan, ik woon op 135",
    "winkel in de Bijlmer",
    "kerk op de Veluwe",
    "in het Groene Hart ligt het",
    "voor de middelbare school",
    "bij het afvalbrengstation",
    "de basischool is vies",
    "hoek appelstraat blank water",
    "tegenover Piet op de Kaapstraat woont zij",
    "de Albert Cuypstraat ligt vol",
]


@pytest.mark.parametrize(("text", "words"), _GOOD)
def test_a_place_is_found(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(("text", "number"), _NUMBERS)
def test_the_number_is_that_of_the_house(text: str, number: str | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("text", _NOT_GOOD)
def test_nobody_can_be_sent_there(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough
