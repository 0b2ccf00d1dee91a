"""A house number that is told behind its street, with what is there, is its number; an hour or a count is none."""

import pytest

from services.notifier.conversation.places import reading


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("om de hoek op de Molslaan is het pikdonker, de straatlamp voor 38 is uit", "Molslaan 38"),
        ("en op de Regentesselaan voor 77 wiebelen de tegels als een gek", "Regentesselaan 77"),
        ("in the Javastraat the lamp opposite 112 is broken", "Javastraat 112"),
        ("Ketelstraat pod 15. kostka siadła", "Ketelstraat 15"),
    ],
)
def test_a_number_behind_its_street_is_its_house(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    "text",
    [
        "in de Kerkstraat ligt afval, voor 8 is het te laat",
        "Kerkstraat, bij 30 graden ligt het te stinken",
        "op de Laan van Meerdervoort staat al voor 20 minuten een auto",
    ],
)
def test_an_hour_and_what_is_counted_are_no_house(text: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.rough
