"""Pictures made anew, so that nothing is in them but the picture: upright, no EXIF or comment, a thumbnail (pure).

Pillow decodes what strangers send, so everything is bounded before it decodes: formats, pixels, frames.
"""

import io
import math
from typing import Any, Final

from msgspec import Struct
from PIL import Image, ImageOps, UnidentifiedImageError

from loket.events import Location
from services.notifier.media.position import position

LONGEST_SIDE: Final = 4096
THUMB_SIDE: Final = 480
MOST_PIXELS: Final = 120_000_000
"""Phones make pictures of up to 108 million pixels; what has more is a bomb."""
MOST_DECODED: Final = 50_000_000
"""Of a picture that cannot be read smaller than it is: 200 MB of memory."""
MOST_FRAMES: Final = 120
MOST_FRAME_PIXELS: Final = 40_000_000
"""Frames times pixels of an animation; a sticker is 512 by 512."""
PAGES_MOST: Final = 100
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF")
"""A JPEG of several pictures (MPO) is opened as JPEG and then says so itself."""
TIFF: Final = "image/tiff"
_GPS: Final = 0x8825
_BROKEN: Final = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    AttributeError,
    MemoryError,
    ZeroDivisionError,
    RuntimeError,
)
"""What Pillow raises for pictures that are not what they say."""

# Our own bounds below come first, and are the same in every thread; Pillow's would only warn.
Image.MAX_IMAGE_PIXELS = None


class Broken(Exception):  # noqa: N818 - what it is
    """It cannot be read as a picture, or is made to fill a machine's memory."""


class Picture(Struct, frozen=True, kw_only=True):
    """A picture made anew. Its ``repr`` shows nothing of it."""

    content: bytes
    mime_type: str
    width: int
    height: int
    thumb: bytes
    place: Location | None
    animated: bool

    def __repr__(self) -> str:
        return f"Picture({self.mime_type!r}, {self.width}x{self.height})"


def _place(image: Image.Image) -> Location | None:
    try:
        return position(image.getexif().get_ifd(_GPS))
    except _BROKEN:
        return None


def _flat(image: Image.Image) -> Image.Image:
    """On white, since JPEG knows no transparency."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = image.convert("RGBA")
        under = Image.new("RGB", over.size, "white")
        under.paste(over, mask=over.getchannel("A"))
        return under
    return image.convert("RGB")


def _saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    """The pixels of a picture of ours, as a file; Pillow would write its comment and colour profile again."""
    image.info.clear()
    into = io.BytesIO()
    image.save(into, kind, **how)
    return into.getvalue()


def _thumb(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMB_SIDE, THUMB_SIDE))
    return _saved(_flat(small), "JPEG", quality=80)


def _frames(image: Image.Image, count: int) -> Picture:
    frames, durations = [], []
    for n in range(count):
        image.seek(n)
        frames.append(image.convert("RGBA"))
        durations.append(max(int(image.info.get("duration", 0) or 0), 20))
    first, *rest = frames
    content = _saved(first, "WEBP", save_all=True, append_images=rest, duration=durations, loop=0, quality=80)
    return Picture(
        content=content,
        mime_type="image/webp",
        width=first.width,
        height=first.height,
        thumb=_thumb(first),
        place=None,
        animated=True,
    )


def _pages(image: Image.Image, count: int) -> Picture:
    """Each page of a scan, in a file of our own; the more there are, the smaller they are."""
    side = int(math.sqrt(MOST_DECODED / count))
    pages = []
    for n in range(count):
        image.seek(n)
        if image.width * image.height > MOST_DECODED:
            raise Broken
        page = image.convert(image.mode if image.mode in {"1", "L"} else "RGB")
        page.thumbnail((side, side))
        # What the file says beside the pixels does not come along.
        pages.append(Image.frombytes(page.mode, page.size, page.tobytes()))
    first, *rest = pages
    content = _saved(first, "TIFF", save_all=True, append_images=rest, compression="tiff_deflate")
    return Picture(
        content=content,
        mime_type=TIFF,
        width=first.width,
        height=first.height,
        thumb=_thumb(first),
        place=None,
        animated=False,
    )


def place_in(exif: bytes) -> Location | None:
    """Where EXIF says that a photo was taken.

    Args:
        exif: a TIFF, without anything before it.
    """
    found = Image.Exif()
    try:
        found.load(b"Exif\x00\x00" + exif)
        return position(found.get_ifd(_GPS))
    except _BROKEN:
        return None


def _still(image: Image.Image) -> Picture:
    place = _place(image)
    kind = image.format or ""
    if kind in {"JPEG", "MPO"}:
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    if image.width * image.height > MOST_DECODED:
        raise Broken
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clear = "A" in upright.getbands() or "transparency" in upright.info
    if kind == "PNG" or (kind in {"WEBP", "GIF", "AVIF", "TIFF"} and clear):
        bare = upright.convert("RGBA" if clear else "RGB")
        content, mime = _saved(bare, "PNG"), "image/png"
    else:
        bare = _flat(upright)
        content, mime = _saved(bare, "JPEG", quality=88), "image/jpeg"
    return Picture(
        content=content,
        mime_type=mime,
        width=bare.width,
        height=bare.height,
        thumb=_thumb(bare),
        place=place,
        animated=False,
    )


def make_anew(content: bytes) -> Picture:
    """Decode a picture and encode it again.

    Returns:
        At most 4,096 pixels a side; JPEG, PNG (when it is one or lets light through), animated WebP, or TIFF when it
        has pages: no page shows that.

    Raises:
        Broken: it is no JPEG, PNG, WebP, GIF, AVIF or TIFF that can be read, or has too many pixels.
    """
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Broken
            several = getattr(image, "n_frames", 1)
            if image.format == "TIFF" and several > 1:
                if several > PAGES_MOST:
                    raise Broken
                return _pages(image, several)
            count = several if image.format in {"WEBP", "GIF", "AVIF"} else 1
            if 1 < count <= MOST_FRAMES and count * image.width * image.height <= MOST_FRAME_PIXELS:
                return _frames(image, count)
            return _still(image)
    except _BROKEN as error:
        raise Broken from error


def make_smaller(picture: Picture, most_bytes: int) -> Picture:
    """The same picture as a JPEG, with fewer pixels until it has no more than so many bytes; without its place.

    Raises:
        Broken: it cannot be made so small.
    """
    with Image.open(io.BytesIO(picture.content)) as image:
        flat = _flat(image)
    side = max(flat.size)
    while side >= THUMB_SIDE:
        flat.thumbnail((side, side))
        content = _saved(flat, "JPEG", quality=85)
        if len(content) <= most_bytes:
            return Picture(
                content=content,
                mime_type="image/jpeg",
                width=flat.width,
                height=flat.height,
                thumb=picture.thumb,
                place=None,
                animated=False,
            )
        side = side * 3 // 4
    raise Broken
