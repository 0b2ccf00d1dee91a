"""The classifier over HTTP: health, metrics, and the calls where this process answers them."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from services.classifier.calls import LONGEST_BYTES, Calls

Reason = str | None
"""Why not; None: it is well."""


def application(
    *,
    not_live: Callable[[], Reason],
    not_ready: Callable[[], Awaitable[Reason]],
    measure: Callable[[], None],
    calls: Calls | None,
) -> web.Application:
    """The routes of one process.

    Args:
        not_live: why it should be restarted.
        not_ready: why it cannot do its job now.
        measure: brings the gauges up to date.
        calls: what it answers beside health; None where a process of its own does.
    """

    async def live(_: web.Request) -> web.Response:
        return _health(not_live())

    async def ready(_: web.Request) -> web.Response:
        return _health(await not_ready())

    async def metrics(_: web.Request) -> web.Response:
        measure()
        return web.Response(body=generate_latest(), headers={"content-type": CONTENT_TYPE_LATEST})

    app = web.Application(client_max_size=LONGEST_BYTES)
    routes = [web.get("/health/live", live), web.get("/health/ready", ready), web.get("/metrics", metrics)]
    app.add_routes(routes)
    if calls is not None:
        app.add_routes(calls.routes())
        app.on_cleanup.append(calls.close)
    return app


def _health(reason: Reason) -> web.Response:
    if reason is None:
        return web.json_response({"status": "ok"})
    return web.json_response({"status": "not ok", "reason": reason}, status=503)
