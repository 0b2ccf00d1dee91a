"""What a process of the notifier answers over HTTP: health, metrics and, in the desk role, pages and API."""

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

STUCK_S: Final = 300.0
"""A consuming loop that has not gone round for so long is stuck: the process is restarted."""
_PLAIN: Final = "text/plain; charset=utf-8"


class Server(uvicorn.Server):
    """Uvicorn in a loop that is not its own: signals are for the whole process."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


def make_app(
    not_ready: Callable[[], Awaitable[str | None]], ticked: Callable[[], float], desk: ASGIApp | None
) -> Starlette:
    """The application.

    Args:
        not_ready: why this process cannot do its job now, or None.
        ticked: when the consuming loop last went round (``time.monotonic()``).
        desk: pages and API, when the process has that role.
    """

    async def live(_: Request) -> Response:
        # Never asks PostgreSQL or Kafka: their outage must not restart the fleet.
        stuck = time.monotonic() - ticked() > STUCK_S
        return Response("stuck\n" if stuck else "alive\n", 503 if stuck else 200, media_type=_PLAIN)

    async def ready(_: Request) -> Response:
        reason = await not_ready()
        return Response(f"{reason or 'ready'}\n", 503 if reason else 200, media_type=_PLAIN)

    async def metrics(_: Request) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    routes: list[Route | Mount] = [
        Route("/health/live", live),
        Route("/health/ready", ready),
        Route("/metrics", metrics),
    ]
    if desk is not None:
        routes.append(Mount("/", app=desk))
    return Starlette(routes=routes)


def make_server(app: ASGIApp, host: str, port: int) -> Server:
    """A server for the application, not started yet."""
    return Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            http="httptools",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=3,
        )
    )
