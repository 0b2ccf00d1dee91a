"""Who follows a case that somebody else reported, and which open cases are close to a place."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.events import Location
from loket.sealing import Wrapper
from services.notifier.cases.spots import NEAR_DAYS, NEAR_M, metres, squares_around
from services.notifier.cases.workflow import CLOSED
from services.notifier.conversation.naming import Key
from services.notifier.conversation.shapes import Place
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_key

MOST_LOOKED_AT: Final = 300
"""The newest open cases around a place; a city reports fewer of one kind in a square within two weeks."""


class Near(Struct, frozen=True, kw_only=True):
    """An open case about the same, close by: only what may be told to somebody else. Its ``repr`` shows no place."""

    case: UUID
    conversation: UUID
    number: str
    sub: str
    state: str
    created_at: datetime
    metres: float

    def __repr__(self) -> str:
        return f"Near({self.number!r})"


async def nearby(
    connection: Connection,
    wrapper: Wrapper,
    municipality: str,
    *,
    sub: str,
    pin: Location,
    now: datetime,
    besides: Iterable[UUID] = (),
) -> tuple[Near, ...]:
    """Open cases of the same category within 50 metres and 14 days, the closest first.

    Args:
        connection: to read with.
        wrapper: opens where they are.
        municipality: slug; another's cases are never found.
        sub: the category.
        pin: the place to look around.
        now: this moment (UTC).
        besides: conversations whose own cases do not count.
    """
    rows = await connection.fetch(
        "SELECT c.municipality, c.id, c.conversation, c.number, c.sub, c.state, c.created_at, c.place, v.wrapped_key "
        "FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation "
        "WHERE c.municipality = $1 AND c.sub = $2 AND c.square = ANY($3::text[]) AND c.created_at >= $4 "
        "AND c.state <> ALL($5::text[]) AND c.conversation <> ALL($6::uuid[]) ORDER BY c.created_at DESC LIMIT $7",
        *(municipality, sub, list(squares_around(pin.latitude, pin.longitude))),
        *(now - timedelta(days=NEAR_DAYS), sorted(CLOSED), list(besides), MOST_LOOKED_AT),
    )
    found = []
    for row in rows:
        key = open_key(wrapper, row, row["conversation"])
        place = key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place()
        if place.pin is None:
            continue
        apart = metres(pin.latitude, pin.longitude, place.pin)
        if apart <= NEAR_M:
            found.append(
                Near(
                    case=row["id"],
                    conversation=row["conversation"],
                    number=row["number"],
                    sub=row["sub"],
                    state=row["state"],
                    created_at=row["created_at"],
                    metres=apart,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.metres, one.number)))


async def follow(connection: Connection, municipality: str, case: UUID, conversation: UUID, *, now: datetime) -> bool:
    """Let a conversation follow a case; False when it did so before."""
    made = await connection.fetchval(
        "INSERT INTO case_follower (municipality, case_id, conversation, since) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT DO NOTHING RETURNING 1",
        *(municipality, case, conversation, now),
    )
    return made is not None


async def of_case(connection: Connection, municipality: str, case: UUID) -> tuple[UUID, ...]:
    """The conversations that follow a case, without the one of whoever reported it."""
    rows = await connection.fetch(
        "SELECT f.conversation FROM case_follower f "
        "JOIN case_ c ON c.municipality = f.municipality AND c.id = f.case_id "
        "WHERE f.municipality = $1 AND f.case_id = $2 AND f.conversation <> c.conversation ORDER BY f.conversation",
        *(municipality, case),
    )
    return tuple(row["conversation"] for row in rows)


async def take_over(connection: Connection, municipality: str, gone: UUID, keep: UUID) -> None:
    """Let the followers of one case follow another instead."""
    await connection.execute(
        "INSERT INTO case_follower (municipality, case_id, conversation, since) "
        "SELECT municipality, $3, conversation, since FROM case_follower WHERE municipality = $1 AND case_id = $2 "
        "ON CONFLICT DO NOTHING",
        *(municipality, gone, keep),
    )
    await connection.execute("DELETE FROM case_follower WHERE municipality = $1 AND case_id = $2", municipality, gone)


async def move(connection: Connection, gone: Key, keep: Key) -> None:
    """Let one conversation follow what another followed: both are of one resident."""
    await connection.execute(
        "INSERT INTO case_follower (municipality, case_id, conversation, since) "
        "SELECT municipality, case_id, $3, since FROM case_follower WHERE municipality = $1 AND conversation = $2 "
        "ON CONFLICT DO NOTHING",
        *(*gone, keep[1]),
    )
    await connection.execute("DELETE FROM case_follower WHERE municipality = $1 AND conversation = $2", *gone)
