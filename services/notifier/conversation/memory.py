"""What a conversation remembers between messages (pure)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from loket.events import Candidate, Location


class Asked(StrEnum):
    """What a resident can be asked; the word stands in the payload of a button too."""

    CATEGORY = "category"
    PLACE = "place"
    PHOTO = "photo"
    SOLVED = "solved"
    SAME = "same"
    """Whether it is what somebody else reported."""


class Question(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What we asked last and have no answer to."""

    about: Asked
    case: UUID
    at: datetime
    options: tuple[str, ...] = ()
    """Subs in the order in which they were offered; of closed reports, those of which one is not solved."""


class Offer(Struct, frozen=True, kw_only=True):
    """A case that somebody else reported, as the resident was told of it."""

    case: UUID
    number: str


class Untold(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A state that a case got, with a text, of which its resident has not heard yet. Its ``repr`` shows nothing."""

    case: UUID
    cause: UUID
    actor: str
    text: str | None = None
    traceparent: str | None = None
    number: str | None = None
    """With ``sub``, ``state`` and ``own``, which ended for it: of somebody else's case that they follow."""
    sub: str | None = None
    state: str | None = None
    other: str | None = None
    """Number of the case that goes on instead; without ``state`` of the one, about ``sub``, that was split off."""
    own: UUID | None = None
    at: datetime | None = None
    """When it is to be told; None: with the next that is."""

    @property
    def splits(self) -> bool:
        """Whether it tells of a second case, which nothing that is told later tells again."""
        return self.other is not None and self.state is None

    def __repr__(self) -> str:
        return f"Untold(case={self.case})"


class Emergency(Struct, frozen=True, kw_only=True):
    """An emergency that nobody has answered, as far as we know."""

    event_id: str
    kind: str
    level: str
    at: datetime


class Warned(Struct, frozen=True, kw_only=True):
    """A message that tells of a declared dangerous situation, and which."""

    event_id: str
    name: str


class Fragment(Struct, frozen=True, kw_only=True):
    """A short message that may be a piece of what the next ones tell. Its ``repr`` shows nothing."""

    at: datetime
    text: str

    def __repr__(self) -> str:
        return "Fragment(…)"


class Shown(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Photos without words that went to a case after its answer, and of which nothing was said."""

    case: UUID
    messages: tuple[UUID, ...]
    at: datetime
    """When the last of them came."""
    after: timedelta = timedelta()
    """How long after what was last told of the case they came."""


class Begun(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A few words of which it is not known yet what they are part of. Its ``repr`` shows nothing of them."""

    message: UUID
    event_id: str
    text: str
    candidates: tuple[Candidate, ...] = ()
    counts: bool = True
    """Whether it says anything about the category."""
    cries: bool = False
    """Whether it may tell of an emergency by itself."""
    routed: bool = False
    """Whether the classifier was sure of its category."""
    number: str | None = None
    corner: bool = False

    def __repr__(self) -> str:
        return "Begun(…)"


class Broken(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A thing that an accident broke, or where that is: one without the other. Its ``repr`` shows nothing of it."""

    at: datetime
    message: UUID | None = None
    """The one that names the thing."""
    event_id: str = ""
    text: str = ""
    candidates: tuple[Candidate, ...] = ()
    street: str | None = None
    rough: bool = False
    """Whether of its place no more than the street is known."""
    pin: Location | None = None

    def __repr__(self) -> str:
        return "Broken(…)"


class SentFile(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A photo, a video or a file that came lately."""

    message: UUID
    at: datetime
    case: UUID | None = None
    photo: bool = True
    words: bool = False
    """Whether something was written with it."""
    followed: bool = False
    """Whether something was written after it."""


class Voice(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A voice note that is being written out."""

    event_id: str
    message: UUID
    over: bool = False
    """Whether no answer waits for it any more: it is here, or the resident was asked to type it."""


class Memory(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a conversation remembers between messages. Its ``repr`` shows nothing."""

    current: UUID | None = None
    """The case that what follows belongs to."""
    unanswered_from: datetime | None = None
    """When the first message came that has no answer yet."""
    accepted_at: datetime | None = None
    """When ingest accepted that message."""
    traceparent: str | None = None
    say: tuple[str, ...] = ()
    """What to answer when the resident seems done, each once."""
    loose: tuple[UUID, ...] = ()
    """Messages that wait for a case to belong to."""
    loose_photos: int = 0
    loose_seen: tuple[UUID, ...] = ()
    """Those of them that a person has looked at: the conversation waits for nobody because of them again."""
    loose_pin: Location | None = None
    was_at: str | None = None
    """Where the resident said to be before they told what is wrong there: "even hardlopen in het Zuiderpark"."""
    praised_at: datetime | None = None
    """When the resident paid us a compliment, or told more of one."""
    loose_asked: bool = False
    """Whether we asked what they are about."""
    together: tuple[UUID, ...] = ()
    """The cases that one message opened: what follows at once is shared out among them."""
    since_answer: tuple[UUID, ...] = ()
    """Photos without words that went to the current case after its answer: another report may still claim them."""
    told_of: Mapping[str, str] = {}
    """Case -> words with which it was told, until a conversation begins anew: a photo may be of what they name."""
    files: tuple[SentFile, ...] = ()
    """The last ones: their resident may say that one was sent by mistake."""
    shown: tuple[UUID, ...] = ()
    """The last photos without words that went to one of several reports."""
    shown_for: UUID | None = None
    """To which; the next words may say that they show another."""
    shown_at: datetime | None = None
    shown_late: Shown | None = None
    """The last such photos, though they were answered: the words of another report that come soon may claim them."""
    question: Question | None = None
    asked: Mapping[str, int] = {}
    """Case -> how many questions it has had."""
    offered: Mapping[str, Offer] = {}
    """Own case -> the one of somebody else of which the resident was asked whether it is the same; once a case."""
    not_joined: Offer | None = None
    """The own case that goes on by itself, and the number of the one that was closed before the resident said yes."""
    noticed: bool = False
    """Whether the resident has read that an automatic assistant answers."""
    answered: bool = False
    """Whether an automatic answer has left since the resident's last message."""
    replies: tuple[datetime, ...] = ()
    """When the last automatic answers left: another bot answers each of them."""
    new_at: datetime | None = None
    """When something came of the conversation last: a case, or a place, a photo or another state of one."""
    last_text: str | None = None
    """Fingerprint of the last report in words."""
    spoken: bool = False
    """Whether the language is settled: by a message long enough to tell, or because the resident asked for it."""
    abused: bool = False
    """Whether we said that we do not want to be scolded."""
    danger: str | None = None
    """Name of the declared dangerous situation whose advice goes before the next answer."""
    warnings: tuple[Warned, ...] = ()
    """Messages with such a situation of which ingest has not said yet whether it gave the advice."""
    warned: tuple[str, ...] = ()
    """Names of those whose advice ingest gave, since the last answer."""
    untold: tuple[Untold, ...] = ()
    told: str | None = None
    """What the resident asks about by number."""
    outside: str | None = None
    """The neighbour in which the place of the last report lies; empty: somewhere outside."""
    faq: int | None = None
    """The declared question that the resident asks."""
    thanks_to: str | None = None
    """Native id of the message that thanks us, or greets us."""
    waved: bool = False
    """Whether a wave is all that a greeting got yet."""
    last_photo: str | None = None
    """Native id of the last photo that was added to a case after its answer."""
    added_by: str | None = None
    """Native id of the last message that told more of a case, or where it is, after its answer."""
    placed_at: datetime | None = None
    """When the resident last read that a place is with their report."""
    told_for: UUID | None = None
    """The report of which the resident last read in words that it, or more of it, arrived; and when."""
    told_at: datetime | None = None
    ended: UUID | None = None
    """The case that the resident took back last."""
    results: Mapping[str, str] = {}
    """Case and its state -> what staff wrote when they gave it that: closed it, or asked about it; of the last few."""
    reopened: tuple[UUID, ...] = ()
    """Cases that a "no" has opened again: the next one goes to a person."""
    wrote_on: bool = False
    """Whether the resident has written since the last report was acknowledged."""
    hinted: bool = False
    """Whether we said that we do not understand, since the last report."""
    undated: tuple[UUID, ...] = ()
    """Cases that were answered without a day by which the resident hears: their term still follows their category."""
    thanked: UUID | None = None
    """The case after which thanks were answered."""
    emergency_at: datetime | None = None
    """When the last emergency came; None once help is there. Whether it was certain; when they said so."""
    emergency_sure: bool = False
    emergency_over_at: datetime | None = None
    danger_street: str | None = None
    """Where the last emergency is, as far as it was told exactly: what is reported beside it is there too."""
    broken: Broken | None = None
    """What the last emergency broke, until it is told where; or where that is."""
    police_at: datetime | None = None
    """When the resident last read whom the police answer who need not hurry."""
    fragments: tuple[Fragment, ...] = ()
    """The last short messages: an emergency may be told in pieces."""
    begun: tuple[Begun, ...] = ()
    """Short messages that are no report yet: the next ones say what they are part of."""
    asked_about: tuple[Candidate, ...] = ()
    """What the last question was about that opened no report: what comes next may say no more than where."""
    voices: tuple[Voice, ...] = ()
    """The last voice notes that are being written out."""
    unheard: int = 0
    """Voice notes that nobody wrote out, and no words of their resident since."""
    last_reply: str | None = None
    last_sent: str | None = None
    """Fingerprints of the last automatic reply, and of what anybody sent last; None since the resident wrote."""
    person_for: tuple[str, ...] = ()
    """Why this conversation waits for a person."""
    emergencies: tuple[Emergency, ...] = ()
    guarded: tuple[str, ...] = ()
    unguarded: tuple[str, ...] = ()
    """Events that ingest answered, and could not answer, the last few: its word may come before the message itself."""
    advised: Mapping[str, datetime] = {}
    """Advice (see ``loket.emergency.advice``) -> when the resident last read it, from us or from ingest."""
    told_whom_at: datetime | None = None
    """When the resident last read whom to call in an emergency, from us or from ingest."""

    def __repr__(self) -> str:
        return "Memory(…)"
