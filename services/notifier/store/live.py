"""What tells cheaply whether a page of the desk would look different now: a short text, without opening anything."""

from uuid import UUID

from services.notifier.store import case_reads
from services.notifier.store.database import Connection, Database

_CONVERSATION = """
    SELECT md5(concat_ws('|',
        (SELECT concat_ws(':', v.waits_for, v.urgent, v.stopped, v.language, v.window_until) FROM conversation v
            WHERE v.municipality = $1 AND v.id = $2),
        (SELECT string_agg(concat_ws(':', c.id, c.version), ',' ORDER BY c.id) FROM case_ c
            WHERE c.municipality = $1 AND c.conversation = $2),
        (SELECT string_agg(concat_ws(':', m.id, m.state, m.case_id), ',' ORDER BY m.seq) FROM message m
            WHERE m.municipality = $1 AND m.conversation = $2),
        (SELECT string_agg(concat_ws(':', d.id, d.state, d.failed_at, d.attempts), ',' ORDER BY d.seq, d.part)
            FROM delivery d WHERE d.municipality = $1 AND d.conversation = $2),
        (SELECT string_agg(concat_ws(':', f.id, f.state, f.has_thumb), ',' ORDER BY f.id) FROM media f
            JOIN message m ON m.municipality = f.municipality AND m.id = f.message
            WHERE m.municipality = $1 AND m.conversation = $2),
        (SELECT string_agg(f.id::text, ',' ORDER BY f.id) FROM media f
            JOIN delivery d ON d.municipality = f.municipality AND d.id = f.delivery
            WHERE d.municipality = $1 AND d.conversation = $2),
        $3::text))
"""


async def of_conversation(pool: Database, municipality: str, conversation: UUID) -> str:
    """Differs when a conversation, its cases or its messages do."""
    async with pool.connection() as connection:
        return await _of_conversation(connection, municipality, conversation, "")


async def of_case(pool: Database, municipality: str, case: UUID) -> str:
    """Differs when a case, its history or its conversation does."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT c.conversation, (SELECT max(n) FROM case_history h WHERE h.municipality = c.municipality "
            "AND h.case_id = c.id) AS last, (SELECT count(*) FROM case_follower f "
            "WHERE f.municipality = c.municipality AND f.case_id = c.id) AS followers "
            "FROM case_ c WHERE c.municipality = $1 AND c.id = $2",
            *(municipality, case),
        )
        if row is None:
            return ""
        return await _of_conversation(
            connection, municipality, row["conversation"], f"{row['last']}:{row['followers']}"
        )


async def _of_conversation(connection: Connection, municipality: str, conversation: UUID, more: str) -> str:
    found: str = await connection.fetchval(_CONVERSATION, municipality, conversation, more)
    return found


async def of_list(pool: Database, municipality: str, wanted: case_reads.Filter) -> str:
    """Differs when the list of cases, or who waits for a person, does."""
    async with pool.connection() as connection:
        return f"{await case_reads.stamp(connection, municipality, wanted)}.{await _waiting(connection, municipality)}"


async def of_search(pool: Database, municipality: str, wanted: case_reads.Filter) -> str:
    """Differs when anything does in which a place is looked for, or who waits for a person: no place is opened."""
    async with pool.connection() as connection:
        return (
            f"{await case_reads.changed(connection, municipality, wanted)}.{await _waiting(connection, municipality)}"
        )


async def of_waiting(pool: Database, municipality: str) -> str:
    """Differs when who waits for a person does, or what they wrote last."""
    async with pool.connection() as connection:
        return await _waiting(connection, municipality)


async def _waiting(connection: Connection, municipality: str) -> str:
    found: str | None = await connection.fetchval(
        "SELECT md5(string_agg(concat_ws(':', id, urgent, emergency, waits_since, last_message_at), ',' ORDER BY id)) "
        "FROM conversation WHERE municipality = $1 AND waits_for IS NOT NULL",
        municipality,
    )
    held: str | None = await connection.fetchval(
        "SELECT md5(string_agg(concat_ws(':', channel, held_until, held_code, provider, app), ',' ORDER BY channel)) "
        "FROM channel_lease WHERE municipality = $1",
        municipality,
    )
    return f"{found or ''}.{held or ''}"
