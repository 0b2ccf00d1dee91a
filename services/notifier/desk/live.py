"""Tells open pages at once that they would look different now, by server-sent events; the page then asks again."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.responses import Response, StreamingResponse

from loket.failures import Retryable
from services.notifier.desk.page import Picked, version_of
from services.notifier.desk.parts import Desk, TheDesk, TheMunicipality, id_of, missing
from services.notifier.store import live

EVERY_S: Final = 0.8
AGAIN_MS: Final = 500
"""After a stream has ended, the browser opens the next one."""
_KEPT: Final = 2_000
router = APIRouter(prefix="/desk/{municipality}", include_in_schema=False)


class Stamps:
    """What pages look like now; many who look at the same page ask the database once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[float, asyncio.Task[str]]] = {}

    async def get(self, page: str, ask: Callable[[], Awaitable[str]]) -> str:
        """The stamp of a page, not older than ``EVERY_S``."""
        asked_at, task = self._known.get(page, (0.0, None))
        if task is None or time.monotonic() - asked_at >= EVERY_S or task.cancelled():
            if len(self._known) >= _KEPT:
                self._known = {name: kept for name, kept in self._known.items() if not kept[1].done()}

            async def asking() -> str:
                return await ask()

            task = asyncio.create_task(asking(), name="stamp")
            self._known[page] = (time.monotonic(), task)
        # Whoever leaves takes nothing away from the others.
        return await asyncio.shield(task)


async def _events(desk: Desk, page: str, ask: Callable[[], Awaitable[str]]) -> AsyncIterator[bytes]:
    """A stream of the page's stamps, each when it differs from the one before; it ends after ``desk.live_s``."""
    yield f"retry: {AGAIN_MS}\n\n".encode()
    until = time.monotonic() + desk.live_s
    last = None
    while time.monotonic() < until:
        try:
            stamp = await desk.stamps.get(page, ask)
        except Retryable:
            return  # PostgreSQL is away: the browser says so and comes again
        if stamp != last:
            yield f"event: version\ndata: {stamp}\n\n".encode()
            last = stamp
        await asyncio.sleep(EVERY_S)


@router.get("/live")
async def stream(
    desk: TheDesk,
    municipality: TheMunicipality,
    picked: Picked,
    blad: Annotated[str, Query(max_length=20)],
    id: Annotated[str, Query(max_length=40)] = "",  # noqa: A002 - as the address says it
) -> Response:
    """The stream for one page of the desk."""
    slug, pool = municipality.slug, desk.pool
    key = id_of(id, "page") if id else None
    asks: dict[str, Callable[[], Awaitable[str]]] = {
        "meldingen": lambda: version_of(desk, slug, picked),
        "gesprekken": lambda: live.of_waiting(pool, slug),
    }
    if key is not None:
        asks = {
            "melding": lambda: live.of_case(pool, slug, key),
            "gesprek": lambda: live.of_conversation(pool, slug, key),
        }
    if blad not in asks:
        raise missing("page")
    page = f"{slug}/{blad}/{key or picked}"
    return StreamingResponse(
        _events(desk, page, asks[blad]), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"}
    )
