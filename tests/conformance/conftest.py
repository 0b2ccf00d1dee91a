"""What the calls are made with and to."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.conformance.line import Line


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
