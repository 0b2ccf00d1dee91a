"""The simulator with accounts at any vendor, and a receiver that keeps whatever comes."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
from aiohttp import web

RETRY_SCALE = 0.01


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


class Simulator:
    """One process."""

    def __init__(
        self, folder: Path, port: int, accounts: list[dict[str, str]], retry_scale: float = RETRY_SCALE
    ) -> None:
        """Start it; `VendorStand.ready` waits for it."""
        self.base = f"http://127.0.0.1:{port}"
        self.accounts = accounts
        file = folder / "accounts.json"
        file.write_text(json.dumps(accounts), encoding="utf-8")
        arguments = ["--port", str(port), "--accounts", str(file), "--state", str(folder / "state")]
        command = [sys.executable, "-m", "simulator", *arguments, "--retry-scale", str(retry_scale)]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)

    def kill(self) -> None:
        """End it as kill -9 does."""
        self._process.kill()
        self._process.wait(10)


class Delivered(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook as it arrived; header names in lower case, `path` with its query."""

    path: str
    headers: dict[str, str]
    body: bytes
    at: float


class VendorStand:
    """The simulator, the receiver and the calls that tests make."""

    def __init__(self, simulator: Simulator, http: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.http = http
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

    async def call(self, method: str, path: str, **more: Any) -> tuple[int, Any]:
        """Call the simulator; returns the status and the answer's JSON, or its bytes."""
        async with self.http.request(method, self.simulator.base + path, **more) as answer:
            raw = await answer.read()
            return answer.status, json.loads(raw) if "json" in answer.content_type else raw

    async def ready(self) -> None:
        """Wait until the process answers."""

        async def answers() -> bool:
            try:
                return (await self.call("GET", "/health/ready"))[0] == 200
            except aiohttp.ClientError:
                return False

        await until(answers)

    async def settled(self) -> None:
        """End all faults and wait until nothing is under way."""
        await self.call("DELETE", "/control/faults")
        self.answers.clear()

        async def settles() -> bool:
            told = (await self.call("GET", "/health/ready"))[1]
            return bool(told["webhooks_waiting"] + told["statuses_waiting"] == 0)

        await until(settles)

    async def write(self, phone: str, number: str, **message: Any) -> str:
        """Let a resident send a text, or what the keywords say; returns its id."""
        sent = {"to": number, "type": "text", "text": {"body": "losse tegel"}} | message
        status, answer = await self.call("POST", f"/control/phones/{phone}/messages", json=sent)
        assert status == 202, answer
        return str(answer["id"])

    async def phone(self, phone: str) -> list[dict[str, Any]]:
        """Return what a phone shows."""
        items: list[dict[str, Any]] = (await self.call("GET", f"/control/phones/{phone}/messages"))[1]["items"]
        return items

    async def fault(self, kind: str, target: str) -> None:
        """Set a fault."""
        status, answer = await self.call("POST", "/control/faults", json={"kind": kind, "target": target, "for_s": 30})
        assert status == 201, answer

    async def log(self, **wanted: Any) -> list[dict[str, Any]]:
        """Return the log's lines that have the given values."""
        items: list[dict[str, Any]] = (await self.call("GET", "/control/log"))[1]["items"]
        return [item for item in items if all(item.get(k.rstrip("_")) == v for k, v in wanted.items())]


@asynccontextmanager
async def a_stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[VendorStand]:
    """A receiver for one test beside a simulator for many."""
    async with aiohttp.ClientSession() as http:
        stand = VendorStand(simulator, http)
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", stand.take)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", receiver_port, reuse_address=True).start()
            await stand.ready()
            yield stand
            await stand.settled()
        finally:
            await runner.cleanup()


async def until(holds: Callable[[], Awaitable[bool]] | Callable[[], bool], within_s: float = 8.0) -> None:
    """Wait until something holds; fails when it does not in time."""
    end = time.monotonic() + within_s
    while True:
        result = holds()
        if result if isinstance(result, bool) else await result:
            return
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(0.02)
