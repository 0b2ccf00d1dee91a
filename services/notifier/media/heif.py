"""HEIC files without what the phone wrote into them: none is decoded here, so it is blanked where it lies (pure).

Source: ISO/IEC 14496-12 (boxes ``meta``, ``iinf``, ``iloc``, ``idat``) and 23008-12, annex A (Exif and XMP as items).
"""

import struct
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

_KINDS: Final = frozenset({b"Exif", b"mime", b"uri "})
"""Items that describe a picture; every other one is a picture or a part of it."""
_BARE: Final = frozenset({b"udta", b"uuid"})
"""Boxes that hold what a maker likes: blanked whole."""
_DEEPEST: Final = 8


_NO_EXIF: Final = b"\x00\x00\x00\x00" + b"II*\x00\x08\x00\x00\x00" + b"\x00\x00" + b"\x00\x00\x00\x00"
"""An EXIF item that says nothing: readers refuse one that is no EXIF at all."""


class Unreadable(Exception):  # noqa: N818 - what it is
    """Its boxes are not what they should be, so nobody can say what else is in it."""


class Bare(Struct, frozen=True, kw_only=True):
    """A file without its descriptions. Its ``repr`` shows nothing of it."""

    content: bytes
    exif: bytes | None
    """As it stood in the file: a TIFF."""

    def __repr__(self) -> str:
        return f"Bare({len(self.content)} bytes)"


class _Box(Struct, frozen=True):
    kind: bytes
    start: int
    """Of what is in it, in bytes from the beginning of the file."""
    end: int


class _Blank(Struct, frozen=True):
    """What is to go, and what stands there instead, before zeros."""

    start: int
    end: int
    instead: bytes = b""


class _Reader:
    """Whole numbers, one after the other."""

    def __init__(self, content: bytes, box: _Box) -> None:
        self._content = content
        self._end = box.end
        self.at = box.start

    def number(self, size: int) -> int:
        if self.at + size > self._end:
            raise Unreadable
        found = int.from_bytes(self._content[self.at : self.at + size])
        self.at += size
        return found

    def version(self) -> int:
        return self.number(4) >> 24


def _boxes(content: bytes, start: int, end: int) -> Iterator[_Box]:
    while start < end:
        if start + 8 > end:
            raise Unreadable
        size, kind = struct.unpack_from(">I4s", content, start)
        head = 8
        if size == 1:
            if start + 16 > end:
                raise Unreadable
            size, head = struct.unpack_from(">Q", content, start + 8)[0], 16
        size = size or end - start
        if size < head or start + size > end:
            raise Unreadable
        yield _Box(kind, start + head, start + size)
        start += size


def _items(content: bytes, iinf: _Box) -> dict[int, bytes]:
    """Kind of each item by its number."""
    reader = _Reader(content, iinf)
    reader.number(2 if reader.version() == 0 else 4)
    found = {}
    for box in _boxes(content, reader.at, iinf.end):
        entry = _Reader(content, box)
        version = entry.version()
        if box.kind != b"infe" or version < 2:
            raise Unreadable
        item = entry.number(2 if version == 2 else 4)
        entry.number(2)
        found[item] = entry.number(4).to_bytes(4)
    return found


def _extents(content: bytes, iloc: _Box, idat: _Box | None) -> dict[int, list[tuple[int, int]]]:
    """Where each item's bytes lie in the file: beginnings and ends."""
    reader = _Reader(content, iloc)
    version = reader.version()
    sizes = reader.number(2)
    offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    wide = 4 if version == 2 else 2
    found: dict[int, list[tuple[int, int]]] = {}
    for _ in range(reader.number(wide)):
        item = reader.number(wide)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        base = reader.number(base_size)
        places = found.setdefault(item, [])
        for _ in range(reader.number(2)):
            reader.number(index_size if version else 0)
            start, length = base + reader.number(offset_size), reader.number(length_size)
            if method == 1 and idat is not None:
                start += idat.start
            elif method != 0:
                raise Unreadable
            if start + length > len(content):
                raise Unreadable
            places.append((start, start + length or len(content)))
    return found


def _meta(content: bytes, box: _Box) -> tuple[list[_Blank], bytes | None]:
    """What is to be blanked for one ``meta``, and its EXIF."""
    inside = {one.kind: one for one in _boxes(content, box.start + 4, box.end)}
    if b"iinf" not in inside:
        return [], None
    kinds = _items(content, inside[b"iinf"])
    wanted = {item for item, kind in kinds.items() if kind in _KINDS}
    if not wanted:
        return [], None
    if b"iloc" not in inside:
        raise Unreadable
    places = _extents(content, inside[b"iloc"], inside.get(b"idat"))
    exif = None
    blanks = []
    for item in wanted:
        instead = _NO_EXIF if kinds[item] == b"Exif" else b""
        for start, end in places.get(item, ()):
            blanks.append(_Blank(start, end, instead[: end - start]))
            instead = instead[end - start :]
        if kinds[item] == b"Exif":
            exif = exif or b"".join(content[start:end] for start, end in places.get(item, ()))
    return blanks, exif


def _blanked(content: bytes, boxes: Sequence[_Box], depth: int = 0) -> tuple[list[_Blank], bytes | None]:
    places: list[_Blank] = []
    exif = None
    for box in boxes:
        if box.kind in _BARE:
            places.append(_Blank(box.start, box.end))
        elif box.kind == b"meta":
            found, exif_here = _meta(content, box)
            places += found
            exif = exif or exif_here
        elif box.kind in {b"moov", b"trak"} and depth < _DEEPEST:
            inside, exif_here = _blanked(content, list(_boxes(content, box.start, box.end)), depth + 1)
            places += inside
            exif = exif or exif_here
    return places, exif


def bare(content: bytes) -> Bare:
    """Blank EXIF, XMP and whatever makers add; the picture stays as it is, and so does its size.

    Raises:
        Unreadable: its boxes cannot be followed, so that nobody knows what is left in it.
    """
    places, exif = _blanked(content, list(_boxes(content, 0, len(content))))
    blanked = bytearray(content)
    for place in places:
        blanked[place.start : place.end] = place.instead.ljust(place.end - place.start, b"\x00")
    if exif is not None:
        skip = 4 + int.from_bytes(exif[:4])
        exif = exif[skip:]
    return Bare(content=bytes(blanked), exif=exif)
