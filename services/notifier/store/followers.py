"""Who follows a case that somebody else reported, and which open cases are close to a place."""

from collections.abc import Iterable, MutableMapping
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.sealing import Wrapper
from services.notifier.cases.near import Near, address, drawer, public_street
from services.notifier.cases.spots import NEAR_DAYS, NEAR_M, metres, squares_around
from services.notifier.cases.workflow import CLOSED
from services.notifier.conversation.naming import Key
from services.notifier.conversation.shapes import Place
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_described, open_key

MOST_LOOKED_AT: Final = 300
"""The first open cases around a place; a city reports fewer of one kind in a square within two weeks."""


class Opened(Struct, frozen=True, kw_only=True):
    """What is sealed of a case close by. Its ``repr`` shows nothing."""

    place: Place
    described: str | None
    """What staff wrote of it for others to read."""

    def __repr__(self) -> str:
        return "Opened(…)"


async def nearby(
    connection: Connection,
    wrapper: Wrapper,
    municipality: str,
    *,
    sub: str,
    place: Place,
    now: datetime,
    besides: Iterable[UUID] = (),
    streets: frozenset[str] = frozenset(),
    opened: MutableMapping[UUID, Opened] | None = None,
    most: int = MOST_LOOKED_AT,
) -> tuple[Near, ...]:
    """Open cases of the same category within 50 metres or at the same address, and 14 days; the closest first.

    Args:
        connection: to read with.
        wrapper: opens where they are.
        municipality: slug; another's cases are never found.
        sub: the category.
        place: to look around: its pin, and its street with house number.
        now: this moment (UTC).
        besides: conversations whose own cases do not count.
        streets: those that are declared, which may be told.
        opened: cases that were looked at in this transaction before; each is opened once.
        most: so many are looked at, those that were reported first.
    """
    pin = place.pin
    rows = await connection.fetch(
        "SELECT c.municipality, c.id, c.conversation, c.number, c.sub, c.state, c.created_at, c.place, c.described, "
        "v.wrapped_key FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation "
        "WHERE c.municipality = $1 AND c.sub = $2 AND (c.square = ANY($3::text[]) OR c.drawer = $8) "
        "AND c.created_at >= $4 AND c.state <> ALL($5::text[]) AND c.conversation <> ALL($6::uuid[]) "
        "ORDER BY c.created_at, c.number LIMIT $7",
        *(municipality, sub, list(squares_around(pin.latitude, pin.longitude)) if pin is not None else []),
        *(now - timedelta(days=NEAR_DAYS), sorted(CLOSED), list(besides), most),
        None if place.rough else drawer(place.street),
    )
    found = []
    where = opened if opened is not None else {}
    for row in rows:
        there = where.get(row["id"])
        if there is None:
            there = where[row["id"]] = _opened(wrapper, row)
        apart = _apart(place, there.place)
        if apart is not None and apart <= NEAR_M:
            found.append(
                Near(
                    case=row["id"],
                    conversation=row["conversation"],
                    number=row["number"],
                    sub=row["sub"],
                    state=row["state"],
                    created_at=row["created_at"],
                    metres=apart,
                    street=public_street(there.place.street, streets),
                    described=there.described,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.metres, one.number)))


def _opened(wrapper: Wrapper, row: asyncpg.Record) -> Opened:
    """Where a case is, and what is told of it; nowhere and nothing once its reporter was erased."""
    key = open_key(wrapper, row, row["conversation"])
    place = key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place()
    return Opened(place=place, described=open_described(key, row))


def _apart(here: Place, there: Place) -> float | None:
    """Metres between two places; nothing between the same address in words, None when that cannot be told."""
    if here.pin is not None and there.pin is not None:
        return metres(here.pin.latitude, here.pin.longitude, there.pin)
    is_same = not here.rough and not there.rough and address(here.street) == address(there.street) is not None
    return 0.0 if is_same else None


async def follow(connection: Connection, municipality: str, case: UUID, conversation: UUID, *, now: datetime) -> bool:
    """Let a conversation follow a case; False when it did so before."""
    made = await connection.fetchval(
        "INSERT INTO case_follower (municipality, case_id, conversation, since) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT DO NOTHING RETURNING 1",
        *(municipality, case, conversation, now),
    )
    return made is not None


async def leave(connection: Connection, municipality: str, case: UUID, conversations: Iterable[UUID]) -> None:
    """Let conversations follow a case no more."""
    await connection.execute(
        "DELETE FROM case_follower WHERE municipality = $1 AND case_id = $2 AND conversation = ANY($3::uuid[])",
        *(municipality, case, list(conversations)),
    )


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


async def goes_on_in(connection: Connection, municipality: str, case: UUID) -> tuple[UUID, UUID] | None:
    """The case that goes on for a case, itself when it was merged into none; with its conversation.

    Returns:
        The case and whose it is; None when there is no such case here.
    """
    row = await connection.fetchrow(
        "WITH RECURSIVE chain AS (SELECT id, conversation, merged_into FROM case_ WHERE municipality = $1 AND id = $2 "
        "UNION SELECT c.id, c.conversation, c.merged_into FROM case_ c JOIN chain ON c.id = chain.merged_into "
        "WHERE c.municipality = $1) SELECT id, conversation FROM chain WHERE merged_into IS NULL LIMIT 1",
        *(municipality, case),
    )
    return None if row is None else (row["id"], row["conversation"])
