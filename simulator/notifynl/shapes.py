"""Templates and notifications, and how the API shows them; pure."""

import re
from typing import Any

import msgspec

from simulator.accounts import Account
from simulator.clock import rfc3339

KINDS = ("sms", "email", "letter")
_PLACE = re.compile(r"\(\(([^()]{1,100})\)\)")


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """What a service may say: `((name))` stands for a value that each notification gives."""

    id: str
    service: str
    type: str
    name: str
    body: str
    subject: str | None = None
    version: int = 1
    at: float = 0.0


class Notification(msgspec.Struct, frozen=True, kw_only=True):
    """What was sent to somebody; moments in seconds since 1970."""

    id: str
    service: str
    type: str
    to: str
    address: dict[str, str]
    body: str
    subject: str | None
    reference: str | None
    template: str
    version: int
    status: str
    created: float
    sent: float | None = None
    completed: float | None = None


class NotifyError(Exception):
    """A call that NotifyNL refuses."""

    def __init__(self, http: int, error: str, *messages: str) -> None:
        super().__init__(messages)
        self.http = http
        self.error = error
        self.messages = messages

    @property
    def body(self) -> dict[str, Any]:
        """The answer's JSON."""
        return {
            "status_code": self.http,
            "errors": [{"error": self.error, "message": message} for message in self.messages],
        }


def fill(text: str, values: dict[str, Any]) -> str:
    """Return a template's text with its values in it.

    Raises:
        NotifyError: a value is missing.
    """
    known = {name.casefold().strip(): value for name, value in values.items()}
    missing = [name for name in dict.fromkeys(_PLACE.findall(text)) if name.casefold().strip() not in known]
    if missing:
        raise NotifyError(400, "BadRequestError", f"Missing personalisation: {', '.join(missing)}")
    return _PLACE.sub(lambda found: str(known[found[1].casefold().strip()]), text)


def _moment(at: float | None) -> str | None:
    return None if at is None else rfc3339(at).replace("Z", "000Z")


def uri(base: str, path: str) -> str:
    """Return the address of something in this API."""
    return f"{base}/notifynl/v2/{path}"


def template_json(template: Template) -> dict[str, Any]:
    """Return a template as the API shows it."""
    return {
        "id": template.id,
        "type": template.type,
        "name": template.name,
        "body": template.body,
        "subject": template.subject,
        "version": template.version,
        "created_at": _moment(template.at),
        "updated_at": None,
        "created_by": "invented@example.org",
        "postage": "netherlands" if template.type == "letter" else None,
        "letter_contact_block": None,
    }


def accepted_json(account: Account, one: Notification, base: str) -> dict[str, Any]:
    """Return the answer to a notification that was accepted."""
    content: dict[str, Any] = {"body": one.body}
    if one.type == "sms":
        content["from_number"] = account.name.removeprefix("Gemeente ")[:11]
    else:
        content["subject"] = one.subject
    if one.type == "email":
        content["from_email"] = f"{account.municipality}@notifynl.example.org"
    named = {"id": one.template, "version": one.version, "uri": uri(base, f"template/{one.template}")}
    return {
        "id": one.id,
        "reference": one.reference,
        "content": content,
        "template": named,
        "uri": uri(base, f"notifications/{one.id}"),
        "scheduled_for": None,
    }


def notification_json(one: Notification, base: str) -> dict[str, Any]:
    """Return a notification as the API shows it."""
    lines = {f"line_{n}": one.address.get(f"address_line_{n}") for n in range(1, 8)}
    return {
        "id": one.id,
        "reference": one.reference,
        "type": one.type,
        "status": one.status,
        "email_address": one.to if one.type == "email" else None,
        "phone_number": one.to if one.type == "sms" else None,
        **lines,
        "postcode": None,
        "postage": "netherlands" if one.type == "letter" else None,
        "body": one.body,
        "subject": one.subject,
        "template": {
            "id": one.template,
            "version": one.version,
            "uri": uri(base, f"template/{one.template}/version/{one.version}"),
        },
        "created_at": _moment(one.created),
        "created_by_name": None,
        "sent_at": _moment(one.sent),
        "completed_at": _moment(one.completed),
        "scheduled_for": None,
        "estimated_delivery": None,
        "one_click_unsubscribe_url": None,
    }


def callback_json(one: Notification) -> dict[str, Any]:
    """Return what a status callback tells."""
    return {
        "id": one.id,
        "reference": one.reference,
        "to": one.to,
        "status": one.status,
        "notification_type": one.type,
        "template_id": one.template,
        "template_version": one.version,
        "created_at": _moment(one.created),
        "completed_at": _moment(one.completed),
        "sent_at": _moment(one.sent),
    }
