"""Lets cases be found by who reports the same that were written before there were drawers (migration 0011)."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.failures import Permanent
from loket.sealing import Wrapper
from services.notifier.cases.near import drawer
from services.notifier.cases.spots import NEAR_DAYS, square
from services.notifier.cases.workflow import CLOSED
from services.notifier.conversation.shapes import Place
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_key

AT_ONCE: Final = 200
"""Cases of one batch: some milliseconds of opening what is sealed."""
_MIGRATION: Final = 11
_STILL_WRITTEN: Final = timedelta(days=1)
"""So long after the migration a process of the version before may have written cases without a drawer."""


class At(Struct, frozen=True):
    """The case that was looked at last, in the order of municipality and id."""

    municipality: str = ""
    case: UUID = UUID(int=0)


async def fill(connection: Connection, wrapper: Wrapper, after: At, *, now: datetime, most: int = AT_ONCE) -> At | None:
    """Write drawer and square of the next open cases that have none; a second run finds the same and changes nothing.

    Only of the last 14 days, which are all that anybody looks for: two weeks after the migration nothing is left to do.
    A case that is being written right now is passed over: it gets its drawer there. So is one whose place cannot be
    opened, because its reporter was erased or the key is another.

    Args:
        connection: in a transaction.
        wrapper: opens where they are.
        after: where the batch before ended; ``At()`` at the beginning.
        now: this moment (UTC).
        most: cases of this batch.

    Returns:
        Where this batch ended; None when there is no more.
    """
    rows = await connection.fetch(
        "SELECT c.municipality, c.id, c.conversation, c.place, v.wrapped_key "
        "FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation "
        "WHERE (c.municipality, c.id) > ($1, $2) AND (c.drawer IS NULL OR c.square IS NULL) AND c.has_place "
        "AND c.created_at >= $3 AND c.state <> ALL($4::text[]) "
        "AND c.created_at < (SELECT applied_at + $5 FROM schema_version WHERE version = $6) "
        "ORDER BY c.municipality, c.id LIMIT $7 FOR UPDATE OF c SKIP LOCKED",
        *(after.municipality, after.case, now - timedelta(days=NEAR_DAYS), sorted(CLOSED)),
        *(_STILL_WRITTEN, _MIGRATION, most),
    )
    found: list[tuple[str, UUID, int | None, str | None]] = []
    for row in rows:
        try:
            key = open_key(wrapper, row, row["conversation"])
            place = key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place()
        except Permanent:
            continue
        lies_in = None if place.rough else drawer(place.street)
        found.append((row["municipality"], row["id"], lies_in, square(place.pin)))
    await connection.execute(
        "UPDATE case_ c SET drawer = coalesce(c.drawer, n.drawer), square = coalesce(c.square, n.square) "
        "FROM unnest($1::text[], $2::uuid[], $3::integer[], $4::text[]) AS n (municipality, id, drawer, square) "
        "WHERE c.municipality = n.municipality AND c.id = n.id AND (n.drawer IS NOT NULL OR n.square IS NOT NULL)",
        *([one[column] for one in found] for column in range(4)),
    )
    return At(rows[-1]["municipality"], rows[-1]["id"]) if len(rows) == most else None
