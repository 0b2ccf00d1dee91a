"""Reading cases for staff: lists of 50 a page with filters, and one case with everything that belongs to it."""

from collections.abc import Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import ClassVar, Final
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.sealing import DataKey, Wrapper
from services.notifier.cases.workflow import CLOSED
from services.notifier.store.cursors import BadCursor, after_moment, cursor_of, parts_of
from services.notifier.store.database import Connection, Database
from services.notifier.store.media_reads import of_conversation
from services.notifier.store.opened import CASE, PAGE, case_view, delivery_view, message_view, messages_of
from services.notifier.store.rows import CaseDetail, CasePage, CaseView, HistoryView
from services.notifier.store.seals import open_key, open_why

OPEN: Final = "open"
"""In place of a state: every state in which somebody works on the case."""
_LATE: Final = (
    "(c.state NOT IN ('afgehandeld', 'geannuleerd') AND c.due < $2 "
    "AND c.due < coalesce((c.asked_since AT TIME ZONE 'Europe/Amsterdam')::date, $2))"
)
_IS_OPEN: Final = "c.state NOT IN ('afgehandeld', 'geannuleerd')"
_CHOSEN: Final = (
    "c.municipality = $1 AND ($4::text IS NULL OR c.department = $4) AND (NOT $5 OR v.waits_for IS NOT NULL) "
    "AND ($6::text IS NULL OR c.sub = $6) AND ($7::uuid[] IS NULL OR c.id = ANY($7))"
)
_RANK: Final = "CASE c.priority WHEN 'hoog' THEN 0 WHEN 'laag' THEN 2 ELSE 1 END"
_SOURCE: Final = "FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation"


class Filter(Struct, frozen=True, kw_only=True):
    """Which cases a list shows."""

    today: date
    """In the Netherlands: a case is late when it was due before."""
    state: str | None = None
    """A state, ``open`` for every state in which somebody works on it, None for all."""
    department: str | None = None
    late: bool = False
    """Only those that are late."""
    waits: bool = False
    """Only those whose resident waits for a person."""
    sub: str | None = None
    """Only those of a category."""
    among: tuple[UUID, ...] | None = None
    """Only these; None: any."""
    taken: ClassVar[int] = 7
    """So many values ``where`` has."""

    def arguments(self, municipality: str) -> tuple[object, ...]:
        """The values of ``where``."""
        return (municipality, self.today, self.state, self.department, self.waits, self.sub, self.among)

    @property
    def where(self) -> str:
        """The condition; that a case is open stands in it by name, so that its index is used."""
        state = f"$3::text IS NOT NULL AND {_IS_OPEN}" if self.state == OPEN else "($3::text IS NULL OR c.state = $3)"
        return f"{_CHOSEN} AND {state}"

    @property
    def is_worked_on(self) -> bool:
        """Whether only cases are listed that somebody works on: then what is urgent and due first stands on top."""
        return self.state is not None and self.state not in CLOSED

    @property
    def order(self) -> str:
        """In which order the cases stand that are not late."""
        return f"{_RANK}, c.due, c.created_at, c.id" if self.is_worked_on else "c.created_at DESC, c.id DESC"


async def cases(
    pool: Database, wrapper: Wrapper, municipality: str, wanted: Filter, *, cursor: str | None = None
) -> CasePage:
    """Cases, newest first.

    Raises:
        BadCursor: the cursor is none of this list.
    """
    async with pool.connection() as connection:
        rows = await _newest(connection, municipality, wanted, after=cursor, limit=PAGE + 1)
    items = _opened(wrapper, rows[:PAGE])
    return CasePage(items=items, next_cursor=_newest_cursor(items) if len(rows) > PAGE else None)


async def pressing(
    pool: Database, wrapper: Wrapper, municipality: str, wanted: Filter, *, cursor: str | None = None
) -> CasePage:
    """Cases as the desk works through them, and how many there are.

    Those that are late stand first, the longest due on top. Then what is open by priority, by its term, and the oldest
    first; among what is closed too the newest first.

    Raises:
        BadCursor: the cursor is none of this list.
    """
    late_after = None if cursor is None else _late_cursor(cursor)
    async with pool.connection() as connection:
        late: Sequence[asyncpg.Record] = []
        if cursor is None or late_after is not None:
            due, last = late_after or (None, None)
            late = await connection.fetch(
                f"{CASE} WHERE {wanted.where} AND {_LATE} AND ($8::date IS NULL OR (c.due, c.id) > ($8, $9::uuid)) "
                "ORDER BY c.due, c.id LIMIT $10",
                *(*wanted.arguments(municipality), due, last, PAGE + 1),
            )
        rest: Sequence[asyncpg.Record] = []
        if len(late) <= PAGE and not wanted.late:
            after = cursor if late_after is None else None
            others = _most_urgent if wanted.is_worked_on else _newest_in_time
            rest = await others(connection, municipality, wanted, after, PAGE + 1 - len(late))
        count = await _count(connection, municipality, wanted)
    rows = [*late, *rest]
    items = _opened(wrapper, rows[:PAGE])
    if len(rows) <= PAGE:
        return CasePage(items=items, next_cursor=None, count=count)
    if len(late) >= PAGE:
        return CasePage(items=items, next_cursor=_cursor_in_late(items), count=count)
    next_cursor = _urgent_cursor(items) if wanted.is_worked_on else _newest_cursor(items)
    return CasePage(items=items, next_cursor=next_cursor, count=count)


async def _count(connection: Connection, municipality: str, wanted: Filter) -> int:
    late = _LATE if wanted.late else "$2::date IS NOT NULL"
    found: int = await connection.fetchval(
        f"SELECT count(*) {_SOURCE} WHERE {wanted.where} AND {late}", *wanted.arguments(municipality)
    )
    return found


async def _most_urgent(
    connection: Connection, municipality: str, wanted: Filter, after: str | None, limit: int
) -> Sequence[asyncpg.Record]:
    rank, due, moment, last = (None, None, None, None) if after is None else _after_urgent(after)
    found: Sequence[asyncpg.Record] = await connection.fetch(
        f"{CASE} WHERE {wanted.where} AND NOT {_LATE} AND ($8::int IS NULL "
        f"OR ({_RANK}, c.due, c.created_at, c.id) > ($8, $9::date, $10::timestamptz, $11::uuid)) "
        f"ORDER BY {wanted.order} LIMIT $12",
        *(*wanted.arguments(municipality), rank, due, moment, last, limit),
    )
    return found


async def _newest_in_time(
    connection: Connection, municipality: str, wanted: Filter, after: str | None, limit: int
) -> Sequence[asyncpg.Record]:
    return await _newest(connection, municipality, wanted, after=after, limit=limit, but_late=True)


_RANKS: Final = MappingProxyType({"hoog": 0, "laag": 2})


def _urgent_cursor(items: Sequence[CaseView]) -> str:
    one = items[-1]
    return cursor_of(_RANKS.get(one.priority, 1), one.due.isoformat(), one.created_at.isoformat(), one.id)


def _after_urgent(cursor: str) -> tuple[int, date, datetime, UUID]:
    rank, due, moment, last = parts_of(cursor, 4)
    try:
        return int(rank), date.fromisoformat(due), datetime.fromisoformat(moment), UUID(last)
    except ValueError as error:
        raise BadCursor from error


def _cursor_in_late(items: Sequence[CaseView]) -> str:
    return cursor_of("late", items[-1].due.isoformat(), items[-1].id)


def _late_cursor(cursor: str) -> tuple[date, UUID] | None:
    """After which late case a list goes on, or None when it is past those."""
    try:
        kind, due, last = parts_of(cursor, 3)
    except BadCursor:
        return None
    if kind != "late":
        raise BadCursor
    try:
        return date.fromisoformat(due), UUID(last)
    except ValueError as error:
        raise BadCursor from error


async def _newest(
    connection: Connection,
    municipality: str,
    wanted: Filter,
    *,
    after: str | None,
    limit: int,
    but_late: bool = False,
) -> Sequence[asyncpg.Record]:
    moment, last = after_moment(after)
    late = f"NOT {_LATE}" if but_late else _LATE if wanted.late else "$2::date IS NOT NULL"
    found: Sequence[asyncpg.Record] = await connection.fetch(
        f"{CASE} WHERE {wanted.where} AND {late} "
        "AND ($8::timestamptz IS NULL OR (c.created_at, c.id) < ($8, $9::uuid)) "
        "ORDER BY c.created_at DESC, c.id DESC LIMIT $10",
        *(*wanted.arguments(municipality), moment, last, limit),
    )
    return found


def _newest_cursor(items: Sequence[CaseView]) -> str:
    return cursor_of(items[-1].created_at.isoformat(), items[-1].id)


async def stamp(connection: Connection, municipality: str, wanted: Filter) -> str:
    """A text that differs when the first page of ``pressing`` does."""
    columns = "concat_ws(':', c.id, c.version, v.waits_for, v.urgent) AS line"
    found: str | None = await connection.fetchval(
        "SELECT md5(string_agg(line, ',')) FROM ("
        f"(SELECT {columns} {_SOURCE} WHERE {wanted.where} AND {_LATE} ORDER BY c.due, c.id LIMIT $8) UNION ALL "
        f"(SELECT {columns} {_SOURCE} WHERE {wanted.where} ORDER BY {wanted.order} LIMIT $8)) AS seen",
        *(*wanted.arguments(municipality), PAGE),
    )
    return f"{found or ''}.{await _count(connection, municipality, wanted)}"


async def changed(connection: Connection, municipality: str, wanted: Filter) -> str:
    """A text that differs when any case does that a filter leaves."""
    found: str = await connection.fetchval(
        f"SELECT concat_ws(':', count(*), sum(c.version), max(c.changed_at)) {_SOURCE} "
        f"WHERE {wanted.where} AND $2::date IS NOT NULL",
        *wanted.arguments(municipality),
    )
    return found


def _opened(wrapper: Wrapper, rows: Sequence[asyncpg.Record]) -> tuple[CaseView, ...]:
    return tuple(case_view(row, open_key(wrapper, row, row["conversation"])) for row in rows)


async def by_number(pool: Database, municipality: str, number: str) -> UUID | None:
    """The case of that number, whatever its capitals; None when this municipality has none."""
    async with pool.connection() as connection:
        found: UUID | None = await connection.fetchval(
            "SELECT id FROM case_ WHERE municipality = $1 AND number = upper($2)", municipality, number.strip()
        )
    return found


def _history(row: asyncpg.Record, key: DataKey | None, case: UUID) -> HistoryView:
    return HistoryView(
        at=row["at"],
        actor=row["actor"],
        what=row["what"],
        was=row["was"],
        became=row["became"],
        why=open_why(key, row["why"], case=case),
    )


async def case(pool: Database, wrapper: Wrapper, municipality: str, case_id: UUID) -> CaseDetail | None:
    """One case with its conversation's messages, its history and the deliveries about it; None when there is none."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(f"{CASE} WHERE c.municipality = $1 AND c.id = $2", municipality, case_id)
        if row is None:
            return None
        key = open_key(wrapper, row, row["conversation"])
        messages = await messages_of(connection, municipality, row["conversation"])
        files = await of_conversation(connection, wrapper, municipality, row["conversation"])
        history = await connection.fetch(
            "SELECT at, actor, what, was, became, why FROM case_history "
            "WHERE municipality = $1 AND case_id = $2 ORDER BY n",
            *(municipality, case_id),
        )
        deliveries = await connection.fetch(
            "SELECT * FROM delivery WHERE municipality = $1 AND conversation = $2 "
            "AND (case_id = $3 OR case_id IS NULL) ORDER BY seq, part",
            *(municipality, row["conversation"], case_id),
        )
    return CaseDetail(
        case=case_view(row, key),
        messages=tuple(message_view(m, key, files) for m in messages),
        history=tuple(_history(h, key, case_id) for h in history),
        deliveries=tuple(delivery_view(d, key, files) for d in deliveries),
    )
