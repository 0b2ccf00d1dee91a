"""What reaches the plan: a resident's message, ingest's word, a timer, what staff does (pure)."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from msgspec import Struct

from loket.events import Candidate, Location, Part, Whereabouts
from loket.providers.content import Attachment, Content
from services.notifier.cases.near import Near, Theirs
from services.notifier.conversation.shapes import Purpose, Recipient, TimerKind


class Said(Struct, frozen=True, kw_only=True):
    """A resident sent something. Its ``repr`` shows nothing of it."""

    event_id: str
    message: UUID
    kind: str
    channel: str
    received_at: datetime
    text: str | None
    location: Location | None
    photo: bool
    recipient: Recipient
    language: str | None
    intent: str | None
    intent_p: float
    candidates: tuple[Candidate, ...]
    decision: str
    reason: str | None
    emergency: str | None
    emergency_level: str | None
    danger: str | None = None
    """Name of the declared dangerous situation whose advice ingest gives."""
    sent_at: datetime | None = None
    """By the platform's clock, where it says so; order is the order of arrival, not this."""
    was_phone: str | None = None
    """The number that the resident had until now, when the platform tells of a change."""
    native_id: str | None = None
    """As the platform names the message: a reaction goes to it."""
    payload: str | None = None
    """Id of the button or list row that was tapped."""
    parts: tuple[Part, ...] = ()
    """The problems of a message that holds several."""
    emergency_p: float = 0.0
    """How likely an emergency, to the classifier; 0 where that was not asked."""
    addition_p: float = 0.0
    """How likely it only goes on about a problem that was told of before."""
    whereabouts: Whereabouts | None = None
    """Where it tells of a place, as the classifier learned."""
    was_bsuid: str | None = None
    transcript_of: str | None = None
    """Event of the voice note that the text was written out of."""
    traceparent: str | None = None

    def __repr__(self) -> str:
        return f"Said(event_id={self.event_id!r}, kind={self.kind!r})"


class Guarded(Struct, frozen=True, kw_only=True):
    """Ingest answered an emergency, or surely could not."""

    message_event_id: str
    failed: bool = False
    repeated: bool = False
    """Whether it held back, since the resident was told a short while before."""
    kind: str = "other"
    """Of the emergency."""
    danger: str | None = None
    """Name of the declared dangerous situation, where it was that and no emergency."""


class Doubt(Struct, frozen=True, kw_only=True):
    """A delivery that may or may not have been accepted, and of which no receipt has come. ``repr``: no text."""

    delivery: UUID
    purpose: Purpose
    case: UUID | None
    content: Content

    def __repr__(self) -> str:
        return f"Doubt(delivery={self.delivery}, purpose={self.purpose!r})"


class Due(Struct, frozen=True, kw_only=True):
    """A timer is due."""

    kind: TimerKind
    due: datetime
    doubts: tuple[Doubt, ...] = ()
    """For ``doubt``: what has been in doubt for too long."""
    theirs: tuple[Theirs, ...] = ()
    """For ``settle``, when the resident asks how it stands: the cases in which reports of theirs go on."""
    near: Mapping[UUID, Near] = {}
    """For ``settle``: own case -> the closest open case about the same that somebody else reported before it."""


class StatusSet(Struct, frozen=True, kw_only=True):
    """Staff gave a case another state."""

    cause: UUID
    case: UUID
    state: str
    text: str | None
    actor: str
    traceparent: str | None = None


class StaffSaid(Struct, frozen=True, kw_only=True):
    """Staff writes to a resident, or sends a file with its caption as ``text``. Its ``repr`` shows no text."""

    cause: UUID
    case: UUID | None
    text: str
    actor: str
    file: Attachment | None = None
    traceparent: str | None = None

    def __repr__(self) -> str:
        return f"StaffSaid(cause={self.cause}, case={self.case})"


class Failed(Struct, frozen=True, kw_only=True):
    """A delivery failed for good."""

    delivery: UUID


class Unheard(Struct, frozen=True, kw_only=True):
    """Nobody can write out what a voice note says."""

    event_id: str
    """Of the voice note."""


class Preferred(Struct, frozen=True, kw_only=True):
    """A resident told the platform, not us, whether they want messages: by its own button, or a word that it knows."""

    event_id: str
    wants: bool
    told: bool
    """Whether the platform itself has confirmed it."""


class Called(Struct, frozen=True, kw_only=True):
    """A resident called a channel's number: nobody answers, but it opens the window as a message does."""

    channel: str
    received_at: datetime
    sent_at: datetime | None
    """By the platform's clock, where it says so."""


class PhotoPlaced(Struct, frozen=True, kw_only=True):
    """A photo that was fetched says where it was taken. Its ``repr`` shows no place."""

    message: UUID
    case: UUID | None
    """The case that its message belongs to."""
    location: Location

    def __repr__(self) -> str:
        return f"PhotoPlaced(message={self.message})"


class Followed(Struct, frozen=True, kw_only=True):
    """A case of somebody else that this resident follows has another state. Its ``repr`` shows no text."""

    case: UUID
    cause: UUID
    number: str
    sub: str
    state: str | None
    """None: a second case, of the category ``sub``, was split off, and they stay with the first."""
    urgent: bool
    text: str | None
    actor: str
    other: str | None = None
    """Number of the case that goes on instead, and that they follow now; or of the one that was split off."""
    own: UUID | None = None
    """Their own report that ended for it, the last one."""

    def __repr__(self) -> str:
        return f"Followed(case={self.case}, state={self.state!r})"


class NotJoined(Struct, frozen=True, kw_only=True):
    """A case cannot end for the one that its resident says it is."""

    case: UUID
    number: str | None
    """Of the other, which was closed meanwhile; None when there is none any more, or it is the resident's own."""


Input: TypeAlias = (
    Said
    | Guarded
    | Due
    | StatusSet
    | StaffSaid
    | Failed
    | Called
    | PhotoPlaced
    | Preferred
    | Unheard
    | Followed
    | NotJoined
)
