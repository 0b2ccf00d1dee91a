"""The one acknowledged publish: idempotent, acks=all, with a time limit of our own around the acknowledgement."""

import asyncio
import time
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, KafkaTimeoutError, MessageSizeTooLargeError

from loket import telemetry
from loket.codec import Envelope, encode
from loket.deadlines import Deadlines
from loket.events import AnyEvent
from loket.failures import Code, Permanent, Retryable
from loket.metrics import PUBLISH_SECONDS
from loket.topics import MAX_RECORD_BYTES, TOPICS, partition_of

_REQUEST_TIMEOUT_MS: Final = 10_000
_BATCH_BYTES: Final = 128 * 1024
"""aiokafka's own 16 KB holds some ten events: what comes on top would wait for another round trip."""
_LOG: Final = telemetry.log(__name__)

_Placed = tuple[str, bytes | None, bytes | None, tuple[tuple[str, bytes], ...], int]


def _placed(record: Envelope) -> _Placed:
    topic = record.topic
    return topic.name, record.key, record.value, record.headers, partition_of(record.key, topic.partitions)


def _send(producer: AIOKafkaProducer, record: _Placed) -> Coroutine[Any, Any, asyncio.Future[Any]]:
    """Hand a record to the producer; the future is done when Kafka has it."""
    topic, key, value, headers, partition = record
    sending: Coroutine[Any, Any, asyncio.Future[Any]] = producer.send(topic, value, key, partition, None, list(headers))
    return sending


async def answers(producer: AIOKafkaProducer, *, within_s: float = 1.0) -> bool:
    """Ask Kafka for its metadata through a producer: whether it is there now."""
    try:
        async with asyncio.timeout(within_s):
            return bool(await producer.client.force_metadata_update())
    except (KafkaError, TimeoutError, OSError):
        return False


class Publisher:
    """Publishes events and says only then that it did, when every in-sync replica has them."""

    def __init__(self, kafka: Mapping[str, Any], *, acknowledge_timeout_s: float = 5.0) -> None:
        """Nothing is connected yet.

        Args:
            kafka: connection arguments (``CommonSettings.kafka()``).
            acknowledge_timeout_s: a publish that takes longer has failed. aiokafka alone would go on for as long as
                two of three brokers are down.
        """
        self._kafka = dict(kafka)
        self._timeout_s = acknowledge_timeout_s
        self._deadlines = Deadlines(acknowledge_timeout_s)
        self._producer: AIOKafkaProducer | None = None
        self._starter: asyncio.Task[None] | None = None

    @property
    def ready(self) -> bool:
        """Whether the producer is connected; it says nothing about the brokers' health a moment later."""
        return self._producer is not None

    async def answers(self, *, within_s: float = 1.0) -> bool:
        """Ask Kafka for its metadata: whether it is there now."""
        producer = self._producer
        if producer is None:
            return False
        return await answers(producer, within_s=within_s)

    def start_in_background(self) -> None:
        """Connect as soon as Kafka answers, however long that takes; until then every publish fails at once."""
        self._starter = asyncio.create_task(self._connect(), name="kafka-producer")

    async def start(self) -> None:
        """Connect, waiting for Kafka; does nothing when it is connected already."""
        if self._starter is not None:
            await self._starter
        elif not self.ready:
            await self._connect()

    async def _connect(self) -> None:
        pause_s = 0.2
        while True:
            producer = AIOKafkaProducer(
                **self._kafka,
                acks="all",
                enable_idempotence=True,
                request_timeout_ms=_REQUEST_TIMEOUT_MS,
                max_request_size=MAX_RECORD_BYTES + 65_536,
                max_batch_size=_BATCH_BYTES,
                metadata_max_age_ms=30_000,
            )
            try:
                await producer.start()
                # The topics are known beforehand: waiting for their metadata here keeps it out of the first POST.
                for topic in TOPICS:
                    async with asyncio.timeout(10):
                        await producer.partitions_for(topic.name)
            except (KafkaError, TimeoutError, OSError) as error:
                await producer.stop()
                _LOG.warning("kafka does not answer yet", error=type(error).__name__)
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, 2.0)
            else:
                self._producer = producer
                return

    async def _reconnect(self, broken: AIOKafkaProducer) -> None:
        # An idempotent producer that lost its place (fenced, sequence out of order) never recovers by itself.
        if self._producer is broken:
            self._producer = None
            self.start_in_background()
            await broken.stop()

    async def stop(self) -> None:
        """Send what is still in the buffer, within the time limit, and disconnect."""
        if self._starter is not None:
            self._starter.cancel()
            await asyncio.gather(self._starter, return_exceptions=True)
        producer, self._producer = self._producer, None
        if producer is not None:
            try:
                async with asyncio.timeout(self._timeout_s):
                    await producer.stop()
            except TimeoutError:
                _LOG.warning("kafka did not take the last records in time; they were never acknowledged")

    def publish(self, events: Sequence[AnyEvent], *, traceparent: str | None = None) -> Coroutine[Any, Any, None]:
        """Publish events; awaiting it waits until all of them are acknowledged.

        Raises:
            Retryable: ``kafka_unavailable``; some of the events may be in Kafka, so publish them all again.
            Permanent: ``too_large``.
        """
        return self._acknowledged([_placed(encode(event, traceparent=traceparent)) for event in events])

    def send(self, records: Sequence[Envelope]) -> Coroutine[Any, Any, None]:
        """Publish records as they are; waits and raises as ``publish`` does."""
        return self._acknowledged([_placed(record) for record in records])

    async def set_aside(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes | None,
        headers: Sequence[tuple[str, bytes]],
        partition: int,
    ) -> None:
        """Write a dead letter: the original bytes, on the same partition number as they were read from."""
        await self._acknowledged([(topic, key, value, tuple(headers), partition)])

    async def _acknowledged(
        self,
        records: Sequence[_Placed],
    ) -> None:
        producer = self._producer
        if producer is None:
            raise Retryable(Code.KAFKA_UNAVAILABLE)
        begun = time.perf_counter()
        outcome = "failed"
        try:
            with self._deadlines():
                if len(records) == 1:
                    await (await _send(producer, records[0]))
                else:
                    await asyncio.gather(*[await _send(producer, record) for record in records])
            outcome = "acknowledged"
        except MessageSizeTooLargeError as error:
            raise Permanent(Code.TOO_LARGE) from error
        except (KafkaError, TimeoutError) as error:
            if isinstance(error, KafkaError) and not error.retriable and not isinstance(error, KafkaTimeoutError):
                await self._reconnect(producer)
            raise Retryable(Code.KAFKA_UNAVAILABLE) from error
        finally:
            PUBLISH_SECONDS.add(time.perf_counter() - begun, outcome)
