"""The platform page: rendered here, worked by plain forms, without any script."""

from pathlib import Path
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from simulator import clock, oversight
from simulator.bodies import BadRequest
from simulator.faults.kinds import KINDS
from simulator.faults.ladder import LADDER
from simulator.faults.requests import DEFAULT_S, read_fault
from simulator.pages import WITHOUT_SCRIPTS, templates_in
from simulator.platform import view
from simulator.vendors.meta.gate import world_of

HERE = Path(__file__).parent
BAN_S = 86_400.0
_TEMPLATES = templates_in(HERE / "templates")


async def page(request: Request) -> Response:
    """`GET /platform`."""
    world = world_of(request)
    html = _TEMPLATES.get_template("platform.html").render(
        businesses=view.businesses(world),
        lines=view.lines(world),
        kinds={name: kind.about for name, kind in KINDS.items()},
        targets=view.targets(world),
        steps=view.STEPS,
        clock=clock.rfc3339(clock.now())[:19].replace("T", " "),
        factor=f"{clock.pace().factor:g}",
        problem=request.query_params.get("problem", "")[:300],
    )
    headers = {
        "Content-Security-Policy": WITHOUT_SCRIPTS,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
    }
    return Response(html, media_type="text/html", headers=headers)


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form of this page.

    Raises:
        BadRequest: another site sent it.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise BadRequest("This form belongs to the simulator's own page.", 403)
    async with request.form(max_fields=10) as form:
        return {name: value for name, value in form.items() if isinstance(value, str)}


def _back(problem: str | None = None) -> Response:
    url = "/platform" if problem is None else "/platform?" + urlencode({"problem": problem})
    return RedirectResponse(url, status_code=303)


async def set_fault(request: Request) -> Response:
    """`POST /platform/faults`: `kind`, `target`, `for_s`, `silent`."""
    world, form = world_of(request), await _form(request)
    try:
        seconds = float(form.get("for_s") or DEFAULT_S)
        body = {"kind": form.get("kind"), "target": form.get("target"), "for_s": seconds, "silent": "silent" in form}
        oversight.set_fault(world, read_fault(body, world.accounts))
    except BadRequest as error:
        return _back(error.sentence)
    except ValueError:
        return _back("De duur is geen getal.")
    return _back()


async def ban(request: Request) -> Response:
    """`POST /platform/ban`: ban the business account of a `number`, or `lift` everything that lies on it."""
    world, form = world_of(request), await _form(request)
    kind = "waba_reinstated" if "lift" in form else "waba_disabled"
    for_s = LADDER["reinstate"].for_s if "lift" in form else BAN_S
    body = {"kind": kind, "target": f"number:{form.get('number', '')}", "for_s": for_s}
    try:
        oversight.set_fault(world, read_fault(body, world.accounts))
    except BadRequest as error:
        return _back(error.sentence)
    return _back()


async def enforce(request: Request) -> Response:
    """`POST /platform/enforce`: a `step` of the ladder against a `waba`."""
    world, form = world_of(request), await _form(request)
    waba, step = form.get("waba", ""), form.get("step", "")
    if step not in LADDER or not world.accounts.of_waba(waba):
        return _back("Deze stap bestaat niet.")
    oversight.enforce(world, waba, step)
    return _back()


async def end_fault(request: Request) -> Response:
    """`POST /platform/faults/end`: end the fault `id`, or all."""
    form = await _form(request)
    oversight.end_faults(world_of(request), form.get("id"))
    return _back()


async def static(_request: Request) -> Response:
    """`GET /platform/static/platform.css`."""
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return FileResponse(HERE / "static" / "platform.css", media_type="text/css", headers=headers)


def routes() -> list[Route]:
    """Return the routes of the page."""
    return [
        Route("/platform", page, methods=["GET"]),
        Route("/platform/faults", set_fault, methods=["POST"]),
        Route("/platform/faults/end", end_fault, methods=["POST"]),
        Route("/platform/ban", ban, methods=["POST"]),
        Route("/platform/enforce", enforce, methods=["POST"]),
        Route("/platform/static/platform.css", static, methods=["GET"]),
    ]
