"""Meta's webhooks and requests: the Cloud API's, with Meta's signature (pure)."""

import hmac
from typing import Final

from loket.hmacs import hex_of
from loket.identity import WAMID
from loket.providers.cloud.errors import ERRORS, rule
from loket.providers.cloud.outbound import build
from loket.providers.cloud.webhooks import parse, parse_any
from loket.providers.content import Capabilities
from loket.providers.shapes import Post

__all__ = ["CAPABILITIES", "ERRORS", "SPACE", "build", "parse", "parse_any", "rule", "verify"]

SPACE: Final = WAMID
CAPABILITIES: Final = Capabilities()
_SIGNATURE: Final = b"x-hub-signature-256"
_PREFIX: Final = b"sha256="


def verify(post: Post, secret: str) -> bool:
    """Whether ``X-Hub-Signature-256`` is the HMAC-SHA256 of the raw body under the app's secret."""
    wanted = _PREFIX + hex_of(secret, post.body)
    return bool(secret) and hmac.compare_digest(wanted, post.headers.get(_SIGNATURE, b""))
