"""What only the desk asks: who waits for a person and what they wrote last, whether we may write, what was reported."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
from msgspec import Struct

from loket.codec import clean
from loket.events import Personal, Signal
from loket.sealing import Wrapper
from services.notifier.conversation.shapes import Memory, Recipient
from services.notifier.store.database import Database
from services.notifier.store.seals import open_key

AT_THE_TOP: Final = 6
"""Who waits for a person, above the list of cases."""
ON_THEIR_PAGE: Final = 200
MOST_REPORTS: Final = 50


class WaitingView(Struct, frozen=True, kw_only=True):
    """A conversation that waits for a person. Its ``repr`` shows no content."""

    id: UUID
    urgent: bool
    since: datetime
    said: str | None
    """What the resident wrote last, if that was text."""
    kind: str | None
    reasons: tuple[str, ...]
    """Why it waits, oldest first."""

    def __repr__(self) -> str:
        return f"WaitingView(id={self.id})"


class Waiting(Struct, frozen=True, kw_only=True):
    """The first of those who wait, and how many wait in all."""

    items: tuple[WaitingView, ...]
    count: int


class StandingView(Struct, frozen=True, kw_only=True):
    """How a conversation stands, and whose it is. Its ``repr`` shows nobody."""

    waits: bool
    urgent: bool
    stopped: bool
    window_until: datetime | None
    name: str | None = None
    """As the resident calls themselves on WhatsApp."""
    phone: str | None = None
    """Digits without a plus; None where WhatsApp tells no number."""
    since: datetime | None = None
    """Since when they wait for a person."""
    reasons: tuple[str, ...] = ()
    """Why."""
    news: Mapping[UUID, datetime] = {}
    """Case -> when its resident hears what has changed of it and was not told yet."""

    def __repr__(self) -> str:
        return f"StandingView(waits={self.waits})"


class ReportView(Struct, frozen=True, kw_only=True):
    """What the platform said about a channel or its app, without its content."""

    at: datetime
    provider: str
    app: str
    field: str
    problem: str | None
    codes: tuple[int, ...]
    signals: tuple[Signal, ...]


async def waiting(pool: Database, wrapper: Wrapper, municipality: str, *, most: int) -> Waiting:
    """Who waits for a person: emergencies first, then what is dangerous, then who waits longest; at most so many."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            """
            SELECT v.*, m.id AS message, m.body, m.kind, count(*) OVER () AS total
            FROM conversation v
            LEFT JOIN LATERAL (
                SELECT id, body, kind FROM message
                WHERE municipality = v.municipality AND conversation = v.id AND direction = 'in'
                ORDER BY seq DESC LIMIT 1
            ) m ON true
            WHERE v.municipality = $1 AND v.waits_for = 'person'
            ORDER BY v.emergency DESC, v.urgent DESC, v.waits_since, v.id LIMIT $2
            """,
            *(municipality, most),
        )
    items = []
    for row in rows:
        key = open_key(wrapper, row, row["id"])
        body = (
            key.open(row["body"], Personal, bound_to=f"message:{row['message']}")
            if key is not None and row["body"] is not None
            else Personal()
        )
        memory = (
            key.open(row["memory"], Memory, bound_to=f"memory:{row['id']}")
            if key is not None and row["memory"] is not None
            else Memory()
        )
        items.append(
            WaitingView(
                id=row["id"],
                urgent=row["urgent"],
                since=row["waits_since"] or row["created_at"],
                said=clean(body.text) if body.text else None,
                kind=row["kind"],
                reasons=memory.person_for,
            )
        )
    return Waiting(items=tuple(items), count=rows[0]["total"] if rows else 0)


async def standing(pool: Database, wrapper: Wrapper, municipality: str, conversation: UUID) -> StandingView | None:
    """How a conversation stands; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT * FROM conversation WHERE municipality = $1 AND id = $2", municipality, conversation
        )
    if row is None:
        return None
    key = open_key(wrapper, row, conversation)
    sealed = row["recipient"]
    who = Recipient()
    if key is not None and sealed is not None:
        who = key.open(sealed, Recipient, bound_to=f"recipient:{conversation}")
    memory = Memory()
    if key is not None and row["memory"] is not None:
        memory = key.open(row["memory"], Memory, bound_to=f"memory:{conversation}")
    return StandingView(
        waits=row["waits_for"] is not None,
        urgent=row["urgent"],
        stopped=row["stopped"],
        window_until=row["window_until"],
        name=clean(who.name) if who.name else None,
        phone=who.phone,
        since=row["waits_since"],
        reasons=memory.person_for,
        news={one.case: one.at for one in memory.untold if one.at is not None},
    )


async def reports(pool: Database, municipality: str, channel: str, app: str) -> tuple[ReportView, ...]:
    """The newest reports about a channel, and those about its app that name no channel; newest first."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            """
            SELECT received_at, provider, app, field, problem, codes, signals FROM channel_report
            WHERE municipality IN ($1, '') AND app = $3 AND (channel = $2 OR channel IS NULL)
            ORDER BY received_at DESC, event_id LIMIT $4
            """,
            *(municipality, channel, app, MOST_REPORTS),
        )
    return tuple(
        ReportView(
            at=row["received_at"],
            provider=row["provider"],
            app=row["app"],
            field=row["field"],
            problem=row["problem"],
            codes=tuple(row["codes"]),
            signals=msgspec.json.decode(row["signals"], type=tuple[Signal, ...]),
        )
        for row in rows
    )
