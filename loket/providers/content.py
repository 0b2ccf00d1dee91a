"""What can be sent to a resident, whatever the provider's own format is, and what a provider can send (pure)."""

from typing import Literal, TypeAlias

from msgspec import Struct

AttachmentKind = Literal["image", "document", "audio", "video", "sticker"]


class Text(Struct, frozen=True, kw_only=True, tag="text"):
    """Plain text. Its ``repr`` shows nothing, and neither does that of any other content."""

    text: str

    def __repr__(self) -> str:
        return "Text(…)"


class Button(Struct, frozen=True, kw_only=True):
    """A button under a message."""

    id: str
    title: str


class Buttons(Struct, frozen=True, kw_only=True, tag="buttons"):
    """A text with buttons to answer by a tap."""

    text: str
    buttons: tuple[Button, ...]

    def __repr__(self) -> str:
        return "Buttons(…)"


class Row(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of a list."""

    id: str
    title: str
    description: str | None = None


class Choices(Struct, frozen=True, kw_only=True, tag="choices"):
    """A text with a list to choose from, behind one button."""

    text: str
    label: str
    """What the button that opens the list says."""
    rows: tuple[Row, ...]

    def __repr__(self) -> str:
        return "Choices(…)"


class AskLocation(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="ask_location"):
    """A text with a button by which the resident sends a pin."""

    text: str
    label: str = ""
    """What the button is about, for the desk: WhatsApp itself writes on it, in the language of the phone."""

    def __repr__(self) -> str:
        return "AskLocation(…)"


class Reaction(Struct, frozen=True, kw_only=True, tag="reaction"):
    """An emoji under a message of the resident; empty takes it away."""

    message: str
    """Native id of the resident's message."""
    emoji: str
    instead: str = ""
    """What to say where the provider cannot react; empty: nothing."""

    def __repr__(self) -> str:
        return "Reaction(…)"


class Attachment(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="attachment"):
    """A file: one of ours (``stored``), uploaded to the provider (``media_id``), or fetched by it from an address."""

    kind: AttachmentKind
    media_id: str | None = None
    url: str | None = None
    caption: str | None = None
    filename: str | None = None
    stored: bool = False
    """It lies in our object storage, and whoever sends it uploads it first."""

    def __repr__(self) -> str:
        return f"Attachment(kind={self.kind!r})"


class Template(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="template"):
    """A message that the platform approved before: the only kind that may be sent outside the 24-hour window."""

    name: str
    language: str
    """As the platform names it, such as ``nl`` or ``en_US``."""
    parameters: tuple[str, ...] = ()
    """What stands for {{1}}, {{2}}, ... in its body."""
    payloads: tuple[str, ...] = ()
    """What comes back when its quick-reply buttons are tapped, in their order."""
    text: str = ""
    """What the resident reads, filled in; for the desk."""

    def __repr__(self) -> str:
        return f"Template(name={self.name!r})"


Content: TypeAlias = Text | Buttons | Choices | AskLocation | Reaction | Attachment | Template


def words(content: Content) -> str:
    """What the resident reads of it: its text, a caption, a reaction's emoji."""
    match content:
        case Attachment():
            return content.caption or ""
        case Reaction():
            return content.emoji
        case _:
            return content.text


def taps(content: Content) -> tuple[str, ...]:
    """What can be tapped under it, in order."""
    match content:
        case Buttons():
            return tuple(button.title for button in content.buttons)
        case Choices():
            return tuple(row.title for row in content.rows)
        case AskLocation():
            return (content.label,) if content.label else ()
        case _:
            return ()


class Capabilities(Struct, frozen=True, kw_only=True):
    """What a provider can do. The planner works around the rest; the desk shows it."""

    text_limit: int = 4_096
    """Characters in a text."""
    body_limit: int = 1_024
    """Characters in the body of a message with buttons, a list or a request for the location."""
    buttons: int = 3
    rows: int = 10
    ask_location: bool = True
    reactions: bool = True
    read_marks: bool = True
    typing: bool = True
    attachments: bool = True
    uploads: bool = True
    """Whether files can be uploaded; else the provider fetches them from an address, and staff can send none."""
    templates: bool = True
    template_management: bool = True
    """Whether templates can be made and looked up through the provider's API."""
    health: bool = True
    """Whether the provider tells how a channel stands."""
    account_reports: bool = True
    """Whether it passes on what WhatsApp says about the account and its templates."""
    bsuid: bool = True
    """Whether residents without a phone number can be reached."""
    delivery_echo: bool = True
    """Whether our delivery id comes back with every receipt."""
    whatsapp_ids: bool = True
    """Whether every message comes with WhatsApp's own id, by which the same one is known whichever way brings it."""
    message_log: bool = False
    """Whether messages that no webhook brought can be asked for."""
