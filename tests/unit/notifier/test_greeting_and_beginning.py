"""Who greets and then begins a sentence is not cut off by what a greeting alone is answered with."""

import pytest

from tests.unit.notifier.talking import Talk, likely

BEGUN = ["er ligt", "er is", "er staat", "there is a", "es liegt", "il y a", "hay un", "jest", "var", "є"]
NOISE = {"intent": "feedback_yes", "intent_p": 0.7, "decision": "route"}


@pytest.mark.parametrize("said", BEGUN)
def test_the_rest_may_follow_as_it_may_without_the_greeting(said: str) -> None:
    talk = Talk()

    talk.say("hoi", intent="greeting")
    talk.wait(3)
    talk.say(said, candidates=likely("zwerfvuil", 0.1), **NOISE)
    talk.wait(3.5)
    assert talk.sent == []
    talk.wait(10)
    talk.say("een kapotte fiets op de stoep Spui 4", candidates=likely("fietswrak", 0.97))
    talk.wait(60)

    assert [(c.sub, c.place.street) for c in talk.cases] == [("fietswrak", "Spui 4")]
    assert not any("Dit is de gemeente" in text or "begrijpen uw bericht niet" in text for text in talk.texts)


def test_of_whom_nothing_follows_reads_what_to_write_once() -> None:
    talk = Talk()

    talk.say("hoi", intent="greeting")
    talk.wait(3)
    talk.say("er ligt", candidates=likely("zwerfvuil", 0.1), **NOISE)
    talk.wait(120)

    assert sum("Schrijf wat er is en waar" in text for text in talk.texts) == 1
