"""One webhook POST: read, verified, understood, published, acknowledged; in this order and never in another.

It is an ASGI application of its own, since all of ingest's load comes through here.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from opentelemetry.trace import SpanKind

from loket import telemetry
from loket.codec import NotJson, type_of
from loket.events import AnyEvent, ChannelReported
from loket.failures import Code, Permanent, Retryable
from loket.metrics import ACCEPTED, CHANNEL_REPORTS, WEBHOOK_SECONDS, WEBHOOKS
from loket.publishing import Publisher
from loket.sealing import KeyMissing
from services.ingest.apps import App
from services.ingest.body import Gone, Receive, Room, TooLarge, read_body
from services.ingest.facts import UNKNOWN_NUMBER, Facts
from services.ingest.guard import Answer, Guard

PREFIX: Final = "/webhooks/"
GUARD_PATIENCE_S: Final = 2.0
"""An emergency's POST waits so long for the platform to take our answer."""
_RETRY_AFTER: Final = (b"retry-after", b"5")
_CLOSE: Final = (b"connection", b"close")
_QUIET_S: Final = 10.0
_LOG: Final = telemetry.log(__name__)

# Looking a label up locks and checks it; these come with every POST, and there are only so many of them.
_webhooks: Final = cache(WEBHOOKS.labels)
_webhook_seconds: Final = cache(WEBHOOK_SECONDS.labels)
_accepted: Final = cache(ACCEPTED.labels)

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class _Refusal(Exception):  # noqa: N818 - an answer, not an accident
    """The POST is not accepted."""

    def __init__(self, status: int, outcome: str, *headers: tuple[bytes, bytes]) -> None:
        super().__init__(outcome)
        self.status = status
        self.outcome = outcome
        self.headers = headers


class Webhooks:
    """Takes the POSTs of every declared app."""

    def __init__(
        self, apps: Mapping[tuple[str, str], App], facts: Facts, guard: Guard, publisher: Publisher, room: Room
    ) -> None:
        self._by_path = {f"{PREFIX}{provider}/{name}": app for (provider, name), app in apps.items()}
        self._signature_names = {path: app.wire.SIGNATURE_HEADER.encode() for path, app in self._by_path.items()}
        self._facts = facts
        self._guard = guard
        self._publisher = publisher
        self._room = room
        self._warned: dict[tuple[str, str], float] = {}

    async def post(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one POST: 200 when Kafka has acknowledged everything that it says, and never before."""
        begun = time.perf_counter()
        app = self._by_path.get(scope["path"])
        try:
            await self._take(app, scope, receive, begun)
        except _Refusal as refusal:
            status, outcome, headers = refusal.status, refusal.outcome, list(refusal.headers)
        except Gone:
            return
        else:
            status, outcome, headers = 200, "accepted", []
        await send({"type": "http.response.start", "status": status, "headers": [*headers, (b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})
        _webhooks(app.name if app else "unknown", outcome).inc()
        _webhook_seconds(outcome).observe(time.perf_counter() - begun)

    async def _take(self, app: App | None, scope: Scope, receive: Receive, begun: float) -> None:
        if app is None:
            raise _Refusal(404, "unknown_app")
        headers = dict(scope["headers"])
        declared = headers.get(b"content-length")
        taken = self._room.take(int(declared) if declared and declared.isdigit() else None)
        if taken is None:
            raise _Refusal(503, "overloaded", _RETRY_AFTER, _CLOSE)
        try:
            body = await self._read(app, receive)
            signature = headers.get(self._signature_names[scope["path"]])
            if not app.wire.verify(body, signature.decode("latin-1") if signature else None, app.secret):
                self._warn("a webhook with a wrong signature", app, app.name)
                raise _Refusal(401, "bad_signature")
            with telemetry.span("webhook", kind=SpanKind.SERVER):
                await self._accept(app, body, begun)
        finally:
            self._room.give_back(taken)

    async def _read(self, app: App, receive: Receive) -> bytes:
        try:
            return await read_body(receive)
        except TooLarge as error:
            self._warn("a webhook that is too large", app, app.name)
            raise _Refusal(413, "too_large", *(() if error.drained else (_CLOSE,))) from error

    async def _accept(self, app: App, body: bytes, begun: float) -> None:
        try:
            parsed = app.wire.parse(body, knows=app.knows)
        except NotJson as error:
            raise _Refusal(400, "not_json") from error
        letters = self._facts.letters(app, parsed)
        answers = [self._guard.answer(app, letter, begun) for letter in letters if letter.emergency is not None]
        try:
            events = self._facts.events(app, letters, parsed, datetime.now(UTC))
            del parsed, letters
            await self._publish(events)
            if answers:
                await self._publish(await self._answered(answers, begun))
        except KeyMissing as error:
            self._warn("a sealing key is missing: nothing is accepted that needs it", app, error.key_id)
            raise _Refusal(503, "key_missing", _RETRY_AFTER) from error
        except Retryable as error:
            raise _Refusal(503, "unacknowledged", _RETRY_AFTER) from error
        except Permanent as error:
            self._warn("a webhook cannot be kept", app, error.code.value)
            if error.code is Code.TOO_LARGE:
                raise _Refusal(413, "too_large") from error
            raise _Refusal(503, "unacknowledged", _RETRY_AFTER) from error

    async def _answered(self, answers: Sequence[asyncio.Task[Answer | None]], begun: float) -> list[AnyEvent]:
        left_s = max(GUARD_PATIENCE_S - (time.perf_counter() - begun), 0.0)
        done, late = await asyncio.wait(answers, timeout=left_s)
        self._guard.publish_when_known([task for task in answers if task in late])
        known = (task.result() for task in answers if task in done)
        return [self._guard.event(answer) for answer in known if answer is not None]

    async def _publish(self, events: Sequence[AnyEvent]) -> None:
        if not events:
            return
        await self._publisher.publish(events, traceparent=telemetry.traceparent())
        for event in events:
            _accepted(event.municipality or "none", type_of(event)).inc()
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
