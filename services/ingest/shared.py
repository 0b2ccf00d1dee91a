"""What the guards of other processes answered: each follows the events that tell of it, from now on.

A resident who cries twice may come to two processes. It is a help beside the guard's own memory and in nobody's way:
without a group, so that every process hears all of it; what cannot be read is left out; and while Kafka is away the
guard goes on with what it knows.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from loket import telemetry
from loket.codec import decode
from loket.events import GuardAnswered, ReceiptReported
from loket.failures import Permanent
from loket.providers.shapes import EMERGENCY_PREFIX
from loket.topics import RECEIPTS
from services.ingest.guard import DELIVERY_PREFIX
from services.ingest.turn import hang_up

PLACES: Final = tuple(TopicPartition(RECEIPTS.name, n) for n in range(RECEIPTS.partitions))
AGAIN_S: Final = 2.0
"""After so long Kafka is tried again."""
_POLL_MS: Final = 1_000
_AT_ONCE: Final = 200
_FETCHED_BYTES: Final = 1024 * 1024
_ANSWERED: Final = ("ce_type", b"guard.answered")
_MARKS: Final = (f'"delivery":"{DELIVERY_PREFIX}'.encode(), f'"delivery":"{EMERGENCY_PREFIX}'.encode())
"""What stands in a receipt of an answer to an emergency, of the guard's or the notifier's."""
_ERRORS: Final = (KafkaError, TimeoutError, OSError)
_LOG: Final = telemetry.log(__name__)

Word: TypeAlias = GuardAnswered | ReceiptReported
_Found = ConsumerRecord[bytes | None, bytes | None]


def word_in(record: _Found) -> Word | None:
    """What a record tells the guard; None for nearly all of them, which are not even decoded."""
    value = record.value
    if value is None or not (_ANSWERED in record.headers or any(mark in value for mark in _MARKS)):
        return None
    try:
        event = decode(value)
    except Permanent:
        return None
    return event if isinstance(event, GuardAnswered | ReceiptReported) else None


class Shared:
    """Follows what every process of ingest says of answers."""

    def __init__(self, kafka: Mapping[str, Any], hear: Callable[[Word], None]) -> None:
        """Nothing is connected before ``run``; ``hear`` is told each word, those of this process too."""
        self._kafka = dict(kafka)
        self._hear = hear

    async def run(self) -> None:
        """Follow until it is cancelled, whatever becomes of Kafka."""
        while True:
            try:
                await self._follow()
            except _ERRORS as error:
                _LOG.warning("the guard does not hear of other processes", error=type(error).__name__)
            except Exception as error:  # noqa: BLE001 - a bug here costs a second answer, and must not cost the first
                _LOG.error("the guard heard what it cannot use", error=type(error).__name__)
            await asyncio.sleep(AGAIN_S)

    async def _follow(self) -> None:
        consumer = AIOKafkaConsumer(
            **self._kafka,
            enable_auto_commit=False,
            auto_offset_reset="latest",
            fetch_max_bytes=_FETCHED_BYTES,
            max_partition_fetch_bytes=_FETCHED_BYTES,
        )
        try:
            await consumer.start()
            consumer.assign(PLACES)
            await consumer.seek_to_end()
            _LOG.info("the guard hears of other processes")
            while True:
                for found in (await consumer.getmany(timeout_ms=_POLL_MS, max_records=_AT_ONCE)).values():
                    self._tell(found)
                # Where much is there to read it comes without waiting: webhooks go first.
                await asyncio.sleep(0)
        finally:
            await hang_up(consumer)

    def _tell(self, found: list[_Found]) -> None:
        for record in found:
            word = word_in(record)
            if word is not None:
                self._hear(word)
