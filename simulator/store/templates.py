"""Message templates by business account, name and language."""

import sqlite3
from typing import Any

import msgspec

from simulator.store import notes

_KIND = "platform.template"


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A template as the platform has it; `components` as it was made, `review_at` while it waits for its review."""

    id: str
    waba: str
    name: str
    language: str
    category: str
    components: list[dict[str, Any]]
    named: bool = False
    status: str = "PENDING"
    quality: str = "UNKNOWN"
    reason: str = "NONE"
    previous_category: str | None = None
    review_at: float | None = None

    @property
    def key(self) -> str:
        """What the template is found by."""
        return f"{self.waba}/{self.name}/{self.language}"


def put(db: sqlite3.Connection, template: Template) -> None:
    """Keep a template, in the place of an earlier one."""
    notes.put(db, _KIND, template.key, msgspec.to_builtins(template))


def get(db: sqlite3.Connection, waba: str, name: str, language: str) -> Template | None:
    """Return one template; names and languages are ASCII."""
    if not name.isascii() or not language.isascii():
        return None
    found = notes.get(db, _KIND, f"{waba}/{name}/{language}")
    return None if found is None else msgspec.convert(found, Template)


def every(db: sqlite3.Connection, waba: str | None = None) -> list[Template]:
    """Return all templates, or those of one business account."""
    found = [msgspec.convert(one, Template) for one in notes.every(db, _KIND)]
    return [one for one in found if waba is None or one.waba == waba]


def next_review(db: sqlite3.Connection) -> float | None:
    """Return when the next template is to be reviewed."""
    row = db.execute("SELECT min(json_extract(value, '$.review_at')) FROM notes WHERE kind = ?", (_KIND,)).fetchone()
    return None if row[0] is None else float(row[0])


def remove(db: sqlite3.Connection, template: Template) -> None:
    """Forget a template."""
    notes.remove(db, _KIND, template.key)
