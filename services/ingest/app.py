"""Ingest as one ASGI application: FastAPI for everything, and a short way for the webhook POSTs."""

import asyncio
import hmac
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Final

import aiohttp
from fastapi import FastAPI, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from loket.municipalities import Secrets, World
from loket.publishing import Publisher
from loket.sealing import Keyring
from loket.storage import Storage
from services.ingest.apps import App, apps_of
from services.ingest.body import Receive, Room
from services.ingest.facts import Facts
from services.ingest.guard import Guard
from services.ingest.memory import GuardMemory
from services.ingest.missed import Missed
from services.ingest.settings import Settings
from services.ingest.shared import Shared
from services.ingest.turn import Turn
from services.ingest.webhook import PREFIX, Scope, Send, Webhooks

_PLAIN: Final = "text/plain; charset=utf-8"


class Ingest:
    """The ASGI application."""

    def __init__(self, settings: Settings, world: World) -> None:
        """Nothing is connected yet; the server's lifespan does that.

        Raises:
            UnknownProvider: a channel's provider is none of ours, or has no address.
            KeyError: an app's secret is missing.
            WrongStorage: the storage's address cannot be used.
        """
        self._settings = settings
        self._apps = apps_of(world, Secrets(settings.secrets_dir), settings.provider_urls, settings.public_url)
        self._publisher = Publisher(settings.kafka(), acknowledge_timeout_s=settings.acknowledge_timeout_s)
        self._storage = Storage.at(settings.storage_url) if settings.storage_url else None
        self._webhooks: Webhooks | None = None
        self._rest = FastAPI(title="Loket ingest", openapi_url=None, lifespan=self._lifespan)
        _add_routes(self._rest, self._apps, self._publisher)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """ASGI."""
        if (
            self._webhooks
            and scope["type"] == "http"
            and scope["method"] == "POST"
            and scope["path"].startswith(PREFIX)
        ):
            return self._webhooks.post(scope, receive, send)
        return self._rest(scope, receive, send)  # type: ignore[arg-type] # Starlette's own names of the same shapes

    @asynccontextmanager
    async def _lifespan(self, _: FastAPI) -> AsyncIterator[None]:
        settings, publisher = self._settings, self._publisher
        key, keyring = settings.identity(), Keyring(settings.keys_dir)
        async with aiohttp.ClientSession() as http:
            # Ingest serves at once: while Kafka is away it answers 503 and still tells whom to call.
            publisher.start_in_background()
            memory = GuardMemory(settings.guard_file)
            guard = Guard(http, key, keyring, publisher, memory)
            room = Room(settings.in_flight_bytes)
            facts = Facts(key, keyring)
            self._webhooks = Webhooks(self._apps, facts, guard, publisher, room, settings.public_url, self._storage)
            missed = Missed(
                self._apps,
                facts,
                publisher.publish,
                http,
                back=timedelta(hours=settings.missed_back_hours),
                every=timedelta(seconds=settings.missed_every_s),
            )
            reading = asyncio.create_task(
                missed.run(Turn(settings.kafka(), session_timeout_s=settings.session_timeout_s)), name="missed"
            )
            sharing = asyncio.create_task(Shared(settings.kafka(), guard.learn).run(), name="shared")
            try:
                yield
            finally:
                self._webhooks = None
                await _ended(reading, sharing)
                await guard.stop()
                memory.close()
                await publisher.stop()


async def _ended(*tasks: asyncio.Task[None]) -> None:
    """Cancel tasks and wait for them; what one failed of is raised."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            task.result()


def _add_routes(rest: FastAPI, apps: Mapping[tuple[str, str], App], publisher: Publisher) -> None:
    @rest.get(PREFIX + "{provider}/{app}")
    async def handshake(provider: str, app: str, request: Request) -> Response:
        """Meta asks whether this address is ours: the token must be right, the challenge goes back."""
        known, asked = apps.get((provider, app)), request.query_params
        if known is None:
            return Response(status_code=404)
        token = asked.get("hub.verify_token", "").encode("utf-8", "surrogateescape")
        right = hmac.compare_digest(token, known.verify_token.encode())
        if not right or asked.get("hub.mode") != "subscribe" or "hub.challenge" not in asked:
            return Response(status_code=403)
        return Response(asked["hub.challenge"], media_type=_PLAIN, headers={"x-content-type-options": "nosniff"})

    @rest.get("/health/live")
    async def live() -> Response:
        """The process runs."""
        return Response("alive\n", media_type=_PLAIN)

    @rest.get("/health/ready")
    async def ready() -> Response:
        """Ingest can make events durable; else why not."""
        if not publisher.ready:
            return Response("not connected to Kafka\n", 503, media_type=_PLAIN)
        if not await publisher.answers():
            return Response("Kafka does not answer\n", 503, media_type=_PLAIN)
        return Response("ready\n", media_type=_PLAIN)

    @rest.get("/metrics")
    async def metrics() -> Response:
        """Prometheus."""
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
