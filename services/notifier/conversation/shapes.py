"""What the plan takes and gives: frozen structs without anything to do with Kafka or PostgreSQL (pure)."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from loket.events import Candidate, Location
from loket.providers.content import Content, words
from services.notifier.cases.evidence import Evidence
from services.notifier.conversation.memory import Asked, Emergency, Memory, Offer, Question, Untold

__all__ = [
    "Asked",
    "Case",
    "Conversation",
    "Delivery",
    "Emergency",
    "Happened",
    "Join",
    "Memory",
    "Offer",
    "Place",
    "Purpose",
    "Question",
    "Recipient",
    "Situation",
    "Step",
    "TimerKind",
    "Untold",
]

EMERGENCY = "emergency"
"""Why a conversation waits for a person in which somebody is in need."""


class Purpose(StrEnum):
    """Why a message goes to a resident."""

    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER = "answer"
    STATUS = "status"
    STAFF = "staff"
    EMERGENCY = "emergency"


class TimerKind(StrEnum):
    """What happens when a timer is due; a conversation has at most one of each."""

    SETTLE = "settle"
    """The resident seems done: answer."""
    GUARD = "guard"
    """Ingest should have answered the emergency by now."""
    DOUBT = "doubt"
    """No receipt has told what became of a delivery."""
    ASKED = "asked"
    """The resident should have said by now what a report is about."""
    STATUS = "status"
    """Changes of cases that wait to be told together, or for the end of quiet hours."""


class Recipient(Struct, frozen=True, kw_only=True):
    """Where messages go. Its ``repr`` shows nothing."""

    phone: str | None = None
    bsuid: str | None = None
    parent: str | None = None
    """The BSUID above several portfolios."""
    name: str | None = None

    def __repr__(self) -> str:
        return "Recipient(…)"


class Conversation(Struct, frozen=True, kw_only=True):
    """One resident and one municipality."""

    municipality: str
    id: UUID
    channel: str
    created_at: datetime
    language: str | None = None
    stopped: bool = False
    waits_for: str | None = None
    urgent: bool = False
    waits_since: datetime | None = None
    last_message_at: datetime | None = None
    windows: Mapping[str, datetime] = {}
    """Channel -> until then free text may be sent by it."""
    recipient: Recipient = Recipient()
    memory: Memory = Memory()

    @property
    def emergency(self) -> bool:
        """Whether a life may be in danger, which goes before what is only dangerous."""
        return self.urgent and EMERGENCY in self.memory.person_for

    @property
    def window_until(self) -> datetime | None:
        """Until when free text may be sent by the channel that the resident wrote to last."""
        return self.windows.get(self.channel)


class Place(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a case is. Its ``repr`` shows nothing."""

    street: str | None = None
    """As the resident wrote it: street and number, a crossing, a landmark, or a street alone."""
    rough: bool = False
    """Whether the words are not enough to send somebody: a street without a number."""
    spot: str | None = None
    """What it stands beside, or its house number, as long as no street is known: ``bij de brug``."""
    corner: bool = False
    """Whether the street is one of the two of a crossing, of which the other is not known."""
    elsewhere: bool = False
    """Whether the words tell of another municipality."""
    learned: bool = False
    """Whether the words are what the classifier learned to see: what a rule knows takes their place."""
    pin: Location | None = None

    @property
    def good(self) -> bool:
        """Whether somebody can be sent there."""
        return self.pin is not None or (self.street is not None and not self.rough and not self.elsewhere)

    def __repr__(self) -> str:
        return "Place(…)"


class Case(Struct, frozen=True, kw_only=True):
    """One report, over all its messages."""

    id: UUID
    conversation: UUID
    number: str | None
    """None until it is written for the first time."""
    state: str
    main: str
    sub: str
    department: str
    confidence: float
    candidates: tuple[Candidate, ...] = ()
    evidence: Evidence = Evidence()
    language: str | None = None
    place: Place = Place()
    photos: int = 0
    acknowledged: bool = False
    fixed: bool = False
    """A person chose the category."""
    assigned: bool = False
    """A person chose the department."""
    priority: str = "normaal"
    priority_by: str = "category"
    """What it follows: ``category``; ``danger`` that was told, or ``staff`` who chose it, and then it stays."""
    asked_since: datetime | None = None
    """Since when the clock stands still: the resident was asked something."""
    solved: bool | None = None
    """What the resident answered when asked whether it is solved."""
    merged_into: UUID | None = None
    """The case that goes on instead of this one."""
    let_go: datetime | None = None
    """Since when its reporter hears no more of it: they took it back, and it goes on for those who follow it."""
    followed: bool = False
    """Whether others follow it; as it was read, it is written nowhere."""
    described: str | None = None
    """What staff wrote of it for other residents to read."""
    created_at: datetime
    changed_at: datetime
    closed_at: datetime | None = None
    """Since when nobody works on it; None while somebody does."""
    due: date
    version: int = 0

    def closed_within(self, time: timedelta, now: datetime) -> bool:
        """Whether it was closed no longer ago than that; what was added to it since puts nothing off."""
        return now - (self.closed_at or self.changed_at) <= time


class Delivery(Struct, frozen=True, kw_only=True):
    """A message to a resident that is to be sent. Its ``repr`` shows no text."""

    id: UUID
    case: UUID | None
    channel: str
    purpose: Purpose
    content: Content
    actor: str
    due_at: datetime
    answers_from: datetime | None = None
    traceparent: str | None = None

    @property
    def text(self) -> str:
        """What the resident reads of it."""
        return words(self.content)

    def __repr__(self) -> str:
        return f"Delivery(id={self.id}, purpose={self.purpose!r})"


class Happened(Struct, frozen=True, kw_only=True):
    """A line of a case's history: ``what`` is opened, state, category, place, photo, ... No reason in ``repr``."""

    case: UUID
    actor: str
    what: str
    was: str | None = None
    became: str | None = None
    why: str | None = None
    """What a person wrote with it: a reason, a result, an internal note."""

    def __repr__(self) -> str:
        return f"Happened(case={self.case}, what={self.what!r})"


class Situation(Struct, frozen=True, kw_only=True):
    """A conversation with its cases, oldest first."""

    conversation: Conversation
    cases: tuple[Case, ...] = ()


class Join(Struct, frozen=True, kw_only=True):
    """A resident said that a case of theirs is the one that somebody else reported."""

    case: UUID
    into: UUID
    cause: UUID


class Step(Struct, frozen=True, kw_only=True):
    """What one input leads to."""

    after: Situation
    deliveries: tuple[Delivery, ...] = ()
    timers: Mapping[TimerKind, datetime | None] = {}
    """Kind -> when, None takes it away."""
    history: tuple[Happened, ...] = ()
    attached: Mapping[UUID, UUID | None] = {}
    """Message -> its case, or none any more."""
    superseded: Mapping[UUID, UUID | None] = {}
    """Delivery -> the one that takes its place."""
    again: tuple[UUID, ...] = ()
    """Deliveries that are to be sent once more."""
    joins: tuple[Join, ...] = ()
    """Own cases that end because another one goes on, if that is still open."""
    silenced: bool = False
    """Automatic messages that have not left yet stay here."""
