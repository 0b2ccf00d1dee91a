"""360dialog's webhooks: Meta's bodies with 360dialog's signature; pure."""

import hashlib
import hmac
from collections.abc import Mapping

import msgspec

from simulator.accounts import Account
from simulator.residents import MEDIA
from simulator.vendors.meta.webhooks import Meta
from simulator.vendors.shape import Received

LOOKASIDE = "https://lookaside.fbsbx.com/whatsapp_business/attachments/"


def signature(secret: str, body: bytes) -> str:
    """Return the value of `x-360dialog-signature`: HMAC-SHA256 over the raw body, in hexadecimal."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


class Dialog360(Meta):
    """360dialog as a vendor."""

    def received(self, account: Account, received: Received) -> bytes:
        """Return Meta's body; files lie at Meta's host, which clients replace by 360dialog's."""
        there = msgspec.structs.replace(received, media_base=LOOKASIDE.removesuffix("/"))
        body = super().received(account, there)
        file = received.message.content.get(received.message.type) if received.message.type in MEDIA else None
        if not isinstance(file, dict) or "id" not in file:
            return body
        here, mid = f'"url":"{LOOKASIDE}{file["id"]}"', f'"url":"{LOOKASIDE}?mid={file["id"]}"'
        return body.replace(here.encode(), mid.encode(), 1)

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:
        """Return the webhook's headers: the signature, and those the webhook was set up with."""
        return {
            **account.headers,
            "Content-Type": "application/json",
            "x-360dialog-signature": signature(account.app_secret, body),
        }
