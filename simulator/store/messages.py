"""The messages on the residents' phones, both directions."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import msgspec

from simulator.bodies import write_json


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One message between a resident's phone and a business number.

    `direction` is seen from the phone: `in` = the phone received it. `content` holds the object named by `type`
    and, for an answer, `context`; it is JSON as WhatsApp shapes it. `at` is in seconds since 1970.
    `shown` is false while the phone has not received it.
    """

    wamid: str
    phone: str
    number: str
    direction: str
    type: str
    content: dict[str, Any]
    status: str
    shown: bool
    at: float
    opaque: str | None = None
    changed: int = 0

    @property
    def category(self) -> str:
        """What the message is billed as: service, or its template's category in lower case."""
        if self.type != "template":
            return "service"
        template = self.content.get("template")
        category = template.get("category") if isinstance(template, dict) else None
        return category if isinstance(category, str) else "utility"


def _message(row: tuple[Any, ...]) -> Message:
    wamid, phone, number, direction, kind, content, status, shown, at, opaque, changed = row[:11]
    return Message(
        wamid=wamid,
        phone=phone,
        number=number,
        direction=direction,
        type=kind,
        content=json.loads(content),
        status=status,
        shown=bool(shown),
        at=at,
        opaque=opaque,
        changed=changed,
    )


def add(db: sqlite3.Connection, message: Message, client_key: str | None = None) -> None:
    """Keep a new message."""
    db.execute(
        "INSERT INTO messages (wamid, phone, number, direction, type, content, status, shown, at, opaque, client_key,"
        " changed) VALUES (?,?,?,?,?,?,?,?,?,?,?, (SELECT coalesce(max(changed), 0) + 1 FROM messages))",
        (
            message.wamid,
            message.phone,
            message.number,
            message.direction,
            message.type,
            write_json(message.content).decode("ascii"),
            message.status,
            message.shown,
            message.at,
            message.opaque,
            client_key,
        ),
    )


def change(db: sqlite3.Connection, wamid: str, *, status: str, shown: bool = True) -> None:
    """Give a message another status and a new place in the order of changes."""
    db.execute(
        "UPDATE messages SET status = ?, shown = ?, changed = (SELECT max(changed) + 1 FROM messages) WHERE wamid = ?",
        (status, shown, wamid),
    )


def rewrite(db: sqlite3.Connection, wamid: str, content: dict[str, Any]) -> None:
    """Give a message another content and a new place in the order of changes."""
    db.execute(
        "UPDATE messages SET content = ?, changed = (SELECT max(changed) + 1 FROM messages) WHERE wamid = ?",
        (write_json(content).decode("ascii"), wamid),
    )


def get(db: sqlite3.Connection, wamid: str) -> Message | None:
    """Return a message by its id, which is ASCII."""
    if not wamid.isascii():
        return None
    row = db.execute("SELECT * FROM mail WHERE wamid = ?", (wamid,)).fetchone()
    return _message(row) if row else None


def by_client_key(db: sqlite3.Connection, phone: str, key: str) -> Message | None:
    """Return the message that a phone sent before under the same key."""
    row = db.execute("SELECT * FROM mail WHERE phone = ? AND client_key = ?", (phone, key)).fetchone()
    return _message(row) if row else None


def of_phone(db: sqlite3.Connection, phone: str, number: str | None = None) -> Iterator[Message]:
    """Return what a phone shows, in order; `number` narrows it to one business number."""
    rows = db.execute(
        "SELECT * FROM mail WHERE phone = ? AND shown AND (? IS NULL OR number = ?) ORDER BY n",
        (phone, number, number),
    )
    return map(_message, rows.fetchall())


def of_number(db: sqlite3.Connection, number: str) -> Iterator[Message]:
    """Return everything sent to and by a business number, newest first."""
    rows = db.execute("SELECT * FROM mail WHERE number = ? ORDER BY n DESC", (number,))
    return map(_message, rows)


def numbers_of(db: sqlite3.Connection, phone: str) -> list[str]:
    """Return the business numbers that a phone has written to or heard from."""
    rows = db.execute("SELECT DISTINCT number FROM messages WHERE phone = ? ORDER BY number", (phone,))
    return [str(row[0]) for row in rows.fetchall()]


def changed_after(db: sqlite3.Connection, after: int, phone: str | None, limit: int = 200) -> list[Message]:
    """Return shown messages that changed after a place in the order of changes, oldest change first."""
    rows = db.execute(
        "SELECT * FROM mail WHERE changed > ? AND shown AND (? IS NULL OR phone = ?) ORDER BY changed LIMIT ?",
        (after, phone, phone, limit),
    )
    return [_message(row) for row in rows.fetchall()]


def last_change(db: sqlite3.Connection) -> int:
    """Return the newest place in the order of changes; 0 when there is none."""
    return int(db.execute("SELECT coalesce(max(changed), 0) FROM messages").fetchone()[0])


def unread(db: sqlite3.Connection, phone: str, number: str | None) -> list[Message]:
    """Return what the phone received and has not read."""
    rows = db.execute(
        "SELECT * FROM mail WHERE phone = ? AND direction = 'in' AND shown AND status = 'delivered'"
        " AND (? IS NULL OR number = ?) ORDER BY n",
        (phone, number, number),
    )
    return [_message(row) for row in rows.fetchall()]


def sent_until(db: sqlite3.Connection, message: Message) -> list[Message]:
    """Return what the resident sent in the same conversation up to a message and the business has not read."""
    rows = db.execute(
        "SELECT * FROM mail WHERE phone = ? AND number = ? AND direction = 'out' AND status <> 'read'"
        " AND n <= (SELECT n FROM messages WHERE wamid = ?) ORDER BY n",
        (message.phone, message.number, message.wamid),
    )
    return [_message(row) for row in rows.fetchall()]


def last_written(db: sqlite3.Connection, phone: str, number: str) -> float | None:
    """Return when the resident last wrote to a business number, in seconds since 1970."""
    row = db.execute(
        "SELECT max(at) FROM (SELECT at FROM messages WHERE phone = ?1 AND number = ?2 AND direction = 'out'"
        " AND type <> 'system' UNION ALL SELECT at FROM written WHERE phone = ?1 AND number = ?2)",
        (phone, number),
    ).fetchone()
    return None if row[0] is None else float(row[0])


def note_written(db: sqlite3.Connection, phone: str, number: str, at: float) -> None:
    """Note that a resident wrote by a raw webhook, or called, which opens the 24-hour window as well."""
    db.execute("INSERT OR REPLACE INTO written (phone, number, at) VALUES (?,?,?)", (phone, number, at))
