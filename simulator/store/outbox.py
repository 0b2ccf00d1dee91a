"""What still has to happen: steps of messages, and webhooks not yet answered with 200."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from simulator.bodies import write_json


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """The next status of a message that the business sent."""

    id: int
    wamid: str
    step: str


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a webhook tells, for the log: `kind` is `message` or the status's name; numbers with a plus."""

    kind: str
    wamid: str | None = None
    from_: str | None = msgspec.field(default=None, name="from")
    to: str | None = None
    opaque: str | None = None
    also: tuple["About", ...] = ()

    def each(self) -> tuple["About", ...]:
        """Return what every update in the webhook tells: more than one when updates were put together."""
        return (self, *self.also)


class Webhook(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook that waits for its next attempt; times in seconds since 1970."""

    id: int
    app: str
    callback: str
    headers: dict[str, str]
    body: bytes
    about: About
    created: float
    attempts: int


def add_step(db: sqlite3.Connection, *, due: float, wamid: str, step: str) -> None:
    """Plan a step."""
    db.execute("INSERT INTO steps (due, wamid, step) VALUES (?,?,?)", (due, wamid, step))


def steps_due(db: sqlite3.Connection, now: float, limit: int = 200) -> list[Step]:
    """Return the steps whose time has come, oldest first."""
    rows = db.execute("SELECT id, wamid, step FROM steps WHERE due <= ? ORDER BY due, id LIMIT ?", (now, limit))
    return [Step(id=n, wamid=wamid, step=step) for n, wamid, step in rows.fetchall()]


def end_step(db: sqlite3.Connection, step: Step) -> None:
    """Forget a step that was taken."""
    db.execute("DELETE FROM steps WHERE id = ?", (step.id,))


def next_step(db: sqlite3.Connection) -> float | None:
    """Return when the next step is due."""
    value = db.execute("SELECT min(due) FROM steps").fetchone()[0]
    return None if value is None else float(value)


def add_webhook(
    db: sqlite3.Connection,
    *,
    app: str,
    callback: str,
    headers: Mapping[str, str],
    body: bytes,
    about: About,
    now: float,
    due: float,
) -> None:
    """Plan the delivery of a webhook."""
    db.execute(
        "INSERT INTO webhooks (app, callback, headers, body, about, created, attempts, due) VALUES (?,?,?,?,?,?,0,?)",
        (app, callback, json.dumps(dict(headers)), body, write_json(msgspec.to_builtins(about)).decode(), now, due),
    )


def webhooks_due(db: sqlite3.Connection, app: str, now: float, limit: int) -> list[int]:
    """Return the ids of an app's webhooks whose time has come, oldest first."""
    rows = db.execute("SELECT id FROM webhooks WHERE app = ? AND due <= ? ORDER BY due, id LIMIT ?", (app, now, limit))
    return [int(row[0]) for row in rows.fetchall()]


def webhook(db: sqlite3.Connection, webhook_id: int) -> Webhook:
    """Return a webhook that waits."""
    row = db.execute(
        "SELECT id, app, callback, headers, body, about, created, attempts FROM webhooks WHERE id = ?", (webhook_id,)
    ).fetchone()
    return _webhook(row)


def _webhook(row: tuple[Any, ...]) -> Webhook:
    n, app, callback, headers, body, about, created, attempts = row
    return Webhook(
        id=n,
        app=app,
        callback=callback,
        headers=json.loads(headers),
        body=body,
        about=msgspec.convert(json.loads(about), About),
        created=created,
        attempts=attempts,
    )


def next_webhook(db: sqlite3.Connection, app: str, after: float) -> float | None:
    """Return when the app's next webhook after a moment is due."""
    value = db.execute("SELECT min(due) FROM webhooks WHERE app = ? AND due > ?", (app, after)).fetchone()[0]
    return None if value is None else float(value)


def end_webhook(db: sqlite3.Connection, webhook: Webhook) -> None:
    """Forget a webhook that was delivered or given up."""
    db.execute("DELETE FROM webhooks WHERE id = ?", (webhook.id,))


def release(db: sqlite3.Connection, app: str, now: float) -> None:
    """Let an app's webhooks that were held go now."""
    db.execute("UPDATE webhooks SET due = ? WHERE app = ? AND attempts = 0 AND due > ?", (now, app, now))


def put_together(db: sqlite3.Connection, kept: Webhook, others: Sequence[Webhook]) -> None:
    """Let one webhook go in the place of several."""
    db.execute(
        "UPDATE webhooks SET headers = ?, body = ?, about = ? WHERE id = ?",
        (
            json.dumps(kept.headers),
            kept.body,
            write_json(msgspec.to_builtins(kept.about)).decode(),
            kept.id,
        ),
    )
    db.executemany("DELETE FROM webhooks WHERE id = ?", [(other.id,) for other in others])


def retry_webhook(db: sqlite3.Connection, webhook: Webhook, *, due: float) -> None:
    """Plan the next attempt of a webhook."""
    db.execute("UPDATE webhooks SET attempts = attempts + 1, due = ? WHERE id = ?", (due, webhook.id))


def waiting(db: sqlite3.Connection) -> tuple[int, int]:
    """Return how many webhooks are not delivered yet, and how many statuses have yet to climb."""
    webhooks, steps = db.execute("SELECT (SELECT count(*) FROM webhooks), (SELECT count(*) FROM steps)").fetchone()
    return int(webhooks), int(steps)
