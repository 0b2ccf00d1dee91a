"""The platform's own side: the clock, the rules, tokens, numbers, the enforcement ladder and templates."""

from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import clock, oversight
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.control.keep import keep_pace
from simulator.control.messages import business_number
from simulator.courier import shakes_hands
from simulator.faults.ladder import LADDER
from simulator.rules import PRESETS, TIERS, keep_rules, read_rules
from simulator.store import standing, templates
from simulator.store.templates import Template
from simulator.vendors.meta import objects
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.gate import world_of
from simulator.vendors.meta.templates import keep_new
from simulator.world import World

LONGEST_JUMP_S = 400 * 86_400.0


async def _body(request: Request) -> dict[str, Any]:
    raw = await request.body()
    return read_object(raw) if raw else {}


def _silent(body: dict[str, Any]) -> bool:
    silent = body.get("silent", False)
    if not isinstance(silent, bool):
        raise BadRequest("silent must be true or false.")
    return silent


def _clock() -> Response:
    told = {"factor": clock.pace().factor, "now": clock.rfc3339(clock.now()), "world": clock.rfc3339(clock.wall())}
    return json_answer(told)


async def show_clock(_request: Request) -> Response:
    """`GET /control/clock`."""
    return _clock()


async def set_clock(request: Request) -> Response:
    """`POST /control/clock` `{"factor"?, "advance_s"?}`: run faster, jump ahead, or both."""
    world, body = world_of(request), await _body(request)
    factor, advance = body.get("factor"), body.get("advance_s", 0)
    for name, value, most in (("factor", factor, clock.FASTEST), ("advance_s", advance, LONGEST_JUMP_S)):
        if value is not None and (
            isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most
        ):
            raise BadRequest(f"{name} must be a number from 0 to {most:.0f}.")
    if factor == 0:
        raise BadRequest("factor must be above 0.")
    clock.change(factor=factor, advance_s=float(advance))
    keep_pace(world)
    for app in world.accounts.apps():
        world.on_webhook(app)
    world.on_step()
    return _clock()


async def show_rules(request: Request) -> Response:
    """`GET /control/rules`: the limits and habits that hold, and the presets."""
    presets = {name: msgspec.to_builtins(rules) for name, rules in PRESETS.items()}
    return json_answer({"rules": msgspec.to_builtins(world_of(request).rules), "presets": presets})


async def set_rules(request: Request) -> Response:
    """`POST /control/rules` `{"preset"?, <rule>: value}`."""
    world = world_of(request)
    rules = read_rules(await _body(request), world.rules)
    keep_rules(world.db, rules)
    world.changed()
    return json_answer(msgspec.to_builtins(rules))


async def list_tokens(request: Request) -> Response:
    """`GET /control/tokens`: the tokens that were made or changed here."""
    return json_answer({"items": [msgspec.to_builtins(token) for token in standing.tokens(world_of(request).db)]})


async def set_token(request: Request) -> Response:
    """`POST /control/tokens` `{"app", "token"?, "expires_in_s"?, "permissions"?, "revoked"?}`.

    Without `token` it is the app's own of the accounts file; a new one opens the same numbers beside it.
    """
    world, body = world_of(request), await _body(request)
    app = body.get("app")
    found = world.accounts.of_app(app) if isinstance(app, str) else ()
    if not found:
        raise BadRequest("app must be an app; see GET /control/accounts.")
    expires = body.get("expires_in_s")
    if expires is not None and (isinstance(expires, bool) or not isinstance(expires, int | float)):
        raise BadRequest("expires_in_s must be a number of seconds.")
    wanted: dict[str, object] = {
        "token": body.get("token", found[0].access_token),
        "app": app,
        "expires_at": None if expires is None else clock.now() + expires,
    }
    wanted |= {name: body[name] for name in ("permissions", "revoked") if name in body}
    try:
        token = msgspec.convert(wanted, standing.Token)
    except msgspec.ValidationError as error:
        raise BadRequest(f"This is no token: {error}.") from error
    if not token.token.isascii() or not token.token.isprintable() or not 0 < len(token.token) <= 512:
        raise BadRequest("token must be 1 to 512 printable ASCII characters.")
    standing.put_token(world.db, token)
    return json_answer(msgspec.to_builtins(token), 201)


async def handshake(request: Request) -> Response:
    """`POST /control/apps/{app}/handshake`: ask the app's callback for its challenge, as Meta does at set-up."""
    found = world_of(request).accounts.of_app(request.path_params["app"])
    if not found:
        raise BadRequest("There is no such app; see GET /control/accounts.", 404)
    return json_answer({"verified": await shakes_hands(found[0].callback, found[0].verify_token)})


async def enforce(request: Request) -> Response:
    """`POST /control/wabas/{waba}/enforce` `{"step", "silent"?}`: take a step of the enforcement ladder."""
    world, body = world_of(request), await _body(request)
    account = _of_waba(world, request.path_params["waba"])
    step = body.get("step")
    if not isinstance(step, str) or step not in LADDER:
        raise BadRequest(f"step must be one of {', '.join(LADDER)}.")
    fault = oversight.enforce(world, account.waba, step, silent=_silent(body))
    told = {"id": fault.id, "step": step, "kind": fault.kind, "until": clock.rfc3339(fault.until)}
    return json_answer(told, 201)


def _of_waba(world: World, waba: str) -> Account:
    found = world.accounts.of_waba(waba)
    if not found:
        raise BadRequest("There is no such business account; see GET /control/accounts.", 404)
    return found[0]


async def set_number(request: Request) -> Response:
    """`POST /control/numbers/{number}`: `waba` or `provider` move it; `registered`, `pin`, `tier`, `throughput`.

    A number moves only between accounts of the accounts file that have it.
    """
    world, body = world_of(request), await _body(request)
    number = business_number(world.accounts, request.path_params["number"])
    before = standing.number(world.db, number)
    changes = {"home" if name == "waba" else name: value for name, value in body.items() if name != "silent"}
    try:
        after = msgspec.convert({**msgspec.to_builtins(before), **changes}, standing.NumberState)
    except msgspec.ValidationError as error:
        raise BadRequest(f"This cannot be done to a number: {error}.") from error
    if after.tier is not None and after.tier not in TIERS:
        raise BadRequest(f"tier must be one of {', '.join(TIERS)}.")
    rows = world.accounts.of_number(number)
    homes = [a for a in rows if after.home in {None, a.waba} and after.provider in {None, a.provider}]
    if not homes:
        raise BadRequest("The accounts file has no account with this number there.")
    old_tier = oversight.tier_of(world, rows[0])
    standing.put_number(world.db, number, after)
    if not _silent(body):
        for name in _news(before, after):
            oversight.tell(world, homes[0], name, old_tier=old_tier)
    return json_answer(msgspec.to_builtins(after))


def _news(before: standing.NumberState, after: standing.NumberState) -> list[str]:
    """The notices that tell of a change."""
    told = []
    if after.pin != before.pin:
        told.append("pin_changed")
    if (after.home, after.provider) != (before.home, before.provider):
        told.append("onboarding")
    if after.throughput != before.throughput == "STANDARD":
        told.append("throughput")
    if after.tier != before.tier:
        told += ["upgraded", "capability"]
    return told


def _template(template: Template) -> dict[str, Any]:
    return msgspec.to_builtins(template)  # type: ignore[no-any-return]  # a struct becomes a dict


async def list_templates(request: Request) -> Response:
    """`GET /control/wabas/{waba}/templates`: templates as they are now."""
    world = world_of(request)
    account = _of_waba(world, request.path_params["waba"])
    seen = [oversight.template_now(world, one) for one in templates.every(world.db, account.waba)]
    return json_answer({"items": [_template(one) for one in seen]})


async def add_template(request: Request) -> Response:
    """`POST /control/wabas/{waba}/templates`: a template as Meta's API takes it, reviewed at once."""
    world = world_of(request)
    account = _of_waba(world, request.path_params["waba"])
    try:
        template = keep_new(world, account.waba, await _body(request))
    except GraphError as error:
        raise BadRequest(error.details) from error
    return json_answer(_template(oversight.decide(world, template)), 201)


async def review(request: Request) -> Response:
    """`POST /control/templates/{id}/review` `{"approve", "reason"?}`: decide on a template now."""
    world, body = world_of(request), await _body(request)
    template = next((one for one in templates.every(world.db) if one.id == request.path_params["id"]), None)
    if template is None:
        raise BadRequest("There is no such template.", 404)
    approve, reason = body.get("approve", True), body.get("reason")
    if not isinstance(approve, bool) or not isinstance(reason, str | None):
        raise BadRequest("approve must be true or false, and reason a text.")
    return json_answer(_template(oversight.decide(world, template, approve=approve, reason=reason)))


async def overview(request: Request) -> Response:
    """`GET /control/platform`: every number with what Meta's API says of it and its business account."""
    world = world_of(request)
    told = [
        {
            "app": account.app,
            "provider": account.provider,
            "business": account.portfolio,
            "serves": world.serves(account),
            "number": objects.number(world, account),
            "waba": objects.waba(world, account),
        }
        for account in world.accounts.all
    ]
    return json_answer({"items": told})


def routes() -> list[Route]:
    """Return the routes of the platform."""
    return [
        Route("/control/clock", show_clock, methods=["GET"]),
        Route("/control/clock", set_clock, methods=["POST"]),
        Route("/control/rules", show_rules, methods=["GET"]),
        Route("/control/rules", set_rules, methods=["POST"]),
        Route("/control/tokens", list_tokens, methods=["GET"]),
        Route("/control/tokens", set_token, methods=["POST"]),
        Route("/control/apps/{app}/handshake", handshake, methods=["POST"]),
        Route("/control/wabas/{waba}/enforce", enforce, methods=["POST"]),
        Route("/control/wabas/{waba}/templates", list_templates, methods=["GET"]),
        Route("/control/wabas/{waba}/templates", add_template, methods=["POST"]),
        Route("/control/templates/{id}/review", review, methods=["POST"]),
        Route("/control/numbers/{number}", set_number, methods=["POST"]),
        Route("/control/platform", overview, methods=["GET"]),
    ]
