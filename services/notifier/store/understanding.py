"""What the model said of each message and why, sealed like the message itself."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.events import Candidate, MessageClassified, Why
from loket.sealing import DataKey, Wrapper
from services.notifier.store.database import Connection, Database
from services.notifier.store.seals import open_key


class Understood(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one message was taken for."""

    model: str
    decision: str
    reason: str | None = None
    intent: str | None = None
    intent_p: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    why: tuple[Why, ...] = ()
    known: float | None = None

    @classmethod
    def of(cls, event: MessageClassified) -> "Understood":
        """As the classifier told it."""
        return cls(
            model=event.model,
            decision=event.decision,
            reason=event.reason,
            intent=event.intent,
            intent_p=event.intent_p,
            candidates=event.candidates,
            why=event.why,
            known=event.known,
        )


class Keeping(Struct, frozen=True, kw_only=True):
    """An understanding, and the message that it is of."""

    municipality: str
    message: UUID
    data_key: DataKey
    understood: Understood


async def keep(connection: Connection, found: Sequence[Keeping]) -> None:
    """Keep what messages were taken for; one that is there already stays as it is."""
    if not found:
        return
    await connection.execute(
        "INSERT INTO understanding (municipality, message, model, body) "
        "SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[]) ON CONFLICT DO NOTHING",
        [each.municipality for each in found],
        [each.message for each in found],
        [each.understood.model for each in found],
        [each.data_key.seal(each.understood, bound_to=_bound(each.message)) for each in found],
    )


async def of_case(pool: Database, wrapper: Wrapper, municipality: str, case_id: UUID) -> Mapping[UUID, Understood]:
    """What the messages of a case were taken for, by message; nothing when its resident was erased."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT u.municipality, u.message, u.body, m.conversation, v.wrapped_key FROM message m "
            "JOIN understanding u ON (u.municipality, u.message) = (m.municipality, m.id) "
            "JOIN conversation v ON (v.municipality, v.id) = (m.municipality, m.conversation) "
            "WHERE m.municipality = $1 AND m.case_id = $2",
            *(municipality, case_id),
        )
    found = {}
    for row in rows:
        key = open_key(wrapper, row, row["conversation"])
        if key is not None:
            found[row["message"]] = key.open(row["body"], Understood, bound_to=_bound(row["message"]))
    return found


async def newest(
    pool: Database, wrapper: Wrapper, municipality: str, *, since: datetime, until: datetime, most: int
) -> Sequence[tuple[datetime, Understood]]:
    """What messages of a stretch of time were taken for, with when each came; the newest of them, no erased ones."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT u.municipality, u.message, u.body, m.received_at, m.conversation, v.wrapped_key FROM message m "
            "JOIN understanding u ON (u.municipality, u.message) = (m.municipality, m.id) "
            "JOIN conversation v ON (v.municipality, v.id) = (m.municipality, m.conversation) "
            "WHERE m.municipality = $1 AND m.received_at >= $2 AND m.received_at < $3 AND m.same_as IS NULL "
            "AND v.wrapped_key IS NOT NULL ORDER BY m.received_at DESC LIMIT $4",
            *(municipality, since, until, most),
        )
    return await asyncio.to_thread(_opened, wrapper, rows)


def _opened(wrapper: Wrapper, rows: Sequence[asyncpg.Record]) -> list[tuple[datetime, Understood]]:
    keys: dict[UUID, DataKey | None] = {}
    found = []
    for row in rows:
        if row["conversation"] not in keys:
            keys[row["conversation"]] = open_key(wrapper, row, row["conversation"])
        key = keys[row["conversation"]]
        if key is not None:
            understood = key.open(row["body"], Understood, bound_to=_bound(row["message"]))
            found.append((row["received_at"], understood))
    return found


def _bound(message: UUID) -> str:
    return f"understanding:{message}"
