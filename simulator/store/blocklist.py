"""Residents whom a business number blocked."""

import sqlite3


def put(db: sqlite3.Connection, number: str, phone: str, *, at: float) -> None:
    """Block a resident."""
    db.execute("INSERT OR IGNORE INTO blocklist (number, phone, at) VALUES (?,?,?)", (number, phone, at))


def remove(db: sqlite3.Connection, number: str, phone: str) -> bool:
    """Lift a block; says whether there was one."""
    return db.execute("DELETE FROM blocklist WHERE number = ? AND phone = ?", (number, phone)).rowcount > 0


def holds(db: sqlite3.Connection, number: str, phone: str) -> bool:
    """Say whether a resident is blocked."""
    row = db.execute("SELECT 1 FROM blocklist WHERE number = ? AND phone = ?", (number, phone)).fetchone()
    return row is not None


def of_number(db: sqlite3.Connection, number: str) -> list[str]:
    """Return the phones that a number blocked, first those blocked first."""
    rows = db.execute("SELECT phone FROM blocklist WHERE number = ? ORDER BY at, phone", (number,))
    return [str(row[0]) for row in rows.fetchall()]
