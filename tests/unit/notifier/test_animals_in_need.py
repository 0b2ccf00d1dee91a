"""For an animal in need those are called who come for animals; of a declared danger its category is believed."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest
from msgspec import structs

from loket.dangers import advice, danger_in
from services.notifier.conversation import saying, words
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

POSSIBLE = {
    "emergency": "other",
    "emergency_level": "possible",
    "candidates": likely("hondenpoep", 0.4),
    "decision": "human",
    "reason": "emergency_possible",
}
DEAD = {"candidates": likely("dood dier", 0.99), "decision": "route"}
NOTHING = {"candidates": (), "intent": "greeting", "decision": "route"}


def advice_of(talk: Talk, name: str = "animal_in_need", language: str = "nl") -> str:
    one = next(one for one in talk.municipality.dangers if one.name == name)
    return advice(talk.municipality, one, language)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize(
    "text",
    [
        "er zit een hond in een hete auto",
        "a dog was left in a hot car",
        "ein Hund ist im heißen Auto",
        "un chien est enfermé dans une voiture",
        "un perro sigue encerrado en el coche",
        "pies jest zamknięty w nagrzanym aucie",
        "sıcak arabada bir köpek var",
        "كلب محبوس في سيارة",
        "собака зачинена в машині",
    ],
)
def test_an_animal_in_a_hot_car_is_for_who_helps_animals_and_not_for_112(slug: str, text: str) -> None:
    talk = Talk(slug)

    talk.say(text, **POSSIBLE)
    talk.wait(60)

    assert danger_in(talk.municipality, text) is not None
    assert talk.texts[0].startswith(advice_of(talk))
    assert Purpose.EMERGENCY not in talk.purposes()
    assert talk.cases == ()
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    ["een kind en een hond in een hete auto", "a dog bit a child, injured", "Hund verletzt, Mann gebissen"],
)
def test_where_somebody_is_named_beside_it_112_is_told(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, **POSSIBLE))
    talk.wait(60)

    assert saying.says(words.SOMEBODY, text)
    assert talk.conversation.urgent
    assert talk.memory.emergency_at is not None


@pytest.mark.parametrize("text", ["gewonde zwaan bij de vijver", "injured swan at the pond", "ranny ptak w parku"])
def test_an_injured_animal_is_no_dead_one(text: str) -> None:
    talk = Talk()

    talk.say(text, **DEAD)
    talk.wait(60)

    assert talk.cases == ()
    assert talk.texts[0].startswith(advice_of(talk))


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("gewonde kat en daarnaast een dode kat, Kerkstraat 12", "dood dier"),
        ("hond zit vast, hek is kapot", "bankje kapot"),
    ],
)
def test_what_is_dead_or_broken_beside_it_is_a_report(text: str, sub: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely(sub), decision="route")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == [sub]


ALIVE = {
    "nl": "oh hij leeft nog!",
    "en": "wait, it is still breathing",
    "de": "sie lebt noch!",
    "fr": "il est encore vivant",
    "es": "todavía respira",
    "pl": "on jeszcze żyje",
    "tr": "hala yaşıyor",
    "ar": "لسه عايش",
    "uk": "він ще живий",
}


@pytest.mark.parametrize("text", ALIVE.values(), ids=ALIVE)
@pytest.mark.parametrize("heard", [NOTHING, POSSIBLE])
def test_what_was_reported_as_dead_and_lives_is_for_who_helps_animals(text: str, heard: dict[str, object]) -> None:
    talk = Talk()
    talk.say("dode kat, Kerkstraat 12", **DEAD)
    talk.wait(60)

    talk.say(text, **heard)
    talk.wait(60)

    assert talk.texts[1:] == [advice_of(talk)]
    assert talk.conversation.urgent
    assert len(talk.cases) == 1


SURELY = {"emergency": "injury", "emergency_level": "certain", "decision": "human", "reason": "emergency"}


@pytest.mark.parametrize(
    "text",
    [
        "zwaan met een vishaak in zijn snavel, hij bloedt",
        "there's a swan with a fishing hook through its beak and line wrapped round the wing, it's bleeding",
        "лебідь із гачком у дзьобі, кров, він ледве живий",
    ],
)
def test_the_blood_of_an_animal_is_none_of_112_whoever_sees_it(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("drijfvuil in water"), **SURELY)
    talk.wait(60)

    assert Purpose.EMERGENCY not in talk.purposes()
    assert "144" in talk.texts[0]
    assert talk.cases == ()


def test_the_blood_of_a_person_beside_one_is() -> None:
    talk = Talk()

    talk.say("hond beet mijn zoon, hij bloedt", **SURELY)
    talk.wait(60)

    assert Purpose.EMERGENCY in talk.purposes()


@pytest.mark.parametrize("where", ["the big pond in Haagse Bos, by the wooden jetty", "Mient 40", "bij de brug"])
def test_where_the_animal_is_is_no_report(where: str) -> None:
    talk = Talk()
    talk.say("swan with a fishing hook in its beak", **POSSIBLE)

    talk.say(where, candidates=likely("drijfvuil in water"), decision="route")
    talk.wait(60)

    assert talk.cases == ()


def test_that_something_lives_says_nothing_where_nothing_was_dead() -> None:
    talk = Talk()
    talk.say("losse tegel, Kerkstraat 12")
    talk.wait(60)

    talk.say("oh hij leeft nog!", **NOTHING)
    talk.wait(60)

    assert not talk.conversation.urgent


DANGERS = [
    ("open manhole, lid is missing, Kerkstraat 12", "put verstopt"),
    ("otwarta studzienka bez pokrywy, Kerkstraat 12", "put verstopt"),
    ("der Baum fällt gleich um, Kerkstraat 12", "boom gevaarlijk"),
    ("des câbles sortent du lampadaire, Kerkstraat 12", "lantaarnpaal scheef of beschadigd"),
]


@pytest.mark.parametrize(("text", "sub"), DANGERS)
@pytest.mark.parametrize(("p", "decision"), [(0.4, "ask"), (0.8, "route")])
def test_a_declared_danger_gives_its_category_to_the_case(text: str, sub: str, p: float, decision: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("gat in de weg", p), decision=decision)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == [sub]


def test_where_a_model_is_surer_or_the_danger_has_no_category_it_is_the_models() -> None:
    sure, without = Talk(), Talk()
    none = tuple(structs.replace(one, category=None) for one in without.municipality.dangers)
    without.municipality = structs.replace(without.municipality, dangers=none)

    sure.say(DANGERS[0][0], candidates=likely("gat in de weg", 0.97), decision="route")
    without.say(DANGERS[0][0], candidates=likely("gat in de weg", 0.8), decision="route")
    for talk in (sure, without):
        talk.wait(60)

        assert [case.sub for case in talk.cases] == ["gat in de weg"]
