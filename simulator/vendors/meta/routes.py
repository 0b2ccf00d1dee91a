"""Meta's Graph API: messages, numbers and business accounts."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.bodies import BadRequest, read_object
from simulator.store import log, media, messages, people
from simulator.vendors.meta.errors import GraphError, unknown_object
from simulator.vendors.meta.files import describe, download, upload, withdraw
from simulator.vendors.meta.gate import (
    LARGEST_BODY_BYTES,
    account_for,
    any_account,
    guarded,
    refuse,
    token_accounts,
    world_of,
)
from simulator.vendors.meta.requests import Read, Send, read_request
from simulator.world import Outgoing, World

VERSION = "v23.0"
# What Meta answers when no fields are asked for.
USUAL_NUMBER_FIELDS = (
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput"
)
USUAL_WABA_FIELDS = "name,currency,timezone_id"


async def _body(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if len(raw) > LARGEST_BODY_BYTES:
        raise GraphError(100, "The request is too large.", http=413)
    try:
        return read_object(raw)
    except BadRequest as error:
        raise GraphError(100, error.sentence) from error


def _note(request: Request, body: dict[str, Any]) -> None:
    to, opaque = body.get("to"), body.get("biz_opaque_callback_data")
    request.state.asked = (
        "+" + to.removeprefix("+")[:20] if isinstance(to, str) else None,
        opaque[:512] if isinstance(opaque, str) else None,
        "read" if "status" in body else str(body.get("type", "text"))[:64],
    )


async def send(request: Request) -> Response:
    """`POST /{phone_number_id}/messages`: send a message, or mark one as read."""
    body = await _body(request)
    _note(request, body)
    account = await account_for(request, request.path_params["object_id"])
    world = world_of(request)
    wanted = read_request(body)
    effect, _ = world.effect(account)
    if isinstance(wanted, Read):
        _mark_read(world, account, wanted)
        return json_answer({"success": True})
    refuse(effect.refuse_send)
    phone = _phone(world, wanted)
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
    message = {"id": wamid}
    if wanted.type == "template":
        message["message_status"] = "accepted"
    return json_answer({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]})


def _phone(world: World, wanted: Send) -> str:
    if wanted.to is not None:
        return "+" + wanted.to.removeprefix("+")
    phone = people.phone_of(world.db, wanted.recipient or "")
    if phone is None:
        raise GraphError(131009, "Param recipient is not a user id of this business portfolio.")
    return phone


def _check_media_id(world: World, account: Account, wanted: Send) -> None:
    content = wanted.content[wanted.type]
    if wanted.type not in {"image", "document", "audio", "video", "sticker"} or "id" not in content:
        return
    kept = media.get(world.db, content["id"]) if isinstance(content["id"], str) else None
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


def _health(account: Account) -> dict[str, Any]:
    levels = {
        "PHONE_NUMBER": account.phone_number_id,
        "WABA": account.waba,
        "BUSINESS": f"3{account.waba[1:]}",
        "APP": f"4{account.waba[1:]}",
    }
    entities = [{"entity_type": kind, "id": value, "can_send_message": "AVAILABLE"} for kind, value in levels.items()]
    return {"can_send_message": "AVAILABLE", "entities": entities}


def _number(account: Account) -> dict[str, Any]:
    return {
        "verified_name": account.name,
        "display_phone_number": account.number,
        "quality_rating": "GREEN",
        "status": "CONNECTED",
        "name_status": "APPROVED",
        "code_verification_status": "VERIFIED",
        "platform_type": "CLOUD_API",
        "throughput": {"level": "STANDARD"},
        "whatsapp_business_manager_messaging_limit": "TIER_2K",
        "health_status": _health(account),
        "id": account.phone_number_id,
    }


def _waba(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "account_review_status": "APPROVED",
        "currency": "EUR",
        "timezone_id": "1",
        "health_status": _health(account),
        "id": account.waba,
    }


async def describe_object(request: Request) -> Response:
    """`GET /{id}`: a number, a business account or a file, with the fields asked for."""
    account = await any_account(request)
    object_id = request.path_params["object_id"]
    if object_id == account.phone_number_id:
        described, usual = _number(account), USUAL_NUMBER_FIELDS
    elif object_id == account.waba:
        described, usual = _waba(account), USUAL_WABA_FIELDS
    else:
        return describe(request)
    fields = {name.strip() for name in request.query_params.get("fields", usual).split(",")} | {"id"}
    return json_answer({name: value for name, value in described.items() if name in fields})


async def _business_account(request: Request) -> Account:
    account = await any_account(request)
    if account.waba == request.path_params["object_id"]:
        return account
    raise unknown_object(request.method.lower(), request.path_params["object_id"][:64])


async def templates(request: Request) -> Response:
    """`GET /{waba}/message_templates`: none are declared, so any name may be sent."""
    await _business_account(request)
    return json_answer({"data": []})


async def subscribed_apps(request: Request) -> Response:
    """`POST|GET|DELETE /{waba}/subscribed_apps`: every app of the accounts file is subscribed."""
    account = await _business_account(request)
    if request.method == "GET":
        listed = {"whatsapp_business_api_data": {"id": f"4{account.waba[1:]}", "name": account.app}}
        return json_answer({"data": [listed]})
    return json_answer({"success": True})


async def phone_numbers(request: Request) -> Response:
    """`GET /{waba}/phone_numbers`."""
    account = await _business_account(request)
    numbers = [_number(a) for a in token_accounts(request) if a.waba == account.waba]
    return json_answer({"data": [{k: v for k, v in n.items() if k != "health_status"} for n in numbers]})


async def unknown(request: Request) -> Response:
    """Answer a path that this API does not have."""
    raise GraphError(100, f"Unknown path components: {request.url.path[:120]}")


def routes() -> list[Route]:
    """Return the routes, below `/graph`."""
    base = f"/{VERSION}"
    return [
        Route(base + "/{object_id}/messages", guarded(send), methods=["POST"]),
        Route(base + "/{object_id}/media", guarded(upload), methods=["POST"]),
        Route(base + "/{object_id}/message_templates", guarded(templates), methods=["GET"]),
        Route(base + "/{object_id}/subscribed_apps", guarded(subscribed_apps), methods=["GET", "POST", "DELETE"]),
        Route(base + "/{object_id}/phone_numbers", guarded(phone_numbers), methods=["GET"]),
        Route(base + "/{object_id}", guarded(describe_object), methods=["GET"]),
        Route(base + "/{object_id}", guarded(withdraw), methods=["DELETE"]),
        Route("/attachments/{media_id}", guarded(download), methods=["GET"]),
        Route("/{path:path}", guarded(unknown), methods=["GET", "POST", "DELETE", "PUT"]),
    ]
