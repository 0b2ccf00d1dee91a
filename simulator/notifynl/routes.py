"""NotifyNL's API, its control side, and the page with what people got."""

import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator import clock
from simulator.accounts import Account
from simulator.answers import hang_up, json_answer
from simulator.bodies import BadRequest, read_object
from simulator.faults.effects import Effect
from simulator.notifynl import store
from simulator.notifynl.requests import is_uuid, mobile, read_order
from simulator.notifynl.sending import accept
from simulator.notifynl.shapes import (
    KINDS,
    NotifyError,
    Template,
    accepted_json,
    fill,
    notification_json,
    template_json,
    uri,
)
from simulator.notifynl.tokens import service_of
from simulator.pages import WITHOUT_SCRIPTS, templates_in
from simulator.vendors.calls import Asked, log_refused, meet_faults, remember, unanswered
from simulator.vendors.meta.gate import world_of

Opened = Callable[[Request, Account, Effect], Awaitable[Response]]
_PAGE = templates_in(Path(__file__).parent / "templates")
_EXPIRED = frozenset({0, 10, 190, 200})
PAGE = 250


def opened(handler: Opened) -> Callable[[Request], Awaitable[Response]]:
    """Wrap a handler: it gets the service whose token the call carries, and refusals become NotifyNL's answers."""

    async def answered(request: Request) -> Response:
        world = world_of(request)
        try:
            account = service_of(request.headers.get("authorization", ""), world.accounts.services, clock.wall())
            remember(request, account, Asked(kind=request.path_params.get("kind", "notify")))
            effect = await meet_faults(world, account)
            if effect.refuse_all is not None:
                raise _as_notify(effect.refuse_all.http, effect.refuse_all.code)
            return await handler(request, account, effect)
        except NotifyError as error:
            log_refused(request, error.http, None)
            return json_answer(error.body, error.http)

    return unanswered(answered)


def _as_notify(http: int, code: int) -> NotifyError:
    if code in _EXPIRED and http < 500:
        return NotifyError(403, "AuthError", "Invalid token: API key revoked")
    if http == 429 or code in {4, 80007}:
        return NotifyError(
            429, "RateLimitError", "Exceeded rate limit for key type live of 3000 requests per 60 seconds"
        )
    return NotifyError(500, "Exception", "Internal server error")


async def _body(request: Request) -> dict[str, Any]:
    try:
        return read_object(await request.body())
    except BadRequest as error:
        raise NotifyError(400, "BadRequestError", "Invalid JSON supplied in POST data") from error


def _template(request: Request, account: Account, template_id: str) -> Template:
    found = store.template(world_of(request).db, account.phone_number_id, template_id)
    if found is None:
        raise NotifyError(400 if request.method == "POST" else 404, "BadRequestError", "Template not found")
    return found


async def send(request: Request, account: Account, effect: Effect) -> Response:
    """`POST /v2/notifications/{kind}`: a text, an e-mail or a letter by a template."""
    kind = request.path_params["kind"]
    if kind not in KINDS:
        raise NotifyError(404, "NoResultFound", "No result found")
    order = read_order(kind, await _body(request))
    remember(request, asked=Asked(to=order.to, opaque=order.reference, kind=kind))
    if effect.refuse_send is not None:
        raise _as_notify(effect.refuse_send.http, effect.refuse_send.code)
    template = _template(request, account, order.template)
    if template.type != kind:
        message = f"{template.type} template is not suitable for {kind} notification"
        raise NotifyError(400, "BadRequestError", message)
    one = accept(world_of(request), account, kind, order, template, effect)
    if effect.drop_answer:
        return await hang_up(request)
    return json_answer(accepted_json(account, one, world_of(request).base), 201)


async def fetch(request: Request, account: Account, _effect: Effect) -> Response:
    """`GET /v2/notifications/{id}`: one notification."""
    if not is_uuid(request.path_params["kind"]):
        raise NotifyError(400, "ValidationError", "notification_id is not a valid UUID")
    one = store.get(world_of(request).db, request.path_params["kind"])
    if one is None or one.service != account.phone_number_id:
        raise NotifyError(404, "NoResultFound", "No result found")
    return json_answer(notification_json(one, world_of(request).base))


async def listed(request: Request, account: Account, _effect: Effect) -> Response:
    """`GET /v2/notifications?template_type=&status=&reference=&older_than=`: newest first, in pages."""
    world, query = world_of(request), request.query_params
    found = [
        one
        for one in store.every(world.db, service=account.phone_number_id)
        if query.get("template_type", one.type) == one.type
        and query.get("status", one.status) == one.status
        and query.get("reference", one.reference) == one.reference
    ]
    older = query.get("older_than")
    if older is not None:
        places = [n for n, one in enumerate(found) if one.id == older]
        found = found[places[0] + 1 :] if places else []
    page = found[:PAGE]
    links = {"current": uri(world.base, "notifications")}
    if len(found) > PAGE:
        links["next"] = uri(world.base, f"notifications?older_than={page[-1].id}")
    return json_answer({"notifications": [notification_json(one, world.base) for one in page], "links": links})


async def show_templates(request: Request, account: Account, _effect: Effect) -> Response:
    """`GET /v2/templates?type=`: the templates of the service."""
    every = store.templates(world_of(request).db, account.phone_number_id)
    wanted = request.query_params.get("type")
    return json_answer({"templates": [template_json(one) for one in every if wanted in {None, one.type}]})


async def show_template(request: Request, account: Account, _effect: Effect) -> Response:
    """`GET /v2/template/{id}`."""
    return json_answer(template_json(_template(request, account, request.path_params["template_id"])))


async def preview(request: Request, account: Account, _effect: Effect) -> Response:
    """`POST /v2/template/{id}/preview`: the template with values in it."""
    template = _template(request, account, request.path_params["template_id"])
    values = (await _body(request)).get("personalisation") or {}
    subject = fill(template.subject, values) if template.subject else None
    shown = {"id": template.id, "type": template.type, "version": template.version}
    return json_answer({**shown, "body": fill(template.body, values), "subject": subject, "postage": None})


def _service(request: Request) -> Account:
    name = request.path_params["municipality"]
    found = next((one for one in world_of(request).accounts.services if one.municipality == name), None)
    if found is None:
        raise BadRequest("There is no such municipality; see GET /control/notifynl.", 404)
    return found


async def show_services(request: Request) -> Response:
    """`GET /control/notifynl`: each municipality's service, its API key, its templates and its callback."""
    world = world_of(request)
    shown = [
        {
            "municipality": one.municipality,
            "app": one.app,
            "service_id": one.phone_number_id,
            "api_key": one.access_token,
            "callback": store.callback(world.db, one.phone_number_id),
            "callback_bearer": one.verify_token,
            "templates": [template_json(t) for t in store.templates(world.db, one.phone_number_id)],
        }
        for one in world.accounts.services
    ]
    return json_answer({"items": shown})


async def set_callback(request: Request) -> Response:
    """`POST /control/notifynl/{municipality}` `{"callback"}`: where statuses are told; null for nowhere."""
    service, address = _service(request), read_object(await request.body()).get("callback")
    if address is not None and (not isinstance(address, str) or urlsplit(address).scheme not in {"http", "https"}):
        raise BadRequest("callback must be an address or null.")
    store.put_callback(world_of(request).db, service.phone_number_id, address)
    return json_answer({"callback": address, "bearer": service.verify_token})


async def put_template(request: Request) -> Response:
    """`POST /control/notifynl/{municipality}/templates` `{"id"?, "type", "name", "body", "subject"?}`."""
    world, service, body = world_of(request), _service(request), read_object(await request.body())
    template_id = body.get("id", str(uuid.uuid4()))
    if not is_uuid(template_id) or body.get("type") not in KINDS:
        raise BadRequest(f"A template has an id that is a UUID, and a type: {', '.join(KINDS)}.")
    if not isinstance(body.get("name"), str) or not isinstance(body.get("body"), str):
        raise BadRequest("A template has a name and a body.")
    subject = body.get("subject")
    if body["type"] != "sms" and not isinstance(subject, str):
        raise BadRequest("An e-mail or a letter has a subject.")
    before = store.template(world.db, service.phone_number_id, template_id.lower())
    made = Template(
        id=template_id.lower(),
        service=service.phone_number_id,
        type=body["type"],
        name=body["name"],
        body=body["body"],
        subject=subject if body["type"] != "sms" else None,
        version=1 if before is None else before.version + 1,
        at=clock.now(),
    )
    store.put_template(world.db, made)
    return json_answer(template_json(made), 201)


async def inbox(request: Request) -> Response:
    """`GET /control/notifynl/inbox?to=`: what people got, newest first."""
    to = request.query_params.get("to")
    found = store.every(world_of(request).db, to=mobile(to) or to)
    return json_answer({"items": [msgspec.to_builtins(one) | {"at": clock.rfc3339(one.created)} for one in found]})


async def page(request: Request) -> Response:
    """`GET /inbox`: the same for a person."""
    world, to = world_of(request), request.query_params.get("to", "").strip()
    names = {one.phone_number_id: one.name for one in world.accounts.services}
    html = _PAGE.get_template("inbox.html").render(
        items=store.every(world.db, to=(mobile(to) or to) or None), names=names, to=to, at=clock.rfc3339
    )
    headers = {
        "Content-Security-Policy": WITHOUT_SCRIPTS,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(html, media_type="text/html", headers=headers)


async def unknown(_request: Request, _account: Account, _effect: Effect) -> Response:
    """Answer a path that NotifyNL does not have."""
    raise NotifyError(404, "NoResultFound", "The requested URL was not found on the server.")


def routes() -> list[Route]:
    """Return the routes, below `/notifynl`."""
    return [
        Route("/v2/notifications", opened(listed), methods=["GET"]),
        Route("/v2/notifications/{kind}", opened(send), methods=["POST"]),
        Route("/v2/notifications/{kind}", opened(fetch), methods=["GET"]),
        Route("/v2/templates", opened(show_templates), methods=["GET"]),
        Route("/v2/template/{template_id}", opened(show_template), methods=["GET"]),
        Route("/v2/template/{template_id}/preview", opened(preview), methods=["POST"]),
        Route("/{path:path}", opened(unknown), methods=["GET", "POST", "DELETE", "PUT"]),
    ]


def control_routes() -> list[Route]:
    """Return the routes of the control side and of the page."""
    return [
        Route("/control/notifynl", show_services, methods=["GET"]),
        Route("/control/notifynl/inbox", inbox, methods=["GET"]),
        Route("/control/notifynl/{municipality}", set_callback, methods=["POST"]),
        Route("/control/notifynl/{municipality}/templates", put_template, methods=["POST"]),
        Route("/inbox", page, methods=["GET"]),
    ]
