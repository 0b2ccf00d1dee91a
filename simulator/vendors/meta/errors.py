"""Meta's error answers."""

from typing import Any

from simulator.vendors.meta.titles import TITLES

__all__ = ["TITLES", "GraphError", "body", "unknown_object"]


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
