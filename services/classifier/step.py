"""One record of messages in, one record out (pure, apart from the model and the keys that it is given)."""

import time
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from opentelemetry.trace import SpanKind

from loket import telemetry
from loket.bodies import whole
from loket.choices import is_ours
from loket.codec import decode, encode, failure_headers, header
from loket.emergency import relief
from loket.events import MessageClassified, MessageReceived
from loket.failures import Code, Permanent
from loket.metrics import CLASSIFIED, CLASSIFIER_ERRORS, CLASSIFY_SECONDS, DEAD_LETTERS
from loket.municipalities import World
from loket.passing import classified
from loket.sealing import KeyMissing, Keyring
from loket.topics import CLASSIFIED as CLASSIFIED_TOPIC
from loket.topics import INBOUND, MAX_RECORD_BYTES
from services.classifier.addressed import divided
from services.classifier.model.artefact import Model
from services.classifier.model.understand import understand
from services.classifier.models import Models, as_models
from services.classifier.opinion import Opinions
from services.classifier.pointing import known_of, pointed, told_in
from services.classifier.shadow import Shadow

Headers = tuple[tuple[str, bytes], ...]
REPORT: Final = "report"
_LOG: Final = telemetry.log(__name__)
_HEADERS_BYTES: Final = 16_384
"""Room for headers and framing inside the largest record that Kafka takes."""


class Incoming(Struct, frozen=True, kw_only=True):
    """A record as it was read; its ``repr`` shows no content."""

    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Headers
    body: bytes | None = None
    """What is sealed, fetched from object storage, when the record only refers to it."""

    def __repr__(self) -> str:
        return f"Incoming({self.partition}@{self.offset})"


class Outgoing(Struct, frozen=True, kw_only=True):
    """A record to be written on the partition number that it was read from; its ``repr`` shows no content."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers

    def __repr__(self) -> str:
        return f"Outgoing({self.topic})"


class Step:
    """What the service does with each record."""

    def __init__(
        self,
        model: Model | Models,
        world: World,
        keyring: Keyring,
        shadow: Shadow | None = None,
        opinions: Opinions | None = None,
    ) -> None:
        self._models = as_models(model)
        self._world = world
        self._keyring = keyring
        self._shadow = shadow
        self._opinions = opinions

    @property
    def waits(self) -> bool:
        """Whether it may wait for an answer of others."""
        return self._opinions is not None

    def __call__(self, incoming: Incoming) -> Outgoing:
        """The record that follows from a record: the classified message, or a dead letter with the original bytes.

        A key that is not there yet sends the message on unclassified, so that the notifier parks it; so does a bug of
        the model (counted, and for a person to read): it had no state to damage, and no message waits for our repair.
        """
        parent = header(incoming.headers, "traceparent")
        with telemetry.span(f"{INBOUND.name} process", parent=parent, kind=SpanKind.CONSUMER):
            try:
                found = self._classified(_received(incoming), incoming.body)
            except Permanent as failure:
                return _dead_letter(incoming, failure.code)
            envelope = encode(found, traceparent=telemetry.traceparent() or parent)
        if len(envelope.value) > MAX_RECORD_BYTES - _HEADERS_BYTES:
            return _dead_letter(incoming, Code.TOO_LARGE)
        # The key as it was read: what keeps a resident's messages in order must not change on the way.
        return Outgoing(topic=CLASSIFIED_TOPIC.name, key=incoming.key, value=envelope.value, headers=envelope.headers)

    def _classified(self, event: MessageReceived, body: bytes | None) -> MessageClassified:
        municipality = self._world.get(event.municipality)
        if municipality is None:
            raise Permanent(Code.UNKNOWN_MUNICIPALITY)
        speaks = self._models.of(event.municipality)
        if event.personal.ref is not None and body is None:
            return _unread(event, speaks, "human", "too_large")
        try:
            personal = self._keyring.open_personal(whole(event.personal, body), event_id=event.event_id)
        except KeyMissing:
            return _unread(event, speaks, "human", "key_missing")
        text = personal.text or ""
        if not text.strip():
            return _unread(event, speaks, "ask", "no_text")
        begun = time.perf_counter()
        try:
            found = divided(text, understand(text, speaks, municipality, explain=True), speaks, municipality)
            why = pointed(text, found.why) if found.intent == REPORT else ()
            whereabouts = told_in(text)
        except Exception as error:  # noqa: BLE001 - any bug of the model: the message goes to a person, and somebody is paged
            CLASSIFIER_ERRORS.labels(event.municipality).inc()
            # Without its text, which may quote the resident.
            _LOG.error(
                "classifier error", municipality=event.municipality, event_id=event.event_id, error=type(error).__name__
            )
            return _unread(event, speaks, "human", "classifier_error")
        CLASSIFY_SECONDS.labels(event.municipality).observe(time.perf_counter() - begun)
        if self._shadow is not None:
            self._shadow.look(text, municipality, found)
        # What ingest took for an emergency goes to a person, whatever another model would call it.
        if self._opinions is not None and event.emergency is None:
            found = self._opinions.look(text, found, municipality)
        CLASSIFIED.labels(event.municipality, found.decision, found.language or "unknown").inc()
        emergency = found.emergency
        if emergency is not None and (is_ours(municipality, text, personal.payload) or relief.is_all(text)):
            emergency = None
        return classified(
            event,
            emergency=event.emergency or (emergency.kind if emergency else None),
            emergency_level=event.emergency_level or (emergency.level if emergency else None),
            emergency_p=found.emergency_p,
            language=found.language,
            intent=found.intent,
            intent_p=found.intent_p,
            addition_p=found.addition_p,
            candidates=found.candidates,
            decision=found.decision,
            reason=found.reason,
            model=speaks.name,
            parts=found.parts if len(found.parts) > 1 or found.parts[0].end - found.parts[0].start < len(text) else (),
            why=why,
            whereabouts=whereabouts,
            known=known_of(text, speaks),
        )


def _received(incoming: Incoming) -> MessageReceived:
    event = decode(incoming.value)
    if not isinstance(event, MessageReceived):
        raise Permanent(Code.UNDECODABLE)
    return event


def _unread(event: MessageReceived, model: Model, decision: str, reason: str) -> MessageClassified:
    CLASSIFIED.labels(event.municipality, decision, "unknown").inc()
    return classified(event, decision=decision, reason=reason, model=model.name)


def _dead_letter(incoming: Incoming, code: Code) -> Outgoing:
    municipality = header(incoming.headers, "municipality") or "none"
    DEAD_LETTERS.labels(INBOUND.name, municipality, code.value).inc()
    _LOG.error(
        "set aside",
        municipality=municipality,
        topic=INBOUND.name,
        partition=incoming.partition,
        offset=incoming.offset,
        code=code.value,
    )
    headers: Sequence[tuple[str, bytes]] = failure_headers(
        incoming.headers, code=code, topic=INBOUND.name, partition=incoming.partition, offset=incoming.offset
    )
    # A record with neither key nor value exists in Kafka, but the client writes none: an empty key stands for it.
    key = b"" if incoming.key is None and incoming.value is None else incoming.key
    return Outgoing(topic=INBOUND.dead, key=key, value=incoming.value, headers=tuple(headers))
