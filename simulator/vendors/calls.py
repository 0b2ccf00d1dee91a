"""What happens to a call before a vendor looks at it, and the lines it leaves in the log."""

import asyncio
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from simulator.accounts import Account
from simulator.answers import hang_up
from simulator.faults.kinds import Effect
from simulator.store import log
from simulator.vendors.meta.gate import DOWN_PAGE, Down, Unreachable, world_of
from simulator.world import World

Handler = Callable[[Request], Awaitable[Response]]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a call wanted, for the log: `to` is a phone with its plus, `opaque` what the business sent along."""

    to: str | None = None
    opaque: str | None = None
    kind: str | None = None


async def meet_faults(world: World, account: Account) -> Effect:
    """Let the faults that meet every call meet this one; returns all that the faults do.

    Raises:
        Unreachable: the connection drops.
        Down: the answer is a page that is not the vendor's.
    """
    effect, _ = world.effect(account)
    if effect.stall_s:
        await asyncio.sleep(effect.stall_s)
    if effect.hang_up:
        raise Unreachable
    if effect.refuse_all is not None and effect.refuse_all.page:
        raise Down
    return effect


def remember(request: Request, account: Account | None = None, asked: Asked | None = None) -> None:
    """Note whose call it is and what it wants, so that a refusal can be logged with it."""
    if account is not None:
        request.state.account = account
    if asked is not None:
        request.state.wanted = asked


def log_refused(request: Request, http: int, code: int | None) -> None:
    """Log a call that was refused; `http` 0 when no answer left."""
    world = world_of(request)
    account: Account | None = getattr(request.state, "account", None)
    asked: Asked = getattr(request.state, "wanted", Asked())
    world.record(
        log.Entry(
            what="api.refused",
            app=account.app if account else None,
            from_=account.number if account else None,
            to=asked.to,
            opaque=asked.opaque,
            status=http,
            type=asked.kind or f"{request.method} {request.url.path[:120]}",
            code=code,
            fault=world.effect(account)[1] if account else None,
        )
    )


def unanswered(handler: Handler) -> Handler:
    """Wrap a handler so that a vendor that is down or out of reach looks like one."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except Unreachable:
            log_refused(request, 0, None)
            return await hang_up(request)
        except Down:
            log_refused(request, 503, None)
            return Response(DOWN_PAGE, status_code=503, media_type="text/html")

    return answer
