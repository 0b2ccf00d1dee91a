"""What is to be fetched for residents' messages: written with the message, claimed under a lease, settled once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid5

import asyncpg
from msgspec import Struct

from loket.events import Media
from loket.sealing import DataKey, Wrapper
from services.notifier.media.shapes import Found, State, Why
from services.notifier.store.conversations import Key
from services.notifier.store.database import Connection


class Expected(Struct, frozen=True, kw_only=True):
    """A message with a photo, sound or file. Its ``repr`` shows nothing of it."""

    municipality: str
    message: UUID
    kind: str
    channel: str
    provider: str
    app: str
    media: Media
    since: datetime

    def __repr__(self) -> str:
        return f"Expected(message={self.message}, kind={self.kind!r})"


class Claimed(Struct, frozen=True, kw_only=True):
    """A file that is ours to fetch, until the lease runs out. Its ``repr`` shows nothing of it."""

    municipality: str
    id: UUID
    message: UUID
    kind: str
    channel: str
    provider: str
    app: str
    media: Media
    data_key: DataKey
    since: datetime
    attempts: int
    """How many tries there were, this one included."""
    unfinished: int
    """How many tries in a row ended with their process, if this one does."""
    lease: int
    code: str | None
    """Why the try before failed."""

    @property
    def object(self) -> str:
        """Its key in object storage."""
        return object_key(self.municipality, self.id, self.since)

    def __repr__(self) -> str:
        return f"Claimed(id={self.id}, kind={self.kind!r})"


def media_id(message: UUID) -> UUID:
    """Id of the file of a message."""
    return uuid5(message, "media:0")


def object_key(municipality: str, media: UUID, since: datetime) -> str:
    """Where a file lies in object storage; the database's trigger makes the same."""
    return f"{municipality}/{since:%Y-%m}/{media}"


def thumb_key(object_: str) -> str:
    """Where the small picture of a file lies."""
    return f"{object_}.thumb"


def key_name(municipality: str, media: UUID) -> str:
    """What the wrapped key of a file is bound to."""
    return f"media:{municipality}:{media}"


def open_media_key(wrapper: Wrapper, row: asyncpg.Record) -> DataKey:
    """The key of one file."""
    return wrapper.unwrap(row["wrapped_key"], bound_to=key_name(row["municipality"], row["id"]))


def open_found(key: DataKey, row: asyncpg.Record) -> Found | None:
    """What a file is, when it was looked at."""
    return key.open(row["found"], Found, bound_to=f"found:{row['id']}") if row["found"] is not None else None


async def expect(connection: Connection, wrapper: Wrapper, expected: Sequence[Expected]) -> None:
    """Remember files to be fetched, in the transaction of their messages; one that is there already stays."""
    if not expected:
        return
    ids = [media_id(e.message) for e in expected]
    keys = [wrapper.new() for _ in expected]
    await connection.execute(
        """
        INSERT INTO media (municipality, id, message, kind, channel, provider, app, state, wrapped_key, source,
            created_at, due_at)
        SELECT n.m, n.i, n.g, n.k, n.c, n.p, n.a, 'waiting', n.w, n.s, n.t, n.t
        FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[],
            $9::bytea[], $10::timestamptz[]) AS n (m, i, g, k, c, p, a, w, s, t)
        ON CONFLICT (municipality, id) DO NOTHING
        """,
        [e.municipality for e in expected],
        ids,
        [e.message for e in expected],
        [e.kind for e in expected],
        [e.channel for e in expected],
        [e.provider for e in expected],
        [e.app for e in expected],
        [wrapper.wrap(k, bound_to=key_name(e.municipality, i)) for e, i, k in zip(expected, ids, keys, strict=True)],
        [k.seal(e.media, bound_to=f"source:{i}") for e, i, k in zip(expected, ids, keys, strict=True)],
        [e.since for e in expected],
    )


async def claim(
    connection: Connection,
    wrapper: Wrapper,
    municipalities: Sequence[str],
    *,
    now: datetime,
    lease: timedelta,
    limit: int,
    each: int,
) -> list[Claimed]:
    """Take files that are due and that nobody works on.

    Args:
        connection: in a transaction.
        wrapper: opens their keys.
        municipalities: whose, in the order in which they are asked; none gets more than ``each`` at once.
        now: this moment, for what is due. Leases go by the database's clock.
        lease: how long they are ours unless renewed.
        limit: how many at most.
        each: how many of one municipality at most.
    """
    rows = await connection.fetch(
        """
        WITH next AS (
            SELECT m.municipality, m.id
            FROM unnest($1::text[]) WITH ORDINALITY AS w (municipality, n)
            CROSS JOIN LATERAL (
                SELECT municipality, id FROM media
                WHERE municipality = w.municipality AND state = 'waiting' AND due_at <= $2
                    AND (leased_until IS NULL OR leased_until < clock_timestamp())
                ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED
            ) m
            ORDER BY w.n LIMIT $3
        )
        UPDATE media SET leased_until = clock_timestamp() + $5, lease = lease + 1, attempts = attempts + 1,
            unfinished = unfinished + 1
        FROM next WHERE media.municipality = next.municipality AND media.id = next.id
        RETURNING media.*
        """,
        *(list(municipalities), now, limit, each, lease),
    )
    return [_claimed(wrapper, row) for row in rows]


def _claimed(wrapper: Wrapper, row: asyncpg.Record) -> Claimed:
    key = open_media_key(wrapper, row)
    return Claimed(
        municipality=row["municipality"],
        id=row["id"],
        message=row["message"],
        kind=row["kind"],
        channel=row["channel"],
        provider=row["provider"],
        app=row["app"],
        media=key.open(row["source"], Media, bound_to=f"source:{row['id']}"),
        data_key=key,
        since=row["created_at"],
        attempts=row["attempts"],
        unfinished=row["unfinished"],
        lease=row["lease"],
        code=row["code"],
    )


async def renew(connection: Connection, claimed: Sequence[Claimed], *, lease: timedelta) -> None:
    """Keep what is being worked on."""
    await connection.execute(
        "UPDATE media m SET leased_until = clock_timestamp() + $4 FROM unnest($1::text[], $2::uuid[], $3::bigint[]) "
        "AS n (m, i, l) WHERE m.municipality = n.m AND m.id = n.i AND m.lease = n.l AND m.state = 'waiting'",
        [c.municipality for c in claimed],
        [c.id for c in claimed],
        [c.lease for c in claimed],
        lease,
    )


async def put_off(connection: Connection, claimed: Claimed, *, why: Why, due_at: datetime) -> None:
    """Try it again then."""
    await connection.execute(
        "UPDATE media SET due_at = $4, code = $5, leased_until = NULL, unfinished = 0 "
        "WHERE municipality = $1 AND id = $2 AND lease = $3 AND state = 'waiting'",
        *(claimed.municipality, claimed.id, claimed.lease, due_at, why.value),
    )


async def give_back(connection: Connection, claimed: Claimed) -> None:
    """Let somebody else work on it at once: it was not tried to the end, which does not count."""
    await connection.execute(
        "UPDATE media SET leased_until = NULL, attempts = attempts - 1, unfinished = unfinished - 1 "
        "WHERE municipality = $1 AND id = $2 AND lease = $3 AND state = 'waiting'",
        *(claimed.municipality, claimed.id, claimed.lease),
    )


async def settle(
    connection: Connection,
    claimed: Claimed,
    *,
    state: State,
    why: Why | None,
    found: Found | None,
    is_kept: bool,
    has_thumb: bool,
    now: datetime,
) -> bool:
    """Say what became of it, once; False when somebody else has it now, or the resident was erased."""
    sealed = claimed.data_key.seal(found, bound_to=f"found:{claimed.id}") if found is not None else None
    return bool(
        await connection.fetchval(
            "UPDATE media SET state = $4, code = $5, found = $6, is_kept = $7, has_thumb = $8, settled_at = $9, "
            "leased_until = NULL WHERE municipality = $1 AND id = $2 AND lease = $3 AND state = 'waiting' RETURNING 1",
            *(claimed.municipality, claimed.id, claimed.lease),
            *(state.value, why.value if why else None, sealed, is_kept, has_thumb, now),
        )
    )


async def is_there(connection: Connection, claimed: Claimed) -> bool:
    """Whether its row still is."""
    query = "SELECT EXISTS (SELECT FROM media WHERE municipality = $1 AND id = $2)"
    return bool(await connection.fetchval(query, claimed.municipality, claimed.id))


async def conversation_of(connection: Connection, municipality: str, message: UUID) -> Key | None:
    """The conversation that a message is in."""
    found: UUID | None = await connection.fetchval(
        "SELECT conversation FROM message WHERE municipality = $1 AND id = $2", municipality, message
    )
    return (municipality, found) if found is not None else None


async def case_of(connection: Connection, claimed: Claimed) -> UUID | None:
    """The case that a file's message belongs to."""
    found: UUID | None = await connection.fetchval(
        "SELECT case_id FROM message WHERE municipality = $1 AND id = $2", claimed.municipality, claimed.message
    )
    return found


async def count_waiting(connection: Connection) -> dict[str, int]:
    """How many files are to be fetched still, by municipality."""
    rows = await connection.fetch(
        "SELECT municipality, count(*) AS n FROM media WHERE state = 'waiting' GROUP BY municipality"
    )
    return {row["municipality"]: row["n"] for row in rows}


async def forget(connection: Connection, municipality: str, *, before: datetime, limit: int) -> int:
    """Take away files of messages from before a moment; how many there were."""
    rows = await connection.fetch(
        "DELETE FROM media WHERE municipality = $1 AND id IN (SELECT id FROM media WHERE municipality = $1 "
        "AND created_at < $2 ORDER BY created_at LIMIT $3) RETURNING 1",
        *(municipality, before, limit),
    )
    return len(rows)


async def leftovers(connection: Connection, *, limit: int) -> list[str]:
    """Objects whose rows are gone."""
    rows = await connection.fetch(
        "SELECT object FROM media_leftover WHERE since <= now() ORDER BY since LIMIT $1", limit
    )
    return [row["object"] for row in rows]


async def deleted(connection: Connection, objects: Sequence[str]) -> None:
    """These objects are gone."""
    await connection.execute("DELETE FROM media_leftover WHERE object = ANY($1::text[])", list(objects))
