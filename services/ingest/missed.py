"""Reads back what no webhook brought: some vendors try a webhook a few times only, and keep a list of messages.

One process of ingest looks: at first a day back, then every hour, and whoever follows it goes on where it was. What a
webhook did bring becomes the same event again, with the same id, and has no second effect. The guard answers nothing of
it: what is new among it the notifier answers within seconds, and what is not was answered then.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import aiohttp

from loket import telemetry
from loket.declarations import Channel
from loket.events import AnyEvent
from loket.failures import Permanent, Retryable
from loket.metrics import MESSAGE_LOGS
from loket.providers.shapes import Parsed, Refused, Unreachable
from services.ingest.apps import App
from services.ingest.facts import Facts
from services.ingest.turn import Turn

Publish = Callable[[Sequence[AnyEvent]], Awaitable[None]]
OVERLAP: Final = timedelta(minutes=10)
"""A message may stand in the list a while after its moment."""
AGAIN_S: Final = 30.0
BETWEEN_S: Final = 1.0
"""How long a process waits before it asks again whether it is its turn."""
AT_ONCE: Final = 200
_LOG: Final = telemetry.log(__name__)


class Missed:
    """Reads the lists of messages of every app whose vendor keeps one."""

    def __init__(
        self,
        apps: Mapping[tuple[str, str], App],
        facts: Facts,
        publish: Publish,
        http: aiohttp.ClientSession,
        *,
        back: timedelta,
        every: timedelta,
    ) -> None:
        """``back`` is how far the first look goes; ``every`` how long it is between two."""
        self._places = [
            (app, channel)
            for app in apps.values()
            if app.wire.CAPABILITIES.message_log
            for _, channel in app.numbers.values()
        ]
        self._facts = facts
        self._publish = publish
        self._http = http
        self._back = back
        self._every = every
        self._read_until: dict[tuple[str, str], datetime] = {}

    async def run(self, turn: Turn) -> None:
        """Look whenever it is this process's turn, until it is cancelled; ends at once when no vendor keeps a list."""
        next_s: float | None = None
        try:
            while self._places:
                if not await turn.mine():
                    next_s = None
                    await asyncio.sleep(BETWEEN_S)
                    continue
                if next_s is None:
                    self._go_on(await turn.noted())
                if next_s is None or time.monotonic() >= next_s:
                    next_s = time.monotonic() + await self._look_at_all(turn)
        finally:
            await turn.stop()

    def _go_on(self, noted: datetime | None) -> None:
        if noted is not None:
            self._read_until = {(app.name, channel.number_id): noted for app, channel in self._places}

    async def _look_at_all(self, turn: Turn) -> float:
        """Look at each list; returns after how many seconds to look again."""
        now = datetime.now(UTC)
        whole = [await self.look(app, channel, now) for app, channel in self._places]
        if not all(whole):
            return AGAIN_S
        await turn.note(now)
        return self._every.total_seconds()

    async def look(self, app: App, channel: Channel, now: datetime) -> bool:
        """Publish what the list of a number holds; False when that must be tried again soon.

        Args:
            app: of the vendor.
            channel: by the way of this app.
            now: this moment (UTC).
        """
        place = (app.name, channel.number_id)
        before = self._read_until.get(place)
        since = now - self._back if before is None else before - OVERLAP
        try:
            parsed = await app.client.missed(self._http, app.access, channel, since)
            found = await self._keep(app, parsed, now)
        except (Refused, Unreachable, Retryable, Permanent) as error:
            MESSAGE_LOGS.labels(app.name, "failed").inc()
            _LOG.warning("a list of messages was not read", app=app.name, error=type(error).__name__)
            return False
        self._read_until[place] = now
        MESSAGE_LOGS.labels(app.name, "read").inc()
        _LOG.info("read a list of messages", app=app.name, channel=channel.name, found=found)
        return True

    async def _keep(self, app: App, parsed: Parsed, now: datetime) -> int:
        events = self._facts.events(app, self._facts.letters(app, parsed), parsed, now)
        for n in range(0, len(events), AT_ONCE):
            await self._publish(events[n : n + AT_ONCE])
        return len(events)
