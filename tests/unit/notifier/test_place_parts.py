"""A part of a building or a park that people know is a place; a wood or a street alone with any café is none."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Recht voor het hek van het Vredespaleis liggen stoeptegels los", "Vredespaleis"),
        ("bij de poort van het Binnenhof ligt glas", "Binnenhof"),
        ("bij de fietsenstalling van het Omniversum ligt glas", "Omniversum"),
        ("de klok van de Grote Kerk loopt achter", "Grote Kerk"),
        ("the clock of the Oude Kerk is slow", "Oude Kerk"),
        ("die Turmuhr der Grote Kerk geht nach", "Grote Kerk"),
        ("l'horloge de la Grote Kerk retarde", "Grote Kerk"),
        ("El reloj de la torre de la Grote Kerk va con retraso", "Grote Kerk"),
        ("zegar na wieży Grote Kerk się spóźnia", "Grote Kerk"),
        ("Grote Kerk'in saati geri kalıyor", "Grote Kerk"),
        ("годинник на вежі Grote Kerk відстає", "Grote Kerk"),
        ("الساعة في برج Grote Kerk متأخرة", "Grote Kerk"),
        ("half gezonken bootje in de Tweede Haven Scheveningen, pal naast de visafslag", "Tweede Haven"),
        ("wrak in de tweede haven", "Tweede haven"),
        ("Ingang Paleistuin aan de Prinsessewal: de prullebak puilt uit", "Ingang Paleistuin"),
        ("westbroekpark right beside the rose garden", "Westbroekpark"),
        ("westbroekpark pal naast de rozentuin", "Westbroekpark"),
        ("ingang westbroekpark aan de kapelweg", "Westbroekpark aan de Kapelweg"),
        ("Bank kaputt, westbroekpark beim Rosengarten", "Westbroekpark"),
        ("westbroekpark direkt neben dem Rosengarten", "Westbroekpark"),
        ("westbroekpark juste devant la roseraie", "Westbroekpark"),
        ("westbroekpark junto a la rosaleda", "Westbroekpark"),
        ("westbroekpark obok ogrodu", "Westbroekpark"),
        ("westbroekpark біля троянд", "Westbroekpark"),
    ],
)
def test_a_part_of_what_people_know_is_a_place(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(
    "text",
    [
        "ik hou van de Grote Kerk",
        "in het asfalt van de Provincialeweg zit een gat",
        "bij de voetbal van de Effies is het donker",
        "ik fiets elke dag door het Haagse Bos en ergens onderweg zit een kuil",
        "de pastoor van de Grote Kerk heeft gebeld",
        "bij de ingang van ons gebouw",
        "voor het hek van de buren ligt glas",
        "de klok van de kerk loopt achter",
        "bij de poort van de Kerkstraat",
        "tweede haven van links",
        "voor de tweede keer een bootje in de haven",
        "Ingang Kerkstraat, de lamp brandt niet",
        "the tower of our flat is dark",
        "reloj de la torre roto",
        "park right beside the water",
    ],
)
def test_what_only_looks_like_a_part_of_it_is_no_precise_place(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


@pytest.mark.parametrize(
    "text",
    [
        "er hangt een boom scheef in het Haagse Bos",
        "a tree is leaning in the Haagse Bos",
        "im Haagse Bos hängt ein Baum schief",
        "un arbre penche dangereusement dans le Haagse Bos, il va tomber un jour",
        "en el Haagse Bos hay un árbol torcido",
        "w Haagse Bos leży drzewo",
        "Haagse Bos'ta ağaç eğilmiş",
        "у Haagse Bos лежить дерево",
        "شجرة مائلة في Haagse Bos",
    ],
)
def test_a_wood_alone_is_too_large(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == ("Haagse Bos", True)


@pytest.mark.parametrize(
    "text",
    [
        "in het Haagse Bos bij de vijver hangt een boom scheef",
        "Im Haagse Bos beim Teich liegt Müll",
        "dans le Haagse Bos près de l'entrée du Malieveld",
        "Haagse Bos, pad langs de Bezuidenhoutseweg",
        "ławka w parku Haagse Bos przy stawie",
    ],
)
def test_a_wood_with_what_something_is_by_is_a_place(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert not found.rough


@pytest.mark.parametrize(
    ("text", "rough"),
    [
        ("muziek uit een café op de Kerkstraat", True),
        ("loud music from a bar on the Kerkstraat", True),
        ("Lärm vor einem Restaurant in der Kerkstraat", True),
        ("musique forte d'un café dans la Kerkstraat", True),
        ("música alta de un bar en la Kerkstraat", True),
        ("muziek uit het café op de Kerkstraat", False),
        ("loud music from the bar on the Kerkstraat", False),
        ("bij een school in de Kerkstraat", False),
    ],
)
def test_any_cafe_of_a_street_is_not_the_one(text: str, *, rough: bool) -> None:
    found = place_in(text)

    assert found is not None
    assert found.rough is rough


@pytest.mark.parametrize(
    ("text", "rough"),
    [
        ("Kerkstraat lamp stuk", True),
        ("stuk, Kerkstraat", True),
        ("op het laatste stuk van de Kerkstraat", False),
        ("het stuk Kerkstraat tussen de flats", False),
    ],
)
def test_what_is_broken_is_no_part_of_a_street(text: str, *, rough: bool) -> None:
    found = place_in(text)

    assert found is not None
    assert found.rough is rough
