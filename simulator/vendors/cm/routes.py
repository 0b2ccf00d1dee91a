"""CM.com's gateway: messages, events and files."""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.bodies import BadRequest, read_object
from simulator.faults.kinds import Effect
from simulator.store import log, media, messages
from simulator.vendors.calls import Asked, Handler, log_refused, meet_faults, remember, unanswered
from simulator.vendors.cm.errors import GATEWAY, CmError, body
from simulator.vendors.cm.requests import Order, number, read_event, read_orders, token
from simulator.vendors.later import judged, resident
from simulator.vendors.meta.gate import world_of
from simulator.world import Outgoing, World

Known = Callable[[Request, tuple[Account, ...], dict[str, Any]], Awaitable[Response]]


def asked(body: Mapping[str, Any]) -> Asked:
    """Return what the first message of a request wants, for the log."""
    messages = body.get("messages")
    listed = messages.get("msg") if isinstance(messages, dict) else None
    first = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
    to = first.get("to")
    one = to[0] if isinstance(to, list) and to and isinstance(to[0], dict) else {}
    reference = first.get("reference")
    return Asked(
        to=number(one.get("number")), opaque=reference[:512] if isinstance(reference, str) else None, kind="msg"
    )


def known(handler: Known) -> Handler:
    """Wrap a handler: it gets the accounts that the product token opens and the body, and refusals become answers."""

    async def answered(request: Request) -> Response:
        try:
            given = _body(await request.body())
            remember(request, asked=asked(given))
            accounts = _accounts(request, given)
            remember(request, accounts[0])
            return await handler(request, accounts, given)
        except CmError as error:
            log_refused(request, error.http, error.code)
            return json_answer(body(error), error.http)

    return unanswered(answered)


def _body(raw: bytes) -> dict[str, Any]:
    try:
        return read_object(raw)
    except BadRequest as error:
        raise CmError(202) from error


def _accounts(request: Request, given: dict[str, Any]) -> tuple[Account, ...]:
    key = token(request.headers.get("x-cm-producttoken", ""), given)
    accounts = world_of(request).accounts.of_key("cm", key) if key else ()
    if not accounts:
        raise CmError(101)
    return accounts


async def _effect(world: World, account: Account) -> Effect:
    """Return what the faults do, or refuse as they want the whole call refused."""
    effect = await meet_faults(world, account)
    if effect.refuse_all is not None:
        raise CmError(500, 500) if effect.refuse_all.http >= 500 else CmError(101)
    return effect


async def send(request: Request, accounts: tuple[Account, ...], given: dict[str, Any]) -> Response:
    """`POST /v1.0/message`: take messages; what becomes of them is told by status reports."""
    world = world_of(request)
    senders = {account.number: account for account in accounts}
    orders = read_orders(given)
    named = {order.from_ for order in orders if order.from_ in senders} or {accounts[0].number}
    effects = {account.number: await _effect(world, account) for account in accounts if account.number in named}
    told = []
    for order in orders:
        account = senders.get(order.from_ or "")
        if order.code == 0 and account is None:
            order = msgspec.structs.replace(order, code=301, details=GATEWAY[301])  # noqa: PLW2901 - the order, judged
        phone = None if order.phone is None else resident(world, order.phone)
        if order.code == 0 and phone is None:
            order = msgspec.structs.replace(order, code=303, details=GATEWAY[303])  # noqa: PLW2901 - the order, judged
        if order.code == 0 and account is not None and phone is not None:
            _accept(world, account, order, phone, effects[account.number])
        else:
            _log_rejected(world, account or accounts[0], order)
        told.append(_told(order))
    if any(effect.drop_answer for effect in effects.values()):
        return await hang_up(request)
    accepted = sum(1 for one in told if one["messageErrorCode"] == 0)
    answer = {
        "details": f"Created {accepted} message(s)",
        "errorCode": 0 if accepted == len(told) else 201,
        "messages": told,
    }
    return json_answer(answer, 200 if accepted else 400)


def _told(order: Order) -> dict[str, Any]:
    return {
        "to": order.to,
        "status": "Accepted" if order.code == 0 else "Rejected",
        "reference": order.reference,
        "parts": 1 if order.code == 0 else 0,
        "messageDetails": order.details,
        "messageErrorCode": order.code,
    }


def _accept(world: World, account: Account, order: Order, phone: str, effect: Effect) -> None:
    for part in order.parts:
        said = judged(world, account, effect, phone, part.type, part.content)
        world.business_sends(
            Outgoing(
                account=account,
                phone=phone,
                type=part.type,
                content=said.content,
                opaque=order.reference,
                fails_with=said.code,
            )
        )


def _log_rejected(world: World, account: Account, order: Order) -> None:
    world.record(
        log.Entry(
            what="api.refused",
            app=account.app,
            from_=account.number,
            to=order.phone,
            opaque=order.reference,
            status=200,
            type="msg",
            code=order.code,
        )
    )


async def event(request: Request, accounts: tuple[Account, ...], given: dict[str, Any]) -> Response:
    """`POST /v1.0/event`: mark a resident's message as read."""
    remember(request, asked=Asked(kind="read"))
    world = world_of(request)
    mark = read_event(given)
    account = next((one for one in accounts if one.number == mark.from_), None)
    if account is None:
        raise CmError(101)
    await _effect(world, account)
    message = messages.get(world.db, mark.message_id)
    if message is None or message.number != account.number or message.direction != "out":
        raise CmError(202)
    world.business_reads(account, message, typing=False)
    world.record(
        log.Entry(
            what="api.accepted",
            app=account.app,
            from_=account.number,
            to=message.phone,
            wamid=message.wamid,
            status=200,
            type="read",
        )
    )
    return json_answer({"details": "Event accepted", "errorCode": 0, "messages": []})


def _file(request: Request) -> media.Media | None:
    """The file of an address, when it came in at or goes out from a number with CM."""
    world, name = world_of(request), request.path_params["name"]
    if not re.fullmatch(r"[0-9a-f]{32}", name, re.ASCII):
        return None
    kept = media.get(world.db, str(int(name, 16)))
    if kept is None:
        return None
    numbers = {account.number for account in world.accounts.all if account.provider == "cm"}
    holders = (account for account in world.accounts.all if account.phone_number_id == kept.phone_number_id)
    return kept if any(account.number in numbers for account in holders) else None


async def fetch(request: Request) -> Response:
    """`GET /fileproxy/files/{name}`: a file; its address is its only secret."""
    kept = _file(request)
    if kept is None:
        return Response(status_code=404)
    return Response(media.content(world_of(request).db, kept.id), media_type=kept.mime_type)


async def delete(request: Request) -> Response:
    """`DELETE /fileproxy/files/{name}`: forget a file for good."""
    kept = _file(request)
    if kept is None:
        return Response(status_code=404)
    media.remove(world_of(request).db, kept.id)
    return Response(status_code=204)


async def unknown(_request: Request) -> Response:
    """Answer a path that the gateway does not have."""
    return Response(status_code=404)


def routes() -> list[Route]:
    """Return the routes, below `/cm`."""
    return [
        Route("/v1.0/message", known(send), methods=["POST"]),
        Route("/v1.0/event", known(event), methods=["POST"]),
        Route("/fileproxy/files/{name}", unanswered(fetch), methods=["GET"]),
        Route("/fileproxy/files/{name}", unanswered(delete), methods=["DELETE"]),
        Route("/{path:path}", unknown, methods=["GET", "POST", "DELETE", "PUT"]),
    ]
