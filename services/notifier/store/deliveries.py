"""Delivery rows as the plan and staff change them; what the sender does is in ``sending``, receipts in ``receipts``."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from loket.sealing import DataKey
from services.notifier.conversation.inputs import Doubt
from services.notifier.conversation.shapes import Delivery, Purpose
from services.notifier.store.conversations import Key, Loaded
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_content, seal_content

WAKE = "loket_delivery"
"""What a sender listens to; the payload is municipality/channel."""


async def wake(connection: Connection, channels: Collection[tuple[str, str]]) -> None:
    """Let the senders of these channels (municipality, channel) look at once, when this transaction commits."""
    for municipality, channel in sorted(channels):
        await connection.execute("SELECT pg_notify($1, $2)", WAKE, f"{municipality}/{channel}")


async def plan(connection: Connection, planned: Sequence[tuple[Key, DataKey, Delivery]], *, now: datetime) -> None:
    """Write deliveries that are to be sent, in order; one that is there already stays as it is."""
    found = [d for _, _, d in planned]
    await connection.execute(
        """
        INSERT INTO delivery (municipality, conversation, id, case_id, channel, purpose, state, body, actor, created_at,
            answers_from, due_at, traceparent)
        SELECT n.m, n.c, n.i, n.k, n.ch, n.p, 'planned', n.b, n.a, $12, n.af, n.d, n.t
        FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bytea[], $8::text[],
            $9::timestamptz[], $10::timestamptz[], $11::text[]) WITH ORDINALITY
            AS n (m, c, i, k, ch, p, b, a, af, d, t, o)
        ORDER BY n.o ON CONFLICT (municipality, id) DO NOTHING
        """,
        [m for (m, _), _, _ in planned],
        [c for (_, c), _, _ in planned],
        [d.id for d in found],
        [d.case for d in found],
        [d.channel for d in found],
        [d.purpose.value for d in found],
        [seal_content(key, d.content, delivery=d.id) for _, key, d in planned],
        [d.actor for d in found],
        [d.answers_from for d in found],
        [d.due_at for d in found],
        [d.traceparent for d in found],
        now,
    )
    await wake(connection, {(m, d.channel) for (m, _), _, d in planned})


async def supersede(connection: Connection, pairs: Sequence[tuple[str, UUID, UUID | None]]) -> None:
    """Let newer deliveries take the place of ones in doubt, unless a receipt came meanwhile."""
    await connection.execute(
        "UPDATE delivery d SET state = 'superseded', superseded_by = n.new "
        "FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS n (m, old, new) "
        "WHERE d.municipality = n.m AND d.id = n.old AND d.state = 'in_doubt'",
        *([m for m, _, _ in pairs], [old for _, old, _ in pairs], [new for _, _, new in pairs]),
    )


async def doubted_again(connection: Connection, ids: Sequence[tuple[str, UUID]], *, now: datetime) -> None:
    """Send deliveries in doubt once more under their own ids, unless a receipt came meanwhile."""
    rows = await connection.fetch(
        "UPDATE delivery d SET state = 'planned', due_at = $3, doubt_at = NULL, asked = false "
        "FROM unnest($1::text[], $2::uuid[]) AS n (m, i) "
        "WHERE d.municipality = n.m AND d.id = n.i AND d.state = 'in_doubt' RETURNING d.municipality, d.channel",
        *([m for m, _ in ids], [i for _, i in ids], now),
    )
    await wake(connection, {(r["municipality"], r["channel"]) for r in rows})


async def silence(connection: Connection, conversations: Sequence[Key]) -> None:
    """Cancel what has not left yet of the automatic messages to residents who want none."""
    await connection.execute(
        "UPDATE delivery d SET state = 'cancelled', not_sent = 'stopped' "
        "FROM unnest($1::text[], $2::uuid[]) AS n (m, c) "
        "WHERE d.municipality = n.m AND d.conversation = n.c AND d.state = 'planned' "
        "AND d.purpose IN ('acknowledgement', 'answer', 'status')",
        *([m for m, _ in conversations], [c for _, c in conversations]),
    )


class Failure(Struct, frozen=True, kw_only=True):
    """How a delivery failed."""

    provider: str | None
    """By which it was sent; None when it never was."""
    code: int | None
    class_: str | None
    at: datetime

    @property
    def error(self) -> str:
        """Code and class, as the history of a case has them."""
        return " ".join(str(part) for part in (self.code, self.class_) if part is not None)


async def failure(connection: Connection, municipality: str, delivery_id: UUID) -> Failure | None:
    """How a delivery failed, which stays so until the transaction ends; None when it did not, or is not there."""
    row = await connection.fetchrow(
        "SELECT provider, failed_code, failed_class, failed_at FROM delivery WHERE municipality = $1 AND id = $2 "
        "AND failed_at IS NOT NULL FOR UPDATE",
        *(municipality, delivery_id),
    )
    if row is None:
        return None
    return Failure(provider=row["provider"], code=row["failed_code"], class_=row["failed_class"], at=row["failed_at"])


async def plan_again(
    connection: Connection, municipality: str, delivery_id: UUID, *, actor: str, now: datetime
) -> bool:
    """Send a delivery that failed or is in doubt once more; False when it did neither, or arrived after all.

    With what it failed before is kept, and who had it sent again.
    """
    row = await connection.fetchrow(
        "UPDATE delivery SET state = 'planned', due_at = $3, attempts = 0, refusals = 0, doubt_at = NULL, "
        "asked = false, failures = CASE WHEN failed_at IS NULL THEN failures ELSE failures || jsonb_build_object("
        "'at', failed_at, 'code', failed_code, 'class', failed_class, 'by', $4::text, 'again_at', $3::timestamptz) "
        "END, "
        "accepted_at = NULL, sent_at = NULL, failed_at = NULL, failed_code = NULL, failed_class = NULL "
        "WHERE municipality = $1 AND id = $2 AND (state = 'in_doubt' "
        "OR (failed_at IS NOT NULL AND state NOT IN ('delivered', 'read', 'superseded'))) RETURNING channel",
        *(municipality, delivery_id, now, actor),
    )
    if row is None:
        return False
    await wake(connection, {(municipality, row["channel"])})
    return True


async def doubts(
    connection: Connection, loaded: Sequence[Loaded], *, since: datetime
) -> tuple[dict[Key, tuple[Doubt, ...]], dict[Key, datetime]]:
    """Deliveries of locked conversations that are in doubt.

    Args:
        connection: in a transaction that holds the conversations' locks.
        loaded: the conversations.
        since: those in doubt since then or longer are told; they stay locked.

    Returns:
        What has been in doubt for so long, by conversation; and since when the oldest other one is.
    """
    keys = {one.key: one.data_key for one in loaded}
    rows = await connection.fetch(
        "SELECT d.* FROM delivery d JOIN unnest($1::text[], $2::uuid[]) AS n (municipality, conversation) "
        "USING (municipality, conversation) WHERE d.state = 'in_doubt' AND NOT d.asked "
        "ORDER BY d.municipality, d.conversation, d.seq, d.part FOR UPDATE OF d",
        *([m for m, _ in keys], [c for _, c in keys]),
    )
    told: dict[Key, tuple[Doubt, ...]] = {}
    later: dict[Key, datetime] = {}
    for row in rows:
        key = (row["municipality"], row["conversation"])
        if row["doubt_at"] > since:
            later[key] = min(later.get(key, row["doubt_at"]), row["doubt_at"])
            continue
        doubt = Doubt(
            delivery=row["id"],
            purpose=Purpose(row["purpose"]),
            case=row["case_id"],
            content=open_content(keys[key], row["body"], delivery=row["id"]),
        )
        told[key] = (*told.get(key, ()), doubt)
    await connection.execute(
        "UPDATE delivery d SET asked = true FROM unnest($1::text[], $2::uuid[]) AS n (m, i) "
        "WHERE d.municipality = n.m AND d.id = n.i",
        *([m for (m, _), found in told.items() for _ in found], [d.delivery for found in told.values() for d in found]),
    )
    return told, later
