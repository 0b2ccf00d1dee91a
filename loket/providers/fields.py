"""Single values of Meta's webhooks, read without trusting their types (pure)."""

import base64
import hashlib
import re
from datetime import UTC, datetime
from typing import Any, Final

from loket.codec import write_json

_MILLISECONDS_FROM: Final = 100_000_000_000
"""As seconds this is the year 5138, as milliseconds 1973: what is above has been sent in milliseconds."""
_NUMBER_MOST: Final = 2**53
"""Larger numbers are no number of the platform, and not every reader of JSON can hold them."""
_CODE_MOST: Final = 2**31
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_WORD: Final = re.compile(r"(?!.*\d{7})[A-Za-z][A-Za-z0-9_-]{0,79}", re.ASCII)
_TEMPLATE: Final = re.compile(r"(?!.*\d{7})[a-z0-9_]{1,128}", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?", re.ASCII)
_HEX: Final = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)
_DATES: Final = ("%B %d, %Y", "%b %d, %Y")
_PHONE: Final = re.compile(r"\+?(\d{5,20})", re.ASCII)
_BSUID: Final = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}", re.ASCII)
_DELIVERY: Final = re.compile(
    r"(guard-)?v\d+-[0-9a-f]{32}|(emergency-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!.*\d{9})[\w.:-]{1,128}",
    re.ASCII,
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


def as_word(value: Any) -> str | None:
    """A word of the platform, such as ``TIER_2K`` or ``SPAM``; a sentence, a name or a number is none."""
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def as_amount(value: Any) -> str | None:
    """A limit: a word such as ``TIER_2K``, or a whole number too short to be a phone number."""
    number = as_number(value)
    if number is None:
        return as_word(value)
    return str(number) if abs(number) < 10_000_000 else None


def as_template(name: Any, language: Any) -> str | None:
    """Name and language of a template, such as ``melding_klaar/nl``; without the language when it is not told."""
    if not isinstance(name, str) or not _TEMPLATE.fullmatch(name):
        return None
    return f"{name}/{language}" if isinstance(language, str) and _LANGUAGE.fullmatch(language) else name


def as_sha256(value: Any) -> str | None:
    """A SHA-256 as hexadecimal digits; the platform writes it so, or in base64."""
    if not isinstance(value, str):
        return None
    if _HEX.fullmatch(value):
        return value.lower()
    try:
        digest = base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_" if set("-_") & set(value) else None)
    except ValueError:
        return None
    return digest.hex() if len(digest) == 32 else None


def as_number(value: Any) -> int | None:
    """A whole number, also when it comes as text."""
    if isinstance(value, bool):
        return None
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if abs(number) < _NUMBER_MOST else None


def as_code(value: Any) -> int | None:
    """An error's code: a whole number of 32 bits."""
    number = as_number(value)
    return number if number is not None and abs(number) < _CODE_MOST else None


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


def as_moment(value: Any) -> datetime | None:
    """A moment as account events name it: as ``as_instant``, in ISO 8601, or as a day such as April 17, 2025 (UTC)."""
    found = as_instant(value)
    if found is not None or not isinstance(value, str):
        return found
    try:
        told = datetime.fromisoformat(value)
        # A zone may carry what is in the first or last hours of the calendar out of it.
        return told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        pass
    for style in _DATES:
        try:
            return datetime.strptime(value, style).replace(tzinfo=UTC)
        except ValueError:
            continue
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
