"""From Kafka to the database: a bug stops nobody else, a restart repeats nothing, two consumers do it once."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from deploy.local.kafka import Kafka
from loket.codec import encode, header
from loket.consuming import Consumer, Handler, Record, SetAside
from loket.events import MessageClassified
from loket.publishing import Publisher
from loket.topics import CHANNEL, CLASSIFIED, PARTITIONS, RECEIPTS, partition_of
from tests.component.notifier.core import Core
from tests.simulated import until

pytestmark = pytest.mark.alone


@pytest.fixture
async def publisher(kafka: Kafka) -> AsyncIterator[Publisher]:
    made = Publisher({"bootstrap_servers": kafka.bootstrap})
    await made.start()
    yield made
    await made.stop()


class Poisoned:
    """Applies a batch whole or not at all, as a transaction does; one record is a bug."""

    def __init__(self, poison: set[bytes]) -> None:
        self.poison = poison
        self.handled: list[bytes | None] = []
        self.tries: list[list[bytes | None]] = []

    async def handle(self, records: Sequence[Record]) -> Sequence[SetAside]:
        """Raise for the poison, else remember."""
        self.tries.append([r.value for r in records])
        if self.poison & {r.value for r in records}:
            raise ZeroDivisionError
        self.handled += [r.value for r in records]
        return ()


async def run_until(
    kafka: Kafka,
    publisher: Publisher,
    handler: Handler,
    done: Callable[[], bool] | Callable[[], Awaitable[bool]],
    *,
    group: str,
    topics: Sequence[str] = (CLASSIFIED.name,),
) -> bool:
    """One process: it consumes until all is done (True) or a bug ends it (False)."""
    stop = asyncio.Event()
    consumer = Consumer(
        {"bootstrap_servers": kafka.bootstrap},
        topics,
        group=group,
        handler=handler,
        publisher=publisher,
        session_timeout_s=6.0,
    )
    running = asyncio.create_task(consumer.run(stop))
    waiting = asyncio.create_task(until(done, within_s=30))
    await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    waiting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await waiting
    try:
        await running
    except ZeroDivisionError:
        return False
    return True


async def put(kafka: Kafka, topic: str, values: Sequence[tuple[int, bytes]]) -> None:
    """Write raw values to partitions, in order."""
    producer = AIOKafkaProducer(bootstrap_servers=kafka.bootstrap)
    await producer.start()
    try:
        for partition, value in values:
            await producer.send_and_wait(
                topic, value, partition=partition, key=b"delft:x", headers=[("municipality", b"delft")]
            )
    finally:
        await producer.stop()


async def dead_letters(kafka: Kafka, topic: str) -> list[Any]:
    """Everything on a dead-letter topic."""
    reader = AIOKafkaConsumer(bootstrap_servers=kafka.bootstrap, auto_offset_reset="earliest")
    await reader.start()
    try:
        partitions = [TopicPartition(topic, n) for n in range(PARTITIONS)]
        reader.assign(partitions)
        ends = sum((await reader.end_offsets(partitions)).values())
        found: list[Any] = []
        while len(found) < ends:
            for records in (await reader.getmany(timeout_ms=100)).values():
                found += records
        return found
    finally:
        await reader.stop()


async def test_a_record_that_ends_the_process_alone_three_times_is_set_aside_as_a_bug_and_its_neighbours_are_handled(
    kafka: Kafka, publisher: Publisher
) -> None:
    values = [(n % 2, f"record {n}".encode()) for n in range(10)]
    poison = values[4][1]
    await put(kafka, RECEIPTS.name, values)
    handler = Poisoned({poison})

    ended = 0
    while not await run_until(
        kafka, publisher, handler.handle, lambda: len(handler.handled) >= 9, group="poisoned", topics=[RECEIPTS.name]
    ):
        ended += 1
        assert ended <= 4, "it stops every city for ever"

    alone = [tried for tried in handler.tries if tried == [poison]]
    (dead,) = await dead_letters(kafka, RECEIPTS.dead)
    assert len(alone) == 3
    assert sorted(v for v in handler.handled if v) == sorted(v for _, v in values if v != poison)
    assert (dead.value, dead.key, dead.partition) == (poison, b"delft:x", 0)
    assert (header(dead.headers, "failure_code"), header(dead.headers, "municipality")) == ("bug", "delft")


async def test_after_a_bug_is_set_aside_a_restart_repeats_nothing(kafka: Kafka, publisher: Publisher) -> None:
    handler = Poisoned(set())
    await put(kafka, RECEIPTS.name, [(0, b"after")])

    await run_until(
        kafka, publisher, handler.handle, lambda: b"after" in handler.handled, group="poisoned", topics=[RECEIPTS.name]
    )

    assert handler.handled == [b"after"]


async def test_a_partition_that_comes_back_from_a_process_that_ended_goes_on_one_record_at_a_time(
    kafka: Kafka, publisher: Publisher
) -> None:
    everywhere = range(PARTITIONS)
    bugs = {n: f"bug {n}".encode() for n in everywhere}
    await put(kafka, CHANNEL.name, [(n, b"warm") for n in everywhere])
    healthy, ending = Poisoned(set()), Poisoned(set(bugs.values()))

    def handled_all() -> bool:
        return set(bugs.values()) <= set(healthy.handled)

    going_on = asyncio.create_task(
        run_until(kafka, publisher, healthy.handle, handled_all, group="back", topics=[CHANNEL.name])
    )
    await until(lambda: healthy.handled.count(b"warm") == PARTITIONS, within_s=20)
    ended = asyncio.create_task(
        run_until(kafka, publisher, ending.handle, lambda: False, group="back", topics=[CHANNEL.name])
    )
    while not ending.handled:
        assert not ended.done()
        await put(kafka, CHANNEL.name, [(n, b"more") for n in everywhere])
        await asyncio.sleep(0.2)
    await put(kafka, CHANNEL.name, list(bugs.items()))

    assert not await ended
    assert await going_on
    met = ending.tries[-1]
    assert met
    for value in met:
        assert [value] in healthy.tries


async def publish(kafka: Kafka, events: Sequence[MessageClassified]) -> None:
    """Write classified messages as the classifier does."""
    producer = AIOKafkaProducer(bootstrap_servers=kafka.bootstrap)
    await producer.start()
    try:
        for event in events:
            found = encode(event)
            await producer.send_and_wait(
                found.topic.name,
                found.value,
                key=found.key,
                partition=partition_of(found.key),
                headers=list(found.headers),
            )
    finally:
        await producer.stop()


async def test_two_municipalities_arrive_once_each_by_two_consumers_also_when_everything_comes_twice(
    kafka: Kafka, publisher: Publisher, core: Core
) -> None:
    events = [
        core.said(f"v1-{city}-{n}", municipality=city, aliases=(f"v1-{n}",))
        for n in range(20)
        for city in ("denhaag", "delft")
    ]
    await publish(kafka, [*events, *events])

    async def all_there() -> bool:
        return await core.count("case_") == len(events)

    done = await asyncio.gather(
        *(run_until(kafka, publisher, core.batches.handle, all_there, group="road") for _ in range(2))
    )
    seen = Poisoned(set())
    await publish(kafka, events[:1])
    await run_until(kafka, publisher, seen.handle, lambda: bool(seen.handled), group="road")
    await core.wait(5)

    assert done == [True, True]
    assert [len(await core.cases(city)) for city in ("denhaag", "delft")] == [20, 20]
    assert await core.count("message") == len(events)
    assert await core.count("delivery") == len(events)
    assert {json.loads(value or b"{}")["event_id"] for value in seen.handled} <= {e.event_id for e in events}
