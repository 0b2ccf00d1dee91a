"""What CM.com posts: incoming messages and status reports, without a signature; pure."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from simulator.accounts import Account
from simulator.bodies import BadRequest, read_object, write_json
from simulator.residents import MEDIA
from simulator.vendors.cm.errors import later
from simulator.vendors.cm.requests import double_zero, number
from simulator.vendors.shape import Attempt, Received, Report, Vendor

PAUSE_S = 300.0
MESSAGE_LIVES_S = 31 * 24 * 3600.0
REPORT_LIVES_S = 7 * 24 * 3600.0
CODES: Mapping[str, str] = {"sent": "0", "delivered": "2", "failed": "3", "read": "4"}


def instant(at: float) -> str:
    """Return a moment in UTC as CM writes it, without a zone."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def file_name(media_id: str) -> str:
    """Return the name under which CM keeps a file: 32 hexadecimal digits."""
    return f"{int(media_id):032x}"


def media_address(base: str, media_id: str) -> str:
    """Return where a file is fetched; who knows the address needs no token."""
    return f"{base}/cm/fileproxy/files/{file_name(media_id)}"


def _text(type_: str, one: Mapping[str, Any]) -> str:
    if type_ == "interactive":
        reply = one.get("button_reply") or one.get("list_reply")
        return str(reply.get("title", "")) if isinstance(reply, dict) else ""
    for name in ("body", "caption", "text"):
        if isinstance(one.get(name), str):
            return str(one[name])
    return ""


def _custom(type_: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """What a message says that `text` and `media` have no place for."""
    if type_ == "location" and isinstance(content.get("location"), dict):
        place = content["location"]
        names = {"latitude": "latitude", "longitude": "longitude", "label": "name", "searchQuery": "address"}
        return {"location": {theirs: place[ours] for theirs, ours in names.items() if ours in place}}
    if type_ in MEDIA or type_ == "text":
        return {}
    return {name: value for name, value in content.items() if name != "context"}


def _context(received: Received) -> str:
    """What the message answers: the business's own message by its `reference`, any other by its id."""
    if received.answered is not None and received.answered.opaque:
        return received.answered.opaque
    context = received.message.content.get("context")
    return str(context.get("id", "")) if isinstance(context, dict) else ""


class Cm(Vendor):
    """CM.com as a vendor."""

    def received(self, account: Account, received: Received) -> bytes:
        """Return the body for a resident's message."""
        message = received.message
        content = message.content
        one = content.get(message.type)
        one = one if isinstance(one, dict) else {}
        media = {"mediaUri": "", "contentType": "", "title": ""}
        if message.type in MEDIA and "id" in one:
            media = {
                "mediaUri": media_address(received.base, one["id"]),
                "contentType": str(one.get("mime_type", "")),
                "title": str(one.get("filename", "")),
            }
        custom = {"meta_received_time": instant(message.at), "message_type": message.type}
        return write_json(
            {
                "reference": message.wamid,
                "messageContext": _context(received),
                "from": {"number": received.bsuid if received.hidden else message.phone, "name": received.profile_name},
                "to": {"number": account.phone_number_id},
                "message": {
                    "text": _text(message.type, one),
                    "media": media,
                    "custom": {**_custom(message.type, content), **custom},
                },
                "groupings": [account.waba, "", ""],
                "timeUtc": instant(message.at),
                "channel": "WhatsApp",
            }
        )

    def reported(self, account: Account, report: Report) -> bytes:  # noqa: ARG002 - a report does not name the sender
        """Return the body of a status report; every value in it is a text."""
        message = report.message
        error = None if report.code is None else later(report.code)
        return write_json(
            {
                "messages": {
                    "msg": {
                        "received": instant(report.at),
                        "to": report.bsuid if report.hidden else double_zero(message.phone),
                        "reference": message.opaque or "",
                        "status": {
                            "code": CODES.get(report.status, "3"),
                            "errorCode": "" if error is None else str(error.code),
                            "errorDescription": "" if error is None else error.text,
                        },
                        "operator": "",
                    }
                }
            }
        )

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:
        """Return who writes to whom in a raw webhook."""
        try:
            document = read_object(body)
        except BadRequest:
            return
        ends = [document.get(name) for name in ("from", "to")]
        writer, to = (one.get("number") if isinstance(one, dict) else None for one in ends)
        phone = number(writer)
        if phone is not None and isinstance(to, str):
            yield phone, to

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:  # noqa: ARG002 - nothing is signed
        """Return the webhook's headers; the secret stands in the address."""
        return {"Content-Type": "application/json; charset=utf-8"}

    def spoiled(self, account: Account, body: bytes, how: str) -> tuple[str, Mapping[str, str]]:
        """Return the address with another secret, or with none, in the place of the right one."""
        other = f"{account.app_secret}x" if how == "wrong" else ""
        return account.callback.replace(account.app_secret, other), self.headers(account, body)

    def took(self, attempt: Attempt) -> bool:
        """Say whether the webhook has arrived: exactly 200 for a message, any success for a report."""
        return attempt.status == 200 if attempt.kind == "message" else 200 <= attempt.status < 300

    def pause_s(self, attempt: Attempt) -> float | None:
        """Return five minutes, for a month of a message and for a week of a report."""
        lives = MESSAGE_LIVES_S if attempt.kind == "message" else REPORT_LIVES_S
        return PAUSE_S if attempt.age_s + PAUSE_S <= lives else None
