"""A place that is known is never lost by what is put right in it."""

import pytest

from services.notifier.conversation.shapes import Place
from tests.unit.notifier.talking import Talk, likely

_SAYS_WHERE = {"candidates": likely("verkeerslicht storing", 0.4), "decision": "human"}


def _then(first: str, then: str) -> Place:
    talk = Talk()
    talk.say("het stoplicht springt niet op groen", candidates=likely("verkeerslicht storing"))
    talk.wait(25)
    talk.say(first, **_SAYS_WHERE)
    talk.wait(20)
    talk.say(then, **_SAYS_WHERE)
    talk.wait(30)
    (case,) = talk.cases
    return case.place


@pytest.mark.parametrize(
    "then",
    [
        "sorry, kruising met de Leyweg bedoel ik",
        "sorry, hoek Leyweg",
        "nee, Leyweg bedoel ik",
        "verkeerde straat, Leyweg moet het zijn",
        "I mean the corner with Leyweg",
        "sorry, ich meine die Ecke Leyweg",
        "pardon, je voulais dire le croisement avec Leyweg",
        "perdón, quise decir el cruce con Leyweg",
        "przepraszam, skrzyżowanie z Leyweg",
        "pardon, Leyweg ile kavşak demek istedim",
        "вибачте, перехрестя з Leyweg",
        "آسف، أقصد تقاطع مع Leyweg",
        "*Leyweg",
        "foutje, Leyweg",
        "correctie: de Leyweg",
        "Korrektur: Leyweg",
    ],
)
def test_the_other_street_of_a_crossing_is_put_right(then: str) -> None:
    place = _then("Erasmusweg kruising met de Lozerlaan", then)

    assert (place.street, place.good) == ("Erasmusweg / Leyweg", True)


@pytest.mark.parametrize(
    ("first", "then", "street"),
    [
        ("Erasmusweg 12", "sorry, kruising met de Leyweg bedoel ik", "Erasmusweg / Leyweg"),
        ("Erasmusweg, tegenover de school", "I mean the corner with Leyweg", "Erasmusweg / Leyweg"),
        ("Zuiderpark", "sorry, hoek Leyweg", "Zuiderpark / Leyweg"),
        ("Tramhalte Leyweg", "sorry, hoek Leyweg bedoel ik", "Tramhalte Leyweg"),
        ("Tramhalte Leyweg", "nee, Leyweg bedoel ik", "Tramhalte Leyweg"),
        ("Erasmusweg / Lozerlaan", "nee, hoek Lozerlaan bedoel ik", "Erasmusweg / Lozerlaan"),
        ("Javastrat / Spuistraat", "ik bedoel Javastraat", "Javastraat / Spuistraat"),
    ],
)
def test_a_corner_that_is_put_right_keeps_what_was_known(first: str, then: str, street: str) -> None:
    place = _then(first, then)

    assert (place.street, place.good) == (street, True)
