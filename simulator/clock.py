"""The time, as the wire and the log write it."""

import time
from datetime import UTC, datetime


def now() -> float:
    """Return the seconds since 1970."""
    return time.time()


def rfc3339(at: float) -> str:
    """Write a moment in UTC with milliseconds, such as 2026-11-25T09:30:00.120Z."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
