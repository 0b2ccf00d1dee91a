"""Where it is, told in two answers: what stands there, and what that or its square is called."""

import pytest

from tests.unit.notifier.talking import Talk, likely


def _places(*texts: str, sub: str = "wateroverlast", p: float = 0.4) -> list[str | None]:
    talk = Talk()
    first, *answers = texts
    talk.say(first, candidates=likely("container vol", 0.97))
    talk.wait(40)
    for text in answers:
        talk.say(text, candidates=likely(sub, p), decision="route" if p > 0.9 else "human")
        talk.wait(40)
    return [case.place.street for case in talk.cases if case.place.good]


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        (("zwembad", "De Waterthor"), "Zwembad De Waterthor"),
        (("het zwembad", "waterthor"), "Zwembad Waterthor"),
        (("De Springplank", "de school"), "School De Springplank"),
        (("bibliotheek", "Escamp"), "Bibliotheek Escamp"),
        (("Schwimmbad", "Waterthor"), "Schwimmbad Waterthor"),
        (("la piscine", "Waterthor"), "Piscine Waterthor"),
        (("dat café", "grote markt"), "Grote Markt, dat café"),
        (("park", "Zuiderpark"), "Zuiderpark"),
    ],
)
def test_what_it_is_and_what_it_is_called_are_one_place(answers: tuple[str, str], place: str) -> None:
    assert _places("papiercontainer propvol", *answers) == [place]


@pytest.mark.parametrize("then", ["bedankt", "snel aub", "komt er iemand?", "het stinkt enorm", "hallo"])
def test_what_is_no_name_makes_no_place(then: str) -> None:
    assert _places("papiercontainer propvol", "zwembad", then) == []


@pytest.mark.parametrize("answer", ["zwembad", "het zwembad", "de brug", "supermarkt"])
def test_a_building_alone_is_an_answer_whatever_is_mostly_reported_there(answer: str) -> None:
    talk = Talk()
    talk.say("papiercontainer propvol", candidates=likely("container vol", 0.97))
    talk.wait(40)
    talk.say(answer, candidates=likely("wateroverlast", 0.97))
    talk.wait(40)

    (case,) = talk.cases
    assert (case.sub, case.place.street) == ("container vol", answer)


@pytest.mark.parametrize(
    ("report", "answer", "place"),
    [
        ("prullenbak tramhalte puilt uit", "Leyweg", "Leyweg, tramhalte"),
        ("container zwembad vol", "Leyweg", "Leyweg, zwembad"),
        ("bin playground is full", "Leyweg", "Leyweg, playground"),
        ("Mülltonne Haltestelle quillt über", "Leyweg", "Leyweg, Haltestelle"),
    ],
)
def test_a_stop_without_a_preposition_tells_where_in_the_street(report: str, answer: str, place: str) -> None:
    assert [each and each.casefold() for each in _places(report, answer)] == [place.casefold()]
