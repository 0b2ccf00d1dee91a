"""Files that staff send: noted before they are stored, kept with their delivery, and what is uploaded where."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.declarations import Channel
from loket.events import Media
from loket.sealing import DataKey, Wrapper
from services.notifier.media.shapes import Found, State
from services.notifier.store.claims import Claimed, Lease
from services.notifier.store.database import Connection
from services.notifier.store.media import key_name, object_key, open_found, open_media_key

_PATIENCE: Final = timedelta(hours=1)
"""After so long nobody writes the row of an object any more: it was left behind."""
_UPLOAD_LIVES: Final = timedelta(days=28)
"""An upload is used again for so long. Source: Meta, media: an uploaded id lives 30 days."""


class Placed(Struct, frozen=True, kw_only=True):
    """Where a file will lie, and its key. Its ``repr`` shows nothing of it."""

    municipality: str
    id: UUID
    data_key: DataKey
    at: datetime

    @property
    def object(self) -> str:
        """Its key in object storage."""
        return object_key(self.municipality, self.id, self.at)

    def __repr__(self) -> str:
        return f"Placed(id={self.id})"


class Enclosed(Struct, frozen=True, kw_only=True):
    """The file of a delivery, as its sender needs it. Its ``repr`` shows nothing of it."""

    found: Found
    data_key: DataKey
    object: str
    upload: str | None
    """Its id at the provider by which it goes, while that lives."""

    def __repr__(self) -> str:
        return f"Enclosed({self.found!r})"


async def reserve(connection: Connection, placed: Placed) -> None:
    """Note an object as left behind before it is written: it is swept unless ``keep`` comes within the hour."""
    await connection.execute(
        "INSERT INTO media_leftover (object, since) VALUES ($1, now() + $2)", placed.object, _PATIENCE
    )


async def keep(
    connection: Connection,
    wrapper: Wrapper,
    placed: Placed,
    delivery: UUID,
    kind: str,
    found: Found,
    *,
    has_thumb: bool,
) -> bool:
    """Keep a stored file with its delivery, in the delivery's transaction; False when it took so long that it is swept.

    Args:
        connection: in the transaction that plans the delivery.
        wrapper: wraps the file's key.
        placed: where it lies.
        delivery: that it goes with; it has no other file.
        kind: as WhatsApp names it.
        found: what it is.
        has_thumb: whether a small picture of it lies there too.
    """
    if await connection.fetchval("DELETE FROM media_leftover WHERE object = $1 RETURNING 1", placed.object) is None:
        return False
    await connection.execute(
        """
        INSERT INTO media (municipality, id, delivery, kind, channel, provider, app, state, wrapped_key, source, found,
            is_kept, has_thumb, created_at, due_at, settled_at)
        SELECT $1, $2, $3, $4, channel, '', '', $5, $6, $7, $8, true, $9, $10, $10, $10
        FROM delivery WHERE municipality = $1 AND id = $3
        """,
        *(placed.municipality, placed.id, delivery, kind, State.FETCHED.value),
        wrapper.wrap(placed.data_key, bound_to=key_name(placed.municipality, placed.id)),
        placed.data_key.seal(Media(id="", mime_type=found.mime_type), bound_to=f"source:{placed.id}"),
        placed.data_key.seal(found, bound_to=f"found:{placed.id}"),
        *(has_thumb, placed.at),
    )
    return True


async def of_delivery(
    connection: Connection, wrapper: Wrapper, municipality: str, delivery: UUID, way: Channel, *, now: datetime
) -> Enclosed | None:
    """The file of a delivery that goes by a way; None when it is kept no longer, or its resident was erased."""
    row = await connection.fetchrow(
        "SELECT *, provider = $3 AND app = $4 AND uploaded_at > $5 AS is_there FROM media "
        "WHERE municipality = $1 AND delivery = $2",
        *(municipality, delivery, way.provider, way.app, now - _UPLOAD_LIVES),
    )
    if row is None:
        return None
    key = open_media_key(wrapper, row)
    found = open_found(key, row)
    if found is None:
        return None
    return Enclosed(
        found=found,
        data_key=key,
        object=object_key(municipality, row["id"], row["created_at"]),
        upload=row["upload"] if row["is_there"] else None,
    )


async def uploaded(
    connection: Connection, lease: Lease, claimed: Claimed, way: Channel, upload: str, *, now: datetime
) -> bool | None:
    """Note where a file was uploaded; False when the delivery is not ours any more, and must not be sent.

    None when the file was taken away meanwhile, with its resident or after its time: nothing may be sent either.
    """
    kept = await connection.fetchval(
        "UPDATE media SET provider = $3, app = $4, upload = $5, uploaded_at = $6 "
        "WHERE municipality = $1 AND delivery = $2 RETURNING 1",
        *(lease.municipality, claimed.id, way.provider, way.app, upload, now),
    )
    if kept is None:
        return None
    return bool(
        await connection.fetchval(
            "SELECT EXISTS (SELECT FROM delivery WHERE municipality = $1 AND id = $2 AND lease_token = $3 "
            "AND state = 'sending')",
            *(lease.municipality, claimed.id, claimed.token),
        )
    )


async def upload_again(connection: Connection, municipality: str, delivery: UUID) -> None:
    """Let a file be uploaded anew: what failed may have failed because of its upload."""
    await connection.execute(
        "UPDATE media SET upload = NULL WHERE municipality = $1 AND delivery = $2", municipality, delivery
    )
