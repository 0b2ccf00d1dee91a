"""Our delivery's id as CM's ``reference``, and back (pure).

CM documents 1 to 32 letters and digits; a UUID with its dashes is longer.
"""

import base64
import re
import uuid
from typing import Final

from loket.providers.fields import as_delivery

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_GUARD: Final = re.compile(r"(guard-)?v(\d{1,2})-([0-9a-f]{32})", re.ASCII)
_PACKED_UUID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_PACKED_GUARD: Final = re.compile(r"([ge])(\d{1,2})z([0-9a-v]{26})", re.ASCII)


def pack(delivery: str) -> str:
    """At most 32 letters and digits for every id that Loket makes; anything else stays what it is."""
    if _UUID.fullmatch(delivery):
        return delivery.replace("-", "")
    found = _GUARD.fullmatch(delivery)
    if found is None:
        return delivery
    digits = base64.b32hexencode(bytes.fromhex(found[3])).decode().rstrip("=").lower()
    return f"{'g' if found[1] else 'e'}{found[2]}z{digits}"


def unpack(reference: str) -> str | None:
    """The delivery's id that was packed; None for a reference that cannot be one of ours."""
    if _PACKED_UUID.fullmatch(reference):
        return str(uuid.UUID(reference))
    if found := _PACKED_GUARD.fullmatch(reference):
        digits = base64.b32hexdecode(f"{found[3].upper()}======").hex()
        return f"{'guard-' if found[1] == 'g' else ''}v{found[2]}-{digits}"
    return as_delivery(reference)
