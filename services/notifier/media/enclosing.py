"""What staff chose to send -> a photo or PDF that may leave: by its bytes, a picture made anew (pure, and heavy)."""

from typing import Final

from msgspec import Struct

from loket.providers.content import AttachmentKind
from services.notifier.media.pictures import Broken, Picture, make_anew, make_smaller
from services.notifier.media.shapes import Found, Shown
from services.notifier.media.sniff import sniff

LARGEST_BYTES: Final = 16 * 1024 * 1024
"""Of what staff choose. WhatsApp takes larger documents; a resident's phone may not like them."""
PICTURE_BYTES: Final = 5_000_000
"""Largest picture that WhatsApp takes. Source: Meta, media."""
PDF: Final = "application/pdf"
_PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/webp"})


class Unfit(Exception):  # noqa: N818 - what it is
    """It cannot be sent.

    Attributes:
        why: ``wrong_type``, ``too_large``, ``broken`` or ``moving``.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Enclosure(Struct, frozen=True, kw_only=True):
    """A file that may be sent. Its ``repr`` shows nothing of it."""

    kind: AttachmentKind
    found: Found
    content: bytes
    thumb: bytes | None = None

    def __repr__(self) -> str:
        return f"Enclosure({self.kind!r}, {len(self.content)} bytes)"


def enclose(content: bytes, filename: str | None) -> Enclosure:
    """Say whether a file can be sent, and make a picture anew: JPEG or PNG, without anything beside its pixels.

    Args:
        content: as it was chosen.
        filename: its cleaned name, which says nothing about what it is; a PDF goes by it.

    Raises:
        Unfit: it is none of JPEG, PNG, WebP and PDF, too large, cannot be read, or moves.
    """
    if len(content) > LARGEST_BYTES:
        raise Unfit("too_large")
    mime_type = sniff(content, "document").mime_type
    if mime_type in _PICTURES:
        return _picture(content)
    if mime_type != PDF:
        raise Unfit("wrong_type")
    name = filename or "bestand.pdf"
    found = Found(
        mime_type=PDF,
        shown=Shown.FILE,
        size_bytes=len(content),
        filename=name if name.lower().endswith(".pdf") else f"{name}.pdf",
    )
    return Enclosure(kind="document", found=found, content=content)


def _picture(content: bytes) -> Enclosure:
    try:
        made = make_anew(content)
        if made.animated:
            # WhatsApp takes these as stickers only.
            raise Unfit("moving")
        if len(made.content) > PICTURE_BYTES:
            made = make_smaller(made, PICTURE_BYTES)
    except Broken as error:
        raise Unfit("broken") from error
    return Enclosure(kind="image", found=_found(made), content=made.content, thumb=made.thumb)


def _found(made: Picture) -> Found:
    return Found(
        mime_type=made.mime_type,
        shown=Shown.IMAGE,
        size_bytes=len(made.content),
        width=made.width,
        height=made.height,
    )
