"""The way into the desk: signing in and out, and the pages' own files."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from services.notifier.desk import rendering
from services.notifier.desk.access import BACK, COOKIE, SESSION, SIGN_IN, Access, gone_back, is_local
from services.notifier.desk.parts import TheDesk, desk_of, missing

router = APIRouter(prefix="/desk", include_in_schema=False)


def see(address: str) -> Response:
    """Send the browser on, with a GET."""
    return RedirectResponse(address, status_code=HTTPStatus.SEE_OTHER)


def _sign_in(request: Request, token: str) -> Response:
    access: Access = request.app.state.access
    if not is_local(request):
        return rendering.html("signin.html", status=HTTPStatus.FORBIDDEN, local=False, wrong=False, lost=False)
    if not access.knows(token.strip()):
        return rendering.html("signin.html", status=HTTPStatus.FORBIDDEN, local=True, wrong=True, lost=False)
    answer = see(gone_back(request, desk_of(request).world) or "/desk")
    answer.delete_cookie(BACK, path="/desk", httponly=True, samesite="strict")
    answer.set_cookie(
        COOKIE, access.session(), max_age=int(SESSION.total_seconds()), path="/desk", httponly=True, samesite="strict"
    )
    return answer


@router.get("/aanmelden")
async def sign_in_page(request: Request, token: Annotated[str | None, Query(max_length=500)] = None) -> Response:
    """The form; with ``?token=`` (the link that a local start prints) it signs in at once."""
    if token is not None:
        return _sign_in(request, token)
    back = gone_back(request, desk_of(request).world)
    lost = back is not None and back.removeprefix("/desk/") not in desk_of(request).world
    return rendering.html("signin.html", local=is_local(request), wrong=False, lost=lost)


@router.post("/aanmelden")
async def sign_in(request: Request, token: Annotated[str, Form(max_length=500)]) -> Response:
    """Sign in with the local token."""
    return _sign_in(request, token)


@router.post("/afmelden")
async def sign_out() -> Response:
    """Forget the cookie."""
    answer = see(SIGN_IN)
    answer.delete_cookie(COOKIE, path="/desk", httponly=True, samesite="strict")
    return answer


@router.get("/static/{name}")
async def static(name: str) -> Response:
    """The pages' own files."""
    if name not in rendering.STATIC:
        raise missing("file")
    path = rendering.HERE / "static" / name
    return FileResponse(path, media_type=rendering.STATIC[name], headers={"Cache-Control": "no-cache"})


@router.get("")
async def home(desk: TheDesk) -> Response:
    """The list of the first municipality."""
    return see(f"/desk/{next(iter(desk.world))}")
