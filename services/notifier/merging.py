"""Two cases become one, of one resident or of two: by staff, or because a resident says that they are the same."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from loket.declarations import Municipality
from loket.sealing import Wrapper
from services.notifier import following
from services.notifier.cases import handling
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.shapes import Case
from services.notifier.store import followers, write
from services.notifier.store.conversations import Loaded
from services.notifier.store.database import Connection
from services.notifier.store.write import Result


class Merge(Struct, frozen=True, kw_only=True):
    """Which case ends and which goes on, with their locked conversations; who wants it and why."""

    gone: Case
    gone_in: Loaded
    keep: Case
    keep_in: Loaded
    cause: UUID
    why: str | None
    actor: str


async def merge(
    connection: Connection, world: Mapping[str, Municipality], wrapper: Wrapper, wanted: Merge, *, now: datetime
) -> None:
    """End a case because another one goes on for the same; whoever reported or followed it is told, and follows that.

    Raises:
        Refusal: they are the same, or one is closed; nothing was written.
    """
    municipality = wanted.keep_in.key[0]
    gone, keep = wanted.gone, wanted.keep
    here = Draft(world[municipality], wanted.gone_in.situation, now)
    is_one = wanted.gone_in.key == wanted.keep_in.key
    there = here if is_one else Draft(world[municipality], wanted.keep_in.situation, now)
    handling.merge_away(here, gone, keep, cause=wanted.cause, why=wanted.why, actor=wanted.actor)
    moved = await _messages(connection, municipality, gone.id) if is_one else []
    handling.take_in(there, keep, gone, moved=moved, why=wanted.why, actor=wanted.actor)
    behind = await followers.of_case(connection, municipality, gone.id)
    await followers.take_over(connection, municipality, gone.id, keep.id)
    if not is_one and gone.let_go is None:
        await followers.follow(connection, municipality, keep.id, wanted.gone_in.key[1], now=now)
    drafts = [(wanted.gone_in, here)] if is_one else [(wanted.gone_in, here), (wanted.keep_in, there)]
    await write.write(connection, world, [Result.of(loaded, [draft.finish()]) for loaded, draft in drafts], now=now)
    hearing = [(municipality, one) for one in behind if one != wanted.keep_in.key[1]]
    actor = LOKET if wanted.actor == RESIDENT else wanted.actor
    await following.tell_merged(connection, world, wrapper, hearing, gone, keep.number or "", actor=actor, now=now)


async def _messages(connection: Connection, municipality: str, case: UUID) -> list[UUID]:
    rows = await connection.fetch(
        "SELECT id FROM message WHERE municipality = $1 AND case_id = $2 ORDER BY seq", municipality, case
    )
    return [row["id"] for row in rows]
