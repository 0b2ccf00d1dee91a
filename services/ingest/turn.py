"""Which process of ingest does what only one must do: the one that Kafka gives a certain partition.

Ingest has no database. Each partition of a consumer group has one member, a dead member's moves to another by itself,
and how far the work is stands in the metadata of the committed offset. No record is read: the partition is paused.
"""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, OffsetAndMetadata, TopicPartition
from aiokafka.errors import KafkaError

from loket import telemetry
from loket.topics import CHANNEL

GROUP: Final = "ingest-lists"
_PLACE: Final = TopicPartition(CHANNEL.name, 0)
_POLL_MS: Final = 500
_STOP_S: Final = 3.0
_LONGEST_WORK_MS: Final = 30 * 60_000
_ERRORS: Final = (KafkaError, TimeoutError, OSError)
_LOG: Final = telemetry.log(__name__)


async def hang_up(consumer: AIOKafkaConsumer) -> None:
    """Disconnect; a broker that hangs, or who is told to end twice, must not leave a connection open."""
    stopped = False
    try:
        async with asyncio.timeout(_STOP_S):
            await consumer.stop()
            stopped = True
    except TimeoutError:
        pass
    finally:
        if not stopped:
            await _let_go(consumer)


async def _let_go(consumer: AIOKafkaConsumer) -> None:
    # aiokafka has no other way to hang up; what still runs for the group would connect once more.
    await _end_of(consumer._coordinator)  # noqa: SLF001
    if consumer._fetcher is not None:  # noqa: SLF001
        await consumer._fetcher.close()  # noqa: SLF001
    await consumer._client.close()  # noqa: SLF001


async def _end_of(coordinator: object) -> None:
    names = ("_coordination_task", "_heartbeat_task", "_commit_refresh_task")
    tasks = [task for name in names if isinstance(task := getattr(coordinator, name, None), asyncio.Future)]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class _Pausing(ConsumerRebalanceListener):
    """Takes partitions without reading them."""

    def __init__(self, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer

    def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        """There is nothing to finish."""

    def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """Read nothing of them."""
        self._consumer.pause(*assigned)


class Turn:
    """This process's membership of the group."""

    def __init__(self, kafka: Mapping[str, Any], *, session_timeout_s: float = 10.0) -> None:
        """Nothing is connected before the first ``mine``."""
        self._kafka = dict(kafka)
        self._session_ms = int(session_timeout_s * 1000)
        self._consumer: AIOKafkaConsumer | None = None

    async def mine(self) -> bool:
        """Whether it is this process's turn; takes half a second, and must be asked again and again to stay so."""
        try:
            consumer = await self._connected()
            await consumer.getmany(timeout_ms=_POLL_MS)
        except _ERRORS as error:
            _LOG.warning("kafka does not say whose turn it is", error=type(error).__name__)
            await self.stop()
            return False
        return _PLACE in consumer.assignment()

    async def noted(self) -> datetime | None:
        """The moment (UTC) that was noted last, by whichever process; None when none was or Kafka does not answer."""
        if self._consumer is None:
            return None
        try:
            offsets = await self._consumer._coordinator.fetch_committed_offsets([_PLACE])  # type: ignore[union-attr] # noqa: SLF001 - committed() hides the metadata; started, so there is one
            return datetime.fromisoformat(offsets[_PLACE].metadata)
        except (*_ERRORS, KeyError, ValueError):
            return None

    async def note(self, moment: datetime) -> None:
        """Note a moment for whoever has the turn next; nothing when this process has it no more."""
        if self._consumer is None:
            return
        try:
            # The end, so that nobody takes the group for one that lags behind.
            ends = await self._consumer.end_offsets([_PLACE])
            await self._consumer.commit({_PLACE: OffsetAndMetadata(ends[_PLACE], moment.isoformat())})
        except _ERRORS as error:
            # Whoever is next looks back further, and what it finds twice has no second effect.
            _LOG.warning("kafka did not take note", error=type(error).__name__)

    async def stop(self) -> None:
        """Leave the turn to another."""
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await hang_up(consumer)

    async def _connected(self) -> AIOKafkaConsumer:
        if self._consumer is None:
            self._consumer = consumer = AIOKafkaConsumer(
                **self._kafka,
                group_id=GROUP,
                enable_auto_commit=False,
                auto_offset_reset="latest",
                session_timeout_ms=self._session_ms,
                heartbeat_interval_ms=max(self._session_ms // 4, 100),
                max_poll_interval_ms=_LONGEST_WORK_MS,
                request_timeout_ms=max(40_000, self._session_ms + 1_000),
            )
            consumer.subscribe([_PLACE.topic], listener=_Pausing(consumer))
            await consumer.start()
        return self._consumer
