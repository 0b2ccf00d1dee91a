"""Errors as the outside sees them: problem+json (RFC 9457) under the API, a plain Dutch page under the desk."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

import msgspec
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from loket.failures import Permanent, Retryable
from services.notifier.desk import rendering

API_VERSION: Final = "1.0.0"
PROBLEM_JSON: Final = "application/problem+json"
_AGAIN_S: Final = 2


class Problem(Exception):  # noqa: N818 - the name that RFC 9457 gives it
    """An answer that is no success.

    Attributes:
        status: HTTP status.
        detail: one English sentence for whoever calls the API.
        headers: added to the answer.
        more: further members of the JSON object.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, str | Sequence[str]] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
        self.more = dict(more or {})


def problem_response(problem: Problem) -> Response:
    """A problem as the API answers it."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail,
        **problem.more,
    }
    return Response(
        msgspec.json.encode(body),
        status_code=problem.status,
        media_type=PROBLEM_JSON,
        headers={"API-Version": API_VERSION, "Cache-Control": "no-store", **problem.headers},
    )


def answer(request: Request, problem: Problem) -> Response:
    """A problem as the caller wants it: a page for someone at the desk, JSON for everything else."""
    if request.url.path == "/desk" or request.url.path.startswith("/desk/"):
        return rendering.error_page(problem.status, headers=problem.headers)
    return problem_response(problem)


def of_validation(error: RequestValidationError) -> Problem:
    """What was wrong with a request, without repeating what was in it."""
    found = error.errors()
    if any(e["type"] == "json_invalid" for e in found):
        return Problem(HTTPStatus.BAD_REQUEST, "The body is not JSON.")
    sentences = []
    for one in found:
        where = ".".join(str(part) for part in one["loc"] if part not in {"body", "query", "path"})
        sentences.append(f"{where or 'the body'}: {one['msg']}")
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "; ".join(sentences), more={"errors": sentences})


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)  # noqa: S101 - Starlette hands over what it was registered for
    return answer(request, error)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    details = {404: "There is nothing at this address.", 405: "This address does not take this method."}
    detail = details.get(error.status_code, str(error.detail))
    return answer(request, Problem(error.status_code, detail, headers=error.headers))


async def _validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    return answer(request, of_validation(error))


async def _unavailable(request: Request, _: Exception) -> Response:
    sentence = "The database cannot be reached; try again in a moment."
    headers = {"Retry-After": str(_AGAIN_S)}
    return answer(request, Problem(HTTPStatus.SERVICE_UNAVAILABLE, sentence, headers=headers))


async def _gone(request: Request, error: Exception) -> Response:
    assert isinstance(error, Permanent)  # noqa: S101
    return answer(request, Problem(HTTPStatus.GONE, f"What was stored cannot be read any more ({error.code})."))


async def _bug(request: Request, _: Exception) -> Response:
    return answer(request, Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; it was logged."))


def handle_problems(app: FastAPI) -> None:
    """Let every error of ``app`` leave as a problem."""
    handlers: dict[Any, Any] = {
        Problem: _problem,
        HTTPException: _http,
        RequestValidationError: _validation,
        Permanent: _gone,
        Exception: _bug,
        Retryable: _unavailable,
    }
    for kind, handler in handlers.items():
        app.add_exception_handler(kind, handler)
