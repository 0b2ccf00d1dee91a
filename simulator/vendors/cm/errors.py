"""CM.com's errors, as data; pure."""

from collections.abc import Mapping
from typing import Any

import msgspec

from simulator.vendors.meta.errors import TITLES

# The gateway's answers. Source: CM's own libraries; the sentences of 101 and 304 from its page of examples.
GATEWAY: Mapping[int, str] = {
    0: "Created messages",
    101: "No account found for the given authentication",
    103: "The product token is incorrect",
    201: "This request has one or more errors in its messages",
    202: "This request is malformed, please confirm the JSON and that the correct data types are used",
    203: "The request's MSG array is incorrect",
    301: "This MSG has an invalid From field",
    302: "This MSG has an invalid To field",
    303: "This MSG has an invalid Phone Number in the To field",
    304: "A body without content was found",
    305: "This MSG has an invalid field. Please confirm with the documentation",
    500: "An internal error has occurred",
}


class Known(msgspec.Struct, frozen=True):
    """An error of a status report: CM's number and its description."""

    code: int
    text: str


UNKNOWN = 51
# From Meta's code to CM's. Source: developers.cm.com/messaging/docs/whatsapp-standard-errors.
LATER: Mapping[int, Known] = {
    1: Known(51, "An unknown error has occurred"),
    10: Known(52, "Application does not have permissions for this action"),
    100: Known(53, "Invalid parameter"),
    130472: Known(54, "Failed to send message because this user's phone number is part of an experiment"),
    131000: Known(55, "Something went wrong"),
    131008: Known(56, "Required parameter is missing"),
    131009: Known(57, "Parameter is not valid"),
    131021: Known(58, "You cannot send a message to yourself"),
    131026: Known(59, "Message undeliverable"),
    131031: Known(60, "Business account has been locked"),
    131042: Known(61, "Message failed to send because there were one or more errors related to your payment method"),
    131047: Known(
        62,
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number",
    ),
    131048: Known(63, "Spam Rate limit hit"),
    131053: Known(64, "Media upload error"),
    131056: Known(65, "(Business Account, Consumer Account) pair rate limit hit"),
}


def later(code: int) -> Known:
    """Return how a status report tells a refusal of Meta's; what CM has no number for keeps Meta's words."""
    known = LATER.get(code)
    if known is not None:
        return known
    title = TITLES[code].title if code in TITLES else LATER[1].text
    return Known(UNKNOWN, title)


class CmError(Exception):
    """A request that the gateway refuses as a whole.

    Args:
        code: CM's code.
        http: the HTTP status.
    """

    def __init__(self, code: int, http: int = 400) -> None:
        super().__init__(GATEWAY[code])
        self.code = code
        self.http = http


def body(error: CmError) -> dict[str, Any]:
    """Return the answer's JSON."""
    return {"details": GATEWAY[error.code], "errorCode": error.code, "messages": []}
