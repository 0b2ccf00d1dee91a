"""Accounts, faults, the log, and raw webhooks."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import clock, oversight
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.courier import new_session, post
from simulator.faults.kinds import KINDS, Fault
from simulator.faults.requests import read_fault
from simulator.store import log, messages, outbox
from simulator.vendors.meta.gate import world_of
from simulator.vendors.registry import VENDORS
from simulator.world import World

_PUBLIC = ("municipality", "app", "provider", "waba", "phone_number_id", "number", "name", "callback")


async def accounts(request: Request) -> Response:
    """`GET /control/accounts`: the business numbers, without their secrets."""
    listed = world_of(request).accounts.all
    shown = [{name: getattr(account, name) for name in _PUBLIC} | {"business": account.portfolio} for account in listed]
    return json_answer(shown)


async def raw_webhook(request: Request) -> Response:
    """`POST /control/webhooks/{app}`: deliver a raw body once, signed as `?signature=` says."""
    world = world_of(request)
    found = world.accounts.of_app(request.path_params["app"])
    if not found:
        raise BadRequest("There is no such app; see GET /control/accounts.", 404)
    how = request.query_params.get("signature", "valid")
    if how not in {"valid", "wrong", "missing"}:
        raise BadRequest("signature must be valid, wrong or missing.")
    account, body = found[0], await request.body()
    vendor = VENDORS[account.provider]
    good = (account.callback, vendor.headers(account, body))
    address, headers = good if how == "valid" else vendor.spoiled(account, body, how)
    async with new_session() as session:
        answered = await post(session, address, dict(headers), body)
    if answered.status == 200:
        _open_windows(world, account, body)
    what = {200: "webhook.delivered", 0: "webhook.unreachable"}.get(answered.status, "webhook.refused")
    world.record(
        log.Entry(what=what, app=account.app, status=answered.status, type="raw", attempt=1, error=answered.error)
    )
    told = {"status": answered.status}
    return json_answer(told if answered.error is None else {**told, "error": answered.error})


def _open_windows(world: World, account: Account, body: bytes) -> None:
    """Who writes in a raw webhook may be answered, like everyone who writes."""
    numbers = {one.phone_number_id: one.number for one in world.accounts.of_app(account.app)}
    for phone, number_id in VENDORS[account.provider].writers(body):
        if number_id in numbers:
            messages.note_written(world.db, phone, numbers[number_id], clock.now())


def shape(fault: Fault) -> dict[str, object]:
    """Return a fault as the control side shows it."""
    return {
        "id": fault.id,
        "kind": fault.kind,
        "target": fault.target,
        "until": clock.rfc3339(fault.until),
        "silent": fault.silent,
    }


async def set_fault(request: Request) -> Response:
    """`POST /control/faults`: set a fault for a while."""
    world = world_of(request)
    wanted = read_fault(read_object(await request.body()), world.accounts)
    return json_answer(shape(oversight.set_fault(world, wanted)), 201)


async def list_faults(request: Request) -> Response:
    """`GET /control/faults`: the faults set now."""
    return json_answer({"items": [shape(fault) for fault in world_of(request).faults()]})


async def end_faults(request: Request) -> Response:
    """`DELETE /control/faults[/{id}]`: end one fault, or all."""
    fault_id = request.path_params.get("fault_id")
    ended = oversight.end_faults(world_of(request), fault_id)
    if fault_id is not None and ended == 0:
        raise BadRequest("There is no such fault.", 404)
    return json_answer({"ended": ended})


async def kinds(_request: Request) -> Response:
    """`GET /control/faults/kinds`: every kind, what it aims at and what it does."""
    listed = [
        {"kind": name, "target_types": list(kind.target_types), "about": kind.about} for name, kind in KINDS.items()
    ]
    return json_answer(listed)


async def read_log(request: Request) -> Response:
    """`GET /control/log?after=`: the lines after line `after`, at most ten thousand."""
    after = request.query_params.get("after") or "0"
    if not after.isascii() or not after.isdigit() or len(after) > 15:
        raise BadRequest("after must be the number of a line.")
    return json_answer({"items": log.after(world_of(request).db, int(after))})


async def live(_request: Request) -> Response:
    """`GET /health/live`."""
    return json_answer({"status": "live"})


async def ready(request: Request) -> Response:
    """`GET /health/ready`, with what is still under way: webhooks not delivered, statuses that have yet to climb."""
    webhooks, statuses = outbox.waiting(world_of(request).db)
    return json_answer({"status": "ready", "webhooks_waiting": webhooks, "statuses_waiting": statuses})


def routes() -> list[Route]:
    """Return the routes of the control side, but for the phones."""
    return [
        Route("/control/accounts", accounts, methods=["GET"]),
        Route("/control/webhooks/{app}", raw_webhook, methods=["POST"]),
        Route("/control/faults", set_fault, methods=["POST"]),
        Route("/control/faults", list_faults, methods=["GET"]),
        Route("/control/faults", end_faults, methods=["DELETE"]),
        Route("/control/faults/kinds", kinds, methods=["GET"]),
        Route("/control/faults/{fault_id}", end_faults, methods=["DELETE"]),
        Route("/control/log", read_log, methods=["GET"]),
        Route("/health/live", live, methods=["GET"]),
        Route("/health/ready", ready, methods=["GET"]),
    ]
