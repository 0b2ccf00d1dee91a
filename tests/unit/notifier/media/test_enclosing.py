"""What staff choose to send: by its bytes, made anew, small enough; and what cannot go."""

import hashlib
import io

import pytest
from PIL import Image

from services.notifier.media.enclosing import LARGEST_BYTES, PICTURE_BYTES, Unfit, enclose
from services.notifier.media.pictures import Broken, make_anew, make_smaller
from services.notifier.media.shapes import Shown
from tests.component.notifier.media_stand import a_photo

PAPER = b"%PDF-1.7\n" + bytes(900)


def a_picture(kind: str, mode: str = "RGB", size: tuple[int, int] = (60, 40), **how: object) -> bytes:
    into = io.BytesIO()
    Image.new(mode, size, 1 if mode == "P" else (20, 90, 60, 128)[: len(mode)]).save(into, kind, **how)
    return into.getvalue()


def noise(width: int, height: int, kind: str = "PNG") -> bytes:
    """A picture that no format makes small."""
    into = io.BytesIO()
    pixels = hashlib.shake_128(b"noise").digest(width * height * 3)
    Image.frombytes("RGB", (width, height), pixels).save(into, kind)
    return into.getvalue()


@pytest.mark.parametrize(
    ("content", "mime_type"),
    [
        (a_photo(gps=(52.0775, 4.3078)), "image/jpeg"),
        (a_picture("PNG", "RGBA"), "image/png"),
        (a_picture("WEBP"), "image/jpeg"),
        (a_picture("WEBP", "RGBA"), "image/png"),
    ],
)
def test_a_picture_is_made_anew_as_one_of_the_kinds_that_phones_show(content: bytes, mime_type: str) -> None:
    made = enclose(content, "IMG_1.exe")

    assert (made.kind, made.found.mime_type, made.found.shown) == ("image", mime_type, Shown.IMAGE)
    assert made.thumb is not None
    assert (made.found.filename, made.found.place) == (None, None)
    with Image.open(io.BytesIO(made.content)) as image:
        assert (image.width, image.height) == (made.found.width, made.found.height)
        assert not image.getexif()
    assert b"invented maker" not in made.content


@pytest.mark.parametrize(
    ("name", "shown"),
    [("brief.pdf", "brief.pdf"), ("BRIEF.PDF", "BRIEF.PDF"), ("brief.jpg", "brief.jpg.pdf"), (None, "bestand.pdf")],
)
def test_a_pdf_goes_as_it_is_under_a_name_that_says_so(name: str | None, shown: str) -> None:
    made = enclose(PAPER, name)

    assert (made.kind, made.content, made.thumb) == ("document", PAPER, None)
    assert (made.found.mime_type, made.found.filename, made.found.size_bytes) == ("application/pdf", shown, len(PAPER))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ" + bytes(400), "wrong_type"),
        (b"<html><script>", "wrong_type"),
        (b"een gewone tekst", "wrong_type"),
        (b"PK\x03\x04" + bytes(30), "wrong_type"),
        (b" %PDF-1.7", "wrong_type"),
        (a_picture("GIF", "P"), "wrong_type"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(100), "wrong_type"),
        (b"", "wrong_type"),
        (b"\xff\xd8\xff\xe0" + bytes(500), "broken"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "broken"),
        (PAPER + bytes(LARGEST_BYTES), "too_large"),
        (
            a_picture("WEBP", save_all=True, append_images=[Image.new("RGB", (60, 40), "red")], duration=90),
            "moving",
        ),
    ],
)
def test_what_is_no_photo_or_pdf_does_not_go_whatever_it_is_called(content: bytes, why: str) -> None:
    with pytest.raises(Unfit) as refused:
        enclose(content, "foto.jpg")

    assert refused.value.why == why


def test_a_picture_that_is_too_large_for_whatsapp_gets_fewer_bytes() -> None:
    large = noise(1500, 1500)
    assert len(large) > PICTURE_BYTES

    made = enclose(large, None)

    assert len(made.content) <= PICTURE_BYTES
    assert made.found.mime_type == "image/jpeg"
    assert made.found.size_bytes == len(made.content)


def test_pixels_go_only_where_a_jpeg_alone_is_not_small_enough() -> None:
    picture = make_anew(noise(1000, 800))

    kept, fewer = make_smaller(picture, 2_000_000), make_smaller(picture, 300_000)

    assert (kept.width, kept.height) == (1000, 800)
    assert fewer.width < 1000
    assert len(fewer.content) <= 300_000
    assert abs(fewer.width / fewer.height - 1000 / 800) < 0.02
    with pytest.raises(Broken):
        make_smaller(picture, 100)
