"""Those who ask over HTTP what a text is about: Signalen's backends, and our own call.

The model works in a thread of its own, so that the loop goes on answering; so much waits for it at once and no more,
and nobody waits longer than a caller has patience.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import msgspec
from aiohttp import web

from loket import telemetry
from loket.codec import NotJson, read_json
from loket.declarations import Municipality
from loket.metrics import CALLS, CLASSIFIER_ERRORS
from loket.municipalities import World
from services.classifier import signalen
from services.classifier.model.artefact import Model
from services.classifier.model.language import LANGUAGES
from services.classifier.model.understand import ranked, understand
from services.classifier.models import Models, as_models
from services.classifier.shape import shape

LONGEST_BYTES: Final = 256 * 1024
"""Of a body; Signalen's own forms take a few thousand characters."""
MOST_WAITING: Final = 64
WITHIN_S: Final = 5.0
"""Signalen's client gives up after ten."""
_LOG: Final = telemetry.log(__name__)

Work = Callable[[], web.Response]


class Refusal(Exception):  # noqa: N818 - what it is
    """A call gets no answer about its text; status and sentence say why."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


class Calls:
    """The calls that one process answers."""

    def __init__(self, model: Model | Models, world: World, default: str, *, most_waiting: int = MOST_WAITING) -> None:
        self._models = as_models(model)
        self._world = world
        self._default = default
        self._most = most_waiting
        self._waiting = 0
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="calls")

    def routes(self) -> list[web.RouteDef]:
        """What is answered, and where."""
        return [
            web.post("/signals_mltool/predict", self._predict),
            web.post("/signals_mltool/{municipality}/predict", self._predict),
            web.post("/api/v1/classify", self._classify),
        ]

    async def close(self, _: web.Application | None = None) -> None:
        """Let the thread go."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    async def _predict(self, request: web.Request) -> web.Response:
        slug = request.match_info.get("municipality", self._default)

        def work(body: Mapping[str, Any], text: str) -> tuple[Municipality, Work]:
            del body
            of = self._municipality(slug)
            return of, lambda: web.json_response(signalen.prediction(ranked(text, self._models.of(of.slug), of)))

        return await self._answered(request, "signalen", work)

    async def _classify(self, request: web.Request) -> web.Response:
        """``{"text", "municipality"?, "language"?}`` -> what the command line writes.

        A language that is none of ours is as none: it is found out.
        """

        def work(body: Mapping[str, Any], text: str) -> tuple[Municipality, Work]:
            of = self._municipality(body.get("municipality", self._default))
            language = body.get("language")
            spoken = language if isinstance(language, str) and language in LANGUAGES else None

            def answer() -> web.Response:
                found = understand(text, self._models.of(of.slug), of, language=spoken)
                return web.Response(body=msgspec.json.encode(shape(text, found)), content_type="application/json")

            return of, answer

        return await self._answered(request, "classify", work)

    async def _answered(
        self, request: web.Request, call: str, work: Callable[[Mapping[str, Any], str], tuple[Municipality, Work]]
    ) -> web.Response:
        of = "none"
        try:
            body = await _body(request)
            municipality, answer = work(body, _text_of(body))
            of = municipality.slug
            response = await self._within_bounds(answer, of)
        except Refusal as refusal:
            response = _problem(refusal.status, str(refusal))
        CALLS.labels(of, call, str(response.status)).inc()
        return response

    async def _within_bounds(self, answer: Work, of: str) -> web.Response:
        if self._waiting >= self._most:
            raise Refusal(503, "too many calls wait: come again in a moment")
        self._waiting += 1
        try:
            working = asyncio.get_running_loop().run_in_executor(self._pool, answer)
            async with asyncio.timeout(WITHIN_S):
                return await working
        except TimeoutError as error:
            raise Refusal(503, "the model did not answer in time") from error
        except Exception as error:
            CLASSIFIER_ERRORS.labels(of).inc()
            # Without the text, which may quote a resident.
            _LOG.error("classifier error", municipality=of, error=type(error).__name__)
            raise Refusal(503, "the model could not take this text") from error
        finally:
            self._waiting -= 1

    def _municipality(self, slug: object) -> Municipality:
        found = self._world.get(slug) if isinstance(slug, str) else None
        if found is None:
            raise Refusal(404, "this municipality is not declared")
        return found


async def _body(request: web.Request) -> Mapping[str, Any]:
    try:
        body = read_json(await request.read())
    except NotJson:
        body = None
    except web.RequestPayloadError as error:
        raise Refusal(400, "the body cannot be unpacked as its headers say") from error
    except web.HTTPRequestEntityTooLarge as error:
        raise Refusal(413, f"the body is larger than {LONGEST_BYTES} bytes") from error
    if not isinstance(body, Mapping):
        raise Refusal(400, "the body must be a JSON object with a text")
    return body


def _text_of(body: Mapping[str, Any]) -> str:
    text = body.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Refusal(400, "the body must be a JSON object with a text that is not empty")
    return text


def _problem(status: int, detail: str) -> web.Response:
    headers = {"retry-after": "1"} if status == 503 else None
    body = json.dumps({"title": detail, "status": status})
    return web.Response(text=body, status=status, headers=headers, content_type="application/problem+json")
