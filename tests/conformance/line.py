"""A provider on loopback that answers as a test tells it to, and keeps what it was asked."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from msgspec import Struct


class Asked(Struct, frozen=True, kw_only=True):
    """One call as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


class Line:
    """Answers each path with what ``answers`` holds for it, else with ``answer``."""

    def __init__(self) -> None:
        self.answer: tuple[int, Any] = (200, {})
        self.answers: dict[str, tuple[int, Any, dict[str, str]]] = {}
        self.headers: dict[str, str] = {}
        self.hangs_up = False
        self.stalls_s = 0.0
        self.asked: list[Asked] = []
        self.host = ""
        self._runner: web.AppRunner | None = None

    @property
    def origin(self) -> str:
        """Scheme and host."""
        return f"http://{self.host}"

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.host = f"127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening; the address then refuses connections."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        asked = Asked(method=request.method, path=request.path_qs, headers=headers, body=await request.read())
        self.asked.append(asked)
        await asyncio.sleep(self.stalls_s)
        if self.hangs_up:
            assert request.transport is not None
            request.transport.abort()
        status, body, more = self.answers.get(request.path, (*self.answer, self.headers))
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "application/octet-stream" if isinstance(body, bytes) else "application/json"
        return web.Response(status=status, body=raw, headers={"Content-Type": kind, **more})
