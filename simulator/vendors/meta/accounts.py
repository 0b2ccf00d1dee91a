"""Numbers and business accounts: registration, subscriptions, profiles."""

import re
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.courier import shakes_hands
from simulator.store import notes, standing
from simulator.vendors.meta import objects
from simulator.vendors.meta.errors import GraphError, unknown_object
from simulator.vendors.meta.gate import (
    MANAGEMENT,
    account_for,
    any_account,
    read_body,
    token_accounts,
    world_of,
)

_PROFILE = ("about", "address", "description", "email", "profile_picture_url", "vertical", "websites")


async def _business_account(request: Request) -> Account:
    account = await any_account(request, MANAGEMENT)
    if account.waba == request.path_params["object_id"]:
        return account
    raise unknown_object(request.method.lower(), request.path_params["object_id"][:64])


async def subscribe(request: Request) -> Response:
    """`POST /{waba}/subscribed_apps`: get webhooks, at `override_callback_uri` when it is given."""
    account = await _business_account(request)
    world = world_of(request)
    body = await read_body(request) if await request.body() else {}
    override = body.get("override_callback_uri")
    if override is not None and (not isinstance(override, str) or urlsplit(override).scheme not in {"http", "https"}):
        raise GraphError(100, "Param override_callback_uri must be an address.")
    if override is not None and not await shakes_hands(override, str(body.get("verify_token", ""))):
        raise GraphError(100, "The callback did not answer the challenge.", subcode=2200)
    standing.subscribe(world.db, account.app, account.waba, wanted=True)
    standing.put_override(world.db, account.app, account.waba, override)
    return json_answer({"success": True})


async def unsubscribe(request: Request) -> Response:
    """`DELETE /{waba}/subscribed_apps`: get no webhooks any more."""
    account = await _business_account(request)
    standing.subscribe(world_of(request).db, account.app, account.waba, wanted=False)
    return json_answer({"success": True})


async def subscribed(request: Request) -> Response:
    """`GET /{waba}/subscribed_apps`: every app that gets the webhooks."""
    account = await _business_account(request)
    world = world_of(request)
    apps = {a.app: a for a in world.accounts.of_waba(account.waba) if a.provider == "meta"}
    listed = []
    for app in apps.values():
        if standing.subscribed(world.db, app.app, app.waba):
            one = {"whatsapp_business_api_data": {"id": app.app_id, "name": app.app, "link": "https://example.org"}}
            override = standing.override(world.db, app.app, app.waba)
            listed.append(one if override is None else {**one, "override_callback_uri": override})
    return json_answer({"data": listed})


async def phone_numbers(request: Request) -> Response:
    """`GET /{waba}/phone_numbers`."""
    account = await _business_account(request)
    world = world_of(request)
    numbers = {a.phone_number_id: a for a in token_accounts(request) if a.waba == account.waba}
    described = [objects.number(world, a) for a in numbers.values() if world.serves(a)]
    return json_answer({"data": [{k: v for k, v in n.items() if k != "health_status"} for n in described]})


async def register(request: Request) -> Response:
    """`POST /{number}/register`: with the two-step PIN, which the first registration sets."""
    account = await account_for(request, request.path_params["object_id"], MANAGEMENT)
    world, body = world_of(request), await read_body(request)
    pin, state = body.get("pin"), standing.number(world.db, account.number)
    if not isinstance(pin, str) or not re.fullmatch(r"[0-9]{6}", pin, re.ASCII):
        raise GraphError(100, "Param pin must be six digits.")
    if state.pin is not None and state.pin != pin:
        raise GraphError(133005)
    if not world.serves(account):
        raise GraphError(133006)
    standing.put_number(world.db, account.number, msgspec.structs.replace(state, registered=True, pin=pin))
    return json_answer({"success": True})


async def deregister(request: Request) -> Response:
    """`POST /{number}/deregister`: messages are refused until it is registered again."""
    account = await account_for(request, request.path_params["object_id"], MANAGEMENT)
    world = world_of(request)
    state = standing.number(world.db, account.number)
    standing.put_number(world.db, account.number, msgspec.structs.replace(state, registered=False))
    return json_answer({"success": True})


async def set_pin(request: Request) -> Response:
    """`POST /{number}` `{"pin"}`: change the two-step PIN."""
    account = await account_for(request, request.path_params["object_id"], MANAGEMENT)
    world, body = world_of(request), await read_body(request)
    pin = body.get("pin")
    if not isinstance(pin, str) or not re.fullmatch(r"[0-9]{6}", pin, re.ASCII):
        raise GraphError(100, "Param pin must be six digits.")
    state = standing.number(world.db, account.number)
    standing.put_number(world.db, account.number, msgspec.structs.replace(state, pin=pin))
    return json_answer({"success": True})


async def profile(request: Request) -> Response:
    """`GET /{number}/whatsapp_business_profile`."""
    account = await account_for(request, request.path_params["object_id"])
    kept = notes.get(world_of(request).db, "platform.profile", account.number) or {}
    return json_answer({"data": [{"about": account.name, **kept, "messaging_product": "whatsapp"}]})


async def set_profile(request: Request) -> Response:
    """`POST /{number}/whatsapp_business_profile`."""
    account = await account_for(request, request.path_params["object_id"], MANAGEMENT)
    world, body = world_of(request), await read_body(request)
    kept = notes.get(world.db, "platform.profile", account.number) or {}
    changes = {name: body[name] for name in _PROFILE if name in body}
    notes.put(world.db, "platform.profile", account.number, {**kept, **changes})
    return json_answer({"success": True})
