"""Pictures made anew: bounded, upright, bare; and where they were taken."""

import io
import struct
import zlib
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from services.notifier.media.pictures import LONGEST_SIDE, Broken, make_anew
from services.notifier.media.position import position
from tests.component.notifier.media_stand import a_photo

SECRET: Final = b"an invented remark of an invented phone " * 4


def opened(content: bytes) -> Image.Image:
    """A picture, decoded."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def an_animation(frames: int, side: int = 24) -> bytes:
    """An animated sticker."""
    into = io.BytesIO()
    images = [Image.new("RGBA", (side, side), (n * 9 % 256, 0, 0, 128)) for n in range(frames)]
    images[0].save(into, "WEBP", save_all=True, append_images=images[1:], duration=40)
    return into.getvalue()


def a_bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack("!I", len(body)) + kind + body + struct.pack("!I", zlib.crc32(kind + body))

    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def test_a_photo_is_upright_and_has_no_exif_but_its_place_is_known() -> None:
    made = make_anew(a_photo(gps=(52.0775, 4.3078), size=(300, 200)))

    assert (made.width, made.height) == (200, 300)
    image = opened(made.content)
    assert (image.size, image.format, dict(image.getexif())) == ((200, 300), "JPEG", {})
    assert made.place is not None
    assert (made.place.latitude, made.place.longitude) == (52.0775, 4.3078)
    assert b"invented maker" not in made.content
    assert opened(made.thumb).format == "JPEG"


@pytest.mark.parametrize(
    ("kind", "mode", "written"),
    [
        ("JPEG", "RGB", {"comment": SECRET, "xmp": SECRET, "icc_profile": SECRET}),
        ("GIF", "P", {"comment": SECRET}),
        ("PNG", "RGBA", {"icc_profile": SECRET}),
        ("PNG", "RGB", {"icc_profile": SECRET, "comment": SECRET}),
        ("WEBP", "RGB", {"xmp": SECRET, "icc_profile": SECRET}),
        ("WEBP", "RGBA", {"xmp": SECRET, "icc_profile": SECRET}),
        ("AVIF", "RGB", {"xmp": SECRET, "icc_profile": SECRET}),
        ("TIFF", "RGB", {"description": SECRET.decode(), "icc_profile": SECRET}),
    ],
)
@pytest.mark.parametrize("several", [False, True])
def test_nothing_that_was_written_beside_the_pixels_comes_along(
    kind: str, mode: str, written: dict[str, Any], several: bool
) -> None:
    image, into = Image.new(mode, (60, 40), 7), io.BytesIO()
    more = {"save_all": True, "append_images": [Image.new(mode, (60, 40), 9)]} if several and kind != "JPEG" else {}
    if "comment" in written and kind == "PNG":
        notes = PngInfo()
        notes.add_text("Comment", SECRET.decode())
        more["pnginfo"] = notes
    image.save(into, kind, **written, **more)
    # What lies behind the end of the picture is no part of it either.
    made = make_anew(into.getvalue() + SECRET)

    for kept in (made.content, made.thumb):
        assert SECRET not in kept
        assert not opened(kept).info.keys() & {"comment", "xmp", "icc_profile", "exif", "Comment"}


def test_a_picture_that_is_too_wide_becomes_smaller() -> None:
    made = make_anew(a_photo(size=(5000, 100)))

    assert max(made.width, made.height) == LONGEST_SIDE


def test_a_picture_that_lets_light_through_stays_so_and_its_thumb_is_on_white() -> None:
    into = io.BytesIO()
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(into, "PNG")

    made = make_anew(into.getvalue())

    assert made.mime_type == "image/png"
    assert opened(made.content).getchannel("A").getextrema() == (0, 0)
    assert opened(made.thumb).convert("L").point(lambda light: light > 250).getextrema() == (1, 1)


def test_an_animated_sticker_still_moves_and_one_with_too_many_frames_stands_still() -> None:
    moving, still = make_anew(an_animation(5)), make_anew(an_animation(140))

    assert (moving.animated, moving.mime_type) == (True, "image/webp")
    assert getattr(opened(moving.content), "n_frames", 1) == 5
    assert not still.animated


@pytest.mark.parametrize("size", [(60_000, 60_000), (20_000, 5_000), (2_000_000_000, 1)])
def test_a_picture_made_to_fill_the_memory_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(Broken):
        make_anew(a_bomb(*size))


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"BM" + bytes(100), a_photo()[:300]])
def test_what_is_no_picture_that_we_read_is_broken(content: bytes) -> None:
    with pytest.raises(Broken):
        make_anew(content)


@pytest.mark.parametrize(
    ("gps", "found"),
    [
        ({1: "N", 2: (52, 4, 39.0), 3: "E", 4: (4, 18, 28.08)}, (52.0775, 4.3078)),
        ({1: b"N\0", 2: (52.0775, 0, 0), 3: b"E\0", 4: (4.3078, 0, 0)}, (52.0775, 4.3078)),
        ({1: "S", 2: (52, 4, 39.0), 3: "E", 4: (4, 18, 28.08)}, None),
        ({1: "N", 2: (0, 0, 0), 3: "E", 4: (0, 0, 0)}, None),
        ({1: "N", 2: (48.85, 0, 0), 3: "E", 4: (2.35, 0, 0)}, None),
        ({1: "N", 2: (float("nan"), 0, 0), 3: "E", 4: (4, 0, 0)}, None),
        ({1: "N", 2: (52, 4), 3: "E", 4: (4, 18, 28)}, None),
        ({2: (52, 4, 39), 4: (4, 18, 28)}, None),
        ({}, None),
    ],
)
def test_a_place_counts_when_it_is_whole_and_in_the_netherlands(
    gps: dict[int, object], found: tuple[float, float] | None
) -> None:
    place = position(gps)

    assert (None if place is None else (place.latitude, place.longitude)) == found


anything = st.one_of(
    st.none(),
    st.text(max_size=4),
    st.binary(max_size=4),
    st.integers(),
    st.floats(),
    st.tuples(st.floats(), st.floats(), st.floats()),
    st.lists(st.text(max_size=2), max_size=4),
)


@given(st.dictionaries(st.integers(0, 6), anything, max_size=6))
def test_no_gps_part_breaks_the_reading(gps: dict[int, object]) -> None:
    place = position(gps)

    assert place is None or 50 < place.latitude < 54
