"""`/{waba}/message_templates` and `/{template}`: make, list, change and delete templates."""

from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from simulator import clock, ids, oversight
from simulator.accounts import Account
from simulator.answers import json_answer
from simulator.store import templates as store
from simulator.store.db import transaction
from simulator.store.templates import Template
from simulator.vendors.meta import objects
from simulator.vendors.meta.errors import GraphError, unknown_object
from simulator.vendors.meta.gate import MANAGEMENT, any_account, read_body, world_of
from simulator.vendors.meta.limits import count_call
from simulator.vendors.meta.template_text import CATEGORIES, read_components, read_draft
from simulator.world import World

_PAGE, _LARGEST_PAGE = 25, 1000
_FIELDS = "name,parameter_format,components,language,status,category,previous_category,id"


async def _account(request: Request) -> Account:
    account = await any_account(request, MANAGEMENT)
    if account.waba != request.path_params["object_id"]:
        raise unknown_object(request.method.lower(), request.path_params["object_id"][:64])
    count_call(world_of(request), account)
    return account


def keep_new(world: World, waba: str, body: dict[str, Any]) -> Template:
    """Keep a new template of a business account; its review follows.

    Raises:
        GraphError: it is not as Meta wants it, or exists already.
    """
    draft = read_draft(body)
    if store.get(world.db, waba, draft.name, draft.language) is not None:
        raise GraphError(100, "There is already content in this language for this template.", subcode=2388024)
    template = Template(
        id=ids.new_template_id(),
        waba=waba,
        name=draft.name,
        language=draft.language,
        category=draft.category,
        components=draft.components,
        named=draft.named,
        review_at=clock.now() + world.rules.review_s,
    )
    store.put(world.db, template)
    world.on_step()
    return template


async def create(request: Request) -> Response:
    """`POST /{waba}/message_templates`: a template for review."""
    account = await _account(request)
    template = keep_new(world_of(request), account.waba, await read_body(request))
    return json_answer({"id": template.id, "status": template.status, "category": template.category})


async def templates(request: Request) -> Response:
    """`GET /{waba}/message_templates`: pages of templates, perhaps of one name, status, language or category."""
    account = await _account(request)
    world, query = world_of(request), request.query_params
    seen = [oversight.template_now(world, one) for one in store.every(world.db, account.waba)]
    wanted = {name: query[name] for name in ("name", "status", "language", "category") if name in query}
    found = [one for one in seen if all(getattr(one, name) == value for name, value in wanted.items())]
    start = _number(query.get("after"), 0, len(found))
    size = max(1, _number(query.get("limit"), _PAGE, _LARGEST_PAGE))
    fields = {name.strip() for name in query.get("fields", _FIELDS).split(",")} | {"id"}
    page = found[start : start + size]
    described = [objects.template(world, account, one) for one in page]
    body: dict[str, Any] = {"data": [{k: v for k, v in one.items() if k in fields} for one in described]}
    if page:
        body["paging"] = {"cursors": {"before": str(start), "after": str(start + len(page))}}
        if start + size < len(found):
            body["paging"]["next"] = str(request.url.include_query_params(after=start + size))
    return json_answer(body)


def _number(value: str | None, default: int, most: int) -> int:
    return min(int(value), most) if value is not None and value.isascii() and value.isdigit() else default


async def delete(request: Request) -> Response:
    """`DELETE /{waba}/message_templates?name=[&hsm_id=]`: all languages of a name, or one template."""
    account = await _account(request)
    world, query = world_of(request), request.query_params
    gone = [
        one
        for one in store.every(world.db, account.waba)
        if one.name == query.get("name") and query.get("hsm_id", one.id) == one.id
    ]
    if not gone:
        raise GraphError(100, "There is no such template.", subcode=2593002)
    with transaction(world.db):
        for template in gone:
            store.remove(world.db, template)
            oversight.tell(world, account, "template_deleted", template=template)
    return json_answer({"success": True})


def of_id(world: World, account: Account, template_id: str) -> Template | None:
    """Return a template of the account's business account by its id."""
    return next((one for one in store.every(world.db, account.waba) if one.id == template_id), None)


async def change(request: Request) -> Response:
    """`POST /{template}`: other components or another category; it is reviewed again."""
    account = await any_account(request, MANAGEMENT)
    world = world_of(request)
    template = of_id(world, account, request.path_params["object_id"])
    if template is None:
        raise unknown_object("post", request.path_params["object_id"][:64])
    body = await read_body(request)
    components = read_components(body["components"]) if "components" in body else template.components
    category = str(body.get("category", template.category)).upper()
    if category not in CATEGORIES:
        raise GraphError(100, f"Param category must be one of {{{', '.join(CATEGORIES)}}}.")
    changed = msgspec.structs.replace(
        template,
        components=components,
        category=category,
        status="PENDING",
        review_at=clock.now() + world.rules.review_s,
    )
    with transaction(world.db):
        store.put(world.db, changed)
        oversight.tell(world, account, "template_components", template=changed)
    world.on_step()
    return json_answer({"success": True})
