"""What a webhook says that must come out of it, read apart from the providers' own parsers."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import parse_qsl

from loket import codec
from loket.codec import NotJson
from loket.providers.shapes import Post

CLOUD_OTHERWISE: Final = frozenset({"timestamp", "from", "latitude", "longitude", "context", "type", "description"})
"""Names of what comes out in another form, or was ours before: the words of a row that was chosen."""
TWILIO_OTHERWISE: Final = frozenset(
    {
        *("From", "To", "WaId", "ExternalUserId", "Latitude", "Longitude", "MessageType", "ListDescription"),
        *("NumMedia", "NumSegments", "ReferralNumMedia", "ApiVersion", "SmsStatus", "Forwarded", "FrequentlyForwarded"),
        *("AccountSid", "MessagingServiceSid", "SmsSid", "SmsMessageSid", "OriginalRepliedMessageSender"),
        "ChannelMetadata",
    }
)
"""The same, what says nothing, and what says the rest again."""
CM_OTHERWISE: Final = frozenset({"number", "latitude", "longitude", "longtitude", "type", "description"}) | {
    *("message_type", "meta_received_time", "time", "timeUtc", "groupings", "channel", "to"),
    *("reference", "messageContext"),
}


def strings(document: Any, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text in a document, however deep, but what stands under some names."""
    waiting = [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            waiting.extend(value for name, value in part.items() if name not in but)
        elif isinstance(part, list | tuple):
            waiting.extend(part)
        elif isinstance(part, str) and part:
            yield part


def _messages_and_receipts(document: Any) -> Iterator[dict[str, Any]]:
    """Everything in a document that looks like a message or a receipt of the Cloud API."""
    waiting = [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            native_id = part.get("id")
            if isinstance(native_id, str) and native_id.startswith("wamid.") and {"type", "status"} & part.keys():
                yield part
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def _cloud(post: Post) -> Iterator[str]:
    for fact in _messages_and_receipts(codec.read_json(post.body)):
        yield from strings(fact, CLOUD_OTHERWISE)


def _twilio(post: Post) -> Iterator[str]:
    try:
        yield from strings(codec.read_json(post.body))
    except NotJson:
        form = parse_qsl(post.body.decode("latin-1"), keep_blank_values=True)
        yield from (value for name, value in form if value and name not in TWILIO_OTHERWISE)


def _cm(post: Post) -> Iterator[str]:
    yield from strings(codec.read_json(post.body), CM_OTHERWISE)


SAID: Final[Mapping[str, Callable[[Post], Iterator[str]]]] = MappingProxyType(
    {"meta": _cloud, "dialog360": _cloud, "twilio": _twilio, "cm": _cm}
)
"""Every text that a provider's webhook says, but for what comes out in another form."""
