"""The one consuming loop: a batch, its handler, its dead letters, then the commit; never in another order.

A bug (any exception but ``Retryable``) ends the process without committing the batch. How often an offset has ended it
is remembered in the metadata of the committed offset, so that a restart goes on one record at a time, and a record
that has ended the process three times is set aside as ``bug``: one poison message never stops every city.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, ConsumerRecord, OffsetAndMetadata, TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaError, RebalanceInProgressError
from msgspec import Struct

from loket import telemetry
from loket.codec import failure_headers, header
from loket.failures import Code, Retryable
from loket.metrics import CONSUMED, DEAD_LETTERS, LAG, LAG_SECONDS, RETRIES
from loket.publishing import Publisher
from loket.trouble import Forgetful, Trouble

_LOG: Final = telemetry.log(__name__)
ENDED_PROCESS_LIMIT: Final = 3
_KAFKA_ERRORS: Final = (KafkaError, TimeoutError, OSError)


_Found = ConsumerRecord[bytes | None, bytes | None]


class Record(Struct, frozen=True, kw_only=True):
    """One record of Kafka. Its ``repr`` shows no content."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...]
    timestamp_ms: int

    def __repr__(self) -> str:
        return f"Record({self.topic}/{self.partition}@{self.offset})"


class SetAside(Struct, frozen=True):
    """A record that can never be handled, and why."""

    record: Record
    code: Code


Handler = Callable[[Sequence[Record]], Awaitable[Sequence[SetAside]]]
"""Applies a batch once, however often it comes; answers what can never be applied. May raise ``Retryable``."""


async def set_aside(publisher: Publisher, one: SetAside) -> None:
    """Write a record to its dead-letter topic, count it and say so.

    Raises:
        Retryable: Kafka did not acknowledge it; the record must not be committed.
    """
    r = one.record
    headers = failure_headers(r.headers, code=one.code, topic=r.topic, partition=r.partition, offset=r.offset)
    await publisher.set_aside(f"{r.topic}.dead", key=r.key, value=r.value, headers=headers, partition=r.partition)
    municipality = header(r.headers, "municipality") or "none"
    DEAD_LETTERS.labels(r.topic, municipality, one.code.value).inc()
    _LOG.error(
        "set aside",
        municipality=municipality,
        topic=r.topic,
        partition=r.partition,
        offset=r.offset,
        code=one.code.value,
    )


def _record(found: _Found) -> Record:
    return Record(
        topic=found.topic,
        partition=found.partition,
        offset=found.offset,
        key=found.key,
        value=found.value,
        headers=tuple(found.headers),
        timestamp_ms=found.timestamp,
    )


class Consumer:
    """Consumes topics as a member of a group, with one handler for all of them."""

    def __init__(
        self,
        kafka: Mapping[str, Any],
        topics: Sequence[str],
        *,
        group: str,
        handler: Handler,
        publisher: Publisher,
        session_timeout_s: float = 10.0,
        batch: int = 200,
    ) -> None:
        """Nothing is connected yet; see ``run``."""
        self._kafka = dict(kafka)
        self._topics = tuple(topics)
        self._group = group
        self._handler = handler
        self._publisher = publisher
        self._session_timeout_s = session_timeout_s
        self._batch = batch
        self._trouble: dict[TopicPartition, Trouble] = {}
        self._asked: set[TopicPartition] = set()
        self._consumer: AIOKafkaConsumer | None = None
        self.not_ready: str | None = "not connected to Kafka"
        """Why this consumer cannot do its job now, or None."""
        self.ticked = time.monotonic()
        """When the loop last went round (``time.monotonic()``)."""

    async def run(self, stop: asyncio.Event) -> None:
        """Consume until ``stop`` is set; the batch at hand is finished and committed first.

        Raises:
            Exception: whatever the handler raised that is not ``Retryable``; the batch is not committed.
        """
        await self._publisher.start()
        consumer = await self._connect(stop)
        if consumer is None:
            return
        self._consumer = consumer
        try:
            while not stop.is_set():
                self.ticked = time.monotonic()
                found = await consumer.getmany(timeout_ms=200, max_records=self._batch)
                self.not_ready = None if consumer.assignment() else "no partition is assigned"
                await self._learn_trouble(consumer, [tp for tp in found if tp not in self._asked])
                calm = [r for tp, records in found.items() if tp not in self._trouble for r in records]
                for tp in [tp for tp in found if tp in self._trouble]:
                    await self._one_by_one(consumer, tp, found[tp])
                if calm:
                    await self._apply(consumer, calm)
                self._measure(consumer, found)
        finally:
            self._consumer = None
            self.not_ready = "stopped"
            await consumer.stop()

    async def _connect(self, stop: asyncio.Event) -> AIOKafkaConsumer | None:
        while not stop.is_set():
            session_ms = int(self._session_timeout_s * 1000)
            consumer = AIOKafkaConsumer(
                **self._kafka,
                group_id=self._group,
                enable_auto_commit=False,
                auto_offset_reset="earliest",
                session_timeout_ms=session_ms,
                heartbeat_interval_ms=max(session_ms // 4, 100),
                rebalance_timeout_ms=30_000,
                max_poll_interval_ms=300_000,
                request_timeout_ms=max(40_000, session_ms + 1_000),
                metadata_max_age_ms=30_000,
            )
            consumer.subscribe(self._topics, listener=Forgetful(self._asked, self._trouble))
            try:
                await consumer.start()
            except _KAFKA_ERRORS as error:
                await consumer.stop()
                self.not_ready = "Kafka does not answer"
                _LOG.warning("kafka does not answer yet", error=type(error).__name__)
                await asyncio.sleep(0.5)
            else:
                return consumer
        return None

    async def _learn_trouble(self, consumer: AIOKafkaConsumer, partitions: Sequence[TopicPartition]) -> None:
        """Ask once per partition whether its first record has ended a process before."""
        for tp in partitions:
            committed = await self._committed(consumer, tp)
            self._asked.add(tp)
            trouble = Trouble.read(committed.metadata) if committed is not None else None
            if trouble is not None:
                self._trouble[tp] = trouble

    async def _committed(self, consumer: AIOKafkaConsumer, tp: TopicPartition) -> OffsetAndMetadata | None:
        offsets = await consumer._coordinator.fetch_committed_offsets([tp])  # type: ignore[union-attr] # noqa: SLF001 - committed() hides the metadata; started, so there is one
        found: OffsetAndMetadata | None = offsets.get(tp)
        return found

    async def _one_by_one(self, consumer: AIOKafkaConsumer, tp: TopicPartition, found: Sequence[_Found]) -> None:
        for one in found:
            trouble = self._trouble.get(tp)
            if trouble is not None and one.offset == trouble.offset and trouble.times >= ENDED_PROCESS_LIMIT:
                await set_aside(self._publisher, SetAside(_record(one), Code.BUG))
                await self._commit(consumer, {tp: OffsetAndMetadata(one.offset + 1, "")})
            elif not await self._apply(consumer, [one]):
                return
            if trouble is not None and one.offset >= trouble.until:
                self._trouble.pop(tp, None)

    async def _apply(self, consumer: AIOKafkaConsumer, found: Sequence[_Found]) -> bool:
        """Handle, set aside, commit; False when the records must be fetched again."""
        records = [_record(one) for one in found]
        first: dict[TopicPartition, int] = {}
        after: dict[TopicPartition, OffsetAndMetadata] = {}
        for r in records:
            tp = TopicPartition(r.topic, r.partition)
            first.setdefault(tp, r.offset)
            after[tp] = OffsetAndMetadata(r.offset + 1, "")
        try:
            aside = await self._handler(records)
            for one in aside:
                await set_aside(self._publisher, one)
        except Retryable as retryable:
            for topic in {r.topic for r in records}:
                RETRIES.labels(topic, retryable.code.value).inc()
            self.not_ready = retryable.code.value
            self._rewind(consumer, first)
            await asyncio.sleep(retryable.after_s)
            return False
        except asyncio.CancelledError:
            raise
        except Exception:
            await self._remember_trouble(consumer, records)
            raise
        await self._commit(consumer, after)
        for r in records:
            CONSUMED.labels(r.topic, header(r.headers, "municipality") or "none").inc()
        return True

    def _rewind(self, consumer: AIOKafkaConsumer, first: Mapping[TopicPartition, int]) -> None:
        for tp, offset in first.items():
            try:
                consumer.seek(tp, offset)
            except IllegalStateError:  # the partition went to another member meanwhile: it starts at the committed one
                continue

    async def _remember_trouble(self, consumer: AIOKafkaConsumer, records: Sequence[Record]) -> None:
        # In a batch nobody knows which record it was: its partitions then go one by one, and only a record that
        # ended the process alone is counted.
        marks: dict[TopicPartition, Trouble] = {}
        for r in reversed(records):
            tp = TopicPartition(r.topic, r.partition)
            before = self._trouble.get(tp)
            again = before is not None and before.offset == r.offset
            times = (before.times if before is not None and again else 0) + (1 if len(records) == 1 else 0)
            until = max(r.offset, before.until if before is not None else 0, marks[tp].until if tp in marks else 0)
            marks[tp] = Trouble(r.offset, times, until)
        await self._commit(consumer, {tp: OffsetAndMetadata(t.offset, str(t)) for tp, t in marks.items()})

    async def _commit(self, consumer: AIOKafkaConsumer, offsets: Mapping[TopicPartition, OffsetAndMetadata]) -> None:
        try:
            await consumer.commit(dict(offsets))
        except (CommitFailedError, RebalanceInProgressError, IllegalStateError):
            # Another member has the partition now and will see the records again; the second run does nothing.
            _LOG.info("a rebalance was faster than the commit")
        except _KAFKA_ERRORS as error:
            # Not committed means seen again, and the second run does nothing.
            _LOG.warning("the commit failed, the records will be seen again", error=type(error).__name__)

    def _measure(self, consumer: AIOKafkaConsumer, found: Mapping[TopicPartition, Sequence[_Found]]) -> None:
        waited: dict[str, float] = {tp.topic: 0.0 for tp in consumer.assignment()}
        for tp, records in found.items():
            if records:
                waited[tp.topic] = max(waited.get(tp.topic, 0.0), time.time() - records[0].timestamp / 1000)
        for topic, seconds in waited.items():
            LAG_SECONDS.labels(topic).set(seconds)
        for tp in consumer.assignment():
            end = consumer.highwater(tp)
            next_offset = found[tp][-1].offset + 1 if found.get(tp) else None
            if end is not None and next_offset is not None:
                LAG.labels(tp.topic, str(tp.partition)).set(max(end - next_offset, 0))
