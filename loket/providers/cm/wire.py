"""CM's webhooks (pure). Source: CM's pages on incoming messages and status reports, November 2026."""

import hmac
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qs

from loket.codec import NotJson, read_json
from loket.identity import WAMID
from loket.providers.cm.build import build
from loket.providers.cm.errors import ERRORS, rule
from loket.providers.cm.inbound import digits, message
from loket.providers.cm.reference import unpack
from loket.providers.content import Capabilities
from loket.providers.fields import as_bsuid, as_list, as_number, as_object, as_raw, as_text, content_id
from loket.providers.shapes import Change, Inbound, NotAWebhook, Parsed, Post, StatusUpdate

__all__ = ["CAPABILITIES", "ERRORS", "SPACE", "build", "parse", "rule", "verify"]

SPACE: Final = WAMID
"""CM tells WhatsApp's own id as a message's ``reference`` (its page on events names it so); what has none gets an id
made of its content, which is no wamid."""
CAPABILITIES: Final = Capabilities(
    reactions=False,
    typing=False,
    uploads=False,
    template_management=False,
    health=False,
    account_reports=False,
    bsuid=False,
    whatsapp_ids=False,
)
_STATUSES: Final[Mapping[int, str]] = {0: "sent", 1: "failed", 2: "delivered", 3: "failed", 4: "read"}
"""CM's number of a status; 0 is "accepted by the operator"."""
Knows = Callable[[str], bool]


def _asked(post: Post, name: str) -> list[str]:
    return parse_qs(post.query.decode("latin-1")).get(name, [])


def verify(post: Post, secret: str) -> bool:
    """Whether the address that was called holds the secret: as ``secret`` in its query, or as its last part.

    CM signs nothing: who knows the address is CM, so it must be registered with https and told to nobody.
    """
    right = False
    for given in (*_asked(post, "secret"), post.path.rpartition("/")[2]):
        right |= hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())
    return right and bool(secret)


def _number_id(value: Any, knows: Knows) -> str | None:
    """How our number is declared, whichever way CM writes it."""
    plain = digits(value)
    ways = (as_text(value), *((f"00{plain}", f"+{plain}", plain) if plain else ()))
    return next((way for way in ways if way is not None and knows(way)), None)


def _change(value: Any, problem: str, *, number_id: str | None = None) -> Change:
    return Change(
        number_id=number_id,
        account=None,
        field="messages" if problem == "unknown_number" else "unknown",
        problem=problem,
        codes=(),
        native_id=content_id("cm", value),
        raw=as_raw(value),
    )


def _status(told: Any, numbers: list[Any], knows: Knows) -> StatusUpdate | Change:
    report = as_object(told)
    reference, state = as_text(report.get("reference")), as_object(report.get("status"))
    code = as_number(state.get("code"))
    if reference is None or code is None:
        return _change(told, "unknown_shape")
    found = (_number_id(number, knows) for number in (report.get("from"), *numbers))
    number_id = next((number for number in found if number is not None), None)
    if number_id is None:
        return _change(told, "unknown_number")
    status = _STATUSES.get(code, f"cm_{code}" if code >= 0 else "unknown")
    return StatusUpdate(
        number_id=number_id,
        native_id=reference,
        status=status,
        at=None,
        delivery=unpack(reference),
        phone=digits(report.get("to")),
        bsuid=as_bsuid(report.get("to")),
        code=as_number(state.get("errorCode")) if status == "failed" else None,
        billable=None,
        raw=as_raw(told),
    )


def _incoming(document: Mapping[str, Any], knows: Knows) -> Inbound | Change:
    number_id = _number_id(as_object(document.get("to")).get("number"), knows)
    if number_id is None:
        return _change(document, "unknown_number")
    if document.get("channel", "WhatsApp") != "WhatsApp":
        return _change(document, "unknown_shape", number_id=number_id)
    return message(document, number_id)


def _found(document: Mapping[str, Any], post: Post, knows: Knows) -> Iterator[Inbound | StatusUpdate | Change]:
    if isinstance(document.get("message"), dict) and isinstance(document.get("from"), dict):
        yield _incoming(document, knows)
        return
    reports = as_object(document.get("messages")).get("msg")
    several = as_list(reports) or ([reports] if isinstance(reports, dict) else [])
    numbers = _asked(post, "number")
    for report in several:
        yield _status(report, list(numbers), knows)
    if not several:
        yield _change(document, "unknown_shape")


def parse(post: Post, *, knows: Knows) -> Parsed:
    """Everything that a webhook says: one message, or the statuses of some; nothing is dropped.

    Args:
        post: as it came. A status names no number of ours, so that stands in the address: ``?number=0031…``.
        knows: whether a number, as it is declared, is one of ours.

    Raises:
        NotAWebhook: it is no JSON object.
    """
    try:
        document = read_json(post.body)
    except NotJson as error:
        raise NotAWebhook from error
    if not isinstance(document, dict) or not document:
        raise NotAWebhook
    found = list(_found(document, post, knows))
    return Parsed(
        messages=tuple(f for f in found if isinstance(f, Inbound)),
        statuses=tuple(f for f in found if isinstance(f, StatusUpdate)),
        changes=tuple(f for f in found if isinstance(f, Change)),
    )
