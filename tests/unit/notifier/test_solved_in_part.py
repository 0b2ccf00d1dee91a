"""Answers to "is it solved?" that are no plain yes or no: in part, nothing changed, not after all, neither."""

# ruff: noqa: RUF001 - answers in their own alphabets

from typing import Final

import pytest

from tests.unit.notifier.talking import WORDLESS, Talk
from tests.unit.notifier.test_closing import DAY_S, a_closed_case

UNSURE: Final = {"candidates": (), "decision": "human", "intent": "gibberish", "intent_p": 0.5}
"""What a model makes of an answer that it does not know."""


def the_answer(text: str, **values: object) -> Talk:
    """What a resident answers to "is it solved?"."""
    talk = a_closed_case()
    talk.say(text, **(UNSURE | values))
    talk.wait(10)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *("deels, de helft ligt nog los", "voor een deel", "een beetje", "niet alles is gemaakt"),
        *("partially", "only half of it", "not entirely", "zum Teil", "nur halb", "nicht vollständig"),
        *("en partie seulement", "pas entièrement", "parcialmente", "no del todo", "po części", "nie do końca"),
        *("yarısı yapıldı", "tam değil", "наполовину", "не до кінця", "بشكل جزئي", "ليس تماما"),
    ],
)
def test_what_is_solved_in_part_is_opened_again(text: str) -> None:
    talk = the_answer(text)

    assert (talk.cases[0].state, talk.cases[0].solved) == ("heropend", False)


@pytest.mark.parametrize(
    "text",
    [
        *("totaal niet", "er is niks veranderd", "er is niemand geweest", "nothing has changed here", "no one came"),
        *("überhaupt nicht", "es ist unverändert", "absolument pas", "personne n'est venu", "para nada", "está igual"),
        *("w ogóle nie", "nikt nie przyjechał", "hiçbir şey değişmedi", "kimse gelmedi", "аж ніяк", "ніхто не був"),
        *("لا تغيير", "لم يأت أحد"),
    ],
)
def test_where_nothing_was_done_it_is_opened_again(text: str) -> None:
    assert the_answer(text).cases[0].state == "heropend"


@pytest.mark.parametrize(
    ("intent", "state", "solved"), [("feedback_no", "heropend", False), ("feedback_yes", "afgehandeld", True)]
)
def test_who_was_asked_is_understood_as_the_model_surely_does(intent: str, state: str, solved: bool) -> None:
    talk = the_answer("zoals het er nu bij ligt", intent=intent, intent_p=0.97)

    assert (talk.cases[0].state, talk.cases[0].solved) == (state, solved)


@pytest.mark.parametrize(
    "text", ["mwa jo", "kann man so sehen", "ça dépend", "depende", "zależy", "duruma göre", "як подивитися", "حسب"]
)
def test_an_answer_that_is_neither_yes_nor_no_goes_to_a_person(text: str) -> None:
    talk = the_answer(text)

    assert talk.cases[0].state == "afgehandeld"
    assert talk.memory.person_for == (f"solved_but:{talk.cases[0].id}",)
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")


@pytest.mark.parametrize(
    "text",
    ["geen idee, ik ben op reis", "no idea, we moved", "keine Ahnung", "aucune idée", "ok", "nie wiem", "не знаю"],
)
def test_who_does_not_know_is_left_in_peace(text: str) -> None:
    talk = the_answer(text)

    assert (talk.cases[0].state, talk.memory.person_for, len(talk.sent)) == ("afgehandeld", (), 2)


@pytest.mark.parametrize(
    "text",
    ["toch niet, hij ligt weer los", "nee het is toch niet zo", "not after all", "doch nicht", "jednak nie", "таки ні"],
)
def test_not_after_all_opens_again_once_what_was_said_to_be_solved(text: str) -> None:
    talk = a_closed_case()
    talk.say("ja", **(WORDLESS | {"intent": "feedback_yes", "intent_p": 0.99}))
    talk.wait(DAY_S)
    was = talk.cases[0].solved
    talk.say(text, **(UNSURE | {"intent": "feedback_no", "intent_p": 0.7}))
    talk.wait(10)

    assert (was, talk.cases[0].state, talk.cases[0].solved) == (True, "heropend", False)

    talk.set_status(talk.cases[0].id, "afgehandeld")
    talk.say("ja", **(WORDLESS | {"intent": "feedback_yes", "intent_p": 0.99}))
    talk.wait(DAY_S)
    talk.say(text, **(UNSURE | {"intent": "feedback_no", "intent_p": 0.7}))
    talk.wait(10)

    assert talk.cases[0].state == "afgehandeld"
    assert talk.memory.person_for == (f"not_solved:{talk.cases[0].id}",)


def test_fifteen_days_later_a_person_reads_it() -> None:
    talk = a_closed_case()
    talk.say("ja", **(WORDLESS | {"intent": "feedback_yes", "intent_p": 0.99}))
    talk.wait(15 * DAY_S)
    talk.say("toch niet, hij ligt los", **(UNSURE | {"intent": "feedback_no", "intent_p": 0.9}))
    talk.wait(10)

    assert talk.cases[0].state == "afgehandeld"


def test_a_no_about_another_address_opens_nothing_again() -> None:
    talk = a_closed_case()
    talk.say("ja", **(WORDLESS | {"intent": "feedback_yes", "intent_p": 0.99}))
    talk.wait(DAY_S)
    talk.say("nog steeds niet gemaakt, Herenstraat 40", **(UNSURE | {"intent": "feedback_no", "intent_p": 0.95}))
    talk.wait(10)

    assert talk.cases[0].state == "afgehandeld"
