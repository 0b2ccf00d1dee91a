"""The keys of November for both municipalities, and what seals with them."""

import pytest

from loket.sealing import Keyring, ensure_keys
from services.ingest.facts import Facts
from tests.builders import IDENTITY, NOW
from tests.unit.ingest.webhooks import WORLD


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    folder = tmp_path_factory.mktemp("keys")
    ensure_keys(folder, WORLD.scopes, NOW.date())
    return Keyring(folder)


@pytest.fixture(scope="module")
def facts(keyring: Keyring) -> Facts:
    return Facts(IDENTITY, keyring)
