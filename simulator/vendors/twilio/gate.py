"""Whose password a call to Twilio carries, and Twilio's answers."""

import base64
import binascii
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.faults.kinds import Effect
from simulator.vendors.calls import Handler, log_refused, meet_faults, remember, unanswered
from simulator.vendors.meta.gate import world_of
from simulator.vendors.twilio.errors import TwilioError, body
from simulator.vendors.twilio.requests import asked, first, read_form
from simulator.vendors.twilio.sids import address

Known = Callable[[Request, tuple[Account, ...]], Awaitable[Response]]
# A fault that meets every call with one of Meta's codes for a token that is gone looks like this at Twilio.
_TOKEN_GONE = frozenset({0, 3, 10, 190, 200})


def credentials(header: str) -> tuple[str, str]:
    """Return the user and password of Basic authentication, both empty when there is none."""
    scheme, _, coded = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        user, _, password = base64.b64decode(coded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return "", ""
    return user, password


async def _accounts(request: Request, sender: str) -> tuple[Account, ...]:
    """The accounts that the password opens, the sender's first; the faults of that one are met."""
    user, password = credentials(request.headers.get("authorization", ""))
    world = world_of(request)
    opened = tuple(a for a in world.accounts.of_key("twilio", password) if a.waba == user and user)
    if not opened:
        raise TwilioError(20003)
    opened = tuple(sorted(opened, key=lambda account: address(account.number) != sender))
    remember(request, opened[0])
    refuse_all(await meet_faults(world, opened[0]))
    return opened


def refuse_all(effect: Effect) -> None:
    """Refuse a call that a fault refuses whatever it is.

    Raises:
        TwilioError: as Twilio refuses it.
    """
    refusal = effect.refuse_all
    if refusal is None:
        return
    raise TwilioError(20003 if refusal.code in _TOKEN_GONE else 20429 if refusal.http == 429 else 20500)


def known(handler: Known, *, sends: bool = False) -> Handler:
    """Wrap a handler: it gets the accounts that the password opens, and refusals become Twilio's answers.

    Args:
        handler: what does the work.
        sends: whether the body is a message, whose sender and receiver are to be known.
    """

    async def answered(request: Request) -> Response:
        form = read_form(await request.body()) if sends else {}
        if sends:
            remember(request, asked=asked(form))
        try:
            opened = await _accounts(request, first(form, "From"))
            if request.path_params.get("account_sid", opened[0].waba) != opened[0].waba:
                raise missing(request)
            return await handler(request, opened)
        except TwilioError as error:
            log_refused(request, error.http, error.code)
            return json_answer(body(error), error.http)

    return unanswered(answered)


def missing(request: Request) -> TwilioError:
    """Return what Twilio says about a resource that does not exist."""
    path = request.url.path.partition("/twilio")[2][:160]
    return TwilioError(20404, f"The requested resource {path} was not found")
