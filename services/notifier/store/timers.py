"""Timer rows. Whoever changes one holds the lock of its conversation; only ``doubt`` may come without.

A kind that this process does not know stays for those that do: during a rollout a newer one may have set it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from msgspec import Struct

from services.notifier.conversation.shapes import TimerKind
from services.notifier.store.conversations import Key
from services.notifier.store.database import Connection

_KNOWN: Final = [kind.value for kind in TimerKind]


class Timer(Struct, frozen=True, kw_only=True):
    """One timer."""

    municipality: str
    conversation: UUID
    kind: str
    due: datetime

    @property
    def key(self) -> Key:
        """Whose it is."""
        return self.municipality, self.conversation


async def due(connection: Connection, municipalities: Sequence[str], *, now: datetime, limit: int) -> list[Timer]:
    """Timers of these municipalities that are due, the longest first, not locked; none of an erased resident."""
    rows = await connection.fetch(
        "SELECT t.municipality, t.conversation, t.kind, t.due FROM timer t "
        "JOIN conversation c ON c.municipality = t.municipality AND c.id = t.conversation "
        "WHERE t.due <= $1 AND t.municipality = ANY($3::text[]) AND t.kind = ANY($4::text[]) "
        "AND c.wrapped_key IS NOT NULL ORDER BY t.due LIMIT $2",
        *(now, limit, list(municipalities), _KNOWN),
    )
    return [Timer(**dict(row)) for row in rows]


async def take(connection: Connection, keys: Sequence[Key], *, now: datetime) -> list[Timer]:
    """Take the due timers of locked conversations away; in the order in which they were due."""
    rows = await connection.fetch(
        "DELETE FROM timer t USING unnest($1::text[], $2::uuid[]) AS n (m, c) "
        "WHERE t.municipality = n.m AND t.conversation = n.c AND t.due <= $3 AND t.kind = ANY($4::text[]) "
        "RETURNING t.municipality, t.conversation, t.kind, t.due",
        *([m for m, _ in keys], [c for _, c in keys], now, _KNOWN),
    )
    return sorted((Timer(**dict(row)) for row in rows), key=lambda t: (t.due, t.municipality, t.conversation, t.kind))


async def doubt(connection: Connection, municipality: str, conversations: Sequence[UUID], *, due: datetime) -> None:
    """Look at the deliveries in doubt of these conversations then, or earlier if that was the plan."""
    await connection.execute(
        "INSERT INTO timer (municipality, conversation, kind, due) "
        "SELECT $1, n, 'doubt', $3 FROM unnest($2::uuid[]) AS n "
        "ON CONFLICT (municipality, conversation, kind) DO UPDATE SET due = least(timer.due, excluded.due)",
        *(municipality, sorted(set(conversations)), due),
    )
