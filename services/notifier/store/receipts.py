"""Receipts in the database: found by the delivery's id or the pseudonym of the platform's; states only climb."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import reduce
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.metrics import DELIVERIES, DELIVERY_FAILURES
from loket.providers.content import Content
from loket.sealing import DataKey, Wrapper
from services.notifier.delivery.receipts import LADDER, Climb, together
from services.notifier.store.conversations import Key
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_content, open_key, seal_content


class Met(Struct, frozen=True, kw_only=True):
    """A climb and the delivery that it is about."""

    climb: Climb
    conversation: Key
    delivery: UUID
    channel: str
    had_failed: bool
    provider: str | None
    """The way by which it was sent."""
    app: str | None
    attempts: int
    template: str | None
    needs_template: bool
    created_at: datetime

    @property
    def fails(self) -> bool:
        """Whether this is the first word of its failure."""
        return self.climb.failed_at is not None and not self.had_failed


_WANTED: Final = (
    "d.municipality, d.id, d.conversation, d.channel, d.message_ref, d.failed_at, d.dead_ref, d.provider, d.app, "
    "d.attempts, d.template, d.needs_template, d.created_at"
)


async def find(connection: Connection, climbs: Sequence[Climb]) -> list[Met]:
    """The deliveries that climbs are about; what is about none of ours is not among them."""
    by_id: dict[tuple[str, UUID], list[Climb]] = {}
    for c in climbs:
        if c.delivery is not None:
            by_id.setdefault((c.municipality, c.delivery), []).append(c)
    by_ref = {(c.municipality, c.message_ref): c for c in climbs}
    rows = await connection.fetch(
        f"SELECT {_WANTED} FROM delivery d "
        "JOIN unnest($1::text[], $2::uuid[]) AS n (municipality, id) USING (municipality, id) "
        f"UNION SELECT {_WANTED} FROM delivery d "
        "JOIN unnest($3::text[], $4::text[]) AS n (municipality, message_ref) USING (municipality, message_ref)",
        [m for m, _ in by_id],
        [i for _, i in by_id],
        [m for m, _ in by_ref],
        [r for _, r in by_ref],
    )
    met = []
    for row in rows:
        m = row["municipality"]
        found = by_id.get((m, row["id"]), [])
        found = found or [c for c in (by_ref.get((m, row["message_ref"])),) if c is not None]
        # What failed and was sent again is told of by the new message only.
        found = [c for c in found if c.message_ref != row["dead_ref"]]
        if found:
            # A delivery that was in doubt and went again has two messages on the platform.
            climb = reduce(together, found)
            met.append(
                Met(
                    climb=climb,
                    conversation=(m, row["conversation"]),
                    delivery=row["id"],
                    channel=row["channel"],
                    had_failed=row["failed_at"] is not None,
                    provider=row["provider"],
                    app=row["app"],
                    attempts=row["attempts"],
                    template=row["template"],
                    needs_template=row["needs_template"],
                    created_at=row["created_at"],
                )
            )
    return met


async def climb(connection: Connection, met: Sequence[Met], class_of: Callable[[Met], str]) -> None:
    """Let deliveries climb; a failure is kept beside the state, with code and class."""
    ordered = sorted(met, key=lambda one: (one.conversation[0], one.delivery))
    rows = await connection.fetch(
        """
        UPDATE delivery d SET
            state = CASE WHEN array_position($11::text[], n.state) > array_position($11::text[], d.state)
                         THEN n.state ELSE d.state END,
            message_ref = coalesce(d.message_ref, n.message_ref),
            accepted_at = coalesce(d.accepted_at, n.sent_at, n.delivered_at, n.read_at, n.failed_at),
            sent_at = coalesce(d.sent_at, n.sent_at), delivered_at = coalesce(d.delivered_at, n.delivered_at),
            read_at = coalesce(d.read_at, n.read_at), failed_at = coalesce(d.failed_at, n.failed_at),
            failed_code = CASE WHEN d.failed_at IS NULL THEN n.failed_code ELSE d.failed_code END,
            failed_class = CASE WHEN d.failed_at IS NULL THEN n.failed_class ELSE d.failed_class END,
            doubt_at = NULL
        FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[],
            $7::timestamptz[], $8::timestamptz[], $9::integer[], $10::text[])
            AS n (municipality, id, state, message_ref, sent_at, delivered_at, read_at, failed_at, failed_code,
                  failed_class)
        WHERE d.municipality = n.municipality AND d.id = n.id
        RETURNING d.municipality, d.channel, d.purpose, d.state, n.state AS told
        """,
        [one.conversation[0] for one in ordered],
        [one.delivery for one in ordered],
        [one.climb.state for one in ordered],
        [one.climb.message_ref for one in ordered],
        [one.climb.sent_at for one in ordered],
        [one.climb.delivered_at for one in ordered],
        [one.climb.read_at for one in ordered],
        [one.climb.failed_at for one in ordered],
        [one.climb.failed_code for one in ordered],
        [class_of(one) if one.climb.failed_at else None for one in ordered],
        list(LADDER),
    )
    for row in rows:
        if row["state"] == row["told"]:
            DELIVERIES.labels(row["municipality"], row["channel"], row["purpose"], row["state"]).inc()
    for one in ordered:
        if one.fails:
            code = str(one.climb.failed_code or "none")
            DELIVERY_FAILURES.labels(one.conversation[0], one.channel, code, class_of(one)).inc()


async def again(connection: Connection, met: Met, class_: str, *, due_at: datetime, needs_template: bool) -> bool:
    """Send once more what was accepted and then failed; False when it arrived all the same, or failed before.

    With what it failed, of what ``class_``, is kept.
    """
    channel = await connection.fetchval(
        "UPDATE delivery SET state = 'planned', due_at = $3, dead_ref = $4, message_ref = NULL, accepted_at = NULL, "
        "sent_at = NULL, doubt_at = NULL, asked = false, needs_template = needs_template OR $5, "
        "failures = failures || jsonb_build_object('at', $6::timestamptz, 'code', $7::integer, 'class', $8::text, "
        "'by', 'loket', 'again_at', $3::timestamptz) "
        "WHERE municipality = $1 AND id = $2 AND failed_at IS NULL "
        "AND state IN ('sending', 'in_doubt', 'accepted', 'sent') RETURNING channel",
        *(met.climb.municipality, met.delivery, due_at, met.climb.message_ref, needs_template),
        *(met.climb.failed_at, met.climb.failed_code, class_),
    )
    return channel is not None


async def content(connection: Connection, wrapper: Wrapper, met: Met) -> tuple[DataKey, Content] | None:
    """What a delivery says, with the key that it is sealed with; None when the resident was erased."""
    row = await connection.fetchrow(
        "SELECT d.municipality, d.conversation, d.body, c.wrapped_key FROM delivery d JOIN conversation c ON "
        "c.municipality = d.municipality AND c.id = d.conversation WHERE d.municipality = $1 AND d.id = $2",
        *(met.climb.municipality, met.delivery),
    )
    if row is None or (key := open_key(wrapper, row, row["conversation"])) is None:
        return None
    return key, open_content(key, row["body"], delivery=met.delivery)


async def say(connection: Connection, met: Met, key: DataKey, said: Content) -> None:
    """Let a delivery say something else."""
    await connection.execute(
        "UPDATE delivery SET body = $3 WHERE municipality = $1 AND id = $2",
        *(met.climb.municipality, met.delivery, seal_content(key, said, delivery=met.delivery)),
    )


async def climb_answers(connection: Connection, climbs: Sequence[Climb]) -> None:
    """Let the answers that ingest sent itself climb, where we know of them."""
    await connection.execute(
        "UPDATE message m SET state = CASE WHEN n.failed THEN 'failed' WHEN array_position($5::text[], n.state) > "
        "coalesce(array_position($5::text[], m.state), 0) THEN n.state ELSE m.state END "
        "FROM unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) AS n (municipality, ref, state, failed) "
        "WHERE m.municipality = n.municipality AND m.message_ref = n.ref AND m.direction = 'out'",
        [c.municipality for c in climbs],
        [c.message_ref for c in climbs],
        [c.state for c in climbs],
        [c.failed_at is not None for c in climbs],
        list(LADDER),
    )
