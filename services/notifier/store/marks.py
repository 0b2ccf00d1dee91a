"""Telling the senders which messages of residents were taken in, so that they can be marked as read."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.events import Personal
from loket.sealing import Wrapper
from services.notifier.store.database import Connection, Database
from services.notifier.store.seals import open_key

TAKEN: Final = "loket_taken"
"""What a sender listens to; the payload is municipality/channel/ids of ours: nothing personal."""
FRESH: Final = timedelta(seconds=60)
"""An older message is not marked: who sees it read by now would believe that somebody has just looked."""
_AT_ONCE: Final = 100
"""A payload holds at most 8,000 bytes."""
_SPACES: Final = frozenset({None, "whatsapp"})


class Taken(Struct, frozen=True, kw_only=True):
    """A message of a resident that was taken in."""

    municipality: str
    channel: str
    message: UUID


async def tell(connection: Connection, taken: Iterable[Taken]) -> None:
    """Let the senders know when this transaction commits; nobody hears it when no sender listens."""
    by_channel: dict[str, list[str]] = {}
    for one in taken:
        by_channel.setdefault(f"{one.municipality}/{one.channel}", []).append(str(one.message))
    for where, ids in sorted(by_channel.items()):
        for start in range(0, len(ids), _AT_ONCE):
            await connection.execute(
                "SELECT pg_notify($1, $2)", TAKEN, f"{where}/{','.join(ids[start : start + _AT_ONCE])}"
            )


async def native_id(pool: Database, wrapper: Wrapper, municipality: str, message: UUID, *, now: datetime) -> str | None:
    """WhatsApp's id of a message; None when it is old by now, erased, or known under a vendor's own id only."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT m.municipality, m.conversation, m.body, m.space, c.wrapped_key FROM message m JOIN conversation c "
            "ON c.municipality = m.municipality AND c.id = m.conversation "
            "WHERE m.municipality = $1 AND m.id = $2 AND m.direction = 'in' AND m.received_at > $3",
            *(municipality, message, now - FRESH),
        )
    key = open_key(wrapper, row, row["conversation"]) if row is not None else None
    if row is None or key is None or row["space"] not in _SPACES:
        return None
    return key.open(row["body"], Personal, bound_to=f"message:{message}").native_id
