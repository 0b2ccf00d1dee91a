"""What residents told WhatsApp about messages that it takes for marketing."""

from uuid import UUID

from services.notifier.store.database import Connection

MARKETING = "marketing_messages"
"""WhatsApp's own word for what may be refused."""


async def refuses_marketing(connection: Connection, municipality: str, conversation: UUID) -> bool:
    """Whether the last that a resident told, under any of their names, is that marketing must stop."""
    state = await connection.fetchval(
        "SELECT s.value->>'state' FROM channel_report r CROSS JOIN jsonb_array_elements(r.signals) AS s "
        "WHERE r.municipality = $1 AND r.field = 'user_preferences' AND s.value->>'kind' = 'consent' "
        "AND s.value->>'reason' = $3 AND EXISTS (SELECT 1 FROM alias a WHERE a.municipality = $1 "
        "AND a.conversation = $2 AND s.value->'aliases' ? a.alias) ORDER BY r.received_at DESC LIMIT 1",
        *(municipality, conversation, MARKETING),
    )
    return bool(state == "stop")
