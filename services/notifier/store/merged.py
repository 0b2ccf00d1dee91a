"""Which cases ended for which: whose reports go on in a case, and where a report goes on."""

from datetime import datetime
from typing import Final
from uuid import UUID

from msgspec import Struct

from services.notifier.cases.near import Theirs
from services.notifier.conversation.naming import Key
from services.notifier.store import followers
from services.notifier.store.database import Connection, Database

_BEHIND: Final = (
    "WITH RECURSIVE behind AS (SELECT id, conversation, let_go FROM case_ WHERE municipality = $1 AND id = $2 "
    "UNION SELECT c.id, c.conversation, c.let_go FROM case_ c JOIN behind ON c.merged_into = behind.id "
    "WHERE c.municipality = $1) "
)
"""A case and all that ended for it, also by way of others."""

_ENDS: Final = (
    "WITH RECURSIVE way AS (SELECT id AS own, merged_into AS at FROM case_ WHERE municipality = $1 "
    "AND conversation = $2 AND merged_into IS NOT NULL AND let_go IS NULL UNION SELECT way.own, c.merged_into "
    "FROM case_ c JOIN way ON c.id = way.at WHERE c.municipality = $1 AND c.merged_into IS NOT NULL) "
)
"""Own reports that ended for another, with every case on the way to the one that goes on."""


async def theirs(connection: Connection, key: Key) -> tuple[Theirs, ...]:
    """The cases that a resident follows, or in which own reports of theirs go on; oldest first, closed ones among them.

    One of their own stands among them where another report of theirs ended for it.
    """
    rows = await connection.fetch(
        f"{_ENDS} SELECT c.id, c.number, c.sub, c.state, c.due, c.closed_at, "
        "ARRAY(SELECT way.own FROM way WHERE way.at = c.id ORDER BY way.own) AS of FROM case_ c "
        "WHERE c.municipality = $1 AND c.merged_into IS NULL AND (c.id IN (SELECT at FROM way) "
        "OR c.conversation <> $2 AND c.id IN (SELECT f.case_id FROM case_follower f "
        "WHERE f.municipality = $1 AND f.conversation = $2)) ORDER BY c.created_at, c.number",
        *key,
    )
    return tuple(Theirs(**{**dict(row), "of": tuple(row["of"])}) for row in rows)


class Behind(Struct, frozen=True):
    """A case that ended for another one."""

    id: UUID
    number: str


class Ended(Struct, frozen=True):
    """A case that ended for another one, and whose it is."""

    id: UUID
    conversation: UUID


async def straight_into(connection: Connection, municipality: str, case: UUID, *, sub: str) -> tuple[Ended, ...]:
    """The cases of a category that ended for a case itself, by way of no other."""
    rows = await connection.fetch(
        "SELECT id, conversation FROM case_ WHERE municipality = $1 AND merged_into = $2 AND sub = $3 ORDER BY id",
        *(municipality, case, sub),
    )
    return tuple(Ended(row["id"], row["conversation"]) for row in rows)


MOST_BEHIND: Final = 100
"""So many are listed, those that were reported first."""


async def behind(pool: Database, municipality: str, case: UUID) -> tuple[Behind, ...]:
    """The cases that ended for a case, also by way of others, in the order in which they were reported."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            f"{_BEHIND} SELECT c.id, c.number FROM behind JOIN case_ c ON c.municipality = $1 AND c.id = behind.id "
            "WHERE c.id <> $2 ORDER BY c.created_at, c.number LIMIT $3",
            *(municipality, case, MOST_BEHIND),
        )
    return tuple(Behind(row["id"], row["number"]) for row in rows)


async def would_follow(connection: Connection, municipality: str, case: UUID) -> tuple[UUID, ...]:
    """The conversations whose reports ended for a case, also by way of others; not those of who took theirs back."""
    rows = await connection.fetch(
        f"{_BEHIND} SELECT DISTINCT conversation FROM behind WHERE id <> $2 AND let_go IS NULL ORDER BY conversation",
        *(municipality, case),
    )
    return tuple(row["conversation"] for row in rows)


async def own_of(connection: Connection, municipality: str, case: UUID) -> dict[UUID, UUID]:
    """Conversation -> the last of its own reports that ended for a case, also by way of others."""
    rows = await connection.fetch(
        f"{_BEHIND} SELECT DISTINCT ON (behind.conversation) behind.conversation, behind.id FROM behind "
        "JOIN case_ c ON c.municipality = $1 AND c.id = behind.id WHERE behind.id <> $2 AND behind.let_go IS NULL "
        "ORDER BY behind.conversation, c.created_at DESC, c.number DESC",
        *(municipality, case),
    )
    return {row["conversation"]: row["id"] for row in rows}


async def listening(connection: Connection, municipality: str, case: UUID) -> frozenset[UUID]:
    """The conversations that follow a case, or whose reports ended for it."""
    follow = await followers.of_case(connection, municipality, case)
    return frozenset({*follow, *await would_follow(connection, municipality, case)})


async def goes_on_by_itself(connection: Connection, key: Key, case: UUID, into: UUID, *, now: datetime) -> None:
    """Let everybody whose report ended for a case follow it again, and not the one that went on for it any more.

    Who has another report that the other goes on for still follows that too.

    Args:
        connection: in the transaction that opened the case again.
        key: of the conversation of its reporter.
        case: the case, which is merged into none any more.
        into: the case that it was merged into.
        now: this moment (UTC).
    """
    municipality, reporter = key
    theirs = await would_follow(connection, municipality, case)
    for one in theirs:
        if one != reporter:
            await followers.follow(connection, municipality, case, one, now=now)
    goes_on = await followers.goes_on_in(connection, municipality, into)
    if goes_on is None:
        return
    still = await would_follow(connection, municipality, goes_on[0])
    await followers.leave(connection, municipality, goes_on[0], {*theirs, reporter} - set(still))
