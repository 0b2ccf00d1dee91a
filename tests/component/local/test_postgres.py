"""The database server of the local run: it lets in who knows the password, and keeps what was committed."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

from deploy.local.postgres import Postgres
from deploy.local.postgres_home import OLDEST, find_binaries


@pytest.fixture
def server(tmp_path: Path, take_port: Callable[[], int]) -> Iterator[Postgres]:
    folder = tmp_path / secrets.token_hex(8)
    server = Postgres(find_binaries(), folder=folder, port=take_port(), password="invented-password")
    server.start()
    try:
        yield server
    finally:
        server.kill()
        server.remove()


async def fetch(dsn: str, query: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


async def test_what_was_committed_survives_kill_9(server: Postgres) -> None:
    dsn = server.create_database("kept")
    await fetch(dsn, "CREATE TABLE note (text text)")
    await fetch(dsn, "INSERT INTO note VALUES ('er ligt een losse tegel')")
    before = server.pid

    server.kill()
    server.start()

    assert await fetch(dsn, "SELECT text FROM note") == "er ligt een losse tegel"
    assert server.pid != before


async def test_a_wrong_password_is_refused(postgres: Postgres) -> None:
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(postgres.dsn("postgres").replace(postgres.password, "wrong"))


async def test_the_server_is_recent_and_sorts_alike_on_every_machine(database: str) -> None:
    assert int(str(await fetch(database, "SHOW server_version_num"))) >= OLDEST * 10_000
    assert await fetch(database, "SELECT lower('É') || upper('ë')") == "éË"
    assert (
        await fetch(database, "SELECT string_agg(t, '' ORDER BY t) FROM unnest(array['b', 'a', 'B', 'é']) t") == "Babé"
    )


async def test_making_a_database_again_keeps_it(postgres: Postgres) -> None:
    dsn = postgres.create_database("twice")
    await fetch(dsn, "CREATE TABLE here (n int)")

    assert postgres.create_database("twice") == dsn
    assert await fetch(dsn, "SELECT count(*) FROM here") == 0


async def test_only_a_durable_server_waits_for_the_disk(server: Postgres, postgres: Postgres) -> None:
    assert await fetch(server.dsn("postgres"), "SHOW fsync") == "on"
    assert await fetch(postgres.dsn("postgres"), "SHOW fsync") == "off"
