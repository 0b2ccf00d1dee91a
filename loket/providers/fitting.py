"""Makes a content fit what a provider can send: split, rewritten as text or left out, never cut off (pure).

Limits of WhatsApp itself. Source: Meta's Cloud API reference, v23.0 (text, interactive messages, captions).
"""

from typing import Final, assert_never

import msgspec

from loket.providers.content import (
    AskLocation,
    Attachment,
    Buttons,
    Capabilities,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
)
from loket.providers.content import Button as _Button
from loket.providers.graphemes import split, units

CAPTION_LIMIT: Final = 1_024
BUTTON_LIMIT: Final = 20
LABEL_LIMIT: Final = 20
ROW_LIMIT: Final = 24
DESCRIPTION_LIMIT: Final = 72
BUTTONS: Final = 3
ROWS: Final = 10
CAPTIONED: Final = frozenset({"image", "video", "document"})


def _texts(text: str, can: Capabilities) -> tuple[Content, ...]:
    return tuple(Text(text=piece) for piece in split(text, can.text_limit))


def _with_last(text: str, can: Capabilities, last: Buttons | Choices | AskLocation) -> tuple[Content, ...]:
    """Long text first, what can be tapped under the end of it."""
    pieces = split(text, can.body_limit)
    end = pieces[-1]
    head = text.strip()[: -len(end)] if len(pieces) > 1 else ""
    return (*_texts(head, can), msgspec.structs.replace(last, text=end))


def takes_files(can: Capabilities) -> bool:
    """Whether a file of ours can go by a provider: it is uploaded, since no address of ours gives files to anybody."""
    return can.attachments and can.uploads


def _fits(title: str, limit: int) -> bool:
    return bool(title.strip()) and units(title) <= limit


def _distinct(ids: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    return len(set(ids)) == len(ids) and len(set(titles)) == len(titles)


def _numbered(text: str, rows: tuple[Row, ...], can: Capabilities) -> tuple[Content, ...]:
    lines = [f"{n}. {r.title}{f': {r.description}' if r.description else ''}" for n, r in enumerate(rows, 1)]
    return _texts("\n".join([text, *lines]), can)


def _buttons(content: Buttons, can: Capabilities) -> tuple[Content, ...]:
    shown = content.buttons
    if (
        0 < len(shown) <= min(can.buttons, BUTTONS)
        and content.text.strip()
        and all(_fits(b.title, BUTTON_LIMIT) for b in shown)
        and _distinct(tuple(b.id for b in shown), tuple(b.title for b in shown))
    ):
        return _with_last(content.text, can, content)
    return _numbered(content.text, tuple(Row(id=b.id, title=b.title) for b in shown), can)


def _choices(content: Choices, can: Capabilities) -> tuple[Content, ...]:
    rows = content.rows
    if (
        0 < len(rows) <= min(can.rows, ROWS)
        and content.text.strip()
        and _fits(content.label, LABEL_LIMIT)
        and all(_fits(r.title, ROW_LIMIT) and units(r.description or "") <= DESCRIPTION_LIMIT for r in rows)
        and _distinct(tuple(r.id for r in rows), tuple(r.title for r in rows))
    ):
        return _with_last(content.text, can, content)
    if rows and all(r.description is None for r in rows):
        return _buttons(Buttons(text=content.text, buttons=tuple(_Button(id=r.id, title=r.title) for r in rows)), can)
    return _numbered(content.text, rows, can)


def _attachment(content: Attachment, can: Capabilities) -> tuple[Content, ...] | None:
    caption = content.caption or ""
    if content.stored and not takes_files(can):
        # Its words alone would speak of a file that nobody sees.
        return None
    reachable = content.stored or content.url is not None or (content.media_id is not None and can.uploads)
    if not can.attachments or not reachable:
        return _texts("\n".join(part for part in (caption, content.url) if part), can)
    shown = content if can.uploads else msgspec.structs.replace(content, media_id=None)
    if content.kind not in CAPTIONED:
        return (msgspec.structs.replace(shown, caption=None), *_texts(caption, can))
    first, *_ = split(caption, CAPTION_LIMIT) or ("",)
    return (
        msgspec.structs.replace(shown, caption=first or None),
        *_texts(caption.strip()[len(first) :], can),
    )


def fit(content: Content, can: Capabilities) -> tuple[Content, ...] | None:
    """What to send instead, in order.

    Args:
        content: what a plan wants to say.
        can: what the provider can do.

    Returns:
        One content or more, each within the limits; none when there is nothing to say without the ability (a
        reaction that no words stand in for); None when it cannot be said at all (a template where there are none,
        a file of ours where nothing can be uploaded).
    """
    match content:
        case Text():
            return _texts(content.text, can)
        case Buttons():
            return _buttons(content, can)
        case Choices():
            return _choices(content, can)
        case AskLocation():
            asks = can.ask_location and content.text.strip()
            return _with_last(content.text, can, content) if asks else _texts(content.text, can)
        case Reaction():
            return (content,) if can.reactions else _texts(content.instead, can)
        case Attachment():
            return _attachment(content, can)
        case Template():
            return (content,) if can.templates else None
        case _:
            assert_never(content)
