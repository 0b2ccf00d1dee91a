"""Residents whom a business blocks: they cannot write to it, and it cannot write to them.

Source: Meta, block users API: only who wrote within the last 24 hours can be blocked, 64,000 at most.
"""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulator import clock
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.store import blocklist, people, standing
from simulator.store.db import transaction
from simulator.vendors.meta.errors import TITLES, GraphError
from simulator.vendors.meta.gate import account_for, read_body, world_of
from simulator.world import World

MOST = 64_000
MOST_AT_ONCE = 1_000


def _named(body: dict[str, Any]) -> list[str]:
    """The residents that a call names, each as it was written.

    Raises:
        GraphError: it names none, or too many.
    """
    users = body.get("block_users")
    if body.get("messaging_product") != "whatsapp":
        raise GraphError(100, "Param messaging_product must be whatsapp.")
    if not isinstance(users, list) or not 0 < len(users) <= MOST_AT_ONCE:
        raise GraphError(100, f"Param block_users must be a list of 1 to {MOST_AT_ONCE} users.")
    named = [user.get("user", user.get("user_id")) if isinstance(user, dict) else None for user in users]
    if not all(isinstance(one, str) and one for one in named):
        raise GraphError(100, "Param block_users[].user must be a phone number or a user id.")
    return [str(one) for one in named]


def _phone(world: World, written: str) -> str | None:
    digits = written.removeprefix("+")
    return f"+{digits}" if digits.isascii() and digits.isdecimal() else people.phone_of(world.db, written)


def _told(world: World, account: Account, phone: str, written: str | None = None) -> dict[str, str]:
    """A blocked resident, by the number or by the id when the number is hidden."""
    given = {} if written is None else {"input": written}
    if standing.person(world.db, phone).hide_number or (written is not None and written[:1].isalpha()):
        return {**given, "user_id": world.bsuid(account, phone)}
    return {**given, "wa_id": phone.removeprefix("+")}


def _failed(written: str, code: int) -> dict[str, Any]:
    known = TITLES[code]
    error = {"message": f"(#{code}) {known.title}", "code": code, "error_data": {"details": known.details}}
    return {"input": written, "errors": [error]}


async def block(request: Request) -> Response:
    """`POST /{phone_number_id}/block_users`: block residents; those who cannot be are named with the reason."""
    account = await account_for(request, request.path_params["object_id"])
    world, body = world_of(request), await read_body(request)
    added, failed = [], []
    with transaction(world.db):
        for written in _named(body):
            phone = _phone(world, written)
            if phone is None or len(blocklist.of_number(world.db, account.number)) >= MOST:
                failed.append(_failed(written, 131026 if phone is None else 139101))
            elif not world.window_open(account, phone):
                failed.append(_failed(written, 131047))
            else:
                blocklist.put(world.db, account.number, phone, at=clock.now())
                added.append(_told(world, account, phone, written))
    outcome: dict[str, Any] = {"added_users": added} if added else {}
    answer: dict[str, Any] = {"messaging_product": "whatsapp", "block_users": outcome}
    if failed:
        outcome["failed_users"] = failed
        known = TITLES[139100]
        answer["errors"] = {
            "message": f"(#139100) {known.title}",
            "type": "OAuthException",
            "code": 139100,
            "error_data": {"details": known.details},
        }
    return json_answer(answer, 200 if added else 400)


async def unblock(request: Request) -> Response:
    """`DELETE /{phone_number_id}/block_users`: lift blocks."""
    account = await account_for(request, request.path_params["object_id"])
    world, body = world_of(request), await read_body(request)
    removed = []
    with transaction(world.db):
        for written in _named(body):
            phone = _phone(world, written)
            if phone is not None and blocklist.remove(world.db, account.number, phone):
                removed.append(_told(world, account, phone, written))
    return json_answer({"messaging_product": "whatsapp", "block_users": {"removed_users": removed}})


async def listed(request: Request) -> Response:
    """`GET /{phone_number_id}/block_users?limit=&after=`: everyone who is blocked, in pages."""
    account = await account_for(request, request.path_params["object_id"])
    world = world_of(request)
    limit, after = request.query_params.get("limit", "100"), request.query_params.get("after", "0")
    if not all(one.isascii() and one.isdecimal() and len(one) < 7 for one in (limit, after)):
        raise GraphError(100, "Params limit and after must be a number and a cursor.")
    start, size = int(after), max(int(limit), 1)
    phones = blocklist.of_number(world.db, account.number)
    page = phones[start : start + size]
    shown = [{"messaging_product": "whatsapp", **_told(world, account, phone)} for phone in page]
    cursors = {"before": str(max(start - size, 0)), "after": str(start + len(page))}
    return json_answer({"data": shown, "paging": {"cursors": cursors} if page else {}})
