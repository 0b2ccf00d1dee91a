"""Whose key a call to 360dialog carries, its answers, and how it becomes a call to Meta."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from simulator import ids
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.vendors.calls import Asked, Handler, log_refused, meet_faults, remember, unanswered
from simulator.vendors.dialog360.errors import INTERNAL, INVALID_KEY, Own, answer, own_body
from simulator.vendors.meta.errors import TITLES, GraphError
from simulator.vendors.meta.gate import VOUCHED, world_of

Keyed = Callable[[Request, Account], Awaitable[Response]]


class Dialog360Error(Exception):
    """A call that 360dialog itself refuses."""

    def __init__(self, own: Own) -> None:
        super().__init__(own.sentence)
        self.own = own


async def _account(request: Request) -> Account:
    key = request.headers.get("d360-api-key", "")
    found = world_of(request).accounts.of_key("dialog360", key) if key else ()
    if not found:
        raise Dialog360Error(INVALID_KEY)
    remember(request, found[0])
    effect = await meet_faults(world_of(request), found[0])
    if effect.refuse_all is not None:
        refusal = effect.refuse_all
        if refusal.code not in TITLES:
            raise Dialog360Error(INTERNAL)
        raise GraphError(refusal.code, http=refusal.http, subcode=refusal.subcode)
    return found[0]


def keyed(handler: Keyed, asks: Callable[[bytes], Asked] | None = None) -> Handler:
    """Wrap a handler: it gets the account that the key opens, and refusals become 360dialog's answers.

    Args:
        handler: what does the work.
        asks: reads from the body what a call wants, for the log.
    """

    async def answered(request: Request) -> Response:
        if asks is not None:
            remember(request, asked=asks(await request.body()))
        try:
            return await handler(request, await _account(request))
        except Dialog360Error as error:
            log_refused(request, error.own.http, None)
            return json_answer(own_body(error.own), error.own.http)
        except GraphError as error:
            status, body = answer(error, ids.new_trace())
            log_refused(request, status, error.code)
            return json_answer(body, status)

    return unanswered(answered)


async def at_meta(
    request: Request, account: Account, handler: Handler, body: bytes | None = None, **path: str
) -> Response:
    """Let Meta's handler do the work for the account.

    Args:
        request: the call to 360dialog.
        account: the account of its key.
        handler: Meta's handler, unguarded.
        body: the request's body when it has been read already.
        path: the parameters of Meta's path.
    """

    async def again() -> Message:
        return {"type": "http.request", "body": body or b"", "more_body": False}

    scope = {**request.scope, VOUCHED: account, "path_params": path}
    return await handler(Request(scope, request.receive if body is None else again))


def told(response: Response) -> dict[str, Any]:
    """Return the JSON object of an answer of Meta's handlers."""
    value = json.loads(bytes(response.body))
    return value if isinstance(value, dict) else {}
