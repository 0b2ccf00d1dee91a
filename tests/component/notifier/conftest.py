"""The notifier's core on an empty, migrated database."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import httpx
import pytest

from deploy.local.apart import run_apart
from deploy.local.kafka import Kafka
from deploy.local.postgres import Postgres
from loket.municipalities import Secrets
from loket.publishing import Publisher
from services.notifier.store.migrate import migrate
from tests.builders import secrets_dir
from tests.component.notifier.core import Core, a_core
from tests.component.notifier.desk_rows import BEARER, Rows, a_client, empty_rows
from tests.component.notifier.graph import Graph
from tests.component.notifier.media_stand import MediaStand, a_media_stand
from tests.component.notifier.sending_stand import Stand


@pytest.fixture(scope="session")
def migrated(postgres: Postgres) -> str:
    """A database with the schema of this version; each test begins by emptying its tables."""
    address = postgres.create_database("notifier")
    run_apart(migrate(address))
    return address


@pytest.fixture
async def core(migrated: str, tmp_path: Path) -> AsyncIterator[Core]:
    """Batches and timers on empty tables."""
    async with a_core(migrated, tmp_path) as made:
        yield made


@pytest.fixture
async def stand(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[Stand]:
    """Senders between the core and the platform's stand-in."""
    graph = Graph()
    await graph.start(take_port())
    async with aiohttp.ClientSession() as http:
        yield Stand(core, graph, http, Secrets(secrets_dir(tmp_path / "secrets")))
        await graph.stop()


@pytest.fixture
async def files(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[MediaStand]:
    """The media role between the core, the platform's files and a folder."""
    async with a_media_stand(core, tmp_path, take_port()) as made:
        yield made


@pytest.fixture
async def publisher(kafka: Kafka) -> AsyncIterator[Publisher]:
    """The one publish, to the real Kafka."""
    made = Publisher({"bootstrap_servers": kafka.bootstrap})
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def rows(migrated: str) -> AsyncIterator[Rows]:
    """Residents and staff of empty tables."""
    async with empty_rows(migrated) as made:
        yield made


@pytest.fixture
async def client(rows: Rows) -> AsyncIterator[httpx.AsyncClient]:
    """Staff who call the API with the right token."""
    async with a_client(rows.database) as made:
        made.headers.update(BEARER)
        yield made
