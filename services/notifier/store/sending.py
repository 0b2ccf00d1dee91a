"""What a sender does in the database: the lease of a channel, and what became of a delivery."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from asyncpg import Record
from msgspec import Struct

from loket.declarations import Channel
from services.notifier.delivery.route import hold_s
from services.notifier.store.claims import Claimed, Lease
from services.notifier.store.database import Connection
from services.notifier.store.timers import doubt

__all__ = [
    "Lease",
    "Standing",
    "accepted",
    "acquire",
    "cancelled",
    "counts",
    "failed",
    "hold",
    "hold_reported",
    "in_doubt",
    "plan_again",
    "put_back",
    "release",
    "renew",
    "standing",
    "take_over",
]


class Standing(Struct, frozen=True, kw_only=True):
    """How a leased channel stands."""

    held_until: datetime | None
    held_times: int
    provider: str | None
    app: str | None
    """The way that serves the channel; None: the declared first one."""


async def acquire(
    connection: Connection, municipality: str, channel: str, *, holder: str, for_s: float
) -> Lease | None:
    """Get the lease of a channel, or None while somebody else has it. The database's clock counts."""
    token = await connection.fetchval(
        "INSERT INTO channel_lease AS l (municipality, channel, holder, token, until) "
        "VALUES ($1, $2, $3, 1, clock_timestamp() + $4) ON CONFLICT (municipality, channel) DO UPDATE SET "
        "holder = excluded.holder, token = l.token + 1, until = excluded.until WHERE l.until < clock_timestamp() "
        "RETURNING token",
        *(municipality, channel, holder, timedelta(seconds=for_s)),
    )
    return Lease(municipality=municipality, channel=channel, holder=holder, token=token) if token else None


async def renew(connection: Connection, lease: Lease, *, for_s: float) -> Standing | None:
    """Keep the lease; None when it was lost."""
    row = await connection.fetchrow(
        "UPDATE channel_lease SET until = clock_timestamp() + $4 WHERE municipality = $1 AND channel = $2 "
        "AND token = $3 AND until > clock_timestamp() RETURNING held_until, held_times, provider, app",
        *(lease.municipality, lease.channel, lease.token, timedelta(seconds=for_s)),
    )
    return Standing(**dict(row)) if row else None


async def standing(connection: Connection, lease: Lease) -> Standing | None:
    """How the channel stands; None when the lease was lost."""
    row = await connection.fetchrow(
        "SELECT held_until, held_times, provider, app FROM channel_lease WHERE municipality = $1 AND channel = $2 "
        "AND token = $3",
        *(lease.municipality, lease.channel, lease.token),
    )
    return Standing(**dict(row)) if row else None


async def release(connection: Connection, lease: Lease) -> None:
    """Let the next sender have the channel at once."""
    await connection.execute(
        "UPDATE channel_lease SET until = clock_timestamp() - interval '1 millisecond' "
        "WHERE municipality = $1 AND channel = $2 AND token = $3",
        *(lease.municipality, lease.channel, lease.token),
    )


async def take_over(connection: Connection, lease: Lease, *, now: datetime, patience: timedelta) -> int:
    """Put in doubt what an earlier holder was sending: it may or may not have been accepted.

    Returns:
        How many deliveries are in doubt because of it.
    """
    rows = await connection.fetch(
        "UPDATE delivery SET state = 'in_doubt', doubt_at = $4 WHERE municipality = $1 AND channel = $2 "
        "AND state = 'sending' AND failed_at IS NULL AND lease_token < $3 RETURNING conversation",
        *(lease.municipality, lease.channel, lease.token, now),
    )
    if rows:
        await doubt(connection, lease.municipality, [r["conversation"] for r in rows], due=now + patience)
    return len(rows)


async def accepted(
    connection: Connection,
    lease: Lease,
    claimed: Claimed,
    *,
    message_ref: str,
    now: datetime,
    template: str | None = None,
) -> None:
    """Record that the platform took it. A receipt that was faster, or a doubt meanwhile, loses nothing by it."""
    await connection.execute(
        "UPDATE delivery SET state = CASE WHEN state IN ('planned', 'sending', 'in_doubt') THEN 'accepted' "
        "ELSE state END, "
        "message_ref = coalesce(message_ref, $4), accepted_at = coalesce(accepted_at, $5), doubt_at = NULL, "
        "template = $6 "
        "WHERE municipality = $1 AND id = $2 AND lease_token = $3 AND dead_ref IS DISTINCT FROM $4",
        *(lease.municipality, claimed.id, claimed.token, message_ref, now, template),
    )
    if claimed.elsewhere:
        # It says nothing about the way that serves the channel.
        return
    await connection.execute(
        "UPDATE channel_lease SET held_until = NULL, held_reason = NULL, held_code = NULL, held_since = NULL, "
        "held_times = 0 WHERE municipality = $1 AND channel = $2 AND token = $3 AND held_times > 0",
        *(lease.municipality, lease.channel, lease.token),
    )


async def plan_again(
    connection: Connection,
    lease: Lease,
    claimed: Claimed,
    *,
    due_at: datetime,
    needs_template: bool = False,
    refused: bool = False,
    held_back: str | None = None,
) -> None:
    """Send it again then, perhaps as a template: it was surely not accepted, or ``refused`` for now.

    ``held_back`` is the code and class of a refusal that holds its channel; the first one stays.
    """
    await connection.execute(
        "UPDATE delivery SET state = 'planned', due_at = $4, doubt_at = NULL, needs_template = needs_template OR $5, "
        "refusals = refusals + $6, held_back = coalesce(held_back, $7) "
        "WHERE municipality = $1 AND id = $2 AND lease_token = $3 AND state IN ('sending', 'in_doubt')",
        *(lease.municipality, claimed.id, claimed.token, due_at, needs_template, int(refused), held_back),
    )


async def put_back(connection: Connection, lease: Lease, *, but: Sequence[UUID]) -> None:
    """Plan again what was claimed under this lease and never tried; ``but`` is what is on its way."""
    await connection.execute(
        "UPDATE delivery SET state = 'planned', attempts = attempts - 1 WHERE municipality = $1 AND channel = $2 "
        "AND lease_token = $3 AND state = 'sending' AND id <> ALL($4::uuid[])",
        *(lease.municipality, lease.channel, lease.token, list(but)),
    )


async def in_doubt(
    connection: Connection, lease: Lease, claimed: Claimed, *, now: datetime, patience: timedelta
) -> None:
    """Nobody knows whether it was accepted: a receipt will tell, or the plan decides after a while."""
    conversation = await connection.fetchval(
        "UPDATE delivery SET state = 'in_doubt', doubt_at = $4 WHERE municipality = $1 AND id = $2 "
        "AND lease_token = $3 AND state = 'sending' RETURNING conversation",
        *(lease.municipality, claimed.id, claimed.token, now),
    )
    if conversation is not None:
        # Not the one that it was claimed for: that may have become part of another since.
        await doubt(connection, lease.municipality, [conversation], due=now + patience)


async def failed(
    connection: Connection, lease: Lease, claimed: Claimed, *, code: int | None, class_: str, now: datetime
) -> bool:
    """Keep a failure beside the state; False when somebody else has the delivery now."""
    return bool(
        await connection.fetchval(
            "UPDATE delivery SET state = 'planned', failed_at = $4, failed_code = $5, failed_class = $6, "
            "doubt_at = NULL WHERE municipality = $1 AND id = $2 AND lease_token = $3 "
            "AND state IN ('sending', 'in_doubt') RETURNING 1",
            *(lease.municipality, claimed.id, claimed.token, now, code, class_),
        )
    )


async def cancelled(connection: Connection, lease: Lease, claimed: Claimed, why: str = "nobody") -> None:
    """There is ``nobody`` to send it to any more, or ``nothing`` to send."""
    await connection.execute(
        "UPDATE delivery SET state = 'cancelled', not_sent = $4 "
        "WHERE municipality = $1 AND id = $2 AND lease_token = $3",
        *(lease.municipality, claimed.id, claimed.token, why),
    )


async def hold(connection: Connection, lease: Lease, *, reason: str, code: int | None, now: datetime) -> None:
    """Send nothing on the channel for a while, longer each time; several refusals at once count as one.

    Only the holder of the lease may: one that lost it knows less than the one who has it.
    """
    row = await connection.fetchrow(
        "SELECT held_until, held_times FROM channel_lease WHERE municipality = $1 AND channel = $2 AND token = $3 "
        "FOR UPDATE",
        *(lease.municipality, lease.channel, lease.token),
    )
    if row is not None:
        await _hold(connection, (lease.municipality, lease.channel), row, reason=reason, code=code, now=now)


async def hold_reported(
    connection: Connection,
    municipality: str,
    channel: str,
    way: Channel,
    *,
    own: Channel,
    reason: str,
    code: int | None,
    now: datetime,
) -> None:
    """Send nothing on the channel for a while since a receipt said so, if that way serves it now.

    Args:
        connection: in a transaction.
        municipality: slug.
        channel: its name.
        way: by which the message went that failed.
        own: the channel by its declared first way.
        reason: one sentence.
        code: the provider's.
        now: this moment (UTC).
    """
    row = await connection.fetchrow(
        "SELECT held_until, held_times FROM channel_lease WHERE municipality = $1 AND channel = $2 "
        "AND coalesce(provider, $5) = $3 AND coalesce(app, $6) = $4 FOR UPDATE",
        *(municipality, channel, way.provider, way.app, own.provider, own.app),
    )
    if row is not None:
        await _hold(connection, (municipality, channel), row, reason=reason, code=code, now=now)


async def _hold(
    connection: Connection, where: tuple[str, str], row: Record, *, reason: str, code: int | None, now: datetime
) -> None:
    if row["held_until"] is not None and row["held_until"] > now:
        return
    times = row["held_times"] + 1
    await connection.execute(
        "UPDATE channel_lease SET held_until = $3, held_reason = $4, held_code = $5, held_since = "
        "coalesce(held_since, $6), held_times = $7 WHERE municipality = $1 AND channel = $2",
        *(*where, now + timedelta(seconds=hold_s(times)), reason, code, now, times),
    )


async def counts(connection: Connection, municipalities: Sequence[str]) -> list[tuple[tuple[str, str], int, int]]:
    """How many deliveries are due, and how many in doubt, by (municipality, channel)."""
    rows = await connection.fetch(
        "SELECT municipality, channel, count(*) FILTER (WHERE state = 'planned' AND due_at <= now()) AS waiting, "
        "count(*) FILTER (WHERE state = 'in_doubt') AS in_doubt FROM delivery WHERE municipality = ANY($1::text[]) "
        "AND (state = 'in_doubt' OR state = 'planned' AND failed_at IS NULL) GROUP BY municipality, channel",
        list(municipalities),
    )
    return [((r["municipality"], r["channel"]), r["waiting"], r["in_doubt"]) for r in rows]
