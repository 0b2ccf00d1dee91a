"""What NotifyNL accepts to send; pure."""

import re
import uuid
from typing import Any

import msgspec

from simulator.notifynl.shapes import NotifyError

_MOBILE = re.compile(r"(?:\+31|0031|31|0)6([0-9]{8})", re.ASCII)
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+", re.ASCII)
LONGEST_REFERENCE = 1_000


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """A notification that is asked for; `to` is a number with its plus, an address, or the first line of a letter's."""

    to: str
    template: str
    values: dict[str, Any]
    reference: str | None


def _invalid(message: str) -> NotifyError:
    return NotifyError(400, "ValidationError", message)


def is_uuid(value: object) -> bool:
    """Say whether a value is a UUID as text."""
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False


def mobile(value: object) -> str | None:
    """Return a Dutch mobile number with its plus; None when it is none."""
    found = _MOBILE.fullmatch(re.sub(r"[\s().-]", "", value)) if isinstance(value, str) else None
    return None if found is None else f"+316{found[1]}"


def _recipient(kind: str, body: dict[str, Any], values: dict[str, Any]) -> str:
    if kind == "sms":
        if "phone_number" not in body:
            raise _invalid("phone_number is a required property")
        number = mobile(body["phone_number"])
        if number is None:
            raise _invalid("phone_number is not a valid mobile number")
        return number
    if kind == "email":
        address = body.get("email_address")
        if "email_address" not in body:
            raise _invalid("email_address is a required property")
        if not isinstance(address, str) or not _EMAIL.fullmatch(address):
            raise _invalid("email_address Not a valid email address")
        return address
    lines = [values.get(f"address_line_{n}") for n in range(1, 8)]
    given = [line for line in lines if isinstance(line, str) and line.strip()]
    if len(given) < 3:
        raise _invalid("Address must be at least 3 lines")
    return given[0]


def read_order(kind: str, body: dict[str, Any]) -> Order:
    """Check a request for a notification.

    Raises:
        NotifyError: something is missing or not valid.
    """
    if "template_id" not in body:
        raise _invalid("template_id is a required property")
    if not is_uuid(body["template_id"]):
        raise _invalid("template_id is not a valid UUID")
    values, reference = body.get("personalisation") or {}, body.get("reference")
    if not isinstance(values, dict):
        raise _invalid("personalisation is not of type object")
    if reference is not None and (not isinstance(reference, str) or len(reference) > LONGEST_REFERENCE):
        raise _invalid(f"reference is too long or not a text of at most {LONGEST_REFERENCE} characters")
    return Order(
        to=_recipient(kind, body, values), template=body["template_id"].lower(), values=values, reference=reference
    )
