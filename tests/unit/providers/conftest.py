"""A small Graph API on loopback that answers as a test tells it to."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.unit.providers.graph import Graph


@pytest.fixture
async def graph() -> AsyncIterator[Graph]:
    """Listening."""
    platform = Graph()
    await platform.start()
    yield platform
    await platform.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A session to call with."""
    async with aiohttp.ClientSession() as session:
        yield session
