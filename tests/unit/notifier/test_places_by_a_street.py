"""Things of their own kind by a street, what they cross, and stations of a town, in nine languages."""

import pytest

from services.notifier.conversation.places import place_in


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("de fietstunnel onder de A4 bij de Vlietweg staat blank", "Fietstunnel onder de A4 bij de Vlietweg"),
        ("tunnel onder het spoor bij de Kerklaan is donker", "Tunnel onder het spoor bij de Kerklaan"),
        ("underpass under the A4 near the Vlietweg is flooded", "Underpass under the A4 near the Vlietweg"),
        ("Unterführung unter der A4 an der Vlietweg", "Unterführung unter der A4 an der Vlietweg"),
        ("le tunnel sous la A4 près de la Vlietweg", "Tunnel sous la A4 près de la Vlietweg"),
        ("el túnel bajo la A4 junto a Vlietweg", "Túnel bajo la A4 junto a Vlietweg"),
        ("tunel pod A4 przy Vlietweg", "Tunel pod A4 przy Vlietweg"),
        ("тунель під A4 біля Vlietweg", "Тунель під A4 біля Vlietweg"),
        ("النفق تحت A4 قرب Vlietweg", "النفق تحت A4 قرب Vlietweg"),
        ("op het speelpleintje aan de Jan Luykenlaan is het klimrek los", "Speelpleintje aan de Jan Luykenlaan"),
        ("in het buurttuintje achter de Kerklaan ligt glas", "Buurttuintje achter de Kerklaan"),
        ("glas in het steegje naast de Kerklaan", "Steegje naast de Kerklaan"),
        ("fietstunnel station delft campus", "Station delft campus"),
        ("glas bij station leiden lammenschans", "Station leiden lammenschans"),
    ],
)
def test_a_thing_by_a_street_or_of_a_town_is_a_place(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    "text",
    ["in mijn tuintje in de Kerklaan", "het paadje langs de Kerklaan", "paadje onder de bomen", "station clock broken"],
)
def test_what_may_be_any_one_is_no_place(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("losse tegel in de Kerklaan, waar de bakker zit", "Kerklaan, waar de bakker"),
        ("a bin is full in Kerklaan, where the library is", "Kerklaan, where the library"),
        ("Müll in der Kerklaan, wo der Supermarkt ist", "Kerklaan, wo der Supermarkt"),
        ("trou Kerklaan, là où la boulangerie se trouve", "Kerklaan, où la boulangerie"),
        ("bache en la Kerklaan, donde está la panadería", "Kerklaan, donde está la panadería"),
        ("latarnia nie świeci przy szkole na Kerklaan", "Szkole na Kerklaan"),
    ],
)
def test_where_something_else_is_tells_where_in_a_street(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    "text",
    ["Kerklaan, waar de kinderen altijd spelen", "Kerklaan where the lamp is", "I live in Kerklaan, where is it?"],
)
def test_where_anything_is_does_not(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert found.rough
