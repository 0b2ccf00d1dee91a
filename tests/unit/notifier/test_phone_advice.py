"""Advice for a declared danger is read exactly once, whether ingest's word or the message comes first."""

from typing import Any, Final

import msgspec
import pytest

from loket import codec
from loket.events import GuardAnswered, MessageClassified, MessageReceived
from services.notifier.conversation.inputs import Guarded
from services.notifier.conversation.shapes import TimerKind
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, likely

CABLES: Final = "cables_of_a_lamp"
KEEP_AWAY: Final = "Blijf er vandaan en raak niets aan."
TEXT: Final = "draden hangen uit de lantaarnpaal, Spui 70"
CLASSIFIED: Final = {"candidates": likely("lantaarnpaal scheef of beschadigd")}
UNCLASSIFIED: Final = {"candidates": (), "decision": "human", "reason": "classifier_error", "intent": None}


def word(talk: Talk, event_id: str, *, failed: bool = False, repeated: bool = False, danger: str = CABLES) -> None:
    """Ingest's word about a message with a danger."""
    talk.give(
        Guarded(message_event_id=event_id, kind="danger", danger=danger, failed=failed, repeated=repeated),
    )


def told(talk: Talk) -> int:
    """How often the notifier gave the advice."""
    return sum(KEEP_AWAY in text for text in talk.texts)


@pytest.mark.parametrize("found", [CLASSIFIED, UNCLASSIFIED])
@pytest.mark.parametrize("word_first", [False, True])
def test_what_ingest_told_is_not_told_again_and_the_rest_is_as_before(
    found: dict[str, Any], *, word_first: bool
) -> None:
    talk, without = Talk(), Talk()
    without.say(TEXT, **found)
    without.wait(60)

    if word_first:
        word(talk, "v1-said-1")
    event_id = talk.say(TEXT, danger=CABLES, **found)
    talk.wait(0.2)
    if not word_first:
        word(talk, event_id)
    talk.wait(60)

    assert (told(talk), told(without)) == (0, 1)
    assert [(c.sub, c.department, c.priority, c.place) for c in talk.cases] == [
        (c.sub, c.department, c.priority, c.place) for c in without.cases
    ]
    assert talk.conversation.urgent
    assert talk.memory.person_for == without.memory.person_for
    assert [(h.what, h.became) for _, _, step in talk.steps for h in step.history] == [
        (h.what, h.became) for _, _, step in without.steps for h in step.history
    ]
    assert (talk.cases[0].number or "?") in talk.texts[0]
    assert talk.timers == {}


@pytest.mark.parametrize("word_first", [False, True])
def test_what_ingest_could_not_tell_is_told_at_once_with_the_answer_and_only_once(*, word_first: bool) -> None:
    talk = Talk()

    if word_first:
        word(talk, "v1-said-1", failed=True)
    event_id = talk.say(TEXT, danger=CABLES, **CLASSIFIED)
    if not word_first:
        word(talk, event_id, failed=True)
    talk.wait(0)
    at_once = told(talk)
    word(talk, event_id, failed=True)
    talk.wait(60)

    assert at_once == told(talk) == len(talk.sent) == 1


def test_without_any_word_of_ingest_the_answer_tells_it_within_ten_seconds() -> None:
    talk = Talk()

    event_id = talk.say(TEXT, danger=CABLES, **CLASSIFIED)
    talk.wait(9.9)
    before = list(talk.sent)
    talk.wait(0.2)
    word(talk, event_id)
    talk.wait(60)

    assert before == []
    assert told(talk) == 1
    assert TimerKind.SETTLE not in talk.timers


def test_that_ingest_told_it_and_could_not_tell_it_again_counts_as_told() -> None:
    talk = Talk()

    word(talk, "v1-said-1")
    word(talk, "v1-said-1", failed=True)
    talk.say(TEXT, danger=CABLES, **CLASSIFIED)
    talk.wait(60)

    assert told(talk) == 0


def test_what_ingest_does_not_look_into_is_told_by_the_answer_at_once_as_ever() -> None:
    talk = Talk()

    talk.say(TEXT, **CLASSIFIED)
    talk.wait(0)

    assert told(talk) == 1


def test_another_danger_than_the_one_that_ingest_told_is_told_too() -> None:
    talk = Talk()

    event_id = talk.say(TEXT, danger="tree_about_to_fall", **CLASSIFIED)
    word(talk, event_id, danger="tree_about_to_fall")
    talk.wait(60)

    assert told(talk) == 1


def test_two_messages_about_one_danger_wait_for_no_second_word() -> None:
    talk = Talk()

    first = talk.say("draden hangen uit de lantaarnpaal", danger=CABLES, **CLASSIFIED)
    word(talk, first)
    talk.wait(1)
    second = talk.say("de kabels uit de lantaarnpaal liggen op straat, Spui 70", danger=CABLES, **CLASSIFIED)
    word(talk, second, repeated=True)
    talk.wait(60)

    assert told(talk) == 0
    assert len(talk.sent) == 1


def test_the_word_about_a_danger_is_no_word_about_an_emergency() -> None:
    talk = Talk()

    event_id = talk.say(TEXT, danger=CABLES, **CLASSIFIED)
    word(talk, event_id)
    talk.wait(30)
    talk.say("brand!", emergency="fire", emergency_level="certain")
    talk.wait(20)

    assert any(text.startswith("Bel 112.") for text in talk.texts)


def test_who_wants_no_messages_is_told_nothing_by_the_plan_whatever_ingest_could_not_do() -> None:
    talk = Talk()
    talk.say("stop")
    talk.wait(5)
    before = len(talk.sent)

    event_id = talk.say(TEXT, danger=CABLES, **CLASSIFIED)
    word(talk, event_id, failed=True)
    talk.wait(60)

    assert len(talk.sent) == before
    assert talk.cases


@pytest.mark.parametrize("kind", [MessageReceived, MessageClassified, GuardAnswered])
def test_events_of_before_say_nothing_of_a_danger_and_are_read(kind: type) -> None:
    old = {
        "type": kind.__struct_config__.tag,  # type: ignore[attr-defined]
        "event_id": "v1-x",
        "municipality": "delft",
        "received_at": NOW.isoformat(),
        "channel": "whatsapp",
        "aliases": ["v1-a"],
        "kind": "text",
        "message_event_id": "v1-m",
        "level": "certain",
        "personal": {"key_id": "delft.2026-11", "nonce": "", "ciphertext": ""},
    }

    event = codec.decode(msgspec.json.encode(old))

    assert isinstance(event, MessageReceived | MessageClassified | GuardAnswered)
    assert event.danger is None
