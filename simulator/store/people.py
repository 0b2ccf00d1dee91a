"""Residents by their business-scoped id, the phones on the page, and the simulator's own settings."""

import sqlite3


def remember(db: sqlite3.Connection, bsuid: str, phone: str) -> None:
    """Keep which phone a business-scoped id belongs to."""
    db.execute("INSERT OR IGNORE INTO residents (bsuid, phone) VALUES (?,?)", (bsuid, phone))


def phone_of(db: sqlite3.Connection, bsuid: str) -> str | None:
    """Return the phone of a business-scoped id."""
    row = db.execute("SELECT phone FROM residents WHERE bsuid = ?", (bsuid,)).fetchone()
    return str(row[0]) if row else None


def frames(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the phones on the page with the business number each writes to, in order of their number."""
    return [(str(p), str(n)) for p, n in db.execute("SELECT phone, number FROM frames ORDER BY phone").fetchall()]


def put_frame(db: sqlite3.Connection, phone: str, number: str) -> None:
    """Put a phone on the page, or let it write to another business number."""
    db.execute("INSERT OR REPLACE INTO frames (phone, number) VALUES (?,?)", (phone, number))


def remove_frame(db: sqlite3.Connection, phone: str) -> None:
    """Take a phone off the page; its messages stay."""
    db.execute("DELETE FROM frames WHERE phone = ?", (phone,))


def setting(db: sqlite3.Connection, name: str, default: str) -> str:
    """Return a setting, and keep the default the first time."""
    db.execute("INSERT OR IGNORE INTO settings (name, value) VALUES (?,?)", (name, default))
    return str(db.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()[0])


def put_setting(db: sqlite3.Connection, name: str, value: str) -> None:
    """Change a setting."""
    db.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?,?)", (name, value))
