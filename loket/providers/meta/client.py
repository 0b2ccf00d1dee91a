"""Calls to Meta's Graph API."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from loket.codec import NotJson, read_json, write_json
from loket.declarations import Channel
from loket.events import Media
from loket.providers import calls
from loket.providers.meta import wire
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

_PAGES: Final = 50
_SEVERITY: Final = {"AVAILABLE": 0, "LIMITED": 1, "BLOCKED": 2}
_CALLING_CODES: Final = frozenset({138024, 138025})
"""Trouble with calls blocks no message, but Meta counts it into the top value of a health status."""
_MEDIA_HOST: Final = "lookaside.fbsbx.com"


def _authorization(access: Access) -> dict[str, str]:
    return {"Authorization": f"Bearer {access.token}"}


def _json(body: bytes) -> dict[str, Any]:
    try:
        found = read_json(body)
    except NotJson:
        return {}
    return found if isinstance(found, dict) else {}


def _refused(answer: calls.Answer) -> Refused:
    error = answer.object().get("error")
    code = error.get("code") if isinstance(error, dict) else None
    code = code if isinstance(code, int) else None
    return Refused(wire.rule(code, answer.status), code=code, http_status=answer.status, after_s=answer.after_s)


async def _post(http: aiohttp.ClientSession, access: Access, path: str, data: Any, kind: str | None) -> dict[str, Any]:
    """POST, and read the answer.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made.
        Unclear: the connection broke or no answer came.
    """
    headers = _authorization(access) if kind is None else {**_authorization(access), "Content-Type": kind}
    answer = await calls.post(http, access.base_url + path, data=data, headers=headers)
    if answer.status != 200:
        raise _refused(answer)
    return answer.object()


async def _do(http: aiohttp.ClientSession, access: Access, path: str, data: Any, kind: str | None) -> dict[str, Any]:
    """POST what may be done twice without harm: when nobody knows, it counts as not done."""
    try:
        return await _post(http, access, path, data, kind)
    except Unclear as error:
        raise Unreachable from error


async def send(http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
    """Send one message.

    Raises:
        Refused: Meta said no.
        Unreachable: no connection could be made: it was not accepted.
        Unclear: the connection broke or no answer came: it may have been accepted. Meta has no idempotency key.
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
    http: aiohttp.ClientSession, access: Access, channel: Channel, native_id: str, *, typing: bool
) -> None:
    """Show that a message was read, and for up to 25 seconds that an answer is being written."""
    body: dict[str, Any] = {"messaging_product": "whatsapp", "status": "read", "message_id": native_id}
    if typing:
        body["typing_indicator"] = {"type": "text"}
    await _do(http, access, f"/{channel.number_id}/messages", write_json(body), "application/json")


async def upload(http: aiohttp.ClientSession, access: Access, channel: Channel, file: MediaFile) -> str:
    """Give Meta a file to send; its id lives 30 days."""
    form = aiohttp.FormData()
    form.add_field("messaging_product", "whatsapp")
    form.add_field("type", file.mime_type)
    form.add_field("file", file.content, filename=file.filename or "bestand", content_type=file.mime_type)
    media_id = (await _do(http, access, f"/{channel.number_id}/media", form, None)).get("id")
    if not isinstance(media_id, str):
        raise Unreachable
    return media_id


def _template(found: Mapping[str, Any]) -> TemplateState | None:
    name, language = found.get("name"), found.get("language")
    if not isinstance(name, str) or not isinstance(language, str):
        return None
    score, reason = found.get("quality_score"), found.get("rejected_reason")
    quality = score.get("score") if isinstance(score, dict) else None
    return TemplateState(
        name=name,
        language=language,
        status=str(found.get("status", "")).lower(),
        category=str(found.get("category", "")).lower(),
        quality=quality if isinstance(quality, str) else None,
        reason=reason if isinstance(reason, str) and reason != "NONE" else None,
    )


async def templates(http: aiohttp.ClientSession, access: Access, channel: Channel) -> tuple[TemplateState, ...]:
    """Every template of the channel's account, page by page."""
    found: list[TemplateState] = []
    params = {"fields": "name,language,status,category,quality_score,rejected_reason", "limit": "200"}
    for _ in range(_PAGES):
        url = f"{access.base_url}/{channel.account}/message_templates"
        page = _json((await _get(http, access, url, params))[0])
        data, paging = page.get("data"), page.get("paging")
        states = (_template(one) for one in (data if isinstance(data, list) else ()) if isinstance(one, dict))
        found += [state for state in states if state is not None]
        cursors = paging.get("cursors") if isinstance(paging, dict) and paging.get("next") else None
        after = cursors.get("after") if isinstance(cursors, dict) else None
        if not isinstance(after, str):
            break
        params = {**params, "after": after}
    return tuple(found)


async def make_template(
    http: aiohttp.ClientSession, access: Access, channel: Channel, draft: TemplateDraft
) -> TemplateState:
    """Hand a template in for review."""
    text: dict[str, Any] = {"type": "BODY", "text": draft.body}
    if draft.examples:
        text["example"] = {"body_text": [list(draft.examples)]}
    components = [text]
    if draft.buttons:
        components.append({"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": b} for b in draft.buttons]})
    asked = {"name": draft.name, "language": draft.language, "category": draft.category.upper()}
    body = write_json({**asked, "components": components})
    answer = await _do(http, access, f"/{channel.account}/message_templates", body, "application/json")
    made = _template({**asked, **answer})
    if made is None:
        raise Unreachable
    return made


async def _get(http: aiohttp.ClientSession, access: Access, url: str, params: dict[str, str]) -> tuple[bytes, str]:
    headers, limit_bytes = _authorization(access), calls.MEDIA_LIMIT_BYTES
    answer = await calls.get(http, url, headers=headers, params=params, limit_bytes=limit_bytes)
    if answer.status != 200:
        raise _refused(answer)
    return answer.body, answer.mime_type


async def media(http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> MediaFile:
    """Fetch what a resident sent, by its id: first the address, which lives five minutes, then the file.

    Raises:
        Refused: Meta said no, for instance since the id is older than seven days.
        Unreachable: try again later.
    """
    found = _json(
        (await _get(http, access, f"{access.base_url}/{media.id}", {"phone_number_id": channel.number_id}))[0]
    )
    url = found.get("url")
    # The address comes from outside: the token goes to Meta's media host or back to where we asked, nowhere else.
    if not isinstance(url, str) or urlsplit(url).netloc not in {_MEDIA_HOST, urlsplit(access.base_url).netloc}:
        raise Unreachable
    content, mime_type = await _get(http, access, url, {})
    return MediaFile(content=content, mime_type=mime_type)


async def health(http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
    """What Meta says about the number and what stands above it; trouble with calls alone does not count.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    body, _ = await _get(http, access, f"{access.base_url}/{channel.number_id}", {"fields": "health_status"})
    status = _json(body).get("health_status")
    entities = status.get("entities") if isinstance(status, dict) else None
    worst, codes = "AVAILABLE", []
    for entity in entities if isinstance(entities, list) else []:
        errors = entity.get("errors") if isinstance(entity, dict) else None
        own = [e["error_code"] for e in errors or [] if isinstance(e, dict) and isinstance(e.get("error_code"), int)]
        if own and set(own) <= _CALLING_CODES:
            continue
        codes += own
        state = entity.get("can_send_message") if isinstance(entity, dict) else None
        if isinstance(state, str) and _SEVERITY.get(state, 0) > _SEVERITY[worst]:
            worst = state
    return Health(can_send=worst, codes=tuple(codes))
