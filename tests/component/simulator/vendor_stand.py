"""The simulator with accounts at any vendor, and a receiver that keeps whatever comes."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec
from aiohttp import web

from tests.simulated import Driver, Simulator, listening


def an_account(city: str, provider: str, callback: str, **changed: str) -> dict[str, str]:
    """An account of a municipality at a vendor, with invented secrets."""
    number = {"denhaag": "+31700000001", "delft": "+31150000001"}[city]
    tail = {"denhaag": "70", "delft": "15"}[city]
    app = f"{provider}-{city}"
    return {
        "municipality": city,
        "app": app,
        "provider": provider,
        "waba": f"1000000000000{tail}",
        "phone_number_id": f"2000000000000{tail}",
        "number": number,
        "name": city,
        "callback": f"{callback}/webhooks/{provider}/{app}",
        "app_secret": f"secret-{city}",
        "verify_token": f"verify-{city}",
        "access_token": f"token-{city}",
    } | changed


class Delivered(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook as it arrived; header names in lower case, `path` with its query."""

    path: str
    headers: dict[str, str]
    body: bytes
    at: float


class VendorStand(Driver):
    """The simulator, the receiver and the calls that tests make."""

    def __init__(self, simulator: Simulator, http: aiohttp.ClientSession) -> None:
        super().__init__(simulator.base, http)
        self.simulator = simulator
        self.delivered: list[Delivered] = []
        self.answers: list[int] = []
        self.challenge = False

    async def take(self, request: web.Request) -> web.Response:
        """Keep a webhook and answer what was asked for, or else 200; give a challenge back when that is wanted."""
        if "hub.challenge" in request.query:
            return web.Response(text=request.query["hub.challenge"], status=200 if self.challenge else 403)
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.delivered.append(
            Delivered(path=request.path_qs, headers=headers, body=await request.read(), at=time.monotonic())
        )
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def write(self, phone: str, number: str, **message: Any) -> str:
        """Let a resident send a text, or what the keywords say; returns its id."""
        return await self.says(phone, number, message)

    async def fault(self, kind: str, target: str) -> None:
        """Set a fault."""
        await self.break_it(kind, target)


@asynccontextmanager
async def a_stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[VendorStand]:
    """A receiver for one test beside a simulator for many."""
    async with aiohttp.ClientSession() as http:
        stand = VendorStand(simulator, http)
        async with listening(receiver_port, "/{path:.*}", stand.take):
            await stand.ready()
            yield stand
            await stand.call("DELETE", "/control/faults")
            stand.answers.clear()
            await stand.settled()
