"""What was seen before, what waits for a key, what came about channels, and what is to be published."""

import base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from loket.codec import Envelope
from loket.consuming import Record
from loket.events import ChannelReported
from loket.topics import TOPICS
from services.notifier.store.database import Connection

_BY_NAME = {topic.name: topic for topic in TOPICS}
_OUTBOX_LOCK = 0x10CE8


def _pack(headers: Sequence[tuple[str, bytes]]) -> bytes:
    return msgspec.json.encode([(name, base64.b64encode(value).decode()) for name, value in headers])


def _unpack(packed: bytes) -> tuple[tuple[str, bytes], ...]:
    pairs = msgspec.json.decode(packed, type=list[tuple[str, str]])
    return tuple((name, base64.b64decode(value)) for name, value in pairs)


async def first_time(
    connection: Connection, events: Sequence[tuple[str, str]], *, now: datetime
) -> set[tuple[str, str]]:
    """Remember events (municipality, event id) and say which of them were never seen before.

    A second process with the same events waits here until the first one has committed, and then finds them seen.
    """
    ordered = sorted(set(events))
    rows = await connection.fetch(
        "INSERT INTO event (municipality, event_id, seen_at) "
        "SELECT n.*, $3 FROM unnest($1::text[], $2::text[]) AS n ON CONFLICT DO NOTHING "
        "RETURNING municipality, event_id",
        *([m for m, _ in ordered], [e for _, e in ordered], now),
    )
    return {(row["municipality"], row["event_id"]) for row in rows}


async def first_wish(connection: Connection, municipality: str, wish: UUID, now: datetime) -> bool:
    """Remember a wish of staff; False when it was done before."""
    return bool(await first_time(connection, [(municipality, f"wish:{wish}")], now=now))


async def forget(connection: Connection, *, before: datetime) -> None:
    """Forget events that Kafka cannot bring again."""
    await connection.execute("DELETE FROM event WHERE seen_at < $1", before)


class Parked(Struct, frozen=True, kw_only=True):
    """A record that waits for its sealing key."""

    municipality: str
    n: int
    key_id: str
    record: Record


async def park(
    connection: Connection, records: Sequence[tuple[str, str, Record]], *, now: datetime, pause: timedelta
) -> None:
    """Keep records (municipality, key id, record) until their key is there; one that is kept already stays as it is."""
    for municipality, key_id, record in records:
        await connection.execute(
            "INSERT INTO parked_event (municipality, key_id, topic, partition, kafka_offset, key, value, headers, "
            "parked_at, not_before) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
            *(municipality, key_id, record.topic, record.partition, record.offset, record.key, record.value or b""),
            *(_pack(record.headers), now, now + pause),
        )


async def parked(connection: Connection, *, now: datetime, limit: int = 100) -> list[Parked]:
    """Parked records whose pause is over, the oldest first, locked against other processes."""
    rows = await connection.fetch(
        "SELECT * FROM parked_event WHERE not_before <= $1 ORDER BY n LIMIT $2 FOR UPDATE SKIP LOCKED", now, limit
    )
    return [_parked(row) for row in rows]


def _parked(row: asyncpg.Record) -> Parked:
    record = Record(
        topic=row["topic"],
        partition=row["partition"],
        offset=row["kafka_offset"],
        key=row["key"],
        value=row["value"],
        headers=_unpack(row["headers"]),
        timestamp_ms=int(row["parked_at"].timestamp() * 1000),
    )
    return Parked(municipality=row["municipality"], n=row["n"], key_id=row["key_id"], record=record)


async def unpark(connection: Connection, done: Sequence[Parked]) -> None:
    """Forget parked records that were replayed."""
    await connection.execute(
        "DELETE FROM parked_event p USING unnest($1::text[], $2::bigint[]) AS d (municipality, n) "
        "WHERE p.municipality = d.municipality AND p.n = d.n",
        *([p.municipality for p in done], [p.n for p in done]),
    )


async def park_longer(connection: Connection, kept: Sequence[Parked], *, until: datetime) -> None:
    """Look at these parked records again later."""
    await connection.execute(
        "UPDATE parked_event p SET not_before = $3 FROM unnest($1::text[], $2::bigint[]) AS d (municipality, n) "
        "WHERE p.municipality = d.municipality AND p.n = d.n",
        *([p.municipality for p in kept], [p.n for p in kept], until),
    )


async def keep_reports(connection: Connection, reports: Sequence[ChannelReported]) -> None:
    """Keep what the platform said about channels, sealed as it came."""
    await connection.execute(
        "INSERT INTO channel_report (municipality, event_id, provider, app, channel, field, problem, codes, "
        "received_at, sealed, signals) SELECT n.m, n.e, n.p, n.a, n.c, n.f, n.pr, "
        "string_to_array(n.codes, ',')::integer[], n.r, n.s, n.si::jsonb "
        "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], "
        "$9::timestamptz[], $10::bytea[], $11::text[]) AS n (m, e, p, a, c, f, pr, codes, r, s, si) "
        "ON CONFLICT DO NOTHING",
        [r.municipality or "" for r in reports],
        [r.event_id for r in reports],
        [r.provider for r in reports],
        [r.app for r in reports],
        [r.channel for r in reports],
        [r.field for r in reports],
        [r.problem for r in reports],
        [",".join(str(code) for code in r.codes) for r in reports],
        [r.received_at for r in reports],
        [msgspec.json.encode(r.personal) for r in reports],
        [msgspec.json.encode(r.signals).decode() for r in reports],
    )


async def to_publish(connection: Connection, records: Sequence[tuple[str, Envelope]]) -> None:
    """Put records (municipality, record) into the outbox: published after the commit, at least once."""
    await connection.execute(
        "INSERT INTO outbox (municipality, topic, key, value, headers) "
        "SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[])",
        [m for m, _ in records],
        [e.topic.name for _, e in records],
        [e.key for _, e in records],
        [e.value for _, e in records],
        [_pack(e.headers) for _, e in records],
    )


async def oldest_unpublished(connection: Connection, *, limit: int = 200) -> list[tuple[int, Envelope]]:
    """Records of the outbox in order; empty while another process publishes, so that order holds."""
    if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", _OUTBOX_LOCK):
        return []
    rows = await connection.fetch("SELECT n, topic, key, value, headers FROM outbox ORDER BY n LIMIT $1", limit)
    return [
        (
            row["n"],
            Envelope(topic=_BY_NAME[row["topic"]], key=row["key"], value=row["value"], headers=_unpack(row["headers"])),
        )
        for row in rows
    ]


async def published(connection: Connection, numbers: Sequence[int]) -> None:
    """Forget records of the outbox that Kafka has acknowledged."""
    await connection.execute("DELETE FROM outbox WHERE n = ANY($1::bigint[])", list(numbers))


async def count_parked(connection: Connection) -> dict[str, int]:
    """How many records wait for a key, by municipality."""
    rows = await connection.fetch("SELECT municipality, count(*) AS n FROM parked_event GROUP BY municipality")
    return {row["municipality"]: row["n"] for row in rows}


async def count_waiting_for_person(connection: Connection) -> dict[str, int]:
    """How many conversations wait for a member of staff, by municipality."""
    rows = await connection.fetch(
        "SELECT municipality, count(*) AS n FROM conversation WHERE waits_for IS NOT NULL GROUP BY municipality"
    )
    return {row["municipality"]: row["n"] for row in rows}
