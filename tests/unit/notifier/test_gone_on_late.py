"""What surely goes on about the only open report belongs to it, however long nothing was said."""

import pytest

from tests.unit.notifier.talking import Talk, likely

DAYS_2 = 2 * 86_400.0


def a_report() -> Talk:
    talk = Talk()
    talk.say("gat in de weg bij Kerkstraat 12", candidates=likely("gat in de weg"))
    talk.wait(DAYS_2)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Het is intussen twee keer zo groot, zie foto",
        "it is twice as big by now",
        "es ist inzwischen doppelt so tief",
        "il est deux fois plus profond maintenant",
        "ahora es el doble de grande",
        "jest już dwa razy większa",
    ],
)
def test_it_is_added_and_so_is_the_photo_that_follows(text: str) -> None:
    talk = a_report()

    talk.say(text, intent="greeting", intent_p=0.4, candidates=(), addition_p=0.98)
    talk.wait(15)
    talk.photo()
    talk.wait(15)

    (case,) = talk.cases
    assert case.photos == 1
    assert not talk.memory.person_for


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("er ligt ook een matras op de stoep", {"candidates": likely("bijplaatsing en grofvuil"), "addition_p": 0.2}),
        ("hoe laat is het stadhuis open", {"intent": "question", "intent_p": 0.95, "addition_p": 0.95}),
        ("en bij Leyweg 40 ook zo diep", {"candidates": likely("gat in de weg"), "addition_p": 0.95}),
    ],
)
def test_what_may_be_something_else_is_heard_as_before(text: str, more: dict[str, object]) -> None:
    talk = a_report()

    talk.say(text, **more)
    talk.wait(15)

    assert len(talk.cases) == 2 or talk.memory.current is None


def test_of_two_open_reports_none_is_guessed() -> None:
    talk = a_report()
    talk.say("lantaarn uit bij Leyweg 40", candidates=likely("lantaarnpaal kapot"))
    talk.wait(DAYS_2)

    talk.say("het is twee keer zo erg geworden", intent="greeting", intent_p=0.4, candidates=(), addition_p=0.98)

    assert talk.memory.current is None
