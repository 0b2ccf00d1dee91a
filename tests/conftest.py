"""Real parts for every test: Kafka per module, PostgreSQL per session with a database per module, ports, paths."""

import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings
from playwright.async_api import Browser, async_playwright

from deploy.local.apart import run_apart
from deploy.local.kafka import Distribution, Kafka, find_distribution
from deploy.local.kafka.warm import warm
from deploy.local.ports import free_port
from deploy.local.postgres import Postgres
from deploy.local.postgres_home import find_binaries
from deploy.local.settings import ROOT, Settings
from deploy.local.topics import create_topics

# The same examples each time, so that what lands was tested as it stands; `HYPOTHESIS_PROFILE=wild` looks for new ones.
_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", _CALM, derandomize=True, max_examples=40)
settings.register_profile("wild", _CALM, max_examples=400, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

_CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


_TRAINING_S = 580
"""Two minutes of processor time; on a busy machine it takes more than twice as long as on a quiet one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a test that may have to train the model first the time for it; refuse a mark that nobody would look for."""
    for item in items:
        if "model_dir" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(_TRAINING_S + 20))
        if item.get_closest_marker("alone") is not None and "component" not in item.path.parts:
            raise pytest.UsageError(f"{item.nodeid}: make test looks for the mark alone in tests/component only")


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's own folder."""
    return ROOT


@pytest.fixture(scope="session")
def municipalities(project: Path) -> Path:
    """The folder with the example declarations of Den Haag and Delft."""
    return project / "municipalities"


@pytest.fixture(scope="session")
def model_dir(project: Path) -> Path:
    """The trained artefact, made when it is not there yet."""
    folder = project / ".cache" / "model"
    command = [sys.executable, "-m", "services.classifier", "train", "--if-changed", "--out", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True, timeout=_TRAINING_S)
    return folder


@pytest.fixture(scope="session")
def take_port() -> Callable[[], int]:
    """Ask for a port of 127.0.0.1 that nobody listens on."""
    return free_port


@pytest.fixture(scope="session")
def kafka_distribution() -> Distribution:
    """Kafka's jars, brought by Maven when they are not in the cache."""
    distribution = find_distribution(Settings())
    warm(distribution)
    return distribution


@pytest.fixture(scope="module")
def kafka(kafka_distribution: Distribution, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A real broker for this module with every topic of the table; a test may ``kill`` it and ``start`` it again."""
    folder = tmp_path_factory.mktemp("kafka")
    broker = Kafka(kafka_distribution, folder=folder, port=free_port(), controller_port=free_port())
    broker.start()
    try:
        run_apart(create_topics(broker.bootstrap))
        yield broker
    finally:
        broker.kill()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """A real server for this session, quick because it does not survive a power cut."""
    folder = tmp_path_factory.mktemp("postgres") / secrets.token_hex(8)
    server = Postgres(
        find_binaries(), folder=folder, port=free_port(), password=secrets.token_urlsafe(16), durable=False
    )
    server.start()
    try:
        yield server
    finally:
        server.stop()
        server.remove()


@pytest.fixture(scope="module")
def database(postgres: Postgres) -> str:
    """The address (``postgresql://…``) of an empty database for this module."""
    return postgres.create_database(f"test_{secrets.token_hex(6)}")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium, in the session's event loop, where its tests have to run; each opens a context of its own."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(_CHROMIUM))
        yield opened
        await opened.close()
