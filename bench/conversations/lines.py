"""The lines that are replayed and the lines that come out: JSON, one conversation each (pure)."""

from collections.abc import Iterator
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from services.notifier.cases.workflow import STATES

KINDS: Final = (
    "text",
    "image",
    "location",
    "audio",
    "video",
    "document",
    "sticker",
    "reaction",
    "button",
    "interactive",
    "contacts",
)
"""What a resident may send."""
_SHOWN: Final = 10
_LONGEST_S: Final = 366 * 86_400.0
"""A conversation that lasts longer than a year is a mistake in the file."""


class BadLine(ValueError):  # noqa: N818 - what it is
    """A line cannot be replayed; its text is one line that says which and why."""


class Message(Struct, frozen=True, kw_only=True):
    """Something that happens in a conversation: a resident sends something, or staff changes the last case."""

    at_s: Annotated[float, Meta(ge=0, le=_LONGEST_S)]
    """Seconds after the beginning."""
    kind: str
    text: str | None = None
    """Words, transcript, emoji or label."""
    caption: str | None = None
    lat: Annotated[float, Meta(ge=-90, le=90)] | None = None
    lon: Annotated[float, Meta(ge=-180, le=180)] | None = None
    from_: Literal["resident", "municipality"] = msgspec.field(name="from", default="resident")
    state: str = ""
    """The new state, when it is the municipality's."""

    @property
    def words(self) -> str:
        """What the resident said with it, in words."""
        return self.text or self.caption or ""


class WantedCase(Struct, frozen=True, kw_only=True):
    """A case that should be there in the end."""

    sub: str | tuple[str, ...]
    """The category, or all that would be right."""
    photos: int = 0
    location: bool | None = None
    state: str | None = None

    @property
    def subs(self) -> frozenset[str]:
        """The categories that are right."""
        return frozenset([self.sub] if isinstance(self.sub, str) else self.sub)


class Wanted(Struct, frozen=True, kw_only=True):
    """What should come of a conversation; what is not said is not judged."""

    cases: tuple[WantedCase, ...] = ()
    emergency: bool | None = None
    stopped: bool | None = None
    human: bool | None = None
    max_replies: int | None = None
    says: tuple[str, ...] = ()
    """What residents must read somewhere in the replies; capitals do not matter."""


class Line(Struct, frozen=True, kw_only=True):
    """A conversation that somebody wrote."""

    id: str | int
    lang: str | None = None
    messages: tuple[Message, ...]
    expect: Wanted | None = None


class FoundCase(Struct, frozen=True, kw_only=True):
    """A case that was opened."""

    sub: str
    main: str
    department: str
    photos: int
    location: bool
    """Whether the place is good enough to send a crew."""
    state: str


class Reply(Struct, frozen=True, kw_only=True):
    """A message that the resident got."""

    at_s: float
    text: str
    kind: str = "text"
    """``text``, ``buttons``, ``choices``, ``ask_location``, ``reaction``, ``attachment`` or ``template``."""
    purpose: str
    """Why it was sent, in the notifier's words; ``guard`` when ingest answered an emergency."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of a conversation."""

    id: str | int
    cases: tuple[FoundCase, ...]
    emergency: bool
    """An emergency was answered."""
    stopped: bool
    human: bool
    """It waits for a person, or did until staff acted."""
    replies: tuple[Reply, ...]


_DECODER: Final = msgspec.json.Decoder(Line)


def read(content: bytes, name: str) -> Iterator[Line]:
    """The conversations of a file in its order; empty lines say nothing.

    Raises:
        BadLine: with the number of the first line that cannot be replayed.
    """
    for number, row in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not row.strip():
            continue
        try:
            line = _DECODER.decode(row)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise BadLine(f"{name}:{number}: {' '.join(str(error).split())}") from error
        if (fault := _fault(line)) is not None:
            raise BadLine(f"{name}:{number}: {fault}")
        yield line


def _fault(line: Line) -> str | None:
    if line.id == "":
        return "`id` is empty"
    for position, message in enumerate(line.messages):
        where = f"`$.messages[{position}]`"
        if message.from_ == "municipality":
            if message.kind != "state":
                return f"kind {message.kind[:_SHOWN]!r} is none that comes from the municipality (state) - at {where}"
            if message.state not in STATES:
                return f"there is no state {message.state!r}; there are {', '.join(STATES)} - at {where}"
        elif message.kind not in KINDS:
            return f"there is no kind {message.kind!r}; there are {', '.join(KINDS)} - at {where}"
        elif message.kind == "location" and (message.lat is None or message.lon is None):
            return f"a location needs `lat` and `lon` - at {where}"
    return None
