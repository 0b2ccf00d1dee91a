"""Writes cases that plans changed, with their numbers, and what the rest of the world hears of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec
from msgspec import Struct

from loket.codec import encode
from loket.declarations import Municipality
from loket.events import CaseChanged
from loket.metrics import CASES, SATISFACTION
from loket.sealing import DataKey
from services.notifier.cases.near import drawer
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.cases.spots import square
from services.notifier.cases.workflow import CLOSED
from services.notifier.conversation.shapes import Case, Place, Situation, Step
from services.notifier.store import events
from services.notifier.store.conversations import Key, Loaded
from services.notifier.store.database import Connection
from services.notifier.store.seals import seal_described


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


class _Changed(Struct, frozen=True):
    municipality: str
    data_key: DataKey
    case: Case
    state_before: str | None
    solved_before: bool | None


def _changed(results: Sequence[Result]) -> Iterable[_Changed]:
    for r in results:
        before = {case.id: case for case in r.before.cases}
        for case in r.after.cases:
            was = before.get(case.id)
            if was is not case and was != case:
                grown = msgspec.structs.replace(case, version=case.version + 1)
                before_that = (was.state, was.solved) if was else (None, None)
                yield _Changed(r.key[0], r.data_key, grown, *before_that)


async def write_cases(
    connection: Connection, world: Mapping[str, Municipality], results: Sequence[Result], now: datetime
) -> None:
    """Write the cases that differ from what they were, in one statement, and put their news in the outbox."""
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
            due, version, assigned, priority, asked_since, solved, merged_into, closed_at, square, drawer,
            priority_by, let_go, described)
        SELECT * FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
            $8::text[], $9::float8[], $10::jsonb[], $11::jsonb[], $12::text[], $13::bytea[], $14::boolean[],
            $15::integer[], $16::boolean[], $17::boolean[], $18::timestamptz[], $19::timestamptz[], $20::date[],
            $21::integer[], $22::boolean[], $23::text[], $24::timestamptz[], $25::boolean[], $26::uuid[],
            $27::timestamptz[], $28::text[], $29::integer[], $30::text[],
            $31::timestamptz[], $32::bytea[])
        ON CONFLICT (municipality, id) DO UPDATE SET state = excluded.state, main = excluded.main,
            sub = excluded.sub, department = excluded.department, confidence = excluded.confidence,
            candidates = excluded.candidates, evidence = excluded.evidence, language = excluded.language,
            place = excluded.place, has_place = excluded.has_place, photos = excluded.photos,
            acknowledged = excluded.acknowledged, fixed = excluded.fixed, changed_at = excluded.changed_at,
            due = excluded.due, version = excluded.version, assigned = excluded.assigned,
            priority = excluded.priority, asked_since = excluded.asked_since, solved = excluded.solved,
            merged_into = excluded.merged_into, square = excluded.square,
            drawer = excluded.drawer, closed_at = excluded.closed_at, described = excluded.described,
            priority_by = excluded.priority_by, let_go = excluded.let_go
        """,
        [r.municipality for r in rows],
        *_columns([r.case for r in rows]),
        [r.data_key.seal(r.case.place, bound_to=f"case:{r.case.id}") for r in rows],
        [r.case.place != Place() for r in rows],
        *_more_columns([r.case for r in rows]),
        [seal_described(r.data_key, r.case.described, case=r.case.id) for r in rows],
    )
    await events.to_publish(connection, [(r.municipality, encode(_told(r, now))) for r in rows])
    for r in rows:
        if r.state_before != r.case.state:
            CASES.labels(r.municipality, r.case.department, r.case.state).inc()
        if r.case.solved is not None and r.case.solved != r.solved_before:
            SATISFACTION.labels(r.municipality, r.case.department, "yes" if r.case.solved else "no").inc()


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
    yield [c.assigned for c in cases]
    yield [c.priority for c in cases]
    yield [c.asked_since for c in cases]
    yield [c.solved for c in cases]
    yield [c.merged_into for c in cases]
    yield [c.closed_at or c.changed_at if c.state in CLOSED else None for c in cases]
    yield [square(c.place.pin) for c in cases]
    yield [None if c.place.rough else drawer(c.place.street) for c in cases]
    yield [c.priority_by for c in cases]
    yield [c.let_go for c in cases]


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
