"""HMAC-SHA256 (RFC 2104) whose two hashes are begun once per key and then copied (pure).

That takes a third of the time of a whole HMAC, in which OpenSSL looks its algorithm up anew.
"""

import hashlib
from functools import lru_cache

from msgspec import Struct

_BLOCK_BYTES = 64


class Begun(Struct, frozen=True):
    """The hashes of a key, and of what every message under it begins with. Its ``repr`` shows nothing."""

    inner: "hashlib._Hash"
    outer: "hashlib._Hash"

    def __repr__(self) -> str:
        return "Begun(…)"

    def finish(self, rest: bytes) -> "hashlib._Hash":
        """The HMAC of the message that ends with ``rest``: ask for its ``digest()`` or ``hexdigest()``."""
        inner, outer = self.inner.copy(), self.outer.copy()
        inner.update(rest)
        outer.update(inner.digest())
        return outer


def begin(secret: bytes, start: bytes = b"") -> Begun:
    """Begin HMACs under a secret of any length, of messages that begin with ``start``."""
    key = secret if len(secret) <= _BLOCK_BYTES else hashlib.sha256(secret).digest()
    block = key.ljust(_BLOCK_BYTES, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block))
    inner.update(start)
    return Begun(inner, hashlib.sha256(bytes(byte ^ 0x5C for byte in block)))


@lru_cache(maxsize=256)
def _of_secret(secret: str) -> Begun:
    return begin(secret.encode())


def hex_of(secret: str, message: bytes) -> bytes:
    """The HMAC of a message under a secret that is used often, in hexadecimal digits."""
    return _of_secret(secret).finish(message).hexdigest().encode()
