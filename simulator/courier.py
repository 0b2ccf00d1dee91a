"""Delivering webhooks: concurrently, retried as the vendor does, one app never waiting for another."""

import asyncio
import contextlib

import aiohttp
import msgspec
from yarl import URL

from simulator import clock
from simulator.store import log, outbox
from simulator.store.db import transaction
from simulator.store.outbox import Webhook
from simulator.vendors.registry import VENDORS
from simulator.vendors.shape import Attempt
from simulator.world import World

TIMEOUT_S = 10.0
AT_ONCE = 64


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What a callback answered: its HTTP status, or 0 and why it could not be reached."""

    status: int
    error: str | None = None


def new_session() -> aiohttp.ClientSession:
    """Return a session for webhooks: ten seconds for an answer, no redirects followed, no proxies."""
    connector = aiohttp.TCPConnector(limit=AT_ONCE * 2)
    return aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=TIMEOUT_S))


async def post(session: aiohttp.ClientSession, url: str, headers: dict[str, str], body: bytes) -> Answered:
    """Deliver a body once; the address leaves as it is written, since some vendors sign it."""
    try:
        async with session.post(URL(url, encoded=True), data=body, headers=headers, allow_redirects=False) as answer:
            await answer.read()
            return Answered(status=answer.status)
    except TimeoutError:
        return Answered(status=0, error="no answer within 10 seconds")
    except (aiohttp.ClientError, OSError, ValueError) as error:
        return Answered(status=0, error=type(error).__name__)


class Courier:
    """The deliveries of one app."""

    def __init__(self, world: World, app: str, retry_scale: float) -> None:
        """Prepare for an app; `retry_scale` multiplies the pauses between attempts."""
        self._world = world
        self._app = app
        self._scale = retry_scale
        self._wake = asyncio.Event()
        self._under_way: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Tell the courier that there may be something to deliver."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver what is due, until cancelled; what waits is in the database and survives."""
        async with new_session() as session, contextlib.AsyncExitStack() as stack:
            stack.push_async_callback(self._stop)
            while True:
                self._wake.clear()
                now = clock.now()
                room = AT_ONCE - len(self._under_way)
                if room > 0:
                    due = outbox.webhooks_due(self._world.db, self._app, now, AT_ONCE)
                    for webhook_id in [n for n in due if n not in self._under_way][:room]:
                        webhook = outbox.webhook(self._world.db, webhook_id)
                        self._under_way[webhook_id] = asyncio.create_task(self._deliver(session, webhook))
                upcoming = outbox.next_webhook(self._world.db, self._app, now)
                with contextlib.suppress(TimeoutError):
                    timeout = 60.0 if upcoming is None else min(60.0, max(0.0, upcoming - clock.now()))
                    await asyncio.wait_for(self._wake.wait(), timeout)

    async def _stop(self) -> None:
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _deliver(self, session: aiohttp.ClientSession, webhook: Webhook) -> None:
        try:
            answered = await post(session, webhook.callback, webhook.headers, webhook.body)
            with transaction(self._world.db):
                self._settle(webhook, answered)
        finally:
            del self._under_way[webhook.id]
            self._wake.set()

    def _settle(self, webhook: Webhook, answered: Answered) -> None:
        db, about = self._world.db, webhook.about
        attempts = webhook.attempts + 1
        vendor = VENDORS[self._world.accounts.of_app(webhook.app)[0].provider]
        attempt = Attempt(
            kind=about.kind,
            address=webhook.callback,
            status=answered.status,
            attempts=attempts,
            age_s=clock.now() - webhook.created,
        )
        took = vendor.took(attempt)
        missed = "webhook.refused" if answered.status else "webhook.unreachable"
        entry = log.Entry(
            what="webhook.delivered" if took else missed,
            app=webhook.app,
            from_=about.from_,
            to=about.to,
            wamid=about.wamid,
            opaque=about.opaque,
            status=answered.status,
            type=about.kind,
            attempt=attempts,
            error=answered.error,
        )
        self._world.record(entry)
        if took:
            outbox.end_webhook(db, webhook)
            if about.kind == "message" and about.wamid is not None:
                self._world.webhook_answered(about.wamid)
            return
        pause = vendor.pause_s(attempt)
        if pause is None:
            outbox.end_webhook(db, webhook)
            self._world.record(msgspec.structs.replace(entry, what="webhook.given_up"))
            return
        outbox.retry_webhook(db, webhook, due=clock.now() + pause * self._scale)


class Steps:
    """The loop that lets statuses climb."""

    def __init__(self, world: World) -> None:
        """Prepare for a world."""
        self._world = world
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Tell the loop that a step was planned."""
        self._wake.set()

    async def run(self) -> None:
        """Take each step when it is due, until cancelled."""
        while True:
            self._wake.clear()
            self._world.take_steps()
            upcoming = outbox.next_step(self._world.db)
            with contextlib.suppress(TimeoutError):
                timeout = 60.0 if upcoming is None else max(0.001, upcoming - clock.now())
                await asyncio.wait_for(self._wake.wait(), timeout)
