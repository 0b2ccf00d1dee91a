"""Our delivery's id as CM's ``reference``, and back (pure).

CM documents 1 to 32 letters and digits; a UUID with its dashes is longer.
"""

import base64
import re
import uuid
from typing import Final

from loket.providers.fields import as_delivery
from loket.providers.shapes import EMERGENCY_PREFIX

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_GUARD: Final = re.compile(r"(guard-)?v(\d{1,2})-([0-9a-f]{32})", re.ASCII)
_EMERGENCY: Final = re.compile(rf"{EMERGENCY_PREFIX}({_UUID.pattern})", re.ASCII)
_PACKED_UUID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_PACKED_GUARD: Final = re.compile(r"([ge])(\d{1,2})z([0-9a-v]{26})", re.ASCII)
_PACKED_EMERGENCY: Final = re.compile(r"nz([0-9a-v]{26})", re.ASCII)


def pack(delivery: str) -> str:
    """At most 32 letters and digits for every id that Loket makes; anything else stays what it is."""
    if _UUID.fullmatch(delivery):
        return delivery.replace("-", "")
    if told := _EMERGENCY.fullmatch(delivery):
        return f"nz{_digits(told[1].replace('-', ''))}"
    found = _GUARD.fullmatch(delivery)
    if found is None:
        return delivery
    return f"{'g' if found[1] else 'e'}{found[2]}z{_digits(found[3])}"


def unpack(reference: str) -> str | None:
    """The delivery's id that was packed; None for a reference that cannot be one of ours."""
    if _PACKED_UUID.fullmatch(reference):
        return str(uuid.UUID(reference))
    if found := _PACKED_GUARD.fullmatch(reference):
        return f"{'guard-' if found[1] == 'g' else ''}v{found[2]}-{_hex(found[3])}"
    if told := _PACKED_EMERGENCY.fullmatch(reference):
        return f"{EMERGENCY_PREFIX}{uuid.UUID(_hex(told[1]))}"
    return as_delivery(reference)


def _digits(hexadecimal: str) -> str:
    return base64.b32hexencode(bytes.fromhex(hexadecimal)).decode().rstrip("=").lower()


def _hex(digits: str) -> str:
    return base64.b32hexdecode(f"{digits.upper()}======").hex()
