"""The faults that are set now."""

import sqlite3

from simulator.faults.kinds import KINDS, Fault


def add(db: sqlite3.Connection, fault: Fault) -> None:
    """Keep a fault."""
    db.execute(
        "INSERT INTO faults (id, kind, target, until, silent) VALUES (?,?,?,?,?)",
        (fault.id, fault.kind, fault.target, fault.until, fault.silent),
    )


def every(db: sqlite3.Connection) -> list[Fault]:
    """Return all faults, those whose time is over but that have not ended yet among them.

    A kind that this version does not know is left out.
    """
    rows = db.execute("SELECT id, kind, target, until, silent FROM faults ORDER BY rowid")
    return [
        Fault(id=n, kind=kind, target=target, until=until, silent=bool(silent))
        for n, kind, target, until, silent in rows.fetchall()
        if kind in KINDS
    ]


def remove(db: sqlite3.Connection, fault_id: str | None = None) -> int:
    """End one fault, or all of them; returns how many ended."""
    if fault_id is None:
        return db.execute("DELETE FROM faults").rowcount
    return db.execute("DELETE FROM faults WHERE id = ?", (fault_id,)).rowcount
