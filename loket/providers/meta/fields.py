"""Single values of Meta's webhooks, read without trusting their types (pure)."""

import hashlib
import re
from datetime import UTC, datetime
from typing import Any, Final

from loket.codec import write_json

_MILLISECONDS_FROM: Final = 100_000_000_000
"""As seconds this is the year 5138, as milliseconds 1973: what is above has been sent in milliseconds."""
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_PHONE: Final = re.compile(r"\+?(\d{5,20})", re.ASCII)
_BSUID: Final = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}", re.ASCII)
_DELIVERY: Final = re.compile(
    r"(guard-)?v\d+-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!.*\d{9})[\w.:-]{1,128}", re.ASCII
)


def as_object(value: Any) -> dict[str, Any]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The list, or an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: Any) -> str | None:
    """Text that is not empty; ids come as numbers at times."""
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def as_name(value: Any) -> str | None:
    """A kind, state or field as the platform names them; anything else could be personal and stays sealed."""
    return value if isinstance(value, str) and _NAME.fullmatch(value) else None


def as_number(value: Any) -> int | None:
    """A whole number, also when it comes as text."""
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def as_instant(value: Any) -> datetime | None:
    """Seconds since 1970, or milliseconds where they are too many to be seconds."""
    seconds = as_number(value)
    if seconds is None:
        return None
    if seconds >= _MILLISECONDS_FROM:
        seconds //= 1000
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def as_degrees(value: Any) -> float | None:
    """Degrees, also when they come as text."""
    try:
        return float(value) if not isinstance(value, bool) else None
    except (TypeError, ValueError, OverflowError):
        return None


def as_delivery(value: Any) -> str | None:
    """The id of a delivery of ours: a UUID, the guard's, or a name without anything as long as a phone number in it.

    Another app on the same account may send anything along, and that is not ours to show.
    """
    return value if isinstance(value, str) and _DELIVERY.fullmatch(value) else None


def as_bsuid(value: Any) -> str | None:
    """WhatsApp's business-scoped user id, such as ``NL.1349...``."""
    return value if isinstance(value, str) and _BSUID.fullmatch(value) else None


def as_person(number: Any, user_id: Any) -> tuple[str | None, str | None]:
    """Phone (digits) and BSUID of a person; a BSUID may also stand where a number is expected.

    Args:
        number: ``from``, ``wa_id`` or ``recipient_id``.
        user_id: ``from_user_id``, ``user_id`` or ``recipient_user_id``.
    """
    found = _PHONE.fullmatch(as_text(number) or "")
    return (found.group(1) if found else None), as_bsuid(user_id) or as_bsuid(number)


def as_raw(value: Any) -> str:
    """The value as JSON."""
    return write_json(value).decode()


def content_id(*parts: Any) -> str:
    """An id made from content, for what the platform gives none."""
    return hashlib.sha256(write_json(list(parts))).hexdigest()
