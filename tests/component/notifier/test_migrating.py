"""The schema only goes forward, and what a database went through stays as it was."""

import asyncio
import sys
from uuid import UUID

import asyncpg
import pytest

from deploy.local.postgres import Postgres
from services.notifier.__main__ import main
from services.notifier.store.migrate import KNOWN, MIGRATIONS, ChangedMigration, WrongSchema, migrate


async def told(database: str, query: str, *values: object) -> None:
    """One statement of somebody else."""
    connection = await asyncpg.connect(database)
    try:
        await connection.execute(query, *values)
    finally:
        await connection.close()


async def test_two_at_once_apply_each_migration_once_and_a_third_finds_nothing_to_do(database: str) -> None:
    first, second = await asyncio.gather(migrate(database), migrate(database))

    assert sorted(first + second) == [m.name for m in MIGRATIONS]
    assert await migrate(database) == []


async def test_a_migration_that_was_changed_after_it_was_applied_is_refused_by_name(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await migrate(database)
    await told(database, "UPDATE schema_version SET sha256 = $1 WHERE version = 2", bytes(32))

    with pytest.raises(ChangedMigration, match=MIGRATIONS[1].name):
        await migrate(database)
    monkeypatch.setenv("LOKET_POSTGRES_DSN", database)
    monkeypatch.setattr(sys, "argv", ["notifier", "migrate"])
    code = await asyncio.to_thread(main)

    told_the_operator = capsys.readouterr().err
    await told(database, "UPDATE schema_version SET sha256 = $1 WHERE version = 2", MIGRATIONS[1].sha256)
    assert code == 2
    assert MIGRATIONS[1].name in told_the_operator
    assert len(told_the_operator.splitlines()) == 1


async def test_a_database_from_before_there_were_checksums_gets_them(database: str) -> None:
    await migrate(database)
    await told(database, "ALTER TABLE schema_version DROP COLUMN sha256")

    assert await migrate(database) == []

    await told(database, "UPDATE schema_version SET sha256 = $1 WHERE version = 1", bytes(32))
    with pytest.raises(ChangedMigration):
        await migrate(database)
    await told(database, "UPDATE schema_version SET sha256 = $1 WHERE version = 1", MIGRATIONS[0].sha256)


async def test_a_database_that_is_newer_is_left_alone(database: str) -> None:
    await migrate(database)
    await told(database, "INSERT INTO schema_version (version, name) VALUES ($1, 'later.sql')", KNOWN + 1)

    with pytest.raises(WrongSchema, match="start a newer notifier"):
        await migrate(database)
    await told(database, "DELETE FROM schema_version WHERE version = $1", KNOWN + 1)


async def test_who_waited_urgently_before_dangers_were_told_apart_still_stands_on_top(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = postgres.create_database("before_dangers_were_told_apart")
    with monkeypatch.context() as before:
        before.setattr("services.notifier.store.migrate.MIGRATIONS", MIGRATIONS[:15])
        await migrate(database)
    for number, urgent in ((1, True), (2, False)):
        await told(
            database,
            "INSERT INTO conversation (municipality, id, channel, waits_for, urgent, created_at) "
            "VALUES ('denhaag', $1, 'whatsapp', 'person', $2, now())",
            UUID(int=number),
            urgent,
        )

    assert await migrate(database) == [m.name for m in MIGRATIONS[15:]]

    connection = await asyncpg.connect(database)
    found = await connection.fetch("SELECT id, emergency FROM conversation ORDER BY id")
    await connection.close()
    assert [(row["id"].int, row["emergency"]) for row in found] == [(1, True), (2, False)]


async def test_cases_from_before_a_reporter_could_let_go_of_one_are_with_their_reporters_still(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = postgres.create_database("before_reporters_let_go")
    with monkeypatch.context() as before:
        before.setattr("services.notifier.store.migrate.MIGRATIONS", MIGRATIONS[:17])
        await migrate(database)
    await told(
        database,
        "INSERT INTO conversation (municipality, id, channel, created_at) VALUES ('denhaag', $1, 'whatsapp', now())",
        UUID(int=1),
    )
    for number, into in ((1, None), (2, UUID(int=1))):
        await told(
            database,
            "INSERT INTO case_ (municipality, id, conversation, number, state, main, sub, department, confidence, "
            "candidates, evidence, has_place, photos, acknowledged, fixed, created_at, changed_at, due, version, "
            "merged_into) "
            "VALUES ('denhaag', $1, $2, $3, 'gemeld', 'm', 's', 'd', 1, '[]', '{}', "
            "false, 0, true, false, now(), now(), "
            "now(), 1, $4)",
            *(UUID(int=number), UUID(int=1), f"DH-2611-0000{number}", into),
        )

    assert await migrate(database) == [m.name for m in MIGRATIONS[17:]]

    connection = await asyncpg.connect(database)
    found = await connection.fetch("SELECT let_go, merged_into FROM case_ ORDER BY number")
    await connection.close()
    assert [tuple(row) for row in found] == [(None, None), (None, UUID(int=1))]
