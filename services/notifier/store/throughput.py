"""What the platform reported about how fast a number may send."""

from datetime import datetime

from services.notifier.store.database import Connection

RAISED = "THROUGHPUT_UPGRADE"
"""The platform's own word for it."""


async def raised_at(connection: Connection, municipality: str, channel: str) -> datetime | None:
    """When it was last reported that a channel's number may send faster (UTC); None when it never was."""
    found: datetime | None = await connection.fetchval(
        "SELECT max(r.received_at) FROM channel_report r CROSS JOIN jsonb_array_elements(r.signals) AS s "
        "WHERE r.municipality = $1 AND r.channel = $2 AND r.field = 'phone_number_quality_update' "
        "AND s.value->>'reason' = $3",
        *(municipality, channel, RAISED),
    )
    return found
