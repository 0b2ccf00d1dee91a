"""Towns that are no declared neighbours: behind an address, as all that tells where, and told by the way."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

import pytest
from msgspec import structs

from tests.unit.notifier.talking import Talk, likely

HOLE: Final = "gat in de weg"
THERE: Final = "Deze plek ligt niet in Den Haag maar in {}."


def told(text: str, language: str = "nl", **declared: object) -> Talk:
    """A report of a hole in the road."""
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, **declared)
    talk.say(text, candidates=likely(HOLE), language=language)
    talk.wait(20)
    return talk


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("nl", "Coolsingel 40 in Rotterdam, daar zit een gat", "Rotterdam"),
        ("nl", "gat in de weg Leyweg 20 Rotterdam", "Rotterdam"),
        ("nl", "Kerkstraat 4 te Amsterdam", "Amsterdam"),
        ("nl", "Coolsingel 40, 3011 AD Rotterdam", "Rotterdam"),
        ("nl", "Coolsingel 40 Rotterdam ligt open", "Rotterdam"),
        ("nl", "Rotterdam, Coolsingel 40: gat in de weg", "Rotterdam"),
        ("nl", "gat in de weg in de Kerkstraat in Gouda", "Gouda"),
        ("nl", "gat in de weg in Rotterdam aan de Coolsingel", "Rotterdam"),
        ("nl", "er zit een gat in de weg in Zwolle", "Zwolle"),
        ("nl", "gat in de weg Dorpsstraat 12 Rozenburg", "Rotterdam"),
        ("nl", "gat Utrechtsestraat 12 Arnhem", "Arnhem"),
        ("en", "pothole at Coolsingel 40 in Rotterdam", "Rotterdam"),
        ("en", "pothole Damrak 1, Amsterdam", "Amsterdam"),
        ("de", "Loch Coolsingel 40 in Rotterdam", "Rotterdam"),
        ("fr", "un trou Coolsingel 40 à Rotterdam", "Rotterdam"),
        ("es", "un bache en Coolsingel 40 en Rotterdam", "Rotterdam"),
        ("pl", "dziura Coolsingel 40 w Rotterdam", "Rotterdam"),
        ("tr", "Rotterdam'da Coolsingel 40 önünde çukur", "Rotterdam"),
        ("tr", "Coolsingel 40 Rotterdam çukur var", "Rotterdam"),
        ("ar", "حفرة Coolsingel 40 في Rotterdam", "Rotterdam"),
        ("uk", "яма Coolsingel 40 у Rotterdam", "Rotterdam"),
    ],
)
def test_a_town_behind_a_place_is_another_one_as_a_pin_there_is(language: str, text: str, town: str) -> None:
    talk = told(text, language)

    (case,) = talk.cases
    assert (case.place.elsewhere, case.place.good) == (True, False)
    if language == "nl":
        assert THERE.format(town) in talk.texts[-1]
    assert town in talk.texts[-1]


@pytest.mark.parametrize(
    "text",
    [
        "gat in de weg Rotterdamseweg 20",
        "gat in de weg Amsterdamse Veerkade 20",
        "ik kom uit Rotterdam, gat in de weg Leyweg 20",
        "gat in de weg Leyweg 20, ik kom zelf uit Rotterdam",
        "ik woon in Utrecht maar zag een gat op de Leyweg 20",
        "in Amsterdam is dat beter geregeld. Gat in de weg Leyweg 20",
        "gat in de weg Leyweg 20. Rotterdam doet dat beter",
        "mijn dochter studeert in Leiden. Gat in de weg Leyweg 20",
        "gat in de weg Leyweg 20 richting Rotterdam",
        "gat in de weg Leyweg 20 naast Amsterdam Bar",
        "bus 12 Rotterdam staat stil bij Leyweg 20",
        "auto uit Zoetermeer in het gat bij Leyweg 20",
        "gat in de weg Leyweg 20, 2545 CH Den Haag",
        "gat in de weg Leyweg 20 Den Haag, vlak bij de weg naar Rotterdam",
        "gat in de weg Strandweg 20 in Scheveningen",
        "gat in de weg Leyweg 20 Loosduinen",
        "I moved here from Utrecht, pothole at Leyweg 20",
    ],
)
def test_a_street_named_after_a_town_and_a_town_told_by_the_way_are_here(text: str) -> None:
    talk = told(text)

    (case,) = talk.cases
    assert (case.place.elsewhere, case.place.good) == (False, True)
    assert "ligt niet in Den Haag" not in talk.texts[-1]


def test_without_declared_borders_an_address_with_a_town_is_kept() -> None:
    talk = told("gat in de weg Coolsingel 40 Rotterdam", boundary=None, neighbours=())

    assert [(c.place.elsewhere, c.place.good) for c in talk.cases] == [(False, True)]


def test_what_an_area_is_called_is_no_other_town() -> None:
    areas = Talk().municipality.areas
    assert areas
    talk = told("gat in de weg Leyweg 20 Kralingen", areas=(structs.replace(areas[0], name="Kralingen"),))

    assert [(c.place.elsewhere, c.place.good) for c in talk.cases] == [(False, True)]
    assert told("gat in de weg Leyweg 20 Kralingen").cases[0].place.elsewhere


@pytest.mark.parametrize("said", ["in Rotterdam", "Rotterdam", "ergens in Rotterdam"])
def test_who_is_asked_where_it_is_may_name_another_town(said: str) -> None:
    talk = told("er zit een gat in de weg")

    talk.say(said, candidates=likely(HOLE, 0.2), intent="gibberish", intent_p=0.5, decision="human")
    talk.wait(20)

    assert [(c.place.elsewhere, c.place.good) for c in talk.cases] == [(True, False)]
    assert THERE.format("Rotterdam") in talk.texts[-1]


def test_a_town_alone_behind_a_place_that_is_known_is_told_by_the_way() -> None:
    talk = told("gat in de weg Leyweg 20")

    talk.say("in Rotterdam maken ze dat sneller", candidates=(), intent="complaint", decision="human")
    talk.wait(20)

    assert [(c.place.street, c.place.elsewhere) for c in talk.cases] == [("Leyweg 20", False)]
