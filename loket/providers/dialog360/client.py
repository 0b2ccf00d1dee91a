"""Calls to 360dialog."""

from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.cloud import told
from loket.providers.dialog360 import wire
from loket.providers.dialog360.errors import own
from loket.providers.fields import as_sha256
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
_META_FILES: Final = "lookaside.fbsbx.com"
"""Where Meta says that a file is; 360dialog's address stands in its place, since only that takes the key."""
_PAGE: Final = 200
_PAGES: Final = 50


def _refused(answer: calls.Answer) -> Refused:
    found = answer.object()
    # Its marketing API wraps what Meta says once more.
    detail = found.get("detail")
    error = found.get("error") or (detail.get("error") if isinstance(detail, dict) else None)
    code = error.get("code") if isinstance(error, dict) else None
    code = code if isinstance(code, int) and not isinstance(code, bool) else None
    meta = found.get("meta")
    sentence = str(meta.get("developerMessage") or meta.get("developer_message")) if isinstance(meta, dict) else ""
    rule = (own(sentence) if code is None else None) or wire.rule(code, answer.status)
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
    answer = await calls.get(http, access.base_url + path, headers=headers, params=params, limit_bytes=limit_bytes)
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
    messages = answer.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    native_id = first.get("id") if isinstance(first, dict) else None
    if not isinstance(native_id, str):
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


async def media(
    http: aiohttp.ClientSession,
    access: Access,
    channel: Channel,  # noqa: ARG001 - the key says which number
    media: Media,
) -> MediaFile:
    """Fetch what a resident sent, by its id: first the address, which lives five minutes, then the file.

    Raises:
        Refused: no such file (any more), or it is too large.
        Unreachable: try again later; or the address is neither Meta's nor 360dialog's.
    """
    found = (await _get(http, access, f"/{media.id}")).object()
    asked, api = urlsplit(str(found.get("url"))), urlsplit(access.base_url)
    # The address comes from outside: only its path is used, under the address that we were given.
    if asked.netloc == _META_FILES:
        path = asked.path
    elif (asked.scheme, asked.netloc) == (api.scheme, api.netloc) and asked.path.startswith(api.path):
        path = asked.path.removeprefix(api.path)
    else:
        raise Unreachable
    answer = await _get(http, access, f"{path}?{asked.query}" if asked.query else path)
    return MediaFile(content=answer.body, mime_type=answer.mime_type, sha256=as_sha256(found.get("sha256")))


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:  # noqa: ARG001 - the key says which number
    """What is said about the number and what stands above it.

    Raises:
        Refused: 360dialog said no.
        Unreachable: no answer.
    """
    return told.health((await _get(http, access, "/health_status")).object().get("health_status"))


async def templates(http: aiohttp.ClientSession, access: Access, channel: Channel) -> tuple[TemplateState, ...]:  # noqa: ARG001 - the key says which account
    """Every template of the number's account, page by page."""
    found: list[TemplateState] = []
    for page in range(_PAGES):
        params = {"limit": str(_PAGE), "offset": str(page * _PAGE)}
        listed = (await _get(http, access, "/v1/configs/templates", params)).object().get("waba_templates")
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
