"""What is told of another address beside taking a report back is a report: it is not lost with the first."""

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely


def a_hole() -> Talk:
    """A hole in the road, some hours ago."""
    talk = Talk()
    talk.say("gat in de weg, Kerkstraat 12", candidates=likely("gat in de weg"))
    talk.wait(7200)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "het gat is dicht, melding mag weg. Maar nu is de lantaarn bij Dorpsstraat 3 kapot",
        "trek mijn melding maar in, wel is de lantaarn kapot bij Dorpsstraat 3",
        "please cancel my report. But there is a broken street light at Dorpsstraat 3",
        "annulez mon signalement. Par contre le lampadaire devant Dorpsstraat 3 est cassé",
    ],
)
def test_both_are_heard(text: str) -> None:
    talk = a_hole()

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.8))
    talk.wait(60)

    assert [(case.place.street, case.state) for case in talk.cases] == [
        ("Kerkstraat 12", workflow.GEANNULEERD),
        ("Dorpsstraat 3", workflow.GEMELD),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Trek de melding in, ik had het over Dorpsstraat 3 moeten hebben",
        "melding intrekken graag, mijn buurman van Dorpsstraat 3 heeft het al gemeld",
        "Die melding van het gat mag dicht. Groet, mevrouw Terpsma, Dorpsstraat 3",
    ],
)
def test_an_address_alone_is_no_report(text: str) -> None:
    talk = a_hole()

    talk.say(text, candidates=likely("gat in de weg", 0.8))
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]
