"""Messages, files and Content as Twilio's API shows them; pure."""

from typing import Any

from simulator.accounts import Account
from simulator.clock import rfc3339
from simulator.residents import MEDIA
from simulator.store.media import Media
from simulator.store.messages import Message
from simulator.store.templates import Template
from simulator.vendors.twilio.contents import Content
from simulator.vendors.twilio.errors import TEXTS, status_of
from simulator.vendors.twilio.sids import address, date, media_sid, message_sid

VERSION = "2010-04-01"
_STATUSES = {"accepted": "queued", "pending": "received"}


def file_of(message: Message) -> str | None:
    """Return the id of the file that a message carries."""
    one = message.content.get(message.type)
    found = one.get("id") if message.type in MEDIA and isinstance(one, dict) else None
    return found if isinstance(found, str) and found.isdecimal() else None


def text_of(message: Message) -> str:
    """Return a message's text, its caption or the title of what was tapped."""
    one = message.content.get(message.type)
    if not isinstance(one, dict):
        return ""
    for name in ("body", "caption", "text", "name"):
        value = one.get(name)
        if isinstance(value, dict):
            value = value.get("text")
        if isinstance(value, str):
            return value
    reply = one.get("button_reply") or one.get("list_reply")
    return str(reply.get("title", "")) if isinstance(reply, dict) else ""


def message_json(
    account: Account, message: Message, code: int | None, resident: str, *, redacted: bool = False
) -> dict[str, Any]:
    """Return a message; `code` is why it failed, in Twilio's numbers, `resident` how the resident may be named."""
    sid = message_sid(message.wamid)
    inbound = message.direction == "out"
    status = "received" if inbound else _STATUSES.get(message.status, message.status)
    if code is not None:
        status = status_of(code)
    uri = f"/{VERSION}/Accounts/{account.waba}/Messages/{sid}"
    at = date(message.at)
    return {
        "account_sid": account.waba,
        "api_version": VERSION,
        "body": "" if redacted else text_of(message),
        "date_created": at,
        "date_sent": None if status == "queued" else at,
        "date_updated": at,
        "direction": "inbound" if inbound else "outbound-api",
        "error_code": code,
        "error_message": None if code is None else TEXTS[code],
        "from": address(resident if inbound else message.number),
        "messaging_service_sid": None,
        "num_media": "0" if file_of(message) is None else "1",
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": sid,
        "status": status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "tags": None,
        "to": address(message.number if inbound else resident),
        "uri": f"{uri}.json",
    }


def media_json(account: Account, message: Message, file: Media) -> dict[str, Any]:
    """Return what is known of a message's file."""
    sid, parent, at = media_sid(file.id), message_sid(message.wamid), date(message.at)
    return {
        "sid": sid,
        "account_sid": account.waba,
        "parent_sid": parent,
        "content_type": file.mime_type,
        "date_created": at,
        "date_updated": at,
        "uri": f"/{VERSION}/Accounts/{account.waba}/Messages/{parent}/Media/{sid}.json",
    }


def content_json(account: Account, content: Content, base: str) -> dict[str, Any]:
    """Return a Content template."""
    url = f"{base}/twilio/v1/Content/{content.sid}"
    return {
        "sid": content.sid,
        "account_sid": account.waba,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "variables": content.variables,
        "types": content.types,
        "date_created": rfc3339(content.created),
        "date_updated": rfc3339(content.created),
        "url": url,
        "links": {
            "approval_create": f"{url}/ApprovalRequests/whatsapp",
            "approval_fetch": f"{url}/ApprovalRequests",
        },
    }


def approval_json(content: Content, template: Template | None) -> dict[str, Any]:
    """Return what WhatsApp thinks of a Content template; `template` is what it became there, as it is now."""
    rejected = template is not None and template.status == "REJECTED"
    return {
        "type": "whatsapp",
        "name": content.name or "",
        "category": "" if template is None else template.category,
        "content_type": content.type,
        "status": "unsubmitted" if template is None else template.status.lower(),
        "rejection_reason": template.reason if template is not None and rejected else "",
        "allow_category_change": True,
    }
