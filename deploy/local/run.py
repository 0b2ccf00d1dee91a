"""All of ``make run``: start everything, keep it alive, end it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from msgspec import json

from deploy.local import postgres as database
from deploy.local.addresses import Endpoints, Ports, first_steps, url
from deploy.local.failing import CannotStart
from deploy.local.files import write_whole
from deploy.local.kafka import Kafka, find_distribution
from deploy.local.only_one import only_one
from deploy.local.own_secrets import own_secrets, write_accounts
from deploy.local.postgres import Postgres
from deploy.local.postgres_home import find_binaries
from deploy.local.program import Program
from deploy.local.services import Ground, answers
from deploy.local.settings import ROOT, Settings
from deploy.local.supervisor import Part, Say, Supervisor, end_left_over
from deploy.local.topics import create_topics
from deploy.local.until_told import until_told
from loket.municipalities import InvalidDeclarations, World, load
from loket.sealing import ensure_keys

KEYS_EVERY_S: Final = 3600.0
TRAINING_PATIENCE_S: Final = 600.0
MIGRATION_PATIENCE_S: Final = 60.0
SERVICES, SIMULATOR, STORES = 0, 1, 2
"""Ranks: what takes work in ends first, what keeps it ends last."""


class Clock:
    """Prints a line per step with the seconds since the start."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def say(self, step: str) -> None:
        """Print one step."""
        print(f"{time.monotonic() - self._began:6.1f} s  {step}", flush=True)  # noqa: T201 - a command line prints


class Run:
    """One run of the whole system from its folder."""

    def __init__(self, settings: Settings, say: Say) -> None:
        self.settings = settings
        self.say = say
        self.ports = Ports.counted_from(settings.port_base)
        self.endpoints_file = settings.run / "endpoints.json"
        self.supervisor = Supervisor(settings.run, say)

    async def start(self) -> Endpoints:
        """Start everything and wait until all of it is ready.

        Raises:
            CannotStart: something is in the way.
        """
        world = declarations()
        run_dir = self.settings.run
        secrets = own_secrets(run_dir / "secrets")
        write_accounts(
            run_dir / "simulator" / "accounts.json", world, run_dir / "secrets", ingest_port=self.ports.ingest
        )
        self.make_keys(world)
        postgres = await asyncio.to_thread(self._postgres, secrets.postgres_password)
        ground = Ground(
            run_dir=run_dir, cache_dir=self.settings.cache, ports=self.ports, secrets=secrets, dsn=postgres.dsn()
        )
        self.say("secrets and keys are there")
        async with asyncio.TaskGroup() as group:
            group.create_task(self._serve("simulator", ground.simulator, "/control/accounts", SIMULATOR))
            group.create_task(self._classify(ground, kafka := group.create_task(self._start_kafka())))
            group.create_task(self._take_in(ground, kafka))
            group.create_task(self._notify(ground, kafka, postgres))
            prometheus = ground.prometheus()
            if prometheus is not None:
                group.create_task(self._serve("prometheus", lambda: prometheus, "/-/ready", SIMULATOR))
        return Endpoints.of(
            self.ports, dsn=postgres.dsn(), token=secrets.local_token, prometheus=prometheus is not None
        )

    def make_keys(self, world: World) -> None:
        """Make the sealing keys of this month and the next."""
        ensure_keys(self.settings.run / "keys", world.scopes, datetime.now(UTC).date())

    async def renew_keys(self) -> None:
        """Make them again and again, so that a run that lasts over the month's end has them."""
        while True:
            await asyncio.sleep(KEYS_EVERY_S)
            self.make_keys(declarations())

    async def _start_kafka(self) -> None:
        distribution = await asyncio.to_thread(find_distribution, self.settings)
        broker = Kafka(
            distribution,
            folder=self.settings.run / "kafka",
            port=self.ports.kafka,
            controller_port=self.ports.kafka_controller,
            log=self.settings.run / "logs" / "kafka.log",
        )

        async def ready() -> bool:
            return await asyncio.to_thread(broker.answers)

        await self._keep(Part(name="kafka", prepare=broker.prepare, ready=ready, rank=STORES))
        made = await create_topics(broker.bootstrap)
        self.say(f"kafka has its topics ({made} new)")

    def _postgres(self, password: str) -> Postgres:
        return Postgres(
            find_binaries(),
            folder=self.settings.run / "postgres",
            port=self.ports.postgres,
            password=password,
            log=self.settings.run / "logs" / "postgres.log",
        )

    async def _notify(self, ground: Ground, kafka: Awaitable[None], server: Postgres) -> None:
        ready = partial(database.answers, server.dsn("postgres"))
        await self._keep(Part(name="postgres", prepare=server.prepare, ready=ready, rank=STORES))
        await database.create_database(server.dsn("postgres"), database.OWNER)
        await self.supervisor.finish(ground.migrate(), patience_s=MIGRATION_PATIENCE_S)
        self.say("the database has its tables")
        await kafka
        await self._serve("notifier", ground.notifier, "/health/ready", SERVICES)

    async def _classify(self, ground: Ground, kafka: Awaitable[None]) -> None:
        await self.supervisor.finish(ground.train(), patience_s=TRAINING_PATIENCE_S)
        self.say("the classifier is trained")
        await kafka
        await self._serve("classifier", ground.classifier, "/health/ready", SERVICES)

    async def _take_in(self, ground: Ground, kafka: Awaitable[None]) -> None:
        await kafka
        await self._serve("ingest", ground.ingest, "/health/ready", SERVICES)

    async def _serve(self, name: str, prepare: Callable[[], Program], path: str, rank: int) -> None:
        ready = partial(answers, url(getattr(self.ports, name), path))
        await self._keep(Part(name=name, prepare=prepare, ready=ready, rank=rank))

    async def _keep(self, part: Part) -> None:
        await self.supervisor.start(part)
        await self.supervisor.until_ready(part.name)
        self.say(f"{part.name} is ready")

    async def everything(self) -> None:
        """Start everything, then tell the addresses."""
        endpoints = await self.start()
        write_whole(self.endpoints_file, json.format(json.encode(endpoints)) + b"\n", mode=0o600)
        self.say("everything is ready")
        print(first_steps(endpoints), flush=True)  # noqa: T201 - a command line prints


def run(settings: Settings) -> None:
    """Run the whole system until Ctrl-C, SIGTERM or SIGHUP.

    Raises:
        CannotStart: something is in the way; what was started has ended.
    """
    clock = Clock()
    with only_one(settings.run):
        this = Run(settings, clock.say)
        this.endpoints_file.unlink(missing_ok=True)
        end_left_over(settings.run, clock.say)
        this.ports.refuse_taken()
        try:
            asyncio.run(until_told(this.everything, this.supervisor, chore=this.renew_keys))
        finally:
            this.endpoints_file.unlink(missing_ok=True)
        clock.say("everything has ended")


def declarations() -> World:
    """The municipalities of this project.

    Raises:
        CannotStart: with every error of every file.
    """
    try:
        return load(ROOT / "municipalities")
    except InvalidDeclarations as error:
        raise CannotStart(f"The declarations are not valid: {error}") from error
