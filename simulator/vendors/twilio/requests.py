"""What Twilio accepts to send; pure."""

import mimetypes
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import msgspec

from simulator.vendors.calls import Asked
from simulator.vendors.twilio.errors import TwilioError
from simulator.vendors.twilio.sids import CHANNEL

LONGEST_BODY = 1600
_RESIDENT = re.compile(r"whatsapp:(\+[1-9][0-9]{5,14}|[A-Z]{2}\.[A-Za-z0-9]{1,128})", re.ASCII)
_PLACE = re.compile(r"geo:(-?[0-9]{1,2}(?:\.[0-9]+)?),(-?[0-9]{1,3}(?:\.[0-9]+)?)(?:\|(.{1,256}))?", re.DOTALL)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
MOST_LISTED = 1000

Form = Mapping[str, Sequence[str]]


class Send(msgspec.Struct, frozen=True, kw_only=True):
    """A message to send: `type` and `content` as WhatsApp shapes them, or the SID of the Content that says it.

    `to` is a number, `+` and digits, or a business-scoped id.
    """

    to: str
    type: str
    content: dict[str, Any]
    content_sid: str | None
    variables: str
    status_callback: str | None


def read_form(raw: bytes) -> Form:
    """Return a form's parameters, each with all its values."""
    form: dict[str, list[str]] = {}
    text = raw.decode("utf-8", errors="replace")
    for name, value in parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=1000):
        form.setdefault(name, []).append(value)
    return form


def first(form: Form, name: str) -> str:
    """Return a parameter's first value, empty when it is not there."""
    return form.get(name, [""])[0]


def asked(form: Form) -> Asked:
    """Return what a message wants, for the log.

    Twilio takes nothing along but the status callback's address, so what counts as sent along is its parameter
    `delivery`.
    """
    query = parse_qs(urlsplit(_plain(first(form, "StatusCallback"))).query)
    kind = "content" if first(form, "ContentSid") else "media" if form.get("MediaUrl") else "text"
    return Asked(
        to=first(form, "To").removeprefix(CHANNEL)[:40] or None,
        opaque=query.get("delivery", [None])[0],
        kind=kind,
    )


def _plain(text: str) -> str:
    """An address that `urlsplit` takes, or nothing."""
    try:
        urlsplit(text)
    except ValueError:
        return ""
    return text


def is_address(text: str) -> bool:
    """Say whether a text is an address that can be called."""
    parts = urlsplit(_plain(text))
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and text.isascii() and " " not in text


def read_request(form: Form, sender: str) -> Send:
    """Check a form for a message.

    Args:
        form: its parameters.
        sender: the account's number, `+` and digits.

    Raises:
        TwilioError: a parameter is missing or not valid.
    """
    to, from_ = first(form, "To"), first(form, "From")
    if not to:
        raise TwilioError(21604)
    if not from_:
        raise TwilioError(21603)
    if not from_.startswith(CHANNEL):
        raise TwilioError(21606, f"The 'From' phone number provided ({from_[:40]}) is not a valid sender")
    if from_ != CHANNEL + sender:
        raise TwilioError(63007)
    resident = _RESIDENT.fullmatch(to)
    if resident is None:
        raise TwilioError(21211, f"The 'To' number {to[:40]} is not a valid phone number.")
    if resident[1] == sender:
        raise TwilioError(21266)
    callback = first(form, "StatusCallback")
    if callback and not is_address(callback):
        raise TwilioError(21609)
    sid = first(form, "ContentSid")
    if first(form, "ContentVariables") and not sid:
        raise TwilioError(21654)
    type_, content = ("content", {}) if sid else _content(form)
    return Send(
        to=resident[1],
        type=type_,
        content=content,
        content_sid=sid or None,
        variables=first(form, "ContentVariables"),
        status_callback=callback or None,
    )


def _content(form: Form) -> tuple[str, dict[str, Any]]:
    body, media, place = first(form, "Body"), form.get("MediaUrl", []), first(form, "PersistentAction")
    if len(body) > LONGEST_BODY:
        raise TwilioError(21617)
    if len(media) > 1:
        raise TwilioError(21623)
    if place:
        return "location", {"location": _place(place, body)}
    if media:
        if not is_address(media[0]):
            raise TwilioError(21620)
        kind = media_kind(media[0])
        caption = {"caption": body} if body and kind not in {"audio", "sticker"} else {}
        return kind, {kind: {"link": media[0], **caption}}
    if not body:
        raise TwilioError(21619)
    return "text", {"text": {"body": body}}


def _place(action: str, name: str) -> dict[str, Any]:
    """The place of a `PersistentAction`; `geo:latitude,longitude|label`, the body being the place's name."""
    found = _PLACE.fullmatch(action)
    if found is None or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        raise TwilioError(20422, "Invalid Parameter: PersistentAction must be geo:latitude,longitude|label")
    place: dict[str, Any] = {"latitude": float(found[1]), "longitude": float(found[2])}
    if name:
        place["name"] = name
    if found[3]:
        place["address"] = found[3]
    return place


def media_kind(address: str) -> str:
    """Return the kind of WhatsApp message that a file makes, by the end of its address."""
    mime = mimetypes.guess_type(urlsplit(address).path)[0] or ""
    # A sticker is a WebP and nothing else is.
    kind = "sticker" if mime == "image/webp" else mime.partition("/")[0]
    return kind if kind in {"image", "video", "audio", "sticker"} else "document"


class Search(msgspec.Struct, frozen=True, kw_only=True):
    """Which messages are asked for: `to` and `from_` as Twilio writes them, days as `2026-11-26`, both included."""

    to: str
    from_: str
    first_day: str
    last_day: str
    page: int
    size: int

    def wants(self, message: Mapping[str, Any], day: str) -> bool:
        """Say whether a message, as the API shows it, of a day is asked for."""
        return (
            self.to in {"", message["to"]}
            and self.from_ in {"", message["from"]}
            and self.first_day <= day
            and (not self.last_day or day <= self.last_day)
        )


def read_search(query: Mapping[str, str]) -> Search:
    """Check the parameters of the list of messages.

    Raises:
        TwilioError: 20422, one is not valid.
    """
    size, page = query.get("PageSize", "50"), query.get("Page", "0")
    if not re.fullmatch(r"[0-9]{1,4}", size, re.ASCII) or not 1 <= int(size) <= MOST_LISTED:
        raise TwilioError(20422, f"Invalid Parameter: PageSize must be 1 to {MOST_LISTED}")
    if not re.fullmatch(r"[0-9]{1,6}", page, re.ASCII):
        raise TwilioError(20422, "Invalid Parameter: Page must be a number")
    on, after, before = (query.get(name, "")[:10] for name in ("DateSent", "DateSent>", "DateSent<"))
    if any(day and not _DAY.fullmatch(day) for day in (on, after, before)):
        raise TwilioError(20422, "Invalid Parameter: DateSent must be a date such as 2026-11-26")
    return Search(
        to=query.get("To", ""),
        from_=query.get("From", ""),
        first_day=on or after,
        last_day=on or before,
        page=int(page),
        size=int(size),
    )
