"""By which way a channel is served, and who changed that when and why."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from loket.declarations import Channel
from services.notifier.store.database import Connection, Database
from services.notifier.store.deliveries import wake
from services.notifier.store.rows import ChannelView


class Switched(Struct, frozen=True, kw_only=True):
    """One change of the way that serves a channel."""

    at: datetime
    actor: str
    reason: str | None
    was_provider: str
    was_app: str
    provider: str
    app: str


async def active(connection: Connection, municipality: str, channel: Channel) -> Channel:
    """The channel by the way that serves it; by the declared first one when none was chosen, or it is declared no more.

    Args:
        connection: to the database.
        municipality: slug.
        channel: as it is declared.
    """
    row = await connection.fetchrow(
        "SELECT provider, app FROM channel_lease WHERE municipality = $1 AND channel = $2", municipality, channel.name
    )
    chosen = channel.by(row["provider"], row["app"]) if row is not None and row["provider"] else None
    return chosen or channel.ways[0]


async def switch(
    connection: Connection,
    municipality: str,
    *,
    was: Channel,
    to: Channel,
    actor: str,
    reason: str | None,
    now: datetime,
) -> None:
    """Let another way serve a channel, from the next message that is taken; a hold of the old way ends.

    What is on its way or in doubt stays with the way by which it was sent.

    Args:
        connection: in a transaction.
        municipality: slug.
        was: the channel by the way that serves it.
        to: the channel by the way that shall serve it.
        actor: who wants it.
        reason: why, or None.
        now: this moment (UTC).
    """
    await connection.execute(
        "INSERT INTO channel_lease AS l (municipality, channel, holder, token, until, provider, app) "
        "VALUES ($1, $2, '', 0, 'epoch', $3, $4) ON CONFLICT (municipality, channel) DO UPDATE SET "
        "provider = excluded.provider, app = excluded.app, held_until = NULL, held_reason = NULL, held_code = NULL, "
        "held_since = NULL, held_times = 0",
        *(municipality, to.name, to.provider, to.app),
    )
    await connection.execute(
        "INSERT INTO channel_switch (municipality, channel, at, actor, reason, was_provider, was_app, provider, app) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        *(municipality, to.name, now, actor, reason, was.provider, was.app, to.provider, to.app),
    )
    await wake(connection, [(municipality, to.name)])


async def switches(pool: Database, municipality: str, channel: str, *, limit: int = 20) -> tuple[Switched, ...]:
    """The newest changes of the way that serves a channel, newest first."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT at, actor, reason, was_provider, was_app, provider, app FROM channel_switch "
            "WHERE municipality = $1 AND channel = $2 ORDER BY n DESC LIMIT $3",
            *(municipality, channel, limit),
        )
    return tuple(Switched(**dict(row)) for row in rows)


async def channels(pool: Database, municipality: str, names: Sequence[str]) -> Mapping[str, ChannelView]:
    """What the sender knows about channels, by name; a channel that never sent is there too."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            """
            SELECT n.name, l.provider, l.app, l.held_until, l.held_reason, l.held_code, l.held_since,
                   coalesce(l.until > now(), false) AS has_sender,
                   (SELECT count(*) FROM delivery d WHERE d.municipality = $1 AND d.channel = n.name
                      AND d.state IN ('planned', 'sending') AND d.failed_at IS NULL AND d.due_at <= now()) AS waiting,
                   (SELECT count(*) FROM delivery d WHERE d.municipality = $1 AND d.channel = n.name
                      AND d.state = 'in_doubt') AS in_doubt,
                   (SELECT count(*) FROM delivery d WHERE d.municipality = $1 AND d.channel = n.name
                      AND d.failed_at > now() - interval '1 day') AS failed_last_day
            FROM unnest($2::text[]) AS n (name)
            LEFT JOIN channel_lease l ON l.municipality = $1 AND l.channel = n.name
            """,
            *(municipality, list(names)),
        )
    return {
        row["name"]: ChannelView(
            municipality=municipality,
            channel=row["name"],
            provider=row["provider"],
            app=row["app"],
            has_sender=row["has_sender"],
            held_until=row["held_until"],
            held_reason=row["held_reason"],
            held_code=row["held_code"],
            held_since=row["held_since"],
            waiting=row["waiting"],
            in_doubt=row["in_doubt"],
            failed_last_day=row["failed_last_day"],
        )
        for row in rows
    }
