"""The requests that send a message (pure). Source: Meta's Cloud API reference, v23.0."""

from collections.abc import Mapping
from typing import Any, Final, assert_never

from loket.codec import clean, write_json
from loket.declarations import Channel
from loket.providers.content import AskLocation, Attachment, Buttons, Choices, Content, Reaction, Template, Text
from loket.providers.shapes import Access, NotOffered, Outgoing, Request

BODY_LIMIT: Final = 1_024
"""Characters in a caption and in the body of an interactive message; a plain text may have 4,096."""
BUTTONS_LIMIT: Final = 3
BUTTON_LIMIT: Final = 20
ROWS_LIMIT: Final = 10
ROW_LIMIT: Final = 24
DESCRIPTION_LIMIT: Final = 72
_CAPTIONED: Final = frozenset({"image", "video", "document"})

Body = Mapping[str, Any]


def _interactive(kind: str, text: str, action: Body) -> Body:
    words = {"text": clean(text)[:BODY_LIMIT]}
    return {"type": "interactive", "interactive": {"type": kind, "body": words, "action": action}}


def _buttons(content: Buttons) -> Body:
    shown = [
        {"type": "reply", "reply": {"id": button.id, "title": clean(button.title)[:BUTTON_LIMIT]}}
        for button in content.buttons[:BUTTONS_LIMIT]
    ]
    return _interactive("button", content.text, {"buttons": shown})


def _choices(content: Choices) -> Body:
    rows = []
    for row in content.rows[:ROWS_LIMIT]:
        shown = {"id": row.id, "title": clean(row.title)[:ROW_LIMIT]}
        if row.description:
            shown["description"] = clean(row.description)[:DESCRIPTION_LIMIT]
        rows.append(shown)
    action = {"button": clean(content.label)[:BUTTON_LIMIT], "sections": [{"rows": rows}]}
    return _interactive("list", content.text, action)


def _attachment(content: Attachment) -> Body:
    if content.media_id is not None:
        shown = {"id": content.media_id}
    elif content.url is not None:
        shown = {"link": content.url}
    else:
        raise NotOffered
    if content.caption and content.kind in _CAPTIONED:
        shown["caption"] = clean(content.caption)[:BODY_LIMIT]
    if content.filename and content.kind == "document":
        shown["filename"] = clean(content.filename)
    return {"type": content.kind, content.kind: shown}


def _parameter(value: str) -> Body:
    # Meta refuses a parameter that is empty, or holds a line break, a tab or more than four spaces in a row.
    return {"type": "text", "text": " ".join(clean(value).split()) or "-"}


def _template(content: Template) -> Body:
    components: list[Body] = []
    if content.parameters:
        components.append({"type": "body", "parameters": [_parameter(value) for value in content.parameters]})
    components += [
        {
            "type": "button",
            "sub_type": "quick_reply",
            "index": str(index),
            "parameters": [{"type": "payload", "payload": payload}],
        }
        for index, payload in enumerate(content.payloads)
    ]
    named: dict[str, Any] = {"name": content.name, "language": {"code": content.language}}
    if components:
        named["components"] = components
    return {"type": "template", "template": named}


def _content(content: Content) -> Body:
    match content:
        case Text(text=text):
            return {"type": "text", "text": {"body": clean(text), "preview_url": False}}
        case AskLocation(text=text):
            return _interactive("location_request_message", text, {"name": "send_location"})
        case Buttons():
            return _buttons(content)
        case Choices():
            return _choices(content)
        case Reaction(message=message, emoji=emoji):
            return {"type": "reaction", "reaction": {"message_id": message, "emoji": emoji}}
        case Attachment():
            return _attachment(content)
        case Template():
            return _template(content)
        case _:
            assert_never(content)


def build(message: Outgoing, channel: Channel, access: Access) -> Request:  # noqa: ARG001 - the shape of all providers
    """The request that sends a message.

    What is too long for a button, a row, a caption or an interactive body is cut: to make it fit is the planner's.

    Raises:
        NotOffered: an attachment that is neither at the platform nor at an address.
    """
    recipient_in = channel.bsuid_in if message.to_bsuid else "to"
    body: dict[str, Any] = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        recipient_in: message.to,
        "biz_opaque_callback_data": message.delivery,
        **_content(message.content),
    }
    # A reaction names its message itself.
    if message.reply_to is not None and not isinstance(message.content, Reaction):
        body["context"] = {"message_id": message.reply_to}
    return Request(path=f"/{channel.number_id}/messages", body=write_json(body))
