"""360dialog's own errors, and Meta's in 360dialog's statuses; pure."""

from collections.abc import Mapping
from typing import Any

import msgspec

from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.errors import body as meta_body


class Own(msgspec.Struct, frozen=True):
    """An error of 360dialog itself: the HTTP status and the sentence."""

    http: int
    sentence: str


INVALID_KEY = Own(401, "Invalid api_key or token expired")
DISABLED = Own(
    400,
    "Your WhatsApp for Business API has been disabled. If you believe this is a mistake, please contact our support"
    " team.",
)
NO_PAYMENT = Own(
    400,
    "Could not send message due to lack of payment. Messaging can resume once overdue invoices towards 360Dialog are"
    " settled. Please reach out to our integration partner.",
)
TOO_OFTEN = Own(400, "You have exceeded the limit of 1 request every 1 seconds. Try again later.")
BLOCKED = Own(403, "This URL is blocked. More info: https://docs.360dialog.com/whatsapp-api/whatsapp-api")
INTERNAL = Own(500, "Internal server error")
NOT_AVAILABLE = Own(502, "WhatsApp for Business API not available")

OWN: Mapping[int, Own] = {
    0: INVALID_KEY,  # Meta's codes for a token or a permission that is gone: the key no longer opens anything
    190: INVALID_KEY,
    3: DISABLED,
    10: DISABLED,
    200: DISABLED,
    131005: DISABLED,
    4: TOO_OFTEN,
    131042: NO_PAYMENT,  # 360dialog pays Meta, so its own bills are what is not paid
    133010: NOT_AVAILABLE,
}
# "Meta Cloud API integrity errors ... are returned with a 403": api-error-message-list. The page names 368 and 130497
# first; the other two are the same kind.
INTEGRITY = frozenset({368, 130497, 131031, 131048})


def answer(error: GraphError, trace: str) -> tuple[int, dict[str, Any]]:
    """Return the HTTP status and the body for what Meta refuses."""
    own = OWN.get(error.code)
    if own is not None:
        return own.http, own_body(own)
    return 403 if error.code in INTEGRITY else error.http, meta_body(error, trace)


def own_body(own: Own) -> dict[str, Any]:
    """Return the body of 360dialog's own error."""
    return {"meta": {"httpCode": own.http, "developerMessage": own.sentence, "success": False}}
