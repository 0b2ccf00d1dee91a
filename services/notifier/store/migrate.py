"""Numbered, forward-only migrations: files ``NNNN_what.sql`` beside this module, each in one transaction.

A migration that was applied is never changed: its SHA-256 lies beside its version, and another one is refused.
"""

import asyncio
import hashlib
import re
from importlib.resources import files
from typing import Final

import asyncpg
from asyncpg.pool import PoolConnectionProxy
from msgspec import Struct

_LOCK: Final = 0x10CE7
"""Advisory lock: one migration at a time, whoever starts it."""
_NAME: Final = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")
_PATIENCE_S: Final = 60.0


class Migration(Struct, frozen=True):
    """One step of the schema."""

    version: int
    name: str
    sql: str

    @property
    def sha256(self) -> bytes:
        """What tells that it is the one that was applied; the ends of its lines do not count."""
        return hashlib.sha256("\n".join(self.sql.splitlines()).encode()).digest()


def _found() -> tuple[Migration, ...]:
    folder = files("services.notifier.store").joinpath("migrations")
    migrations = [
        Migration(int(match.group(1)), entry.name, entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if (match := _NAME.fullmatch(entry.name))
    ]
    return tuple(sorted(migrations, key=lambda m: m.version))


MIGRATIONS: Final = _found()
KNOWN: Final = MIGRATIONS[-1].version
"""The schema that this version of the notifier works with."""


class WrongSchema(Exception):  # noqa: N818 - what it is
    """The database has another schema than this version knows; the text is one sentence for the operator."""

    def __init__(self, found: int) -> None:
        self.found = found
        todo = "run `python -m services.notifier migrate`" if found < KNOWN else "start a newer notifier"
        super().__init__(f"The database has schema {found}, this notifier knows schema {KNOWN}: {todo}.")


class ChangedMigration(Exception):  # noqa: N818 - what it is
    """A migration that this database went through says something else now; the text is a sentence for the operator."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"The migration {name} is not the one that this database went through: restore the file, and put the "
            "change into a migration of its own."
        )


async def version_of(connection: asyncpg.Connection | PoolConnectionProxy) -> int:
    """The schema's version; 0 when nothing was ever migrated."""
    if await connection.fetchval("SELECT to_regclass('schema_version')") is None:
        return 0
    return int(await connection.fetchval("SELECT coalesce(max(version), 0) FROM schema_version"))


async def migrate(dsn: str) -> list[str]:
    """Bring the schema forward to what this version knows.

    Returns:
        Names of the migrations that were applied; empty when there was nothing to do. Of two that run at once, one
        waits for the other and then finds nothing to do.

    Raises:
        WrongSchema: the database is newer than this version.
        ChangedMigration: a migration was changed after this database went through it; nothing was applied.
        OSError, asyncpg.PostgresError: PostgreSQL did not answer within a minute.
    """
    connection = await _connect(dsn)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
        await connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_version "
            "(version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())"
        )
        await connection.execute("ALTER TABLE schema_version ADD COLUMN IF NOT EXISTS sha256 bytea")
        found = await version_of(connection)
        if found > KNOWN:
            raise WrongSchema(found)
        await _compare(connection)
        applied = []
        for migration in MIGRATIONS:
            if migration.version <= found:
                continue
            async with connection.transaction():
                await connection.execute(migration.sql)
                await connection.execute(
                    "INSERT INTO schema_version (version, name, sha256) VALUES ($1, $2, $3)",
                    migration.version,
                    migration.name,
                    migration.sha256,
                )
            applied.append(migration.name)
        return applied
    finally:
        await connection.close()


async def _compare(connection: asyncpg.Connection) -> None:
    """Compare what was applied with what is here; a row from before there were checksums gets its own now."""
    rows = await connection.fetch("SELECT version, sha256 FROM schema_version")
    applied: dict[int, bytes | None] = {row["version"]: row["sha256"] for row in rows}
    for migration in MIGRATIONS:
        if migration.version not in applied:
            continue
        if (known := applied[migration.version]) is None:
            await connection.execute(
                "UPDATE schema_version SET sha256 = $2 WHERE version = $1", migration.version, migration.sha256
            )
        elif known != migration.sha256:
            raise ChangedMigration(migration.name)


async def _connect(dsn: str) -> asyncpg.Connection:
    deadline = asyncio.get_running_loop().time() + _PATIENCE_S
    while True:
        try:
            return await asyncpg.connect(dsn, timeout=5.0)
        except (OSError, TimeoutError, asyncpg.CannotConnectNowError):
            if asyncio.get_running_loop().time() > deadline:
                raise
            await asyncio.sleep(0.3)
