"""What bytes are, by looking at them; what they were called does not count (pure)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import puremagic

from services.notifier.media.shapes import Shown, Sniffed

HEAD_BYTES: Final = 8192
"""What tells a type stands at the beginning."""
UNKNOWN: Final = "application/octet-stream"
_PICTURES: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_SOUNDS: Final = (
    (b"#!AMR", "audio/amr"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"\xff\xf1", "audio/aac"),
    (b"\xff\xf9", "audio/aac"),
)
_PROGRAMS: Final = (
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"#!", "text/x-shellscript"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
)
_PAPERS: Final = ((b"%PDF-", "application/pdf"),)
"""Before it is looked whether it is text: a PDF may be written in plain characters."""
HEIC: Final = "image/heic"
_HEIF: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_MARKUP: Final = (b"<!doctype", b"<html", b"<svg", b"<script", b"<?php", b"<?xml", b"<head", b"<body")
_OFFICE: Final[Mapping[bytes, str]] = MappingProxyType(
    {
        b"word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        b"xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        b"ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    }
)
_APK: Final = (b"AndroidManifest.xml", b"META-INF/MANIFEST.MF")
_SAFE_TO_NAME: Final = frozenset(
    {
        "application/pdf",
        "application/rtf",
        "application/zip",
        "application/x-7z-compressed",
        "application/vnd.rar",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "image/bmp",
        "audio/wav",
        "audio/x-wav",
        "audio/flac",
        "video/quicktime",
        "video/webm",
        "video/x-msvideo",
        "text/plain",
    }
)
"""Types that a file may be called, as puremagic knows them; it is saved, never shown."""


def _is(shown: Shown, mime_type: str) -> Sniffed:
    return Sniffed(mime_type=mime_type, shown=shown)


def _boxes(head: bytes, kind: str) -> Sniffed | None:
    """An MP4 by any of its names; sound alone when it was sent as sound or says so."""
    if head[4:8] != b"ftyp":
        return None
    brand = head[8:12]
    # The first brand may be a general one; the others say what it holds.
    brands = {brand, *(head[at : at + 4] for at in range(16, min(int.from_bytes(head[:4]), len(head)), 4))}
    if brand in _HEIF or (brand in {b"mif1", b"msf1"} and brands & _HEIF):
        return _is(Shown.FILE, HEIC)
    if brands & {b"avif", b"avis"}:
        return _is(Shown.IMAGE, "image/avif")
    if brand[:3] in {b"M4A", b"M4B", b"F4A"}:
        return _is(Shown.AUDIO, "audio/mp4")
    if brand[:2] == b"3g":
        return _is(Shown.AUDIO, "audio/3gpp") if kind in {"audio", "voice"} else _is(Shown.VIDEO, "video/3gpp")
    if brand in {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"MSNV", b"dash", b"M4V "}:
        return _is(Shown.AUDIO, "audio/mp4") if kind in {"audio", "voice"} else _is(Shown.VIDEO, "video/mp4")
    return None


def _ogg(head: bytes) -> Sniffed | None:
    if not head.startswith(b"OggS"):
        return None
    sound = b"OpusHead" in head[:256] or b"\x01vorbis" in head[:256]
    return _is(Shown.AUDIO, "audio/ogg") if sound else _is(Shown.FILE, "application/ogg")


def _zip(head: bytes) -> Sniffed | None:
    if not head.startswith(b"PK\x03\x04"):
        return None
    if any(name in head for name in _APK):
        return _is(Shown.DANGER, "application/java-archive")
    office = next((mime for folder, mime in _OFFICE.items() if folder in head), "application/zip")
    return _is(Shown.FILE, office)


def _text(head: bytes) -> Sniffed | None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_MARKUP):
        return _is(Shown.DANGER, "text/html" if b"svg" not in start[:200] else "image/svg+xml")
    try:
        # The last few bytes may be a piece of a character.
        text = head[: max(len(head) - 3, 1)].decode() if len(head) == HEAD_BYTES else head.decode()
    except UnicodeDecodeError:
        return None
    printable = all(c.isprintable() or c in "\r\n\t\f" for c in text)
    return _is(Shown.FILE, "text/plain") if text and printable else None


def _by_name(head: bytes) -> Sniffed:
    try:
        matches = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return _is(Shown.FILE, UNKNOWN)
    mime = next((m.mime_type for m in matches if m.mime_type in _SAFE_TO_NAME), UNKNOWN)
    return _is(Shown.FILE, mime)


def _family(mime_type: str) -> str | None:
    """What a type is, roughly; None for one that says too little."""
    plain = mime_type.partition(";")[0].strip().lower()
    if plain == "application/pdf":
        return plain
    # Sound and film share their containers.
    return {"image": "image", "audio": "recording", "video": "recording", "text": "text"}.get(plain.partition("/")[0])


def contradicts(declared: str | None, mime_type: str) -> bool:
    """Whether a file is clearly something else than its message announced, such as a PDF for a photo.

    Args:
        declared: the type that the message announced.
        mime_type: what its bytes are.
    """
    announced, real = _family(declared or ""), _family(mime_type)
    return announced is not None and real is not None and announced != real


def sniff(content: bytes, kind: str) -> Sniffed:
    """Say what a file is; anything unknown is a file to be saved.

    Args:
        content: the file.
        kind: as WhatsApp names it; it only tells sound from film, which share a container.
    """
    head = content[:HEAD_BYTES]
    tables = (
        (Shown.IMAGE, _PICTURES),
        (Shown.AUDIO, _SOUNDS),
        (Shown.DANGER, _PROGRAMS),
        (Shown.FILE, _PAPERS),
    )
    for shown, table in tables:
        for magic, mime in table:
            if head.startswith(magic):
                return _is(shown, mime)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _is(Shown.IMAGE, "image/webp")
    return _boxes(head, kind) or _ogg(head) or _zip(head) or _text(head) or _by_name(head)
