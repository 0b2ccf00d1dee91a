"""What residents sent, and what ingest answered itself, sealed with the conversation's key."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from loket.events import Personal
from loket.sealing import DataKey
from services.notifier.conversation.naming import Key
from services.notifier.conversation.twice import Heard
from services.notifier.store.database import Connection


class Kept(Struct, frozen=True, kw_only=True):
    """A message as it is kept. Its ``repr`` shows no content."""

    key: Key
    data_key: DataKey
    id: UUID
    direction: str
    kind: str
    at: datetime
    received_at: datetime
    body: Personal
    language: str | None = None
    intent: str | None = None
    emergency: str | None = None
    message_ref: str | None = None
    space: str | None = None
    """Of the id that it came under: ``whatsapp``, or a vendor's own."""
    content_refs: tuple[str, ...] = ()
    same_as: UUID | None = None
    """The message that it repeats under another id: it has no effect."""

    def __repr__(self) -> str:
        return f"Kept(id={self.id}, kind={self.kind!r})"


async def keep(connection: Connection, messages: Sequence[Kept]) -> None:
    """Write messages in their order; one that is there already stays as it is."""
    await connection.execute(
        """
        INSERT INTO message (municipality, id, conversation, direction, kind, at, received_at, body, language, intent,
            emergency, message_ref, space, content_refs, same_as)
        SELECT n.m, n.i, n.c, n.d, n.k, n.a, n.r, n.b, n.l, n.t, n.e, n.f, n.s, string_to_array(n.x, ','), n.w
        FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[],
            $8::bytea[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::uuid[])
            WITH ORDINALITY AS n (m, i, c, d, k, a, r, b, l, t, e, f, s, x, w, o)
        ORDER BY n.o ON CONFLICT (municipality, id) DO NOTHING
        """,
        [m.key[0] for m in messages],
        [m.id for m in messages],
        [m.key[1] for m in messages],
        [m.direction for m in messages],
        [m.kind.replace("\0", "") for m in messages],
        [m.at for m in messages],
        [m.received_at for m in messages],
        [m.data_key.seal(m.body, bound_to=f"message:{m.id}") for m in messages],
        [m.language for m in messages],
        [m.intent for m in messages],
        [m.emergency for m in messages],
        [m.message_ref for m in messages],
        [m.space for m in messages],
        [",".join(m.content_refs) for m in messages],
        [m.same_as for m in messages],
    )


async def recent(connection: Connection, keys: Sequence[Key], *, since: datetime) -> dict[Key, list[Heard]]:
    """What residents sent since then, in order, to tell whether a message came under another id already."""
    rows = await connection.fetch(
        "SELECT m.municipality, m.conversation, m.id, m.space, m.content_refs, m.received_at, m.same_as "
        "FROM message m JOIN unnest($1::text[], $2::uuid[]) AS n (municipality, conversation) "
        "USING (municipality, conversation) WHERE m.space IS NOT NULL AND m.received_at >= $3 ORDER BY m.seq",
        *([m for m, _ in keys], [c for _, c in keys], since),
    )
    found: dict[Key, list[Heard]] = {}
    for row in rows:
        heard = Heard(
            id=row["id"],
            space=row["space"],
            refs=tuple(row["content_refs"]),
            received_at=row["received_at"],
            same_as=row["same_as"],
        )
        found.setdefault((row["municipality"], row["conversation"]), []).append(heard)
    return found
