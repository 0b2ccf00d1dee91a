"""Empty tables for each test."""

from typing import Final

import asyncpg
from asyncpg.pool import PoolConnectionProxy

_TABLES: Final = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_version'"


async def empty(connection: asyncpg.Connection | PoolConnectionProxy) -> None:
    """Delete every row of the notifier's tables; a few rows go sooner than the files of all tables are made anew."""
    names = [row["tablename"] for row in await connection.fetch(_TABLES)]
    # No constraint and no trigger: everything goes.
    deleting = (f'DELETE FROM "{name}"' for name in names)  # noqa: S608 - names of ours
    everything = ("BEGIN", "SET LOCAL session_replication_role = replica", *deleting, "COMMIT")
    await connection.execute(";".join(everything))
