"""The emergency guard: tells a resident whom to call before anything else happens, also while Kafka is away.

It gives the advice of declared dangerous situations in the same way: an emergency of its own kind to it.
What it remembers is bounded: which advice a resident read in the last ten minutes (from other processes too, see
``services.ingest.shared``, and from the notifier, by its receipts), and what it did about an event, so that a webhook
that comes again is never answered again, but reported the same until Kafka has it. A file keeps it for who follows
(``services.ingest.memory``).
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from itertools import product
from typing import Final, TypeVar

import aiohttp
from msgspec import Struct

from loket import identity, telemetry
from loket.dangers import ADVICE
from loket.emergency.advice import advice_of
from loket.events import GuardAnswered, ReceiptReported
from loket.failures import Retryable
from loket.identity import IdentityKey
from loket.metrics import GUARD_ANSWERS, GUARD_SECONDS
from loket.providers.content import Text
from loket.providers.shapes import EMERGENCY_PREFIX, Outgoing, Refused, Unclear, Unreachable
from loket.publishing import Publisher
from loket.sealing import Keyring
from services.ingest.answers import Answer, Need, answered, event_of, failed, need_of
from services.ingest.apps import App
from services.ingest.facts import Letter
from services.ingest.memory import Deed, GuardMemory

K = TypeVar("K")
T = TypeVar("T")
QUIET_S: Final = 600.0
"""A resident gets at most one answer in this time, and another only where a kind needs other advice."""
DOUBT_S: Final = 6.0
"""So long a receipt may tell that an answer which a killed process began has left; then better twice than never."""
_LOOK_S: Final = 0.05
REMEMBERED: Final = 20_000
"""Events and aliases that are remembered, at most; some 10 MB."""
DELIVERY_PREFIX: Final = "guard-"
"""Before the event id in what comes back with every receipt."""
LEFT: Final = frozenset({"sent", "delivered"})
"""Statuses of a message that has left. Not ``read``: who opens the conversation to tell of another emergency reads the
advice of hours ago only then."""
_LATE_PAUSES_S: Final = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 240.0)
_LOG: Final = telemetry.log(__name__)


class _Given(Struct, frozen=True):
    """An answer under way, and until when it is the only one with its advice for its resident."""

    task: asyncio.Task[Answer | None]
    until: float
    advice: str


class Guard:
    """Answers emergencies straight from ingest."""

    def __init__(
        self,
        http: aiohttp.ClientSession,
        key: IdentityKey,
        keyring: Keyring,
        publisher: Publisher,
        memory: GuardMemory | None = None,
    ) -> None:
        self._http = http
        self._key = key
        self._keyring = keyring
        self._publisher = publisher
        self._memory = memory or GuardMemory(None)
        self._by_event: OrderedDict[str, asyncio.Task[Answer | None]] = OrderedDict()
        self._by_alias: OrderedDict[tuple[str, str], _Given] = OrderedDict()
        """By alias and advice."""
        self._late: set[asyncio.Task[None]] = set()

    def answer(self, app: App, letter: Letter, begun: float) -> asyncio.Task[Answer | None]:
        """Answer an emergency, unless this event has its answer already, or this resident the advice that it needs.

        Args:
            app: through which the message came; the answer leaves the same way.
            letter: a message with an emergency.
            begun: when its POST arrived (``time.perf_counter()``).

        Returns:
            What became of it when it is done; None when nobody knows whether an answer left, or to whom it could.
        """
        known = self._by_event.get(letter.event_id)
        if known is not None and not _came_to_nothing(known):
            return known
        now, need = time.monotonic(), need_of(letter)
        given = self._given(letter.aliases, need, now)
        before = self._from_before(letter, need)
        if given is not None:
            work = self._hold_back(letter, given.task)
        else:
            work = self._send(app, letter, begun) if before is None else self._as_before(app, letter, begun, before)
        task = asyncio.create_task(work, name="guard")
        _remember(self._by_event, letter.event_id, task)
        if given is None:
            since_s, advice = (0.0, need.advice) if before is None else (time.time() - before.at, before.advice)
            given = _Given(task, now + QUIET_S - max(since_s, 0.0), advice)
        for alias in letter.aliases:
            _remember(self._by_alias, (alias, given.advice), given)
        return task

    def event(self, answer: Answer) -> GuardAnswered:
        """The fact that an emergency was answered, sealed; the same id each time.

        Raises:
            KeyMissing: the key of this month is not there.
            Permanent: ``key_erased``.
        """
        return event_of(answer, self._key, self._keyring)

    def heard(self, delivery: str | None, message_ref: str) -> None:
        """A receipt came for a delivery: if it was an answer of the guard, of whatever process, it has left."""
        if delivery is not None and delivery.startswith(DELIVERY_PREFIX):
            self._memory.end(delivery.removeprefix(DELIVERY_PREFIX), "sent", message_ref)

    def told(self, delivery: str, aliases: Sequence[str], message_ref: str, *, at: datetime | None) -> None:
        """A receipt came for a delivery of the notifier that told its resident whom to call, then or (None) now."""
        self._memory.told(delivery, tuple(aliases), message_ref, None if at is None else at.timestamp())

    def learn(self, word: GuardAnswered | ReceiptReported) -> None:
        """What is said of answers, by whatever process: what left need not be told again by this one."""
        if isinstance(word, GuardAnswered):
            if not (word.repeated or word.failed) and _is_fresh(word.received_at):
                advice = advice_of(word.kind) if word.danger is None else f"{ADVICE}{word.danger}"
                at = word.received_at.timestamp()
                self._memory.told(word.message_event_id, word.aliases, word.message_ref, at, advice)
            return
        delivery = word.delivery or ""
        if delivery.startswith(DELIVERY_PREFIX):
            if self._memory.of_event(delivery.removeprefix(DELIVERY_PREFIX)) is not None:
                self.heard(delivery, word.message_ref)
        elif delivery.startswith(EMERGENCY_PREFIX) and word.status in LEFT and _is_fresh(word.at or word.received_at):
            self.told(delivery, word.aliases, word.message_ref, at=word.at)

    def publish_when_known(self, tasks: Sequence[asyncio.Task[Answer | None]]) -> None:
        """Report answers that took longer than their POST could wait, on the side."""
        for task in tasks:
            late = asyncio.create_task(self._publish_late(task), name="guard-late")
            self._late.add(late)
            late.add_done_callback(self._late.discard)

    def _given(self, aliases: Sequence[str], need: Need, now: float) -> _Given | None:
        """The answer that told this resident, or is telling, in the last ten minutes whom to call in such a case."""
        for place in product(aliases, need.told_by):
            given = self._by_alias.get(place)
            if given is not None and given.until > now and not _came_to_nothing(given.task):
                return given
        return None

    def _from_before(self, letter: Letter, need: Need) -> Deed | None:
        """What another process did about this emergency, or told this resident in the last ten minutes."""
        deed = self._memory.of_event(letter.event_id)
        if deed is not None:
            return None if deed.state == "failed" else deed
        return self._memory.of_resident(letter.aliases, need.told_by, within_s=QUIET_S)

    async def _as_before(self, app: App, letter: Letter, begun: float, deed: Deed) -> Answer | None:
        slug, kind = letter.municipality.slug, need_of(letter).kind
        until = time.monotonic() + DOUBT_S
        while deed.state == "begun" and time.monotonic() < until:
            # The process ended before it knew whether its answer left: a receipt tells.
            await asyncio.sleep(_LOOK_S)
            deed = self._memory.of_event(deed.event_id) or deed
        if deed.state != "sent":
            return await self._send(app, letter, begun)
        if deed.event_id == letter.event_id:
            return answered(letter, native_id=None, text=None, message_ref=deed.ref)
        GUARD_ANSWERS.labels(slug, kind, "repeated").inc()
        return answered(letter, native_id=None, text=None)

    async def _send(self, app: App, letter: Letter, begun: float) -> Answer | None:
        need, who, slug = need_of(letter), letter.inbound.personal, letter.municipality.slug
        to = who.phone or who.bsuid
        if to is None:
            GUARD_ANSWERS.labels(slug, need.kind, "failed").inc()
            return None
        message = Outgoing(
            to=to,
            to_bsuid=who.phone is None,
            content=Text(text=need.text),
            delivery=f"{DELIVERY_PREFIX}{letter.event_id}",
        )
        self._memory.begin(letter.event_id, letter.aliases, need.advice)
        try:
            accepted = await app.client.send(self._http, app.access, letter.channel, message)
        except (Refused, Unclear, Unreachable) as error:
            self._memory.end(letter.event_id, "failed")
            GUARD_ANSWERS.labels(slug, need.kind, "failed").inc()
            reason = str(error)
            _LOG.error("an emergency was not answered", municipality=slug, error=type(error).__name__, reason=reason)
            return None if isinstance(error, Unclear) else failed(letter)
        self._memory.end(letter.event_id, "sent", identity.message_ref(self._key, slug, accepted.native_id))
        GUARD_ANSWERS.labels(slug, need.kind, "answered").inc()
        GUARD_SECONDS.labels(slug).observe(time.perf_counter() - begun)
        return answered(letter, native_id=accepted.native_id, text=need.text)

    async def _hold_back(self, letter: Letter, earlier: asyncio.Task[Answer | None]) -> Answer | None:
        # Shielded: when one of the two POSTs gives up, the answer under way is still the other's.
        answer = await asyncio.shield(earlier)
        if answer is None or answer.failed:
            return None if answer is None else failed(letter)
        GUARD_ANSWERS.labels(letter.municipality.slug, need_of(letter).kind, "repeated").inc()
        return answered(letter, native_id=None, text=None)

    async def _publish_late(self, task: asyncio.Task[Answer | None]) -> None:
        answer = await asyncio.shield(task)
        if answer is None:
            return
        for pause_s in _LATE_PAUSES_S:
            try:
                await self._publisher.publish([self.event(answer)])
            except Retryable:
                await asyncio.sleep(pause_s)
            else:
                return
        _LOG.error("kafka never took that an emergency was answered", municipality=answer.municipality)

    async def stop(self, patience_s: float = 2.0) -> None:
        """Wait a moment for answers under way, then give up."""
        open_tasks = {*self._late, *(task for task in self._by_event.values() if not task.done())}
        if open_tasks:
            _, pending = await asyncio.wait(open_tasks, timeout=patience_s)
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)


def _is_fresh(at: datetime) -> bool:
    return time.time() - at.timestamp() < QUIET_S


def _came_to_nothing(task: asyncio.Task[Answer | None]) -> bool:
    if not task.done():
        return False
    answer = None if task.cancelled() or task.exception() is not None else task.result()
    return answer is None or answer.failed


def _remember(memory: OrderedDict[K, T], name: K, value: T) -> None:
    memory[name] = value
    memory.move_to_end(name)
    while len(memory) > REMEMBERED:
        memory.popitem(last=False)
