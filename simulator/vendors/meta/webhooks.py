"""The webhooks that Meta sends, byte for byte in its envelope, and their signature; pure."""

import hashlib
import hmac
from collections.abc import Iterator, Mapping
from typing import Any

from simulator.accounts import Account
from simulator.bodies import BadRequest, read_object, write_json
from simulator.residents import MEDIA, profile_name
from simulator.vendors.meta.errors import TITLES
from simulator.vendors.shape import GIVE_UP_AFTER_S, Attempt, Called, Received, Report, Vendor

ERROR_PAGE = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"
DAY_S = 24 * 3600
LONGEST_SLOW_PAUSE_S = 6 * 3600.0
_SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n"


def signature(secret: str, body: bytes) -> str:
    """Return the value of `X-Hub-Signature-256`: HMAC-SHA256 over the raw body with the app's secret."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def envelope(account: Account, value: Mapping[str, Any], field: str = "messages") -> bytes:
    """Return a body with one change of one business account."""
    head = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": account.digits, "phone_number_id": account.phone_number_id},
    }
    change = {"value": {**head, **value}, "field": field}
    return write_json({"object": "whatsapp_business_account", "entry": [{"id": account.waba, "changes": [change]}]})


def _content(received: Received) -> dict[str, Any]:
    message = received.message
    content = dict(message.content)
    if message.type in MEDIA:
        media = content[message.type]
        content[message.type] = {**media, "url": f"{received.media_base}/{media['id']}"} if "id" in media else media
    return content


def _each(holder: object, name: str) -> Iterator[dict[str, Any]]:
    """The objects of a list inside an object, whatever either really is."""
    listed = holder.get(name) if isinstance(holder, dict) else None
    yield from (one for one in (listed if isinstance(listed, list) else []) if isinstance(one, dict))


def _contact(name: str, digits: str | None, bsuid: str, username: str | None) -> dict[str, Any]:
    profile = {"name": name} if username is None else {"name": name, "username": username}
    contact: dict[str, Any] = {"profile": profile}
    if digits is not None:
        contact["wa_id"] = digits
    return {**contact, "user_id": bsuid}


def call(account: Account, called: Called) -> bytes:
    """Return the webhook body about a call that a resident began.

    Source: Meta's page on user-initiated calls: `connect` with an SDP offer, and `terminate` with times only when the
    call was taken. That a call which nobody took ends as `FAILED`, without an error, is an assumption.
    """
    shown = None if called.hidden else called.phone.removeprefix("+")
    one: dict[str, Any] = {"id": called.id} | ({} if shown is None else {"from": shown})
    one |= {"from_user_id": called.bsuid, "to": account.digits, "event": called.event}
    if called.parent_bsuid is not None:
        one["from_parent_user_id"] = called.parent_bsuid
    one |= {"timestamp": str(int(called.at)), "direction": "USER_INITIATED"}
    if called.event == "connect":
        one["session"] = {"sdp_type": "offer", "sdp": _SDP}
    else:
        one["status"] = "FAILED" if called.lasted_s is None else "COMPLETED"
    if called.event == "terminate" and called.lasted_s is not None:
        start = int(called.begun)
        times = {"start_time": str(start), "end_time": str(start + called.lasted_s)}
        one |= {**times, "duration": called.lasted_s}
    contact = _contact(profile_name(called.phone), shown, called.bsuid, called.username)
    return envelope(account, {"contacts": [contact], "calls": [one]}, field="calls")


def slow_pause_s(attempt: Attempt) -> float | None:
    """Return Meta's own pause after a failed attempt: it doubles up to six hours, for seven days; None to give up."""
    pause = min(LONGEST_SLOW_PAUSE_S, 2.0 ** min(attempt.attempts - 1, 20))
    return pause if attempt.age_s + pause <= GIVE_UP_AFTER_S else None


class Meta(Vendor):
    """Meta as a vendor."""

    def received(self, account: Account, received: Received) -> bytes:
        """Return the webhook body for a resident's message."""
        message = received.message
        digits = message.phone.removeprefix("+")
        content = _content(received)
        answers = content.pop("context", None)
        one: dict[str, Any] = {}
        if answers is not None:
            one["context"] = {"from": account.digits, **answers}
        one |= {"from": digits, "from_user_id": received.bsuid}
        if received.parent_bsuid is not None:
            one["from_parent_user_id"] = received.parent_bsuid
        if received.hidden:
            del one["from"]
        one |= {"id": message.wamid, "timestamp": str(int(message.at)), "type": message.type}
        if message.type == "system":
            return envelope(account, {"messages": [{**content, **one}]})
        contact = _contact(
            received.profile_name, None if received.hidden else digits, received.bsuid, received.username
        )
        if received.parent_bsuid is not None:
            contact["parent_user_id"] = received.parent_bsuid
        return envelope(account, {"contacts": [contact], "messages": [{**content, **one}]})

    def reported(self, account: Account, report: Report) -> bytes:
        """Return the webhook body for a status."""
        message = report.message
        digits = message.phone.removeprefix("+")
        status: dict[str, Any] = {
            "id": message.wamid,
            "status": report.status,
            "timestamp": str(int(report.at)),
            "recipient_id": digits,
            "recipient_user_id": report.bsuid,
        }
        if report.hidden:
            del status["recipient_id"]
        if message.opaque is not None:
            status["biz_opaque_callback_data"] = message.opaque
        if report.status in {"sent", "delivered"}:
            category = message.category
            conversation = hashlib.sha256(f"{message.number}\0{message.phone}".encode()).hexdigest()[:32]
            status["conversation"] = {"id": conversation, "origin": {"type": category}}
            if report.status == "sent":
                status["conversation"]["expiration_timestamp"] = str(int(report.at + DAY_S))
            kind = "regular" if report.billable else "free_customer_service"
            price = {"billable": report.billable, "pricing_model": "PMP", "type": kind, "category": category}
            status["pricing"] = price
        if report.code is not None:
            known = TITLES[report.code]
            status["errors"] = [
                {
                    "code": report.code,
                    "title": known.title,
                    "message": known.title,
                    "error_data": {"details": known.details},
                    "href": ERROR_PAGE,
                }
            ]
            if report.bare and report.status == "failed":
                del status["recipient_user_id"]
                return envelope(account, {"statuses": [status]})
        shown = None if report.hidden else digits
        contact = _contact(profile_name(message.phone), shown, report.bsuid, report.username)
        return envelope(account, {"contacts": [contact], "statuses": [status]})

    def called(self, account: Account, called: Called) -> bytes:
        """Return the webhook body about a resident's call: field `calls`, told where messages are told."""
        return call(account, called)

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:
        """Return who writes to whom in a raw webhook."""
        try:
            document = read_object(body)
        except BadRequest:
            return
        for entry in _each(document, "entry"):
            for change in _each(entry, "changes"):
                value = change.get("value")
                metadata = value.get("metadata") if isinstance(value, dict) else None
                number_id = metadata.get("phone_number_id") if isinstance(metadata, dict) else None
                for message in _each(value, "messages"):
                    writer = message.get("from")
                    if isinstance(writer, str) and writer.isdecimal() and isinstance(number_id, str):
                        yield f"+{writer}", number_id

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:
        """Return the webhook's headers, its signature among them."""
        return {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            "X-Hub-Signature-256": signature(account.app_secret, body),
        }
