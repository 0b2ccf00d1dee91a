"""Templates at Twilio: Content, handed in for WhatsApp's review. Source: Twilio's Content API, November 2026."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.providers import calls
from loket.providers.fields import as_list, as_object, as_text
from loket.providers.shapes import (
    Access,
    Action,
    Class,
    Refused,
    Rule,
    TemplateDraft,
    TemplateState,
    Unclear,
    Unreachable,
)
from loket.providers.twilio.access import authorization, content_url, refused

_PAGES: Final = 50
_PAGE: Final = "500"
_SENDABLE: Final = "approved"
_UNKNOWN: Final = Rule(
    Class.REQUEST, Action.SWITCH_TEMPLATE, "Twilio has no approved template of this name", alarm=True
)


def _state(content: Mapping[str, Any]) -> TemplateState | None:
    review = as_object(content.get("approval_requests"))
    name, language = as_text(review.get("name")) or as_text(content.get("friendly_name")), content.get("language")
    if name is None or not isinstance(language, str):
        return None
    return TemplateState(
        name=name,
        language=language,
        status=(as_text(review.get("status")) or "unsubmitted").lower(),
        category=(as_text(review.get("category")) or "").lower(),
        reason=as_text(review.get("rejection_reason")),
    )


async def _every(
    http: aiohttp.ClientSession, access: Access, channel: Channel
) -> AsyncIterator[tuple[str, TemplateState]]:
    """SID and state of each template, page by page."""
    params = {"PageSize": _PAGE}
    url, headers = f"{content_url(access)}/ContentAndApprovals", authorization(access, channel)
    for _ in range(_PAGES):
        answer = await calls.get(http, url, headers=headers, params=params)
        if answer.status != 200:
            raise refused(answer)
        page = answer.object()
        for content in map(as_object, as_list(page.get("contents"))):
            sid, state = as_text(content.get("sid")), _state(content)
            if sid is not None and state is not None:
                yield sid, state
        # The address of the next page comes from outside: only its place in the list is taken from it.
        following = as_text(as_object(page.get("meta")).get("next_page_url"))
        if following is None:
            return
        params = {"PageSize": _PAGE, **dict(parse_qsl(urlsplit(following).query))}


async def templates(http: aiohttp.ClientSession, access: Access, channel: Channel) -> tuple[TemplateState, ...]:
    """Every template of the account, by the name that WhatsApp knows.

    Raises:
        Refused: Twilio said no.
        Unreachable: no answer.
    """
    return tuple([state async for _, state in _every(http, access, channel)])


async def sid_of(http: aiohttp.ClientSession, access: Access, channel: Channel, name: str, language: str) -> str:
    """The Content SID of an approved template: a message names nothing else.

    Raises:
        Refused: there is none, or Twilio said no.
        Unreachable: no answer.
    """
    async for sid, state in _every(http, access, channel):
        if (state.name, state.language, state.status) == (name, language, _SENDABLE):
            return sid
    raise Refused(_UNKNOWN, code=None, http_status=200)


async def _do(
    http: aiohttp.ClientSession, access: Access, channel: Channel, path: str, body: Mapping[str, Any]
) -> dict[str, Any]:
    headers = {**authorization(access, channel), "Content-Type": "application/json"}
    try:
        answer = await calls.post(http, content_url(access) + path, data=write_json(body), headers=headers)
    except Unclear as error:
        raise Unreachable from error
    if answer.status not in {200, 201}:
        raise refused(answer)
    return answer.object()


async def make_template(
    http: aiohttp.ClientSession, access: Access, channel: Channel, draft: TemplateDraft
) -> TemplateState:
    """Hand a template in for review. A tap on one of its buttons gives back the button's own title.

    Raises:
        Refused: Twilio said no.
        Unreachable: no answer, or one without a SID.
    """
    shown: dict[str, Any] = {"twilio/text": {"body": draft.body}}
    if draft.buttons:
        actions = [{"title": title, "id": title} for title in draft.buttons]
        shown = {"twilio/quick-reply": {"body": draft.body, "actions": actions}}
    variables = {str(n): example for n, example in enumerate(draft.examples, start=1)}
    content = {"friendly_name": draft.name, "language": draft.language, "variables": variables, "types": shown}
    sid = as_text((await _do(http, access, channel, "/Content", content)).get("sid"))
    if sid is None:
        raise Unreachable
    wanted = {"name": draft.name, "category": draft.category.upper()}
    review = await _do(http, access, channel, f"/Content/{sid}/ApprovalRequests/whatsapp", wanted)
    return TemplateState(
        name=draft.name,
        language=draft.language,
        status=(as_text(review.get("status")) or "received").lower(),
        category=(as_text(review.get("category")) or draft.category).lower(),
    )
