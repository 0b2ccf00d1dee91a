"""What is known about a resident's photo, sound or file (pure)."""

from enum import StrEnum

from msgspec import Struct

from loket.events import Location


class State(StrEnum):
    """What became of it."""

    WAITING = "waiting"
    """To be fetched, or to be tried again."""
    FETCHED = "fetched"
    """Kept, sealed, in object storage."""
    GONE = "gone"
    """The platform has it no longer."""
    REFUSED = "refused"
    """Not kept, or kept aside: ``Why`` says why. Nobody is shown it."""


class Why(StrEnum):
    """Why it is gone, refused or still waits; a label of a metric, so values never change."""

    EXPIRED = "expired"
    TOO_LARGE = "too_large"
    UNDECLARED_ADDRESS = "undeclared_address"
    """It was said to lie at an address that is not the provider's."""
    SHA_MISMATCH = "sha_mismatch"
    """Fetched more than once, and never what the message announced."""
    BROKEN = "broken"
    """A picture that cannot be read."""
    MALWARE = "malware"
    BUG = "bug"
    """It ended the process several times in a row: kept from doing so again."""
    NOT_OFFERED = "not_offered"
    """The way that the message came by cannot fetch files, or is not declared any more."""
    REFUSED = "refused"
    """The platform refuses it for good."""
    PROVIDER = "provider"
    """The platform could not be reached: it is tried again."""
    STORAGE = "storage"
    """Object storage could not be reached: it is tried again."""
    SCANNER = "scanner"
    """The malware scanner could not be reached: it is tried again."""


class Shown(StrEnum):
    """How a page may show it."""

    IMAGE = "image"
    """Made anew by us, so that nothing is in it but the picture."""
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    """To be saved only."""
    DANGER = "danger"
    """A program, a script or a page: to be saved only, with a warning."""


class Sniffed(Struct, frozen=True, kw_only=True):
    """What bytes are, whatever they were declared as."""

    mime_type: str
    shown: Shown


class Found(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a file is; sealed with the file's own key. Its ``repr`` shows nothing of who sent it."""

    mime_type: str
    shown: Shown
    size_bytes: int
    declared: str | None = None
    filename: str | None = None
    width: int | None = None
    height: int | None = None
    voice: bool = False
    animated: bool = False
    place: Location | None = None
    """Where a photo says that it was taken."""
    malware: str | None = None
    """The scanner's name for it."""

    def __repr__(self) -> str:
        return f"Found({self.mime_type!r}, {self.size_bytes} bytes)"


class Looked(Struct, frozen=True, kw_only=True):
    """A file after it was looked at: what is kept of it. Its ``repr`` shows nothing of it."""

    found: Found
    content: bytes
    thumb: bytes | None = None
    refused: Why | None = None

    def __repr__(self) -> str:
        return f"Looked({self.found!r})"
