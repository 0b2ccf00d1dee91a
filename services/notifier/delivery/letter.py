"""What is done with a content whatever it is: make it fit for UTF-8, put words before its words (pure)."""

from typing import assert_never

import msgspec

from loket.codec import clean
from loket.providers.content import (
    AskLocation,
    Attachment,
    Button,
    Buttons,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
)


def _maybe(text: str | None) -> str | None:
    return None if text is None else clean(text)


def tidy(content: Content) -> Content:
    """The same content without lone surrogates."""
    match content:
        case Text():
            return Text(text=clean(content.text))
        case Buttons():
            buttons = tuple(Button(id=clean(b.id), title=clean(b.title)) for b in content.buttons)
            return Buttons(text=clean(content.text), buttons=buttons)
        case Choices():
            rows = tuple(
                Row(id=clean(r.id), title=clean(r.title), description=_maybe(r.description)) for r in content.rows
            )
            return Choices(text=clean(content.text), label=clean(content.label), rows=rows)
        case AskLocation():
            return AskLocation(text=clean(content.text), label=clean(content.label))
        case Reaction():
            return Reaction(message=content.message, emoji=clean(content.emoji), instead=clean(content.instead))
        case Attachment():
            return msgspec.structs.replace(content, caption=_maybe(content.caption), filename=_maybe(content.filename))
        case Template():
            return msgspec.structs.replace(
                content, parameters=tuple(map(clean, content.parameters)), text=clean(content.text)
            )
        case _:
            assert_never(content)


def template_key(content: Content) -> str | None:
    """Name and language of a template, such as ``melding_status/nl``; None for anything else."""
    return f"{content.name}/{content.language}" if isinstance(content, Template) else None


def before(words: str, content: Content) -> Content | None:
    """The content with words before its own, a blank line between; None for what has no room for them."""
    match content:
        case Text() | Buttons() | Choices() | AskLocation():
            return msgspec.structs.replace(content, text=f"{words}\n\n{content.text}")
        case Reaction() | Attachment() | Template():
            return None
        case _:
            assert_never(content)
