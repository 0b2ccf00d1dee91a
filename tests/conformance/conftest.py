"""What the calls are made with and to."""

import itertools
from collections.abc import AsyncIterator, Callable, Iterator

import aiohttp
import pytest

from tests.conformance import platform as simulated
from tests.conformance.line import Line
from tests.conformance.platform import Platform

_numbers = itertools.count(301)


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """The provider's address."""
    listening = Line()
    await listening.start()
    yield listening
    await listening.stop()


@pytest.fixture
async def thief() -> AsyncIterator[Line]:
    """An address that is nobody's; a token must never come here."""
    listening = Line()
    await listening.start()
    yield listening
    await listening.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A session to call with."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture(scope="module")
def our_port(take_port: Callable[[], int]) -> int:
    """Where webhooks come in."""
    return take_port()


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], our_port: int) -> Iterator[str]:
    """The simulator's address."""
    yield from simulated.run(tmp_path_factory.mktemp("platform"), take_port(), f"http://127.0.0.1:{our_port}")


@pytest.fixture
async def platform(simulator: str, our_port: int) -> AsyncIterator[Platform]:
    """The simulator, ready, and our end of its webhooks."""
    async for visited in simulated.visit(simulator, our_port):
        yield visited


@pytest.fixture
def phone() -> str:
    """A phone that no other test uses."""
    return f"+3160000{next(_numbers):04d}"
