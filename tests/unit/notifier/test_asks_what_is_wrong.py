"""Who names an address and nothing that is wrong there is asked what is; the place is kept and a person can see it."""

import pytest

from tests.unit.notifier.talking import Talk, likely

SAID = [
    *("kunt u hier iets aan doen? Spui 12", "beste gemeente, kunt u iets doen aan de situatie bij Spui 12?"),
    *("can you do something about this? Spui 12", "können Sie hier etwas tun? Spui 12", "er is iets bij Spui 12"),
    *("pouvez-vous faire quelque chose ici ? Spui 12", "¿pueden hacer algo aquí? Spui 12"),
    *("czy mogą państwo coś z tym zrobić? Spui 12", "burada bir şey yapabilir misiniz? Spui 12"),
    *("هل يمكنكم فعل شيء هنا؟ Spui 12", "чи можете ви щось зробити тут? Spui 12"),
]


@pytest.mark.parametrize("said", SAID)
def test_an_address_that_a_model_takes_for_a_greeting_is_kept_and_asked_about(said: str) -> None:
    talk = Talk()

    talk.say(said, intent="greeting", intent_p=0.9, candidates=likely("onkruid", 0.1))
    talk.wait(60)
    first = (talk.texts, talk.conversation.waits_for, talk.cases)
    talk.say("de lantaarnpaal is kapot", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(60)

    assert first == ([talk.municipality.text("ask_about_place")], "person", ())
    assert [(c.sub, c.place.street) for c in talk.cases] == [("lantaarnpaal kapot", "Spui 12")]
    assert talk.conversation.waits_for is None


@pytest.mark.parametrize("said", ["hallo", "goedemorgen gemeente", "hallo, ik sta in het Zuiderpark", "hello there"])
def test_a_greeting_without_an_address_is_greeted(said: str) -> None:
    talk = Talk()

    talk.say(said, intent="greeting", intent_p=0.9, candidates=likely("onkruid", 0.1))
    talk.wait(60)

    assert talk.conversation.waits_for is None
    assert talk.texts[-1].startswith(("Dag. Dit is de gemeente", "Hello. This is the municipality"))
