"""Who is asked where it is may tell of another problem, which has its own place; what is no place is none."""

import pytest

from services.notifier.conversation.places import place_in
from tests.unit.notifier.talking import Talk, likely

CATERPILLARS = "eikenprocessierups"


def asked(sub: str = CATERPILLARS, text: str = "er hangt een nest in de boom voor ons huis") -> Talk:
    """A report of which the resident was asked where it is."""
    talk = Talk()
    talk.say(text, candidates=likely(sub, 0.97))
    talk.wait(30)
    assert [case.place.street for case in talk.cases] == [None]
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Leyweg 150. En de lantaarn ertegenover, bij 155, knippert de hele nacht.",
        "Leyweg 150. And the street light across the road, at 155, flickers all night.",
        "Leyweg 150. Und das Straßenlicht gegenüber, bei 155, flackert die ganze Nacht.",
        "Leyweg 150. Et le lampadaire en face, au 155, clignote toute la nuit.",
        "Leyweg 150. A latarnia naprzeciwko, przy 155, mruga całą noc.",
    ],
)
def test_behind_the_place_another_problem_is_told_of(text: str) -> None:
    talk = asked()

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.93), addition_p=0.7)
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        (CATERPILLARS, "Leyweg 150"),
        ("lantaarnpaal kapot", "Leyweg 155"),
    ]


@pytest.mark.parametrize(
    ("text", "sub", "p"),
    [
        ("Leyweg 150. Het nest hangt in de boom bij 155", CATERPILLARS, 0.9),
        ("Leyweg 150. Mijn dochter heeft al uitslag", "ratten", 0.3),
        ("Leyweg 150. De hond van de buren zit er steeds aan", "hondenpoep", 0.9),
        ("Leyweg 150. Dank u wel!", "ratten", 0.1),
    ],
)
def test_what_goes_on_about_it_is_its_place_alone(text: str, sub: str, p: float) -> None:
    talk = asked()

    talk.say(text, candidates=likely(sub, p), addition_p=0.9)
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [(CATERPILLARS, "Leyweg 150")]


def test_a_whole_report_with_its_address_is_no_answer() -> None:
    talk = asked("lantaarnpaal kapot", "de lantaarn in onze straat is uit")

    talk.say(
        "de put voor Leyweg 55 is verstopt, het is een meer", candidates=likely("put verstopt", 0.7), addition_p=0.04
    )
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("lantaarnpaal kapot", None),
        ("put verstopt", "Leyweg 55"),
    ]


def test_an_answer_that_names_what_stands_there_stays_the_place() -> None:
    talk = asked("lantaarnpaal kapot", "de lantaarn in onze straat is uit")

    talk.say("naast de container bij Leyweg 55", candidates=likely("container vol", 0.7), addition_p=0.6)
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("lantaarnpaal kapot", "Leyweg 55")]


def test_what_surely_tells_of_the_thing_itself_is_no_place() -> None:
    talk = asked("bijplaatsing en grofvuil", "ze hebben alles ernaast gezet")

    talk.say("matras koelkast de hele rambam", candidates=likely("bijplaatsing en grofvuil", 0.99))
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == [None]


@pytest.mark.parametrize(
    "second",
    ["bij het Groenewegje", "bij de Molenweg", "near the Molenweg", "beim Molenweg", "przy Molenweg", "біля Molenweg"],
)
def test_a_second_street_beside_the_first_tells_where_in_it(second: str) -> None:
    talk = asked()
    talk.say("Bierkade", candidates=())
    talk.wait(3)
    talk.say(second, candidates=())
    talk.wait(30)

    (case,) = talk.cases
    assert case.place.good
    assert (case.place.street or "").startswith("Bierkade / ")


def test_the_corner_there_is_that_of_the_square_named_before() -> None:
    talk = Talk()
    talk.say("onkruid op het Rosaplein", candidates=likely("onkruid", 0.97))
    talk.wait(30)

    talk.say(
        "en op de hoek daar, bij de Parallelweg, ligt het vol met hondenpoep", candidates=likely("hondenpoep", 0.98)
    )
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Rosaplein", "Rosaplein / Parallelweg"]


def test_the_very_same_spot_is_that_of_a_report_that_was_done() -> None:
    talk = Talk()
    talk.say("autowrak op Leyweg 77", candidates=likely("autowrak of aanhanger", 0.97))
    talk.wait(30)
    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.set_status(talk.cases[0].id, "afgehandeld", "weggesleept")
    talk.wait(600)
    talk.say("ja hoor, hij is weg", intent="feedback_yes", candidates=())
    talk.wait(30)

    talk.say(
        "maar nou staat er een aanhanger met puin op precies dezelfde plek",
        candidates=likely("autowrak of aanhanger", 0.97),
    )
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Leyweg 77", "Leyweg 77"]


@pytest.mark.parametrize(
    ("text", "street"),
    [("in einem Gespinst, direkt vor uns", None), ("in der Hobbemast, an der Ecke", "Hobbemastraat")],
)
def test_a_word_behind_an_indefinite_article_is_no_short_street(text: str, street: str | None) -> None:
    found = place_in(text)

    assert (found.words if found is not None else None) == street


@pytest.mark.parametrize("intent", ["greeting", "gibberish", "report"])
def test_the_place_of_the_only_report_without_one_is_told_hours_later(intent: str) -> None:
    talk = asked("speeltoestel kapot", "de ketting van de schommel is kapot")
    talk.say("ik weet de straat niet uit mijn hoofd", candidates=())
    talk.wait(7200)

    talk.say("heb even gekeken, het is bij Leyweg 620", intent=intent, candidates=(), addition_p=0.96)
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Leyweg 620"]


def test_hours_later_something_else_at_an_address_is_no_place_of_it() -> None:
    talk = asked("speeltoestel kapot", "de ketting van de schommel is kapot")
    talk.say("ik weet de straat niet uit mijn hoofd", candidates=())
    talk.wait(7200)

    talk.say("rattennest bij Leyweg 620", candidates=likely("ratten", 0.98), addition_p=0.1)
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("speeltoestel kapot", None),
        ("ratten", "Leyweg 620"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "waar? Leyweg 55",
        "en waar precies? Leyweg 55",
        "where? Leyweg 55",
        "wo genau? Leyweg 55",
        "où ? Leyweg 55",
        "¿dónde? Leyweg 55",
        "gdzie? Leyweg 55",
        "nerede? Leyweg 55",
        "де? Leyweg 55",
        "وين؟ Leyweg 55",
    ],
)
def test_who_asks_for_us_where_it_is_answers(text: str) -> None:
    talk = asked("lantaarnpaal kapot", "de lantaarn is uit")

    talk.say(text, intent="question", intent_p=0.95, candidates=likely("zwerfvuil", 0.05), addition_p=0.9)
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Leyweg 55"]
    assert not talk.memory.person_for


def test_who_asks_us_where_something_is_asks() -> None:
    talk = asked("lantaarnpaal kapot", "de lantaarn is uit")

    talk.say("waar? en wanneer komt er iemand?", intent="question", intent_p=0.95, candidates=())
    talk.wait(30)

    assert talk.memory.person_for == ("question",)
