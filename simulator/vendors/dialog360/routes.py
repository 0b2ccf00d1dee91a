"""360dialog's API: messages, media, health, the webhook's settings and templates."""

import re
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator.accounts import Account, Accounts
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.vendors.calls import Asked
from simulator.vendors.dialog360.errors import BLOCKED
from simulator.vendors.dialog360.gate import Dialog360Error, at_meta, keyed, told
from simulator.vendors.dialog360.webhooks import LOOKASIDE
from simulator.vendors.meta import files
from simulator.vendors.meta import routes as meta
from simulator.vendors.meta import templates as meta_templates
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.gate import world_of


def asked(raw: bytes) -> Asked:
    """Return what a message wants, as far as its body can be read."""
    try:
        body = read_object(raw)
    except BadRequest:
        return Asked()
    to, opaque = body.get("to"), body.get("biz_opaque_callback_data")
    return Asked(
        to="+" + to.removeprefix("+")[:20] if isinstance(to, str) else None,
        opaque=opaque[:512] if isinstance(opaque, str) else None,
        kind="read" if "status" in body else str(body.get("type", "text"))[:64],
    )


async def send(request: Request, account: Account) -> Response:
    """`POST /messages`: Meta's body, for the number of the key."""
    return await at_meta(request, account, meta.send, await request.body(), object_id=account.phone_number_id)


async def upload(request: Request, account: Account) -> Response:
    """`POST /media`: keep a file and answer its id."""
    return await at_meta(request, account, files.upload, object_id=account.phone_number_id)


def _media_id(request: Request) -> str:
    media_id = str(request.path_params["media_id"])
    if not re.fullmatch(r"[0-9]{1,32}", media_id, re.ASCII):
        raise Dialog360Error(BLOCKED)
    return media_id


async def describe(request: Request, account: Account) -> Response:
    """`GET /{media_id}`: where Meta keeps the file; the client puts 360dialog's address in the host's place."""
    media_id = _media_id(request)

    async def there(call: Request) -> Response:
        return files.describe(call)

    described = told(await at_meta(request, account, there, object_id=media_id))
    query = parse_qs(urlsplit(described["url"]).query)
    described["url"] = f"{LOOKASIDE}?mid={media_id}&ext={query['ext'][0]}&hash={query['hash'][0]}"
    return json_answer(described)


async def download(request: Request, account: Account) -> Response:
    """`GET /whatsapp_business/attachments/?mid=&ext=&hash=`: the file; 404 when the address has expired."""
    return await at_meta(request, account, files.download, media_id=request.query_params.get("mid", ""))


async def withdraw(request: Request, account: Account) -> Response:
    """`DELETE /{media_id}`: forget a file."""
    return await at_meta(request, account, files.withdraw, object_id=_media_id(request))


async def health(request: Request, account: Account) -> Response:
    """`GET /health_status`: Meta's answer for the number and the business account together."""
    scope = {**request.scope, "query_string": b"fields=health_status"}
    call = Request(scope, request.receive)
    return await at_meta(call, account, meta.describe_object, object_id=account.phone_number_id)


async def show_webhook(_request: Request, account: Account) -> Response:
    """`GET /v1/configs/webhook`: where webhooks go and the headers they carry."""
    return json_answer({"url": account.callback, "headers": account.headers})


async def set_webhook(request: Request, account: Account) -> Response:
    """`POST /v1/configs/webhook`: `{"url", "headers"?}`; it holds until the simulator stops."""
    try:
        body = read_object(await request.body())
    except BadRequest as error:
        raise GraphError(100, error.sentence) from error
    url, headers = body.get("url"), body.get("headers", {})
    if not isinstance(url, str) or urlsplit(url).scheme not in {"http", "https"}:
        raise GraphError(100, "Param url must be an address.")
    if not isinstance(headers, dict) or not all(
        isinstance(value, str) and value.isprintable() and re.fullmatch(r"[A-Za-z0-9-]{1,64}", name)
        for name, value in headers.items()
    ):
        raise GraphError(100, "Param headers must be an object of texts.")
    world = world_of(request)
    told_now = msgspec.structs.replace(account, callback=url, headers=headers)
    world.accounts = Accounts([told_now if one == account else one for one in world.accounts.all])
    return json_answer({"url": url, "headers": headers})


async def templates(request: Request, account: Account) -> Response:
    """`GET /v1/configs/templates?limit=&offset=`: the templates of the business account, in pages of a thousand."""
    limit, offset = (request.query_params.get(name, usual) for name, usual in (("limit", "1000"), ("offset", "0")))
    if not all(re.fullmatch(r"[0-9]{1,6}", one, re.ASCII) for one in (limit, offset)):
        raise GraphError(100, "Params limit and offset must be numbers.")
    every = Request({**request.scope, "query_string": b"limit=1000"}, request.receive)
    listed = told(await at_meta(every, account, meta_templates.templates, object_id=account.waba)).get("data", [])
    page = listed[int(offset) : int(offset) + int(limit)]
    shown = [{**one, "namespace": account.waba, "status": str(one.get("status", "")).lower()} for one in page]
    numbers = {"count": len(shown), "total": len(listed), "limit": int(limit), "offset": int(offset)}
    return json_answer({**numbers, "sort": ["id"], "waba_templates": shown})


async def make_template(request: Request, account: Account) -> Response:
    """`POST /v1/configs/templates`: hand a template in for review."""
    raw = await request.body()
    made = told(await at_meta(request, account, meta_templates.create, raw, object_id=account.waba))
    given = read_object(raw)
    named = {name: given.get(name) for name in ("name", "language", "components")}
    return json_answer(named | made | {"status": str(made.get("status", "")).lower()}, 201)


async def delete_template(request: Request, account: Account) -> Response:
    """`DELETE /v1/configs/templates/{name}`: delete a template in all its languages."""
    query = urlencode({"name": request.path_params["name"]}).encode()
    named = Request({**request.scope, "query_string": query}, request.receive)
    return await at_meta(named, account, meta_templates.delete, object_id=account.waba)


async def blocked(_request: Request, _account: Account) -> Response:
    """Answer a path that 360dialog does not open."""
    raise Dialog360Error(BLOCKED)


def routes() -> list[Route]:
    """Return the routes, below `/360dialog`."""
    webhook = ("/v1/configs/webhook", "/configs/webhook")
    return [
        Route("/messages", keyed(send, asked), methods=["POST"]),
        Route("/media", keyed(upload), methods=["POST"]),
        Route("/health_status", keyed(health), methods=["GET"]),
        *(Route(path, keyed(show_webhook), methods=["GET"]) for path in webhook),
        *(Route(path, keyed(set_webhook), methods=["POST"]) for path in webhook),
        Route("/v1/configs/templates", keyed(templates), methods=["GET"]),
        Route("/v1/configs/templates", keyed(make_template), methods=["POST"]),
        Route("/v1/configs/templates/{name}", keyed(delete_template), methods=["DELETE"]),
        Route("/whatsapp_business/attachments/", keyed(download), methods=["GET"]),
        Route("/{media_id}", keyed(describe), methods=["GET"]),
        Route("/{media_id}", keyed(withdraw), methods=["DELETE"]),
        Route("/{path:path}", keyed(blocked), methods=["GET", "POST", "DELETE", "PUT", "PATCH"]),
    ]
