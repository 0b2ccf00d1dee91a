"""Places without a street: in numbers, by a code, in a link, at a motorway, or by a name in small letters."""

import pytest

from services.notifier.conversation.places import place_in, position_in, reading, streets_of


@pytest.mark.parametrize(
    ("text", "north", "east"),
    [
        ("losse tegel 52.07123, 4.30123", 52.07123, 4.30123),
        ("52.0750N 4.3010E", 52.075, 4.301),
        ("hier: 52,0750 4,3010", 52.075, 4.301),
        ("52°04'30.0\"N 4°18'00.0\"E", 52.075, 4.3),
        ("put vol https://www.google.com/maps/place/X/@52.0750,4.2901,17z/data=!3d52.0761!4d4.3001", 52.0761, 4.3001),
        ("https://maps.google.com/?q=52.0711,4.2804", 52.0711, 4.2804),
        ("gat in de weg 9F4638F2+R7", 52.074562, 4.300688),
    ],
)
def test_a_position_is_read_however_it_is_written(text: str, north: float, east: float) -> None:
    found = position_in(text)

    assert found is not None
    assert (found.latitude, found.longitude) == pytest.approx((north, east), abs=1e-6)


@pytest.mark.parametrize(
    "text", ["prijs 52,1234 euro", "bel 0612345678", "8FVC9G8F+6X", "C++ en 2+2", "4.3010 52.0750", "51.5 4.2"]
)
def test_other_numbers_and_a_code_of_another_country_are_no_position(text: str) -> None:
    assert position_in(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("band in de berm A4 hectometerpaal 46,3", "A4, hectometerpaal 46,3"),
        ("op de a13 bij km 7.4 ligt een bumper", "A13, hectometerpaal 7,4"),
        ("hmp 3.2 A12 rechts", "A12, hectometerpaal 3,2"),
        ("38F2+R7 Den Haag", "38F2+R7 Den Haag"),
        ("container vol https://maps.app.goo.gl/AbC12dEf", "maps.app.goo.gl/AbC12dEf"),
        ("2592AK108", "2592 AK 108"),
        ("lamp in trap van station moerwijk kapot", "Station moerwijk"),
        ("fietsenstalling station hollands spoor vol wrakken", "Station hollands spoor"),
        ("basisschool de spiegel, rat op het plein", "Basisschool de spiegel"),
        ("halte kalvermarkt", "Halte kalvermarkt"),
        ("metrostation leidschenveen", "Metrostation leidschenveen"),
        ("achter basisschool de kleine keizer", "Basisschool de kleine keizer"),
        ("naast cafe de tijd", "Cafe de tijd"),
        ("onder de spoorbrug bij laakkade", "Onder de spoorbrug bij Laakkade"),
        ("suez kade 12", "Suez kade 12"),
        ("prullenbak vol bij de haagse markt", "Haagse markt"),
        ("afval in de scheveningse haven", "Scheveningse haven"),
        ("bankje gesloopt bij de laakbrug", "Laakbrug"),
        ("in de koningstunnel is het licht uit", "Koningstunnel"),
        ("Laan van NOI, stationszijde", "Laan van NOI, stationszijde"),
        ("Waar de Noordwal en de Veenkade bij elkaar komen", "Noordwal / Veenkade"),
        ("weimarstraat hk beeklaan", "Weimarstraat / Beeklaan"),
        ("laan van nieuw oost-indië 250", "Laan van nieuw oost-indië 250"),
        ("weimarstraat thv12", "Weimarstraat 12"),
        ("Weimarstraat ongeveer 12", "Weimarstraat 12"),
    ],
)
def test_a_crew_can_be_sent_there(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert (place.words, place.rough) == (found, False)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("kepplerstraat ter hoogte van nummer zeven en tachtig", "87"),
        ("zuiderparklaan honderd vier en twintig", "124"),
        ("weimarstraat twaalf", "12"),
        ("suezkade ter hoogte van nummer een honderd en vijf", "105"),
        ("Hausnummer drei und zwanzig Weimarstraat", "23"),
        ("number twenty two Weimarstraat", "22"),
        ("number one hundred and five, Weimarstraat", "105"),
        ("Laan van Meerdervoort, numer sześćset dwadzieścia jeden", "621"),
        ("Weimarstraat sto dwadziescia", "120"),
        ("Houtwijklaan otuz dört", "34"),
        ("Weimarstraat numara yüz otuz iki", "132"),
        ("на Weimarstraat двісті двадцять три", "223"),
        ("Weimarstraat сорок сім", "47"),
        ("Betje Wolffstraat قدام نمرة 23", "23"),
    ],
)
def test_a_number_in_several_words_is_one_number(text: str, number: str) -> None:
    place = place_in(text)

    assert place is not None
    assert place.words.endswith(f" {number}")


@pytest.mark.parametrize(
    "text",
    [
        "halte stinkt",
        "de halte is kapot",
        "speeltuin verdwenen",
        "school de ramen kapot",
        "restaurant is gesloten",
        "unattended suitcase at the bus station ticking",
        "a car is on fire right next to the petrol station",
        "station clock isn't lit",
        "herkes park ediyor",
        "ich halte den Finger drauf",
        "station is vies",
        "bij de draaibrug",
        "turkse markt gisteren",
        "het park ligt vol afval",
        "er liggen vier en twintig zakken in de Kerkstraat",
        "de twee zijden van de Kerkstraat en de overzijde",
    ],
)
def test_what_follows_a_thing_is_mostly_no_name(text: str) -> None:
    place = place_in(text)

    assert place is None or place.rough


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bij station voorrang", "Station voorrang"),
        ("bij zwembad glibberig", "Zwembad glibberig"),
        ("speeltuin pannenkoek", "Speeltuin pannenkoek"),
        ("lamp kapot bij station voorrang. graag snel", "Station voorrang"),
    ],
)
def test_a_word_that_only_its_thing_makes_a_name_is_a_rough_place(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert (place.words, place.rough, place.spot) == (found, True, True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("station moerwijk", "Station moerwijk"),
        ("station mariahoeve", "Station mariahoeve"),
        ("bij halte rubensplantsoen", "Halte rubensplantsoen"),
        ("bij speeltuin de driehoek", "Speeltuin de driehoek"),
        ("bij station Voorrang", "Station Voorrang"),
        ("bij station voorrang kapot", "Station voorrang"),
        ("bij station voorrang, Kerkstraat 12", "Kerkstraat 12"),
        ("gat in de Kerkstraat bij station voorrang", "Kerkstraat, bij station"),
        ("bij station voorrang naast de Jumbo", "Station voorrang"),
        ("bij station voorrang. naast de Jumbo", "Jumbo"),
    ],
)
def test_what_says_besides_that_it_is_a_name_makes_it_one(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert (place.words, place.rough) == (found, False)


def test_a_declared_name_is_no_guess() -> None:
    declared, other = (place_in("bij halte voorrang", streets_of(frozenset({name}))) for name in ("Voorrang", "Hof"))

    assert declared is not None
    assert other is not None
    assert (declared.words, declared.rough) == ("Halte voorrang", False)
    assert other.rough


def test_the_town_behind_an_address_says_nothing_else() -> None:
    assert reading("Paets van Troostwijkstraat 101 Den Haag", town="Den Haag").only
    assert reading("kerkstraat 12 den haag", town="Den Haag").only
    assert not reading("kerkstraat 12 den haag", town="Delft").only


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("A4 hectometerpaal 46,3", True),
        ("op de a13 bij km 7.4", True),
        ("bij hmp 46.3 A4", True),
        ("38F2+R7 Den Haag", True),
        ("bij 38F2+R7, Den Haag", True),
        ("Kerkstraat 12, 38F2+R7 Den Haag", True),
        ("maps.app.goo.gl/AbC12dEf", True),
        ("https://maps.app.goo.gl/AbC12dEf", True),
        ("band in de berm A4 hectometerpaal 46,3", False),
        ("container vol 38F2+R7 Den Haag", False),
        ("container vol https://maps.app.goo.gl/AbC12dEf", False),
    ],
)
def test_an_exact_place_alone_says_nothing_else(text: str, only: bool) -> None:
    found = reading(text)

    assert found.found is not None
    assert found.only is only


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A\u200b4 hectometerpaal 46,\u200b3", "A4, hectometerpaal 46,3"),
        ("A\u0664 hectometerpaal \u0664\u0666,\u0663", "A4, hectometerpaal 46,3"),
        ("BAND IN DE BERM A4 HECTOMETERPAAL 46,3", "A4, hectometerpaal 46,3"),
    ],
)
def test_an_exact_place_is_read_as_every_other(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert place.words == found


def test_an_exact_place_far_behind_the_beginning_is_not_looked_at() -> None:
    assert place_in(f"{'x' * 1_500} A4 hectometerpaal 46,3") is None
