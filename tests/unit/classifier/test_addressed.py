"""Things that a short message names, each at an address of its own: it is cut between them."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest
from msgspec import structs

from loket.municipalities import World
from services.classifier.addressed import addresses_in, between, divided
from services.classifier.model.artefact import Model
from services.classifier.model.understand import understand

_STREETS = frozenset({"spui", "zwaaikade", "lange vijver"})


def _addresses(text: str, streets: frozenset[str] = _STREETS) -> list[str]:
    return [text[each.start : each.end] for each in addresses_in(text, streets)]


def _cut(text: str) -> list[str]:
    return [text[each.start : each.end].strip() for each in between(text, addresses_in(text, _STREETS))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lamp uit Spui 4, tegel los Zwaaikade 12a", ["Spui 4", "Zwaaikade 12a"]),
        ("tile loose at Lange Vijver 7 and graffiti at Kerkstraat 9", ["Lange Vijver 7", "Kerkstraat 9"]),
        ("Graffiti Spui nr. 4", ["Graffiti Spui nr. 4"]),
        ("lamp uit Spui 4, nog steeds uit Spui 4", ["Spui 4"]),
        ("Tram 2 en Lijn 4 piepen", []),
        ("Nr. 22 en Nr. 24", []),
        ("lamp uit op Spui 10 uur lang", []),
        ("losse tegel Spui 4. Ik woon op Zwaaikade 12", ["Spui 4"]),
        ("loose tile Spui 4, my address is Zwaaikade 12", ["Spui 4"]),
        ("de hond van Zwaaikade 12 poept voor Spui 4", ["Spui 4"]),
        ("glas tussen Spui 4 en Spui 60", ["Spui 60"]),
    ],
)
def test_full_addresses_are_found_where_something_is(text: str, found: list[str]) -> None:
    assert _addresses(text) == found


def test_without_a_list_of_streets_the_first_word_of_a_sentence_is_none_but_by_its_ending() -> None:
    nowhere: frozenset[str] = frozenset()

    assert _addresses("Ben 51'de oturuyorum", nowhere) == []
    assert _addresses("lamba Spui 51'de kırık", nowhere) == ["Spui 51"]
    assert _addresses("Kerkstraat 5: lamp uit", nowhere) == ["Kerkstraat 5"]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("lamp uit Spui 4, tegel los Zwaaikade 12", ["lamp uit Spui 4", "tegel los Zwaaikade 12"]),
        ("lamp uit Spui 4\ntegel los Zwaaikade 12", ["lamp uit Spui 4", "tegel los Zwaaikade 12"]),
        ("lamp uit Spui 4 en tegel los Zwaaikade 12", ["lamp uit Spui 4", "tegel los Zwaaikade 12"]),
        ("lamp out Spui 4 + graffiti Zwaaikade 12", ["lamp out Spui 4", "graffiti Zwaaikade 12"]),
        ("Laterne aus Spui 4 und Graffiti Zwaaikade 12", ["Laterne aus Spui 4", "Graffiti Zwaaikade 12"]),
        ("مصباح معطل Spui 4 وكتابة Zwaaikade 12", ["مصباح معطل Spui 4", "وكتابة Zwaaikade 12"]),
        ("lampa Spui 4 i graffiti Zwaaikade 12", ["lampa Spui 4", "graffiti Zwaaikade 12"]),
        ("Spui 4: lamp en bank stuk, Zwaaikade 12: tegel", ["Spui 4: lamp en bank stuk", "Zwaaikade 12: tegel"]),
        ("tegel los op Spui 4 nee sorry, tegel los op Zwaaikade 12", []),
        ("loose tile at Spui 4, I mean Zwaaikade 12", []),
        ("tegel los Spui 4 Zwaaikade 12", []),
    ],
)
def test_a_message_is_cut_behind_a_thing_or_before_an_address(text: str, cut: list[str]) -> None:
    assert _cut(text) == cut


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("losse tegel Spui 4\nput verstopt Zwaaikade 12", ["losse tegel Spui 4", "put verstopt Zwaaikade 12"]),
        (
            "put verstopt Kerkstraat 4. losse tegel Dorpsweg 12",
            ["put verstopt Kerkstraat 4", "losse tegel Dorpsweg 12"],
        ),
        (
            "losse tegel Kerkstraat 4 en losse tegel Dorpsweg 12",
            ["losse tegel Kerkstraat 4", "losse tegel Dorpsweg 12"],
        ),
        ("put verstopt Kerkstraat 4, groet, Jan, Dorpsweg 12", ["put verstopt Kerkstraat 4, groet, Jan, Dorpsweg 12"]),
    ],
)
def test_each_thing_at_its_address_is_a_part(model: Model, world: World, text: str, told: list[str]) -> None:
    town = world["denhaag"]

    found = divided(text, understand(text, model, town), model, town)

    assert [text[each.start : each.end] for each in found.parts] == told


@pytest.mark.parametrize("text", ["lamp kapot en graffiti", "ik wil twee dingen melden: put verstopt en veel graffiti"])
def test_a_short_message_of_two_things_has_two_parts(model: Model, world: World, text: str) -> None:
    town = world["denhaag"]

    found = divided(text, understand(text, model, town), model, town)

    assert len(found.parts) == 2


@pytest.mark.parametrize(
    "text", ["put verstopt en het stinkt", "graffiti en nog steeds", "container vol, graffiti, put verstopt"]
)
def test_what_comes_of_it_is_no_part(model: Model, world: World, text: str) -> None:
    town = world["denhaag"]
    found = understand(text, model, town)

    assert divided(text, found, model, town).parts == found.parts


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "jullie zijn een waardeloze gemeente, al drie maanden is de put verstopt op Spui 4",
            "al drie maanden is de put verstopt op Spui 4",
        ),
        (
            "Wat een waardeloze gemeente. De put is verstopt, al weken, op Spui 4. Ik dien een klacht in!",
            "De put is verstopt, al weken, op Spui 4",
        ),
    ],
)
def test_a_report_in_a_complaint_is_its_part(model: Model, world: World, text: str, part: str) -> None:
    town = world["denhaag"]
    complaint = structs.replace(understand(text, model, town), intent="complaint", emergency=None)

    (found,) = divided(text, complaint, model, town).parts

    assert text[found.start : found.end] == part
    assert found.candidates[0].sub == "put verstopt"


def test_a_complaint_without_a_thing_at_an_address_stays_whole(model: Model, world: World) -> None:
    text, town = "Wat zijn jullie toch slecht. Ik was bij jullie aan Spui 4 en kreeg geen antwoord", world["denhaag"]
    complaint = structs.replace(understand(text, model, town), intent="complaint", emergency=None)

    assert divided(text, complaint, model, town).parts == complaint.parts
