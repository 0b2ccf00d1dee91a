"""Writes what plans led to: every kind of row in one set-based statement, whatever the number of conversations."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from loket.declarations import Municipality
from loket.metrics import DELIVERIES, SAME_REPORTS
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.shapes import Conversation, Delivery, Happened
from services.notifier.store import deliveries
from services.notifier.store.case_rows import Result, write_cases
from services.notifier.store.database import Connection
from services.notifier.store.seals import seal_why

__all__ = ["Result", "write"]

_SAME: Final = {"merged": "joined", "not_same": "other", "same": "kept"}
"""What a resident did in the history of a case -> the outcome that is counted."""


async def write(
    connection: Connection, world: Mapping[str, Municipality], results: Sequence[Result], *, now: datetime
) -> None:
    """Write everything that the plans of some locked conversations led to."""
    if not results:
        return
    await _conversations(connection, results)
    await write_cases(connection, world, results, now)
    await _history(connection, results, now)
    await _attach(connection, results)
    await _deliveries(connection, results, now)
    await _timers(connection, results)
    for result in results:
        _count_same(result)


def _count_same(result: Result) -> None:
    """Count of whom it was asked whether their report is another's, and what they said."""
    before, after = (s.conversation.memory.offered for s in (result.before, result.after))
    SAME_REPORTS.labels(result.key[0], "offered").inc(len(after.keys() - before.keys()))
    for line in (h for step in result.steps for h in step.history if h.actor == RESIDENT):
        if line.what in _SAME:
            SAME_REPORTS.labels(result.key[0], _SAME[line.what]).inc()


async def _conversations(connection: Connection, results: Sequence[Result]) -> None:
    changed = [r for r in results if r.after.conversation != r.before.conversation]
    found: list[Conversation] = [r.after.conversation for r in changed]
    await connection.execute(
        """
        UPDATE conversation c SET channel = n.channel, language = n.language, stopped = n.stopped,
            waits_for = n.waits_for, urgent = n.urgent, emergency = n.emergency, waits_since = n.waits_since,
            last_message_at = n.last_message_at, window_until = n.window_until, windows = n.windows,
            recipient = n.recipient, memory = n.memory
        FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[],
            $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::jsonb[], $12::bytea[], $13::bytea[],
            $14::boolean[])
            AS n (municipality, id, channel, language, stopped, waits_for, urgent, waits_since, last_message_at,
                  window_until, windows, recipient, memory, emergency)
        WHERE c.municipality = n.municipality AND c.id = n.id
        """,
        [c.municipality for c in found],
        [c.id for c in found],
        [c.channel for c in found],
        [c.language for c in found],
        [c.stopped for c in found],
        [c.waits_for for c in found],
        [c.urgent for c in found],
        [c.waits_since for c in found],
        [c.last_message_at for c in found],
        [c.window_until for c in found],
        [msgspec.json.encode(c.windows).decode() for c in found],
        [r.data_key.seal(r.after.conversation.recipient, bound_to=f"recipient:{r.key[1]}") for r in changed],
        [r.data_key.seal(r.after.conversation.memory, bound_to=f"memory:{r.key[1]}") for r in changed],
        [c.emergency for c in found],
    )


async def _history(connection: Connection, results: Sequence[Result], now: datetime) -> None:
    lines: list[tuple[Result, Happened]] = [(r, h) for r in results for step in r.steps for h in step.history]
    if not lines:
        return
    await connection.execute(
        "INSERT INTO case_history (municipality, case_id, at, actor, what, was, became, why) SELECT n.m, n.c, $7, n.a, "
        "n.w, n.was, n.became, n.why FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], "
        "$6::text[], $8::bytea[]) WITH ORDINALITY AS n (m, c, a, w, was, became, why, i) ORDER BY n.i",
        [r.key[0] for r, _ in lines],
        [h.case for _, h in lines],
        [h.actor for _, h in lines],
        [h.what for _, h in lines],
        [h.was for _, h in lines],
        [h.became for _, h in lines],
        now,
        [seal_why(r.data_key, h.why, case=h.case) for r, h in lines],
    )


async def _attach(connection: Connection, results: Sequence[Result]) -> None:
    pairs = [(r.key[0], m, c) for r in results for step in r.steps for m, c in step.attached.items()]
    if not pairs:
        return
    await connection.execute(
        "UPDATE message m SET case_id = n.c FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS n (m, i, c) "
        "WHERE m.municipality = n.m AND m.id = n.i",
        *([m for m, _, _ in pairs], [i for _, i, _ in pairs], [c for _, _, c in pairs]),
    )


async def _deliveries(connection: Connection, results: Sequence[Result], now: datetime) -> None:
    silenced = [r.key for r in results if any(step.silenced for step in r.steps)]
    if silenced:
        await deliveries.silence(connection, silenced)
    planned: list[tuple[Result, Delivery]] = [(r, d) for r in results for step in r.steps for d in step.deliveries]
    if planned:
        await deliveries.plan(connection, [(r.key, r.data_key, d) for r, d in planned], now=now)
        for r, d in planned:
            DELIVERIES.labels(r.key[0], d.channel, d.purpose.value, "planned").inc()
    superseded = [(r.key[0], old, new) for r in results for step in r.steps for old, new in step.superseded.items()]
    if superseded:
        await deliveries.supersede(connection, superseded)
    again = [(r.key[0], one) for r in results for step in r.steps for one in step.again]
    if again:
        await deliveries.doubted_again(connection, again, now=now)


async def _timers(connection: Connection, results: Sequence[Result]) -> None:
    wanted: dict[tuple[str, UUID, str], datetime | None] = {}
    for r in results:
        for step in r.steps:
            wanted.update({(*r.key, kind.value): due for kind, due in step.timers.items()})
    gone = sorted(key for key, due in wanted.items() if due is None)
    if gone:
        await connection.execute(
            "DELETE FROM timer t USING unnest($1::text[], $2::uuid[], $3::text[]) AS n (m, c, k) "
            "WHERE t.municipality = n.m AND t.conversation = n.c AND t.kind = n.k",
            *([m for m, _, _ in gone], [c for _, c, _ in gone], [k for _, _, k in gone]),
        )
    kept = sorted((key, due) for key, due in wanted.items() if due is not None)
    if kept:
        await connection.execute(
            "INSERT INTO timer (municipality, conversation, kind, due) "
            "SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::timestamptz[]) "
            "ON CONFLICT (municipality, conversation, kind) DO UPDATE SET due = excluded.due",
            [m for (m, _, _), _ in kept],
            [c for (_, c, _), _ in kept],
            [k for (_, _, k), _ in kept],
            [due for _, due in kept],
        )
