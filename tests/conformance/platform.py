"""The simulator as a process of its own, with one number of each municipality at every provider, and our webhooks."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, Final

import aiohttp
from aiohttp import web
from msgspec import Struct, structs

from loket.declarations import Channel
from loket.providers.shapes import Access, Inbound, Parsed, Post, StatusUpdate
from tests.conformance.vendors import SECRET, VENDORS, Vendor

BASE_PATHS: Final = {
    "meta": "/graph/v23.0",
    "dialog360": "/360dialog",
    "twilio": "/twilio/2010-04-01",
    "cm": "/cm/v1.0",
}
CITIES: Final = ("denhaag", "delft")
RETRY_SCALE: Final = "0.05"
PATIENCE_S: Final = 10.0


class Line(Struct, frozen=True, kw_only=True):
    """A municipality's number at a provider, and what belongs to it in the simulator."""

    vendor: Vendor
    city: str
    n: int

    @property
    def app(self) -> str:
        """Its app."""
        return f"{self.vendor.name}-{self.city}"

    @property
    def number(self) -> str:
        """What residents write to."""
        return f"+31{'70' if self.city == 'denhaag' else '15'}000001{self.n}"

    @property
    def number_id(self) -> str:
        """How the provider writes it."""
        written = {"twilio": f"whatsapp:{self.number}", "cm": f"00{self.number[1:]}"}
        return written.get(self.vendor.name, f"2000000000{self.number[-6:]}{self.city == 'delft':d}")

    @property
    def channel(self) -> Channel:
        """As it is declared."""
        changes = {"number": self.number, "number_id": self.number_id, "account": self.account}
        return structs.replace(self.vendor.channel(self.city), **changes)

    @property
    def account(self) -> str:
        """The business account at the provider."""
        place = f"{self.n}{self.city == 'delft':d}"
        return f"AC{place:0>32}" if self.vendor.name == "twilio" else f"10000000000{place}"

    @property
    def token(self) -> str:
        """What opens the provider's API."""
        return SECRET if self.vendor.name == "twilio" else f"token-of-{self.app}"

    def callback(self, ours: str) -> str:
        """The address that is registered at the provider."""
        plain = f"{ours}/webhooks/{self.vendor.name}/{self.app}"
        more = {"cm": f"?secret={SECRET}&number={self.number_id}", "twilio": "#rc=5&rp=all"}
        return plain + more.get(self.vendor.name, "")

    def declared(self, ours: str) -> dict[str, str]:
        """As the simulator's accounts file has it."""
        return {
            "municipality": self.city,
            "app": self.app,
            "provider": self.vendor.name,
            "waba": self.account,
            "phone_number_id": self.number_id,
            "number": self.number,
            "name": f"Gemeente {self.city}",
            "callback": self.callback(ours),
            "app_secret": SECRET,
            "verify_token": "verify",
            "access_token": self.token,
        }

    def knows(self, number_id: str) -> bool:
        """Whether a number is the one of this line."""
        return number_id == self.number_id


LINES: Final = tuple(Line(vendor=v, city=c, n=n) for n, v in enumerate(VENDORS) for c in CITIES)


class Platform:
    """What a test does with the simulator, and what came in from it."""

    def __init__(self, base: str, ours: str, http: aiohttp.ClientSession) -> None:
        self.base = base
        self.ours = ours
        self.http = http
        self.came: list[tuple[str, Post]] = []
        self.refuse = 0
        """So many of the next webhooks are answered 503."""

    async def take(self, request: web.Request) -> web.Response:
        """Take a webhook as ingest does: 200, or 503 when a test wants it."""
        post = Post(
            body=await request.read(),
            headers={k.lower().encode(): v.encode() for k, v in request.headers.items()},
            path=request.path,
            query=request.query_string.encode() if not request.raw_path.count("?") else _query(request),
            public_url=self.ours,
        )
        if self.refuse > 0:
            self.refuse -= 1
            return web.Response(status=503)
        self.came.append((request.match_info["app"], post))
        return web.Response()

    def access(self, line: Line, token: str | None = None) -> Access:
        """How our services call the provider."""
        callback = f"{self.ours}/webhooks/{line.vendor.name}/{line.app}"
        base = self.base + BASE_PATHS[line.vendor.name]
        return Access(base_url=base, token=token or line.token, callback=callback)

    def told(self, line: Line) -> list[Parsed]:
        """Everything that the provider told about a line, verified."""
        found = []
        for app, post in self.came:
            if app == line.app:
                assert line.vendor.wire.verify(post, SECRET)
                assert not line.vendor.wire.verify(post, "another-secret")
                found.append(line.vendor.wire.parse(post, knows=line.knows))
        return found

    def messages(self, line: Line, phone: str) -> list[Inbound]:
        """A resident's messages that came in."""
        return [m for told in self.told(line) for m in told.messages if m.personal.phone == phone[1:]]

    def statuses(self, line: Line, delivery: str) -> list[StatusUpdate]:
        """The receipts of a delivery that came in."""
        return [s for told in self.told(line) for s in told.statuses if s.delivery == delivery]

    async def writes(self, line: Line, phone: str, kind: str = "text", **content: Any) -> None:
        """Let a resident send something."""
        message = {"to": line.number, "type": kind, **(content or {"text": {"body": "losse tegel"}})}
        status, answer = await self.control("POST", f"/control/phones/{phone}/messages", message)
        assert status == 202, answer

    async def shows(self, phone: str) -> list[dict[str, Any]]:
        """What a phone received, in order."""
        _, answer = await self.control("GET", f"/control/phones/{phone}/messages")
        return [item for item in answer["items"] if item["direction"] == "in"]

    async def arrives(self, phone: str) -> list[dict[str, Any]]:
        """What a phone received, once that is anything."""
        end = time.monotonic() + PATIENCE_S
        while not (found := await self.shows(phone)):
            assert time.monotonic() < end, "nothing arrives"
            await asyncio.sleep(0.05)
        return found

    async def until_shown(self, phone: str, count: int) -> None:
        """Wait until a phone shows so many messages that it received."""

        async def shown() -> int:
            return len(await self.shows(phone))

        await self.comes(shown, count)

    async def comes(self, told: Callable[[], Awaitable[Any]], wanted: Any) -> None:
        """Wait until something that has to be asked for is as wanted."""
        end = time.monotonic() + PATIENCE_S
        while (found := await told()) != wanted:
            assert time.monotonic() < end, f"it stays {found!r}"
            await asyncio.sleep(0.05)

    async def under_way(self) -> int:
        """How many webhooks and statuses are still to come."""
        _, told = await self.control("GET", "/health/ready")
        return int(told["webhooks_waiting"] + told["statuses_waiting"])

    async def control(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Call the simulator's control side."""
        async with self.http.request(method, self.base + path, json=body) as answer:
            return answer.status, await answer.json()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, "it never came true"
            await asyncio.sleep(0.02)


def _query(request: web.Request) -> bytes:
    return request.raw_path.partition("?")[2].encode()


def run(folder: Path, port: int, ours: str) -> Iterator[str]:
    """Start the simulator; it ends with the generator."""
    accounts = folder / "accounts.json"
    accounts.write_text(json.dumps([line.declared(ours) for line in LINES]), "utf-8")
    where = ["--port", str(port), "--accounts", str(accounts), "--state", str(folder / "state")]
    command = [sys.executable, "-m", "simulator", *where, "--retry-scale", RETRY_SCALE]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


async def visit(base: str, port: int) -> AsyncIterator[Platform]:
    """Listen for webhooks and wait for the simulator."""
    async with aiohttp.ClientSession() as http:
        platform = Platform(base, f"http://127.0.0.1:{port}", http)
        app = web.Application()
        app.router.add_post("/webhooks/{provider}/{app}", platform.take)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port, reuse_address=True).start()
        try:
            await _ready(platform)
            yield platform
            await platform.control("DELETE", "/control/faults")
            # No connection may come to a receiver that stops.
            await platform.comes(platform.under_way, 0)
        finally:
            await runner.cleanup()


async def _ready(platform: Platform) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            if (await platform.control("GET", "/health/ready"))[0] == 200:
                return
        except aiohttp.ClientError:
            pass
        assert time.monotonic() < end, "the simulator does not start"
        await asyncio.sleep(0.05)
