"""Phones: what residents send, and what their phones show."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import clock
from simulator.accounts import Accounts
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.residents import MEDIA, read_message, read_phone
from simulator.store import media, messages
from simulator.store.messages import Message
from simulator.vendors.meta.gate import world_of

LARGEST_BODY_BYTES = 140 * 1024 * 1024


def item(message: Message) -> dict[str, Any]:
    """Return a message as the control side lists it; a file gets a `url` to look at."""
    content = dict(message.content)
    if message.type in MEDIA and "id" in content.get(message.type, {}):
        one = content[message.type]
        content[message.type] = {**one, "url": f"/control/media/{one['id']}"}
    return {
        **content,
        "id": message.wamid,
        "at": clock.rfc3339(message.at),
        "direction": message.direction,
        "type": message.type,
        "status": message.status,
        "with": message.number,
    }


def wanted_number(request: Request) -> str | None:
    """Return the business number that `?with=` names.

    Raises:
        BadRequest: it is no phone number.
    """
    value = request.query_params.get("with")
    return None if value is None else read_phone(value)


def business_number(accounts: Accounts, value: object) -> str:
    """Return a business number that the simulator serves.

    Raises:
        BadRequest: it serves no such number.
    """
    if not isinstance(value, str) or not accounts.of_number(read_phone(value)):
        raise BadRequest("number must be a business number; see GET /control/accounts.")
    return read_phone(value)


async def send(request: Request) -> Response:
    """`POST /control/phones/{phone}/messages`: the phone sends; the same `Idempotency-Key` sends once."""
    phone = read_phone(request.path_params["phone"])
    key = request.headers.get("idempotency-key")
    if key is not None and not 0 < len(key) <= 200:
        raise BadRequest("Idempotency-Key must be a text of at most 200 characters.")
    raw = await request.body()
    if len(raw) > LARGEST_BODY_BYTES:
        raise BadRequest("The body is larger than 140 MB.", 413)
    wamid = world_of(request).resident_sends(phone, read_message(read_object(raw)), key)
    return json_answer({"id": wamid}, 202)


async def shown(request: Request) -> Response:
    """`GET /control/phones/{phone}/messages`: everything on the phone, in order; `?with=` one business number."""
    phone = read_phone(request.path_params["phone"])
    found = messages.of_phone(world_of(request).db, phone, wanted_number(request))
    return json_answer({"items": [item(message) for message in found]})


async def read(request: Request) -> Response:
    """`POST /control/phones/{phone}/read`: the resident reads everything; `?with=` one business number."""
    phone = read_phone(request.path_params["phone"])
    return json_answer({"read": world_of(request).phone_reads(phone, wanted_number(request))})


async def show_file(request: Request) -> Response:
    """`GET /control/media/{id}`: a file as the phone shows it."""
    db = world_of(request).db
    kept = media.get(db, request.path_params["media_id"])
    if kept is None:
        raise BadRequest("There is no such file.", 404)
    plain = kept.mime_type.partition(";")[0].strip()
    seen = plain in {"image/jpeg", "image/png", "image/webp", "image/gif"} or plain.startswith(("audio/", "video/"))
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'"}
    if not seen:
        headers["Content-Disposition"] = "attachment"
    mime = kept.mime_type if seen else "application/octet-stream"
    return Response(media.content(db, kept.id), media_type=mime, headers=headers)


def routes() -> list[Route]:
    """Return the routes of phones."""
    return [
        Route("/control/phones/{phone}/messages", send, methods=["POST"]),
        Route("/control/phones/{phone}/messages", shown, methods=["GET"]),
        Route("/control/phones/{phone}/read", read, methods=["POST"]),
        Route("/control/media/{media_id}", show_file, methods=["GET"]),
    ]
