"""The smallest thing that speaks HTTP as Meta's Graph API does, and every way in which it may not."""

import json
from typing import Any, Final

from aiohttp import web

TOKEN: Final = "an-invented-token"


class Graph:
    """Answers with ``status`` and ``body``, or hangs up in the middle; keeps what it was asked."""

    def __init__(self) -> None:
        self.status = 200
        self.body: Any = {"messages": [{"id": "wamid.invented"}]}
        self.headers: dict[str, str] = {}
        self.hangs_up = False
        self.in_chunks = False
        """Without saying how long the answer is."""
        self.by_path: dict[str, Any] = {}
        self.by_status: dict[str, int] = {}
        self.in_turn: list[Any] = []
        """Bodies of the next answers, before any other."""
        self.asked: list[tuple[str, str, str | None]] = []
        """Method, path with query, Authorization."""
        self.bodies: list[dict[str, Any]] = []
        self.raw: list[bytes] = []
        self._runner: web.AppRunner | None = None
        self.host = ""

    @property
    def url(self) -> str:
        """Base address with the version."""
        return f"http://{self.host}/graph/v23.0"

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        address = self._runner.addresses[0]
        self.host = f"127.0.0.1:{address[1]}"

    async def stop(self) -> None:
        """Stop listening; the address then refuses connections."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path_qs, request.headers.get("Authorization")))
        if request.method == "POST":
            self.raw.append(await request.read())
            if request.content_type == "application/json":
                self.bodies.append(json.loads(self.raw[-1]))
        if self.hangs_up:
            assert request.transport is not None
            request.transport.abort()
        body = self.in_turn.pop(0) if self.in_turn else self.by_path.get(request.path, self.body)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        status = self.by_status.get(request.path, self.status)
        if not self.in_chunks:
            return web.Response(status=status, body=raw, headers=self.headers, content_type="application/json")
        answer = web.StreamResponse(status=status, headers=self.headers)
        answer.enable_chunked_encoding()
        await answer.prepare(request)
        await answer.write(raw)
        return answer
