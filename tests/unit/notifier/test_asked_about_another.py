"""Staff ask about one report while another is talked about: the answer goes to the one that they asked about."""

from typing import Any

import pytest

from tests.unit.notifier.talking import Talk, likely

HOUR = 3600
UNSURE: dict[str, Any] = {"candidates": (), "decision": "ask", "intent": "report", "intent_p": 0.6}
TILE: dict[str, Any] = {"candidates": likely("losse stoeptegel", 0.9)}
RATS: dict[str, Any] = {"candidates": likely("ratten", 0.95)}


def _two() -> Talk:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26", **TILE)
    talk.wait(2 * HOUR)
    talk.say("ratten in het plantsoen, Dorpsweg 8", **RATS)
    talk.wait(60)
    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "ratten"]
    return talk


def _asked() -> Talk:
    talk = _two()
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    talk.wait(60)
    return talk


def _states(talk: Talk) -> list[str]:
    return [case.state for case in talk.cases]


@pytest.mark.parametrize("values", [UNSURE, TILE])
@pytest.mark.parametrize(
    "answer",
    [
        *("aan de linkerkant", "links, naast de boom", "links", "on the left side", "auf der linken Seite"),
        *("du côté gauche", "a la izquierda", "po lewej stronie", "sol tarafta", "ліворуч", "على اليسار"),
    ],
)
def test_the_answer_goes_to_the_report_that_staff_asked_about(answer: str, values: dict[str, Any]) -> None:
    talk = _asked()

    talk.say(answer, **values)
    talk.wait(15)

    assert _states(talk) == ["in behandeling", "gemeld"]
    assert talk.cases[0].asked_since is None
    assert talk.cases[1].place.spot is None
    assert talk.cases[0].number is not None
    assert talk.cases[0].number in talk.texts[-1]


@pytest.mark.parametrize("answer", ["ja", "nee", "weet ik niet"])
def test_so_does_a_yes_a_no_and_that_nobody_knows(answer: str) -> None:
    talk = _asked()

    talk.say(answer, **UNSURE | {"intent": "feedback_yes" if answer == "ja" else "feedback_no"})
    talk.wait(15)

    assert _states(talk) == ["in behandeling", "gemeld"]


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("DH-2611-00002: het zijn er nu tien", UNSURE),
        ("er lopen nu nog meer ratten", RATS),
        ("op de Dorpsweg 8 is het nog erger nu", UNSURE),
        ("fiets op de stoep, Molenweg 3", {"candidates": likely("graffiti", 0.97)}),
    ],
)
def test_what_plainly_is_about_another_report_is_no_answer(said: str, values: dict[str, Any]) -> None:
    talk = _asked()

    talk.say(said, **values)
    talk.wait(15)

    assert _states(talk)[:2] == ["reactie gevraagd", "gemeld"]


def test_asked_while_another_report_is_being_told_it_is_still_the_one_that_is_answered() -> None:
    talk = _two()
    talk.say("er zitten er ook bij de vijver", **RATS)
    talk.wait(0.5)
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    talk.wait(60)
    added = talk.texts[-1]
    talk.say("aan de linkerkant", **UNSURE)
    talk.wait(15)

    assert talk.cases[1].number is not None
    assert talk.cases[1].number in added or added == "✅"
    assert _states(talk) == ["in behandeling", "gemeld"]


def test_of_two_questions_the_last_one_is_answered() -> None:
    talk = _asked()
    talk.set_status(talk.cases[1].id, "reactie gevraagd", "Hoeveel ongeveer?")
    talk.wait(60)

    talk.say("een stuk of tien", **UNSURE)
    talk.wait(15)

    assert _states(talk) == ["reactie gevraagd", "in behandeling"]


@pytest.mark.parametrize("answer", ["ja", "yes", "oui", "так", "نعم"])
def test_a_bare_answer_is_to_what_was_asked_last_and_not_to_an_earlier_closing(answer: str) -> None:
    talk = _two()
    talk.set_status(talk.cases[1].id, "afgehandeld", "De ratten zijn weg.")
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Ligt hij voor de bakker?")
    talk.wait(60)

    talk.say(answer, **UNSURE | {"intent": "feedback_yes", "intent_p": 0.95})
    talk.wait(15)

    assert [(case.state, case.solved) for case in talk.cases] == [("in behandeling", None), ("afgehandeld", None)]


def test_where_a_place_was_asked_for_before_the_address_goes_there_and_the_rest_answers_staff() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26", **TILE)
    talk.wait(2 * HOUR)
    talk.say("er zitten ratten", **RATS)
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    talk.wait(60)

    talk.say("links, naast de boom", **UNSURE)
    talk.wait(15)
    answered = (_states(talk), talk.cases[1].place.spot)
    talk.say("Dorpsweg 8", **UNSURE)
    talk.wait(15)

    assert answered == (["in behandeling", "gemeld"], None)
    assert [case.place.street for case in talk.cases] == ["Kerkstraat 26", "Dorpsweg 8"]
