"""Voice notes that are to be written out: noted with their message, claimed under a lease, settled once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.events import Personal
from loket.sealing import DataKey, Wrapper
from services.notifier.conversation.naming import Key
from services.notifier.media.shapes import Found, State
from services.notifier.store.database import Connection
from services.notifier.store.media import media_id, object_key, open_found, open_media_key


class Speaker(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who said it, as its message named them. Its ``repr`` shows nothing."""

    event_id: str
    aliases: tuple[str, ...]
    sent_at: datetime | None
    personal: Personal
    """Who it is and nothing else."""
    traceparent: str | None = None

    def __repr__(self) -> str:
        return "Speaker(…)"


class Spoken(Struct, frozen=True, kw_only=True):
    """A voice note that is ours to write out, until the lease runs out. Its ``repr`` shows nothing of it."""

    municipality: str
    media: UUID
    message: UUID
    channel: str
    provider: str
    app: str
    speaker: Speaker
    data_key: DataKey
    since: datetime
    attempts: int
    """How many tries there were, this one included."""
    lease: int
    found: Found | None
    """What it is; None when it could not be kept."""

    @property
    def object(self) -> str:
        """Its key in object storage."""
        return object_key(self.municipality, self.media, self.since)

    def __repr__(self) -> str:
        return f"Spoken(media={self.media})"


async def expect(connection: Connection, wrapper: Wrapper, said: Sequence[tuple[Key, UUID, Speaker]]) -> None:
    """Note what is to be written out of files that are noted already; what is there already stays.

    Args:
        connection: in the transaction of the messages.
        wrapper: opens the files' keys.
        said: conversation, message and who said it.
    """
    if not said:
        return
    speakers = {media_id(message): speaker for _, message, speaker in said}
    rows = await connection.fetch(
        "SELECT municipality, id, wrapped_key, created_at FROM media JOIN unnest($1::text[], $2::uuid[]) "
        "AS n (municipality, id) USING (municipality, id)",
        [key[0] for key, _, _ in said],
        list(speakers),
    )
    await connection.executemany(
        "INSERT INTO transcript (municipality, media, speaker, created_at, due_at) VALUES ($1, $2, $3, $4, $4) "
        "ON CONFLICT DO NOTHING",
        [
            (
                row["municipality"],
                row["id"],
                open_media_key(wrapper, row).seal(speakers[row["id"]], bound_to=f"speaker:{row['id']}"),
                row["created_at"],
            )
            for row in rows
        ],
    )


async def claim(
    connection: Connection,
    wrapper: Wrapper,
    municipalities: Sequence[str],
    *,
    now: datetime,
    lease: timedelta,
    limit: int,
) -> list[Spoken]:
    """Take voice notes of which the file is settled, that are due and that nobody works on, the oldest first.

    Args:
        connection: in a transaction.
        wrapper: opens their keys.
        municipalities: whose.
        now: this moment, for what is due. Leases go by the database's clock.
        lease: how long they are ours.
        limit: how many at most.
    """
    rows = await connection.fetch(
        """
        WITH next AS (
            SELECT t.municipality, t.media
            FROM transcript t JOIN media f ON f.municipality = t.municipality AND f.id = t.media
            WHERE t.municipality = ANY($1::text[]) AND t.state = 'waiting' AND t.due_at <= $2 AND f.state <> 'waiting'
                AND (t.leased_until IS NULL OR t.leased_until < clock_timestamp())
            ORDER BY t.due_at LIMIT $3 FOR UPDATE OF t SKIP LOCKED
        )
        UPDATE transcript t SET leased_until = clock_timestamp() + $4, lease = t.lease + 1, attempts = t.attempts + 1
        FROM next JOIN media f ON f.municipality = next.municipality AND f.id = next.media
        WHERE t.municipality = next.municipality AND t.media = next.media
        RETURNING f.*, t.speaker, t.attempts AS tries, t.lease AS ours
        """,
        *(list(municipalities), now, limit, lease),
    )
    return [_spoken(wrapper, row) for row in rows]


def _spoken(wrapper: Wrapper, row: asyncpg.Record) -> Spoken:
    key = open_media_key(wrapper, row)
    return Spoken(
        municipality=row["municipality"],
        media=row["id"],
        message=row["message"],
        channel=row["channel"],
        provider=row["provider"],
        app=row["app"],
        speaker=key.open(row["speaker"], Speaker, bound_to=f"speaker:{row['id']}"),
        data_key=key,
        since=row["created_at"],
        attempts=row["tries"],
        lease=row["ours"],
        found=open_found(key, row) if row["state"] == State.FETCHED else None,
    )


async def put_off(connection: Connection, spoken: Spoken, *, due_at: datetime) -> None:
    """Try it again then."""
    await connection.execute(
        "UPDATE transcript SET due_at = $4, leased_until = NULL "
        "WHERE municipality = $1 AND media = $2 AND lease = $3 AND state = 'waiting'",
        *(spoken.municipality, spoken.media, spoken.lease, due_at),
    )


async def settle(connection: Connection, spoken: Spoken, *, outcome: str, told: bool, now: datetime) -> bool:
    """Say what became of it, once; False when somebody else has it now, or the resident was erased."""
    return bool(
        await connection.fetchval(
            "UPDATE transcript SET state = $4, outcome = $5, settled_at = $6, speaker = NULL, leased_until = NULL "
            "WHERE municipality = $1 AND media = $2 AND lease = $3 AND state = 'waiting' RETURNING 1",
            *(spoken.municipality, spoken.media, spoken.lease, "told" if told else "unheard", outcome, now),
        )
    )
