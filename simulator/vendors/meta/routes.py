"""Meta's Graph API: messages, numbers and business accounts."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from simulator import clock, oversight
from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.store import log, media, messages, people, standing
from simulator.store import templates as store
from simulator.vendors.meta import accounts, blocks, objects
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.files import describe, download, upload, withdraw
from simulator.vendors.meta.gate import (
    account_for,
    any_account,
    guarded,
    read_body,
    refuse,
    token_accounts,
    world_of,
)
from simulator.vendors.meta.limits import check_send, count_call
from simulator.vendors.meta.requests import Read, Send, read_request
from simulator.vendors.meta.template_text import fill
from simulator.vendors.meta.templates import change, create, delete, of_id, templates
from simulator.world import Outgoing, World

__all__ = ["describe_object", "routes", "send", "templates"]

VERSIONS = ("v23.0", "v22.0", "v24.0", "v25.0")
# What Meta answers when no fields are asked for.
USUAL_NUMBER_FIELDS = (
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput"
)
USUAL_WABA_FIELDS = "name,currency,timezone_id"
USUAL_TEMPLATE_FIELDS = "name,parameter_format,components,language,status,category,id"


def _note(request: Request, body: dict[str, Any]) -> None:
    to, opaque = body.get("to"), body.get("biz_opaque_callback_data")
    request.state.asked = (
        "+" + to.removeprefix("+")[:20] if isinstance(to, str) else None,
        opaque[:512] if isinstance(opaque, str) else None,
        "read" if "status" in body else str(body.get("type", "text"))[:64],
    )


async def send(request: Request) -> Response:
    """`POST /{phone_number_id}/messages`: send a message, or mark one as read."""
    body = await read_body(request)
    _note(request, body)
    account = await account_for(request, request.path_params["object_id"])
    world = world_of(request)
    wanted = read_request(body)
    effect, _ = world.effect(account)
    if isinstance(wanted, Read):
        _mark_read(world, account, wanted)
        return json_answer({"success": True})
    refuse(effect.refuse_send)
    if wanted.type == "template":
        refuse(effect.refuse_template)
    phone = _phone(world, wanted)
    if phone == account.number:
        raise GraphError(131021)
    check_send(world, account, phone, template=wanted.type == "template")
    if wanted.type == "template":
        _fill(world, account, wanted)
    _check_media_id(world, account, wanted)
    wamid = world.business_sends(
        Outgoing(account=account, phone=phone, type=wanted.type, content=wanted.content, opaque=wanted.opaque)
    )
    if effect.drop_answer:
        return await hang_up(request)
    digits = phone.removeprefix("+")
    contact = {"input": wanted.to or wanted.recipient, "wa_id": digits}
    if wanted.recipient is not None:
        contact["user_id"] = wanted.recipient
        if standing.person(world.db, phone).hide_number:
            del contact["wa_id"]
    message = {"id": wamid}
    if wanted.type == "template":
        message["message_status"] = "accepted"
    return json_answer({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]})


def _phone(world: World, wanted: Send) -> str:
    if wanted.to is not None:
        return "+" + wanted.to.removeprefix("+")
    if wanted.id_in_to and world.rules.user_id_in == "recipient":
        raise GraphError(131009, "Param to must be a phone number.")
    phone = people.phone_of(world.db, wanted.recipient or "")
    if phone is None:
        raise GraphError(131009, "Param recipient is not a user id of this business portfolio.")
    return phone


def _fill(world: World, account: Account, wanted: Send) -> None:
    """Fill the template in, so that the phone can show it."""
    content = wanted.content["template"]
    kept = store.get(world.db, account.waba, str(content["name"]), str(content["language"]["code"]))
    content |= fill(None if kept is None else oversight.template_now(world, kept), content)
    if wanted.recipient is not None and content["category"] == "authentication":
        raise GraphError(131062)


def _check_media_id(world: World, account: Account, wanted: Send) -> None:
    content = wanted.content[wanted.type]
    if wanted.type not in {"image", "document", "audio", "video", "sticker"} or "id" not in content:
        return
    kept = media.alive(world.db, content["id"], clock.now()) if isinstance(content["id"], str) else None
    if kept is None or kept.phone_number_id != account.phone_number_id:
        raise GraphError(100, f"Param {wanted.type}.id is not a valid media id of this number.")
    content |= {"mime_type": kept.mime_type, "sha256": kept.sha256}


def _mark_read(world: World, account: Account, wanted: Read) -> None:
    message = messages.get(world.db, wanted.message_id)
    if message is None or message.number != account.number or message.direction != "out":
        raise GraphError(100, "Param message_id is not a message that this number received.")
    world.business_reads(account, message, typing=wanted.typing)
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


async def describe_object(request: Request) -> Response:
    """`GET /{id}`: a number, a business account or a file, with the fields asked for."""
    account = await any_account(request)
    world, object_id = world_of(request), request.path_params["object_id"]
    template = of_id(world, account, object_id)
    if object_id == account.phone_number_id:
        described, usual = objects.number(world, account), USUAL_NUMBER_FIELDS
    elif object_id == account.waba:
        count_call(world, account)
        described, usual = objects.waba(world, account), USUAL_WABA_FIELDS
    elif template is not None:
        seen = oversight.template_now(world, template)
        described, usual = objects.template(world, account, seen), USUAL_TEMPLATE_FIELDS
    else:
        return describe(request)
    fields = {name.strip() for name in request.query_params.get("fields", usual).split(",")} | {"id"}
    return json_answer({name: value for name, value in described.items() if name in fields})


async def post_object(request: Request) -> Response:
    """`POST /{id}`: change a template, or set a number's PIN."""
    known = {account.phone_number_id for account in token_accounts(request)}
    if request.path_params["object_id"] in known:
        return await accounts.set_pin(request)
    return await change(request)


async def unknown(request: Request) -> Response:
    """Answer a path that this API does not have."""
    raise GraphError(100, f"Unknown path components: {request.url.path[:120]}")


def _versioned() -> list[Route]:
    return [
        Route("/{object_id}/messages", guarded(send), methods=["POST"]),
        Route("/{object_id}/media", guarded(upload), methods=["POST"]),
        Route("/{object_id}/message_templates", guarded(templates), methods=["GET"]),
        Route("/{object_id}/message_templates", guarded(create), methods=["POST"]),
        Route("/{object_id}/message_templates", guarded(delete), methods=["DELETE"]),
        Route("/{object_id}/block_users", guarded(blocks.listed), methods=["GET"]),
        Route("/{object_id}/block_users", guarded(blocks.block), methods=["POST"]),
        Route("/{object_id}/block_users", guarded(blocks.unblock), methods=["DELETE"]),
        Route("/{object_id}/subscribed_apps", guarded(accounts.subscribed), methods=["GET"]),
        Route("/{object_id}/subscribed_apps", guarded(accounts.subscribe), methods=["POST"]),
        Route("/{object_id}/subscribed_apps", guarded(accounts.unsubscribe), methods=["DELETE"]),
        Route("/{object_id}/phone_numbers", guarded(accounts.phone_numbers), methods=["GET"]),
        Route("/{object_id}/register", guarded(accounts.register), methods=["POST"]),
        Route("/{object_id}/deregister", guarded(accounts.deregister), methods=["POST"]),
        Route("/{object_id}/whatsapp_business_profile", guarded(accounts.profile), methods=["GET"]),
        Route("/{object_id}/whatsapp_business_profile", guarded(accounts.set_profile), methods=["POST"]),
        Route("/{object_id}", guarded(post_object), methods=["POST"]),
        Route("/{object_id}", guarded(describe_object), methods=["GET"]),
        Route("/{object_id}", guarded(withdraw), methods=["DELETE"]),
        Route("/{path:path}", guarded(unknown), methods=["GET", "POST", "DELETE", "PUT"]),
    ]


def routes() -> list[BaseRoute]:
    """Return the routes, below `/graph`; every version of the API answers alike."""
    return [
        *(Mount(f"/{version}", routes=_versioned()) for version in VERSIONS),
        Route("/attachments/{media_id}", guarded(download), methods=["GET"]),
        Route("/{path:path}", guarded(unknown), methods=["GET", "POST", "DELETE", "PUT"]),
    ]
