"""Messages that the platform bills: each delivery once, by municipality, month and category."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from loket.metrics import BILLABLE
from services.notifier.cases.numbers import month_of
from services.notifier.delivery.receipts import Climb
from services.notifier.store.database import Connection
from services.notifier.store.receipts import Met

UNNAMED = "unnamed"
"""The platform did not say what a message is billed as."""


async def count(connection: Connection, met: Sequence[Met], others: Sequence[Climb], *, now: datetime) -> None:
    """Count what receipts say is billed and was never counted.

    Args:
        connection: in a transaction.
        met: receipts of deliveries.
        others: receipts of other messages, among them ingest's own answers.
        now: this moment (UTC); its Dutch month is billed.
    """
    mine = sorted((one for one in met if one.climb.billable), key=lambda one: (one.climb.municipality, one.delivery))
    answers = [c for c in others if c.billable]
    if not mine and not answers:
        return
    rows = await connection.fetch(
        "UPDATE delivery d SET billed = true FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[]) "
        "AS n (municipality, id, channel, category) WHERE d.municipality = n.municipality AND d.id = n.id "
        "AND NOT d.billed RETURNING n.municipality, n.channel, n.category",
        [one.climb.municipality for one in mine],
        [one.delivery for one in mine],
        [one.channel for one in mine],
        [one.climb.category or UNNAMED for one in mine],
    )
    rows += await connection.fetch(
        "UPDATE message m SET billed = true FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) "
        "AS n (municipality, ref, channel, category) WHERE m.municipality = n.municipality AND m.message_ref = n.ref "
        "AND m.direction = 'out' AND NOT m.billed RETURNING n.municipality, n.channel, n.category",
        [c.municipality for c in answers],
        [c.message_ref for c in answers],
        [c.channel for c in answers],
        [c.category or UNNAMED for c in answers],
    )
    found = Counter((r["municipality"], r["category"]) for r in rows)
    ordered = sorted(found)
    await connection.execute(
        "INSERT INTO billed AS b (municipality, month, category, n) SELECT n.m, $1, n.c, n.n "
        "FROM unnest($2::text[], $3::text[], $4::integer[]) AS n (m, c, n) "
        "ON CONFLICT (municipality, month, category) DO UPDATE SET n = b.n + excluded.n",
        month_of(now),
        [m for m, _ in ordered],
        [c for _, c in ordered],
        [found[key] for key in ordered],
    )
    for row in rows:
        BILLABLE.labels(row["municipality"], row["channel"], row["category"]).inc()


async def used(connection: Connection, municipalities: Sequence[str], *, now: datetime) -> dict[str, int]:
    """Messages billed this month, by municipality; one without any is not there."""
    rows = await connection.fetch(
        "SELECT municipality, sum(n)::integer AS n FROM billed WHERE month = $1 AND municipality = ANY($2::text[]) "
        "GROUP BY municipality",
        *(month_of(now), list(municipalities)),
    )
    return {row["municipality"]: row["n"] for row in rows}
