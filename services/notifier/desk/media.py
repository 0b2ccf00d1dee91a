"""Gives residents' photos, sounds and files to staff: opened here, never kept by a browser's shared cache."""

import asyncio
import re
from typing import Final
from urllib.parse import quote

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from loket.failures import Code, Retryable
from loket.storage import Storage
from services.notifier.desk.files import PLAYABLE, filename
from services.notifier.desk.parts import Desk, TheDesk, TheMunicipality, id_of, missing
from services.notifier.media.shapes import Shown
from services.notifier.store.media import thumb_key
from services.notifier.store.media_reads import Stored, stored

_RANGE: Final = re.compile(r"bytes=(\d{1,12})-(\d{1,12})?", re.ASCII)
_HEADERS: Final = {
    "Cache-Control": "private, max-age=3600",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_EXTENSIONS: Final = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "audio/amr": "amr",
    "video/mp4": "mp4",
    "video/3gpp": "3gp",
    "application/pdf": "pdf",
    "text/plain": "txt",
}
pages = APIRouter(prefix="/desk/media/{municipality}", include_in_schema=False)
api = APIRouter(prefix="/api/v1/municipalities/{municipality}/media", tags=["media"])


def _storage(desk: Desk) -> Storage:
    if desk.storage is None:
        raise Retryable(Code.STORAGE_UNAVAILABLE)
    return desk.storage


async def _open(desk: Desk, one: Stored, key: str) -> bytes:
    sealed = await _storage(desk).get(key)
    return await asyncio.to_thread(one.data_key.open_bytes, sealed, bound_to=key)


def _named(one: Stored) -> str:
    """The header that names a file; only what is surely no page or program may be shown in place."""
    inline = one.found.shown is Shown.IMAGE or one.found.mime_type in PLAYABLE
    extension = _EXTENSIONS.get(one.found.mime_type, "bin")
    name = filename(one.found.filename)
    if name is None or one.found.shown is Shown.IMAGE:
        name = f"{one.file.kind if one.file.kind.isalnum() else 'bestand'}-{one.file.id.hex[:8]}.{extension}"
    kind = "inline" if inline else "attachment"
    plain = name.encode("ascii", "replace").decode().replace("?", "_").replace("\\", "_")
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _answer(request: Request, content: bytes, mime_type: str, named: str) -> Response:
    """The whole file, or the part that a player asks for (RFC 9110, one range)."""
    headers = {**_HEADERS, "Content-Disposition": named, "Accept-Ranges": "bytes"}
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    if asked is None:
        return Response(content, media_type=mime_type, headers=headers)
    start, last = int(asked[1]), min(int(asked[2]) if asked[2] else len(content) - 1, len(content) - 1)
    if start > last:
        return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{len(content)}"})
    headers["Content-Range"] = f"bytes {start}-{last}/{len(content)}"
    return Response(content[start : last + 1], 206, media_type=mime_type, headers=headers)


async def _found(desk: Desk, municipality: str, media: str) -> Stored:
    one = await stored(desk.pool, desk.wrapper, municipality, id_of(media, "file"))
    if one is None:
        raise missing("file")
    return one


@api.get("/{media}", response_class=Response)
@pages.get("/{media}")
async def whole(request: Request, desk: TheDesk, municipality: TheMunicipality, media: str) -> Response:
    """What a resident sent; a picture was made anew, without what the phone wrote into it."""
    one = await _found(desk, municipality.slug, media)
    content = await _open(desk, one, one.object)
    safe = one.found.shown is not Shown.DANGER
    mime_type = (
        one.found.mime_type if safe and not one.found.mime_type.startswith("text/") else "application/octet-stream"
    )
    return _answer(request, content, mime_type, _named(one))


@api.get("/{media}/thumb", response_class=Response)
@pages.get("/{media}/thumb")
async def thumb(request: Request, desk: TheDesk, municipality: TheMunicipality, media: str) -> Response:
    """A small picture of it."""
    one = await _found(desk, municipality.slug, media)
    if not one.file.has_thumb:
        raise missing("file")
    content = await _open(desk, one, thumb_key(one.object))
    return _answer(request, content, "image/jpeg", f'inline; filename="{one.file.id.hex[:8]}.jpg"')
