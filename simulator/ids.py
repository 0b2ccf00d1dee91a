"""The identifiers that vendors hand out, in their own form."""

import base64
import hashlib
import secrets


def wamid(number: str, *, outbound: bool, unique: bytes) -> str:
    """Return a message id in Meta's form.

    As on Meta's side the id holds the other party's number in base64, so it is personal information.

    Args:
        number: the resident's number, with or without plus.
        outbound: true when the business sent the message.
        unique: the random part, nine bytes.
    """
    digits = number.removeprefix("+").encode()
    tail = unique.hex().upper().encode()
    way = b"\x11" if outbound else b"\x12"
    raw = (
        b"\x1c\x18"
        + bytes([len(digits)])
        + digits
        + b"\x15\x02\x00"
        + way
        + b"\x18"
        + bytes([len(tail)])
        + tail
        + b"\x00"
    )
    return "wamid." + base64.b64encode(raw).decode()


def new_wamid(number: str, *, outbound: bool) -> str:
    """Return a fresh message id for a resident's number."""
    return wamid(number, outbound=outbound, unique=secrets.token_bytes(9))


def new_call_id(number: str) -> str:
    """Return a fresh id of a call in Meta's form; like a message's id it holds the resident's number."""
    return "wacid." + new_wamid(number, outbound=False).removeprefix("wamid.")


def bsuid(portfolio: str, number: str) -> str:
    """Return the business-scoped user id of a resident: the same for every message, another per portfolio."""
    digest = hashlib.sha256(f"{portfolio}\0{number}".encode()).digest()
    return f"NL.{int.from_bytes(digest[:8]) % 10**16:016d}"


def person(phone: str, generation: int) -> str:
    """Return whom a business-scoped id stands for: a phone, or a phone whose id was renewed so many times."""
    return phone if generation == 0 else f"{phone}#{generation}"


def parent(bsuid: str) -> str:
    """Return the id that a portfolio's parent sees: `NL.ENT.` and the digits."""
    country, _, digits = bsuid.partition(".")
    return f"{country}.ENT.{digits}"


def new_template_id() -> str:
    """Return a fresh template id: sixteen digits."""
    return new_media_id()


def new_media_id() -> str:
    """Return a fresh media id: sixteen digits, as Meta's are."""
    return str(10**15 + secrets.randbelow(9 * 10**15))


def new_trace() -> str:
    """Return a fresh `fbtrace_id`."""
    return "A" + secrets.token_urlsafe(16)[:22]
