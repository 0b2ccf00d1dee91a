"""On a real broker: nothing counts before it is acknowledged, nothing is committed before it is handled."""

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import psutil
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from deploy.local.kafka import Kafka
from loket import codec
from loket.consuming import Consumer, Record, SetAside
from loket.events import MessageReceived
from loket.failures import Code, Permanent, Retryable
from loket.publishing import Publisher
from loket.topics import CLASSIFIED, INBOUND, partition_of
from tests.builders import a_keyring, a_message
from tests.simulated import until


@pytest.fixture
async def publisher(kafka: Kafka) -> AsyncIterator[Publisher]:
    made = Publisher({"bootstrap_servers": kafka.bootstrap}, acknowledge_timeout_s=2.0)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
def messages(tmp_path: Path) -> list[MessageReceived]:
    keyring = a_keyring(tmp_path)
    return [
        a_message(keyring, event_id=f"v1-{i}", municipality=m, aliases=(f"v1-{m}",))
        for i, m in enumerate(["denhaag", "delft"] * 5)
    ]


async def everything_in(kafka: Kafka, topic: str) -> list[Record]:
    reader = AIOKafkaConsumer(bootstrap_servers=kafka.bootstrap, auto_offset_reset="earliest")
    await reader.start()
    try:
        partitions = [TopicPartition(topic, p) for p in range(12)]
        reader.assign(partitions)
        ends = await reader.end_offsets(partitions)
        found: list[Record] = []
        while len(found) < sum(ends.values()):
            for batch in (await reader.getmany(timeout_ms=200)).values():
                found += [
                    Record(
                        topic=r.topic,
                        partition=r.partition,
                        offset=r.offset,
                        key=r.key,
                        value=r.value,
                        headers=tuple(r.headers),
                        timestamp_ms=r.timestamp,
                    )
                    for r in batch
                ]
        return found
    finally:
        await reader.stop()


async def consume(kafka: Kafka, publisher: Publisher, group: str, handler: "Handler", until: int) -> None:
    stop = asyncio.Event()
    consumer = Consumer(
        {"bootstrap_servers": kafka.bootstrap},
        [INBOUND.name],
        group=group,
        handler=handler.handle,
        publisher=publisher,
        session_timeout_s=2.0,
    )
    running = asyncio.create_task(consumer.run(stop))
    for _ in range(500):
        if len(handler.handled) >= until or running.done():
            break
        await asyncio.sleep(0.02)
    stop.set()
    await running


class Handler:
    """Notes what it handled; refuses as it is told."""

    def __init__(self, refusals: Sequence[Exception] = (), poison: bytes | None = None) -> None:
        self.refusals = list(refusals)
        self.poison = poison
        self.handled: list[Record] = []

    async def handle(self, records: Sequence[Record]) -> Sequence[SetAside]:
        if self.refusals:
            raise self.refusals.pop(0)
        self.handled += records
        return [SetAside(r, Code.UNDECODABLE) for r in records if r.value == self.poison]


async def test_what_is_published_lies_where_its_key_says_with_its_trace(
    kafka: Kafka, publisher: Publisher, messages: list[MessageReceived]
) -> None:
    await publisher.publish(messages, traceparent="00-a-b-01")

    found = await everything_in(kafka, INBOUND.name)

    assert sorted(codec.decode(r.value).event_id for r in found) == sorted(m.event_id for m in messages)
    assert all(r.partition == partition_of(r.key or b"") for r in found)
    assert {codec.header(r.headers, "traceparent") for r in found} == {"00-a-b-01"}


async def test_every_record_is_handled_in_order_again_after_a_retryable_and_committed_once(
    kafka: Kafka, publisher: Publisher, messages: list[MessageReceived]
) -> None:
    first = Handler([Retryable(Code.DATABASE_UNAVAILABLE, after_s=0.05)] * 2)
    second = Handler()

    await consume(kafka, publisher, "retrying", first, until=len(messages))
    await publisher.publish(messages[:1])
    await consume(kafka, publisher, "retrying", second, until=1)

    assert not first.refusals
    for municipality in ("denhaag", "delft"):
        ours = [
            codec.decode(r.value).event_id for r in first.handled if (r.key or b"").startswith(municipality.encode())
        ]
        assert ours == [m.event_id for m in messages if m.municipality == municipality]
    assert [codec.decode(r.value).event_id for r in second.handled] == [messages[0].event_id]


async def test_a_bug_ends_the_consumer_without_committing(kafka: Kafka, publisher: Publisher) -> None:
    with pytest.raises(ZeroDivisionError):
        await consume(kafka, publisher, "crashing", Handler([ZeroDivisionError()]), until=1)

    again = Handler()
    await consume(kafka, publisher, "crashing", again, until=11)

    assert len(again.handled) == len(await everything_in(kafka, INBOUND.name))


async def test_what_can_never_be_handled_is_set_aside_whole_and_the_rest_goes_on(
    kafka: Kafka, publisher: Publisher
) -> None:
    poison = b"\xff no event"
    await publisher.set_aside(
        INBOUND.name, key=b"delft:x", value=poison, headers=[("municipality", b"delft")], partition=3
    )
    handler = Handler(poison=poison)

    await consume(kafka, publisher, "setting-aside", handler, until=12)

    (dead,) = await everything_in(kafka, INBOUND.dead)
    assert (dead.value, dead.key, dead.partition) == (poison, b"delft:x", 3)
    assert codec.header(dead.headers, "failure_code") == "undecodable"
    assert codec.header(dead.headers, "municipality") == "delft"
    assert len(handler.handled) == 12


async def test_a_broker_that_does_not_answer_makes_a_publish_fail_in_time_and_recovers(
    kafka: Kafka, publisher: Publisher, messages: list[MessageReceived]
) -> None:
    broker = psutil.Process(kafka.pid)
    broker.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(Retryable) as caught:
            await publisher.publish(messages[:1])
        answered_while_it_stood_still = await publisher.answers()
    finally:
        broker.send_signal(signal.SIGCONT)

    assert not answered_while_it_stood_still
    assert caught.value.code is Code.KAFKA_UNAVAILABLE
    async with asyncio.timeout(30):
        while True:
            try:
                await publisher.publish(messages[:1])
                break
            except Retryable:
                await asyncio.sleep(0.1)
    await until(publisher.answers)


async def test_a_record_that_does_not_fit_is_permanent(publisher: Publisher, messages: list[MessageReceived]) -> None:
    record = codec.encode(messages[0])
    huge = codec.Envelope(topic=CLASSIFIED, key=record.key, value=b"x" * 5_000_000, headers=record.headers)

    with pytest.raises(Permanent) as caught:
        await publisher.send([huge])

    assert caught.value.code is Code.TOO_LARGE


async def test_a_publisher_that_never_met_kafka_says_so_at_once() -> None:
    lonely = Publisher({"bootstrap_servers": "127.0.0.1:1"})

    lonely.start_in_background()

    with pytest.raises(Retryable):
        await lonely.send([])
    assert not lonely.ready
    await lonely.stop()
