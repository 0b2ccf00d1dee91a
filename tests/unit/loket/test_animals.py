"""Animals in need, in nine languages: for who comes for animals, and not for 112 where nobody else is named."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest
from msgspec import structs

from loket import animals
from loket.danger_gate import Gate
from loket.dangers import danger_in, only_animals
from loket.emergency import detect
from tests.builders import a_world

WORLD = a_world()
IN_NEED = [
    "er zit een eend vast in vislijn bij de Laakkade, kan niet weg",
    "meeuw hangt in een net aan de gevel, leeft nog",
    "egel met zijn kop vast in het hek bij de speeltuin",
    "een hert is aangereden, ligt in de berm en leeft nog",
    "kat aangereden hier, hij bloedt uit zijn bek, ademt nog",
    "jonge eendjes zijn in de put gevallen en komen er niet uit",
    "there's a swan with a fishing hook through its beak and line wrapped round the wing, it's bleeding",
    "deer hit by a car, lying on the verge, it's bleeding but alive",
    "Ein Schwan mit einem Angelhaken im Schnabel, er blutet. Wen kann ich anrufen?",
    "Möwe hat sich in einem Netz verfangen, lebt noch",
    "un hérisson coincé dans le grillage, il saigne",
    "un chat renversé par une voiture, il respire encore",
    "un cisne con un anzuelo en el pico, sangra, ¿a quién llamo?",
    "łabędź z haczykiem w dziobie, krwawi, do kogo dzwonić?",
    "jeż utknął w płocie, krwawi",
    "kirpi çite sıkışmış, kanıyor",
    "بجعة في منقارها خطاف صيد وتنزف، بمن أتصل؟",
    "قطة صدمتها سيارة وما زالت تتنفس",
    "лебідь із рибальським гачком у дзьобі, кров, він ледве живий! Кому дзвонити?",
    "збили косулю, лежить біля дороги, ще дихає",
]


@pytest.mark.parametrize("text", IN_NEED)
@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_who_comes_for_animals_is_told(slug: str, text: str) -> None:
    one = danger_in(WORLD[slug], text)

    assert one is not None
    assert one.name == "animal_in_need"
    assert only_animals(one, text)
    assert Gate(WORLD[slug]).find(text) is one


@pytest.mark.parametrize(
    "text",
    [
        "een hond heeft mijn zoon gebeten, hij bloedt",
        "I swerved for a deer, car flipped, someone is bleeding",
        "Radfahrer vom Hund gebissen, blutet stark",
        "un chien a mordu ma fille, elle saigne",
        "un perro mordió a una niña, sangra mucho",
        "pies pogryzł dziecko, krwawi",
        "köpek çocuğu ısırdı, kanıyor",
        "كلب عض طفل وينزف",
        "собака покусала дитину, кров",
        "me sangran los pies",
        "verkeerde chat, hij bloedt",
        "Lisa is bleeding",
    ],
)
def test_where_a_person_is_named_or_no_animal_it_is_no_animal_in_need(text: str) -> None:
    assert not animals.are_in_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "dode zwaan in de gracht",
        "dead cat hit by a car",
        "tote Ente im Kanal",
        "martwy gołąb",
        "meeuwen trekken zakken open",
        "vogelnest in de regenpijp",
        "hond loopt los",
        "lijk van een kat, aangereden denk ik",
        "kat aangereden, Mient 40",
    ],
)
def test_a_dead_animal_and_one_that_is_a_nuisance_are_no_need(text: str) -> None:
    assert not animals.are_in_need(text)


def test_a_municipality_that_declares_nothing_for_animals_is_told_nothing() -> None:
    none = structs.replace(WORLD["denhaag"], dangers=())

    assert danger_in(none, IN_NEED[0]) is None
    assert Gate(none).find(IN_NEED[0]) is None


def test_the_guard_sees_an_emergency_in_some_of_them() -> None:
    assert sum(detect(text) is not None for text in IN_NEED) > 3


@pytest.mark.parametrize(
    "text",
    [
        "vuurwerk in de prullenbak bij tramhalte Dierenselaan. Niemand gewond gelukkig",
        "petardos en la papelera de la granja de animales, no hay nadie herido",
        "ein Ast fiel beim Schwanenteich herunter, niemand verletzt",
        "fireworks in the bin by the swan pond, nobody was injured",
    ],
)
def test_where_nobody_is_hurt_no_animal_is_in_need_by_its_name_in_a_street(text: str) -> None:
    assert danger_in(a_world()["denhaag"], text) is None


def test_an_animal_is_in_need_though_nobody_else_is_hurt() -> None:
    found = danger_in(a_world()["denhaag"], "er ligt een gewonde zwaan op de weg, verder niemand gewond")

    assert found is not None
    assert found.name == "animal_in_need"
