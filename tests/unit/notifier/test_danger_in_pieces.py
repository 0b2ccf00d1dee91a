"""An emergency that is told in several short messages, of which none is one by itself."""

from loket.emergency import detect
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk

FIRST, SECOND = "er ligt iemand", "in het water"


def test_what_only_the_pieces_tell_together_is_answered_at_once_and_only_once() -> None:
    talk = Talk()

    talk.say(FIRST, intent="gibberish", candidates=())
    talk.wait(2)
    talk.say(SECOND, intent="gibberish", candidates=())
    at_once = list(talk.purposes())
    talk.say("bij de brug", intent="gibberish", candidates=())
    talk.wait(60)

    assert (detect(FIRST), detect(SECOND)) == (None, None)
    assert at_once[-1] == Purpose.EMERGENCY
    assert talk.purposes().count(Purpose.EMERGENCY) == 1
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)


def test_pieces_that_are_minutes_apart_are_not_put_together() -> None:
    talk = Talk()

    talk.say(FIRST, intent="gibberish", candidates=())
    talk.wait(180)
    talk.say(SECOND, intent="gibberish", candidates=())
    talk.wait(1)

    assert Purpose.EMERGENCY not in talk.purposes()
