"""Twilio's SIDs for what the world knows under Meta's ids, and its way of writing numbers and dates; pure."""

import hashlib
import re
from datetime import UTC, datetime
from email.utils import format_datetime

CHANNEL = "whatsapp:"
_MEDIA = re.compile(r"ME([0-9a-f]{32})", re.ASCII)


def message_sid(wamid: str) -> str:
    """Return a message's SID: the same for the same message, and nothing of the number in it."""
    return "SM" + hashlib.sha256(wamid.encode()).hexdigest()[:32]


def media_sid(media_id: str) -> str:
    """Return a file's SID, which holds the id's number."""
    return f"ME{int(media_id):032x}"


def media_id(sid: str) -> str | None:
    """Return the file's id that a SID holds."""
    found = _MEDIA.fullmatch(sid)
    return str(int(found[1], 16)) if found else None


def address(number: str) -> str:
    """Return a number, `+` and digits, or a business-scoped id as Twilio writes it."""
    return CHANNEL + number


def date(at: float) -> str:
    """Return a moment as the API writes it (RFC 2822)."""
    return format_datetime(datetime.fromtimestamp(int(at), UTC))
