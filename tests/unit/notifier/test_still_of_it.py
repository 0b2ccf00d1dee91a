"""What follows somebody, or an animal, in need says where, how they fare or whether help comes, and reports nothing."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from collections.abc import Callable

import pytest

from tests.unit.notifier.talking import Talk, likely

POSSIBLE = {
    "emergency": "other",
    "emergency_level": "possible",
    "candidates": likely("drijfvuil in water", 0.4),
    "decision": "human",
    "reason": "emergency_possible",
}
INJURY = {"emergency": "injury", "emergency_level": "certain", "candidates": (), "decision": "human"}
BRIDGE = {"candidates": likely("brug storing of schade", 0.97), "decision": "route"}


def of_an_animal() -> Talk:
    talk = Talk()
    talk.say("zwaan met een vishaak in zijn snavel, hij bloedt", **POSSIBLE)
    talk.wait(60)
    return talk


def of_a_person() -> Talk:
    talk = Talk()
    talk.guarded(talk.say("er ligt een man op straat, hij ademt niet", **INJURY))
    talk.wait(200)
    return talk


ABOUT_IT = [
    "Spui bij de brug. Oh nee wacht hij is nu iets verder, ter hoogte van nr 90. Kan er iemand komen???",
    "ik sta bij de lantaarnpaal op de hoek van het Spui",
    "hij zit onder een auto in de Kerkstraat 80, wat moet ik doen",
    "zit nog steeds bij die container op de hoek van de Kerkstraat",
    "er staan al mensen op de brug te kijken, Spui",
    "naast de container Kerkstraat 120 ligt hij",
    "in de sloot achter de flats aan de Kerkstraat, bij het hek",
    "kunnen jullie zelf niet iemand sturen? ik heb geen beltegoed",
    "ze hebben de brug afgezet",
    "Spui by the bridge. Oh wait, he's moved on a bit, near number 90. Can someone come?",
    "on the zebra crossing at Spui",
    "Spui an der Brücke. Er ist jetzt etwas weiter, auf Höhe von Nr. 90. Kommt da jemand?",
    "près de l'arrêt de tram, à côté des poubelles",
    "Spui junto al puente. Ahora está un poco más allá, a la altura del 90. ¿Puede venir alguien?",
    "stoimy przy moście, Spui",
    "Spui köprünün orda",
    "durağın yanında, çöp kutularının orda",
    "نحن عند الجسر",
    "ми стоїмо біля мосту, Spui",
]


@pytest.mark.parametrize("begin", [of_an_animal, of_a_person])
@pytest.mark.parametrize("text", ABOUT_IT)
def test_what_only_goes_on_about_it_opens_no_case(text: str, begin: Callable[[], Talk]) -> None:
    talk = begin()

    talk.say(text, **BRIDGE)
    talk.wait(60)

    assert talk.cases == ()


@pytest.mark.parametrize("begin", [of_an_animal, of_a_person])
@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("er zit een gat in de weg bij Kerkstraat 12", "gat in de weg"),
        ("de brug op het Spui staat al een uur open", "brug storing of schade"),
        ("op de Kerkstraat 12 ligt afval naast de container", "bijplaatsing en grofvuil"),
        ("wij zitten al drie dagen zonder straatverlichting, Kerkstraat 10", "lantaarnpaal kapot"),
        ("ze hebben hem meegenomen maar de boom ligt nog over de weg, Kerkstraat 12", "boom gevaarlijk"),
        ("rats behind Kerkstraat 10 again", "ratten"),
        ("hay un agujero en la calle, Kerkstraat 12", "gat in de weg"),
        ("szczury za Kerkstraat 10", "ratten"),
        ("في حفرة بالشارع Kerkstraat 12", "gat in de weg"),
    ],
)
def test_a_report_after_it_is_one(text: str, sub: str, begin: Callable[[], Talk]) -> None:
    talk = begin()

    talk.say(text, candidates=likely(sub, 0.97), decision="route")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == [sub]


@pytest.mark.parametrize(
    "text", ["hij is nu naast de container gaan zitten, Kerkstraat 120", "hij zit onder een auto, Kerkstraat 80"]
)
def test_what_an_animal_does_alarms_nobody_where_a_model_alone_hears_danger(text: str) -> None:
    talk = of_an_animal()

    talk.say(text, **POSSIBLE)
    talk.wait(60)

    assert talk.cases == ()
    assert talk.memory.emergency_at is None


def test_an_animal_and_a_bridge_are_no_emergency_in_pieces() -> None:
    talk = Talk()
    talk.say("There's a swan with a fish hook in its beak, it's bleeding", **POSSIBLE)
    talk.wait(30)

    talk.say("Also the bridge at Spui won't close", **BRIDGE)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["brug storing of schade"]
    assert talk.memory.emergency_at is None


@pytest.mark.parametrize(
    "text",
    [
        "gaviota herida con un ala rota",
        "ranna mewa ze złamanym skrzydłem",
        "yaralı bir martı var, kanadı kırık",
        "er zit een reiger vast in een visnet",
    ],
)
def test_what_of_an_animal_is_broken_is_no_thing(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("duiven en meeuwen", 0.9), decision="route")
    talk.wait(60)

    assert talk.cases == ()
