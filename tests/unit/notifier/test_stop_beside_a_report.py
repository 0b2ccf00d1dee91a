"""Who reports something and wants no messages is silent, and the report is kept."""

import pytest

from tests.unit.notifier.talking import Talk, likely

TEXT = "lantaarn kapot op de hoek Leyweg en Escamplaan, stuur mij geen berichten meer"


def test_the_report_becomes_a_case_and_only_the_silence_is_confirmed() -> None:
    talk = Talk()

    talk.say(TEXT, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(60)

    (case,) = talk.cases
    assert case.sub == "lantaarnpaal kapot"
    assert case.place is not None
    assert "Leyweg" in (case.place.street or "")
    assert talk.conversation.stopped
    assert talk.purposes() == ["answer"]


def test_a_sentence_beside_others_is_enough() -> None:
    talk = Talk()

    talk.say(
        "Er ligt een losse tegel voor Spui 12, al een paar dagen en het is er druk. Jullie hoeven mij geen berichten te"
        " sturen.",
        candidates=likely("losse stoeptegel", 0.95),
    )

    assert len(talk.cases) == 1
    assert talk.conversation.stopped


@pytest.mark.parametrize("intent", ["stop", "complaint", "gibberish"])
def test_what_is_no_report_opens_no_case(intent: str) -> None:
    talk = Talk()

    talk.say("dit nummer is van een kind, niet meer appen svp", intent=intent, candidates=likely("overig", 0.3))

    assert talk.conversation.stopped
    assert not talk.cases


def test_of_an_emergency_nobody_is_silenced() -> None:
    talk = Talk()

    talk.say(
        f"er is brand, {TEXT}",
        emergency="fire",
        emergency_level="certain",
        candidates=likely("lantaarnpaal kapot", 0.95),
    )

    assert not talk.conversation.stopped
