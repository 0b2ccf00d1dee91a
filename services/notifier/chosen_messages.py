"""The messages of a resident of which staff choose what a case is made of, opened."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from loket.events import Personal
from services.notifier.cases.handling import Moved, Refusal
from services.notifier.cases.opening import Loose
from services.notifier.hearing import PHOTOS
from services.notifier.store.conversations import Loaded
from services.notifier.store.database import Connection


async def loose_messages(connection: Connection, loaded: Loaded) -> tuple[Loose, ...]:
    """What a resident sent that stands with no case, in order; what came twice has one photo."""
    rows = await connection.fetch(
        "SELECT id, kind, body, same_as, emergency FROM message WHERE municipality = $1 AND conversation = $2 "
        "AND case_id IS NULL AND direction = 'in' ORDER BY seq",
        *loaded.key,
    )
    found = []
    for row in rows:
        body = _body(loaded, row)
        photo = row["kind"] in PHOTOS and row["same_as"] is None
        found.append(
            Loose(
                message=row["id"],
                photo=photo,
                pin=body.location,
                text=body.text or "",
                alarm=row["emergency"] is not None,
            )
        )
    return tuple(found)


async def own_messages(
    connection: Connection, loaded: Loaded, case: UUID, wanted: Sequence[UUID]
) -> tuple[tuple[Moved, ...], tuple[Moved, ...]]:
    """What a resident sent for a case, in order: the messages of a wish to split it, and those that are left.

    What came twice has one photo.

    Raises:
        Refusal: it names none, or one that is not of this case, or all of them.
    """
    rows = await connection.fetch(
        "SELECT id, kind, body, same_as, emergency FROM message WHERE municipality = $1 AND case_id = $2 "
        "AND direction = 'in' ORDER BY seq",
        *(loaded.key[0], case),
    )
    asked = set(wanted)
    if not asked or not asked <= {row["id"] for row in rows}:
        raise Refusal("nothing_to_split", "Name messages of this case, at least one, that the new case is made of.")
    if len(asked) == len(rows):
        raise Refusal("nothing_left", "Leave this case a message of its own; to make it another one, recategorise it.")
    found = [(row["id"] in asked, _moved(loaded, row)) for row in rows]
    return tuple(one for goes, one in found if goes), tuple(one for goes, one in found if not goes)


def _moved(loaded: Loaded, row: asyncpg.Record) -> Moved:
    return Moved(
        message=row["id"],
        photo=row["kind"] in PHOTOS and row["same_as"] is None,
        text=_body(loaded, row).text or "",
        alarm=row["emergency"] is not None,
    )


def _body(loaded: Loaded, row: asyncpg.Record) -> Personal:
    return loaded.data_key.open(row["body"], Personal, bound_to=f"message:{row['id']}")
