"""Twilio's signature of a webhook (pure). Source: Twilio's security page and its own validators, November 2026."""

import base64
import hashlib
import hmac
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, urlsplit

from loket.providers.shapes import Post
from loket.providers.twilio.form import Pairs

_SIGNATURE: Final = b"x-twilio-signature"
_SETTINGS: Final = b"x-twilio-webhooks-signature-settings"
"""Says the algorithm when a webhook is signed with a shared key; absent with the Auth Token."""
_DIGESTS: Final = {"HMAC_SHA1": "sha1", "HMAC_SHA256": "sha256"}
_PORTS: Final = {"https": 443, "http": 80}


def _digest(settings: str) -> str | None:
    for part in settings.split(","):
        name, _, value = part.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return _DIGESTS.get(value.strip().upper())
    return "sha1"


def _addresses(url: str) -> Iterator[str]:
    """The address with and without its port: Twilio is not of one mind about which it signs."""
    yield url
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.netloc
    except ValueError:
        return
    if port is not None:
        yield url.replace(host, host.rpartition(":")[0], 1)
    elif parts.scheme in _PORTS:
        yield url.replace(host, f"{host}:{_PORTS[parts.scheme]}", 1)


def _hashed(post: Post) -> bool:
    """Whether the address, which is signed, names the hash of the body."""
    named = parse_qs(post.query.decode("latin-1")).get("bodySHA256", [""])[0]
    return hmac.compare_digest(hashlib.sha256(post.body).hexdigest().encode(), named.encode())


def is_signed(post: Post, pairs: Pairs | None, secret: str) -> bool:
    """Whether the signature is that of the address and the form's values under the secret.

    Args:
        post: as it came.
        pairs: the form, or None when the body is none: then ``bodySHA256`` in the address stands for the body.
        secret: the account's Auth Token, or a shared key.
    """
    digest, given = _digest(post.header(_SETTINGS)), post.headers.get(_SIGNATURE, b"")
    if digest is None or not given:
        return False
    if pairs is None and not _hashed(post):
        return False
    # Each name in its order, each value once, without anything between: so Twilio writes it.
    values = "".join(name + value for name, value in sorted(set(pairs or ()))).encode("utf-8", "surrogatepass")
    for address in _addresses(post.url):
        mac = hmac.digest(secret.encode(), address.encode("utf-8", "surrogatepass") + values, digest)
        if hmac.compare_digest(base64.b64encode(mac), given):
            return True
    return False
