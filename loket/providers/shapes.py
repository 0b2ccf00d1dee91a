"""What goes into and comes out of every provider, whatever its own format is (pure)."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from loket.events import Personal, Signal
from loket.providers.content import Content


class Class(StrEnum):
    """What kind of trouble an error code stands for; decides who has to act."""

    MESSAGE = "message"
    """This message can never be sent."""
    RECIPIENT = "recipient"
    """This resident cannot be reached (now)."""
    BUSY = "busy"
    """Later will do: back off."""
    CHANNEL = "channel"
    """The channel is limited, blocked or wrongly set up."""
    ACCESS = "access"
    """The token or permission is gone: often the vendor's side."""
    REQUEST = "request"
    """Our request or template is wrong: a person must mend it."""
    UNKNOWN = "unknown"
    """Not in the table: permanent, with an alarm."""


class Action(StrEnum):
    """What the sender does about a refusal."""

    AGAIN = "again"
    """Once more, after a pause."""
    NEVER = "never"
    """Not again; the staff sees it."""
    HOLD = "hold"
    """Hold the whole channel for a while, then again."""
    PAIR = "pair"
    """Again for this resident only, 4^n seconds after the n-th refusal, n from 0; others are not held up."""
    WAIT = "wait"
    """Not within a day to this resident: the platform punishes who tries again sooner."""
    SWITCH_TEMPLATE = "switch_template"
    """Not with this template: with its declared second, or not at all."""


class Rule(Struct, frozen=True):
    """One line of a provider's table of errors."""

    class_: Class
    action: Action
    about: str
    alarm: bool = False
    pause_s: float = 0.0
    """Not again before that, where the platform says so in words and not by ``Retry-After``."""
    lasting: "Rule | None" = None
    """What it means of a message that was refused ``LASTS_FROM`` times: then it does not pass by itself."""


LASTS_FROM: Final = 5
"""So many refusals span 85 s, since each waits longer: what lasts about a minute is over by then."""


def in_time(rule: Rule, attempts: int) -> Rule:
    """What a refusal means that is the ``attempts``-th of one message, from 1."""
    return rule if rule.lasting is None or attempts < LASTS_FROM else rule.lasting


class Inbound(Struct, frozen=True, kw_only=True):
    """One message of a resident, as the provider told it."""

    number_id: str
    """Which of our numbers it was sent to."""
    kind: str
    sent_at: datetime | None
    personal: Personal


class StatusUpdate(Struct, frozen=True, kw_only=True):
    """What became of one of our messages."""

    number_id: str
    native_id: str
    status: str
    at: datetime | None
    delivery: str | None
    """What we sent along, or None when it does not look like ours: another app's may hold anything."""
    phone: str | None
    bsuid: str | None
    code: int | None
    billable: bool | None
    category: str | None = None
    """What the message is billed as: service, utility, marketing, authentication."""
    raw: str


TOLD: Final = "told"
"""Reason of a ``consent`` that the vendor has confirmed to the resident by itself."""


class Change(Struct, frozen=True, kw_only=True):
    """Anything else that a webhook says: about an account, a number, a template, or not known yet.

    The whole content of a change for a number that is not ours is one of these, with problem ``unknown_number``.
    """

    number_id: str | None
    account: str | None
    field: str
    problem: str | None
    codes: tuple[int, ...]
    signals: tuple[Signal, ...] = ()
    """What it means for the channel, where Loket understands it."""
    residents: tuple[Personal, ...] = ()
    """Whom the first signals are about, in their order; nothing but who they are."""
    native_id: str
    """Made from its content, since the platform gives such changes no id."""
    raw: str


class Parsed(Struct, frozen=True, kw_only=True):
    """Everything that one webhook says, in its order."""

    messages: tuple[Inbound, ...] = ()
    statuses: tuple[StatusUpdate, ...] = ()
    changes: tuple[Change, ...] = ()


EMERGENCY_PREFIX: Final = "emergency-"
"""Before the id of a delivery that tells whom to call: by its receipts ingest's guard learns that somebody did."""


class Outgoing(Struct, frozen=True, kw_only=True):
    """A message to a resident. Its ``repr`` shows nothing."""

    to: str
    """Digits with country code, or a BSUID when ``to_bsuid``."""
    to_bsuid: bool = False
    content: Content
    reply_to: str | None = None
    """Native id of the resident's message that this one quotes."""
    delivery: str
    """Comes back with every receipt, so that a delivery is known again after a crash."""

    def __repr__(self) -> str:
        return f"Outgoing(delivery={self.delivery!r})"


class Post(Struct, frozen=True, kw_only=True):
    """One webhook POST as it came. Its ``repr`` shows nothing of it."""

    body: bytes
    headers: Mapping[bytes, bytes]
    """Names in lower case."""
    path: str = ""
    query: bytes = b""
    public_url: str = ""
    """Scheme and host under which the world reaches us, without a slash at the end."""

    @property
    def url(self) -> str:
        """The address that was called, as the caller knows it: some providers sign it."""
        query = self.query.decode("latin-1")
        return f"{self.public_url}{self.path}{'?' if query else ''}{query}"

    def header(self, name: bytes) -> str:
        """A header's value, empty when it is not there."""
        return self.headers.get(name, b"").decode("latin-1")

    def __repr__(self) -> str:
        return f"Post({len(self.body)} bytes)"


class Request(Struct, frozen=True, kw_only=True):
    """What to POST: a path under the provider's base address, and a body. Its ``repr`` shows nothing."""

    path: str
    body: bytes
    content_type: str = "application/json"

    def __repr__(self) -> str:
        return f"Request(path={self.path!r})"


class Access(Struct, frozen=True, kw_only=True):
    """Where a provider's API is and the token for it. Its ``repr`` does not show the token."""

    base_url: str
    token: str
    callback: str | None = None
    """Our own webhook address, for providers that are told it with every message."""

    def __repr__(self) -> str:
        return f"Access(base_url={self.base_url!r})"


class Accepted(Struct, frozen=True, kw_only=True):
    """The provider took the message: accepted, which is not delivered."""

    native_id: str


class MediaFile(Struct, frozen=True, kw_only=True):
    """A file as it was fetched, or as it is to be uploaded. Its ``repr`` shows nothing of it."""

    content: bytes
    mime_type: str
    """As the provider declares it; not to be believed before the bytes were looked at."""
    sha256: str | None = None
    """Hexadecimal, as the provider declares it."""
    filename: str | None = None

    def __repr__(self) -> str:
        return f"MediaFile({self.mime_type!r}, {len(self.content)} bytes)"


class TemplateState(Struct, frozen=True, kw_only=True):
    """A template as the platform has it."""

    name: str
    language: str
    status: str
    """approved, pending, rejected, paused, disabled, in_appeal, ...: the platform's word in lower case."""
    category: str
    """utility, marketing or authentication."""
    quality: str | None = None
    reason: str | None = None


class TemplateDraft(Struct, frozen=True, kw_only=True):
    """A template to be made."""

    name: str
    language: str
    category: str
    body: str
    """With {{1}}, {{2}}, ... where parameters go."""
    examples: tuple[str, ...] = ()
    """One for each parameter: the platform wants them for its review."""
    buttons: tuple[str, ...] = ()
    """Titles of quick-reply buttons."""


class HealthEntity(Struct, frozen=True, kw_only=True):
    """What the provider says about one level: PHONE_NUMBER, WABA, BUSINESS, APP or MESSAGE_TEMPLATE."""

    level: str
    id: str
    can_send: str
    codes: tuple[int, ...] = ()


class Health(Struct, frozen=True, kw_only=True):
    """What the provider says about a channel: AVAILABLE, LIMITED or BLOCKED, and which codes say why."""

    can_send: str
    codes: tuple[int, ...] = ()
    entities: tuple[HealthEntity, ...] = ()
    quality: str | None = None
    """GREEN, YELLOW or RED where the provider tells it."""
    status: str | None = None
    """CONNECTED, FLAGGED, RESTRICTED, ... where the provider tells it."""
    throughput: str | None = None
    """STANDARD, HIGH, ...: how many messages a second the number may have, where the provider tells it."""


class Refused(Exception):  # noqa: N818 - an answer, not an accident
    """The provider answered, and said no."""

    def __init__(self, rule: Rule, *, code: int | None, http_status: int, after_s: float | None = None) -> None:
        super().__init__(f"{rule.class_} {code} (HTTP {http_status})")
        self.rule = rule
        self.code = code
        self.http_status = http_status
        self.after_s = after_s


class NotAWebhook(Exception):  # noqa: N818
    """The POST is nothing that this provider sends: it is answered 400."""


class NotOffered(Exception):  # noqa: N818
    """The provider cannot do this at all; its ``CAPABILITIES`` say so."""


class Unclear(Exception):  # noqa: N818
    """Nobody knows whether the provider accepted it: the connection broke or the answer did not come in time."""


class Unreachable(Exception):  # noqa: N818
    """The request never left: no connection could be made, so it was surely not accepted."""
