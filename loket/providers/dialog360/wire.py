"""360dialog's webhooks and requests: Meta's bodies, another proof and another path (pure)."""

import hmac
from typing import Final

from msgspec import structs

from loket.declarations import Channel
from loket.hmacs import hex_of
from loket.identity import WAMID
from loket.providers.cloud import outbound
from loket.providers.cloud.webhooks import parse
from loket.providers.content import Capabilities
from loket.providers.dialog360.errors import ERRORS, rule
from loket.providers.shapes import Access, Outgoing, Post, Request

__all__ = ["CAPABILITIES", "ERRORS", "SPACE", "build", "parse", "rule", "verify"]

SPACE: Final = WAMID
CAPABILITIES: Final = Capabilities(account_reports=False)
"""The app is 360dialog's, so what Meta says about the account goes to 360dialog. Should it be passed on, it is
understood."""
_SIGNATURE: Final = b"x-360dialog-signature"
_OWN_HEADERS: Final = (b"x-loket-secret", b"authorization")


def verify(post: Post, secret: str) -> bool:
    """Whether the body is signed with the platform's secret, or a header of our own choice holds it.

    Source: 360dialog's page on signature validation: HMAC-SHA256 in hexadecimal, on webhooks of partners; direct
    clients set headers of their own with the webhook.
    """
    wanted = hex_of(secret, post.body)
    right = hmac.compare_digest(wanted, post.headers.get(_SIGNATURE, b"").removeprefix(b"sha256="))
    for name in _OWN_HEADERS:
        right |= hmac.compare_digest(secret.encode(), post.headers.get(name, b"").removeprefix(b"Bearer "))
    # Without a secret a missing header would be as good as a right one.
    return right and bool(secret)


def build(message: Outgoing, channel: Channel, access: Access) -> Request:
    """The request that sends a message: Meta's body; the key says from which number.

    Raises:
        NotOffered: an attachment that is neither at the platform nor at an address.
    """
    return structs.replace(outbound.build(message, channel, access), path="/messages")
