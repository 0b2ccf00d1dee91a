"""Who takes no row of a list reads that a person looks; a row taken by its number counts days later too."""

from datetime import timedelta

import pytest

from services.notifier.conversation import none_of_them
from tests.unit.notifier.talking import Talk, likely

NOISE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "human"}


def asked(text: str = "er is iets bij Kerkstraat 12") -> Talk:
    """A resident who is asked which of three categories it is."""
    talk = Talk()
    talk.say(text, candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "geen van beide",
        "Staat er niet bij helaas",
        "het staat niet in de lijst",
        "allebei",
        "no sorry",
        "mine isn't listed",
        "leider nicht dabei",
        "weder noch",
        "ni l'un ni l'autre",
        "ninguna de esas",
        "ani jedno ani drugie",
        "listede yok",
        "немає в списку",
        "غير موجود في القائمة",
    ],
)
def test_an_answer_that_takes_no_row_is_answered_and_goes_to_a_person(said: str) -> None:
    talk = asked()

    talk.say(said, **NOISE)
    talk.wait(15)

    assert "Een medewerker leest uw bericht" in talk.texts[-1]
    assert talk.memory.person_for == (f"case:{talk.cases[0].id}",)


def test_a_no_in_words_of_ones_own_is_answered_too() -> None:
    talk = asked()

    talk.say("nee het is wat raars", **NOISE)
    talk.wait(15)

    assert "Een medewerker leest uw bericht" in talk.texts[-1]


@pytest.mark.parametrize("said", ["ja", "lamp", "niet bij nummer 12", "sorry", "bedankt hoor", "er zit een gat bij"])
def test_other_answers_are_not_taken_for_none(said: str) -> None:
    assert not none_of_them.taken(said)


@pytest.mark.parametrize(("said", "row"), [("2", 1), ("de tweede", 1), ("3.", 2), ("third one", 2)])
def test_the_number_of_a_row_counts_days_later(said: str, row: int) -> None:
    talk = asked()
    offered = [c.sub for c in talk.cases[0].candidates]

    talk.wait(timedelta(days=3, hours=1).total_seconds())
    talk.say(said, **NOISE)
    talk.wait(15)

    assert (talk.cases[0].sub, talk.cases[0].fixed) == (offered[row], True)
    assert str(talk.cases[0].number) in talk.texts[-1]
    assert not talk.memory.person_for


@pytest.mark.parametrize("said", ["9", "2 weken geleden al"])
def test_what_is_no_row_takes_none_days_later(said: str) -> None:
    talk = asked()

    talk.wait(timedelta(days=3, hours=1).total_seconds())
    talk.say(said, **NOISE)

    assert not talk.cases[0].fixed


def test_a_number_takes_no_row_where_a_house_number_is_waited_for() -> None:
    talk = asked()
    talk.wait(timedelta(days=2).total_seconds())
    talk.say("losse tegel in de Kerkstraat")
    talk.wait(timedelta(days=2).total_seconds())

    talk.say("2", **NOISE)

    assert not talk.cases[0].fixed
