"""What goes into and comes out of every provider, whatever its own format is (pure)."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from loket.events import Personal


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


class Rule(Struct, frozen=True):
    """One line of a provider's table of errors."""

    class_: Class
    action: Action
    about: str
    alarm: bool = False


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
    raw: str


class Change(Struct, frozen=True, kw_only=True):
    """Anything else that a webhook says: about an account, a number, a template, or not known yet.

    The whole content of a change for a number that is not ours is one of these, with problem ``unknown_number``.
    """

    number_id: str | None
    account: str | None
    field: str
    problem: str | None
    codes: tuple[int, ...]
    native_id: str
    """Made from its content, since the platform gives such changes no id."""
    raw: str


class Parsed(Struct, frozen=True, kw_only=True):
    """Everything that one webhook says, in its order."""

    messages: tuple[Inbound, ...] = ()
    statuses: tuple[StatusUpdate, ...] = ()
    changes: tuple[Change, ...] = ()


class Button(Struct, frozen=True, kw_only=True):
    """A button under a message."""

    id: str
    title: str


class Outgoing(Struct, frozen=True, kw_only=True):
    """A message to a resident. Its ``repr`` shows nothing."""

    to: str
    """Digits with country code, or a BSUID when ``to_bsuid``."""
    to_bsuid: bool = False
    text: str
    buttons: tuple[Button, ...] = ()
    ask_location: bool = False
    delivery: str
    """Comes back with every receipt, so that a delivery is known again after a crash."""

    def __repr__(self) -> str:
        return f"Outgoing(delivery={self.delivery!r})"


class Request(Struct, frozen=True, kw_only=True):
    """What to POST: a path under the provider's base address, and a JSON body. Its ``repr`` shows nothing."""

    path: str
    body: bytes

    def __repr__(self) -> str:
        return f"Request(path={self.path!r})"


class Access(Struct, frozen=True, kw_only=True):
    """Where a provider's API is and the token for it. Its ``repr`` does not show the token."""

    base_url: str
    token: str

    def __repr__(self) -> str:
        return f"Access(base_url={self.base_url!r})"


class Accepted(Struct, frozen=True, kw_only=True):
    """The provider took the message: accepted, which is not delivered."""

    native_id: str


class MediaFile(Struct, frozen=True, kw_only=True):
    """A file as it was fetched."""

    content: bytes
    mime_type: str


class Health(Struct, frozen=True, kw_only=True):
    """What the provider says about a channel: AVAILABLE, LIMITED or BLOCKED, and which codes say why."""

    can_send: str
    codes: tuple[int, ...] = ()


class Refused(Exception):  # noqa: N818 - an answer, not an accident
    """The provider answered, and said no."""

    def __init__(self, rule: Rule, *, code: int | None, http_status: int, after_s: float | None = None) -> None:
        super().__init__(f"{rule.class_} {code} (HTTP {http_status})")
        self.rule = rule
        self.code = code
        self.http_status = http_status
        self.after_s = after_s


class Unclear(Exception):  # noqa: N818
    """Nobody knows whether the provider accepted it: the connection broke or the answer did not come in time."""


class Unreachable(Exception):  # noqa: N818
    """The request never left: no connection could be made, so it was surely not accepted."""
