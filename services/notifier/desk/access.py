"""Who may enter: a bearer token on the API, a signed cookie on the desk, both from this machine only.

One middleware stands before every route, so that no route can forget to ask.
"""

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Callable, Container
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from services.notifier.desk import rendering, uploads
from services.notifier.desk.problems import API_VERSION, Problem, answer

COOKIE: Final = "loket_desk"
SESSION: Final = timedelta(hours=12)
LARGEST_BODY_BYTES: Final = 64 * 1024
SIGN_IN: Final = "/desk/aanmelden"
_OPEN: Final = frozenset({"/api/v1/openapi.json", SIGN_IN})
_STATIC: Final = "/desk/static/"
BACK: Final = "loket_back"
_BACK_S: Final = 15 * 60
_PLACE: Final = re.compile(r"/desk/([a-z0-9-]+)(?:/(?:meldingen|gesprekken)/[0-9a-f-]{36})?")
_FORWARDED: Final = ("forwarded", "x-forwarded-for", "x-real-ip")
_UNSAFE: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def way_back(request: Request) -> str | None:
    """Where somebody goes on who has to sign in first: to the list, or to the page whose form did not get through."""
    found = _PLACE.match(request.url.path)
    # A page that asks again by itself, in whatever tab, is not where somebody wants to go.
    if found is None or request.headers.get("sec-fetch-mode", "navigate") != "navigate":
        return None
    return found[0] if request.method in _UNSAFE else f"/desk/{found[1]}"


def gone_back(request: Request, municipalities: Container[str]) -> str | None:
    """Where ``way_back`` said, as the browser kept it; None where that is no page of ours."""
    found = _PLACE.fullmatch(request.cookies.get(BACK, ""))
    return found[0] if found is not None and found[1] in municipalities else None


def is_local(request: Request) -> bool:
    """Say whether the caller sits on this machine; whoever comes through a proxy does not."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        address = ipaddress.ip_address(request.client.host)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback


def same_origin(request: Request) -> bool:
    """Say whether a form was sent by a page of ours (browsers always send Origin with a POST)."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}
    return urlsplit(origin).netloc == request.headers.get("host")


class Access:
    """Knows the local token and what follows from it."""

    def __init__(self, token: str | None, *, clock: Callable[[], datetime]) -> None:
        self._token = token.encode() if token else None
        self._clock = clock

    def knows(self, token: str) -> bool:
        """Say whether this is the local token, in a time that tells nothing about it."""
        return self._token is not None and hmac.compare_digest(token.encode("utf-8", "replace"), self._token)

    def bearer(self, request: Request) -> bool:
        """Say whether the request carries the local token and may use it."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and is_local(request) and self.knows(token.strip())

    def session(self) -> str:
        """Make the value of a cookie: until when it counts, and a signature by the token."""
        until = str(int((self._clock() + SESSION).timestamp()))
        return f"{until}.{self._sign(until)}"

    def cookie(self, request: Request) -> bool:
        """Say whether the request carries a cookie that ``session`` made and that still counts."""
        until, _, signature = request.cookies.get(COOKIE, "").partition(".")
        if self._token is None or not is_local(request) or not (until.isascii() and until.isdigit()):
            return False
        right = hmac.compare_digest(signature.encode("utf-8", "replace"), self._sign(until).encode())
        return right and int(until) > self._clock().timestamp()

    def _sign(self, until: str) -> str:
        return hmac.digest(self._token or b"", f"loket desk session {until}".encode(), hashlib.sha256).hex()


async def _read(receive: Receive) -> bytes | None:
    """A request's body, or None when it is too large."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > LARGEST_BODY_BYTES:
            return None
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return bytes(body)


class Gate:
    """The middleware: refuses who may not enter, and gives every answer its headers."""

    def __init__(self, app: ASGIApp, *, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        path: str = scope.get("path", "")
        desk = path == "/desk" or path.startswith("/desk/")
        if scope["type"] != "http" or not (desk or path.startswith("/api/")):
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                added = rendering.HEADERS if desk else {"API-Version": API_VERSION, "X-Content-Type-Options": "nosniff"}
                for name, text in added.items():
                    headers.setdefault(name, text)  # a resident's file has a stricter policy of its own
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        request = Request(scope)
        refusal = self._refuse(request, desk=desk)
        if refusal is not None:
            await refusal(scope, receive, send_with_headers)
            return
        # Whoever reads a form with a file bounds it.
        if request.method not in _UNSAFE or (desk and path.endswith(uploads.PATH_END)):
            await self._app(scope, receive, send_with_headers)
            return
        body = await _read(receive)
        if body is None:
            largest = f"The body is larger than {LARGEST_BODY_BYTES} bytes."
            await answer(request, Problem(413, largest))(scope, receive, send_with_headers)
            return
        replayed = False

        async def replay() -> Message:
            nonlocal replayed
            if replayed:
                return await receive()
            replayed = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, replay, send_with_headers)

    def _refuse(self, request: Request, *, desk: bool) -> Response | None:
        """What to answer instead of going on, or None."""
        path = request.url.path
        if desk and request.method in _UNSAFE and not same_origin(request):
            return answer(request, Problem(HTTPStatus.FORBIDDEN, "This form was sent by another site."))
        if path in _OPEN or path.startswith(_STATIC):
            return None
        if not desk:
            if self._access.bearer(request):
                return None
            sentence = "A bearer token is needed that is valid here."
            headers = {"WWW-Authenticate": 'Bearer realm="loket"'}
            return answer(request, Problem(HTTPStatus.UNAUTHORIZED, sentence, headers=headers))
        if self._access.cookie(request):
            return None
        if request.headers.get("accept", "").startswith("text/event-stream"):
            return Response(status_code=HTTPStatus.NO_CONTENT)  # tells an EventSource to stop asking
        sign_in = RedirectResponse(SIGN_IN, status_code=HTTPStatus.SEE_OTHER)
        back = way_back(request)
        if back is not None:
            sign_in.set_cookie(BACK, back, max_age=_BACK_S, path="/desk", httponly=True, samesite="strict")
        return sign_in
