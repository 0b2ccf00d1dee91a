"""Records as the step reads and writes them, and what was counted."""

from prometheus_client import REGISTRY

from loket.codec import decode, encode
from loket.events import AnyEvent, MessageClassified
from loket.topics import CLASSIFIED
from services.classifier.step import Incoming, Outgoing


def a_record(event: AnyEvent, *, traceparent: str | None = None, partition: int = 7, offset: int = 42) -> Incoming:
    envelope = encode(event, traceparent=traceparent)
    return Incoming(
        partition=partition, offset=offset, key=envelope.key, value=envelope.value, headers=envelope.headers
    )


def classified(outgoing: Outgoing) -> MessageClassified:
    assert outgoing.topic == CLASSIFIED.name
    event = decode(outgoing.value)
    assert isinstance(event, MessageClassified)
    return event


def counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0
