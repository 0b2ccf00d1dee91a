"""An animal that was hit just now most likely lives: who comes for it is called, and no dead animal is collected."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from loket.animals import are_in_need
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "er is net een hond aangereden",
        "zojuist een kat aangereden op de Leyweg",
        "a dog was just hit by a car",
        "gerade wurde ein Hund angefahren",
        "un chien vient d'être renversé",
        "acaban de atropellar a un perro",
        "właśnie potrącono psa",
        "az önce bir köpeğe çarptılar",
        "щойно збили собаку",
    ],
)
def test_it_is_in_need(text: str) -> None:
    assert are_in_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een aangereden kat op de Leyweg",
        "net een dode kat gezien, aangereden",
        "er is net een kat doodgereden",
        "aangereden egel ligt er net als gisteren",
        "net een hond aangereden door een fietser, die man is gevallen",
    ],
)
def test_what_lies_dead_or_hurt_people_are_not(text: str) -> None:
    assert not are_in_need(text)


def test_what_is_told_after_it_opens_no_case() -> None:
    talk = Talk("denhaag")
    unsure = {"decision": "ask", "reason": "low_confidence", "candidates": likely("bouwoverlast", 0.3)}

    talk.say("a dog was just hit by a car", language="en", candidates=likely("dood dier"))
    talk.wait(10)
    talk.say("it's whimpering and can't get up", language="en", **unsure)
    talk.wait(10)

    assert talk.cases == ()
