"""Messages through real Kafka: in, classified, out; and what never may be lost."""

import asyncio
import signal

import pytest
from aiokafka import AIOKafkaProducer

from deploy.local.kafka import Kafka
from loket.codec import decode, encode, header
from loket.events import MessageClassified
from loket.sealing import Keyring
from loket.topics import CLASSIFIED, INBOUND, PARTITIONS, partition_of
from services.classifier.app import GROUP
from tests.builders import a_message, a_personal
from tests.component.classifier.running import Classifier, committed, ends, read

pytestmark = pytest.mark.alone

TEXTS = {
    "denhaag": "er ligt een losse tegel op de stoep, mijn buurvrouw viel bijna",
    "delft": "de lantaarnpaal voor mijn deur is kapot",
}


async def _send(producer: AIOKafkaProducer, keyring: Keyring, numbers: range, *, prefix: str) -> None:
    waiting = []
    for number in numbers:
        municipality = ("denhaag", "delft")[number % 2]
        event = a_message(
            keyring,
            personal=a_personal(text=TEXTS[municipality]),
            event_id=f"{prefix}-{number}",
            municipality=municipality,
            aliases=(f"{prefix}-alias-{number % 7}",),
        )
        record = encode(event, traceparent=None)
        waiting.append(
            await producer.send(
                INBOUND.name,
                record.value,
                key=record.key,
                headers=list(record.headers),
                partition=partition_of(record.key),
            )
        )
    await asyncio.gather(*waiting)


def _classified(value: bytes | None) -> MessageClassified:
    event = decode(value)
    assert isinstance(event, MessageClassified)
    return event


async def test_a_message_comes_out_classified_on_the_same_partition_in_order(
    kafka: Kafka, classifier: Classifier, producer: AIOKafkaProducer, keyring: Keyring
) -> None:
    start = await ends(kafka.bootstrap, CLASSIFIED.name)
    await _send(producer, keyring, range(200), prefix="order")

    classifier.start()
    await classifier.until_ready()
    found = await read(kafka.bootstrap, CLASSIFIED.name, lambda records: len(records) >= 200, start=start)

    by_alias: dict[str, list[int]] = {}
    for record in found:
        event = _classified(record.value)
        assert record.key is not None
        assert record.partition == partition_of(record.key)
        assert header(tuple(record.headers), "ce_id") == event.event_id
        assert header(tuple(record.headers), "ce_type") == "message.classified"
        assert keyring.open_personal(event.personal, event_id=event.event_id).text == TEXTS[event.municipality]
        expected = {"denhaag": "losse stoeptegel", "delft": "lantaarnpaal kapot"}[event.municipality]
        assert event.candidates[0].sub == expected
        by_alias.setdefault(f"{event.municipality}{event.aliases[0]}", []).append(int(event.event_id.split("-")[1]))
    assert all(numbers == sorted(numbers) for numbers in by_alias.values())
    assert sum(len(numbers) for numbers in by_alias.values()) == 200

    classifier.signal(signal.SIGTERM)
    assert await classifier.ended() == 0
    total = await committed(kafka.bootstrap, GROUP, INBOUND.name, PARTITIONS)
    assert total == await ends(kafka.bootstrap, INBOUND.name)


async def test_a_kill_in_the_middle_loses_nothing(
    kafka: Kafka, classifier: Classifier, producer: AIOKafkaProducer, keyring: Keyring
) -> None:
    start = await ends(kafka.bootstrap, CLASSIFIED.name)
    classifier.start()
    await classifier.until_ready()

    await _send(producer, keyring, range(1500), prefix="kill")
    await read(kafka.bootstrap, CLASSIFIED.name, lambda records: len(records) >= 100, start=start)
    classifier.kill()
    classifier.start()

    wanted = {f"kill-{number}" for number in range(1500)}
    found = await read(
        kafka.bootstrap,
        CLASSIFIED.name,
        lambda records: {_classified(record.value).event_id for record in records} >= wanted,
        start=start,
        within_s=60,
    )
    assert {_classified(record.value).event_id for record in found} == wanted


async def test_what_is_no_event_goes_to_the_dead_letters_and_the_partition_moves_on(
    kafka: Kafka, classifier: Classifier, producer: AIOKafkaProducer, keyring: Keyring
) -> None:
    start = await ends(kafka.bootstrap, CLASSIFIED.name)
    dead_start = await ends(kafka.bootstrap, INBOUND.dead)
    await producer.send_and_wait(INBOUND.name, b"\xff not an event", key=b"denhaag:x", partition=3)
    await producer.send_and_wait(INBOUND.name, None, key=b"denhaag:y", partition=3)
    strange = encode(a_message(keyring, municipality="denhaag", event_id="dead-1"))
    changed = strange.value.replace(b'"denhaag"', b'"nowhere"')
    await producer.send_and_wait(INBOUND.name, changed, key=b"nowhere:x", headers=list(strange.headers), partition=3)
    good = encode(a_message(keyring, municipality="delft", event_id="dead-2"))
    await producer.send_and_wait(INBOUND.name, good.value, key=good.key, partition=3)

    classifier.start()
    dead = await read(kafka.bootstrap, INBOUND.dead, lambda records: len(records) >= 3, start=dead_start)
    found = await read(
        kafka.bootstrap,
        CLASSIFIED.name,
        lambda records: any(_classified(record.value).event_id == "dead-2" for record in records),
        start=start,
    )

    assert [record.value for record in dead] == [b"\xff not an event", None, changed]
    assert [header(tuple(r.headers), "failure_code") for r in dead] == [
        "undecodable",
        "undecodable",
        "unknown_municipality",
    ]
    assert {record.partition for record in dead} == {3}
    mine = [record for record in found if _classified(record.value).event_id.startswith("dead-")]
    assert [_classified(record.value).event_id for record in mine] == ["dead-2"]
    assert mine[0].partition == 3
