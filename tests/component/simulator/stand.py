"""The simulator with two municipalities at Meta, and a small receiver for its webhooks."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec
from aiohttp import web

from tests.simulated import Driver, Simulator

TOKENS = {"denhaag": "token-denhaag", "delft": "token-delft"}
SECRETS = {"meta-denhaag": "secret-denhaag", "meta-delft": "secret-delft"}
NUMBERS = {"denhaag": "+31700000001", "delft": "+31150000001"}
IDS = {"denhaag": "200000000000070", "delft": "200000000000015"}
WABAS = {"denhaag": "100000000000070", "delft": "100000000000015"}
RETRY_SCALE = 0.05


def accounts(callback: str) -> list[dict[str, str]]:
    """Two municipalities whose webhooks go to a receiver."""
    return [
        {
            "municipality": city,
            "app": f"meta-{city}",
            "provider": "meta",
            "waba": WABAS[city],
            "phone_number_id": IDS[city],
            "number": NUMBERS[city],
            "name": name,
            "callback": f"{callback}/webhooks/meta/meta-{city}",
            "app_secret": SECRETS[f"meta-{city}"],
            "verify_token": f"verify-{city}",
            "access_token": TOKENS[city],
        }
        for city, name in (("denhaag", "Gemeente Den Haag"), ("delft", "Gemeente Delft"))
    ]


class Delivered(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook as it arrived."""

    app: str
    body: bytes
    signed: bool
    at: float

    @property
    def value(self) -> dict[str, Any]:
        """The value of its only change."""
        value: dict[str, Any] = self.entries[0]["changes"][0]["value"]
        return value

    @property
    def entries(self) -> list[dict[str, Any]]:
        """Its entries, each with its changes."""
        entries: list[dict[str, Any]] = json.loads(self.body)["entry"]
        return entries


class Receiver:
    """Answers webhooks with the statuses asked for, per app, and keeps what arrived."""

    def __init__(self, port: int) -> None:
        """Name the port; `start` opens it."""
        self._port = port
        self._runner: web.AppRunner | None = None
        self.delivered: list[Delivered] = []
        self.answers: dict[str, list[int]] = {}
        self.stall_s: Mapping[str, float] = {}

    async def start(self) -> None:
        """Listen."""
        app = web.Application()
        app.router.add_post("/webhooks/meta/{app}", self._take)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True).start()

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _take(self, request: web.Request) -> web.Response:
        app, body = request.match_info["app"], await request.read()
        expected = "sha256=" + hmac.new(SECRETS[app].encode(), body, hashlib.sha256).hexdigest()
        signed = request.headers.get("X-Hub-Signature-256") == expected
        self.delivered.append(Delivered(app=app, body=body, signed=signed, at=time.monotonic()))
        await asyncio.sleep(self.stall_s.get(app, 0.0))
        left = self.answers.get(app, [])
        return web.Response(status=left.pop(0) if left else 200)

    def about(self, phone: str) -> list[Delivered]:
        """Return what arrived about a resident's phone, in order."""
        digits = f'"{phone.removeprefix("+")}"'.encode()
        return [one for one in self.delivered if digits in one.body]

    def messages(self, phone: str) -> list[dict[str, Any]]:
        """Return the messages of a phone that arrived."""
        return [message for one in self.about(phone) for message in one.value.get("messages", [])]

    def statuses(self, phone: str) -> list[dict[str, Any]]:
        """Return the statuses about a phone that arrived."""
        return [status for one in self.about(phone) for status in one.value.get("statuses", [])]


class Stand(Driver):
    """The simulator, the receiver and the calls that tests make."""

    def __init__(self, simulator: Simulator, receiver: Receiver, http: aiohttp.ClientSession) -> None:
        """Hold the three together."""
        super().__init__(simulator.base, http)
        self.simulator = simulator
        self.receiver = receiver

    async def write(self, phone: str, body: str = "losse tegel", city: str = "denhaag") -> str:
        """Let a resident send a text; returns its id."""
        return await self.says(phone, NUMBERS[city], {"text": {"body": body}})

    async def graph(
        self, method: str, path: str, *, city: str = "denhaag", token: str | None = None, **more: Any
    ) -> tuple[int, Any]:
        """Call Meta's API."""
        headers = {"Authorization": f"Bearer {token or TOKENS[city]}"}
        return await self.call(method, f"/graph/v23.0/{path}", headers=headers, **more)

    async def send(self, phone: str, *, city: str = "denhaag", **more: Any) -> tuple[int, Any]:
        """Send a text to a resident, or what the keywords say."""
        message = {"messaging_product": "whatsapp", "to": phone, "type": "text", "text": {"body": "Dank u."}} | more
        return await self.graph("POST", f"{IDS[city]}/messages", city=city, json=message)

    async def template(self, name: str, text: str = "Uw melding is klaar.", city: str = "denhaag") -> dict[str, Any]:
        """Put an approved template in a municipality's business account."""
        body: dict[str, Any] = {"type": "BODY", "text": text}
        if "{{" in text:
            body["example"] = {"body_text": [["voorbeeld"] * text.count("{{")]}
        wanted = {"name": name, "language": "nl", "category": "UTILITY", "components": [body]}
        status, made = await self.call("POST", f"/control/wabas/{WABAS[city]}/templates", json=wanted)
        assert status == 201, made
        return dict(made)

    async def fault(
        self, kind: str, city: str = "denhaag", for_s: float = 30, *, target: str | None = None, silent: bool = False
    ) -> str:
        """Set a fault on a municipality's app, or on another target."""
        return await self.break_it(kind, target or f"app:meta-{city}", for_s=for_s, silent=silent)


@asynccontextmanager
async def a_stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[Stand]:
    """A receiver for one test beside a simulator for many; all faults and everything under way end with it."""
    receiver = Receiver(receiver_port)
    await receiver.start()
    async with aiohttp.ClientSession() as http:
        made = Stand(simulator, receiver, http)
        try:
            await made.ready()
            yield made
            await made.ready()
            await made.call("DELETE", "/control/faults")
            receiver.answers, receiver.stall_s = {}, {}
            await made.settled()
        finally:
            await receiver.stop()
