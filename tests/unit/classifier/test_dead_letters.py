"""What can never be handled is set aside with its original bytes and why."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loket.codec import header
from loket.events import Sealed
from loket.failures import Code
from loket.municipalities import World
from loket.sealing import Keyring, erase_key
from loket.topics import CLASSIFIED, INBOUND, MAX_RECORD_BYTES
from services.classifier.model.artefact import Model
from services.classifier.step import Incoming, Step
from tests.builders import a_message, every_event
from tests.unit.classifier.records import a_record, classified, counted

TOWNS = ("denhaag", "delft")
ANY_TEXT = st.text(st.characters(exclude_categories=[]))
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.mark.parametrize("value", [None, b"", b"\xff\x00", b"{}", b"[]", b"null", b'{"type":"message.received"}'])
def test_what_is_no_message_becomes_a_dead_letter_with_the_original_bytes(step: Step, value: bytes | None) -> None:
    incoming = Incoming(partition=3, offset=9, key=b"k", value=value, headers=(("municipality", b"delft"), ("x", b"y")))
    before = counted("loket_dead_letters_total", topic=INBOUND.name, municipality="delft", code="undecodable")

    outgoing = step(incoming)

    assert (outgoing.topic, outgoing.key, outgoing.value) == (INBOUND.dead, b"k", value)
    assert dict(outgoing.headers) == {
        "municipality": b"delft",
        "x": b"y",
        "failure_code": b"undecodable",
        "failure_topic": INBOUND.name.encode(),
        "failure_partition": b"3",
        "failure_offset": b"9",
    }
    after = counted("loket_dead_letters_total", topic=INBOUND.name, municipality="delft", code="undecodable")
    assert after == before + 1


def test_an_event_of_another_type_becomes_a_dead_letter(step: Step, keyring: Keyring) -> None:
    for kind, event in every_event(keyring).items():
        outgoing = step(a_record(event))

        assert (outgoing.topic == CLASSIFIED.name) == (kind == "message.received"), kind


def test_a_record_with_neither_key_nor_value_gets_an_empty_key_since_the_client_writes_no_other(step: Step) -> None:
    outgoing = step(Incoming(partition=0, offset=0, key=None, value=None, headers=()))

    assert (outgoing.key, outgoing.value) == (b"", None)


def test_a_municipality_that_nobody_declared_becomes_a_dead_letter(step: Step, keyring: Keyring) -> None:
    record = a_record(a_message(keyring))
    assert record.value is not None
    record = msgspec.structs.replace(record, value=record.value.replace(b'"denhaag"', b'"nowhere"'))

    outgoing = step(record)

    assert outgoing.topic == INBOUND.dead
    assert header(outgoing.headers, "failure_code") == Code.UNKNOWN_MUNICIPALITY.value


def test_a_message_whose_key_was_erased_becomes_a_dead_letter_and_the_other_municipality_goes_on(
    step: Step, keyring: Keyring, keys_dir: Path, model: Model, world: World
) -> None:
    here, there = (a_message(keyring, municipality=town) for town in TOWNS)
    erase_key(keys_dir, here.personal.key_id)
    fresh = Step(model, world, Keyring(keys_dir))

    outgoing = fresh(a_record(here))

    assert outgoing.topic == INBOUND.dead
    assert header(outgoing.headers, "failure_code") == "key_erased"
    assert classified(fresh(a_record(there))).municipality == "delft"


@pytest.mark.parametrize(
    "break_it",
    [
        lambda sealed: msgspec.structs.replace(sealed, ciphertext=sealed.ciphertext[:-1]),
        lambda sealed: msgspec.structs.replace(sealed, ciphertext=b""),
        lambda sealed: msgspec.structs.replace(sealed, nonce=b""),
        lambda sealed: msgspec.structs.replace(sealed, key_id=sealed.key_id.replace("denhaag", "delft")),
    ],
)
def test_a_broken_seal_becomes_a_dead_letter(step: Step, keyring: Keyring, break_it: Any) -> None:
    message = a_message(keyring)
    broken: Sealed = break_it(message.personal)

    outgoing = step(a_record(msgspec.structs.replace(message, personal=broken)))

    assert outgoing.topic == INBOUND.dead
    assert header(outgoing.headers, "failure_code") == "seal_broken"


def test_a_seal_of_another_message_does_not_open(step: Step, keyring: Keyring) -> None:
    message = msgspec.structs.replace(a_message(keyring, event_id="v1-other"), event_id="v1-message")

    assert header(step(a_record(message)).headers, "failure_code") == "seal_broken"


def test_what_would_not_fit_into_kafka_becomes_a_dead_letter_with_the_original_bytes(
    step: Step, keyring: Keyring
) -> None:
    message = a_message(keyring, aliases=tuple(f"v1-{number:032x}" for number in range(MAX_RECORD_BYTES // 38)))
    record = a_record(message)

    outgoing = step(record)

    assert (outgoing.topic, outgoing.value) == (INBOUND.dead, record.value)
    assert header(outgoing.headers, "failure_code") == "too_large"


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    key=st.none() | st.binary(max_size=20),
    value=st.none()
    | st.binary()
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.dictionaries(st.sampled_from(("type", "event_id", "municipality", "personal")), inner),
        max_leaves=5,
    ).map(lambda document: json.dumps(document).encode()),
    headers=st.lists(
        st.tuples(st.sampled_from(("municipality", "traceparent", "failure_code", "ce_id")), st.binary(max_size=60))
    ),
)
def test_any_record_gives_a_record(
    step: Step, key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes]]
) -> None:
    outgoing = step(Incoming(partition=11, offset=2**62, key=key, value=value, headers=tuple(headers)))

    assert (outgoing.topic, outgoing.value) == (INBOUND.dead, value)
    assert header(outgoing.headers, "failure_code") == "undecodable"
