"""What a vendor's folder has to remember of its own: JSON by kind and id."""

import json
import sqlite3
from typing import Any

from simulator.bodies import write_json


def put(db: sqlite3.Connection, kind: str, note_id: str, value: object) -> None:
    """Keep a note, in the place of an earlier one."""
    db.execute(
        "INSERT OR REPLACE INTO notes (kind, id, value) VALUES (?,?,?)", (kind, note_id, write_json(value).decode())
    )


def get(db: sqlite3.Connection, kind: str, note_id: str) -> Any:
    """Return a note's value, or None."""
    row = db.execute("SELECT value FROM notes WHERE kind = ? AND id = ?", (kind, note_id)).fetchone()
    return json.loads(row[0]) if row else None


def every(db: sqlite3.Connection, kind: str) -> list[Any]:
    """Return the values of a kind, in the order in which they were first kept or last replaced."""
    rows = db.execute("SELECT value FROM notes WHERE kind = ? ORDER BY rowid", (kind,))
    return [json.loads(row[0]) for row in rows.fetchall()]


def remove(db: sqlite3.Connection, kind: str, note_id: str) -> bool:
    """Forget a note; says whether there was one."""
    return db.execute("DELETE FROM notes WHERE kind = ? AND id = ?", (kind, note_id)).rowcount > 0
