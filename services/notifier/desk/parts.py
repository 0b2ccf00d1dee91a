"""What every route of the desk needs, and how it asks for it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from http import HTTPStatus
from typing import Annotated, Any, Final, Protocol, TypeAlias
from uuid import UUID, uuid4, uuid5

from fastapi import Depends, Header, Query
from starlette.requests import Request

from loket.declarations import Municipality
from loket.municipalities import World
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.cases import deadlines
from services.notifier.desk.problems import Problem
from services.notifier.media.scan import Scanner
from services.notifier.store.database import Database

STAFF: Final = "medewerker"
"""Who acts, as history shows it, until staff sign in under their own names."""
_IDEMPOTENCY: Final = UUID("7d9a3bb4-0c3e-4d8b-9a56-2d0e6b1f4c11")


class HasStamps(Protocol):
    """What pages look like now; see ``live``."""

    async def get(self, page: str, ask: Callable[[], Awaitable[str]]) -> str:
        """The stamp of a page."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What the routes work with."""

    pool: Database
    world: World
    wrapper: Wrapper
    clock: Callable[[], datetime]
    stamps: HasStamps
    live_s: float
    """A stream of news to an open page ends after so long; the browser opens the next one."""
    storage: Storage | None = None
    scanner: Scanner | None = None
    """Looks at the files that staff send, where one is declared."""
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Making a picture anew takes memory: one file at a time."""


def desk_of(request: Request) -> Desk:
    """The desk that this application was made for."""
    desk: Desk = request.app.state.desk
    return desk


TheDesk: TypeAlias = Annotated[Desk, Depends(desk_of)]


def today_of(desk: Desk) -> date:
    """The day in the Netherlands."""
    return deadlines.local_day(desk.clock())


def around(desk: Desk, municipality: Municipality, part: str) -> dict[str, Any]:
    """What every page shows around its own content.

    Args:
        desk: the desk.
        municipality: whose page.
        part: where in the desk it is: meldingen, gesprekken, cijfers or kanalen.
    """
    return {
        "municipalities": list(desk.world.values()),
        "municipality": municipality,
        "now": desk.clock(),
        "part": part,
    }


def municipality_of(municipality: str, desk: TheDesk) -> Municipality:
    """The declared municipality of the path, or 404."""
    found = desk.world.get(municipality)
    if found is None:
        raise Problem(HTTPStatus.NOT_FOUND, "There is no such municipality here.")
    return found


def id_of(text: str, what: str) -> UUID:
    """An id in a path; what cannot be one is 404 like one that is not there."""
    try:
        return UUID(text)
    except ValueError as error:
        raise missing(what) from error


def missing(what: str) -> Problem:
    """The answer for something that this municipality does not have."""
    return Problem(HTTPStatus.NOT_FOUND, f"This municipality has no such {what}.")


def cause_of(request: Request, key: str | None) -> UUID:
    """What names a command: with the same Idempotency-Key at the same address it is the same one."""
    return uuid5(_IDEMPOTENCY, f"{request.url.path}\n{key}") if key else uuid4()


def _cause(
    request: Request,
    idempotency_key: Annotated[
        str | None,
        Header(max_length=200, description="the same key at the same address again changes nothing a second time"),
    ] = None,
) -> UUID:
    return cause_of(request, idempotency_key)


TheMunicipality: TypeAlias = Annotated[Municipality, Depends(municipality_of)]
Cause: TypeAlias = Annotated[UUID, Depends(_cause)]
Cursor: TypeAlias = Annotated[str | None, Query(description="next_cursor of the previous page")]
