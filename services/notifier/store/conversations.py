"""Locking and loading conversations; always locked in the order of municipality and id."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from loket.events import Candidate
from loket.failures import Code, Retryable
from loket.sealing import DataKey, Wrapper
from services.notifier.cases.evidence import Evidence
from services.notifier.conversation.naming import Key
from services.notifier.conversation.shapes import Case, Conversation, Memory, Place, Recipient, Situation
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_described, open_key

__all__ = ["Key", "Loaded", "case_of", "conversation_of", "lock", "now_known_as", "of_case", "window"]
_WINDOWS: Final = dict[str, datetime]


class Loaded(Struct, frozen=True, kw_only=True):
    """A locked conversation as it is in the database. Its ``repr`` shows nothing of it."""

    key: Key
    situation: Situation
    data_key: DataKey

    def __repr__(self) -> str:
        return f"Loaded({self.key})"


async def lock(
    connection: Connection, wrapper: Wrapper, keys: Sequence[Key], *, skip_locked: bool = False
) -> dict[Key, Loaded]:
    """Lock conversations in order and load them with all their cases, oldest first.

    Args:
        connection: in a transaction.
        wrapper: opens their data keys.
        keys: which.
        skip_locked: leave out what another transaction has, instead of waiting.

    Returns:
        The locked ones; one whose resident was erased is not among them.

    Raises:
        Retryable: ``conflict``: another process has just merged one of them into another; ask again for that one.
    """
    ordered = sorted(set(keys))
    arguments = ([m for m, _ in ordered], [i for _, i in ordered])
    rows = await connection.fetch(
        "SELECT c.* FROM conversation c "
        "JOIN unnest($1::text[], $2::uuid[]) AS w (municipality, id) USING (municipality, id) "
        f"ORDER BY c.municipality, c.id FOR UPDATE OF c{' SKIP LOCKED' if skip_locked else ''}",
        *arguments,
    )
    gone = {*ordered} - {(row["municipality"], row["id"]) for row in rows}
    if gone and await now_known_as(connection, gone) != {key: key for key in gone}:
        raise Retryable(Code.CONFLICT, after_s=0.01)
    found = await connection.fetch(
        "SELECT c.*, EXISTS (SELECT FROM case_follower f JOIN conversation v ON v.municipality = f.municipality "
        "AND v.id = f.conversation WHERE f.municipality = c.municipality AND f.case_id = c.id "
        "AND f.conversation <> c.conversation AND v.wrapped_key IS NOT NULL) AS followed FROM case_ c "
        "JOIN unnest($1::text[], $2::uuid[]) AS w (municipality, conversation) USING (municipality, conversation) "
        "ORDER BY c.created_at, c.number",
        *arguments,
    )
    loaded: dict[Key, Loaded] = {}
    for row in rows:
        data_key = open_key(wrapper, row, row["id"])
        if data_key is not None:
            key = (row["municipality"], row["id"])
            cases = tuple(case_of(c, data_key) for c in found if (c["municipality"], c["conversation"]) == key)
            situation = Situation(conversation=conversation_of(row, data_key), cases=cases)
            loaded[key] = Loaded(key=key, situation=situation, data_key=data_key)
    return loaded


def conversation_of(row: asyncpg.Record, key: DataKey | None) -> Conversation:
    """A row as a conversation; without the key nothing of what is sealed."""
    conversation: UUID = row["id"]
    recipient, memory = row["recipient"], row["memory"]
    return Conversation(
        municipality=row["municipality"],
        id=conversation,
        channel=row["channel"],
        created_at=row["created_at"],
        language=row["language"],
        stopped=row["stopped"],
        waits_for=row["waits_for"],
        urgent=row["urgent"],
        waits_since=row["waits_since"],
        last_message_at=row["last_message_at"],
        windows=msgspec.json.decode(row["windows"], type=_WINDOWS),
        recipient=key.open(recipient, Recipient, bound_to=f"recipient:{conversation}")
        if key and recipient
        else Recipient(),
        memory=key.open(memory, Memory, bound_to=f"memory:{conversation}") if key and memory else Memory(),
    )


def case_of(row: asyncpg.Record, key: DataKey | None) -> Case:
    """A row as a case; without the key it has no place."""
    return Case(
        id=row["id"],
        conversation=row["conversation"],
        number=row["number"],
        state=row["state"],
        main=row["main"],
        sub=row["sub"],
        department=row["department"],
        confidence=row["confidence"],
        candidates=msgspec.json.decode(row["candidates"], type=tuple[Candidate, ...]),
        evidence=msgspec.json.decode(row["evidence"], type=Evidence),
        language=row["language"],
        place=key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place(),
        photos=row["photos"],
        acknowledged=row["acknowledged"],
        fixed=row["fixed"],
        assigned=row["assigned"],
        priority=row["priority"],
        priority_by=row["priority_by"],
        asked_since=row["asked_since"],
        solved=row["solved"],
        merged_into=row["merged_into"],
        let_go=row["let_go"],
        followed=bool(row.get("followed")),
        described=open_described(key, row),
        created_at=row["created_at"],
        changed_at=row["changed_at"],
        closed_at=row["closed_at"],
        due=row["due"],
        version=row["version"],
    )


async def now_known_as(connection: Connection, keys: Iterable[Key]) -> dict[Key, Key]:
    """Where conversations are now: itself, or the one that it became part of."""
    wanted = sorted(set(keys))
    rows = await connection.fetch(
        "SELECT g.municipality, g.id, g.became FROM conversation_merged g "
        "JOIN unnest($1::text[], $2::uuid[]) AS w (municipality, id) USING (municipality, id)",
        *([m for m, _ in wanted], [i for _, i in wanted]),
    )
    moved = {(r["municipality"], r["id"]): (r["municipality"], r["became"]) for r in rows}
    return {key: moved.get(key, key) for key in wanted}


async def of_case(connection: Connection, municipality: str, case_id: UUID) -> UUID | None:
    """The conversation of a case, or None."""
    found: UUID | None = await connection.fetchval(
        "SELECT conversation FROM case_ WHERE municipality = $1 AND id = $2", municipality, case_id
    )
    return found


async def window(connection: Connection, municipality: str, conversation: UUID) -> datetime | None:
    """Until when free text may be sent; None when there is no such conversation or nobody ever wrote in it."""
    found: datetime | None = await connection.fetchval(
        "SELECT window_until FROM conversation WHERE municipality = $1 AND id = $2 AND wrapped_key IS NOT NULL",
        *(municipality, conversation),
    )
    return found
