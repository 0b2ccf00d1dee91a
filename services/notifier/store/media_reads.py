"""Reading files of residents and of staff: what became of them, and where they lie."""

from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.sealing import DataKey, Wrapper
from services.notifier.media.shapes import Found, State
from services.notifier.store.database import Connection, Database
from services.notifier.store.media import object_key, open_found, open_media_key


class FileView(Struct, frozen=True, kw_only=True):
    """A file of a message or a delivery. Its ``repr`` shows nothing of it."""

    municipality: str
    id: UUID
    owner: UUID
    """The message that it came with, or the delivery that it goes with."""
    kind: str
    state: str
    code: str | None
    found: Found | None
    has_thumb: bool

    def __repr__(self) -> str:
        return f"FileView(id={self.id}, state={self.state!r})"


class Stored(Struct, frozen=True, kw_only=True):
    """A file that may be given to staff, and what opens it. Its ``repr`` shows nothing of it."""

    file: FileView
    found: Found
    data_key: DataKey
    object: str

    def __repr__(self) -> str:
        return f"Stored({self.file!r})"


def _file(wrapper: Wrapper, row: asyncpg.Record) -> FileView:
    return FileView(
        municipality=row["municipality"],
        id=row["id"],
        owner=row["message"] or row["delivery"],
        kind=row["kind"],
        state=row["state"],
        code=row["code"],
        found=open_found(open_media_key(wrapper, row), row),
        has_thumb=row["has_thumb"],
    )


async def of_conversation(
    connection: Connection, wrapper: Wrapper, municipality: str, conversation: UUID
) -> dict[UUID, tuple[FileView, ...]]:
    """The files of a conversation, by the message or delivery that each is of."""
    rows = await connection.fetch(
        "SELECT f.* FROM media f JOIN message m ON m.municipality = f.municipality AND m.id = f.message "
        "WHERE m.municipality = $1 AND m.conversation = $2 UNION ALL "
        "SELECT f.* FROM media f JOIN delivery d ON d.municipality = f.municipality AND d.id = f.delivery "
        "WHERE d.municipality = $1 AND d.conversation = $2 ORDER BY id",
        *(municipality, conversation),
    )
    found: dict[UUID, tuple[FileView, ...]] = {}
    for row in rows:
        one = _file(wrapper, row)
        found[one.owner] = (*found.get(one.owner, ()), one)
    return found


async def stored(pool: Database, wrapper: Wrapper, municipality: str, media: UUID) -> Stored | None:
    """A file that was fetched; None for one that there is not, or that nobody is shown."""
    async with pool.connection() as connection:
        row = await connection.fetchrow("SELECT * FROM media WHERE municipality = $1 AND id = $2", municipality, media)
    if row is None or row["state"] != State.FETCHED:
        return None
    file = _file(wrapper, row)
    if file.found is None:
        return None
    return Stored(
        file=file,
        found=file.found,
        data_key=open_media_key(wrapper, row),
        object=object_key(municipality, media, row["created_at"]),
    )
