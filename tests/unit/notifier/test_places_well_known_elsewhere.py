"""Once a municipality declares its streets, of well-known names only those are its own; in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

import pytest

from services.notifier.conversation.places import reading, streets_of
from tests.unit.notifier.talking import WORLD, Talk, likely

_OURS: Final = streets_of(frozenset({"Neude", "Nieuwe Rijn", "Stationsstraat"}))
_TOLD: Final = [
    "er ligt glas op de boergoensevliet",
    "there is glass on the boergoensevliet",
    "auf dem boergoensevliet liegt Glas",
    "il y a du verre sur le boergoensevliet",
    "hay cristales en el boergoensevliet",
    "szkło leży na boergoensevliet",
    "cam kırıkları var, boergoensevliet",
    "يوجد زجاج في boergoensevliet",
    "скло лежить на boergoensevliet",
]


def _found(text: str, *, declared: bool) -> str | None:
    found = reading(text, _OURS if declared else None).found
    return None if found is None or found.spot else found.words


@pytest.mark.parametrize("text", _TOLD)
def test_a_street_of_the_list_that_is_not_declared_is_none_of_theirs(text: str) -> None:
    assert _found(text, declared=False) == "Boergoensevliet"
    assert _found(text, declared=True) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("fietswrak op de neude", "Neude"),
        ("lampadaire en panne, nieuwe rijn 18", "Nieuwe Rijn 18"),
        ("dziura w chodniku, nieuwe rijn 60", "Nieuwe Rijn 60"),
        ("не горить ліхтар, nieuwe rijn 22", "Nieuwe Rijn 22"),
        ("glas op de neude bij het boergoensevliet", "Neude"),
    ],
)
def test_a_declared_street_of_the_list_is_found_as_before(text: str, place: str) -> None:
    assert (_found(text, declared=True) or "").startswith(place)


def test_a_street_that_ends_as_streets_do_needs_no_declaration() -> None:
    assert _found("lamp kapot in de kerkstraat 12", declared=True) == "Kerkstraat 12"


def test_the_examples_declare_the_well_known_streets_they_have() -> None:
    assert {"Korte Poten", "Nieuwe Uitleg", "Spui"} <= WORLD["denhaag"].streets
    assert {"Nieuwe Plantage", "Oude Delft", "Rietveld"} <= WORLD["delft"].streets


def test_who_names_a_street_of_another_town_alone_is_asked_where_it_is() -> None:
    asked = Talk("delft")

    asked.say("losse tegel op de boergoensevliet", candidates=likely("losse stoeptegel", municipality="delft"))
    asked.wait(10)

    (case,) = asked.cases
    assert case.place.street is None
