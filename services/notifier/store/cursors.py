"""Where a list goes on: what the last line of a page says, opaque to whoever reads it (pure)."""

import base64
import binascii
from datetime import datetime
from uuid import UUID


class BadCursor(ValueError):  # noqa: N818 - what it is
    """A cursor that no list gave."""


def cursor_of(*parts: object) -> str:
    """The cursor of a line, from what orders the list."""
    return base64.urlsafe_b64encode("|".join(str(p) for p in parts).encode()).decode().rstrip("=")


def parts_of(cursor: str, count: int) -> list[str]:
    """What a cursor was made from; BadCursor when it is none of so many parts."""
    try:
        parts = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split("|")
    except (binascii.Error, ValueError) as error:
        raise BadCursor from error
    if len(parts) != count:
        raise BadCursor
    return parts


def after_moment(cursor: str | None) -> tuple[datetime, UUID] | tuple[None, None]:
    """Moment and id after which a list goes on; BadCursor when the cursor is none of such a list."""
    if cursor is None:
        return None, None
    moment, key = parts_of(cursor, 2)
    try:
        return datetime.fromisoformat(moment), UUID(key)
    except ValueError as error:
        raise BadCursor from error
