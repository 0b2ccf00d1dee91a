"""Of two reports the one ends that the sentence names which takes one back, whatever the rest is about."""

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "de tegel is al gemaakt, die hoeft niet meer. De container zit nog vol",
        "Container zit nog vol! De tegel is al gemaakt",
    ],
)
def test_the_other_report_stays(text: str) -> None:
    talk = Talk()
    talk.say("losse tegel bij Kerkstraat 12")
    talk.wait(60)
    talk.say("de container op de Mient 45 zit vol", candidates=likely("container vol"))
    talk.wait(60)
    talk.say(text, candidates=likely("container vol"), intent="feedback_no")

    assert {case.sub: case.state for case in talk.cases} == {
        "losse stoeptegel": "geannuleerd",
        "container vol": "gemeld",
    }
