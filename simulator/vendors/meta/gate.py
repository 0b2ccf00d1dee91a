"""Who may call, which faults meet the call, and Meta's error answers."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulator import clock, ids
from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.bodies import BadRequest, read_object
from simulator.faults.kinds import Refusal
from simulator.store import log, standing
from simulator.vendors.meta.errors import GraphError, body, unknown_object
from simulator.world import World

LARGEST_BODY_BYTES = 3 * 1024 * 1024
VOUCHED = "simulator.account"
MESSAGING, MANAGEMENT = "whatsapp_business_messaging", "whatsapp_business_management"
DOWN_PAGE = "<!DOCTYPE html><title>Error</title><p>Sorry, something went wrong."


class Unreachable(Exception):  # noqa: N818 - a state, not an error of ours
    """The vendor cannot be reached: the connection drops."""


class Down(Exception):  # noqa: N818 - a state, not an error of ours
    """The vendor is down: no JSON leaves."""


def world_of(request: Request) -> World:
    """Return the world that this application plays."""
    world = request.app.state.world
    if not isinstance(world, World):
        raise TypeError("the application was made without a world")
    return world


async def read_body(request: Request) -> dict[str, Any]:
    """Return the call's body.

    Raises:
        GraphError: it is too large (413) or no JSON object (100).
    """
    raw = await request.body()
    if len(raw) > LARGEST_BODY_BYTES:
        raise GraphError(100, "The request is too large.", http=413)
    try:
        return read_object(raw)
    except BadRequest as error:
        raise GraphError(100, error.sentence) from error


def _vouched(request: Request) -> Account | None:
    """The account for which a vendor on top of Meta calls, having met its key and its faults already."""
    account = request.scope.get(VOUCHED)
    return account if isinstance(account, Account) else None


def token_accounts(request: Request, permission: str | None = None) -> tuple[Account, ...]:
    """Return the accounts that the call's Bearer token opens, or the one that a vendor on top of Meta calls for.

    Args:
        request: the call.
        permission: what the token must be allowed to do.

    Raises:
        GraphError: there is no token or it opens nothing (401, code 190), it has expired (subcode 463) or was
            withdrawn (subcode 460), or it lacks the permission (403, code 200).
    """
    vouched = _vouched(request)
    if vouched is not None:
        return (vouched,)
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    value = value.strip() if scheme.lower() == "bearer" else ""
    world = world_of(request)
    token = standing.token(world.db, value) if value else None
    accounts = world.accounts.of_key("meta", value) if value and token is None else ()
    if token is not None:
        accounts = tuple(one for one in world.accounts.of_app(token.app) if one.provider == "meta")
        if token.revoked:
            raise GraphError(190, "The session has been invalidated.", http=401, subcode=460)
        if token.expires_at is not None and token.expires_at <= clock.now():
            raise GraphError(190, "Session has expired.", http=401, subcode=463)
        if permission is not None and permission not in token.permissions:
            raise GraphError(200, f"The token lacks the permission {permission}.", http=403)
    if not accounts:
        raise GraphError(190, "Invalid OAuth access token - Cannot parse access token", http=401)
    return accounts


def refuse(refusal: Refusal | None) -> None:
    """Raise what a fault wants answered.

    Raises:
        Down: the answer is no JSON.
        GraphError: Meta's error.
    """
    if refusal is None:
        return
    if refusal.page:
        raise Down
    raise GraphError(refusal.code, http=refusal.http, subcode=refusal.subcode)


async def account_for(request: Request, phone_number_id: str, permission: str = MESSAGING) -> Account:
    """Return the account that a call is for, after the faults that meet every call.

    Where a token opens a number under several business accounts, it is the one where the number lives now.

    Raises:
        GraphError: the token is wrong (190), or the number's id is unknown to it (100, subcode 33).
        Down: a fault says so.
        Unreachable: a fault says so.
    """
    world = world_of(request)
    if _vouched(request) is None:
        named = [a for a in world.accounts.all if a.phone_number_id == phone_number_id and a.provider == "meta"]
        opened = _opened_by_key(request, named)
        if opened is not None:
            await _faults(world, opened)
    for account in token_accounts(request, permission):
        if account.phone_number_id == phone_number_id:
            return account
    raise unknown_object(request.method.lower(), phone_number_id[:64])


def _opened_by_key(request: Request, named: Sequence[Account]) -> Account | None:
    """The account named whose token the call carries, else the first: its faults meet the call before its key does."""
    try:
        opened = token_accounts(request)
    except GraphError:
        opened = ()
    return next((account for account in named if account in opened), named[0] if named else None)


async def any_account(request: Request, permission: str | None = None) -> Account:
    """Return the account whose number or business account a call names, or else the first its token opens.

    The faults that meet every call come first.
    """
    opened = token_accounts(request, permission)
    named = request.path_params.get("object_id")
    account = next((a for a in opened if named in {a.phone_number_id, a.waba}), opened[0])
    if _vouched(request) is None:
        await _faults(world_of(request), account)
    return account


async def _faults(world: World, account: Account) -> None:
    effect, _ = world.effect(account)
    if effect.stall_s:
        await asyncio.sleep(effect.stall_s)
    if effect.hang_up:
        raise Unreachable
    refuse(effect.refuse_all)


def guarded(handler: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Wrap a handler so that refusals become Meta's answers and lines in the log."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except Unreachable:
            _log_refusal(request, 0, None)
            return await hang_up(request)
        except Down:
            _log_refusal(request, 503, None)
            return Response(DOWN_PAGE, status_code=503, media_type="text/html")
        except GraphError as error:
            _log_refusal(request, error.http, error.code)
            return json_answer(body(error, ids.new_trace()), error.http)

    return answer


def _log_refusal(request: Request, http: int, code: int | None) -> None:
    world = world_of(request)
    known = [a for a in world.accounts.all if a.phone_number_id == request.path_params.get("object_id")]
    account = known[0] if known else None
    asked: tuple[str | None, str | None, str | None] = getattr(request.state, "asked", (None, None, None))
    to, opaque, kind = asked
    world.record(
        log.Entry(
            what="api.refused",
            app=account.app if account else None,
            from_=account.number if account else None,
            to=to,
            opaque=opaque,
            status=http,
            type=kind or f"{request.method} {request.url.path[:120]}",
            code=code,
            fault=world.effect(account)[1] if account else None,
        )
    )
