"""Rows of a list are taken by number, rank and where they stand, in nine languages; what takes one is no place."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import meaning
from services.notifier.conversation.places import reading
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely

NOTHING = {"candidates": (), "intent": None, "decision": "human"}
NAMES = ("losse stoeptegel", "put verstopt", "zwerfvuil")
OTHER = len(NAMES)


def asked_what_it_is(text: str = "er is iets met de stoep, Kerkstraat 12") -> Talk:
    talk = Talk()
    talk.say(text, candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)
    assert talk.memory.question is not None
    assert talk.memory.question.about is Asked.CATEGORY
    return talk


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("2e", 1),
        ("de 2e graag", 1),
        ("3de", 2),
        ("the 3rd", 2),
        ("le 2ème", 1),
        ("la 2ª", 1),
        ("2-га", 1),
        ("٢", 1),
        ("2️⃣", 1),
        ("birincisi", 0),
        ("ikincisi", 1),
        ("üçüncüsü", 2),
        ("druga", 1),
        ("trzecią proszę", 2),
        ("перша", 0),
        ("другу, будь ласка", 1),
        ("الثانية", 1),
        ("اول واحد", 0),
        ("die zweite", 1),
        ("der dritte", 2),
        ("la seconde", 1),
        ("optie twee graag", 1),
        ("la opción dos", 1),
        ("option three please", 2),
        ("варіант два", 1),
    ],
)
def test_a_row_is_taken_by_its_rank(said: str, place: int) -> None:
    assert meaning.choice(said, NAMES) == place


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("the last one", 2),
        ("de onderste", 2),
        ("die letzte", 2),
        ("la dernière", 2),
        ("el de abajo", 2),
        ("ostatnia", 2),
        ("sonuncusu", 2),
        ("остання", 2),
        ("الأخيرة", 2),
        ("de bovenste", 0),
        ("the top one", 0),
        ("ten na górze", 0),
        ("de middelste", 1),
        ("celle du milieu", 1),
    ],
)
def test_a_row_is_taken_by_where_it_stands(said: str, place: int) -> None:
    assert meaning.choice(said, NAMES) == place


def test_of_two_rows_none_is_in_the_middle() -> None:
    assert meaning.choice("de middelste", NAMES[:2]) is None


@pytest.mark.parametrize(
    "said",
    [
        "nee",
        "Nee hoor.",
        "no",
        "none of those",
        "nein",
        "keines davon",
        "non",
        "aucune de ces options",
        "no, ninguno",
        "nie",
        "żadne z nich",
        "hayır",
        "bunların hiçbiri",
        "ні",
        "жодне з них",
        "لا",
        "ولا واحد",
    ],
)
def test_a_plain_no_to_a_list_is_something_else(said: str) -> None:
    assert meaning.choice(said, NAMES) == OTHER


@pytest.mark.parametrize(
    "said", ["de 5e keer al dat ik dit meld zeg", "2 of 3", "de lamp boven is stuk", "nog niet", "19"]
)
def test_other_words_take_no_row(said: str) -> None:
    assert meaning.choice(said, NAMES) is None


@pytest.mark.parametrize(
    "said",
    [
        "optie 2 graag",
        "Keuze 2",
        "option 2",
        "Auswahl 2",
        "le choix 2",
        "la opción 2",
        "opcja 2",
        "seçenek 2",
        "варіант 2",
        "الخيار 2",
        "nummer 2 graag",
        "2",
    ],
)
def test_who_takes_a_row_by_number_moves_no_report(said: str) -> None:
    talk = asked_what_it_is()
    offered = talk.memory.question.options if talk.memory.question else ()
    before = talk.cases[0].place

    talk.say(said, **NOTHING)

    (case,) = talk.cases
    assert (case.sub, case.fixed) == (offered[1], True)
    assert case.place == before


@pytest.mark.parametrize("said", ["optie 2 graag", "la opción 2", "seçenek 2", "варіант 2", "versie 2", "piętro 2"])
def test_it_moves_none_where_nothing_was_asked_either(said: str) -> None:
    talk = Talk()
    talk.say("gat in de weg Kerkstraat 12", candidates=likely("gat in de weg"))
    talk.wait(15)
    before = talk.cases[0].place

    talk.say(said, **NOTHING)
    talk.wait(15)

    assert [case.place for case in talk.cases] == [before]


@pytest.mark.parametrize("said", ["Optie 2", "verdieping 3", "Piso 4", "Wahl 1", "étage 2", "поверх 5", "الطابق 3"])
def test_what_has_a_number_of_its_own_is_no_street(said: str) -> None:
    found = reading(said)

    assert (found.found, found.number) == (None, None)


def test_a_house_number_takes_no_row() -> None:
    talk = asked_what_it_is("er is iets met de stoep hier")
    was = talk.cases[0].sub

    talk.say("Kerkstraat 2", **NOTHING)

    assert not talk.cases[0].fixed
    assert talk.cases[0].sub == was
    assert talk.cases[0].place.street == "Kerkstraat 2"


def test_a_row_and_a_place_in_one_answer() -> None:
    talk = asked_what_it_is("er is iets met de stoep hier")
    offered = talk.memory.question.options if talk.memory.question else ()

    talk.say("de tweede, Kerkstraat 14", **NOTHING)

    assert talk.cases[0].sub == offered[1]
    assert talk.cases[0].place.street == "Kerkstraat 14"


def test_a_thumb_down_is_something_else() -> None:
    talk = asked_what_it_is()

    talk.say("👎", **NOTHING)

    assert talk.memory.question is None
    assert talk.conversation.waits_for == "person"
