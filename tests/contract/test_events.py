"""What travels between services stays readable, on its topic, and says nothing personal outside the seal."""

from pathlib import Path

import msgspec
import pytest

from loket import codec
from loket.events import AnyEvent
from loket.failures import Code, Permanent
from loket.topics import BY_EVENT, CASES, CHANNEL, CLASSIFIED, INBOUND, RECEIPTS, TOPICS
from tests.builders import RESIDENT, a_keyring, every_event

TYPES = tuple(BY_EVENT)


@pytest.fixture
def events(tmp_path: Path) -> dict[str, AnyEvent]:
    return dict(every_event(a_keyring(tmp_path)))


def test_every_declared_event_has_an_example(events: dict[str, AnyEvent]) -> None:
    assert set(events) == set(TYPES)


@pytest.mark.parametrize("kind", TYPES)
def test_every_event_comes_back_as_it_was(events: dict[str, AnyEvent], kind: str) -> None:
    event = events[kind]

    record = codec.encode(event, traceparent="00-1-2-01")

    assert codec.decode(record.value) == event
    assert record.topic is BY_EVENT[kind]
    assert codec.header(record.headers, "ce_type") == kind
    assert codec.header(record.headers, "ce_id") == event.event_id
    assert codec.header(record.headers, "municipality") == event.municipality
    assert codec.header(record.headers, "traceparent") == "00-1-2-01"


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_personal_stands_outside_the_seal(events: dict[str, AnyEvent], kind: str) -> None:
    record = codec.encode(events[kind])

    visible = record.key + record.value + b"".join(v for _, v in record.headers) + repr(events[kind]).encode()

    for secret in (RESIDENT, "Sam", "losse tegel", "wamid"):
        assert secret.encode() not in visible


@pytest.mark.parametrize("kind", TYPES)
def test_an_older_consumer_reads_an_event_with_a_field_it_does_not_know(events: dict[str, AnyEvent], kind: str) -> None:
    newer = msgspec.json.decode(codec.encode(events[kind]).value) | {"added_later": {"x": 1}}

    assert codec.decode(msgspec.json.encode(newer)) == events[kind]


def test_keys_begin_with_the_municipality_or_name_the_app(events: dict[str, AnyEvent]) -> None:
    keys = {kind: codec.key_of(event) for kind, event in events.items()}

    assert keys == {
        "message.received": b"denhaag:v1-alias",
        "message.classified": b"denhaag:v1-alias",
        "receipt.reported": b"delft:whatsapp",
        "guard.answered": b"delft:v1-a",
        "channel.reported": b"app.meta-delft",
        "case.changed": b"delft:c1",
    }


@pytest.mark.parametrize(
    "value", [None, b"", b"{}", b"\xff\x00", b'{"type":"message.received"}', b'{"type":"later.kind"}']
)
def test_what_is_no_event_is_permanent(value: bytes | None) -> None:
    with pytest.raises(Permanent) as caught:
        codec.decode(value)

    assert caught.value.code is Code.UNDECODABLE


def test_every_topic_has_its_dead_letters_and_a_classified_message_its_partition() -> None:
    names = {topic.name for topic in TOPICS}

    assert all({t.name, t.dead} <= names for t in (INBOUND, CLASSIFIED, RECEIPTS, CHANNEL, CASES))
    assert INBOUND.partitions == CLASSIFIED.partitions


def test_a_dead_letter_says_where_it_came_from_and_keeps_its_headers() -> None:
    headers = (("ce_id", b"1"), ("failure_code", b"older"))

    made = dict(codec.failure_headers(headers, code=Code.BUG, topic="t", partition=3, offset=7))

    assert made == {
        "ce_id": b"1",
        "failure_code": b"bug",
        "failure_topic": b"t",
        "failure_partition": b"3",
        "failure_offset": b"7",
    }
