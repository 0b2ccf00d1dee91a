"""A neighbouring municipality that a resident names in words, and streets and directions that only sound like one."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

import pytest

from services.notifier.conversation.places.towns import Town, contrasted, town_in
from tests.unit.notifier.talking import Talk, likely

_TOWNS: Final = [
    *(Town(name, name) for name in ("Rijswijk", "Delft", "Wassenaar", "Westland", "Leiden")),
    Town("Voorburg", "Leidschendam-Voorburg"),
    Town("'s-Gravenzande", "Westland"),
]


@pytest.mark.parametrize(
    ("language", "text", "municipality"),
    [
        ("nl", "er ligt een tegel los in Rijswijk", "Rijswijk"),
        ("nl", "bij ons in wassenaar is de lamp kapot", "Wassenaar"),
        ("nl", "Herenstraat 12, Voorburg", "Leidschendam-Voorburg"),
        ("nl", "2285 AB Rijswijk", "Rijswijk"),
        ("nl", "Rijswijk, Herenstraat 4: lamp stuk", "Rijswijk"),
        ("nl", "in de gemeente Westland", "Westland"),
        ("nl", "in 's-Gravenzande bij de kerk", "Westland"),
        ("en", "a lamp is out in Voorburg", "Leidschendam-Voorburg"),
        ("de", "die Laterne in Delft ist kaputt", "Delft"),
        ("fr", "un trou à Delft", "Delft"),
        ("es", "una farola rota en Rijswijk", "Rijswijk"),
        ("pl", "latarnia w Rijswijku nie świeci", "Rijswijk"),
        ("tr", "Rijswijk'te lamba yanmıyor", "Rijswijk"),
        ("ar", "عمود الإنارة في Rijswijk لا يعمل", "Rijswijk"),
        ("uk", "ліхтар у Rijswijk не світить", "Rijswijk"),
        ("nl", "tegels los bij mijn moeder, zij woont in rijswijk op de kerklaan nr 50", "Rijswijk"),
        ("en", "tiles are loose, my mother lives in Rijswijk on Kerklaan 50", "Rijswijk"),
        ("nl", "zij woont in Rijswijk maar de lamp is hier uit", None),
        ("nl", "ik woon in Rijswijk op de Kerklaan 50", None),
        ("nl", "op de Rijswijkseweg 12 ligt een tegel los", None),
        ("nl", "Leidsestraat 12", None),
        ("nl", "op de snelweg richting Leiden ligt afval", None),
        ("nl", "Laan van Wassenaar 3", None),
        ("nl", "in Rijswijk straat 3", None),
        ("nl", "tram 1 naar Delft staat stil op het Spui", None),
        ("nl", "auto uit Delft staat op de stoep", None),
        ("nl", "bij station Delft", None),
        ("nl", "ik woon in Rijswijk, maar het is op de Hoefkade 3", None),
        ("nl", "niet in Rijswijk", None),
        ("nl", "in Den Haag, vlak bij de grens in Rijswijk", None),
        ("nl", "Delft en Rijswijk zijn mooi", None),
    ],
)
def test_a_town_is_where_something_is_only_when_a_resident_says_so(
    language: str, text: str, municipality: str | None
) -> None:
    assert town_in(text, _TOWNS, own="Den Haag", language=language) == municipality


def test_who_tells_of_a_neighbour_reads_where_to_report_it_and_the_case_is_kept() -> None:
    talk = Talk()

    talk.say("bij ons in Voorburg ligt een losse tegel")
    talk.wait(10)

    (text,) = talk.texts
    assert "Deze plek ligt niet in Den Haag maar in Leidschendam-Voorburg." in text
    assert "Waar is het?" not in text
    assert len(talk.cases) == 1


def test_a_street_of_the_municipality_that_is_named_after_a_neighbour_is_at_home() -> None:
    talk = Talk("delft")

    talk.say("losse tegel op de Rijswijkseweg 12", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(10)

    assert "Deze plek" not in talk.texts[0]


def test_a_pin_says_better_than_words_where_something_is() -> None:
    talk = Talk()

    talk.say("losse tegel, ik sta met mijn auto in Rijswijk op de grens")
    talk.pin()
    talk.wait(10)

    assert "Deze plek" not in talk.texts[0]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("nl", "In Gouda op de Kerklaan bij 8 ligt een tegel los. Ik woon zelf in Den Haag.", "Gouda"),
        ("en", "I live in Den Haag, but in Zoetermeer on Kerklaan 8 a tile is loose", "Zoetermeer"),
        ("de", "Ich wohne in Den Haag. In Leiden an der Kerklaan 8 ist eine Laterne kaputt", "Leiden"),
        ("pl", "Mieszkam w Gouda i u nas na Kerklaan 8 nie świeci latarnia", "Gouda"),
        ("fr", "j'habite à Utrecht et chez nous Kerklaan 8 le lampadaire est cassé", "Utrecht"),
        ("uk", "живу в Rotterdam, у нас на Kerklaan 8 не горить ліхтар", "Rotterdam"),
        ("nl", "op de Kerklaan 8 in Gouda ligt een tegel los", None),
        ("nl", "ik woon in Gouda, maar het is op de Hoefkade 3", None),
        ("nl", "in Den Haag, niet in Gouda, daar woon ik", None),
    ],
)
def test_a_town_that_is_told_apart_from_the_own_one_is_another(language: str, text: str, town: str | None) -> None:
    assert contrasted(text, own="Den Haag", language=language) == town


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("nl", "in de Kerklaan in Rijswijk zit een gat in het wegdek", "Rijswijk"),
        ("nl", "In Nootdorp bij het winkelcentrum zijn de bakken vol", "Pijnacker-Nootdorp"),
        ("en", "a pothole on Kerklaan in Voorburg", "Leidschendam-Voorburg"),
        ("de", "ein Loch in der Kerklaan in Rijswijk", "Rijswijk"),
        ("fr", "un trou dans la Kerklaan à Wassenaar", "Wassenaar"),
        ("es", "una farola rota en la Kerklaan en Rijswijk", "Rijswijk"),
        ("pl", "dziura na Kerklaan w Rijswijk", "Rijswijk"),
        ("tr", "Rijswijk'te Kerklaan'da çukur var", "Rijswijk"),
        ("ar", "حفرة في Kerklaan في Rijswijk", "Rijswijk"),
        ("uk", "яма на Kerklaan у Rijswijk", "Rijswijk"),
        ("nl", "in de Kerklaan in Gouda zit een gat", None),
        ("nl", "ik woon op de Kerklaan in Rijswijk maar de paal staat op het Spui", None),
        ("nl", "zij woont in de Kerklaan in Rijswijk", None),
        ("nl", "losse tegel op Kerklaan 8 in Rijswijk", None),
        ("nl", "vanaf de Kerklaan in Rijswijk gezien links", None),
        ("nl", "gat in de Kerklaan richting Rijswijk", None),
        ("nl", "mijn garage in Voorburg zegt dat ik moet melden", None),
        ("en", "I came from Kerklaan in Rijswijk and saw glass", None),
    ],
)
def test_a_street_with_the_town_beside_ours_behind_it_is_there(language: str, text: str, town: str | None) -> None:
    assert contrasted(text, own="Den Haag", language=language) == town
    assert contrasted(text, own="Groningen", language=language) is None


def test_nobody_is_sent_to_a_street_of_another_town_nor_asked_for_its_number() -> None:
    talk = Talk()

    talk.say("In Rijswijk op de Kerklaan ter hoogte van nummer 8 ligt een losse tegel. Ik woon zelf in Den Haag.")
    talk.wait(10)
    talk.say("hij ligt er nog steeds")
    talk.wait(10)

    (case,) = talk.cases
    assert (case.place.street, case.place.rough, case.place.good) == ("Kerklaan 8", False, False)
    assert "niet in Den Haag maar in Rijswijk" in talk.texts[0]
    assert not any("huisnummer" in text for text in talk.texts)


def test_another_street_that_is_told_later_is_at_home_again() -> None:
    talk = Talk()

    talk.say("bij ons in Voorburg op de Kerklaan 8 ligt een losse tegel")
    talk.wait(10)
    talk.say("sorry, ik bedoel Hoefkade 12")
    talk.wait(10)

    (case,) = talk.cases
    assert (case.place.street, case.place.good) == ("Hoefkade 12", True)
