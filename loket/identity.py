"""Event ids, aliases and pseudonyms: HMACs that say "the same" without saying who (pure)."""

import base64
import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from loket.hmacs import Begun, begin

WAMID: Final = "wamid"
"""The namespace of WhatsApp's own message ids, whichever app or vendor delivers them."""


class IdentityKey(Struct, frozen=True, kw_only=True):
    """The secret behind every id. It is versioned and is never the monthly sealing key."""

    version: str = "v1"
    secret: bytes

    def __post_init__(self) -> None:
        if len(self.secret) != 32:
            raise ValueError("the identity key must be 32 bytes")

    def __repr__(self) -> str:
        return f"IdentityKey(version={self.version!r})"

    @classmethod
    def from_base64(cls, text: str) -> "IdentityKey":
        """Read a key from base64 of 32 bytes; ValueError for anything else."""
        return cls(secret=base64.b64decode(text, validate=True))


def _part(part: str) -> bytes:
    encoded = part.encode("utf-8", "surrogatepass")
    return len(encoded).to_bytes(4, "big") + encoded


@lru_cache(maxsize=1024)
def _begun(secret: bytes, *parts: str) -> Begun:
    return begin(secret, b"".join(map(_part, parts)))


def _mac(key: IdentityKey, begun: Begun, rest: bytes) -> str:
    # Lengths before the parts, so that no two lists of parts are the same bytes. The first ones are few: what is begun
    # with them is kept.
    return f"{key.version}-{begun.finish(rest).hexdigest()[:32]}"


def event_id(key: IdentityKey, municipality: str, namespace: str, native_id: str) -> str:
    """Name a fact: the same native id in the same namespace of the same municipality is the same event.

    Returns:
        ``v1-`` and 32 hexadecimal digits.
    """
    return _mac(key, _begun(key.secret, "event", municipality, namespace), _part(native_id))


def message_ref(key: IdentityKey, municipality: str, native_id: str) -> str:
    """Pseudonym of a message that was sent, by which a receipt finds its delivery."""
    return _mac(key, _begun(key.secret, "message", municipality), _part(native_id))


@lru_cache(maxsize=4096)
def aliases(
    key: IdentityKey, municipality: str, *, bsuid: str | None, phone: str | None, parent_bsuid: str | None = None
) -> tuple[str, ...]:
    """Pseudonyms of one resident, the BSUID's first.

    The last few thousand are remembered: a resident writes several messages, and each answer has three receipts.

    Args:
        key: the identity key.
        municipality: slug; the same resident has other aliases in another municipality.
        bsuid: WhatsApp's business-scoped user id, such as ``NL.1349...``.
        phone: digits with country code; a plus, spaces and dashes are ignored.
        parent_bsuid: the id above several portfolios, such as ``NL.ENT.1349...``.

    Returns:
        0 to 3 aliases.
    """
    found = []
    if bsuid:
        found.append(_mac(key, _begun(key.secret, "bsuid", municipality), _part(bsuid)))
    digits = phone if phone is not None and phone.isascii() and phone.isdigit() else re.sub(r"\D", "", phone or "")
    if digits:
        found.append(_mac(key, _begun(key.secret, "phone", municipality), _part(digits)))
    if parent_bsuid:
        # The parent form is an id of the same resident in the same space of names.
        found.append(_mac(key, _begun(key.secret, "bsuid", municipality), _part(parent_bsuid)))
    return tuple(dict.fromkeys(found))


def content_ref(key: IdentityKey, municipality: str, *parts: str) -> str:
    """Pseudonym of what a message says, by which the same one is known that came under two ids."""
    return _mac(key, _begun(key.secret, "content", municipality), b"".join(map(_part, parts)))
