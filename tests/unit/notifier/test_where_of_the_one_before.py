"""A message that only tells where belongs to what was told before it: a report, or an emergency."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import reading
from tests.unit.notifier.talking import Talk, likely

FIRE = {"emergency": "fire", "emergency_level": "certain", "decision": "human", "reason": "emergency"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kerkkade 44 bij de steiger", "Kerkkade 44"),
        ("het ligt bij Kerkkade 44, naast de steiger", "Kerkkade 44"),
        ("Kerkkade 44, 2 hoog", "Kerkkade 44"),
    ],
)
def test_an_address_is_that_of_the_report_before_whatever_the_model_makes_of_it(text: str, place: str) -> None:
    talk = Talk()

    talk.say("half gezonken sloepje bij de tweede haven", candidates=likely("wrak bootje", 0.95))
    talk.wait(5)
    talk.say(text, candidates=likely("haven en steiger", 0.95))
    talk.wait(5)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("wrak bootje", place)]


def test_an_address_that_goes_on_from_the_one_before_is_one_more() -> None:
    talk = Talk()

    talk.say("matras gedumpt bij de tweede haven", candidates=likely("bijplaatsing en grofvuil", 0.95))
    talk.wait(5)
    talk.say("en Kerkkade 44 bij de container", candidates=likely("container vol", 0.95))
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["bijplaatsing en grofvuil", "container vol"]


@pytest.mark.parametrize("second_look", [{}, {"emergency": "fire", "emergency_level": "possible"}])
@pytest.mark.parametrize("text", ["Kerkstraat 300, derde verdieping", "Kerkstraat 300, troisième étage"])
def test_the_address_of_an_emergency_with_its_floor_opens_no_case(text: str, second_look: dict[str, str]) -> None:
    talk = Talk()

    talk.guarded(talk.say("er is brand in de flat", **FIRE))
    talk.wait(40)
    talk.say(text, candidates=likely("haven en steiger", 0.9), **second_look)
    talk.wait(16)

    assert talk.cases == ()
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    [
        "Kerkstraat 300, derde verdieping",
        "Kerkstraat 300, 2 hoog achter",
        "Kerkstraat 300 begane grond",
        "Kerkstraat 300, third floor",
        "Kerkstraat 300, 3. Stock",
        "Kerkstraat 300, deuxième étage",
        "Kerkstraat 300, tercer piso",
        "Kerkstraat 300, trzecie piętro",
        "Kerkstraat 300, üçüncü kat",
        "Kerkstraat 300, третій поверх",
        "Kerkstraat 300، الطابق الثالث",
    ],
)
def test_a_floor_tells_nothing_but_where(text: str) -> None:
    where = reading(text)

    assert where.found is not None
    assert (where.found.words, where.found.rough, where.only) == ("Kerkstraat 300", False, True)


@pytest.mark.parametrize("text", ["de eerste verdieping staat blank", "3 hoog", "lift kapot op de 2e verdieping"])
def test_a_floor_alone_is_no_place(text: str) -> None:
    assert reading(text).found is None


@pytest.mark.parametrize(
    "text", ["кидають петарди. Кут Hoefkade і Vaillantlaan, щовечора", "narożnik Hoefkade i Vaillantlaan"]
)
def test_one_more_word_for_a_corner_tells_the_two_streets(text: str) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == ("Hoefkade / Vaillantlaan", False)
