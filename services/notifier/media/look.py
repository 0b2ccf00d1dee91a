"""A fetched file -> what is kept of it (pure, and heavy: runs in a thread)."""

import base64
import binascii
import hashlib

import msgspec

from loket.events import Media
from services.notifier.media.heif import Unreadable, bare
from services.notifier.media.pictures import TIFF, Broken, make_anew, place_in
from services.notifier.media.shapes import Found, Looked, Shown, Sniffed, Why
from services.notifier.media.sniff import HEIC, sniff


def digest_matches(content: bytes, declared: str | None) -> bool:
    """Whether a file has the announced SHA-256, in hexadecimal or base64; True when none was announced."""
    if not declared:
        return True
    real = hashlib.sha256(content).digest()
    if declared.lower() == real.hex():
        return True
    try:
        return base64.b64decode(declared + "=" * (-len(declared) % 4), validate=True) == real
    except (binascii.Error, ValueError):
        return False


def look(content: bytes, media: Media, kind: str) -> Looked:
    """Say what a file is, and make a picture anew.

    Args:
        content: as it was fetched.
        media: as the message announced it.
        kind: as WhatsApp names it.
    """
    sniffed = sniff(content, kind)
    if sniffed.shown is Shown.IMAGE:
        return _picture(content, media, sniffed)
    if sniffed.mime_type == HEIC:
        return _heic(content, media, sniffed)
    return Looked(found=_found(media, sniffed, len(content)), content=content)


def _found(media: Media, sniffed: Sniffed, size: int) -> Found:
    return Found(
        mime_type=sniffed.mime_type,
        shown=sniffed.shown,
        size_bytes=size,
        declared=media.mime_type,
        filename=media.filename,
        voice=media.voice,
        animated=media.animated,
    )


def _picture(content: bytes, media: Media, sniffed: Sniffed) -> Looked:
    try:
        made = make_anew(content)
    except Broken:
        found = _found(media, Sniffed(mime_type=sniffed.mime_type, shown=Shown.FILE), len(content))
        return Looked(found=found, content=content, refused=Why.BROKEN)
    found = msgspec.structs.replace(
        _found(media, Sniffed(mime_type=made.mime_type, shown=_shown(made.mime_type)), len(made.content)),
        width=made.width,
        height=made.height,
        animated=made.animated,
        place=made.place,
    )
    return Looked(found=found, content=made.content, thumb=made.thumb)


def _shown(mime_type: str) -> Shown:
    """No browser shows a TIFF, so one with pages is only saved."""
    return Shown.FILE if mime_type == TIFF else Shown.IMAGE


def _heic(content: bytes, media: Media, sniffed: Sniffed) -> Looked:
    """A photo that cannot be decoded here, without what the phone wrote into it; it is saved, not shown."""
    found = _found(media, sniffed, len(content))
    try:
        without = bare(content)
    except Unreadable:
        return Looked(found=found, content=content, refused=Why.BROKEN)
    place = place_in(without.exif) if without.exif else None
    return Looked(found=msgspec.structs.replace(found, place=place), content=without.content)
