"""The messages that travel between services: frozen structs, one per kind of fact.

Everything personal (number, BSUID, wamid, name, text, place, media) is in ``personal``, sealed; see ``loket.sealing``.
After the first tagged release a struct may gain an optional field and nothing else about it changes.
"""

from datetime import datetime
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct, field

Slug: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
Instant: TypeAlias = Annotated[datetime, Meta(tz=True)]


class Sealed(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Bytes that only the holder of one key can read: AES-256-GCM, bound to a municipality (or app) and an event id."""

    key_id: str
    """``{scope}.{YYYY-MM}``: a municipality's slug or ``app.{app}``, and the month of the key."""
    nonce: bytes
    ciphertext: bytes
    """Empty when ``ref`` says where it lies."""
    ref: str | None = None
    """Key in object storage of a ciphertext that is too large for Kafka; see ``loket.bodies``."""

    def __repr__(self) -> str:
        return f"Sealed(key_id={self.key_id!r}, {len(self.ciphertext)} bytes)"


class Event(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every event has."""

    event_id: str
    """HMAC of municipality, id namespace and native id: the same fact by two ways is the same event."""
    municipality: Slug | None
    received_at: Instant
    """When Loket accepted it (UTC)."""


class MessageReceived(Event, frozen=True, kw_only=True, tag="message.received"):
    """A resident sent a municipality something."""

    municipality: Slug
    channel: str
    aliases: tuple[str, ...]
    """HMAC of every identity seen, BSUID first, then phone; never a number."""
    kind: str
    """As WhatsApp names it (text, image, location, ...); open, so that a new kind breaks no older consumer."""
    sent_at: Instant | None = None
    """The platform's timestamp; order is the order of offsets, not this."""
    provider: str = ""
    app: str = ""
    """Which way it came: media are fetched the same way, and vendors name messages differently."""
    former: tuple[str, ...] = ()
    """Aliases that were this resident's until now, when the platform tells of a change."""
    emergency: str | None = None
    emergency_level: str | None = None
    danger: str | None = None
    """Name of the declared dangerous situation whose advice ingest gives; None: whoever finds one gives it."""
    personal: Sealed


class Candidate(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A category that a message may be about."""

    main: str
    sub: str
    department: str
    p: float
    log_odds: float | None = None
    """Against any category that the same message does not name; of several messages they add up."""


class Part(Struct, frozen=True, kw_only=True):
    """One problem of a message that holds several: from ``start`` to before ``end`` of its text, in characters."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


class Spoke(Struct, frozen=True, kw_only=True):
    """A word that counted: from ``start`` to before ``end`` of the text, in characters; it quotes nothing."""

    start: int
    end: int
    weight: float


class Why(Struct, frozen=True, kw_only=True):
    """What a candidate rests on."""

    sub: str
    words: tuple[Spoke, ...] = ()
    """Best first."""
    sense: float = 0.0
    """The same of the sentence as a whole, which cannot be told apart by word."""


class Whereabouts(Struct, frozen=True, kw_only=True):
    """Where a message tells of a place, as was learned; its words from their first character to before their last."""

    p: float
    words: tuple[tuple[int, int], ...]


class MessageClassified(Event, frozen=True, kw_only=True, tag="message.classified"):
    """What one message seems to be about; what a report is about is decided over all its messages."""

    municipality: Slug
    channel: str
    aliases: tuple[str, ...]
    kind: str
    sent_at: Instant | None = None
    provider: str = ""
    app: str = ""
    former: tuple[str, ...] = ()
    emergency: str | None = None
    emergency_level: str | None = None
    emergency_p: float = 0.0
    """How likely it is one, to the classifier; 0 where that was not asked."""
    danger: str | None = None
    """As in ``MessageReceived``."""
    language: str | None = None
    """ISO 639-1, or None when the message does not say."""
    intent: str | None = None
    intent_p: float = 0.0
    addition_p: float = 0.0
    """How likely it only goes on about what was told of before."""
    candidates: tuple[Candidate, ...] = ()
    decision: str = "human"
    """``route``, ``ask`` or ``human``."""
    reason: str | None = None
    """Why not ``route``: low_confidence, too_short, no_text, key_missing, classifier_error, ..."""
    model: str = ""
    """Fingerprint of the model that decided."""
    parts: tuple[Part, ...] = ()
    """The problems of a message that holds several, in order; empty for one."""
    why: tuple[Why, ...] = ()
    """What the candidates rest on, of a report."""
    whereabouts: Whereabouts | None = None
    """None where it surely tells no place."""
    known: float | None = None
    """Share of its words that the model has learned, 0 ... 1; None when it has no words."""
    personal: Sealed


class ReceiptReported(Event, frozen=True, kw_only=True, tag="receipt.reported"):
    """The platform told what became of a message that was sent."""

    municipality: Slug
    channel: str
    delivery: str | None = None
    """The delivery's id as it came back in ``biz_opaque_callback_data``."""
    message_ref: str
    """HMAC of the wamid."""
    aliases: tuple[str, ...] = ()
    status: str
    """sent, delivered, read, played, failed, deleted, or one that is not known yet."""
    at: Instant | None = None
    code: int | None = None
    """The platform's error code of a failed message."""
    billable: bool | None = None
    category: str | None = None
    """What the message is billed as."""
    personal: Sealed


class GuardAnswered(Event, frozen=True, kw_only=True, tag="guard.answered"):
    """Ingest itself told a resident whom to call; ``event_id`` is derived from the message's.

    With ``danger`` it was what to do in that declared situation, which is no emergency; ``kind`` is ``danger`` then.
    """

    municipality: Slug
    channel: str
    aliases: tuple[str, ...]
    message_event_id: str
    kind: str
    level: str
    message_ref: str | None = None
    """HMAC of the answer's wamid; None when the answer was one given minutes ago."""
    repeated: bool = False
    """True when no new answer left, because this resident got one within the last ten minutes."""
    failed: bool = False
    """True when the answer surely did not leave: nobody has told the resident anything yet."""
    danger: str | None = None
    """Name of a declared dangerous situation."""
    personal: Sealed


class Signal(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a report means for a channel; nothing personal."""

    kind: str
    """banned, ban_scheduled, reinstated, restricted, unrestricted, violation, deleted, offboarded, reconnected,
    access_lost, partner_added, review, alert, quality, limit, capability, name, pin_changed, pin_reset_requested,
    template_status, template_quality, template_category, consent, called, error,
    info; open: a new one breaks nothing."""
    about: str
    """number, account, business, app, template or resident."""
    state: str | None = None
    """The new value, as the platform names it: a restriction's type, a template's status, a tier, a colour."""
    was: str | None = None
    until: Instant | None = None
    reason: str | None = None
    """The platform's word or code for why."""
    template: str | None = None
    """Name and language, such as ``melding_klaar/nl``."""
    aliases: tuple[str, ...] = ()
    """Whom it is about, when that is a resident: HMACs, as in ``MessageReceived``."""
    at: Instant | None = None
    """When it was, by the platform's clock, where it says so."""


class ChannelReported(Event, frozen=True, kw_only=True, tag="channel.reported"):
    """The platform said something about a channel, an account or an app, or something that Loket does not know."""

    provider: str
    app: str
    channel: str | None = None
    field: str
    """The webhook's field (``account_update``, ...), or ``messages`` for content whose number is unknown."""
    problem: str | None = None
    """``unknown_number``, ``unknown_shape``, ... when Loket could not take it as what it claims to be."""
    codes: tuple[int, ...] = ()
    signals: tuple[Signal, ...] = ()
    personal: Sealed


class CaseChanged(Event, frozen=True, kw_only=True, tag="case.changed"):
    """A case was opened or changed; for departments and analytics."""

    municipality: Slug
    case: str
    number: str
    state: str
    main: str
    sub: str
    department: str
    version: int


AnyEvent: TypeAlias = (
    MessageReceived | MessageClassified | ReceiptReported | GuardAnswered | ChannelReported | CaseChanged
)


class Location(Struct, frozen=True, kw_only=True):
    """A place as the platform gave it: degrees in WGS 84."""

    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None
    source: str | None = None
    """``photo`` when a photo says it and not the resident."""


class Media(Struct, frozen=True, kw_only=True):
    """A photo, sound or file at the provider, not fetched yet."""

    id: str
    mime_type: str | None = None
    sha256: str | None = None
    filename: str | None = None
    url: str | None = None
    voice: bool = False
    animated: bool = False


class Personal(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is sealed inside an event about a resident. Its ``repr`` shows nothing."""

    native_id: str | None = None
    """The wamid (it holds the phone number) or the vendor's own id."""
    phone: str | None = None
    """Digits with country code, no plus, as WhatsApp writes it."""
    bsuid: str | None = None
    parent_bsuid: str | None = None
    was_phone: str | None = None
    """The number that this resident had before, when the platform tells of a change."""
    was_bsuid: str | None = None
    name: str | None = None
    text: str | None = None
    """What the resident wrote: body, caption, button or list title, emoji of a reaction."""
    location: Location | None = None
    media: Media | None = None
    reply_to: str | None = None
    """Native id of the message that this one answers or reacts to."""
    payload: str | None = None
    """Id of the button or list row that was chosen."""
    transcript_of: str | None = None
    """Id of the event of the voice note that the text was written out of, by a machine."""
    raw: str | None = field(default=None)
    """The original JSON, kept for kinds that Loket does not understand yet and for account reports."""

    def __repr__(self) -> str:
        return "Personal(…)"
