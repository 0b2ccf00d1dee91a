"""Templates, notifications and where their statuses are told."""

import sqlite3

import msgspec

from simulator.notifynl.shapes import Notification, Template
from simulator.store import notes

_TEMPLATE, _CALLBACK = "notify.template", "notify.callback"


def put_template(db: sqlite3.Connection, template: Template) -> None:
    """Keep a template, in the place of its earlier version."""
    notes.put(db, _TEMPLATE, template.id, msgspec.to_builtins(template))


def template(db: sqlite3.Connection, service: str, template_id: str) -> Template | None:
    """Return a service's template."""
    found = notes.get(db, _TEMPLATE, template_id)
    kept = None if found is None else msgspec.convert(found, Template)
    return kept if kept is not None and kept.service == service else None


def templates(db: sqlite3.Connection, service: str) -> list[Template]:
    """Return every template of a service."""
    return [kept for one in notes.every(db, _TEMPLATE) if (kept := msgspec.convert(one, Template)).service == service]


def put_callback(db: sqlite3.Connection, service: str, address: str | None) -> None:
    """Tell statuses to an address from now on, or to nobody."""
    notes.put(db, _CALLBACK, service, address)


def callback(db: sqlite3.Connection, service: str) -> str | None:
    """Return where a service's statuses are told."""
    found = notes.get(db, _CALLBACK, service)
    return found if isinstance(found, str) else None


def put(db: sqlite3.Connection, one: Notification) -> None:
    """Keep a notification as it is now."""
    entry = msgspec.json.encode(one).decode()
    db.execute(
        "INSERT INTO notifications (id, service, recipient, entry) VALUES (?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET entry = excluded.entry",
        (one.id, one.service, one.to, entry),
    )


def get(db: sqlite3.Connection, notification_id: str) -> Notification | None:
    """Return a notification."""
    row = db.execute("SELECT entry FROM notifications WHERE id = ?", (notification_id,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=Notification)


def every(db: sqlite3.Connection, *, service: str | None = None, to: str | None = None) -> list[Notification]:
    """Return notifications, newest first: of one service, to one recipient, or all."""
    rows = db.execute(
        "SELECT entry FROM notifications WHERE (?1 IS NULL OR service = ?1) AND (?2 IS NULL OR recipient = ?2) "
        "ORDER BY n DESC LIMIT 1000",
        (service, to),
    )
    return [msgspec.json.decode(row[0], type=Notification) for row in rows.fetchall()]
