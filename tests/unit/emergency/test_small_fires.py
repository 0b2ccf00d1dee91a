"""Fire in a bin, a container or by a lamp post is one, however few words tell it."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect
from loket.emergency.small_fires import stands_in


@pytest.mark.parametrize(
    "text",
    [
        "Brand in de vuilnisbak Hoefkade 12",
        "prullenbak in brand Hoefkade 12",
        "rook uit de container Hoefkade 12",
        "brandje in een prullenbak",
        "fikkie in de bosjes Hoefkade 12",
        "brand in prullenbak en ook zwerfvuil Hoefkade 12",
        "brand in de prullenbak Hoefkade 12, en op nummer 40 is een lantaarnpaal kapot",
        "Fire in the litter bin at Hoefkade 12",
        "fire in the bin Hoefkade 12, further on a street light is out",
        "smoke from the container Hoefkade 12",
        "Brand im Papierkorb Hoefkade 12",
        "Mülltonne brennt Hoefkade 12",
        "Rauch aus dem Mülleimer Hoefkade 12",
        "feu dans la corbeille Hoefkade 12",
        "fumée de la poubelle Hoefkade 12",
        "fuego en el contenedor Hoefkade 12",
        "humo de la papelera Hoefkade 12",
        "pali się kosz Hoefkade 12",
        "çöp kutusu yanıyor Hoefkade 12",
        "دخان من الحاوية Hoefkade 12",
        "حريق في سلة المهملات",
        "пожежа в смітнику Hoefkade 12",
    ],
)
def test_few_words_of_fire_in_a_thing_are_certain(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level) == ("fire", "certain")


@pytest.mark.parametrize("text", ["brand bij de lantaarnpaal Hoefkade 12", "er is brand bij de lantaarn Hoefkade 12"])
def test_fire_by_a_lamp_post_is_no_lamp_that_burns(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "fire"


@pytest.mark.parametrize(
    "text",
    [
        "brand bij de lantaarnpaal niet",
        "lamp brand bij de lantaarnpaal overdag Hoefkade 12",
        "prullenbak uitgebrand Hoefkade 12",
        "prullenbak is in brand gestoken vannacht",
        "er is brand geweest in de container",
        "geen brand in de container",
        "jongeren stoken elke avond een fikkie bij het bankje",
        "burnt out bin Hoefkade 12",
        "Mülleimer ausgebrannt Hoefkade 12",
        "papelera quemada Hoefkade 12",
        "kosz spalony Hoefkade 12",
        "çöp kutusu yanında çöp var",
        "حاوية محترقة Hoefkade 12",
        "смітник згорів Hoefkade 12",
        "brandkraan achter de container lekt",
        "feu de signalisation en panne près du parc",
    ],
)
def test_what_burnt_before_or_is_a_lamp_is_doubted_as_ever(text: str) -> None:
    assert detect(text) is None


def test_what_is_asked_is_doubted() -> None:
    assert stands_in("brand in de container")
    assert not stands_in("brand in de container?")
