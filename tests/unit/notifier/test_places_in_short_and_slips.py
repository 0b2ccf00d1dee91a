"""Streets in short, in two words, with 't, Flemish ones, waters, and what is put right in the same breath."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import reading

_PLACES = [
    ("grofvuil op de weimarst. thv de kapper", "Weimarstraat, thv de kapper"),
    ("in de hobbemast. ligt een bank", "Hobbemastraat"),
    ("op de prinsengr. 120 ligt een fietswrak", "Prinsengracht 120"),
    ("bankje stuk hobbemapl. 8", "Hobbemaplein 8"),
    ("ligt vol met zakken bij lvm 300", "Laan van Meerdervoort 300"),
    ("gat in de stoep bij kerk straat 8", "Kerkstraat 8"),
    ("kerk plein 3, lamp uit", "Kerkplein 3"),
    ("parallel weg 88 gat in de weg", "Parallelweg 88"),
    ("Het verkeersbord op 't Zand staat scheef", "'t Zand"),
    ("t Laantje is weer één modderpoel", "'t Laantje"),
    ("The bin on 't Zand is full", "'t Zand"),
    ("de verlichting op het pleintje aan 't Veldeken is uit", "'t Veldeken, op het pleintje"),
    ("Mijn adres is Dorp 61, daar staat de goot vol", "Dorp 61"),
    ("Meine Adresse ist Dorp 61", "Dorp 61"),
    ("Mon adresse est Dorp 61", "Dorp 61"),
    ("Mi dirección es Dorp 61, gracias", "Dorp 61"),
    ("adresim Dorp 61", "Dorp 61"),
    ("عنواني هو Dorp 61", "Dorp 61"),
    ("bij de Werf nummer 5 ligt een matras", "Werf 5"),
    ("er ligt een scooter in het laakkanaal bij de brug", "Laakkanaal, bij de brug"),
    ("il y a un vélo dans le laakkanaal", "Laakkanaal"),
    ("fahrenheitstr 210 h stoep kapot", "Fahrenheitstr 210 h"),
    ("put in de Steenweg op Gierle", "Steenweg op Gierle"),
    ("Baan naar Bree 12, riool", "Baan naar Bree 12"),
    ("Die Turkse bakker op de Hoefkade weet je wel", "Turkse bakker op de Hoefkade"),
    ("bij de Chinees op de Hoefkade ligt vet", "Chinees op de Hoefkade"),
    ("bij het buurthuis vrederust is graffiti gespoten", "Buurthuis vrederust"),
    ("Lange Voorhout? Naast het Escher museum.", "Lange Voorhout, Escher museum"),
    ("Buitenom, tramrails, één klinker steekt eruit", "Buitenom"),
    ("Da Costastraat, aan de even kant", "Da Costastraat"),
    ("Op de tomatelaan sorry Tomatenlaan bij de volkstuinen", "Tomatenlaan, bij de volkstuinen"),
    ("trou dans la Beklaan pardon Beeklaan", "Beeklaan"),
    ("яма на Beklaan вибачте Beeklaan", "Beeklaan"),
    ("devant le 610... pardon, Van Alkemadelaan 610", "Van Alkemadelaan 610"),
    ("Kerkstraat 12, nee sorry Dorpsstraat 14", "Dorpsstraat 14"),
    ("Kerkstraat 12, nee sorry 14", "Kerkstraat 14"),
    ("niet de Loosduinsekade hoor, de Loosduinseweg bedoelde ik", "Loosduinseweg"),
    ("not Weimarstraat, I meant Beeklaan", "Beeklaan"),
    ("Weimarstraat değil, Beeklaan demek istedim", "Beeklaan"),
    ("La poubelle de la Place 1813 déborde", "Place 1813"),
    ("1813 Meydanı'nda çöp kutusu dolu", "1813 Meydanı"),
]  # fmt: skip
_NOT_GOOD = [
    "ik zag het op de kast. daar lag het",
    "door de storm en de vorst. alles kapot",
    "ik zat op de post. niemand kwam",
    "bij de school weg 3 zakken",
    "in de hele straat 3 lampen kapot",
    "ik ben lvm van beroep",
    "'t Is een schande",
    "in 't Nederlands graag",
    "'t Gat wordt steeds groter",
    "er ligt een fiets in de bermsloot",
    "in het afwateringskanaal drijft een zwaan",
    "ik was op weg naar Delft",
    "bij het buurthuis gesloopt",
    "Jeetje, wat een rommel",
    "niet de lamp hoor, de paal bedoelde ik",
    "in first place 2024 was worse",
]


@pytest.mark.parametrize(("text", "words"), _PLACES)
def test_a_place_is_found(text: str, words: str) -> None:
    found = reading(text, None, "Den Haag").found

    assert found is not None
    assert (found.words, found.spot) == (words, False)


@pytest.mark.parametrize("text", _NOT_GOOD)
def test_nobody_can_be_sent_there(text: str) -> None:
    found = reading(text, None, "Den Haag").found

    assert found is None or found.rough


def test_a_short_name_is_that_of_its_town_only() -> None:
    found = reading("lamp stuk bij lvm 300", None, "Utrecht").found

    assert found is None or "Meerdervoort" not in found.words
