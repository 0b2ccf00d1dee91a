"""A small stand-in for Meta's Graph API: takes messages, refuses or breaks off as it is told, per number."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web
from msgspec import Struct

NUMBERS: Final = {"denhaag": "200000000000070", "delft": "200000000000015"}
STANDBY: Final = "200000000000071"
"""Den Haag's number by another app, ``meta-tweede``."""


class Taken(Struct, frozen=True, kw_only=True):
    """A message that the platform accepted."""

    city: str
    to: str
    text: str
    delivery: str
    wamid: str
    number: str
    media: str | None = None
    """Id of the file that was sent."""
    filename: str | None = None
    named_in: str = "to"
    """Where the resident was named."""


class Uploaded(Struct, frozen=True, kw_only=True):
    """A file that the platform was given. Its ``repr`` shows nothing of it."""

    number: str
    content: bytes
    mime_type: str
    filename: str

    def __repr__(self) -> str:
        return f"Uploaded({self.mime_type!r})"


def _shown(body: dict[str, Any]) -> str:
    """What it says; of a template its name, language and parameters."""
    if body["type"] == "reaction":
        return str(body["reaction"]["emoji"])
    if body["type"] in {"image", "document"}:
        return str(body[body["type"]].get("caption", ""))
    if body["type"] == "interactive":
        return str(body["interactive"]["body"]["text"])
    if body["type"] != "template":
        return str(body["text"]["body"])
    template = body["template"]
    parameters = [p["text"] for c in template.get("components", []) for p in c["parameters"] if "text" in p]
    return "|".join([f"{template['name']}/{template['language']['code']}", *parameters])


class Graph:
    """What it does next is in ``plans`` by municipality: ok, answer_lost, hangs, slow_down, or an error code."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.uploaded: list[Uploaded] = []
        """Each has the id ``m1``, ``m2``, ... by its place."""
        self.upload_plans: list[int] = []
        """Error codes that uploads are refused with next."""
        self.uploading: Callable[[], Awaitable[object]] | None = None
        """What happens while a file is uploaded."""
        self.calls: list[str] = []
        self.marked: list[tuple[str, str, bool]] = []
        self.marks = True
        self.plans: dict[str, list[str | int]] = defaultdict(list)
        self.listed: list[str] = []
        """Accounts whose templates were asked for."""
        self.always: dict[str, int] = {}
        """City or number -> the code that each message is refused with."""
        self.apps: dict[str, str] = {}
        """City -> its app, where that is not its own."""
        self.rejects: int | None = None
        """The code that each template is refused with that is handed in."""
        self.throughput: str | None = "STANDARD"
        """The level of every number."""
        self.release = asyncio.Event()
        self.most_at_once: dict[str, int] = defaultdict(int)
        self._at_once: dict[str, int] = defaultdict(int)
        self._runner: web.AppRunner | None = None
        self.base_url = ""

    async def start(self, port: int) -> None:
        """Listen."""
        app = web.Application(client_max_size=2**25)
        app.router.add_post("/v23.0/{number}/messages", self._take)
        app.router.add_post("/v23.0/{number}/media", self._upload)
        app.router.add_route("*", "/v23.0/{account}/message_templates", self._templates)
        app.router.add_get("/v23.0/{number}", self._health)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True).start()
        self.base_url = f"http://127.0.0.1:{port}/v23.0"

    async def stop(self) -> None:
        """Stop listening."""
        self.release.set()
        if self._runner is not None:
            await self._runner.cleanup()

    def of(self, city: str) -> list[Taken]:
        """What a municipality's number sent."""
        return [one for one in self.taken if one.city == city]

    async def _templates(self, request: web.Request) -> web.Response:
        """There are none yet, and each that is handed in waits for its review."""
        if request.method == "GET":
            self.listed.append(request.match_info["account"])
            return web.json_response({"data": []})
        if self.rejects is not None:
            return web.json_response({"error": {"code": self.rejects}}, status=400)
        return web.json_response({"id": "1", "status": "PENDING", "category": "UTILITY"})

    async def _upload(self, request: web.Request) -> web.Response:
        if self.upload_plans:
            return web.json_response({"error": {"code": self.upload_plans.pop(0)}}, status=400)
        form = await request.post()
        if self.uploading is not None:
            await self.uploading()
        file = form["file"]
        assert isinstance(file, web.FileField)
        assert (form["messaging_product"], form["type"]) == ("whatsapp", file.content_type)
        self.uploaded.append(
            Uploaded(
                number=request.match_info["number"],
                content=file.file.read(),
                mime_type=file.content_type,
                filename=file.filename,
            )
        )
        return web.json_response({"id": f"m{len(self.uploaded)}"})

    async def _health(self, _: web.Request) -> web.Response:
        level = {"throughput": {"level": self.throughput}} if self.throughput is not None else {}
        return web.json_response({"status": "CONNECTED", "quality_rating": "GREEN", **level})

    async def _take(self, request: web.Request) -> web.Response:
        number = request.match_info["number"]
        city = "denhaag" if number == STANDBY else next(c for c, n in NUMBERS.items() if n == number)
        app = "meta-tweede" if number == STANDBY else self.apps.get(city, f"meta-{city}")
        assert request.headers["Authorization"] == f"Bearer access_token of {app}"
        body: dict[str, Any] = json.loads(await request.read())
        if body.get("status") == "read":
            self.marked.append((city, body["message_id"], "typing_indicator" in body))
            return web.json_response(
                {"success": True} if self.marks else {"error": {"code": 131000}}, status=200 if self.marks else 500
            )
        to = body.get("to") or body["recipient"]
        self._at_once[to] += 1
        self.most_at_once[to] = max(self.most_at_once[to], self._at_once[to])
        try:
            await asyncio.sleep(0.01)
            return await self._answer(request, city, body)
        finally:
            self._at_once[to] -= 1

    async def _answer(self, request: web.Request, city: str, body: dict[str, Any]) -> web.Response:
        self.calls.append(city)
        number = request.match_info["number"]
        what = self.plans[city].pop(0) if self.plans[city] else self.always.get(number, self.always.get(city, "ok"))
        if isinstance(what, int):
            return web.json_response({"error": {"code": what, "message": "refused"}}, status=400)
        if what == "slow_down":
            error = {"error": {"code": 130429, "message": "throttled"}}
            return web.json_response(error, status=429, headers={"Retry-After": "1"})
        wamid = f"wamid.{len(self.taken)}"
        self.taken.append(
            Taken(
                city=city,
                to=body.get("to") or body["recipient"],
                named_in="to" if "to" in body else "recipient",
                text=_shown(body),
                delivery=body["biz_opaque_callback_data"],
                wamid=wamid,
                number=number,
                filename=body.get("document", {}).get("filename"),
                media=body.get(body["type"], {}).get("id") if body["type"] in {"image", "document"} else None,
            )
        )
        if what == "answer_lost":
            assert request.transport is not None
            request.transport.close()
        if what == "hangs":
            await self.release.wait()
        return web.json_response({"messages": [{"id": wamid}]})
