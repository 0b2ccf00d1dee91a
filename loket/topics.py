"""The table of topics: name, key, partitions, retention, dead letters; and what picks a partition (pure)."""

import zlib
from types import MappingProxyType
from typing import Final

from msgspec import Struct

DAY_MS: Final = 86_400_000
PARTITIONS: Final = 12
"""Many divisors, so that 1, 2, 3, 4, 6 or 12 consumers share them evenly."""
MAX_RECORD_BYTES: Final = 4 * 1024 * 1024
"""A POST of 3 MB, compressed, sealed and in base64, stays under 4 MB (see loket.sealing)."""


class Topic(Struct, frozen=True, kw_only=True):
    """One topic, as it must exist in Kafka."""

    name: str
    about: str
    partitions: int = PARTITIONS
    retention_ms: int = 14 * DAY_MS

    @property
    def dead(self) -> str:
        """Name of the topic for what cannot be handled."""
        return f"{self.name}.dead"

    @property
    def config(self) -> dict[str, str]:
        """The topic's settings, as Kafka names them."""
        return {
            "retention.ms": str(self.retention_ms),
            "max.message.bytes": str(MAX_RECORD_BYTES),
            "compression.type": "producer",
            "cleanup.policy": "delete",
        }


INBOUND: Final = Topic(
    name="loket.inbound.v1", about="MessageReceived, key municipality:alias, from ingest to the classifier"
)
CLASSIFIED: Final = Topic(
    name="loket.classified.v1", about="MessageClassified, same key and partition, from the classifier to the notifier"
)
RECEIPTS: Final = Topic(
    name="loket.receipts.v1",
    about="ReceiptReported and GuardAnswered, key municipality:alias or the channel, from ingest to the notifier",
)
CHANNEL: Final = Topic(
    name="loket.channel.v1",
    about="ChannelReported, key municipality:channel or the app, from ingest and the notifier to the notifier",
)
CASES: Final = Topic(
    name="loket.cases.v1", about="CaseChanged, key municipality:case, from the notifier to departments and analytics"
)

_LIVE: Final = (INBOUND, CLASSIFIED, RECEIPTS, CHANNEL, CASES)
_DEAD: Final = tuple(
    Topic(name=t.dead, about=f"What could not be handled of {t.name}: original bytes, failure headers") for t in _LIVE
)
TOPICS: Final[tuple[Topic, ...]] = _LIVE + _DEAD
"""Every topic that must exist."""

BY_EVENT: Final = MappingProxyType(
    {
        "message.received": INBOUND,
        "message.classified": CLASSIFIED,
        "receipt.reported": RECEIPTS,
        "guard.answered": RECEIPTS,
        "channel.reported": CHANNEL,
        "case.changed": CASES,
    }
)
"""Where an event of a type goes."""


def partition_of(key: bytes, partitions: int = PARTITIONS) -> int:
    """Pick the partition of a key: CRC-32 modulo, the same as librdkafka's ``consistent`` partitioner.

    Args:
        key: the record's key.
        partitions: how many partitions the topic has, at least 1.

    Returns:
        0 ... partitions - 1, the same for the same key in every producer and in a replay.
    """
    return zlib.crc32(key) % partitions
