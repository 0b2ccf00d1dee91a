"""The classifier over HTTP: health, metrics, Signalen's call and our own."""

import json
from collections.abc import Mapping
from typing import Any, Final

import msgspec
import numpy as np
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from loket.codec import NotJson, read_json
from loket.declarations import Municipality
from loket.municipalities import World
from services.classifier.health import Health
from services.classifier.model.artefact import Model
from services.classifier.model.understand import ranked, understand
from services.classifier.shape import shape

_LONGEST_BYTES: Final = 1024 * 1024
_SIGNALEN_CANDIDATES: Final = 5


class Web:
    """The HTTP side of one process."""

    def __init__(self, model: Model, world: World, health: Health, default: str) -> None:
        self._model = model
        self._world = world
        self._health = health
        self._default = default

    def application(self) -> web.Application:
        """The routes."""
        app = web.Application(client_max_size=_LONGEST_BYTES)
        app.add_routes(
            [
                web.get("/health/live", self._live),
                web.get("/health/ready", self._ready),
                web.get("/metrics", self._metrics),
                web.post("/signals_mltool/predict", self._predict),
                web.post("/signals_mltool/{municipality}/predict", self._predict),
                web.post("/api/v1/classify", self._classify),
            ]
        )
        return app

    async def _live(self, _: web.Request) -> web.Response:
        return _health(self._health.not_live())

    async def _ready(self, _: web.Request) -> web.Response:
        return _health(await self._health.not_ready())

    async def _metrics(self, _: web.Request) -> web.Response:
        self._health.measure()
        return web.Response(body=generate_latest(), headers={"content-type": CONTENT_TYPE_LATEST})

    async def _predict(self, request: web.Request) -> web.Response:
        """As Signalen's backend calls it: main and sub categories as addresses with probabilities, best first."""
        slug = request.match_info.get("municipality", self._default)
        municipality = self._world.get(slug)
        if municipality is None:
            return _problem(404, "this municipality is not declared")
        text = _text_of(await _body(request))
        if text is None:
            return _problem(400, "the body must be a JSON object with a string text")
        return web.json_response(self._signalen(text, municipality))

    def _signalen(self, text: str, municipality: Municipality) -> dict[str, Any]:
        mains: dict[str, float] = {}
        subs: dict[str, float] = {}
        for found, p in ranked(text, self._model, municipality):
            main = f"/signals/v1/public/terms/categories/{_slug(found.main)}"
            sub = f"{main}/sub_categories/{_slug(found.sub)}"
            mains[main] = mains.get(main, 0.0) + p
            subs[sub] = subs.get(sub, 0.0) + p
        return {"hoofdrubriek": _ranked(mains), "subrubriek": _ranked(subs)}

    async def _classify(self, request: web.Request) -> web.Response:
        """``{"text", "municipality"?, "language"?}`` -> what the command line writes."""
        body = await _body(request)
        text = _text_of(body)
        if text is None or not isinstance(body, Mapping):
            return _problem(400, "the body must be a JSON object with a string text")
        municipality = self._world.get(body.get("municipality", self._default))
        if municipality is None:
            return _problem(404, "this municipality is not declared")
        language = body.get("language")
        found = understand(
            text, self._model, municipality, language=language if isinstance(language, str) and language else None
        )
        return web.Response(body=msgspec.json.encode(shape(text, found)), content_type="application/json")


def _health(reason: str | None) -> web.Response:
    if reason is None:
        return web.json_response({"status": "ok"})
    return web.json_response({"status": "not ok", "reason": reason}, status=503)


def _problem(status: int, detail: str) -> web.Response:
    body = json.dumps({"title": detail, "status": status})
    return web.Response(text=body, status=status, content_type="application/problem+json")


async def _body(request: web.Request) -> Any:
    try:
        return read_json(await request.read())
    except NotJson:
        return None


def _text_of(body: Any) -> str | None:
    text = body.get("text") if isinstance(body, Mapping) else None
    return text if isinstance(text, str) else None


def _slug(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


def _ranked(shares: Mapping[str, float]) -> list[list[Any]]:
    best = sorted(shares.items(), key=lambda each: -each[1])[:_SIGNALEN_CANDIDATES]
    return [[address for address, _ in best], [round(float(np.clip(p, 0.0, 1.0)), 4) for _, p in best]]
