"""Reading for staff: cases, conversations, deliveries and channels; every list 50 a page."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

import asyncpg
import msgspec

from loket.codec import clean
from loket.events import Candidate, Personal
from loket.providers.content import taps, words
from loket.sealing import DataKey, Wrapper
from services.notifier.conversation.shapes import Place, Recipient
from services.notifier.store.cursors import BadCursor, after_moment, cursor_of, parts_of
from services.notifier.store.database import Connection, Database
from services.notifier.store.media_reads import FileView, of_conversation
from services.notifier.store.rows import (
    CaseDetail,
    CasePage,
    CaseView,
    ConversationDetail,
    ConversationPage,
    ConversationView,
    DeliveryPage,
    DeliveryView,
    HistoryView,
    MessageView,
)
from services.notifier.store.seals import open_content, open_key

PAGE: Final = 50
_CASE: Final = (
    "SELECT c.*, v.wrapped_key FROM case_ c "
    "JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation"
)


def _case(row: asyncpg.Record, key: DataKey | None) -> CaseView:
    place = key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place()
    return CaseView(
        municipality=row["municipality"],
        id=row["id"],
        conversation=row["conversation"],
        number=row["number"],
        state=row["state"],
        main=row["main"],
        sub=row["sub"],
        department=row["department"],
        confidence=row["confidence"],
        candidates=msgspec.json.decode(row["candidates"], type=tuple[Candidate, ...]),
        language=row["language"],
        street=place.street,
        location=place.pin,
        photos=row["photos"],
        created_at=row["created_at"],
        changed_at=row["changed_at"],
        due=row["due"],
        version=row["version"],
    )


def _conversation(row: asyncpg.Record, key: DataKey | None) -> ConversationView:
    known = (
        key.open(row["recipient"], Recipient, bound_to=f"recipient:{row['id']}") if key and row["recipient"] else None
    )
    return ConversationView(
        municipality=row["municipality"],
        id=row["id"],
        channel=row["channel"],
        name=clean(known.name) if known and known.name else None,
        language=row["language"],
        stopped=row["stopped"],
        waits_for=row["waits_for"],
        urgent=row["urgent"],
        waits_since=row["waits_since"],
        last_message_at=row["last_message_at"],
        window_until=row["window_until"],
        created_at=row["created_at"],
    )


def _message(row: asyncpg.Record, key: DataKey | None, files: Mapping[UUID, tuple[FileView, ...]]) -> MessageView:
    body = key.open(row["body"], Personal, bound_to=f"message:{row['id']}") if key else Personal()
    return MessageView(
        id=row["id"],
        conversation=row["conversation"],
        case_id=row["case_id"],
        direction=row["direction"],
        kind=row["kind"],
        at=row["at"],
        text=clean(body.text) if body.text is not None else None,
        location=body.location,
        media=body.media,
        files=files.get(row["id"], ()),
        language=row["language"],
        intent=row["intent"],
        emergency=row["emergency"],
        state=row["state"],
    )


def _delivery(row: asyncpg.Record, key: DataKey | None) -> DeliveryView:
    content = open_content(key, row["body"], delivery=row["id"]) if key else None
    return DeliveryView(
        municipality=row["municipality"],
        id=row["id"],
        conversation=row["conversation"],
        case_id=row["case_id"],
        seq=row["seq"],
        part=row["part"],
        channel=row["channel"],
        purpose=row["purpose"],
        state=row["state"],
        text=words(content) if content is not None else None,
        taps=taps(content) if content is not None else (),
        actor=row["actor"],
        created_at=row["created_at"],
        due_at=row["due_at"],
        attempts=row["attempts"],
        accepted_at=row["accepted_at"],
        sent_at=row["sent_at"],
        delivered_at=row["delivered_at"],
        read_at=row["read_at"],
        failed_at=row["failed_at"],
        failed_code=row["failed_code"],
        failed_class=row["failed_class"],
    )


async def cases(
    pool: Database,
    wrapper: Wrapper,
    municipality: str,
    *,
    state: str | None = None,
    department: str | None = None,
    cursor: str | None = None,
) -> CasePage:
    """Cases, newest first.

    Raises:
        BadCursor: the cursor is none of this list.
    """
    moment, last = after_moment(cursor)
    async with pool.connection() as connection:
        rows = await connection.fetch(
            f"{_CASE} WHERE c.municipality = $1 AND ($2::text IS NULL OR c.state = $2) "
            "AND ($3::text IS NULL OR c.department = $3) "
            "AND ($4::timestamptz IS NULL OR (c.created_at, c.id) < ($4, $5::uuid)) "
            "ORDER BY c.created_at DESC, c.id DESC LIMIT $6",
            *(municipality, state, department, moment, last, PAGE + 1),
        )
    items = tuple(_case(row, open_key(wrapper, row, row["conversation"])) for row in rows[:PAGE])
    more = len(rows) > PAGE
    return CasePage(
        items=items, next_cursor=cursor_of(items[-1].created_at.isoformat(), items[-1].id) if more else None
    )


async def case(pool: Database, wrapper: Wrapper, municipality: str, case_id: UUID) -> CaseDetail | None:
    """One case with its conversation's messages, its history and the deliveries about it; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(f"{_CASE} WHERE c.municipality = $1 AND c.id = $2", municipality, case_id)
        if row is None:
            return None
        key = open_key(wrapper, row, row["conversation"])
        messages = await _messages(connection, municipality, row["conversation"])
        files = await of_conversation(connection, wrapper, municipality, row["conversation"])
        history = await connection.fetch(
            "SELECT at, actor, what, was, became FROM case_history WHERE municipality = $1 AND case_id = $2 ORDER BY n",
            *(municipality, case_id),
        )
        deliveries = await connection.fetch(
            "SELECT * FROM delivery WHERE municipality = $1 AND conversation = $2 "
            "AND (case_id = $3 OR case_id IS NULL) ORDER BY seq, part",
            *(municipality, row["conversation"], case_id),
        )
    return CaseDetail(
        case=_case(row, key),
        messages=tuple(_message(m, key, files) for m in messages),
        history=tuple(HistoryView(**dict(h)) for h in history),
        deliveries=tuple(_delivery(d, key) for d in deliveries),
    )


async def _messages(connection: Connection, municipality: str, conversation: UUID) -> Sequence[asyncpg.Record]:
    found: Sequence[asyncpg.Record] = await connection.fetch(
        "SELECT * FROM message WHERE municipality = $1 AND conversation = $2 ORDER BY seq", municipality, conversation
    )
    return found


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
    items = tuple(_conversation(row, open_key(wrapper, row, row["id"])) for row in rows[:PAGE])
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
            f"{_CASE} WHERE c.municipality = $1 AND c.conversation = $2 ORDER BY c.created_at, c.id",
            *(municipality, conversation_id),
        )
        messages = await _messages(connection, municipality, conversation_id)
        files = await of_conversation(connection, wrapper, municipality, conversation_id)
        deliveries = await connection.fetch(
            "SELECT * FROM delivery WHERE municipality = $1 AND conversation = $2 ORDER BY seq, part",
            *(municipality, conversation_id),
        )
    return ConversationDetail(
        conversation=_conversation(row, key),
        cases=tuple(_case(c, key) for c in found),
        messages=tuple(_message(m, key, files) for m in messages),
        deliveries=tuple(_delivery(d, key) for d in deliveries),
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
    items = tuple(_delivery(row, None) for row in rows[:PAGE])
    return DeliveryPage(items=items, next_cursor=cursor_of(items[-1].seq, items[-1].part) if len(rows) > PAGE else None)


async def delivery(pool: Database, municipality: str, delivery_id: UUID) -> DeliveryView | None:
    """One delivery without its text; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT * FROM delivery WHERE municipality = $1 AND id = $2", municipality, delivery_id
        )
    return _delivery(row, None) if row is not None else None
