"""Twilio's API for messages and their files."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from simulator import cards, clock
from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.store import media, messages, notes, standing
from simulator.store.messages import Message
from simulator.vendors.later import judged, resident
from simulator.vendors.meta.gate import world_of
from simulator.vendors.twilio import content_routes
from simulator.vendors.twilio.contents import fill, read_variables
from simulator.vendors.twilio.errors import TwilioError, later
from simulator.vendors.twilio.gate import known, missing
from simulator.vendors.twilio.requests import Send, asked, first, read_form, read_request, read_search
from simulator.vendors.twilio.resources import VERSION, file_of, media_json, message_json
from simulator.vendors.twilio.sids import media_id, media_sid, message_sid
from simulator.world import Outgoing, World

REDACTED, DELETED, FAILED = "twilio.redacted", "twilio.deleted", "twilio.failed"
MOST_BUTTONS = 3
KNOWN_AS_TEMPLATE = frozenset({"APPROVED", "PAUSED", "DISABLED"})
ADDRESS_LIVES_S = 4 * 3600
UNDER_WAY = frozenset({"queued", "accepted"})


async def send(request: Request, opened: tuple[Account, ...]) -> Response:
    """`POST /Accounts/{sid}/Messages.json`: queue a message; what Meta refuses is told by the status callback."""
    world = world_of(request)
    form = read_form(await request.body())
    account = opened[0]
    wanted = read_request(form, account.number)
    phone = resident(world, wanted.to)
    if phone is None:
        raise TwilioError(21211)
    type_, content = _said(world, account, wanted)
    effect, _ = world.effect(account)
    said = judged(world, account, effect, phone, type_, content)
    content, fails_with = dict(said.content), said.code
    if len(content.get("interactive", {}).get("action", {}).get("buttons", [])) > MOST_BUTTONS:
        fails_with = fails_with or 131009
    if wanted.status_callback is not None:
        content["status_callback"] = wanted.status_callback
    wamid = world.business_sends(
        Outgoing(
            account=account,
            phone=phone,
            type=type_,
            content=content,
            opaque=asked(form).opaque,
            fails_with=fails_with,
        )
    )
    if fails_with is not None:
        notes.put(world.db, FAILED, message_sid(wamid), later(fails_with))
    if effect.drop_answer:
        return await hang_up(request)
    message = messages.get(world.db, wamid) or _lost(account, phone, wamid, type_, content)
    return json_answer(message_json(account, message, None, wanted.to), 201)


def _said(world: World, account: Account, wanted: Send) -> tuple[str, dict[str, Any]]:
    """The type and content of a message, its Content filled in."""
    if wanted.content_sid is None:
        return wanted.type, dict(wanted.content)
    declared = content_routes.find(world, account, wanted.content_sid)
    if declared is None:
        raise TwilioError(21655)
    given = read_variables(wanted.variables) if wanted.variables else {}
    template = content_routes.template_of(world, account, declared)
    filled = fill(declared, given, as_template=template is not None and template.status in KNOWN_AS_TEMPLATE)
    return filled.type, dict(filled.content)


def _lost(account: Account, phone: str, wamid: str, type_: str, content: dict[str, Any]) -> Message:
    """A message that was accepted and that nobody will ever see again."""
    return Message(
        wamid=wamid,
        phone=phone,
        number=account.number,
        direction="in",
        type=type_,
        content=content,
        status="accepted",
        shown=False,
        at=clock.now(),
    )


def _every(world: World, opened: tuple[Account, ...]) -> Iterator[tuple[Account, Message]]:
    for account in opened:
        for message in messages.of_number(world.db, account.number):
            if notes.get(world.db, DELETED, message_sid(message.wamid)) is None:
                yield account, message


def _find(request: Request, opened: tuple[Account, ...]) -> tuple[Account, Message]:
    sid = request.path_params["message_sid"].removesuffix(".json")
    for account, message in _every(world_of(request), opened):
        if message_sid(message.wamid) == sid:
            return account, message
    raise missing(request)


def _shown(world: World, account: Account, message: Message) -> dict[str, Any]:
    sid = message_sid(message.wamid)
    code = None
    if message.status == "failed":
        code = notes.get(world.db, FAILED, sid) or (63010 if message.type == "template" else 63016)
    redacted = notes.get(world.db, REDACTED, sid) is not None
    hidden = standing.person(world.db, message.phone).hide_number
    named = world.bsuid(account, message.phone) if hidden else message.phone
    return message_json(account, message, code, named, redacted=redacted)


async def fetch(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /Messages/{sid}.json`: one message."""
    account, message = _find(request, opened)
    return json_answer(_shown(world_of(request), account, message))


async def list_messages(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /Messages.json?To=&From=&DateSent>=&PageSize=&Page=`: newest first; finds what no webhook could tell."""
    search = read_search(request.query_params)
    world = world_of(request)
    found: list[dict[str, Any]] = []
    for account, message in _every(world, opened):
        one = _shown(world, account, message)
        if search.wants(one, clock.rfc3339(message.at)[:10]):
            found.append(one)
        if len(found) > (search.page + 1) * search.size:
            break
    start = search.page * search.size
    uri = f"/{VERSION}/Accounts/{opened[0].waba}/Messages.json"

    def page_uri(page: int) -> str:
        return f"{uri}?{urlencode({**request.query_params, 'Page': page})}"

    more = len(found) > start + search.size
    return json_answer(
        {
            "messages": found[start : start + search.size],
            "page": search.page,
            "page_size": search.size,
            "next_page_uri": page_uri(search.page + 1) if more else None,
            "previous_page_uri": page_uri(search.page - 1) if search.page else None,
            "uri": page_uri(search.page),
        }
    )


async def redact(request: Request, opened: tuple[Account, ...]) -> Response:
    """`POST /Messages/{sid}.json` with an empty `Body`: Twilio forgets the text; phones keep it."""
    account, message = _find(request, opened)
    form = read_form(await request.body())
    if "Body" not in form or first(form, "Body"):
        raise TwilioError(20422, "Invalid Parameter: Body must be empty")
    world = world_of(request)
    if _shown(world, account, message)["status"] in UNDER_WAY:
        raise TwilioError(20009)
    notes.put(world.db, REDACTED, message_sid(message.wamid), value=True)
    return json_answer(_shown(world, account, message))


async def delete(request: Request, opened: tuple[Account, ...]) -> Response:
    """`DELETE /Messages/{sid}.json`: Twilio forgets the message; phones keep it."""
    account, message = _find(request, opened)
    world = world_of(request)
    if _shown(world, account, message)["status"] in UNDER_WAY:
        raise TwilioError(20009, "Cannot delete a message that is still under way")
    notes.put(world.db, DELETED, message_sid(message.wamid), value=True)
    return Response(status_code=204)


def _file(request: Request, message: Message) -> media.Media:
    world = world_of(request)
    sid = request.path_params["media_sid"].removesuffix(".json")
    wanted = media_id(sid)
    own = {file_of(message), notes.get(world.db, cards.NOTE, message.wamid)} - {None}
    kept = media.get(world.db, wanted) if wanted is not None and wanted in own else None
    if kept is None or notes.get(world.db, DELETED, sid) is not None:
        raise missing(request)
    return kept


async def list_media(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /Messages/{sid}/Media.json`: the files of a message: one or none."""
    account, message = _find(request, opened)
    file_id = file_of(message)
    kept = media.get(world_of(request).db, file_id) if file_id is not None else None
    return json_answer({"media_list": [media_json(account, message, kept)] if kept is not None else []})


def _seal(account: Account, sid: str, until: str) -> str:
    return hmac.new(account.access_token.encode(), f"{sid}.{until}".encode(), hashlib.sha256).hexdigest()


async def fetch_media(request: Request, opened: tuple[Account, ...]) -> Response:
    """`GET /Messages/{sid}/Media/{sid}[.json]`: with `.json` what is known, without it the way to the file."""
    account, message = _find(request, opened)
    kept = _file(request, message)
    if request.path_params["media_sid"].endswith(".json"):
        return json_answer(media_json(account, message, kept))
    sid, until = media_sid(kept.id), str(int(clock.now()) + ADDRESS_LIVES_S)
    base = world_of(request).base
    query = f"Expires={until}&Signature={_seal(account, sid, until)}"
    return RedirectResponse(f"{base}/twilio/media.cdn/{account.waba}/{sid}?{query}", status_code=307)


async def delete_media(request: Request, opened: tuple[Account, ...]) -> Response:
    """`DELETE /Messages/{sid}/Media/{sid}`: Twilio forgets the file."""
    _, message = _find(request, opened)
    kept = _file(request, message)
    notes.put(world_of(request).db, DELETED, media_sid(kept.id), value=True)
    return Response(status_code=204)


async def cdn(request: Request) -> Response:
    """`GET /media.cdn/{account}/{sid}`: a file at the signed address, without a password."""
    world = world_of(request)
    sid, until = request.path_params["media_sid"], request.query_params.get("Expires", "")
    seal = request.query_params.get("Signature", "").encode()
    file_id = media_id(sid)
    good = until.isascii() and until.isdecimal() and int(until[:12]) > clock.now()
    for account in world.accounts.all:
        right = account.provider == "twilio" and account.waba == request.path_params["account_sid"]
        if right and good and hmac.compare_digest(seal, _seal(account, sid, until).encode()):
            kept = media.get(world.db, file_id or "")
            if kept is not None:
                return Response(media.content(world.db, kept.id), media_type=kept.mime_type)
    return Response(status_code=403)


async def unknown(request: Request, _opened: tuple[Account, ...]) -> Response:
    """Answer a path that Twilio does not have."""
    raise missing(request)


def routes() -> list[Route]:
    """Return the routes, below `/twilio`."""
    base = f"/{VERSION}/Accounts/{{account_sid}}/Messages"
    return [
        Route(f"{base}.json", known(send, sends=True), methods=["POST"]),
        Route(f"{base}.json", known(list_messages), methods=["GET"]),
        Route(f"{base}/{{message_sid}}/Media.json", known(list_media), methods=["GET"]),
        Route(f"{base}/{{message_sid}}/Media/{{media_sid}}", known(fetch_media), methods=["GET"]),
        Route(f"{base}/{{message_sid}}/Media/{{media_sid}}", known(delete_media), methods=["DELETE"]),
        Route(f"{base}/{{message_sid}}", known(fetch), methods=["GET"]),
        Route(f"{base}/{{message_sid}}", known(redact), methods=["POST"]),
        Route(f"{base}/{{message_sid}}", known(delete), methods=["DELETE"]),
        Route("/media.cdn/{account_sid}/{media_sid}", cdn, methods=["GET"]),
        *content_routes.routes(),
        Route("/{path:path}", known(unknown), methods=["GET", "POST", "DELETE", "PUT"]),
    ]
