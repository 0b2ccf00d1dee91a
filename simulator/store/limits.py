"""What was sent lately, for the limits."""

import sqlite3


def passed_since(db: sqlite3.Connection, number: str, since: float) -> int:
    """Return how many messages a business number sent and received since a moment."""
    row = db.execute("SELECT count(*) FROM messages WHERE number = ? AND at > ?", (number, since)).fetchone()
    return int(row[0])


def sent_to(db: sqlite3.Connection, phone: str, number: str, since: float) -> list[float]:
    """Return when a business number sent to a resident since a moment, oldest first."""
    rows = db.execute(
        "SELECT at FROM messages WHERE phone = ? AND number = ? AND direction = 'in' AND at > ? ORDER BY at",
        (phone, number, since),
    )
    return [float(row[0]) for row in rows.fetchall()]


def opened_since(db: sqlite3.Connection, portfolio: str, since: float) -> int:
    """Return to how many residents a portfolio wrote first since a moment."""
    row = db.execute("SELECT count(*) FROM opened WHERE portfolio = ? AND at > ?", (portfolio, since)).fetchone()
    return int(row[0])


def opened(db: sqlite3.Connection, portfolio: str, phone: str, since: float) -> bool:
    """Say whether a portfolio wrote first to this resident since a moment."""
    row = db.execute("SELECT at FROM opened WHERE portfolio = ? AND phone = ?", (portfolio, phone)).fetchone()
    return row is not None and row[0] > since


def note_opened(db: sqlite3.Connection, portfolio: str, phone: str, at: float) -> None:
    """Note that a portfolio wrote first to a resident."""
    db.execute("INSERT OR REPLACE INTO opened (portfolio, phone, at) VALUES (?,?,?)", (portfolio, phone, at))


def free_texts_since(db: sqlite3.Connection, number: str, since: float) -> int:
    """Return how many messages other than templates a business number sent since a moment."""
    row = db.execute(
        "SELECT count(*) FROM messages WHERE number = ? AND at > ? AND direction = 'in' AND type <> 'template'",
        (number, since),
    ).fetchone()
    return int(row[0])
