"""Faust's Kafka transport with two changes that keep messages: idempotent sends, no commit past an open record."""

import logging
from typing import Any, ClassVar

from faust.transport.drivers import aiokafka as faust_aiokafka
from faust.types import TP

from loket.topics import MAX_RECORD_BYTES
from services.classifier.window import Window


class Producer(faust_aiokafka.Producer):
    """A producer whose retries neither double nor reorder records. Faust switches that on only inside transactions."""

    logger = logging.getLogger("faust.producer")

    def _settings_extra(self) -> dict[str, Any]:
        return {"acks": "all", "enable_idempotence": True, "max_request_size": MAX_RECORD_BYTES + 65_536}


class Consumer(faust_aiokafka.Consumer):
    """A consumer that never commits past an open record.

    Faust 0.15.3 does: with offset 5 committed, record 5 open and 6-9 acknowledged it commits 10, and after a crash
    record 5 is gone (faust-streaming issue 606). Here an offset is done only when no lower one is open.
    """

    logger = logging.getLogger("faust.consumer")

    def _new_offset(self, tp: TP) -> int | None:
        acked: list[int] = self._acked[tp]
        lowest = window_of(self).lowest(tp)
        done = [offset for offset in acked if lowest is None or offset < lowest]
        if not done:
            return None
        # Records are taken up in the order of their offsets, so all below the lowest open one are done, gaps included.
        last = max(done)
        acked[:] = [offset for offset in acked if offset > last]
        self._acked_index[tp].difference_update(done)
        self._gap[tp].chop(0, last + 1)
        return last + 1


class Transport(faust_aiokafka.Transport):
    """Kafka for the classifier."""

    Consumer: ClassVar[type[Any]] = Consumer
    Producer: ClassVar[type[Any]] = Producer


def window_of(consumer: Consumer) -> Window:
    """The window of the app that a consumer belongs to."""
    window: Window = consumer.app.window  # type: ignore[attr-defined] # the app is always ours
    return window
