"""What is meant for somebody at home, asks about an earlier report, or begins another one, whatever it is taken for."""

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "hoi schat haal jij nog ff melk bij de appie op de Fahrenheitstraat 12?",
        "babe can you grab oat milk and the cat food on the way home",
        "kochanie kup mleko po drodze",
    ],
)
def test_what_is_meant_for_somebody_at_home_opens_no_case(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("dood dier", 0.6), decision="ask")
    talk.wait(5)

    assert not talk.cases
    assert talk.texts[0].startswith(talk.municipality.text("unreadable"))
    assert talk.waited_for_person


@pytest.mark.parametrize("text", ["mijn schat, de lamp is kapot", "ha schat er ligt hier niks op Kerkkade 48"])
def test_a_loved_one_may_be_named_beside_a_problem(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"]


def test_who_asks_about_an_earlier_report_opens_none() -> None:
    talk = Talk()

    talk.say(
        "Я минулого тижня писала про дерево на Zuidlarenstraat 20. Є якісь новини?",
        intent="status_question",
        intent_p=0.99,
        candidates=likely("boom gevaarlijk", 0.71),
    )
    talk.wait(5)

    assert not talk.cases


def test_what_is_announced_as_another_report_is_one() -> None:
    talk = Talk()
    talk.say("de container zit vol, Kerkkade 48", candidates=likely("container vol", 0.97))
    talk.wait(5)

    talk.say(
        "Nog een melding, bij de halte op Spui 12 is de prullenbak van de paal af",
        intent="status_question",
        intent_p=0.49,
        candidates=likely("prullenbak vol of kapot", 0.92),
    )
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["container vol", "prullenbak vol of kapot"]
