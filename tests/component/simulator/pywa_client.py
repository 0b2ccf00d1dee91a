"""A client of pywa whose calls go to the simulator."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from pywa.client import WhatsApp

from tests.component.simulator.stand import IDS, SECRETS, TOKENS, WABAS, Stand

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
async def wa(stand: Stand) -> AsyncIterator[WhatsApp]:
    """A client of pywa whose session goes to the simulator."""
    with httpx.Client(timeout=10) as session:
        yield a_client(session, stand.simulator.base)


def a_client(session: httpx.Client, base: str) -> WhatsApp:
    made = WhatsApp(
        phone_id=IDS["denhaag"],
        token=TOKENS["denhaag"],
        waba_id=WABAS["denhaag"],
        app_secret=SECRETS["meta-denhaag"],
        verify_token="verify-denhaag",
        session=session,
        server=None,
    )
    session.base_url = httpx.URL(f"{base}/graph/v23.0")
    return made


async def run(call: Callable[[], Any]) -> Any:
    return await asyncio.to_thread(call)
