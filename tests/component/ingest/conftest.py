"""Ingest on real Kafka, for each module."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from deploy.local.kafka import Kafka
from tests.component.ingest.running import Graph, IngestProcess, Log, Town


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, municipalities: Path) -> Town:
    """Declarations, secrets and keys of two municipalities."""
    return Town.build(tmp_path_factory.mktemp("town"), municipalities)


@pytest.fixture(scope="module")
def graph_port(take_port: Callable[[], int]) -> int:
    """Where the platform is, when it is there."""
    return take_port()


@pytest.fixture(scope="module")
def ingest(
    town: Town, kafka: Kafka, graph_port: int, take_port: Callable[[], int], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[IngestProcess]:
    """Ingest as a process, ready."""
    process = IngestProcess(
        town,
        kafka=kafka.bootstrap,
        port=take_port(),
        graph=f"http://127.0.0.1:{graph_port}/graph/v23.0",
        log=tmp_path_factory.mktemp("ingest") / "ingest.log",
    )
    try:
        process.wait("/health/ready")
        yield process
    finally:
        process.kill()


@pytest.fixture
async def graph(graph_port: int) -> AsyncIterator[Graph]:
    """The platform, there for this test."""
    platform = Graph(graph_port)
    await platform.start()
    try:
        yield platform
    finally:
        await platform.stop()


@pytest.fixture
async def log(kafka: Kafka) -> AsyncIterator[Log]:
    """What this test leaves in Kafka."""
    async with Log(kafka.bootstrap) as opened:
        yield opened
