"""The keys of November for both municipalities, what seals with them, and a guard."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from loket.publishing import Publisher
from loket.sealing import Keyring, ensure_keys
from services.ingest.facts import Facts
from services.ingest.guard import Guard
from tests.builders import IDENTITY, NOW, a_keyring
from tests.unit.ingest.guarded import Platform
from tests.unit.ingest.webhooks import WORLD


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    folder = tmp_path_factory.mktemp("keys")
    ensure_keys(folder, WORLD.scopes, NOW.date())
    return Keyring(folder)


@pytest.fixture(scope="module")
def facts(keyring: Keyring) -> Facts:
    return Facts(IDENTITY, keyring)


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
async def guard(tmp_path: Path) -> AsyncIterator[Guard]:
    async with aiohttp.ClientSession() as http:
        made = Guard(http, IDENTITY, a_keyring(tmp_path), Publisher({}))
        yield made
        await made.stop()
