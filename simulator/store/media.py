"""Photos, sounds and documents, by media id."""

import base64
import hashlib
import sqlite3

import msgspec

DAY_S = 86_400.0
RECEIVED_LIVES_S, UPLOADED_LIVES_S = 7 * DAY_S, 30 * DAY_S
"""How long Meta honours the id of a file from a webhook, and of one that the business uploaded. Source: Meta, media."""


class Media(msgspec.Struct, frozen=True, kw_only=True):
    """A file as the vendor keeps it; `sha256` is base64, as in Meta's webhooks."""

    id: str
    phone_number_id: str
    mime_type: str
    sha256: str
    filename: str | None
    size_bytes: int


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file in base64."""
    return base64.b64encode(hashlib.sha256(content).digest()).decode("ascii")


def add(
    db: sqlite3.Connection,
    *,
    media_id: str,
    phone_number_id: str,
    mime_type: str,
    content: bytes,
    at: float,
    filename: str | None = None,
    received: bool = False,
) -> Media:
    """Keep a file; one that a resident sent (`received`) is given out for a shorter time than one that was uploaded."""
    sha256 = digest(content)
    db.execute(
        "INSERT INTO media (id, phone_number_id, mime_type, sha256, filename, bytes, at) VALUES (?,?,?,?,?,?,?)",
        (media_id, phone_number_id, mime_type, sha256, filename, content, at),
    )
    if received:
        db.execute("INSERT INTO received (media) VALUES (?)", (media_id,))
    return Media(
        id=media_id,
        phone_number_id=phone_number_id,
        mime_type=mime_type,
        sha256=sha256,
        filename=filename,
        size_bytes=len(content),
    )


def get(db: sqlite3.Connection, media_id: str) -> Media | None:
    """Return what is known of a file, without its content; ids are ASCII."""
    if not media_id.isascii():
        return None
    row = db.execute(
        "SELECT id, phone_number_id, mime_type, sha256, filename, length(bytes) FROM media WHERE id = ?", (media_id,)
    ).fetchone()
    if row is None:
        return None
    return Media(id=row[0], phone_number_id=row[1], mime_type=row[2], sha256=row[3], filename=row[4], size_bytes=row[5])


def alive(db: sqlite3.Connection, media_id: str, now: float) -> Media | None:
    """Return what is known of a file whose id Meta still honours at a moment, in seconds since 1970."""
    kept = get(db, media_id)
    if kept is None:
        return None
    row = db.execute("SELECT at, EXISTS (SELECT 1 FROM received WHERE media = id) FROM media WHERE id = ?", (media_id,))
    at, received = row.fetchone()
    return kept if now < at + (RECEIVED_LIVES_S if received else UPLOADED_LIVES_S) else None


def content(db: sqlite3.Connection, media_id: str) -> bytes:
    """Return a file's bytes; empty when it is gone."""
    row = db.execute("SELECT bytes FROM media WHERE id = ?", (media_id,)).fetchone()
    return bytes(row[0]) if row else b""


def remove(db: sqlite3.Connection, media_id: str) -> None:
    """Forget a file."""
    db.execute("DELETE FROM media WHERE id = ?", (media_id,))
