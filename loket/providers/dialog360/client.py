"""Calls to 360dialog."""

from typing import Any, Final
from urllib.parse import quote

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.absent import not_offered
from loket.providers.cloud import told
from loket.providers.cloud.errors import refusal
from loket.providers.dialog360 import wire
from loket.providers.dialog360.errors import own
from loket.providers.fields import as_object, as_sha256
from loket.providers.shapes import (
    Accepted,
    Access,
    Health,
    MediaFile,
    Outgoing,
    Refused,
    TemplateDraft,
    TemplateState,
    Unclear,
    Unreachable,
)

_JSON: Final = "application/json"
_GONE: Final = frozenset({404, 410})
_META_FILES: Final = ("https", "lookaside.fbsbx.com")
"""Where Meta says that a file is; 360dialog's address stands in its place, since only that takes the key."""
_PAGE: Final = 200
_PAGES: Final = 50


def _refused(answer: calls.Answer) -> Refused:
    found = answer.object()
    # Its marketing API wraps what Meta says once more.
    detail = found.get("detail")
    error = found.get("error") or (detail.get("error") if isinstance(detail, dict) else None)
    code, rule = refusal(as_object(error), answer.status)
    meta = found.get("meta")
    sentence = str(meta.get("developerMessage") or meta.get("developer_message")) if isinstance(meta, dict) else ""
    if code is None:
        rule = own(sentence) or wire.rule(code, answer.status)
    return Refused(rule, code=code, http_status=answer.status, after_s=answer.after_s)


async def _post(http: aiohttp.ClientSession, access: Access, path: str, data: Any, kind: str | None) -> dict[str, Any]:
    headers = {"D360-API-KEY": access.token} | ({} if kind is None else {"Content-Type": kind})
    answer = await calls.post(http, access.base_url + path, data=data, headers=headers)
    if answer.status not in {200, 201}:
        raise _refused(answer)
    return answer.object()


async def _do(http: aiohttp.ClientSession, access: Access, path: str, data: Any, kind: str | None) -> dict[str, Any]:
    """POST what may be done twice without harm: when nobody knows, it counts as not done."""
    try:
        return await _post(http, access, path, data, kind)
    except Unclear as error:
        raise Unreachable from error


async def _get(
    http: aiohttp.ClientSession, access: Access, path: str, params: dict[str, str] | None = None
) -> calls.Answer:
    headers, limit_bytes = {"D360-API-KEY": access.token}, calls.MEDIA_LIMIT_BYTES
    return await calls.get(http, access.base_url + path, headers=headers, params=params, limit_bytes=limit_bytes)


async def _ask(
    http: aiohttp.ClientSession, access: Access, path: str, params: dict[str, str] | None = None
) -> calls.Answer:
    answer = await _get(http, access, path, params)
    if answer.status != 200:
        raise _refused(answer)
    return answer


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        Refused: 360dialog or Meta said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted.
    """
    request = wire.build(message, channel, access)
    answer = await _post(http, access, request.path, request.body, request.content_type)
    native_id = told.native_id(answer)
    if native_id is None:
        raise Unclear
    return Accepted(native_id=native_id)


async def mark_read(
    http: aiohttp.ClientSession,
    access: Access,
    channel: Channel,  # noqa: ARG001 - the key says which number
    native_id: str,
    *,
    typing: bool,
) -> None:
    """Show that a message was read, and for up to 25 seconds that an answer is being written."""
    body: dict[str, Any] = {"messaging_product": "whatsapp", "status": "read", "message_id": native_id}
    if typing:
        body["typing_indicator"] = {"type": "text"}
    await _do(http, access, "/messages", write_json(body), _JSON)


async def upload(
    http: aiohttp.ClientSession,
    access: Access,
    channel: Channel,  # noqa: ARG001 - the key says which number
    file: MediaFile,
) -> str:
    """Give 360dialog a file to send; its id lives 30 days."""
    form = aiohttp.FormData()
    form.add_field("messaging_product", "whatsapp")
    form.add_field("type", file.mime_type)
    form.add_field("file", file.content, filename=file.filename or "bestand", content_type=file.mime_type)
    media_id = (await _do(http, access, "/media", form, None)).get("id")
    if not isinstance(media_id, str):
        raise Unreachable
    return media_id


def _path(access: Access, url: str) -> str | None:
    """Path and query of a file under 360dialog's address; None when the address is neither Meta's nor 360dialog's.

    The address comes from outside: nothing but its path is used, under the address that we were given.
    """
    base, there = access.base_url, calls.origin(url)
    if there == _META_FILES:
        return url.partition(there[1])[2]
    return url.removeprefix(base) if there == calls.origin(base) and url.startswith(f"{base}/") else None


async def _described(http: aiohttp.ClientSession, access: Access, media: Media) -> dict[str, Any]:
    return (await _ask(http, access, f"/{quote(media.id, safe='')}")).object()


async def media(
    http: aiohttp.ClientSession,
    access: Access,
    channel: Channel,  # noqa: ARG001 - the key says which number
    media: Media,
) -> MediaFile:
    """Fetch what a resident sent: from the address in its webhook, else from the one that its id has.

    An address lives five minutes: when the file is not there any more, it is asked for a new one, once.

    Raises:
        Refused: no such file (any more), it is too large, or its address is not declared (``calls.UNDECLARED``).
        Unreachable: try again later.
    """
    described: dict[str, Any] = {}
    path = _path(access, media.url or "")
    answer = None if path is None else await _get(http, access, path)
    if answer is None or answer.status in _GONE:
        described = await _described(http, access, media)
        url = described.get("url")
        if not isinstance(url, str):
            raise Unreachable
        path = _path(access, url)
        if path is None:
            raise Refused(calls.UNDECLARED, code=None, http_status=200)
        answer = await _get(http, access, path)
    if answer.status != 200:
        raise _refused(answer)
    return MediaFile(
        content=answer.body,
        mime_type=answer.mime_type,
        sha256=as_sha256(described.get("sha256")) or as_sha256(media.sha256),
        filename=media.filename,
    )


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:  # noqa: ARG001 - the key says which number
    """What is said about the number and what stands above it.

    Raises:
        Refused: 360dialog said no.
        Unreachable: no answer.
    """
    found = told.health((await _ask(http, access, "/health_status")).object())
    if found is None:
        raise Unreachable
    return found


async def templates(http: aiohttp.ClientSession, access: Access, channel: Channel) -> tuple[TemplateState, ...]:  # noqa: ARG001 - the key says which account
    """Every template of the number's account, page by page."""
    found: list[TemplateState] = []
    for page in range(_PAGES):
        params = {"limit": str(_PAGE), "offset": str(page * _PAGE)}
        listed = (await _ask(http, access, "/v1/configs/templates", params)).object().get("waba_templates")
        several = listed if isinstance(listed, list) else []
        found += [state for state in map(told.template, several) if state is not None]
        if len(several) < _PAGE:
            break
    return tuple(found)


async def make_template(
    http: aiohttp.ClientSession,
    access: Access,
    channel: Channel,  # noqa: ARG001 - the key says which account
    draft: TemplateDraft,
) -> TemplateState:
    """Hand a template in for review."""
    asked = told.draft(draft)
    answer = await _do(http, access, "/v1/configs/templates", write_json(asked), _JSON)
    made = told.template({**asked, **answer})
    if made is None:
        raise Unreachable
    return made


missed = not_offered
"""As at Meta."""
