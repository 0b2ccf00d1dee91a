r"""Bytes <-> structs, with CloudEvents headers; the only place that meets JSON on Kafka (pure).

JSON from the platform may hold an escaped lone surrogate (``"\ud800"``), which RFC 8259 allows and msgspec refuses.
So text is read by msgspec and, where that refuses, by the slower standard library; and it is written with escapes.
"""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, Final, TypeVar, get_args

import msgspec

from loket.events import AnyEvent, CaseChanged, ChannelReported, Event
from loket.failures import Code, Permanent
from loket.topics import BY_EVENT, Topic

Headers = Sequence[tuple[str, bytes]]
T = TypeVar("T")

SOURCE: Final = "urn:loket"
DATAREF: Final = "ce_dataref"
"""Header of an event whose sealed body lies in object storage (CloudEvents' claim check)."""
_SPECVERSION: Final = ("ce_specversion", b"1.0")
_SOURCE: Final = ("ce_source", SOURCE.encode())
_CONTENT_TYPE: Final = ("content-type", b"application/json")
_ENCODER: Final = msgspec.json.Encoder()
_DECODER: Final[msgspec.json.Decoder[AnyEvent]] = msgspec.json.Decoder(AnyEvent)
_TYPES: Final = {kind: str(kind.__struct_config__.tag) for kind in get_args(AnyEvent)}
_OF_TYPE: Final = {kind: (BY_EVENT[name], ("ce_type", name.encode())) for kind, name in _TYPES.items()}
"""Topic and header of each kind of event."""
_LONE: Final = re.compile("[\ud800-\udfff]")
MAX_DEPTH: Final = 1000
"""JSON that nests deeper is refused: no message of the platform does, and a parser's stack is finite."""
# Python's own limit is 1,000 calls in all, which both parsers and the writer count against.
sys.setrecursionlimit(max(sys.getrecursionlimit(), 4 * MAX_DEPTH))


class NotJson(ValueError):  # noqa: N818 - what it is
    """The bytes are not JSON by RFC 8259, or nest too deep."""


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """A record as it goes to Kafka."""

    topic: Topic
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]


def type_of(event: Event) -> str:
    """CloudEvents type of an event, such as ``message.received``."""
    return _TYPES[type(event)]


def key_of(event: AnyEvent) -> bytes:
    """Kafka key of an event: the municipality first, then what keeps order; never anything personal."""
    match event:
        case CaseChanged():
            return f"{event.municipality}:{event.case}".encode()
        case ChannelReported() if event.municipality is None:
            return f"app.{event.app}".encode()
        case ChannelReported():
            return f"{event.municipality}:{event.channel or event.app}".encode()
        case _:
            return f"{event.municipality}:{event.aliases[0] if event.aliases else event.channel}".encode()


def encode(event: AnyEvent, *, traceparent: str | None = None) -> Envelope:
    """Turn an event into a record.

    Args:
        event: what happened.
        traceparent: W3C Trace Context of the work that made it.

    Returns:
        Topic, key, value and headers (CloudEvents 1.0, binary mode, Kafka binding).
    """
    topic, ce_type = _OF_TYPE[type(event)]
    headers = [
        _SPECVERSION,
        ("ce_id", event.event_id.encode()),
        ce_type,
        _SOURCE,
        ("ce_time", _ENCODER.encode(event.received_at)[1:-1]),
        _CONTENT_TYPE,
    ]
    if event.municipality is not None:
        headers.append(("municipality", event.municipality.encode()))
    if not isinstance(event, CaseChanged) and event.personal.ref is not None:
        headers.append((DATAREF, event.personal.ref.encode()))
    if traceparent is not None:
        headers.append(("traceparent", traceparent.encode()))
    return Envelope(topic=topic, key=key_of(event), value=_ENCODER.encode(event), headers=tuple(headers))


def decode(value: bytes | None) -> AnyEvent:
    """Turn a record's value into an event.

    Raises:
        Permanent: ``undecodable``, when it is no event that this version knows.
    """
    if value is None:
        raise Permanent(Code.UNDECODABLE)
    try:
        return _DECODER.decode(value)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Permanent(Code.UNDECODABLE) from error


def header(headers: Headers, name: str) -> str | None:
    """Read one header as text, or None; bytes that are no UTF-8 are replaced."""
    return next((v.decode("utf-8", "replace") for k, v in headers if k == name), None)


def _refuse_constant(name: str) -> None:
    raise NotJson(name)


def _integer(digits: str) -> int | float:
    # Python refuses to read more digits than this as an int, and JSON has no such limit.
    return int(digits) if len(digits) < 4_000 else float(digits)


_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_STEP: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def _depth(body: bytes) -> int:
    # Without escaped quotes every other piece between quotes is text; in what is not JSON it does not matter.
    outside = body.replace(rb"\\", b"").replace(rb"\"", b"").split(b'"')[::2]
    brackets = b"".join(outside).translate(None, _NO_BRACKETS)
    return max(accumulate(map(_STEP.__getitem__, brackets)), default=0)


def too_deep(body: bytes) -> bool:
    """Whether JSON nests deeper than 1,000 levels."""
    # Counting brackets is cheap and never too low; only a body with many of them is looked at closely.
    # A short one cannot have that many.
    return len(body) > MAX_DEPTH and body.count(b"[") + body.count(b"{") > MAX_DEPTH and _depth(body) > MAX_DEPTH


def read_json(body: bytes) -> Any:
    """Read JSON from outside, faithfully; a key that stands twice counts as its last.

    Raises:
        NotJson: NaN, trailing data, invalid UTF-8, more than 1,000 levels, or no JSON at all.
    """
    if too_deep(body):
        raise NotJson("nests too deep")
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_refuse_constant, parse_int=_integer)
    except (ValueError, RecursionError) as error:
        raise NotJson("not JSON") from error


def write_json(value: object) -> bytes:
    """Write JSON that ``read_json`` reads back, lone surrogates included."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), ensure_ascii=True, separators=(",", ":")).encode()


def read_struct(body: bytes, kind: type[T]) -> T:
    """Read a struct that ``write_json`` wrote.

    Raises:
        NotJson: the bytes are no such struct.
    """
    try:
        return msgspec.convert(read_json(body), kind)
    except msgspec.ValidationError as error:
        raise NotJson("not the expected shape") from error


def clean(text: str) -> str:
    """Make text fit for UTF-8: a lone surrogate becomes U+FFFD. For models, pages and replies, never for storage."""
    return _LONE.sub("\ufffd", text)


def failure_headers(
    headers: Headers, *, code: Code, topic: str, partition: int, offset: int
) -> tuple[tuple[str, bytes], ...]:
    """Headers of a dead letter: the original ones, and where it came from and why it was set aside."""
    added: Mapping[str, str] = {
        "failure_code": code.value,
        "failure_topic": topic,
        "failure_partition": str(partition),
        "failure_offset": str(offset),
    }
    kept = tuple((k, v) for k, v in headers if k not in added)
    return kept + tuple((k, v.encode()) for k, v in added.items())
