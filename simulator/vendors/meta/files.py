"""Media: upload, address, download, removal."""

import hashlib
import hmac
import re

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from simulator import clock, ids
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.store import log, media
from simulator.store.media import Media
from simulator.vendors.meta.errors import GraphError, unknown_object
from simulator.vendors.meta.gate import account_for, any_account, refuse, token_accounts, world_of

ADDRESS_LIVES_S = 300
_MIB = 1024 * 1024
LARGEST_BYTES = {"image": 5 * _MIB, "audio": 16 * _MIB, "video": 16 * _MIB}
LARGEST_OTHER_BYTES = 100 * _MIB


def _seal(account: Account, media_id: str, until: str) -> str:
    return hmac.new(account.app_secret.encode(), f"{media_id}.{until}".encode(), hashlib.sha256).hexdigest()[:32]


async def upload(request: Request) -> Response:
    """`POST /{phone_number_id}/media`: keep a file and answer its id."""
    account = await account_for(request, request.path_params["object_id"])
    world = world_of(request)
    refuse(world.effect(account)[0].refuse_media)
    try:
        async with request.form(max_files=1, max_fields=8, max_part_size=_MIB) as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise GraphError(100, "The parameter file is required.")
            if form.get("messaging_product") != "whatsapp":
                raise GraphError(100, "The parameter messaging_product is required.")
            mime = str(form.get("type") or file.content_type or "")
            content = await file.read()
            filename = file.filename
    except HTTPException as error:
        raise GraphError(100, "The body is not a multipart form.") from error
    if not re.fullmatch(r"[\w.+-]+/[\w.+-]+(;[ -~]*)?", mime, re.ASCII) or len(mime) > 128:
        raise GraphError(100, "Param file must be a file with a media type.")
    if len(content) > LARGEST_BYTES.get(mime.partition("/")[0], LARGEST_OTHER_BYTES) or not content:
        raise GraphError(131053, "The file is empty or larger than its kind allows.")
    kept = media.add(
        world.db,
        media_id=ids.new_media_id(),
        phone_number_id=account.phone_number_id,
        mime_type=mime,
        content=content,
        at=clock.now(),
        filename=None if filename is None else filename[:240],
    )
    world.record(log.Entry(what="api.accepted", app=account.app, from_=account.number, status=200, type="media"))
    return json_answer({"id": kept.id})


def _opened(request: Request, media_id: str) -> tuple[Account, Media]:
    kept = media.alive(world_of(request).db, media_id, clock.now())
    if kept is not None:
        for account in token_accounts(request):
            if account.phone_number_id == kept.phone_number_id:
                return account, kept
    raise unknown_object(request.method.lower(), media_id[:64])


def describe(request: Request) -> Response:
    """`GET /{media-id}`: where the file can be fetched for five minutes."""
    account, kept = _opened(request, request.path_params["object_id"])
    refuse(world_of(request).effect(account)[0].refuse_media)
    asked = request.query_params.get("phone_number_id")
    if asked is not None and asked != kept.phone_number_id:
        raise unknown_object("get", kept.id)
    until = str(int(clock.now()) + ADDRESS_LIVES_S)
    base = str(request.base_url).partition("/graph")[0].rstrip("/") + "/graph"
    return json_answer(
        {
            "messaging_product": "whatsapp",
            "url": f"{base}/attachments/{kept.id}?ext={until}&hash={_seal(account, kept.id, until)}",
            "mime_type": kept.mime_type,
            "sha256": kept.sha256,
            "file_size": kept.size_bytes,
            "id": kept.id,
        }
    )


async def download(request: Request) -> Response:
    """`GET` a file's address, with the Bearer token; 404 when the address has expired.

    The address in a webhook carries no expiry.
    """
    await any_account(request)
    account, kept = _opened(request, request.path_params["media_id"])
    refuse(world_of(request).effect(account)[0].refuse_media)
    until, seal = request.query_params.get("ext"), request.query_params.get("hash", "")
    if until is not None:
        expired = not until.isascii() or not until.isdigit() or int(until[:12]) < clock.now()
        if expired or not hmac.compare_digest(seal.encode(), _seal(account, kept.id, until).encode()):
            return Response(status_code=404)
    content = media.content(world_of(request).db, kept.id)
    return Response(content, media_type=kept.mime_type)


async def withdraw(request: Request) -> Response:
    """`DELETE /{media-id}`: forget a file."""
    await any_account(request)
    _, kept = _opened(request, request.path_params["object_id"])
    media.remove(world_of(request).db, kept.id)
    return json_answer({"success": True})
