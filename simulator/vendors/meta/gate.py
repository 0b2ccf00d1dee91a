"""Who may call, which faults meet the call, and Meta's error answers."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from simulator import ids
from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.faults.kinds import Refusal
from simulator.store import log
from simulator.vendors.meta.errors import GraphError, body, unknown_object
from simulator.world import World

LARGEST_BODY_BYTES = 3 * 1024 * 1024
VOUCHED = "simulator.account"
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


def _vouched(request: Request) -> Account | None:
    """The account for which a vendor on top of Meta calls, having met its key and its faults already."""
    account = request.scope.get(VOUCHED)
    return account if isinstance(account, Account) else None


def token_accounts(request: Request) -> tuple[Account, ...]:
    """Return the accounts that the call's Bearer token opens, or the one that a vendor on top of Meta calls for.

    Raises:
        GraphError: there is no token or it opens nothing (401, code 190).
    """
    vouched = _vouched(request)
    if vouched is not None:
        return (vouched,)
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    accounts = world_of(request).accounts.of_key("meta", token.strip()) if scheme.lower() == "bearer" else ()
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
    if refusal.code == 0:
        raise Down
    raise GraphError(refusal.code, http=refusal.http, subcode=refusal.subcode)


async def account_for(request: Request, phone_number_id: str) -> Account:
    """Return the account that a call is for, after the faults that meet every call.

    Raises:
        GraphError: the token is wrong (190), or the number's id is unknown to it (100, subcode 33).
        Down: a fault says so.
        Unreachable: a fault says so.
    """
    world = world_of(request)
    for account in world.accounts.all:
        if account.phone_number_id == phone_number_id and account.provider == "meta" and _vouched(request) is None:
            await _faults(world, account)
            break
    for account in token_accounts(request):
        if account.phone_number_id == phone_number_id:
            return account
    raise unknown_object(request.method.lower(), phone_number_id[:64])


async def any_account(request: Request) -> Account:
    """Return the account whose number or business account a call names, or else the first its token opens.

    The faults that meet every call come first.
    """
    opened = token_accounts(request)
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
