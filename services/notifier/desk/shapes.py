"""What the API answers: models that FastAPI describes in its OpenAPI document; names are part of the contract."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Final, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer

from loket.codec import clean
from services.notifier.desk.file_shapes import File

T = TypeVar("T")
LONGEST_TEXT: Final = 4096
"""Characters that WhatsApp takes in one message."""


def plain(text: str) -> str:
    """Text that every reader of JSON can take: a lone surrogate or NUL becomes U+FFFD."""
    return clean(text).replace("\x00", "\ufffd")


def rfc3339(at: datetime) -> str:
    """An instant in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


Instant = Annotated[datetime, PlainSerializer(rfc3339, return_type=str, when_used="json")]


class State(StrEnum):
    """What a case can be."""

    REPORTED = "gemeld"
    IN_PROGRESS = "in behandeling"
    ASKED = "reactie gevraagd"
    SCHEDULED = "ingepland"
    FORWARDED = "doorgezet"
    HANDLED = "afgehandeld"
    REOPENED = "heropend"
    CANCELLED = "geannuleerd"


class Priority(StrEnum):
    """How urgent a case is."""

    HIGH = "hoog"
    NORMAL = "normaal"
    LOW = "laag"


class DeliveryState(StrEnum):
    """What can be asked for in the list of deliveries; ``failed`` is kept beside the state that was reached."""

    PLANNED = "planned"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


class Shape(BaseModel):
    """Base of every model."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Items(Shape, Generic[T]):
    """One page of a list."""

    items: list[T]
    next_cursor: Annotated[str | None, Field(description="for ?cursor=; null at the end")]


class Candidate(Shape):
    """A category that the case may be about."""

    main: str
    sub: str
    department: str
    p: Annotated[float, Field(ge=0, le=1, description="calibrated probability")]


class Location(Shape):
    """A place: a pin, an address, or both."""

    latitude: Annotated[float | None, Field(description="degrees, WGS 84")]
    longitude: Annotated[float | None, Field(description="degrees, WGS 84")]
    name: str | None
    address: str | None
    source: Annotated[str | None, Field(description="photo: a photo says it and not the resident")] = None


class Failure(Shape):
    """Why a delivery failed."""

    at: Instant
    code: Annotated[int | None, Field(description="the platform's error code")]
    class_: Annotated[str | None, Field(serialization_alias="class", description="what kind of trouble it is")]
    about: Annotated[str, Field(description="one Dutch sentence for staff")]
    not_before: Annotated[Instant | None, Field(description="sending it again before this is refused")] = None


class FailedBefore(Shape):
    """Why a delivery failed before it was sent again."""

    at: Instant
    code: Annotated[int | None, Field(description="the platform's error code")]
    class_: Annotated[str | None, Field(serialization_alias="class", description="what kind of trouble it was")]
    again_at: Annotated[Instant, Field(description="when it was to be sent again")]
    again_by: Annotated[str, Field(description="who had it sent again: loket, or who of the staff")]


class Message(Shape):
    """One message of a conversation: ``in`` from the resident, ``out`` to the resident."""

    id: UUID
    direction: Literal["in", "out"]
    kind: str
    text: str | None
    at: Instant
    location: Location | None = None
    media: Annotated[list[File], Field(description="what came with it")] = []
    purpose: str | None = None
    actor: str | None = None
    status: Annotated[str | None, Field(description="of an outgoing message; failed wins over what it reached")] = None
    failure: Failure | None = None
    failed_before: Annotated[list[FailedBefore], Field(description="oldest first")] = []
    delivery: Annotated[UUID | None, Field(description="id under /deliveries")] = None
    taps: Annotated[list[str], Field(description="buttons or lines of a list that the resident can tap")] = []
    case: Annotated[UUID | None, Field(description="the case that it belongs to or is about")] = None
    emergency: Annotated[str | None, Field(description="kind of the emergency that was seen in it")] = None
    emergency_words: Annotated[list[str], Field(description="what spoke for that, most first")] = []
    template: Annotated[
        str | None, Field(description="name and language of the template that the resident got instead of this text")
    ] = None


class Change(Shape):
    """One step of a case's history."""

    at: Instant
    actor: str
    what: str
    was: str | None
    became: str | None
    why: Annotated[str | None, Field(description="what a person wrote with it: a reason, a result, a note")] = None


class Case(Shape):
    """A case as it stands in a list."""

    id: UUID
    number: str
    state: str
    main: str
    sub: str
    department: str
    language: str | None
    location: Location | None
    photos: int
    created_at: Instant
    changed_at: Instant
    due: Annotated[date, Field(description="the resident hears from the municipality by then")]
    overdue: Annotated[bool, Field(description="it was due before today")]
    paused_since: Annotated[
        Instant | None, Field(description="the resident was asked something: the clock of due stands still since then")
    ]
    priority: Priority
    waits_for: Annotated[Literal["person"] | None, Field(description="its conversation waits for a person")]
    solved: Annotated[bool | None, Field(description="what the resident answered; null: not asked or no answer")]
    followers: Annotated[int, Field(description="other residents who reported the same and hear the same")]
    merged_into: Annotated[UUID | None, Field(description="the case that goes on instead")]
    public_description: Annotated[
        str | None, Field(description="what staff wrote for residents who report the same; null: nothing")
    ]
    confidence: float
    candidates: list[Candidate]
    conversation: UUID


class CaseDetail(Case):
    """A case with its conversation and history, each in order."""

    allowed: Annotated[list[str], Field(description="states that it may take next")]
    messages: list[Message]
    history: list[Change]


class Conversation(Shape):
    """A conversation in a list."""

    id: UUID
    channel: str
    language: str | None
    stopped: bool
    waits_for: Literal["person"] | None
    urgent: Annotated[bool, Field(description="an emergency was met")]
    waits_since: Instant | None
    waits_why: Annotated[list[str], Field(description="why, oldest first; a reason may name what it is about after :")]
    last_message_at: Instant | None
    window_until: Annotated[Instant | None, Field(description="until then free text may be sent")]
    created_at: Instant


class ConversationDetail(Conversation):
    """A conversation with everything in it."""

    name: str | None
    cases: list[Case]
    messages: list[Message]


class Delivery(Shape):
    """One message to a resident, without its text."""

    id: UUID
    conversation: UUID
    case: UUID | None
    channel: str
    purpose: str
    actor: str
    state: str
    status: Annotated[str, Field(description="failed, or the state")]
    attempts: int
    created_at: Instant
    due_at: Instant
    accepted_at: Instant | None
    sent_at: Instant | None
    delivered_at: Instant | None
    read_at: Instant | None
    failure: Failure | None
    failed_before: Annotated[list[FailedBefore], Field(description="oldest first")]


def _filled(text: str) -> str:
    if "\x00" in text:
        raise ValueError("must not hold NUL")
    stripped = text.strip()
    if not stripped:
        raise ValueError("must hold more than white space")
    return stripped


def tidy(text: str | None) -> str | None:
    """Text that staff may leave empty, without white space around it; ValueError when it holds NUL."""
    return _filled(text) if text and text.strip() else None


Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(_filled)]


class StatusChange(Shape):
    """Give a case another state; the resident is told."""

    status: State
    text: Annotated[
        str | None,
        Field(max_length=LONGEST_TEXT, description="added to what the resident reads"),
        AfterValidator(tidy),
    ] = None


class NewMessage(Shape):
    """Write to the resident of a case."""

    text: Text
