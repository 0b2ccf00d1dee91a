"""HTTP answers, and the way to give none."""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from simulator.bodies import BadRequest, write_json


def json_answer(value: object, status: int = 200) -> Response:
    """Answer JSON in ASCII, so that a lone surrogate cannot break the answer."""
    return Response(write_json(value), status_code=status, media_type="application/json")


async def refused(_request: Request, error: Exception) -> Response:
    """Answer a `BadRequest` as a problem with one sentence."""
    if not isinstance(error, BadRequest):
        raise error
    titles = {404: "Not Found", 413: "Content Too Large", 422: "Unprocessable Content"}
    body = {"title": titles.get(error.status, "Bad Request"), "status": error.status, "detail": error.sentence}
    return Response(write_json(body), status_code=error.status, media_type="application/problem+json")


class HangUp:
    """An ASGI wrapper through which a handler can drop the connection without an answer."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an app; this has to be the outermost layer, next to the server."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Leave the server's transport where `hang_up` finds it."""
        cycle: Any = getattr(send, "__self__", None)
        scope["simulator.transport"] = getattr(cycle, "transport", None)
        await self._app(scope, receive, send)


async def hang_up(request: Request) -> Response:
    """Drop the connection; the response returned goes nowhere."""
    transport = request.scope.get("simulator.transport")
    if transport is not None:
        transport.abort()
        await asyncio.sleep(0.01)  # the server learns of the loss in its next turn
    return Response(status_code=503)
