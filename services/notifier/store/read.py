"""Reading for staff: conversations and deliveries; every list 50 a page. Cases: see ``case_reads``."""

from uuid import UUID

from loket.sealing import Wrapper
from services.notifier.store.cursors import BadCursor, after_moment, cursor_of, parts_of
from services.notifier.store.database import Database
from services.notifier.store.media_reads import of_conversation
from services.notifier.store.opened import (
    CASE,
    PAGE,
    case_view,
    conversation_view,
    delivery_view,
    message_view,
    messages_of,
)
from services.notifier.store.rows import ConversationDetail, ConversationPage, DeliveryPage, DeliveryView
from services.notifier.store.seals import open_key


async def conversations(
    pool: Database, wrapper: Wrapper, municipality: str, *, waits_for: str | None = None, cursor: str | None = None
) -> ConversationPage:
    """Conversations, newest first, as every list of the API; ``desk_reads.waiting`` gives the most pressing ones.

    Raises:
        BadCursor: the cursor is none of this list.
    """
    moment, last = after_moment(cursor)
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT * FROM conversation WHERE municipality = $1 AND ($2::text IS NULL OR waits_for = $2) "
            "AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid)) "
            "ORDER BY created_at DESC, id DESC LIMIT $5",
            *(municipality, waits_for, moment, last, PAGE + 1),
        )
    items = tuple(conversation_view(row, open_key(wrapper, row, row["id"])) for row in rows[:PAGE])
    more = len(rows) > PAGE
    return ConversationPage(
        items=items, next_cursor=cursor_of(items[-1].created_at.isoformat(), items[-1].id) if more else None
    )


async def conversation(
    pool: Database, wrapper: Wrapper, municipality: str, conversation_id: UUID
) -> ConversationDetail | None:
    """One conversation with its cases, messages and deliveries, each in order; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT * FROM conversation WHERE municipality = $1 AND id = $2", municipality, conversation_id
        )
        if row is None:
            became: UUID | None = await connection.fetchval(
                "SELECT became FROM conversation_merged WHERE municipality = $1 AND id = $2",
                *(municipality, conversation_id),
            )
            return None if became is None else await conversation(pool, wrapper, municipality, became)
        key = open_key(wrapper, row, row["id"])
        found = await connection.fetch(
            f"{CASE} WHERE c.municipality = $1 AND c.conversation = $2 ORDER BY c.created_at, c.id",
            *(municipality, conversation_id),
        )
        messages = await messages_of(connection, municipality, conversation_id)
        files = await of_conversation(connection, wrapper, municipality, conversation_id)
        deliveries = await connection.fetch(
            "SELECT * FROM delivery WHERE municipality = $1 AND conversation = $2 ORDER BY seq, part",
            *(municipality, conversation_id),
        )
    return ConversationDetail(
        conversation=conversation_view(row, key),
        cases=tuple(case_view(c, key) for c in found),
        messages=tuple(message_view(m, key, files) for m in messages),
        deliveries=tuple(delivery_view(d, key, files) for d in deliveries),
    )


async def deliveries(
    pool: Database, municipality: str, *, state: str | None = None, cursor: str | None = None
) -> DeliveryPage:
    """Deliveries without their text, newest first; ``failed`` finds those that failed and never arrived.

    Raises:
        BadCursor: the cursor is none of this list.
    """
    seq = part = None
    if cursor is not None:
        try:
            seq, part = map(int, parts_of(cursor, 2))
        except ValueError as error:
            raise BadCursor from error
    failed = "failed_at IS NOT NULL AND state NOT IN ('delivered', 'read', 'superseded')"
    async with pool.connection() as connection:
        rows = await connection.fetch(
            f"SELECT * FROM delivery WHERE municipality = $1 AND ($2::text IS NULL OR CASE WHEN $2 = 'failed' "
            f"THEN {failed} ELSE state = $2 AND NOT ({failed}) END) "
            "AND ($3::bigint IS NULL OR (seq, part) < ($3, $4::integer)) ORDER BY seq DESC, part DESC LIMIT $5",
            *(municipality, state, seq, part, PAGE + 1),
        )
    items = tuple(delivery_view(row, None) for row in rows[:PAGE])
    return DeliveryPage(items=items, next_cursor=cursor_of(items[-1].seq, items[-1].part) if len(rows) > PAGE else None)


async def delivery(pool: Database, municipality: str, delivery_id: UUID) -> DeliveryView | None:
    """One delivery without its text; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT * FROM delivery WHERE municipality = $1 AND id = $2", municipality, delivery_id
        )
    return delivery_view(row, None) if row is not None else None
