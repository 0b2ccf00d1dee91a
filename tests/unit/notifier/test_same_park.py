"""A second problem in the park of the one before; and a number, or a lamp post, of the street told before."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_IN_THE_SAME_PARK = [
    "in hetzelfde park bij de brug is de lamp stuk",
    "the light by the bridge in the same park is broken",
    "im selben Park an der Brücke ist die Laterne kaputt",
    "dans le même parc, devant l'école, le lampadaire est cassé",
    "en el mismo parque, junto al puente, la farola no funciona",
    "w tym samym parku przy moście nie świeci latarnia",
    "Bir de aynı parkın içinde, basketbol sahasının yanındaki lamba yanmıyor",
    "у тому ж парку біля мосту не горить ліхтар",
    "في نفس الحديقة عند الجسر العمود لا يعمل",
]


@pytest.mark.parametrize("hours", [0, 3])
@pytest.mark.parametrize("text", _IN_THE_SAME_PARK)
def test_another_problem_in_the_same_park_is_there(text: str, hours: int) -> None:
    talk = Talk()

    talk.say("glas in Wijkpark Transvaal", candidates=likely("zwerfvuil", 0.95))
    talk.wait(30 + hours * 3600)
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(30)

    assert [(case.sub, case.place.street, case.place.good) for case in talk.cases] == [
        ("zwerfvuil", "Wijkpark Transvaal", True),
        ("lantaarnpaal kapot", "Wijkpark Transvaal", True),
    ]


def test_another_problem_in_some_park_is_asked_where_it_is() -> None:
    talk = Talk()

    talk.say("glas in Wijkpark Transvaal", candidates=likely("zwerfvuil", 0.95))
    talk.wait(30)
    talk.say("bij de brug in een ander park is de lamp stuk", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(30)

    assert [case.place.good for case in talk.cases] == [True, False]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a la altura del 180 mas o menos", "Kaapstraat 180"),
        ("à hauteur du 180 je pense", "Kaapstraat 180"),
        ("na wysokości 180", "Kaapstraat 180"),
        ("на рівні 180", "Kaapstraat 180"),
        ("180 numaranın hizasında", "Kaapstraat 180"),
        ("de gang achter 200 t/m 230", "Kaapstraat 200"),
        ("op 213/215", "Kaapstraat 213/215"),
    ],
)
def test_a_number_is_one_of_the_street_told_before(text: str, place: str) -> None:
    talk = Talk()

    talk.say("ratten in de Kaapstraat", candidates=likely("zwerfvuil", 0.95))
    talk.wait(25)
    talk.say(text, candidates=likely("zwerfvuil", 0.95))
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == [place]


@pytest.mark.parametrize(
    ("messages", "place"),
    [
        (("lamp uit in de Kaapstraat", "lantaarnpaal 37"), "Kaapstraat, lantaarnpaal 37"),
        (("lamp uit in de Kaapstraat", "op de paal staat 022"), "Kaapstraat, paal 022"),
        (("licht uit", "lantaarnpaal 37", "Kaapstraat"), "Kaapstraat, lantaarnpaal 37"),
        (("licht uit", "lantaarnpaal nr 37", "Kaapstraat"), "Kaapstraat, lantaarnpaal 37"),
        (("lantaarnpaal 1234 is kapot", "Kaapstraat"), "Kaapstraat, lantaarnpaal 1234"),
        (("farola apagada en la Kaapstraat", "farola nr 22"), "Kaapstraat, farola 22"),
        (("лампа не світить, Kaapstraat", "ліхтар номер 22"), "Kaapstraat, ліхтар 22"),
    ],
)
def test_the_number_of_a_lamp_post_is_no_house_number(messages: tuple[str, ...], place: str) -> None:
    talk = Talk()

    for text in messages:
        talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95))
        talk.wait(25)

    assert [(case.sub, case.place.street, case.place.good) for case in talk.cases] == [
        ("lantaarnpaal kapot", place, True)
    ]


def test_a_lamp_post_alone_tells_what_it_is_about() -> None:
    talk = Talk()

    talk.say("lantaarnpaal 1234", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(25)

    assert [(case.sub, case.place.good) for case in talk.cases] == [("lantaarnpaal kapot", False)]


@pytest.mark.parametrize(
    ("first", "answer", "place"),
    [
        ("glas bij basisschool De Springplank", "bij de school", "Basisschool De Springplank"),
        ("glas bij basisschool De Springplank", "de school", "Basisschool De Springplank"),
        ("glass at Tramhalte Leyweg", "at the tramhalte", "Tramhalte Leyweg"),
        ("Glas bei Basisschool De Springplank", "an der school", "Basisschool De Springplank"),
        ("verre devant basisschool De Springplank", "devant la basisschool", "Basisschool De Springplank"),
    ],
)
def test_the_school_that_was_named_hours_before_is_meant(first: str, answer: str, place: str) -> None:
    talk = Talk()

    talk.say(first, candidates=likely("zwerfvuil", 0.95))
    talk.wait(4 * 3600)
    talk.say("de lantaarn is stuk", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(30)
    talk.say(answer, candidates=likely("lantaarnpaal kapot", 0.3), decision="ask")
    talk.wait(30)

    assert [(case.sub, case.place.street, case.place.good) for case in talk.cases] == [
        ("zwerfvuil", place, True),
        ("lantaarnpaal kapot", place, True),
    ]


@pytest.mark.parametrize(
    ("first", "answer", "hours"),
    [
        ("glas bij basisschool De Springplank", "bij de kerk", 4),
        ("glas bij basisschool De Springplank", "bij de school", 20),
        ("glas bij de school, Kaapstraat 12", "bij de school", 4),
    ],
)
def test_another_school_or_one_of_yesterday_is_not(first: str, answer: str, hours: int) -> None:
    talk = Talk()

    talk.say(first, candidates=likely("zwerfvuil", 0.95))
    talk.wait(hours * 3600)
    talk.say("de lantaarn is stuk", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(30)
    talk.say(answer, candidates=likely("lantaarnpaal kapot", 0.3), decision="ask")
    talk.wait(30)

    assert [case.place.good for case in talk.cases] == [True, False]
