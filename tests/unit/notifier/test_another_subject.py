"""Who says that it is about something else now tells another report, also a day later or below a list."""

import pytest

from tests.unit.notifier.talking import Talk, likely

NO = {"candidates": likely("zwerfvuil", 0.28), "intent": "feedback_no", "intent_p": 0.81}
UNSURE = {"candidates": likely("losse stoeptegel", 0.4), "decision": "ask", "reason": "unsure"}


@pytest.mark.parametrize(
    "said",
    [
        "nu wat anders",
        "nu iets anders",
        "now something else",
        "jetzt was anderes",
        "maintenant autre chose",
        "ahora otra cosa",
        "teraz coś innego",
        "şimdi başka bir şey",
        "тепер щось інше",
    ],
)
@pytest.mark.parametrize("later", [30, 76_000])
def test_what_follows_is_a_case_of_its_own(said: str, later: int) -> None:
    talk = Talk()
    talk.say("bij de Kerkstraat 12 is het zigzaggen", **UNSURE)
    talk.wait(later)

    talk.say(said, **NO)
    talk.wait(6)
    talk.say("linker slagboom wil niet meer omhoog", candidates=likely("brug storing of schade", 0.97))
    talk.wait(15)

    assert len(talk.cases) == 2
    assert talk.cases[1].sub == "brug storing of schade"
    assert talk.cases[0].state == "gemeld"


def test_something_else_below_a_list_is_still_an_answer() -> None:
    talk = Talk()
    talk.say("bij de Kerkstraat 12 is het zigzaggen", **UNSURE)
    talk.wait(15)

    talk.say("iets anders", **NO)
    talk.wait(15)
    talk.say("er lag wat op straat", **UNSURE)
    talk.wait(15)

    assert len(talk.cases) == 1
