"""Requests to CM (pure). Source: CM's WhatsApp chapter and its own libraries, November 2026."""

from typing import Any

from loket.codec import write_json
from loket.declarations import Channel
from loket.providers.cm.reference import pack
from loket.providers.content import AskLocation, Attachment, Buttons, Choices, Template, Text, words
from loket.providers.shapes import Access, NotOffered, Outgoing, Request

_TYPES = {
    "image": "image/jpeg",
    "document": "application/pdf",
    "audio": "audio/ogg",
    "video": "video/mp4",
    "sticker": "image/webp",
}
"""CM wants a type with each address; WhatsApp looks at the file itself."""


def _interactive(kind: str, text: str, action: dict[str, Any]) -> dict[str, Any]:
    return {"interactive": {"type": kind, "body": {"text": text}, "action": action}}


def _template(template: Template, namespace: str) -> dict[str, Any]:
    components: list[dict[str, Any]] = []
    if template.parameters:
        texts = [{"type": "text", "text": value} for value in template.parameters]
        components.append({"type": "body", "parameters": texts})
    for n, payload in enumerate(template.payloads):
        given = [{"type": "payload", "payload": payload}]
        components.append({"type": "button", "sub_type": "quick_reply", "index": str(n), "parameters": given})
    return {
        "template": {
            "whatsapp": {
                "namespace": namespace,
                "element_name": template.name,
                "language": {"code": template.language, "policy": "deterministic"},
                "components": components,
            }
        }
    }


def _part(message: Outgoing, channel: Channel) -> dict[str, Any]:
    match message.content:
        case Text(text=text):
            return {"text": text}
        case Buttons(text=text, buttons=buttons):
            shown = [{"type": "reply", "reply": {"id": b.id, "title": b.title}} for b in buttons]
            return _interactive("button", text, {"buttons": shown})
        case Choices(text=text, label=label, rows=rows):
            return _interactive("list", text, {"button": label, "sections": [{"rows": rows}]})
        case AskLocation(text=text):
            return _interactive("location_request_message", text, {"name": "send_location"})
        case Attachment(url=str(url), kind=kind, filename=filename, caption=caption):
            media = {"mediaName": filename or kind, "mediaUri": url, "mimeType": _TYPES[kind]}
            return {"media": media} | ({"text": caption} if caption else {})
        case Template():
            return _template(message.content, channel.account)
        case _:
            raise NotOffered


def build(message: Outgoing, channel: Channel, access: Access) -> Request:  # noqa: ARG001 - the shape of all providers
    """The request that sends a message.

    ``reference`` is our delivery and comes back in every status: CM gives a message no id of its own.

    Raises:
        NotOffered: CM cannot send it: a reaction, a file without an address, anything to a resident without a number.
    """
    if message.to_bsuid:
        raise NotOffered
    part = _part(message, channel)
    if message.reply_to is not None and message.reply_to.startswith("wamid."):
        part["context"] = {"message_id": message.reply_to}
    sent = {
        "from": channel.number_id,
        "to": [{"number": "00" + message.to.removeprefix("+")}],
        "body": {"type": "auto", "content": words(message.content)},
        "reference": pack(message.delivery),
        "allowedChannels": ["WhatsApp"],
        "richContent": {"conversation": [part]},
    }
    return Request(path="/message", body=write_json({"messages": {"msg": [sent]}}))
