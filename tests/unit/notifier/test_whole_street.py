"""All of a street that another message tells, before the street or after it, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in, whole
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "de hele straat",
        "over de hele lengte",
        "the whole street",
        "all along the road, really",
        "die ganze Straße",
        "toute la rue",
        "toda la calle",
        "cała ulica",
        "na całej ulicy",
        "bütün sokak, poşetler duruyor",
        "كل الشارع",
        "الشارع كله",
        "вся вулиця",
        "по всій вулиці",
    ],
)
def test_all_of_a_street_that_was_named_before_is_a_place(text: str) -> None:
    talk = Talk()

    talk.say("lantaarnpaal kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(10)
    talk.say("Jan van Rodestraat", intent="other")
    talk.wait(10)
    talk.say(text, intent="other")
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.good
    assert (case.place.street or "").startswith("Jan van Rodestraat, ")


@pytest.mark.parametrize("text", ["de hele straat", "the whole street", "вся вулиця"])
def test_the_street_may_come_after_it(text: str) -> None:
    talk = Talk()

    talk.say("lantaarnpaal kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(10)
    talk.say(text, intent="other")
    talk.wait(10)
    talk.say("Jan van Rodestraat", intent="other")
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.good


def test_the_number_may_come_after_it_still() -> None:
    talk = Talk()

    talk.say("lantaarnpaal kapot", candidates=likely("lantaarnpaal kapot"))
    for text in ("Jan van Rodestraat", "de hele straat", "nr 96"):
        talk.wait(10)
        talk.say(text, intent="other")
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.street == "Jan van Rodestraat 96"


@pytest.mark.parametrize(
    "text",
    [
        "de hele straat heeft er last van",
        "the whole street can't sleep",
        "die ganze Straße riecht es",
        "toute la rue se plaint",
        "toda la calle se queja",
        "cała ulica nie śpi",
        "bütün sokak uyuyamıyor",
        "вся вулиця не спить",
        "de halve straat",
        "op straat",
    ],
)
def test_who_lives_in_a_street_is_not_all_of_it(text: str) -> None:
    assert whole.said(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "de hele straat is al dagen donker in de Kerklaan",
        "poubelles pas ramassées rue Kerklaan depuis lundi, toute la rue",
        "Kerklaan, al drie dagen donker, echt de hele straat",
    ],
)
def test_all_of_a_street_may_be_told_further_from_its_name(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert not found.rough
