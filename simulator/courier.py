"""Delivering webhooks: concurrently, retried as the vendor does, one app never waiting for another."""

import asyncio
import contextlib
import secrets
from collections.abc import Sequence

import aiohttp
import msgspec
from yarl import URL

from simulator import clock, oversight
from simulator.batches import merged
from simulator.ground import BATCH_WAIT_S
from simulator.store import log, outbox
from simulator.store.db import transaction
from simulator.store.outbox import Webhook
from simulator.vendors.meta.webhooks import Meta, slow_pause_s
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


async def shakes_hands(callback: str, verify_token: str) -> bool:
    """Ask an address whether it wants webhooks, as Meta does; says whether it gave the challenge back."""
    challenge = str(secrets.randbelow(10**9))
    query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
    try:
        async with new_session() as session, session.get(callback, params=query, allow_redirects=False) as answer:
            return answer.status == 200 and (await answer.text()).strip() == challenge
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError):
        return False


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
                for webhook in self._ready(now):
                    self._under_way[webhook.id] = asyncio.create_task(self._deliver(session, webhook))
                upcoming = outbox.next_webhook(self._world.db, self._app, now)
                with contextlib.suppress(TimeoutError):
                    timeout = 60.0 if upcoming is None else min(60.0, max(0.001, clock.real_s(upcoming - clock.now())))
                    async with asyncio.timeout(timeout):
                        await self._wake.wait()

    def _ready(self, now: float) -> list[Webhook]:
        """What may leave now; new updates go together when the rules say so."""
        room = AT_ONCE - len(self._under_way)
        if room <= 0:
            return []
        batch, db = self._world.rules.batch, self._world.db
        due = outbox.webhooks_due(db, self._app, now, AT_ONCE * batch)
        waiting = [outbox.webhook(db, n) for n in due if n not in self._under_way]
        if batch > 1 and waiting:
            soon = outbox.webhooks_due(db, self._app, now + BATCH_WAIT_S, AT_ONCE * batch)
            coming = [outbox.webhook(db, n) for n in soon if n not in self._under_way and n not in due]
            waiting = self._batched([*waiting, *(one for one in coming if one.attempts == 0)], batch)
        return waiting[:room]

    def _batched(self, waiting: Sequence[Webhook], batch: int) -> list[Webhook]:
        fresh: dict[str, list[Webhook]] = {}
        for webhook in waiting:
            if webhook.attempts == 0 and not webhook.about.also:
                fresh.setdefault(webhook.callback, []).append(webhook)
        left = [webhook for webhook in waiting if webhook.attempts or webhook.about.also]
        for same in fresh.values():
            for n in range(0, len(same), batch):
                left += self._together(same[n : n + batch])
        return left

    def _together(self, several: Sequence[Webhook]) -> Sequence[Webhook]:
        first, *others = several
        body = merged([webhook.body for webhook in several]) if others else None
        if body is None:
            return several
        account = self._world.accounts.of_app(self._app)[0]
        signed = dict(VENDORS[account.provider].signed(account, first.callback, body))
        about = msgspec.structs.replace(first.about, also=tuple(webhook.about for webhook in others))
        kept = msgspec.structs.replace(first, body=body, headers=signed, about=about)
        with transaction(self._world.db):
            outbox.put_together(self._world.db, kept, others)
        return [kept]

    async def _stop(self) -> None:
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _deliver(self, session: aiohttp.ClientSession, webhook: Webhook) -> None:
        try:
            answered = await post(session, webhook.callback, self._headers(webhook), webhook.body)
            with transaction(self._world.db):
                self._settle(webhook, answered)
        finally:
            del self._under_way[webhook.id]
            self._wake.set()

    def _headers(self, webhook: Webhook) -> dict[str, str]:
        """The headers that were planned; Meta signs again when it tries again, with the secret that holds by then."""
        account = self._world.accounts.of_app(self._app)[0]
        vendor = VENDORS[account.provider]
        if webhook.attempts == 0 or not isinstance(vendor, Meta) or self._world.effect(account)[0].missign:
            return webhook.headers
        return dict(vendor.signed(account, webhook.callback, webhook.body))

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
        for one in about.each():
            entry = log.Entry(
                what="webhook.delivered" if took else missed,
                app=webhook.app,
                from_=one.from_,
                to=one.to,
                wamid=one.wamid,
                opaque=one.opaque,
                status=answered.status,
                type=one.kind,
                attempt=attempts,
                error=answered.error,
            )
            self._world.record(entry)
            if took and one.kind == "message" and one.wamid is not None:
                self._world.webhook_answered(one.wamid)
        pause = None if took else self._pause_s(attempt)
        if pause is not None:
            outbox.retry_webhook(db, webhook, due=clock.now() + pause)
            return
        outbox.end_webhook(db, webhook)
        if not took:
            self._world.record(msgspec.structs.replace(entry, what="webhook.given_up"))

    def _pause_s(self, attempt: Attempt) -> float | None:
        vendor = VENDORS[self._world.accounts.of_app(self._app)[0].provider]
        if self._world.rules.retries == "meta" and isinstance(vendor, Meta):
            return slow_pause_s(attempt)
        pause = vendor.pause_s(attempt)
        return None if pause is None else pause * self._scale


class Steps:
    """The loop that lets statuses climb, faults end and templates be reviewed."""

    def __init__(self, world: World) -> None:
        """Prepare for a world."""
        self._world = world
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Tell the loop that a step was planned."""
        self._wake.set()

    async def run(self) -> None:
        """Take each step when it is due, until cancelled."""
        world = self._world
        while True:
            self._wake.clear()
            world.take_steps()
            oversight.end_expired(world)
            oversight.review_due(world)
            upcoming = [n for n in (outbox.next_step(world.db), oversight.next_due(world)) if n is not None]
            with contextlib.suppress(TimeoutError):
                timeout = min(60.0, max(0.001, clock.real_s(min(upcoming) - clock.now()))) if upcoming else 60.0
                async with asyncio.timeout(timeout):
                    await self._wake.wait()
