"""The simulator as a process of its own, and what every test does with it."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, Self

import aiohttp
from aiohttp import web

Accounts = Sequence[Mapping[str, str]]
Take = Callable[[web.Request], Awaitable[web.StreamResponse]]
POLL_S: Final = 0.02


class Simulator:
    """One process; it may be killed and started again on the same state."""

    def __init__(self, folder: Path, port: int, accounts: Accounts, *, retry_scale: float = 0.01) -> None:
        """Write the accounts file and name the address.

        Args:
            folder: where the accounts and the state are.
            port: where it listens.
            accounts: the business numbers, as the accounts file has them.
            retry_scale: multiplies the pauses between attempts of a webhook.
        """
        self.base = f"http://127.0.0.1:{port}"
        self.accounts = accounts
        file = folder / "accounts.json"
        file.write_text(json.dumps(accounts), encoding="utf-8")
        where = ("--port", str(port), "--accounts", str(file), "--state", str(folder / "state"))
        self._command = (sys.executable, "-m", "simulator", *where, "--retry-scale", str(retry_scale))
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start the process; `Driver.ready` waits for it."""
        self._process = subprocess.Popen(self._command, stderr=subprocess.DEVNULL)

    def kill(self) -> None:
        """End it as kill -9 does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None


class Driver:
    """The calls that any test makes."""

    def __init__(self, base: str, http: aiohttp.ClientSession) -> None:
        """Name the simulator's address and the session that calls it."""
        self.base = base
        self.http = http

    async def call(self, method: str, path: str, **more: Any) -> tuple[int, Any]:
        """Call the simulator; returns the status and the answer's JSON, or its bytes."""
        async with self.http.request(method, self.base + path, **more) as answer:
            raw = await answer.read()
            return answer.status, json.loads(raw) if "json" in answer.content_type else raw

    async def ready(self) -> None:
        """Wait until the process answers."""

        async def answers() -> bool:
            try:
                return (await self.call("GET", "/health/ready"))[0] == 200
            except aiohttp.ClientError:
                return False

        await until(answers, within_s=30.0)

    async def settled(self) -> None:
        """Wait until nothing is under way, so that no connection comes to a receiver that stops."""

        async def settles() -> bool:
            told = (await self.call("GET", "/health/ready"))[1]
            return bool(told["webhooks_waiting"] + told["statuses_waiting"] == 0)

        await until(settles)

    async def says(self, phone: str, number: str, message: Mapping[str, Any]) -> str:
        """Let a resident send a text, or what the message says; returns its id."""
        sent = {"to": number, "type": "text", "text": {"body": "losse tegel"}, **message}
        status, answer = await self.call("POST", f"/control/phones/{phone}/messages", json=sent)
        assert status == 202, answer
        return str(answer["id"])

    async def phone(self, phone: str) -> list[dict[str, Any]]:
        """Return what a phone shows."""
        items: list[dict[str, Any]] = (await self.call("GET", f"/control/phones/{phone}/messages"))[1]["items"]
        return items

    async def break_it(self, kind: str, target: str, *, for_s: float = 30, silent: bool = False) -> str:
        """Set a fault; returns its id."""
        body = {"kind": kind, "target": target, "for_s": for_s, "silent": silent}
        status, answer = await self.call("POST", "/control/faults", json=body)
        assert status == 201, answer
        return str(answer["id"])

    async def jump(self, seconds: float) -> None:
        """Let so much time go by at once, for the simulator only."""
        status, answer = await self.call("POST", "/control/clock", json={"advance_s": seconds})
        assert status == 200, answer

    async def log(self, **wanted: Any) -> list[dict[str, Any]]:
        """Return the log's lines that have the given values."""
        items: list[dict[str, Any]] = (await self.call("GET", "/control/log"))[1]["items"]
        return [item for item in items if all(item.get(k.rstrip("_")) == v for k, v in wanted.items())]


@asynccontextmanager
async def listening(
    port: int, path: str, take: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> AsyncIterator[None]:
    """Take what comes to a path, on a port of 127.0.0.1, until the context ends."""
    app = web.Application()
    app.router.add_route("*", path, take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port, reuse_address=True).start()
        yield
    finally:
        await runner.cleanup()


async def until(holds: Callable[[], Awaitable[bool]] | Callable[[], bool], within_s: float = 30.0) -> None:
    """Wait until something holds; fails when it does not in time."""
    end = time.monotonic() + within_s
    while True:
        result = holds()
        if result if isinstance(result, bool) else await result:
            return
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(POLL_S)
