"""The notifier's core on an empty, migrated database."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest

from deploy.local.apart import run_apart
from loket.municipalities import Secrets
from services.notifier.store.database import Database
from services.notifier.store.migrate import migrate
from tests.builders import secrets_dir
from tests.component.notifier.core import Core
from tests.component.notifier.graph import Graph
from tests.component.notifier.media_stand import MediaStand, Platform
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.tables import empty


@pytest.fixture(scope="module")
def migrated(database: str) -> str:
    """A database with the schema of this version."""
    run_apart(migrate(database))
    return database


@pytest.fixture
async def core(migrated: str, tmp_path: Path) -> AsyncIterator[Core]:
    """Batches and timers on empty tables."""
    opened = Database(migrated, size=6)
    await opened.connect()
    try:
        made = Core(opened, tmp_path / "keys")
        async with opened.connection() as connection:
            await empty(connection)
        yield made
    finally:
        await opened.close()


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
    platform = Platform()
    await platform.start(take_port())
    async with aiohttp.ClientSession() as http:
        yield MediaStand(core, platform, http, tmp_path / "media", Secrets(secrets_dir(tmp_path / "secrets")))
    await platform.stop()
