"""A car that is gone ends its report; a bollard that is gone does not."""

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

ADDED = {"candidates": (), "intent": "report", "decision": "human"}


def reported(sub: str) -> Talk:
    talk = Talk()
    talk.say("Hobbemaplein 12, er is iets", candidates=likely(sub))
    talk.wait(1200)
    return talk


@pytest.mark.parametrize("text", ["hij is weg", "it's gone now", "er ist weg", "il est parti", "ya se fue", "gitti"])
@pytest.mark.parametrize("sub", ["verkeerd geparkeerd", "overlast jongeren", "fietswrak"])
def test_what_ought_to_go_and_is_gone_is_taken_back(sub: str, text: str) -> None:
    talk = reported(sub)

    talk.say(text, **ADDED)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]


@pytest.mark.parametrize("sub", ["paaltje kapot of weg", "put verstopt", "bankje kapot"])
def test_what_ought_to_stay_and_is_gone_is_worse(sub: str) -> None:
    talk = reported(sub)

    talk.say("nu is hij weg", **ADDED)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEMELD]


def test_of_two_that_could_go_the_one_talked_about_went() -> None:
    talk = reported("verkeerd geparkeerd")
    talk.say("en zwerfvuil op het Spui 4", candidates=likely("zwerfvuil"))
    talk.wait(1200)

    talk.say("het is weg", **ADDED)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEMELD, workflow.GEANNULEERD]


@pytest.mark.parametrize(
    ("sub", "solved"), [("fietswrak", True), ("verkeerd geparkeerd", True), ("paaltje kapot of weg", None)]
)
@pytest.mark.parametrize("text", ["hij is weg!", "he's gone", "juz go nie ma"])
def test_it_is_a_yes_where_it_ought_to_go(sub: str, solved: bool | None, text: str) -> None:
    talk = reported(sub)
    talk.set_status(talk.cases[0].id, workflow.AFGEHANDELD, "Klaar.")
    talk.wait(3600)

    talk.say(text, **ADDED)
    talk.wait(60)

    assert talk.cases[0].solved is solved


def test_it_is_no_answer_to_where_it_is() -> None:
    talk = Talk()
    talk.say("er staat een auto op de stoep", candidates=likely("verkeerd geparkeerd"))
    talk.wait(120)

    talk.say("hij is weg", **ADDED)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]


def test_what_was_asked_last_is_what_is_gone() -> None:
    talk = reported("fietswrak")
    talk.say("en een auto op de stoep, Spui 4", candidates=likely("verkeerd geparkeerd"))
    talk.wait(1200)
    talk.set_status(talk.cases[0].id, workflow.AFGEHANDELD, "Klaar.")
    talk.wait(3600)

    talk.say("hij is weg", **ADDED)
    talk.wait(60)

    assert talk.cases[0].solved is True
    assert talk.cases[1].state == workflow.GEMELD
