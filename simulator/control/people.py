"""Residents beyond their messages: settings, blocks, new numbers and ids, and statuses a phone reports."""

from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import oversight, telephone
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.control.messages import business_number
from simulator.identities import phone_changes
from simulator.residents import read_phone
from simulator.store import messages, standing
from simulator.vendors.meta.gate import world_of
from simulator.vendors.meta.titles import TITLES

STATUSES = ("sent", "delivered", "read", "failed", "played", "deleted", "warning")


async def _body(request: Request) -> dict[str, Any]:
    return read_object(await request.body())


def _phone(request: Request) -> str:
    return read_phone(request.path_params["phone"])


async def settings(request: Request) -> Response:
    """`GET /control/phones/{phone}/settings`."""
    return json_answer(msgspec.to_builtins(standing.person(world_of(request).db, _phone(request))))


async def set_settings(request: Request) -> Response:
    """`POST /control/phones/{phone}/settings`: `username`, `hide_number`, `parent`, `fails_with`, `skips_delivered`."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    before = standing.person(world.db, phone)
    try:
        after = msgspec.convert({**msgspec.to_builtins(before), **body}, standing.Person)
    except msgspec.ValidationError as error:
        raise BadRequest(f"These are no settings of a phone: {error}.") from error
    if after.generation != before.generation:
        raise BadRequest("generation is changed by POST /control/phones/{phone}/change-user-id.")
    if after.fails_with is not None and after.fails_with not in TITLES:
        raise BadRequest("fails_with must be one of Meta's error codes, such as 131026.")
    standing.put_person(world.db, phone, after)
    return json_answer(msgspec.to_builtins(after))


async def block(request: Request) -> Response:
    """`POST /control/phones/{phone}/block` `{"to", "report"?}`; `/unblock` lifts it."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    number = business_number(world.accounts, body.get("to"))
    reported = body.get("report", False)
    if not isinstance(reported, bool):
        raise BadRequest("report must be true or false.")
    lifted = request.url.path.endswith("/unblock")
    rating = oversight.block(world, phone, number, reported=reported, lifted=lifted)
    return json_answer({"number": number, "quality_rating": rating})


async def preferences(request: Request) -> Response:
    """`POST /control/phones/{phone}/preferences` `{"to", "value": "stop" or "resume"}`: of marketing messages."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    number, value = business_number(world.accounts, body.get("to")), body.get("value")
    if value not in ("stop", "resume"):
        raise BadRequest("value must be stop or resume.")
    oversight.prefer(world, phone, number, stop=value == "stop")
    return json_answer({"number": number, "marketing": value})


async def call(request: Request) -> Response:
    """`POST /control/phones/{phone}/calls` `{"to", "lasts_s"?}`: a call; nobody takes it without `lasts_s`."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    number, lasts_s = business_number(world.accounts, body.get("to")), body.get("lasts_s")
    if lasts_s is not None and type(lasts_s) is not int:
        raise BadRequest("lasts_s must be a whole number of seconds.")
    return json_answer({"id": telephone.resident_calls(world, phone, number, lasts_s=lasts_s)}, 202)


async def change_number(request: Request) -> Response:
    """`POST /control/phones/{phone}/change-number` `{"to"}`: the resident takes another number."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    new = body.get("to")
    if not isinstance(new, str) or read_phone(new) == phone:
        raise BadRequest("to must be the resident's new number.")
    return json_answer({"told": phone_changes(world, phone, new=read_phone(new))})


async def change_user_id(request: Request) -> Response:
    """`POST /control/phones/{phone}/change-user-id`: the resident gets another business-scoped id."""
    return json_answer({"told": phone_changes(world_of(request), _phone(request), new=None)})


async def identities(request: Request) -> Response:
    """`GET /control/phones/{phone}/identities`: the resident's id at each portfolio."""
    world, phone = world_of(request), _phone(request)
    portfolios = {account.portfolio: account for account in world.accounts.all}
    ids = {name: world.bsuid(account, phone) for name, account in portfolios.items()}
    return json_answer({"phone": phone, "user_ids": ids})


async def report_status(request: Request) -> Response:
    """`POST /control/phones/{phone}/statuses` `{"id", "status", "code"?}`: a status of a message that came."""
    world, phone, body = world_of(request), _phone(request), await _body(request)
    wamid, status, code = body.get("id"), body.get("status"), body.get("code")
    message = messages.get(world.db, wamid) if isinstance(wamid, str) else None
    if message is None or message.phone != phone or message.direction != "in":
        raise BadRequest("id must be a message that this phone received.")
    if status not in STATUSES:
        raise BadRequest(f"status must be one of {', '.join(STATUSES)}.")
    if status == "failed":
        code = 131026 if code is None else code
    if code is not None and (not isinstance(code, int) or code not in TITLES):
        raise BadRequest("code must be one of Meta's error codes, such as 131026.")
    world.phone_tells(message, status, code)
    return json_answer({"id": message.wamid, "status": status})


def routes() -> list[Route]:
    """Return the routes of residents."""
    base = "/control/phones/{phone}"
    return [
        Route(f"{base}/settings", settings, methods=["GET"]),
        Route(f"{base}/settings", set_settings, methods=["POST"]),
        Route(f"{base}/block", block, methods=["POST"]),
        Route(f"{base}/unblock", block, methods=["POST"]),
        Route(f"{base}/preferences", preferences, methods=["POST"]),
        Route(f"{base}/calls", call, methods=["POST"]),
        Route(f"{base}/change-number", change_number, methods=["POST"]),
        Route(f"{base}/change-user-id", change_user_id, methods=["POST"]),
        Route(f"{base}/identities", identities, methods=["GET"]),
        Route(f"{base}/statuses", report_status, methods=["POST"]),
    ]
