"""How an answer waits for a voice note to be written out, and what follows."""

import pytest
from msgspec import structs

from loket.talking import Transcriber
from services.notifier.conversation.inputs import Unheard
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import WORDLESS, Talk, a_said

TILE = "er ligt een losse tegel bij Spui 70"


@pytest.fixture
def talk() -> Talk:
    made = Talk()
    transcriber = Transcriber(address="https://example.org/v1", model="m")
    made.municipality = structs.replace(made.municipality, transcriber=transcriber)
    return made


def a_voice(talk: Talk) -> str:
    return talk.say(None, kind="audio", **WORDLESS)


def written(talk: Talk, voice: str, text: str = TILE, **changes: object) -> None:
    at = talk.conversation.last_message_at
    said = a_said(f"{voice}-words", text=text, kind="transcript", transcript_of=voice, received_at=at, **changes)
    talk.give(said)


def test_an_answer_waits_for_the_words_of_a_voice_note_and_is_the_only_one(talk: Talk) -> None:
    voice = a_voice(talk)
    talk.wait(6)
    assert talk.texts == []

    written(talk, voice)
    talk.wait(1)

    (text,) = talk.texts
    assert talk.cases[0].number is not None
    assert talk.cases[0].number in text
    talk.wait(60)
    assert len(talk.texts) == 1


def test_nobody_waits_longer_than_ten_seconds_and_late_words_are_answered_as_a_late_message_is(talk: Talk) -> None:
    voice = a_voice(talk)
    talk.wait(10)
    assert len(talk.texts) == 1
    assert "spraakberichten" in talk.texts[0]

    written(talk, voice)
    talk.wait(60)

    assert [case.place.street for case in talk.cases] == ["Spui 70"]
    assert len(talk.texts) == 2
    assert talk.cases[0].number is not None
    assert talk.cases[0].number in talk.texts[1]


def test_late_words_that_the_resident_has_typed_meanwhile_are_kept_in_silence(talk: Talk) -> None:
    voice = a_voice(talk)
    spoken_at = talk.conversation.last_message_at
    talk.wait(10)
    talk.say(TILE)
    talk.wait(10)
    texts = talk.texts

    talk.give(a_said("v1-words", text=f"hallo, {TILE}", kind="transcript", transcript_of=voice, received_at=spoken_at))
    talk.wait(60)

    assert len(talk.cases) == 1
    assert talk.texts == texts


def test_of_two_voice_notes_both_are_awaited_and_one_that_cannot_be_heard_is_asked_about(talk: Talk) -> None:
    first, second = a_voice(talk), a_voice(talk)
    talk.give(Unheard(event_id=first))
    talk.wait(4)
    assert talk.texts == []

    talk.give(Unheard(event_id=second))
    talk.give(Unheard(event_id=second))
    talk.wait(0.1)

    assert len(talk.texts) == 1


def test_an_emergency_in_a_voice_note_is_answered_at_once_and_whatever_was_said_before(talk: Talk) -> None:
    voice = a_voice(talk)
    talk.wait(10)

    written(talk, voice, "er is brand in mijn huis", emergency="fire", emergency_level="certain", intent="emergency")

    assert talk.purposes() == [Purpose.ANSWER, Purpose.EMERGENCY]
    assert talk.conversation.urgent


def test_a_voice_note_stands_with_the_case_that_its_words_went_to(talk: Talk) -> None:
    voice = a_voice(talk)
    written(talk, voice)

    assert len(talk.steps[-1][2].attached) == 2
    assert set(talk.steps[-1][2].attached.values()) == {talk.cases[0].id}
    assert talk.memory.voices == ()


def test_words_that_open_no_window_of_their_own_leave_it_as_the_voice_note_opened_it(talk: Talk) -> None:
    voice = a_voice(talk)
    opened = talk.conversation.window_until

    talk.wait(5)
    written(talk, voice)

    assert talk.conversation.window_until == opened
