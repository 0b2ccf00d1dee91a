"""What CM.com's gateway accepts, message by message; pure."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from simulator.vendors.cm.errors import GATEWAY, CmError
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.requests import CHECKS

Content = dict[str, Any]

MOST_MESSAGES = 1000
LONGEST_REFERENCE = 32
LONGEST_TEXT = 4096
_NUMBER = re.compile(r"(?:00|\+)([1-9][0-9]{5,14})", re.ASCII)
_BSUID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}", re.ASCII)
_KINDS = {"image": "image", "audio": "audio", "video": "video"}


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One WhatsApp message, in WhatsApp's shape; a conversation of several items makes several."""

    type: str
    content: Content


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What one `to` of one `msg` asks for; `code` above 0 says why the gateway rejects it.

    `phone` is `+` and digits, or a business-scoped id.
    """

    to: str
    phone: str | None
    from_: str | None
    reference: str | None
    parts: tuple[Part, ...] = ()
    code: int = 0
    details: str | None = None


class _Rejected(Exception):  # noqa: N818 - the message is, by the gateway
    def __init__(self, code: int, details: str | None = None) -> None:
        super().__init__(details)
        self.code = code
        self.details = details or GATEWAY[code]


def number(text: object) -> str | None:
    """Return a number, `00…` or `+…`, as `+` and digits; None when it is none."""
    found = _NUMBER.fullmatch(text) if isinstance(text, str) else None
    return None if found is None else f"+{found[1]}"


def resident(text: object) -> str | None:
    """Return a number as `+` and digits, or a business-scoped id as it is; None when it is neither."""
    if isinstance(text, str) and _BSUID.fullmatch(text):
        return text
    return number(text)


def double_zero(phone: str) -> str:
    """Return a number, `+` and digits, as CM writes it."""
    return "00" + phone.removeprefix("+")


def token(header: str, body: Mapping[str, Any]) -> str:
    """Return the product token: of the header `X-CM-PRODUCTTOKEN`, or of the body, whatever the case of its name."""
    if header:
        return header
    messages = body.get("messages")
    given = messages.get("authentication") if isinstance(messages, dict) else None
    for name, value in given.items() if isinstance(given, dict) else ():
        if name.lower() == "producttoken" and isinstance(value, str):
            return value
    return ""


def read_orders(body: Mapping[str, Any]) -> list[Order]:
    """Return what a request asks for, one order per number.

    Raises:
        CmError: 202, it is not shaped as a request; 203, it has no messages or more than a thousand.
    """
    messages = body.get("messages")
    if not isinstance(messages, dict):
        raise CmError(202)
    listed = messages.get("msg")
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_MESSAGES:
        raise CmError(203)
    if not all(isinstance(one, dict) for one in listed):
        raise CmError(202)
    orders = [order for one in listed for order in _orders(one)]
    if len(orders) > MOST_MESSAGES:
        raise CmError(203)
    return orders


def _orders(one: Content) -> Iterator[Order]:
    reference = one.get("reference")
    known = reference if isinstance(reference, str) else None
    from_ = number(one.get("from"))
    to = one.get("to")
    if not isinstance(to, list) or not to:
        yield Order(to="", phone=None, from_=from_, reference=known, code=302, details=GATEWAY[302])
        return
    for target in to:
        written = target.get("number") if isinstance(target, dict) else None
        phone = resident(written)
        shown = written if isinstance(written, str) else ""
        order = Order(to=shown[:32], phone=phone, from_=from_, reference=known)
        try:
            if phone is None:
                raise _Rejected(303, f"Gsm '{shown[:32]}' is not a number.")  # noqa: TRY301 - one way to reject
            _check_fields(one, reference)
            yield msgspec.structs.replace(order, parts=tuple(_parts(one)))
        except _Rejected as error:
            yield msgspec.structs.replace(order, code=error.code, details=error.details)


def _check_fields(one: Content, reference: object) -> None:
    if not isinstance(one.get("from"), str) or not one["from"]:
        raise _Rejected(301)
    if reference is not None and not (isinstance(reference, str) and len(reference) <= LONGEST_REFERENCE):
        raise _Rejected(305, "The reference is not valid")
    channels = one.get("allowedChannels")
    if channels is None:
        return
    if not isinstance(channels, list) or not any(isinstance(c, str) and c.lower() == "whatsapp" for c in channels):
        raise _Rejected(305, "No allowed channel is configured for this account")


def _parts(one: Content) -> Iterator[Part]:
    rich = one.get("richContent")
    conversation = rich.get("conversation") if isinstance(rich, dict) else None
    if conversation is None:
        body = one.get("body")
        text = body.get("content") if isinstance(body, dict) else None
        yield _text({"text": text})
        return
    if not isinstance(conversation, list) or not 0 < len(conversation) <= 10:
        raise _Rejected(305, "The conversation is not valid")
    for item in conversation:
        yield _part(item)


def _part(item: object) -> Part:
    if isinstance(item, dict):
        for name, read in _READERS.items():
            if name in item:
                return _answering(read(item), item.get("context"))
    raise _Rejected(305, "The conversation holds an item that WhatsApp does not have")


def _answering(part: Part, context: object) -> Part:
    """The message with the one that it quotes, `{"message_id"}` as at Meta, if it names any."""
    quoted = context.get("message_id") if isinstance(context, dict) else None
    if not isinstance(quoted, str):
        return part
    return msgspec.structs.replace(part, content={**part.content, "context": {"id": quoted}})


def _text(item: Content) -> Part:
    text = item.get("text")
    if not isinstance(text, str) or not text:
        raise _Rejected(304)
    if len(text) > LONGEST_TEXT:
        raise _Rejected(304, f"A text has at most {LONGEST_TEXT} characters")
    return Part(type="text", content={"text": {"body": text}})


def _media(item: Content) -> Part:
    media = item.get("media")
    uri = media.get("mediaUri") if isinstance(media, dict) else None
    mime = media.get("mimeType") if isinstance(media, dict) else None
    if not isinstance(media, dict) or not isinstance(uri, str) or not re.match(r"https?://[!-~]+$", uri):
        raise _Rejected(305, "The media is not valid")
    # A sticker is a WebP and nothing else is.
    kind = "sticker" if mime == "image/webp" else _KINDS.get(str(mime).partition("/")[0], "document")
    file: Content = {"link": uri}
    if isinstance(item.get("text"), str):
        file["caption"] = item["text"]
    if kind == "document" and isinstance(media.get("mediaName"), str):
        file["filename"] = media["mediaName"]
    return Part(type=kind, content={kind: file})


def _template(item: Content) -> Part:
    template = item.get("template")
    whatsapp = template.get("whatsapp") if isinstance(template, dict) else None
    if not isinstance(whatsapp, dict):
        raise _Rejected(305, "The template is not valid")
    language, name = whatsapp.get("language"), whatsapp.get("element_name")
    code = language.get("code") if isinstance(language, dict) else None
    if not isinstance(name, str) or not name or not isinstance(code, str):
        raise _Rejected(305, "The template is not valid")
    components = whatsapp.get("components")
    params = whatsapp.get("localizable_params")
    if components is None and isinstance(params, list):
        texts = [{"type": "text", "text": str(p.get("default", ""))} for p in params if isinstance(p, dict)]
        components = [{"type": "body", "parameters": texts}]
    shaped = {
        "name": name,
        "language": {"code": code},
        "components": components if isinstance(components, list) else [],
    }
    return Part(type="template", content={"template": shaped})


def _as_meta(kind: str) -> Callable[[Content], Part]:
    """A reader of what CM passes on in Meta's own shape."""

    def read(item: Content) -> Part:
        value = item.get(kind)
        try:
            if not isinstance(value, dict):
                raise GraphError(100)  # noqa: TRY301 - the check below raises it too
            CHECKS[kind](value)
        except GraphError as error:
            raise _Rejected(305, error.details) from error
        return Part(type=kind, content={kind: value})

    return read


def _location(item: Content) -> Part:
    place = item.get("location")
    if not isinstance(place, dict):
        raise _Rejected(305, "The location is not valid")
    shaped = {name: place[name] for name in ("latitude", "longitude") if name in place}
    shaped |= {
        ours: place[theirs] for ours, theirs in (("name", "label"), ("address", "searchQuery")) if theirs in place
    }
    return _as_meta("location")({"location": shaped})


_READERS: Mapping[str, Callable[[Content], Part]] = {
    "media": _media,
    "template": _template,
    "interactive": _as_meta("interactive"),
    "location": _location,
    "text": _text,
}


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A read mark: the sender that marks, and the message."""

    from_: str
    message_id: str


def read_event(body: Mapping[str, Any]) -> Mark:
    """Return the read mark that an event asks for.

    Raises:
        CmError: 202, it is none.
    """
    event, sender = body.get("event"), body.get("from")
    custom = event.get("custom") if isinstance(event, dict) else None
    from_ = number(sender.get("number")) if isinstance(sender, dict) else None
    message_id = custom.get("message_id") if isinstance(custom, dict) else None
    right = isinstance(event, dict) and event.get("type") == "MarkAsRead" and body.get("channel") == "WhatsApp"
    if not right or from_ is None or not isinstance(message_id, str) or not 0 < len(message_id) <= 512:
        raise CmError(202)
    return Mark(from_=from_, message_id=message_id)
