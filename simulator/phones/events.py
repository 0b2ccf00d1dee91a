"""Server-sent events: what changes on the phones, as it changes."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from simulator.bodies import write_json
from simulator.control.messages import item
from simulator.residents import read_phone
from simulator.store import messages
from simulator.vendors.meta.gate import world_of
from simulator.world import World

KEEP_ALIVE_S = 15.0


def _event(name: str, value: object, number: int | None = None) -> bytes:
    head = b"" if number is None else f"id: {number}\n".encode()
    return head + f"event: {name}\n".encode() + b"data: " + write_json(value) + b"\n\n"


async def _stream(world: World, phone: str | None, after: int) -> AsyncIterator[bytes]:
    with world.live.listen() as queue:
        yield b"retry: 1000\n\n"
        while True:
            while found := messages.changed_after(world.db, after, phone):
                for message in found:
                    after = message.changed
                    yield _event("message", {"phone": message.phone, "item": item(message)}, after)
            try:
                async with asyncio.timeout(KEEP_ALIVE_S):
                    moment = await queue.get()
            except TimeoutError:
                yield b": still here\n\n"
                continue
            while True:
                if moment.name and phone in {None, moment.phone}:
                    yield _event(moment.name, {"phone": moment.phone, "with": moment.number})
                if queue.empty():
                    break
                moment = queue.get_nowait()


async def events(request: Request) -> Response:
    """`GET /phones/events` or `/control/phones/{phone}/events`: messages as they come and change.

    `Last-Event-ID` goes on where a lost connection ended.
    """
    world = world_of(request)
    asked = request.path_params.get("phone")
    after = messages.last_change(world.db)
    with contextlib.suppress(ValueError):
        after = int(request.headers.get("last-event-id", "")[:15])
    stream = _stream(world, None if asked is None else read_phone(asked), after)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"})
