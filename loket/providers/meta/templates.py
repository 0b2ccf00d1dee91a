"""The templates of an account at Meta: looked up and handed in."""

from typing import Final

import aiohttp

from loket.codec import write_json
from loket.declarations import Channel
from loket.providers.cloud import told
from loket.providers.fields import as_list, as_object, as_text
from loket.providers.meta import graph
from loket.providers.shapes import Access, TemplateDraft, TemplateState, Unreachable

_PAGES: Final = 50
_FIELDS: Final = "name,language,status,category,quality_score,rejected_reason"


async def templates(http: aiohttp.ClientSession, access: Access, channel: Channel) -> tuple[TemplateState, ...]:
    """Every template of the channel's account, page by page.

    Raises:
        Refused: Meta said no.
        Unreachable: no answer.
    """
    found: list[TemplateState] = []
    params = {"fields": _FIELDS, "limit": "200"}
    for _ in range(_PAGES):
        page = await graph.get(http, access, f"/{channel.account}/message_templates", params)
        states = map(told.template, as_list(page.get("data")))
        found += [state for state in states if state is not None]
        # The address of the next page comes from outside: only its place in the list is taken from it.
        paging = as_object(page.get("paging"))
        after = as_text(as_object(paging.get("cursors")).get("after")) if paging.get("next") else None
        if after is None or after == params.get("after"):
            break
        params = {**params, "after": after}
    return tuple(found)


async def make_template(
    http: aiohttp.ClientSession, access: Access, channel: Channel, draft: TemplateDraft
) -> TemplateState:
    """Hand a template in for review. Meta may put it into another category at once.

    Raises:
        Refused: Meta said no, for instance since it is there already.
        Unreachable: no answer.
    """
    asked = told.draft(draft)
    path = f"/{channel.account}/message_templates"
    answer = await graph.do(http, access, path, write_json(asked), content_type="application/json")
    made = told.template({**asked, **answer})
    if made is None:
        raise Unreachable
    return made
