"""When a file is tried again, and how large it may be (pure)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

LIFETIME: Final = timedelta(days=7)
"""So long the platform keeps what a resident sent. Source: Meta, media."""
_STEPS_S: Final = (2, 10, 30, 120, 300, 900, 3600, 2 * 3600, 4 * 3600, 8 * 3600)
"""Pauses after each failure: an address lives for five minutes, a vendor's trouble for hours; then every 12 hours."""
_LAST_S: Final = 12 * 3600
MEBIBYTE: Final = 1024 * 1024
LIMITS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "image": 5 * MEBIBYTE,
        "sticker": MEBIBYTE // 2,
        "audio": 16 * MEBIBYTE,
        "voice": 16 * MEBIBYTE,
        "video": 16 * MEBIBYTE,
        "document": 100 * MEBIBYTE,
    }
)
"""Largest size per kind in bytes. Source: Meta, media; nothing larger can have come through WhatsApp."""


def limit_bytes(kind: str) -> int:
    """How large a file of a kind may be; a kind that is not known may be as large as a document."""
    return LIMITS.get(kind, LIMITS["document"])


def pause(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts (from 1)."""
    step = attempts - 1
    return timedelta(seconds=_STEPS_S[step] if 0 <= step < len(_STEPS_S) else _LAST_S)


def next_try(attempts: int, *, since: datetime, now: datetime, after_s: float | None = None) -> datetime | None:
    """When to try again.

    Args:
        attempts: how many failed, this one included.
        since: when the message came.
        now: this moment.
        after_s: how long the provider asks to wait, in seconds.

    Returns:
        None when the platform will have it no longer by then: the last try was the last.
    """
    wait = max(pause(attempts), timedelta(seconds=min(after_s or 0.0, _LAST_S)))
    end = since + LIFETIME
    if now >= end:
        return None
    return min(now + wait, end)
