"""Finding, making and locking conversations; always locked in the order of municipality and id."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, TypeAlias
from uuid import UUID, uuid5

import asyncpg
import msgspec
from msgspec import Struct

from loket.events import Candidate
from loket.failures import Code, Retryable
from loket.sealing import DataKey, Wrapper
from services.notifier.cases.evidence import Evidence
from services.notifier.conversation.shapes import Case, Conversation, Memory, Place, Recipient, Situation
from services.notifier.store.database import Connection
from services.notifier.store.seals import key_name, open_key

Key: TypeAlias = tuple[str, UUID]
"""Municipality and conversation."""

_SPACE: Final = UUID("6f7d4d3e-7a0b-4b7e-9d52-0c9b2f1f5f10")
"""Namespace of conversation ids; never changes."""


class Loaded(Struct, frozen=True, kw_only=True):
    """A locked conversation as it is in the database. Its ``repr`` shows nothing of it."""

    key: Key
    situation: Situation
    data_key: DataKey

    def __repr__(self) -> str:
        return f"Loaded({self.key})"


class Resident(Struct, frozen=True, kw_only=True):
    """Who wrote: every alias that the event carries, and on which channel."""

    municipality: str
    aliases: tuple[str, ...]
    channel: str


def id_of(municipality: str, alias: str) -> UUID:
    """Id of the conversation that begins with an alias."""
    return uuid5(_SPACE, f"{municipality}:{alias}")


async def find_or_make(
    connection: Connection, wrapper: Wrapper, residents: Sequence[Resident], *, now: datetime
) -> list[Key]:
    """The conversation of each resident; one is made for whom none of the aliases is known.

    An alias that comes with a known one belongs to the same conversation from now on. When the aliases of one event
    belong to different conversations the first alias decides (the BSUID's, when there is one).

    Raises:
        Retryable: ``conflict``: another process has just made one of them; the same again will find it.
    """
    wanted = sorted({(r.municipality, alias) for r in residents for alias in r.aliases})
    known = await _known(connection, wanted)
    fresh: dict[Key, str] = {}
    added: dict[tuple[str, str], UUID] = {}
    keys: list[Key] = []
    for r in residents:
        at = [(r.municipality, alias) for alias in r.aliases]
        conversation = next((known[a] for a in at if a in known), None)
        if conversation is None:
            conversation = id_of(*at[0])
            fresh[r.municipality, conversation] = r.channel
        for a in at:
            if a not in known:
                known[a] = added[a] = conversation
        keys.append((r.municipality, conversation))
    if fresh:
        await _make(connection, wrapper, fresh, now)
    if added:
        await _add_aliases(connection, added)
    return keys


async def _known(connection: Connection, wanted: Sequence[tuple[str, str]]) -> dict[tuple[str, str], UUID]:
    rows = await connection.fetch(
        "SELECT a.municipality, a.alias, a.conversation FROM alias a "
        "JOIN unnest($1::text[], $2::text[]) AS w (municipality, alias) USING (municipality, alias)",
        [m for m, _ in wanted],
        [a for _, a in wanted],
    )
    return {(r["municipality"], r["alias"]): r["conversation"] for r in rows}


async def _make(connection: Connection, wrapper: Wrapper, fresh: Mapping[Key, str], now: datetime) -> None:
    keys = sorted(fresh)
    wrapped = [wrapper.wrap(wrapper.new(), bound_to=key_name(*key)) for key in keys]
    made = await connection.fetch(
        "INSERT INTO conversation (municipality, id, channel, wrapped_key, created_at) "
        "SELECT n.*, $5 FROM unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[]) AS n "
        "ON CONFLICT DO NOTHING RETURNING id",
        *([m for m, _ in keys], [i for _, i in keys], [fresh[k] for k in keys], wrapped, now),
    )
    if len(made) != len(keys):
        raise Retryable(Code.CONFLICT, after_s=0.05)


async def _add_aliases(connection: Connection, added: Mapping[tuple[str, str], UUID]) -> None:
    pairs = sorted(added)
    made = await connection.fetch(
        "INSERT INTO alias (municipality, alias, conversation) "
        "SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[]) ON CONFLICT DO NOTHING RETURNING alias",
        *([m for m, _ in pairs], [a for _, a in pairs], [added[p] for p in pairs]),
    )
    if len(made) != len(pairs):
        raise Retryable(Code.CONFLICT, after_s=0.05)


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
    """
    ordered = sorted(set(keys))
    arguments = ([m for m, _ in ordered], [i for _, i in ordered])
    rows = await connection.fetch(
        "SELECT c.* FROM conversation c "
        "JOIN unnest($1::text[], $2::uuid[]) AS w (municipality, id) USING (municipality, id) "
        f"ORDER BY c.municipality, c.id FOR UPDATE OF c{' SKIP LOCKED' if skip_locked else ''}",
        *arguments,
    )
    found = await connection.fetch(
        "SELECT c.* FROM case_ c "
        "JOIN unnest($1::text[], $2::uuid[]) AS w (municipality, conversation) USING (municipality, conversation) "
        "ORDER BY c.created_at, c.number",
        *arguments,
    )
    loaded: dict[Key, Loaded] = {}
    for row in rows:
        data_key = open_key(wrapper, row, row["id"])
        if data_key is not None:
            key = (row["municipality"], row["id"])
            cases = tuple(_case(c, data_key) for c in found if (c["municipality"], c["conversation"]) == key)
            situation = Situation(conversation=_conversation(row, data_key), cases=cases)
            loaded[key] = Loaded(key=key, situation=situation, data_key=data_key)
    return loaded


def _conversation(row: asyncpg.Record, key: DataKey) -> Conversation:
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
        window_until=row["window_until"],
        recipient=key.open(recipient, Recipient, bound_to=f"recipient:{conversation}") if recipient else Recipient(),
        memory=key.open(memory, Memory, bound_to=f"memory:{conversation}") if memory else Memory(),
    )


def _case(row: asyncpg.Record, key: DataKey) -> Case:
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
        place=key.open(row["place"], Place, bound_to=f"case:{row['id']}") if row["place"] else Place(),
        photos=row["photos"],
        acknowledged=row["acknowledged"],
        fixed=row["fixed"],
        created_at=row["created_at"],
        changed_at=row["changed_at"],
        due=row["due"],
        version=row["version"],
    )


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
