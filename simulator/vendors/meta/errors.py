"""Meta's error answers, as data.

Texts and codes: Meta, WhatsApp Cloud API error codes, as of 2026-09-11.
"""

from collections.abc import Mapping
from typing import Any

import msgspec


class Known(msgspec.Struct, frozen=True):
    """The fixed part of an error: Meta's title and what it says in `details` by default."""

    title: str
    details: str


TITLES: Mapping[int, Known] = {
    100: Known("Invalid parameter", "Invalid parameter"),
    190: Known("Error validating access token", "The access token is invalid or has expired."),
    130429: Known("Rate limit hit", "Cloud API message throughput has been reached."),
    131008: Known("Required parameter is missing", "A required parameter is missing."),
    131009: Known("Parameter value is not valid", "A parameter value is not valid."),
    131047: Known(
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
    ),
    131048: Known(
        "Spam rate limit hit",
        "Message failed to send because there are restrictions on how many messages can be sent from this phone"
        " number. This may be because too many previous messages were blocked or flagged as spam.",
    ),
    131053: Known("Media upload error", "The media could not be used."),
}


class GraphError(Exception):
    """A call that Meta refuses.

    Args:
        code: Meta's code.
        details: what Meta writes under `error_data.details`; the code's usual text when left out.
        http: the HTTP status; not decisive, Meta's own varies.
        subcode: Meta's `error_subcode`.
    """

    def __init__(self, code: int, details: str | None = None, *, http: int = 400, subcode: int | None = None) -> None:
        super().__init__(details)
        self.code = code
        self.http = http
        self.subcode = subcode
        self.details = details or TITLES[code].details


def unknown_object(method: str, object_id: str) -> GraphError:
    """Return what Meta says about an id that does not exist or that the token does not open."""
    return GraphError(
        100,
        f"Unsupported {method} request. Object with ID '{object_id}' does not exist, cannot be loaded due to missing"
        " permissions, or does not support this operation.",
        subcode=33,
    )


def body(error: GraphError, trace: str) -> dict[str, Any]:
    """Return the answer's JSON in Meta's shape."""
    title = TITLES[error.code].title
    inner: dict[str, Any] = {
        "message": error.details if error.subcode == 33 else f"(#{error.code}) {title}",
        "type": "GraphMethodException" if error.subcode == 33 else "OAuthException",
        "code": error.code,
    }
    if error.subcode is not None:
        inner["error_subcode"] = error.subcode
    inner["error_data"] = {"messaging_product": "whatsapp", "details": error.details}
    inner["fbtrace_id"] = trace
    return {"error": inner}
