"""What staff made of a case's category, as rows to learn from: sealed, masked, gone with the resident."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.codec import clean
from loket.events import Personal
from loket.masking import mask
from loket.sealing import DataKey, Wrapper
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_key


class Correction(Struct, frozen=True, kw_only=True):
    """One labelled row. Its ``repr`` shows no text."""

    text: str
    category: str
    main: str
    language: str | None
    created_at: datetime
    source: str
    was: str
    model: str
    corrected_at: datetime

    def __repr__(self) -> str:
        return f"Correction({self.was!r} -> {self.category!r})"


class Change(Struct, frozen=True, kw_only=True):
    """What a person chose, for which case."""

    case_id: UUID
    was: str
    became: str
    main: str
    source: str


async def keep(
    connection: Connection, municipality: str, conversation: UUID, key: DataKey, change: Change, *, now: datetime
) -> None:
    """Keep a person's choice with everything that the resident wrote for this case; nothing when that is no words."""
    rows = await connection.fetch(
        "SELECT m.id, m.body, m.language, m.received_at, u.model FROM message m LEFT JOIN understanding u "
        "ON (u.municipality, u.message) = (m.municipality, m.id) WHERE m.municipality = $1 AND m.case_id = $2 "
        "AND m.direction = 'in' AND m.same_as IS NULL ORDER BY m.seq",
        *(municipality, change.case_id),
    )
    said = _said(rows, key)
    if not said:
        return
    await connection.execute(
        "INSERT INTO correction (municipality, conversation, case_id, at, said_at, source, was, became, main, "
        "language, model, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        municipality,
        conversation,
        change.case_id,
        now,
        rows[0]["received_at"],
        change.source,
        change.was,
        change.became,
        change.main,
        next((row["language"] for row in rows if row["language"]), None),
        next((row["model"] for row in rows if row["model"]), ""),
        key.seal(mask(said), bound_to=_bound(change.case_id)),
    )


def _said(rows: Sequence[asyncpg.Record], key: DataKey) -> str:
    texts = (key.open(row["body"], Personal, bound_to=f"message:{row['id']}").text for row in rows)
    return "\n".join(clean(text).strip() for text in texts if text and text.strip())


async def of_municipality(
    connection: Connection, wrapper: Wrapper, municipality: str, *, since: datetime | None = None
) -> AsyncIterator[Correction]:
    """The last choice for each case, oldest first; a case that went back to what it was is one that was confirmed.

    Args:
        connection: inside a transaction.
        wrapper: opens the keys of conversations.
        municipality: whose.
        since: leaves out what was chosen before.
    """
    last = (
        "SELECT DISTINCT ON (c.case_id) c.*, v.wrapped_key FROM correction c JOIN conversation v "
        "ON (v.municipality, v.id) = (c.municipality, c.conversation) WHERE c.municipality = $1 "
        "AND v.wrapped_key IS NOT NULL AND ($2::timestamptz IS NULL OR c.at >= $2) ORDER BY c.case_id, c.n DESC"
    )
    async for row in connection.cursor(f"SELECT * FROM ({last}) AS each ORDER BY n", municipality, since):
        key = open_key(wrapper, row, row["conversation"])
        if key is not None:
            yield Correction(
                text=key.open(row["body"], str, bound_to=_bound(row["case_id"])),
                category=row["became"],
                main=row["main"],
                language=row["language"],
                created_at=row["said_at"],
                source=row["source"],
                was=row["was"],
                model=row["model"],
                corrected_at=row["at"],
            )


def _bound(case_id: UUID) -> str:
    return f"correction:{case_id}"
