"""What reading the database gives: frozen shapes, opened where the reader may see what residents wrote."""

from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from loket.events import Candidate, Location, Media
from services.notifier.store.media_reads import FileView


class CaseView(Struct, frozen=True, kw_only=True):
    """A case as staff and departments see it. Its ``repr`` shows no place."""

    municipality: str
    id: UUID
    conversation: UUID
    number: str
    state: str
    main: str
    sub: str
    department: str
    confidence: float
    candidates: tuple[Candidate, ...]
    language: str | None
    street: str | None
    """Street and number as the resident wrote it."""
    elsewhere: bool = False
    """Whether the words tell of another municipality."""
    location: Location | None
    photos: int
    priority: str = "normaal"
    chosen: bool = False
    """A person chose the category."""
    asked_since: datetime | None = None
    """Since when the clock of the deadline stands still."""
    solved: bool | None = None
    """What the resident answered when asked."""
    waits: bool = False
    """Whether its conversation waits for a person."""
    followers: int = 0
    """Other residents who hear of it too."""
    let_go: datetime | None = None
    """Since when its reporter hears no more of it: they took it back, and it goes on for those who follow it."""
    merged_into: UUID | None = None
    merged_number: str | None = None
    described: str | None = None
    """What staff wrote of it for other residents to read."""
    created_at: datetime
    changed_at: datetime
    due: date
    version: int

    def __repr__(self) -> str:
        return f"CaseView({self.number!r}, {self.state!r})"


class MessageView(Struct, frozen=True, kw_only=True):
    """One message of a resident, or what ingest answered itself. Its ``repr`` shows no content."""

    id: UUID
    conversation: UUID
    case_id: UUID | None
    direction: str
    """``in``, or ``out`` for an answer of ingest's emergency guard."""
    kind: str
    at: datetime
    text: str | None
    location: Location | None
    media: Media | None
    files: tuple[FileView, ...]
    language: str | None
    intent: str | None
    emergency: str | None
    state: str | None

    def __repr__(self) -> str:
        return f"MessageView(id={self.id}, kind={self.kind!r})"


class HistoryView(Struct, frozen=True, kw_only=True):
    """One thing that happened to a case; ``why`` is what a person wrote with it. Its ``repr`` shows no reason."""

    at: datetime
    actor: str
    what: str
    was: str | None
    became: str | None
    why: str | None = None

    def __repr__(self) -> str:
        return f"HistoryView(what={self.what!r}, at={self.at})"


class FailedBefore(Struct, frozen=True, kw_only=True, rename={"class_": "class"}):
    """A failure of a message that was sent again."""

    at: datetime
    code: int | None
    class_: str | None
    by: str
    """Who had it sent again: ``loket``, or who of the staff."""
    again_at: datetime


class DeliveryView(Struct, frozen=True, kw_only=True):
    """One message to a resident. Its ``repr`` shows no content."""

    municipality: str
    id: UUID
    conversation: UUID
    case_id: UUID | None
    seq: int
    part: int
    """Of a content that became several messages: they have one ``seq``, and this counts them."""
    template: str | None = None
    """Name and language of the template as which it was sent, such as ``melding_status/nl``."""
    channel: str
    purpose: str
    state: str
    """planned, sending, in_doubt, accepted, sent, delivered, read, superseded or cancelled; it only climbs."""
    text: str | None
    """None when the reader asked for a list without content, or the resident was erased."""
    kind: str = "text"
    """Of a file its kind as WhatsApp names it, such as image or document; ``text`` where it is not opened."""
    files: tuple[FileView, ...] = ()
    """What goes with it, as long as it is kept."""
    taps: tuple[str, ...] = ()
    """What the resident can tap under it."""
    actor: str
    created_at: datetime
    due_at: datetime
    attempts: int
    accepted_at: datetime | None
    sent_at: datetime | None
    delivered_at: datetime | None
    read_at: datetime | None
    failed_at: datetime | None
    """Set when it failed, beside the state."""
    failed_code: int | None
    failed_class: str | None
    failed_before: tuple[FailedBefore, ...] = ()
    """The failures after which it was sent again, oldest first."""
    provider: str | None = None
    """By which it was sent last."""

    def __repr__(self) -> str:
        return f"DeliveryView(id={self.id}, purpose={self.purpose!r}, state={self.state!r})"


class CaseDetail(Struct, frozen=True, kw_only=True):
    """A case with its conversation's messages, its history and the deliveries about it, each in order."""

    case: CaseView
    messages: tuple[MessageView, ...]
    history: tuple[HistoryView, ...]
    deliveries: tuple[DeliveryView, ...]


class ConversationView(Struct, frozen=True, kw_only=True):
    """A conversation in a list. Its ``repr`` shows no name."""

    municipality: str
    id: UUID
    channel: str
    name: str | None
    language: str | None
    stopped: bool
    waits_for: str | None
    urgent: bool
    waits_since: datetime | None
    reasons: tuple[str, ...] = ()
    """Why it waits for a person, oldest first; none where the key is not there."""
    last_message_at: datetime | None
    window_until: datetime | None
    created_at: datetime

    def __repr__(self) -> str:
        return f"ConversationView(id={self.id}, waits_for={self.waits_for!r})"


class ConversationDetail(Struct, frozen=True, kw_only=True):
    """A conversation with everything in it, each in order."""

    conversation: ConversationView
    cases: tuple[CaseView, ...]
    messages: tuple[MessageView, ...]
    deliveries: tuple[DeliveryView, ...]


class ChannelView(Struct, frozen=True, kw_only=True):
    """What the sender knows about a channel; ``held_*`` when nothing is sent for now."""

    municipality: str
    channel: str
    provider: str | None
    """The way that serves it; None: the declared first one."""
    app: str | None
    has_sender: bool
    held_until: datetime | None
    held_reason: str | None
    held_code: int | None
    held_since: datetime | None
    waiting: int
    """Deliveries that are due and not sent."""
    in_doubt: int
    failed_last_day: int


class Page(Struct, frozen=True, kw_only=True):
    """Where a list goes on: None at its end."""

    next_cursor: str | None


class CasePage(Page, frozen=True, kw_only=True):
    """Cases, newest first."""

    items: tuple[CaseView, ...]
    count: int = 0
    """How many there are on all pages; 0 where nobody counted."""


class ConversationPage(Page, frozen=True, kw_only=True):
    """Conversations, newest first."""

    items: tuple[ConversationView, ...]


class DeliveryPage(Page, frozen=True, kw_only=True):
    """Deliveries, newest first, without their text."""

    items: tuple[DeliveryView, ...]
