"""Who greets is waved at: what to write they read when they write no more, and not while they type their report."""

from typing import Any, Final

import pytest

from loket.providers import PROVIDERS
from loket.providers.content import Reaction
from services.notifier.conversation.waving import NO_REACTIONS, PATIENCE, WAVE
from tests.unit.notifier.talking import WORLD, Talk, likely

GREETING: Final[dict[str, Any]] = {"intent": "greeting", "candidates": (), "decision": "route"}
HELLO: Final = "Dag. Dit is de gemeente"
LATER: Final = PATIENCE.total_seconds() + 10


@pytest.mark.parametrize("text", ["hoi", "Goedemorgen!", "dag, met Anja van de hoek"])
def test_a_greeting_alone_is_waved_at_and_the_words_follow_when_nothing_comes(text: str) -> None:
    talk = Talk()

    talk.say(text, **GREETING)
    talk.wait(5)
    soon = list(talk.texts)
    talk.wait(LATER)

    assert soon == [WAVE]
    assert len(talk.texts) == 2
    assert talk.texts[1].startswith(HELLO)
    assert "U praat met een computer" in talk.sent[1].text


def test_the_wave_stands_under_the_greeting() -> None:
    talk = Talk()
    talk.say("hoi", native_id="wamid.hoi", **GREETING)
    talk.wait(5)

    (sent,) = talk.sent
    assert sent.content == Reaction(message="wamid.hoi", emoji=WAVE)


def test_who_goes_on_gets_the_answer_to_that_and_no_words_to_the_greeting() -> None:
    talk = Talk()
    talk.say("hoi", **GREETING)
    talk.wait(12)
    talk.say("er ligt een losse tegel, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.97))
    talk.wait(LATER)

    assert talk.texts[0] == WAVE
    assert len(talk.texts) == 2
    assert "losse stoeptegel, Kerkstraat 12" in talk.texts[1]
    assert "U praat met een computer" in talk.sent[1].text


def test_the_report_is_answered_as_soon_as_any_other() -> None:
    talk = Talk()
    talk.say("hoi", **GREETING)
    talk.wait(30)
    talk.say("er ligt een losse tegel, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.97))
    talk.wait(5)

    assert len(talk.texts) == 2


@pytest.mark.parametrize("text", ["hallo?", "is daar iemand?"])
def test_who_asks_if_anybody_is_there_reads_words_at_once(text: str) -> None:
    talk = Talk()

    talk.say(text, **GREETING)
    talk.wait(5)

    assert [said.startswith(HELLO) for said in talk.texts] == [True]


def test_who_greets_again_while_they_wait_reads_words_then() -> None:
    talk = Talk()
    talk.say("hoi", **GREETING)
    talk.wait(10)
    talk.say("goedemiddag", **GREETING)
    talk.wait(5)

    assert [said[:4] for said in talk.texts] == [WAVE, "Dag."]


def test_who_wants_silence_meanwhile_reads_no_greeting() -> None:
    talk = Talk()
    talk.say("hoi", **GREETING)
    talk.wait(10)
    talk.say("STOP", intent="stop", candidates=())
    talk.wait(LATER)

    assert not any(said.startswith(HELLO) for said in talk.texts)


@pytest.mark.parametrize("municipality", sorted(WORLD))
def test_where_a_vendor_cannot_react_the_words_come_at_once(municipality: str) -> None:
    talk = Talk(municipality)
    (channel,) = [c for c in talk.municipality.channels if c.name == talk.conversation.channel]
    reacts = NO_REACTIONS.isdisjoint(way.provider for way in channel.ways)

    talk.say("hoi", **GREETING)
    talk.wait(5)

    assert (talk.texts == [WAVE]) is reacts
    assert len(talk.texts) == 1


def test_it_is_known_which_vendors_cannot_react() -> None:
    assert {name for name, one in PROVIDERS.items() if not one.wire.CAPABILITIES.reactions} == NO_REACTIONS
