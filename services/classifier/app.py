"""The Faust application: reads, steps, writes to the same partition number, and acknowledges each event last."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

import faust
import mode
from faust.types import EventT, StreamT
from msgspec import structs
from yarl import URL

from loket import telemetry
from loket.bodies import Store, ref_of
from loket.failures import Retryable
from loket.publishing import answers
from loket.topics import INBOUND, MAX_RECORD_BYTES, PARTITIONS
from services.classifier.settings import Settings
from services.classifier.step import Incoming, Outgoing
from services.classifier.transport import Transport
from services.classifier.window import Window

GROUP: Final = "loket-classifier"
_LOG: Final = telemetry.log(__name__)


class SendFailed(Exception):  # noqa: N818 - what happened
    """Kafka did not acknowledge a record; its event is not acknowledged either, and the process ends."""


class App(faust.App):
    """The Faust app, with the window of its open records and the failure that ends it."""

    logger = logging.getLogger("faust.app")  # quiet as the rest of Faust

    def __init__(self, *args: Any, window: Window, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.window = window
        self.failed: asyncio.Future[BaseException] = asyncio.get_running_loop().create_future()
        """Set once, by whatever must end the process."""

    def _new_transport(self) -> Transport:
        return Transport(self.conf.broker_consumer, self)

    def _new_producer_transport(self) -> Transport:
        return Transport(self.conf.broker_producer, self)

    @property
    def joined(self) -> bool:
        """Whether this process is a member of the group and knows its partitions."""
        return self._assignment is not None and not self.rebalancing

    async def kafka_answers(self) -> bool:
        """Whether Kafka answers now."""
        producer = getattr(self.producer, "_producer", None)
        return producer is not None and await answers(producer)

    def fail(self, reason: BaseException) -> None:
        """End the process: nothing more is acknowledged, whoever takes over reads the open events again."""
        if not self.failed.done():
            self.failed.set_result(reason)

    def _crash(self, reason: BaseException) -> None:
        super()._crash(reason)
        self.fail(reason)


def build(
    settings: Settings, step: Callable[[Incoming], Outgoing], storage: Store | None = None, *, apart: bool = False
) -> App:
    """The app, not started yet. Each setting that differs from Faust's own default has its reason beside it.

    Args:
        settings: of the service.
        step: what is done with each record.
        storage: of bodies that records refer to.
        apart: whether ``step`` may wait for others: it then runs in a thread, so that the loop goes on.
    """
    kafka = settings.kafka()
    session_s = settings.session_timeout_s
    app = App(
        GROUP,
        window=Window(),
        broker=[URL(f"kafka://{address}") for address in kafka["bootstrap_servers"]],
        broker_credentials=_credentials(settings, kafka),
        ssl_context=kafka.get("ssl_context"),
        autodiscover=False,
        value_serializer="raw",
        key_serializer="raw",
        processing_guarantee="at_least_once",  # exactly_once is broken; whoever reads drops doubles by event id
        broker_session_timeout=session_s,
        broker_heartbeat_interval=max(session_s / 4, 0.1),
        broker_request_timeout=max(40.0, session_s + 1.0),
        broker_rebalance_timeout=60.0,
        broker_max_poll_interval=300.0,  # the default notices a stuck worker after 1,000 s
        broker_max_poll_records=200,
        broker_commit_interval=settings.commit_interval_s,
        broker_commit_every=500,
        broker_commit_livelock_soft_timeout=60.0,
        consumer_auto_offset_reset="earliest",
        consumer_metadata_max_age_ms=30_000,
        consumer_max_fetch_size=2 * MAX_RECORD_BYTES,
        stream_buffer_maxsize=256,  # bounds memory, and the work that a rebalance throws away
        stream_wait_empty=True,
        stream_recovery_delay=0.0,
        stream_processing_timeout=30.0,
        stream_publish_on_commit=False,
        producer_acks=-1,
        producer_request_timeout=settings.send_timeout_s,  # the default hides a dead broker for 20 minutes
        producer_max_request_size=MAX_RECORD_BYTES + 65_536,
        producer_threaded=False,
        topic_allow_declare=False,  # topics belong to the platform
        topic_disable_leader=True,
        topic_partitions=PARTITIONS,
        table_standby_replicas=0,
        agent_supervisor=mode.CrashingSupervisor,
        web_enabled=False,  # ours answers; theirs would serve tables and say "healthy" to everything
        web_tables_enabled=False,
        worker_redirect_stdouts=False,
        cython_optimizations=False,
        debug=False,
    )
    inbound = app.topic(INBOUND.name, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw")
    app.agent(inbound, name="classify", concurrency=1)(partial(_classify, app, step, storage, apart))
    return app


async def _with_body(incoming: Incoming, storage: Store | None) -> Incoming:
    """A record with the body that it refers to, however long the storage is away; in order, as everything here."""
    ref = ref_of(incoming.headers)
    if ref is None or storage is None:
        return incoming
    while True:
        try:
            return structs.replace(incoming, body=await storage.get(ref))
        except Retryable as retryable:
            _LOG.warning("a body is not there yet", code=retryable.code.value)
            await asyncio.sleep(retryable.after_s)


async def _classify(
    app: App, step: Callable[[Incoming], Outgoing], storage: Store | None, apart: bool, stream: StreamT[bytes]
) -> None:
    try:
        async for event in stream.noack().events():  # type: ignore[attr-defined] # Faust's own stub lacks it
            message = event.message
            await app.window.take(message.tp, message.offset)
            incoming = await _with_body(incoming_of(event), storage)
            outgoing = await asyncio.to_thread(step, incoming) if apart else step(incoming)
            sent = await app.producer.send(
                outgoing.topic,
                outgoing.key,
                outgoing.value,
                message.partition,
                None,
                list(outgoing.headers),
            )
            asyncio.ensure_future(sent).add_done_callback(partial(_settle, app, event))
    except Exception as error:  # noqa: BLE001 - whatever it is, it ends the process
        # Faust acknowledges an event whose agent raised; the process must be gone before that is committed.
        app.fail(error)
        await asyncio.Event().wait()


def incoming_of(event: EventT[bytes]) -> Incoming:
    """The record of an event, untouched."""
    message = event.message
    headers = message.headers or ()
    pairs: Iterable[tuple[str, bytes | None]] = headers.items() if isinstance(headers, dict) else headers  # type: ignore[assignment] # Kafka's headers are text and bytes
    return Incoming(
        partition=message.partition,
        offset=message.offset,
        key=message.key,
        value=message.value,
        headers=tuple((name, value if value is not None else b"") for name, value in pairs),
    )


def _settle(app: App, event: EventT[bytes], sent: asyncio.Future[Any]) -> None:
    """Acknowledge an event when its own record was, and only then."""
    if sent.cancelled() or sent.exception() is not None:
        # The offset stays open, so that nothing can be committed past it until the process is gone.
        app.fail(SendFailed(type(sent.exception()).__name__ if not sent.cancelled() else "cancelled"))
        return
    if event.message.generation_id == app.consumer_generation_id:
        event.ack()
    app.window.settle(event.message.tp, event.message.offset)


def _credentials(settings: Settings, kafka: dict[str, Any]) -> faust.SASLCredentials | faust.SSLCredentials | None:
    context = kafka.get("ssl_context")
    if settings.kafka_security_protocol.startswith("SASL"):
        return faust.SASLCredentials(
            mechanism=settings.kafka_sasl_mechanism,
            username=kafka["sasl_plain_username"],
            password=kafka["sasl_plain_password"],
            ssl_context=context,
        )
    return faust.SSLCredentials(context) if context is not None else None
