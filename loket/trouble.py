"""Which records ended a process: kept in the metadata of committed offsets, see ``loket.consuming``."""

import json
from collections.abc import Iterable

from aiokafka import ConsumerRebalanceListener, TopicPartition
from msgspec import Struct


class Trouble(Struct, frozen=True):
    """Where a partition must be handled one record at a time, and how often its first record ended the process."""

    offset: int
    times: int
    until: int
    """Last offset of the batch that ended the process: the culprit is not beyond it."""

    def __str__(self) -> str:
        return json.dumps({"ended_at": self.offset, "times": self.times, "until": self.until})

    @classmethod
    def read(cls, metadata: str) -> "Trouble | None":
        """What the metadata of a committed offset says; None when it says nothing of the kind."""
        try:
            found = json.loads(metadata)
            return cls(int(found["ended_at"]), int(found["times"]), int(found["until"]))
        except (ValueError, KeyError, TypeError):
            return None


class Forgetful(ConsumerRebalanceListener):
    """Forgets what was known of partitions when they are shared out again: another process may have ended on them."""

    def __init__(self, asked: set[TopicPartition], trouble: dict[TopicPartition, Trouble]) -> None:
        self._asked = asked
        self._trouble = trouble

    def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        """The batch at hand goes on; what is known is needed until new partitions come."""

    def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:  # noqa: ARG002 - aiokafka names it
        """Ask again for each."""
        self._asked.clear()
        self._trouble.clear()
