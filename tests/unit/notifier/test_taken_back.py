"""A report that its resident takes back, takes back twice, wants after all, or never meant to send."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

STOP: Final[dict[str, Any]] = {"intent": "stop", "intent_p": 0.97, "candidates": (), "decision": "route"}
UNSURE: Final[dict[str, Any]] = {"intent": "gibberish", "intent_p": 0.56, "candidates": (), "decision": "ask"}


def reported(slug: str = "denhaag") -> Talk:
    """A resident whose report was answered."""
    talk = Talk(slug)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", 0.9, slug))
    talk.wait(15)
    assert len(talk.sent) == 1
    return talk


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize(
    "said",
    [
        "laat maar",
        "cancel",
        "annuleer maar",
        "hoeft niet meer",
        "verwijder mijn melding",
        "bildirimimi silin",
        "не треба",
    ],
)
def test_who_takes_a_report_back_is_not_silenced(slug: str, said: str) -> None:
    talk = reported(slug)

    talk.say(said, **STOP)
    talk.wait(15)

    assert [(c.state, talk.conversation.stopped) for c in talk.cases] == [("geannuleerd", False)]
    assert talk.texts[1:] == [f"Goed. Dan stoppen wij met uw melding {talk.cases[0].number}."]


def test_who_takes_a_report_back_twice_is_neither_silenced_nor_answered_twice() -> None:
    talk = reported()

    for _ in range(2):
        talk.say("laat maar", **STOP)
        talk.wait(15)

    assert not talk.conversation.stopped
    assert [c.state for c in talk.cases] == ["geannuleerd"]
    assert len(talk.texts) == 2


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("said", ["toch wel, hij is er nog", "it is still there", "hala orada"])
def test_a_report_that_was_taken_back_goes_on_when_it_is_so_after_all(slug: str, said: str) -> None:
    talk = reported(slug)
    talk.say("laat maar", **STOP)
    talk.wait(60)

    talk.say(said, intent="feedback_yes", intent_p=0.74, candidates=(), decision="route")
    talk.wait(15)

    (case,) = talk.cases
    assert case.state == "heropend"
    assert talk.texts[-1].startswith(f"Dank u. Wij openen uw melding {case.number} weer.")
    moves = [(h.was, h.became, h.actor) for _, _, step in talk.steps for h in step.history if h.what == "state"]
    assert moves == [("gemeld", "geannuleerd", "resident"), ("geannuleerd", "heropend", "resident")]


def test_a_case_that_staff_cancelled_is_not_opened_again_by_those_words() -> None:
    talk = reported()
    talk.set_status(talk.cases[0].id, "geannuleerd")

    talk.say("hij is er nog", intent="gibberish", candidates=(), decision="human")
    talk.wait(15)

    assert [c.state for c in talk.cases] == ["geannuleerd"]


@pytest.mark.parametrize("private", ["schat hoe laat ben je thuis", "neem jij melk mee"])
def test_a_private_message_after_a_report_leaves_the_report_as_it_is(private: str) -> None:
    talk = reported("delft")

    talk.say(private, intent="question", candidates=(), decision="route")
    talk.wait(15)
    talk.say("sorry verkeerde chat", **UNSURE)
    talk.wait(15)

    assert [c.state for c in talk.cases] == ["gemeld"]
    assert talk.texts[-1] == "Geen probleem. Wij doen niets met uw bericht."
    assert talk.conversation.waits_for is None


def test_a_report_that_was_meant_for_somebody_else_is_taken_back() -> None:
    talk = reported("delft")

    talk.say("oeps verkeerde app", **UNSURE)
    talk.wait(15)

    assert [c.state for c in talk.cases] == ["geannuleerd"]
    assert talk.texts[1:] == ["Geen probleem. Wij doen niets met uw bericht."]
