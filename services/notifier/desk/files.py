"""Residents' photos, sounds and files as the API lists them and as the pages show them (pure)."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket.codec import clean
from services.notifier.desk import words
from services.notifier.desk.file_shapes import File
from services.notifier.media.shapes import Shown, State, Why
from services.notifier.media.sniff import contradicts
from services.notifier.store.media_reads import FileView
from services.notifier.store.rows import DeliveryView, MessageView

_NOUNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "image": "Deze foto",
        "video": "Deze video",
        "audio": "Dit spraakbericht",
        "voice": "Dit spraakbericht",
        "sticker": "Deze sticker",
    }
)
_REFUSED: Final[Mapping[str, str]] = MappingProxyType(
    {
        Why.TOO_LARGE: "{what} is te groot en is niet bewaard.",
        Why.UNDECLARED_ADDRESS: "{what} is niet opgehaald: het adres hoort niet bij WhatsApp.",
        Why.SHA_MISMATCH: "{what} kwam niet goed aan en staat apart.",
        Why.BROKEN: "{what} is beschadigd. Wij kunnen het beeld niet tonen.",
        Why.MALWARE: "In dit bestand zit mogelijk een virus. Het staat apart en niemand kan het openen.",
        Why.NOT_OFFERED: "{what} kan niet worden opgehaald bij de leverancier van dit nummer.",
    }
)
_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application/pdf": "PDF",
        "application/zip": "ZIP",
        "application/rtf": "RTF",
        "application/msword": "Word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
        "application/vnd.ms-excel": "Excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
        "application/vnd.ms-powerpoint": "PowerPoint",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
        "text/plain": "tekst",
        "image/heic": "HEIC",
        "image/heif": "HEIC",
        "audio/amr": "AMR-geluid",
        "video/3gpp": "3GP-video",
    }
)
PLAYABLE: Final = frozenset({"audio/ogg", "audio/mpeg", "audio/mp4", "audio/aac", "video/mp4"})
"""What browsers play; anything else can be saved."""
_LONGEST_NAME: Final = 80


class FileFace(Struct, frozen=True, kw_only=True):
    """A file on a page: ``form`` is image, audio, video, link or note."""

    form: str
    sentence: str
    """The alternative text, the link's text, or what there is to say instead."""
    url: str | None = None
    thumb_url: str | None = None
    width: int | None = None
    height: int | None = None
    warning: str | None = None


def file(row: FileView) -> File:
    """A file in a list of messages."""
    found = row.found
    kept = row.state == State.FETCHED and found is not None
    url = f"/api/v1/municipalities/{row.municipality}/media/{row.id}" if kept else None
    return File.model_validate(
        {
            "id": row.id,
            "kind": row.kind,
            "state": row.state,
            "reason": row.code,
            "shown": found.shown.value if found and kept else None,
            "mime_type": found.mime_type if found else None,
            "contradicts": contradicts(found.declared, found.mime_type) if found else False,
            "size_bytes": found.size_bytes if found else None,
            "width": found.width if found else None,
            "height": found.height if found else None,
            "voice": found.voice if found else False,
            "filename": filename(found.filename) if found else None,
            "url": url,
            "thumb_url": f"{url}/thumb" if url and row.has_thumb else None,
        }
    )


def unkept(row: MessageView | DeliveryView) -> list[File]:
    """What a message announced or a delivery brought, and what is not kept any more, or never was."""
    had = row.media is not None if isinstance(row, MessageView) else row.kind != "text"
    if not had:
        return []
    return [File(id=row.id, kind=row.kind, state="gone", reason="deleted")]


def filename(name: str | None) -> str | None:
    """A file's name without anything that a path, a header or a terminal could take for something else."""
    if not name:
        return None
    last = clean(name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(c for c in last if c.isprintable() and c not in '"<>|:*?').strip(" .")
    return kept[-_LONGEST_NAME:] or None


def size(size_bytes: int) -> str:
    """A size as people say it: ``340 KB``, ``1,2 MB``."""
    if size_bytes < 1000:
        return f"{size_bytes} bytes"
    if size_bytes < 1_000_000:
        return f"{round(size_bytes / 1000)} KB"
    return f"{size_bytes / 1_000_000:.1f} MB".replace(".", ",")


def _what(kind: str) -> str:
    return _NOUNS.get(kind, "Dit bestand")


def _instead(one: File) -> FileFace | None:
    """The sentence for what cannot be shown, or None."""
    what = _what(one.kind)
    if one.state == State.WAITING.value:
        return FileFace(form="note", sentence=f"{what} wordt nog opgehaald bij WhatsApp.")
    if one.state == State.REFUSED.value:
        sentence = _REFUSED.get(one.reason or "", "{what} kan niet worden getoond.")
        return FileFace(form="note", sentence=sentence.format(what=what))
    if one.reason == "deleted":
        return FileFace(form="note", sentence=f"{what} wordt niet meer bewaard.")
    if one.state == State.GONE.value:
        again = "Vraag de bewoner om het opnieuw te sturen."
        return FileFace(form="note", sentence=f"{what} is niet meer op te halen bij WhatsApp. {again}")
    return None


def face(one: File, *, under: str, at: datetime, whose: str = "de bewoner") -> FileFace:
    """A file on a page.

    Args:
        one: as the API lists it.
        under: address under which the desk gives files.
        at: when the message was sent.
        whose: who sent it.
    """
    instead = _instead(one)
    if instead is not None:
        return instead
    url = f"{under}/{one.id}"
    when = f"{at.astimezone(words.ZONE):%d-%m-%Y %H:%M}"
    if one.shown == Shown.IMAGE:
        noun = "Sticker" if one.kind == "sticker" else "Foto"
        return FileFace(
            form="image",
            sentence=f"{noun} van {whose}, {when}",
            url=url,
            thumb_url=url if one.kind == "sticker" else f"{url}/thumb",
            width=one.width,
            height=one.height,
        )
    if one.mime_type in PLAYABLE:
        sound = one.shown == Shown.AUDIO
        noun = "Spraakbericht" if one.voice else "Geluid" if sound else "Video"
        return FileFace(form="audio" if sound else "video", sentence=f"{noun} van {whose}, {when}", url=url)
    kind = _TYPES.get(one.mime_type or "", "onbekend soort")
    name = one.filename or "Bestand zonder naam"
    warning = "De afzender stuurde dit als een ander soort bestand." if one.contradicts else None
    if one.shown == Shown.DANGER:
        kind = "programma of webpagina"
        warning = "Open dit bestand niet: het kan een programma zijn. Twijfelt u, vraag het de beheerder."
    return FileFace(form="link", sentence=f"{name} ({kind}, {size(one.size_bytes or 0)})", url=url, warning=warning)
