"""Twilio's webhooks and requests (pure). Source: Twilio's messaging reference, November 2026."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qs, quote, urlencode

from loket.codec import NotJson, clean, read_json, write_json
from loket.declarations import Channel
from loket.events import Personal, Signal
from loket.providers.content import Attachment, Capabilities, Template, Text
from loket.providers.fields import as_delivery, as_name, as_number, as_raw, content_id
from loket.providers.shapes import (
    TOLD,
    Access,
    Change,
    Inbound,
    NotAWebhook,
    NotOffered,
    Outgoing,
    Parsed,
    Post,
    Request,
    StatusUpdate,
)
from loket.providers.twilio.errors import ERRORS, rule
from loket.providers.twilio.form import Pairs, by_name, read_form
from loket.providers.twilio.inbound import address, messages, writer
from loket.providers.twilio.signature import is_signed

__all__ = ["CAPABILITIES", "ERRORS", "SPACE", "build", "parse", "rule", "verify"]

SPACE: Final = "twilio"
"""Twilio tells no wamid, only its own SID."""
CAPABILITIES: Final = Capabilities(
    text_limit=1_600,
    body_limit=1_600,
    buttons=0,
    rows=0,
    ask_location=False,
    reactions=False,
    read_marks=False,
    typing=False,
    uploads=False,
    health=False,
    account_reports=False,
    whatsapp_ids=False,
    message_log=True,
)
"""Buttons and lists exist at Twilio only as Content made beforehand; nothing is said about the account."""
_STATUSES: Final[Mapping[str, str]] = {"undelivered": "failed"}
"""Where Twilio's word differs. ``queued``, ``accepted`` and ``sending`` come before ``sent`` and stay what they are."""
_CHOICES: Final[Mapping[str, str]] = {"STOP": "stop", "START": "resume"}
CONTENT_SID: Final = re.compile(r"HX[0-9a-f]{32}", re.ASCII)
RETRIES: Final = "#rc=5&rp=all"
"""Asks Twilio to try a webhook again whatever went wrong, which it does not do by itself; it is not signed.

Source: Twilio's page on webhooks connection overrides.
"""
Knows = Callable[[str], bool]


def verify(post: Post, secret: str) -> bool:
    """Whether ``X-Twilio-Signature`` is right for the address that was called and the values that came."""
    return bool(secret) and is_signed(post, read_form(post.body), secret)


def _number_id(value: str | None, knows: Knows) -> str | None:
    """How our number is declared: as Twilio writes it, without the channel's name, or as digits."""
    if not value:
        return None
    plain = value.removeprefix("whatsapp:").strip()
    return next((way for way in (value, f"whatsapp:{plain}", plain, plain.removeprefix("+")) if knows(way)), None)


def _change(account: str | None, value: Any, problem: str, *, number_id: str | None = None) -> Change:
    return Change(
        number_id=number_id,
        account=account,
        field="messages" if problem == "unknown_number" else "unknown",
        problem=problem,
        codes=(),
        native_id=content_id("twilio", value),
        raw=as_raw(value),
    )


def _choice(form: Mapping[str, str], pairs: Pairs, account: str | None, number_id: str) -> Change | None:
    """That a resident sent a word by which Twilio itself stops or starts messages, in whatever language.

    Source: Twilio, Advanced Opt-Out: ``OptOutType`` is STOP, START or HELP; Twilio has answered by itself, and refuses
    what is sent to who stopped (21610). Without it STOP and START are messages like any other.
    """
    state = _CHOICES.get(form.get("OptOutType", "").strip().upper())
    phone, bsuid = writer(form)
    if state is None or (phone is None and bsuid is None):
        return None
    return Change(
        number_id=number_id,
        account=account,
        field="user_preferences",
        problem=None,
        codes=(),
        signals=(Signal(kind="consent", about="resident", state=state, reason=TOLD),),
        residents=(Personal(phone=phone, bsuid=bsuid),),
        native_id=content_id("twilio", pairs),
        raw=as_raw(pairs),
    )


def _status(form: Mapping[str, str], pairs: Pairs, sid: str, number_id: str, query: bytes) -> StatusUpdate | None:
    value = as_name(form.get("MessageStatus") or form.get("SmsStatus"))
    if value is None:
        return None
    phone, bsuid = address(form.get("To"))
    asked = parse_qs(query.decode("latin-1")).get("delivery", [""])
    return StatusUpdate(
        number_id=number_id,
        native_id=sid,
        status=_STATUSES.get(value, value),
        at=None,
        delivery=as_delivery(asked[0]),
        phone=phone,
        bsuid=address(form.get("ExternalUserId"))[1] or bsuid,
        code=as_number(form.get("ErrorCode")),
        billable=None,
        raw=as_raw(pairs),
    )


def _found(pairs: Pairs, query: bytes, knows: Knows) -> Iterator[Inbound | StatusUpdate | Change]:
    form = by_name(pairs)
    account = form.get("AccountSid")
    sid = form.get("MessageSid") or form.get("SmsSid") or form.get("SmsMessageSid")
    if sid is None and account is None:
        raise NotAWebhook
    if sid is None:
        yield _change(account, pairs, "unknown_shape")
        return
    came = form.get("MessageStatus", form.get("SmsStatus", "received")) in {"received", "receiving"}
    number_id = _number_id(form.get("To" if came else "From"), knows)
    if number_id is None:
        yield _change(account, pairs, "unknown_number")
    elif came:
        if (choice := _choice(form, pairs, account, number_id)) is not None:
            yield choice
        yield from messages(form, pairs, sid, number_id)
    else:
        status = _status(form, pairs, sid, number_id, query)
        yield status or _change(account, pairs, "unknown_shape", number_id=number_id)


def parse(post: Post, *, knows: Knows) -> Parsed:
    """Everything that a webhook says: a message with all of its files, or a status; nothing is dropped.

    Args:
        post: as it came.
        knows: whether a sender (``whatsapp:+31…``) is one of ours.

    Raises:
        NotAWebhook: it is neither a form that names an account or a message, nor a JSON object.
    """
    pairs = read_form(post.body)
    if pairs is None:
        try:
            document = read_json(post.body)
        except NotJson as error:
            raise NotAWebhook from error
        if not isinstance(document, dict):
            raise NotAWebhook
        return Parsed(changes=(_change(None, document, "unknown_shape"),))
    found = list(_found(pairs, post.query, knows))
    return Parsed(
        messages=tuple(f for f in found if isinstance(f, Inbound)),
        statuses=tuple(f for f in found if isinstance(f, StatusUpdate)),
        changes=tuple(f for f in found if isinstance(f, Change)),
    )


def _content(message: Outgoing) -> dict[str, str]:
    match message.content:
        case Text(text=text):
            return {"Body": clean(text)}
        case Attachment(url=str(url), caption=caption):
            return {"MediaUrl": url} | ({"Body": clean(caption)} if caption else {})
        case Template(name=name, parameters=parameters) if CONTENT_SID.fullmatch(name):
            variables = {str(n): clean(value) for n, value in enumerate(parameters, start=1)}
            return {"ContentSid": name} | ({"ContentVariables": write_json(variables).decode()} if variables else {})
        case _:
            raise NotOffered


def build(message: Outgoing, channel: Channel, access: Access) -> Request:
    """The request that sends a message.

    A template is named by its Content SID (``HX…``): a message knows no other name. What its quick-reply buttons send
    back is laid down in the Content. A message cannot quote another one. With our own address in ``access`` receipts
    come there, with the delivery in the query, which Twilio signs.

    Raises:
        NotOffered: Twilio cannot send it without content that was made beforehand.
    """
    to = message.to if message.to_bsuid else f"+{message.to.removeprefix('+')}"
    form = {
        "To": f"whatsapp:{to}",
        "From": f"whatsapp:{channel.number}",
        **_content(message),
    }
    if access.callback:
        form["StatusCallback"] = f"{access.callback}?delivery={quote(message.delivery, safe='')}{RETRIES}"
    return Request(
        path=f"/Accounts/{quote(channel.account, safe='')}/Messages.json",
        body=urlencode(form).encode(),
        content_type="application/x-www-form-urlencoded",
    )
