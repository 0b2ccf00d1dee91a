"""One webhook POST: read, verified, understood, published, acknowledged; in this order and never in another.

It is an ASGI application of its own, since all of ingest's load comes through here.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from msgspec import Struct
from opentelemetry.trace import SpanKind

from loket import bodies, telemetry
from loket.codec import type_of
from loket.events import AnyEvent, ChannelReported
from loket.failures import Code, Permanent, Retryable
from loket.metrics import ACCEPTED, CHANNEL_REPORTS, WEBHOOK_SECONDS, WEBHOOKS
from loket.providers.shapes import EMERGENCY_PREFIX, NotAWebhook, Post, StatusUpdate
from loket.publishing import Publisher
from loket.sealing import KeyMissing
from loket.storage import Storage
from services.ingest.answers import Answer
from services.ingest.apps import App
from services.ingest.body import Gone, NoRoom, Receive, Room, TooLarge, read_body, whole
from services.ingest.facts import UNKNOWN_NUMBER, Facts
from services.ingest.guard import DELIVERY_PREFIX, LEFT, Guard

PREFIX: Final = "/webhooks/"
GUARD_PATIENCE_S: Final = 2.0
"""An emergency's POST waits so long for the platform to take our answer."""
_RETRY_AFTER: Final = (b"retry-after", b"5")
_CLOSE: Final = (b"connection", b"close")
_EMPTY: Final = (b"content-length", b"0")
_QUIET_S: Final = 10.0
_LOG: Final = telemetry.log(__name__)

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class _Answer(Struct, frozen=True):
    """What the caller hears, and how the counters call it."""

    outcome: str
    start: MutableMapping[str, Any]
    """The message that begins the response; the server only reads it."""


def _answer(status: int, outcome: str, *headers: tuple[bytes, bytes]) -> _Answer:
    return _Answer(outcome, {"type": "http.response.start", "status": status, "headers": [*headers, _EMPTY]})


_NO_BODY: Final[MutableMapping[str, Any]] = {"type": "http.response.body", "body": b""}
_ACCEPTED: Final = _answer(200, "accepted")
_UNKNOWN_APP: Final = _answer(404, "unknown_app")
_BAD_SIGNATURE: Final = _answer(401, "bad_signature")
_NOT_JSON: Final = _answer(400, "not_json")
_TOO_LARGE: Final = _answer(413, "too_large")
_TOO_LARGE_TO_READ: Final = _answer(413, "too_large", _CLOSE)
_INCOMPLETE: Final = _answer(408, "incomplete", _CLOSE)
_OVERLOADED: Final = _answer(503, "overloaded", _RETRY_AFTER, _CLOSE)
_KEY_MISSING: Final = _answer(503, "key_missing", _RETRY_AFTER)
_UNACKNOWLEDGED: Final = _answer(503, "unacknowledged", _RETRY_AFTER)


class Webhooks:
    """Takes the POSTs of every declared app."""

    def __init__(
        self,
        apps: Mapping[tuple[str, str], App],
        facts: Facts,
        guard: Guard,
        publisher: Publisher,
        room: Room,
        public_url: str,
        storage: Storage | None,
    ) -> None:
        self._by_path = {f"{PREFIX}{provider}/{name}": app for (provider, name), app in apps.items()}
        self._facts = facts
        self._guard = guard
        self._publisher = publisher
        self._room = room
        # Nobody has verified yet what is arriving: it must not take the room of what was.
        self._arriving = Room(room.limit_bytes // 2)
        self._public_url = public_url
        self._storage = storage
        self._warned: dict[tuple[str, str], float] = {}

    async def post(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one POST: 200 when Kafka has acknowledged everything that it says, and never before."""
        # What waits for Kafka waits below few coroutines: going through each of them takes time with every POST.
        begun = time.perf_counter()
        app = self._by_path.get(scope["path"])
        if app is None:
            answer = _UNKNOWN_APP
        else:
            taken: int | None = None
            try:
                message = await receive()
                body = whole(message)
                if body is None:
                    body = await read_body(message, receive, self._arriving)
                post = self._as_post(scope, body)
                if not app.wire.verify(post, app.secret):
                    self._warn("a webhook with a wrong signature", app, app.name)
                    answer = _BAD_SIGNATURE
                elif (taken := self._room.take(len(body))) is None:
                    answer = _OVERLOADED
                else:
                    with telemetry.span("webhook", kind=SpanKind.SERVER):
                        answer = await self._accept(app, post, begun)
            except TooLarge as error:
                answer = _TOO_LARGE if error.drained else _TOO_LARGE_TO_READ
                self._warn("a webhook that is too large", app, app.name)
            except NoRoom:
                answer = _OVERLOADED
            except Gone:
                answer = _INCOMPLETE
            finally:
                self._room.give_back(taken or 0)
        await send(answer.start)
        await send(_NO_BODY)
        WEBHOOKS.add(app.name if app else "unknown", answer.outcome)
        WEBHOOK_SECONDS.add(time.perf_counter() - begun, answer.outcome)

    def _as_post(self, scope: Scope, body: bytes) -> Post:
        return Post(
            body=body,
            headers=dict(scope["headers"]),
            path=scope["path"],
            query=scope["query_string"],
            public_url=self._public_url,
        )

    async def _accept(self, app: App, post: Post, begun: float) -> _Answer:
        try:
            parsed = app.wire.parse(post, knows=app.knows)
        except NotAWebhook:
            return _NOT_JSON
        letters = self._facts.letters(app, parsed)
        for status in parsed.statuses:
            if status.delivery is not None and status.delivery.startswith((DELIVERY_PREFIX, EMERGENCY_PREFIX)):
                self._hear(app, status)
        answers = [self._guard.answer(app, letter, begun) for letter in letters if letter.is_urgent]
        try:
            events = self._facts.events(app, letters, parsed, datetime.now(UTC))
            del parsed, letters
            try:
                await self._publisher.publish(events, traceparent=telemetry.traceparent())
            except Permanent as error:
                await self._publish_lighter(events, error)
            self._count(events)
            if answers:
                await self._report_answers(answers, begun)
        except KeyMissing as error:
            self._warn("a sealing key is missing: nothing is accepted that needs it", app, error.key_id)
            return _KEY_MISSING
        except Retryable:
            return _UNACKNOWLEDGED
        except Permanent as error:
            self._warn("a webhook cannot be kept", app, error.code.value)
            return _TOO_LARGE if error.code is Code.TOO_LARGE else _UNACKNOWLEDGED
        return _ACCEPTED

    def _hear(self, app: App, status: StatusUpdate) -> None:
        municipality, _ = app.numbers[status.number_id]
        ref = self._facts.message_ref(municipality.slug, status.native_id)
        self._guard.heard(status.delivery, ref)
        if status.delivery is not None and status.delivery.startswith(EMERGENCY_PREFIX) and status.status in LEFT:
            self._guard.told(status.delivery, self._facts.whose(municipality.slug, status), ref, at=status.at)

    async def _publish_lighter(self, events: Sequence[AnyEvent], refused: Permanent) -> None:
        """Publish what was too large for Kafka, with its bodies put away; anything else stays refused."""
        if refused.code is not Code.TOO_LARGE or self._storage is None:
            raise refused
        # Some of them may be in Kafka already; they are the same events, and count once.
        lighter = await bodies.put_away(self._storage, events)
        await self._publisher.publish(lighter, traceparent=telemetry.traceparent())

    async def _report_answers(self, answers: Sequence[asyncio.Task[Answer | None]], begun: float) -> None:
        left_s = max(GUARD_PATIENCE_S - (time.perf_counter() - begun), 0.0)
        done, late = await asyncio.wait(answers, timeout=left_s)
        self._guard.publish_when_known([task for task in answers if task in late])
        known = (task.result() for task in answers if task in done)
        events = [self._guard.event(answer) for answer in known if answer is not None]
        if events:
            await self._publisher.publish(events, traceparent=telemetry.traceparent())
            self._count(events)

    def _count(self, events: Sequence[AnyEvent]) -> None:
        for event in events:
            ACCEPTED.add(event.municipality or "none", type_of(event))
            if isinstance(event, ChannelReported):
                self._report(event)

    def _report(self, event: ChannelReported) -> None:
        CHANNEL_REPORTS.labels(event.app, event.field, event.problem or "none").inc()
        if event.problem == UNKNOWN_NUMBER:
            _LOG.warning("a message for a number that nobody declared", app=event.app, event_id=event.event_id)

    def _warn(self, sentence: str, app: App, about: str) -> None:
        # Anyone can send a wrong signature: the counter counts them all, the log tells of one now and then.
        now = time.monotonic()
        if now >= self._warned.get((sentence, about), 0.0):
            self._warned[sentence, about] = now + _QUIET_S
            _LOG.warning(sentence, app=app.name, about=about)
