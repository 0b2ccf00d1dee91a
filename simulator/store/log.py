"""The log: every API call accepted or refused, every attempt to deliver a webhook."""

import json
import sqlite3
from typing import Any

import msgspec

from simulator.bodies import write_json


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the log.

    `what` is `api.accepted`, `api.refused`, `resident.sent`, `resident.called`, `webhook.delivered`, `webhook.refused`,
    `webhook.unreachable`, `webhook.lost` or `webhook.given_up`; `status` the HTTP status given or got, 0 when there
    was none; `type` what the call or webhook was about; `code` the vendor's error code; `fault` the faults that bent
    the outcome.
    """

    what: str
    app: str | None = None
    from_: str | None = msgspec.field(default=None, name="from")
    to: str | None = None
    wamid: str | None = None
    opaque: str | None = None
    status: int | None = None
    type: str | None = None
    code: int | None = None
    fault: str | None = None
    attempt: int | None = None
    error: str | None = None


_ALWAYS = ("app", "from", "to", "wamid", "opaque", "status")


def add(db: sqlite3.Connection, entry: Entry, *, at: str) -> None:
    """Append a line; `at` is RFC 3339."""
    line = {"at": at, **dict.fromkeys(_ALWAYS), **msgspec.to_builtins(entry)}
    db.execute("INSERT INTO log (entry) VALUES (?)", (write_json(line).decode("ascii"),))


def after(db: sqlite3.Connection, n: int, limit: int = 10_000) -> list[dict[str, Any]]:
    """Return the lines after line `n`, in order, each with its number `n`."""
    rows = db.execute("SELECT n, entry FROM log WHERE n > ? ORDER BY n LIMIT ?", (n, limit))
    return [{"n": number, **json.loads(entry)} for number, entry in rows.fetchall()]
