"""Writes what plans led to: every kind of row in one set-based statement, whatever the number of conversations."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec
from msgspec import Struct

from loket.codec import encode
from loket.declarations import Municipality
from loket.events import CaseChanged
from loket.metrics import CASES, DELIVERIES
from loket.sealing import DataKey
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.conversation.shapes import Case, Conversation, Delivery, Happened, Place, Situation, Step
from services.notifier.store import deliveries, events
from services.notifier.store.conversations import Key, Loaded
from services.notifier.store.database import Connection


class Result(Struct, frozen=True, kw_only=True):
    """What became of one conversation in this transaction. Its ``repr`` shows nothing of it."""

    key: Key
    data_key: DataKey
    before: Situation
    after: Situation
    steps: tuple[Step, ...]

    def __repr__(self) -> str:
        return f"Result({self.key})"

    @classmethod
    def of(cls, loaded: Loaded, steps: Sequence[Step]) -> "Result":
        """Put the steps of a conversation together, in order."""
        return cls(
            key=loaded.key,
            data_key=loaded.data_key,
            before=loaded.situation,
            after=steps[-1].after if steps else loaded.situation,
            steps=tuple(steps),
        )


async def write(
    connection: Connection, world: Mapping[str, Municipality], results: Sequence[Result], *, now: datetime
) -> None:
    """Write everything that the plans of some locked conversations led to."""
    if not results:
        return
    await _conversations(connection, results)
    await _cases(connection, world, results, now)
    await _history(connection, results, now)
    await _attach(connection, results)
    await _deliveries(connection, results, now)
    await _timers(connection, results)


async def _conversations(connection: Connection, results: Sequence[Result]) -> None:
    changed = [r for r in results if r.after.conversation != r.before.conversation]
    found: list[Conversation] = [r.after.conversation for r in changed]
    await connection.execute(
        """
        UPDATE conversation c SET channel = n.channel, language = n.language, stopped = n.stopped,
            waits_for = n.waits_for, urgent = n.urgent, waits_since = n.waits_since,
            last_message_at = n.last_message_at, window_until = n.window_until, windows = n.windows,
            recipient = n.recipient, memory = n.memory
        FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[],
            $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::jsonb[], $12::bytea[], $13::bytea[])
            AS n (municipality, id, channel, language, stopped, waits_for, urgent, waits_since, last_message_at,
                  window_until, windows, recipient, memory)
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
    )


class _Changed(Struct, frozen=True):
    municipality: str
    data_key: DataKey
    case: Case
    state_before: str | None


def _changed(results: Sequence[Result]) -> Iterable[_Changed]:
    for r in results:
        before = {case.id: case for case in r.before.cases}
        for case in r.after.cases:
            was = before.get(case.id)
            if was is not case and was != case:
                grown = msgspec.structs.replace(case, version=case.version + 1)
                yield _Changed(r.key[0], r.data_key, grown, was.state if was else None)


async def _cases(
    connection: Connection, world: Mapping[str, Municipality], results: Sequence[Result], now: datetime
) -> None:
    changed = list(_changed(results))
    if not changed:
        return
    fresh = [c for c in changed if c.case.number is None]
    numbers = await _draw_numbers(connection, world, fresh)
    rows = [msgspec.structs.replace(c, case=_numbered(c.case, numbers)) for c in changed]
    await connection.execute(
        """
        INSERT INTO case_ (municipality, id, conversation, number, state, main, sub, department, confidence,
            candidates, evidence, language, place, has_place, photos, acknowledged, fixed, created_at, changed_at,
            due, version)
        SELECT * FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
            $8::text[], $9::float8[], $10::jsonb[], $11::jsonb[], $12::text[], $13::bytea[], $14::boolean[],
            $15::integer[], $16::boolean[], $17::boolean[], $18::timestamptz[], $19::timestamptz[], $20::date[],
            $21::integer[])
        ON CONFLICT (municipality, id) DO UPDATE SET state = excluded.state, main = excluded.main,
            sub = excluded.sub, department = excluded.department, confidence = excluded.confidence,
            candidates = excluded.candidates, evidence = excluded.evidence, language = excluded.language,
            place = excluded.place, has_place = excluded.has_place, photos = excluded.photos,
            acknowledged = excluded.acknowledged, fixed = excluded.fixed, changed_at = excluded.changed_at,
            due = excluded.due, version = excluded.version
        """,
        [r.municipality for r in rows],
        *_columns([r.case for r in rows]),
        [r.data_key.seal(r.case.place, bound_to=f"case:{r.case.id}") for r in rows],
        [r.case.place != Place() for r in rows],
        *_more_columns([r.case for r in rows]),
    )
    await events.to_publish(connection, [(r.municipality, encode(_told(r, now))) for r in rows])
    for r in rows:
        if r.state_before != r.case.state:
            CASES.labels(r.municipality, r.case.department, r.case.state).inc()


def _columns(cases: Sequence[Case]) -> Iterable[Sequence[object]]:
    yield [c.id for c in cases]
    yield [c.conversation for c in cases]
    yield [c.number for c in cases]
    yield [c.state for c in cases]
    yield [c.main for c in cases]
    yield [c.sub for c in cases]
    yield [c.department for c in cases]
    yield [c.confidence for c in cases]
    yield [msgspec.json.encode(c.candidates).decode() for c in cases]
    yield [msgspec.json.encode(c.evidence).decode() for c in cases]
    yield [c.language for c in cases]


def _more_columns(cases: Sequence[Case]) -> Iterable[Sequence[object]]:
    yield [c.photos for c in cases]
    yield [c.acknowledged for c in cases]
    yield [c.fixed for c in cases]
    yield [c.created_at for c in cases]
    yield [c.changed_at for c in cases]
    yield [c.due for c in cases]
    yield [c.version for c in cases]


def _numbered(case: Case, numbers: Mapping[UUID, str]) -> Case:
    return msgspec.structs.replace(case, number=case.number or numbers[case.id])


async def _draw_numbers(
    connection: Connection, world: Mapping[str, Municipality], fresh: Sequence[_Changed]
) -> dict[UUID, str]:
    """Draw a number for each new case: the counter's row stays locked until the commit, so none is wasted."""
    by_counter: dict[tuple[str, str], list[Case]] = {}
    for c in fresh:
        by_counter.setdefault((c.municipality, month_of(c.case.created_at)), []).append(c.case)
    numbers: dict[UUID, str] = {}
    for (municipality, month), cases in sorted(by_counter.items()):
        last: int = await connection.fetchval(
            "INSERT INTO case_counter (municipality, month, last) VALUES ($1, $2, $3) "
            "ON CONFLICT (municipality, month) DO UPDATE SET last = case_counter.last + excluded.last RETURNING last",
            *(municipality, month, len(cases)),
        )
        prefix = world[municipality].case_prefix
        for i, case in enumerate(cases):
            numbers[case.id] = case_number(prefix, month, last - len(cases) + 1 + i)
    return numbers


def _told(changed: _Changed, now: datetime) -> CaseChanged:
    case = changed.case
    return CaseChanged(
        event_id=str(uuid5(case.id, f"version:{case.version}")),
        municipality=changed.municipality,
        received_at=now,
        case=str(case.id),
        number=case.number or "",
        state=case.state,
        main=case.main,
        sub=case.sub,
        department=case.department,
        version=case.version,
    )


async def _history(connection: Connection, results: Sequence[Result], now: datetime) -> None:
    lines: list[tuple[str, Happened]] = [(r.key[0], h) for r in results for step in r.steps for h in step.history]
    if not lines:
        return
    await connection.execute(
        "INSERT INTO case_history (municipality, case_id, at, actor, what, was, became) SELECT n.m, n.c, $7, n.a, n.w, "
        "n.was, n.became FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) "
        "WITH ORDINALITY AS n (m, c, a, w, was, became, i) ORDER BY n.i",
        [m for m, _ in lines],
        [h.case for _, h in lines],
        [h.actor for _, h in lines],
        [h.what for _, h in lines],
        [h.was for _, h in lines],
        [h.became for _, h in lines],
        now,
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
