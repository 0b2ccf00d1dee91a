"""The broker of the local run: it acknowledges what it keeps."""

import asyncio
import gc
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient

from deploy.local.failing import CannotStart
from deploy.local.kafka import Distribution, Kafka
from deploy.local.kafka.distribution import expected, verify
from deploy.local.topics import create_topics
from loket.topics import INBOUND, MAX_RECORD_BYTES, TOPICS, Topic

# A killed broker breaks connections that aiokafka leaves to the garbage collector, in whichever test that comes.
pytestmark = [
    pytest.mark.alone,
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore:loop is closed:ResourceWarning"),
]

KAFKA_IS_BACK_S = 10.0


@pytest.fixture(autouse=True)
def broken_connections_are_collected_here() -> Iterator[None]:
    """The test that broke them ignores their warnings; another one would fail by them."""
    yield
    gc.collect()


async def produce(broker: Kafka, values: Sequence[bytes]) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=broker.bootstrap, acks="all", enable_idempotence=True, max_request_size=MAX_RECORD_BYTES
    )
    await producer.start()
    try:
        for value in values:
            await producer.send_and_wait(INBOUND.name, value, partition=0)
    finally:
        await producer.stop()


async def read(broker: Kafka, count: int) -> list[bytes | None]:
    consumer = AIOKafkaConsumer(
        INBOUND.name,
        bootstrap_servers=broker.bootstrap,
        auto_offset_reset="earliest",
        fetch_max_bytes=2 * MAX_RECORD_BYTES,
    )
    await consumer.start()
    try:
        async with asyncio.timeout(20):
            return [(await consumer.getone()).value for _ in range(count)]
    finally:
        await consumer.stop()


@pytest.fixture
def broker(kafka_distribution: Distribution, tmp_path: Path, take_port: Callable[[], int]) -> Iterator[Kafka]:
    broker = Kafka(kafka_distribution, folder=tmp_path / "kafka", port=take_port(), controller_port=take_port())
    broker.start()
    try:
        yield broker
    finally:
        broker.kill()


async def test_what_was_acknowledged_survives_kill_9(broker: Kafka) -> None:
    values = [f"{n}".encode() for n in range(50)]
    await create_topics(broker.bootstrap)
    await produce(broker, values)
    before = broker.pid

    broker.kill()
    started = time.monotonic()
    broker.start()
    back_after_s = time.monotonic() - started

    assert await read(broker, len(values)) == values
    assert broker.pid != before
    assert back_after_s < KAFKA_IS_BACK_S


async def test_the_largest_record_that_we_send_fits(kafka: Kafka) -> None:
    largest = b"x" * (MAX_RECORD_BYTES - 1024)

    await produce(kafka, [largest])

    assert await read(kafka, 1) == [largest]


async def test_making_the_topics_again_changes_nothing(kafka: Kafka) -> None:
    assert await create_topics(kafka.bootstrap) == 0


async def test_every_topic_of_the_table_has_its_partitions(kafka: Kafka) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:
        described = await admin.describe_topics()
    finally:
        await admin.close()

    found = {topic["topic"]: len(topic["partitions"]) for topic in described if topic["topic"].startswith("loket.")}
    assert found == {topic.name: topic.partitions for topic in TOPICS}


async def test_another_number_of_partitions_is_refused(kafka: Kafka) -> None:
    grown = Topic(name=INBOUND.name, about="the same with more partitions", partitions=INBOUND.partitions + 1)

    with pytest.raises(CannotStart, match=r"loket\.inbound\.v1 has 12 partitions, not 13"):
        await create_topics(kafka.bootstrap, [grown])


def test_a_jar_that_is_not_the_known_one_is_refused(tmp_path: Path) -> None:
    for name in expected():
        (tmp_path / name).write_bytes(b"something else")

    with pytest.raises(CannotStart, match=r"kafka_2\.13-4\.3\.1\.jar"):
        verify(tmp_path)


def test_a_taken_port_is_named(kafka: Kafka, kafka_distribution: Distribution, tmp_path: Path) -> None:
    second = Kafka(kafka_distribution, folder=tmp_path, port=kafka.port, controller_port=kafka.controller_port)

    with pytest.raises(CannotStart, match=f"port {kafka.port} is taken"):
        second.start()


def test_the_end_of_the_log_says_why_a_broker_did_not_start(
    kafka: Kafka, kafka_distribution: Distribution, tmp_path: Path, take_port: Callable[[], int]
) -> None:
    second = Kafka(kafka_distribution, folder=tmp_path, port=take_port(), controller_port=kafka.controller_port)

    with pytest.raises(CannotStart, match="Address already in use"):
        second.start()
