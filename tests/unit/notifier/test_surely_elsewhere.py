"""What is wrong at another exact address, of another kind, is a report of its own: the first keeps its place."""

import pytest

from tests.unit.notifier.talking import Talk, likely


def a_lamp() -> Talk:
    """A lamp that was answered some minutes ago."""
    talk = Talk()
    talk.say("Kapotte lantaarn Kerkstraat 12", candidates=likely("lantaarnpaal kapot"))
    talk.wait(300)
    return talk


def places(talk: Talk) -> list[str | None]:
    """Where the reports are."""
    return [case.place.street for case in talk.cases]


@pytest.mark.parametrize("text", ["er ligt glas bij Dorpsstraat 3", "glas op de weg Dorpsstraat 3"])
def test_it_is_a_report_of_its_own(text: str) -> None:
    talk = a_lamp()

    talk.say(text, candidates=likely("zwerfvuil", 0.66), addition_p=0.35)
    talk.wait(10)

    assert places(talk) == ["Kerkstraat 12", "Dorpsstraat 3"]


@pytest.mark.parametrize("text", ["sorry, het is Dorpsstraat 3", "nee, hij staat bij Dorpsstraat 3"])
def test_who_puts_the_place_right_moves_it(text: str) -> None:
    talk = a_lamp()

    talk.say(text, candidates=likely("zwerfvuil", 0.66), addition_p=0.35)
    talk.wait(10)

    assert len(talk.cases) == 1
