"""The database file and its transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCHEMA = Path(__file__).with_name("schema.sql")


def connect(folder: Path) -> sqlite3.Connection:
    """Open the database in a folder, making both when they are missing.

    Write-ahead logging keeps every committed transaction through a kill of the process; waiting for the disk, which
    would guard against the machine itself losing power, is left out.
    """
    folder.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(folder / "simulator.sqlite3", isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=OFF")
    db.executescript(SCHEMA.read_text(encoding="utf-8"))
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Commit everything inside at once, or nothing of it; inside another transaction it joins that one."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
