"""Puts a process of the notifier together and runs it: one or more roles around one database."""

import asyncio
import signal
import time
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any, Final

from loket import telemetry
from loket.consuming import Consumer
from loket.municipalities import Secrets, World
from loket.publishing import Publisher
from loket.sealing import Keyring, Wrapper
from loket.storage import Storage
from loket.topics import CHANNEL, CLASSIFIED, RECEIPTS
from services.notifier.consume import Batches
from services.notifier.delivery.sender import Sender
from services.notifier.desk.app import create_app
from services.notifier.housekeeping import Housekeeping
from services.notifier.media.role import MediaRole
from services.notifier.media.scan import Scanner
from services.notifier.outbox import Outbox
from services.notifier.parking import Parking
from services.notifier.server import make_app, make_server
from services.notifier.settings import Role, Settings
from services.notifier.store.database import Database
from services.notifier.timers import Timers

GROUP: Final = "notifier"
TOPICS: Final = (CLASSIFIED.name, RECEIPTS.name, CHANNEL.name)
_LOG: Final = telemetry.log(__name__)


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


class Notifier:
    """One process."""

    def __init__(self, settings: Settings, world: World) -> None:
        """Nothing is connected yet."""
        self._settings = settings
        self._world = world
        self._roles = settings.chosen_roles()
        self._stop = asyncio.Event()
        self._pool = Database(settings.postgres_dsn.get_secret_value())
        self._wrapper = Wrapper(settings.storage())
        self._storage = Storage.at(settings.storage_url)
        self._publisher = Publisher(settings.kafka())
        self._keyring = Keyring(settings.keys_dir)
        self._batches = Batches(self._pool, world, self._keyring, self._wrapper, now, self._storage)
        self._consumer = Consumer(
            settings.kafka(),
            TOPICS,
            group=GROUP,
            handler=self._batches.handle,
            publisher=self._publisher,
            session_timeout_s=settings.session_timeout_s,
        )

    async def run(self) -> None:
        """Work until SIGTERM or SIGINT: finish the batch and the sends at hand, give the leases back, leave.

        Raises:
            ExceptionGroup: of ``WrongSchema``, or of whatever bug a role met; nothing that was open is committed.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop.set)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._serve(), name="http")
                tasks.create_task(self._work(), name="work")
        finally:
            await self._publisher.stop()
            await self._pool.close()

    async def _serve(self) -> None:
        desk = None
        if Role.DESK in self._roles:
            desk = create_app(
                pool=self._pool,
                world=self._world,
                settings=self._settings,
                wrapper=self._wrapper,
                clock=now,
                storage=self._storage,
                scanner=Scanner(self._settings.clamav) if self._settings.clamav else None,
            )
        app = make_app(self._not_ready, self._ticked, desk)
        server = make_server(app, self._settings.host, self._settings.port)
        serving = asyncio.create_task(server.serve(), name="uvicorn")
        waiting = asyncio.create_task(self._stop.wait(), name="until-stop")
        try:
            await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            server.should_exit = True
            await serving
        if not self._stop.is_set():
            raise RuntimeError("the HTTP server ended")

    async def _work(self) -> None:
        if not await self._pool.connect(self._stop):
            return
        async with asyncio.TaskGroup() as tasks:
            for name, work in self._parts():
                tasks.create_task(work, name=name)
        _LOG.info("all work is done")

    def _parts(self) -> list[tuple[str, Coroutine[Any, Any, None]]]:
        pool, world, stop = self._pool, self._world, self._stop
        parts: list[tuple[str, Coroutine[Any, Any, None]]] = [("pulse", pool.feel_pulse(stop))]
        if Role.CONSUMER in self._roles:
            parking = Parking(pool, world, self._keyring, self._batches, self._publisher, now)
            parts += [
                ("consumer", self._consumer.run(stop)),
                ("timers", Timers(pool, world, self._wrapper, now).run(stop)),
                ("parking", parking.run(stop)),
                ("outbox", Outbox(pool, self._publisher).run(stop)),
                ("housekeeping", Housekeeping(pool, world, now, self._wrapper).run(stop)),
            ]
        if Role.SENDER in self._roles:
            sender = Sender(
                pool=pool,
                dsn=self._settings.postgres_dsn.get_secret_value(),
                world=world,
                provider_urls=self._settings.provider_urls,
                public_url=self._settings.public_url,
                secrets_of=Secrets(self._settings.secrets_dir),
                identity=self._settings.identity(),
                wrapper=self._wrapper,
                clock=now,
                storage=self._storage,
            )
            parts.append(("sender", sender.run(stop)))
        if Role.MEDIA in self._roles:
            media = MediaRole(
                settings=self._settings,
                pool=pool,
                world=world,
                storage=self._storage,
                wrapper=self._wrapper,
                publisher=self._publisher,
                keyring=self._keyring,
                clock=now,
            )
            parts.append(("media", media.run(stop)))
        return parts

    async def _not_ready(self) -> str | None:
        if self._stop.is_set():
            return "stopping"
        if self._pool.not_ready is not None:
            return self._pool.not_ready
        if Role.CONSUMER not in self._roles:
            return None
        if self._consumer.not_ready is not None:
            return self._consumer.not_ready
        # A broker that hangs keeps its partitions assigned.
        return None if await self._publisher.answers() else "Kafka does not answer"

    def _ticked(self) -> float:
        return self._consumer.ticked if Role.CONSUMER in self._roles else time.monotonic()
