"""Twilio's API for Content templates."""

import secrets

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import clock, oversight
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.store import notes, templates
from simulator.store.templates import Template
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.gate import world_of
from simulator.vendors.meta.templates import keep_new
from simulator.vendors.twilio.contents import Content, read_approval, read_content
from simulator.vendors.twilio.errors import TwilioError
from simulator.vendors.twilio.gate import known, missing
from simulator.vendors.twilio.resources import approval_json, content_json
from simulator.world import World


def _kind(account: Account) -> str:
    return f"twilio.content.{account.waba}"


def find(world: World, account: Account, sid: str) -> Content | None:
    """Return a Content template of an account."""
    value = notes.get(world.db, _kind(account), sid)
    return None if value is None else msgspec.convert(value, Content)


def template_of(world: World, account: Account, content: Content) -> Template | None:
    """Return what Content became at WhatsApp, as it is now; None when it was never handed in."""
    kept = None if content.name is None else templates.get(world.db, account.waba, content.name, content.language)
    return None if kept is None else oversight.template_now(world, kept)


def _found(request: Request, account: Account) -> Content:
    content = find(world_of(request), account, request.path_params["content_sid"])
    if content is None:
        raise missing(request)
    return content


def _keep(world: World, account: Account, content: Content) -> None:
    notes.put(world.db, _kind(account), content.sid, msgspec.to_builtins(content))


async def _body(request: Request) -> dict[str, object]:
    try:
        return read_object(await request.body())
    except BadRequest as error:
        raise TwilioError(20422, f"Invalid Parameter: {error.sentence}") from error


async def create(request: Request, opened: tuple[Account, ...]) -> Response:
    """`POST /v1/Content`: declare Content."""
    world = world_of(request)
    content = read_content(await _body(request), f"HX{secrets.token_hex(16)}", clock.now())
    _keep(world, opened[0], content)
    return json_answer(content_json(opened[0], content, world.base), 201)


async def every(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /v1/Content` and `GET /v1/ContentAndApprovals`: all Content, with what WhatsApp thinks of it."""
    world = world_of(request)
    with_approvals = request.url.path.endswith("ContentAndApprovals")
    listed = []
    for value in notes.every(world.db, _kind(opened[0])):
        content = msgspec.convert(value, Content)
        shown = content_json(opened[0], content, world.base)
        approved = approval_json(content, template_of(world, opened[0], content))
        listed.append({**shown, "approval_requests": approved} if with_approvals else shown)
    meta = {"page": 0, "page_size": 50, "key": "contents", "next_page_url": None, "previous_page_url": None}
    return json_answer({"contents": listed, "meta": meta})


async def fetch(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /v1/Content/{sid}`."""
    return json_answer(content_json(opened[0], _found(request, opened[0]), world_of(request).base))


async def delete(request: Request, opened: tuple[Account, ...]) -> Response:
    """`DELETE /v1/Content/{sid}`: what it became at WhatsApp goes too."""
    content, world = _found(request, opened[0]), world_of(request)
    notes.remove(world.db, _kind(opened[0]), content.sid)
    template = template_of(world, opened[0], content)
    if template is not None:
        templates.remove(world.db, template)
    return Response(status_code=204)


async def approve(request: Request, opened: tuple[Account, ...]) -> Response:
    """`POST /v1/Content/{sid}/ApprovalRequests/whatsapp`: hand it in; WhatsApp's review follows."""
    content, world = _found(request, opened[0]), world_of(request)
    wanted = read_approval(await _body(request), content)
    try:
        template = keep_new(world, opened[0].waba, wanted)
    except GraphError as error:
        raise TwilioError(20422, f"Invalid Parameter: {error.details}") from error
    named = msgspec.structs.replace(content, name=template.name)
    _keep(world, opened[0], named)
    return json_answer({**approval_json(named, template), "status": "received"}, 201)


async def approval(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /v1/Content/{sid}/ApprovalRequests`: what WhatsApp thinks of it."""
    content, world = _found(request, opened[0]), world_of(request)
    url = content_json(opened[0], content, world.base)["links"]["approval_fetch"]
    told = {"sid": content.sid, "account_sid": opened[0].waba, "url": url}
    return json_answer({**told, "whatsapp": approval_json(content, template_of(world, opened[0], content))})


def routes() -> list[Route]:
    """Return the routes of Content."""
    one = "/v1/Content/{content_sid}"
    return [
        Route("/v1/Content", known(create), methods=["POST"]),
        Route("/v1/Content", known(every), methods=["GET"]),
        Route("/v1/ContentAndApprovals", known(every), methods=["GET"]),
        Route(one, known(fetch), methods=["GET"]),
        Route(one, known(delete), methods=["DELETE"]),
        Route(f"{one}/ApprovalRequests/whatsapp", known(approve), methods=["POST"]),
        Route(f"{one}/ApprovalRequests", known(approval), methods=["GET"]),
    ]
