"""What is left of an app's rate, shared by every process that sends for it. The database's clock counts."""

from datetime import timedelta
from typing import Final

from msgspec import Struct

from services.notifier.delivery.pacing import Bucket, share
from services.notifier.store.database import Connection

ASKS_FOR_S: Final = 2.0
"""So long others leave room for who asked, and no longer for one that was killed."""
ROUND_S: Final = 0.2
"""Who got less than it wanted asks again after this: all at the same pace, so that the shares hold."""


class App(Struct, frozen=True, kw_only=True):
    """An app, and how many messages it may send in a second, for whatever number."""

    provider: str
    app: str
    per_second: float


class Given(Struct, frozen=True, kw_only=True):
    """What a process may send for an app now."""

    n: int
    wait_s: float = 0.0
    """Ask again after this; 0 when everything that was wanted is there."""
    rests_s: float = 0.0
    """The platform wants nothing from the app for so long."""


async def take(connection: Connection, app: App, holder: str, *, wanted: int, channels: int) -> Given:
    """Take a part of the app's rate, by how many channels wait here and elsewhere.

    Args:
        connection: in a transaction.
        app: whose rate.
        holder: who asks.
        wanted: messages, at least 1.
        channels: that wait in this process, at least 1.
    """
    burst = max(app.per_second, 1.0)
    await connection.execute(
        "INSERT INTO app_pace (provider, app, tokens, at, rests_until) VALUES ($1, $2, $3, clock_timestamp(), 'epoch') "
        "ON CONFLICT (provider, app) DO NOTHING",
        *(app.provider, app.app, burst),
    )
    (row,) = await connection.fetch(
        "SELECT tokens, at, clock_timestamp() AS now, rests_until FROM app_pace WHERE provider = $1 AND app = $2 "
        "FOR UPDATE",
        *(app.provider, app.app),
    )
    others = await connection.fetchval(
        "WITH gone AS (DELETE FROM app_ask WHERE provider = $1 AND app = $2 AND holder <> $3 "
        "AND until <= clock_timestamp()), "
        "mine AS (INSERT INTO app_ask AS a (provider, app, holder, channels, until) "
        "VALUES ($1, $2, $3, $4, clock_timestamp() + $5) ON CONFLICT (provider, app, holder) "
        "DO UPDATE SET channels = excluded.channels, until = excluded.until) "
        "SELECT coalesce(sum(channels), 0)::integer FROM app_ask WHERE provider = $1 AND app = $2 AND holder <> $3 "
        "AND until > clock_timestamp()",
        *(app.provider, app.app, holder, channels, timedelta(seconds=ASKS_FOR_S)),
    )
    rests_s = (row["rests_until"] - row["now"]).total_seconds()
    if rests_s > 0:
        return Given(n=0, wait_s=min(rests_s, 1.0), rests_s=rests_s)
    idle_s = max((row["now"] - row["at"]).total_seconds(), 0.0)
    bucket = Bucket(per_second=app.per_second, burst=burst, tokens=row["tokens"], at_s=0.0).at(idle_s)
    n = share(bucket.tokens, wanted, channels, others)
    await connection.execute(
        "UPDATE app_pace SET tokens = $3, at = greatest(at, $4) WHERE provider = $1 AND app = $2",
        *(app.provider, app.app, bucket.tokens - n, row["now"]),
    )
    if n == wanted:
        return Given(n=n)
    return Given(n=n, wait_s=ROUND_S if others else min(max(1 / app.per_second, 0.02), ROUND_S))


async def rest(connection: Connection, app: App, *, for_s: float) -> None:
    """Let no process send for the app for a while."""
    await connection.execute(
        "INSERT INTO app_pace AS p (provider, app, tokens, at, rests_until) "
        "VALUES ($1, $2, 0, clock_timestamp(), clock_timestamp() + $3) ON CONFLICT (provider, app) "
        "DO UPDATE SET rests_until = greatest(p.rests_until, excluded.rests_until)",
        *(app.provider, app.app, timedelta(seconds=for_s)),
    )
