"""Photos sent as files of the kinds that are not WhatsApp's own: nothing that the phone wrote stays in them."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, TiffImagePlugin

from loket.events import Location, Media
from services.notifier.media.heif import Unreadable, bare
from services.notifier.media.look import look
from services.notifier.media.shapes import Shown, Why
from tests.component.notifier.media_stand import a_photo

PLACE = (52.0775, 4.3078)
MEDIA = Media(id="m1", mime_type="application/octet-stream", filename="IMG_0001")


def a_heic() -> bytes:
    """An AVIF by another name: its boxes are those of every HEIF, only the picture's own coding differs."""
    made = a_photo(gps=PLACE, kind="AVIF")
    size = int.from_bytes(made[:4])
    return made[:size].replace(b"avif", b"heic").replace(b"MA1B", b"heix") + made[size:]


def a_tiff() -> bytes:
    """Pillow writes a position into a TIFF only as one of its tags."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[271] = "An invented maker"
    tags[34853] = {1: "N", 2: (52.0, 4.0, 39.0), 3: "E", 4: (4.0, 18.0, 28.08)}
    into = io.BytesIO()
    Image.new("RGB", (120, 80), (30, 90, 160)).save(into, "TIFF", tiffinfo=tags)
    return into.getvalue()


def a_scan(pages: int) -> bytes:
    into = io.BytesIO()
    images = [Image.new("L", (60, 80 + n), n * 40) for n in range(pages)]
    tags = Image.Exif()
    tags[0x010F] = "An invented maker"
    images[0].save(into, "TIFF", save_all=True, append_images=images[1:], exif=tags)
    return into.getvalue()


@pytest.mark.parametrize("photo", [a_photo(gps=PLACE, kind="AVIF"), a_tiff()], ids=["AVIF", "TIFF"])
def test_a_photo_of_an_uncommon_kind_is_made_anew_and_its_place_is_known(photo: bytes) -> None:
    looked = look(photo, MEDIA, "document")

    assert (looked.found.shown, looked.found.mime_type, looked.refused) == (Shown.IMAGE, "image/jpeg", None)
    assert looked.found.place == Location(latitude=PLACE[0], longitude=PLACE[1])
    assert b"invented maker" in photo
    assert b"invented maker" not in looked.content
    assert looked.thumb is not None


def test_a_heic_is_kept_without_what_the_phone_wrote_into_it_and_its_place_is_known() -> None:
    before = a_heic()

    looked = look(before, MEDIA, "document")

    assert (looked.found.shown, looked.found.mime_type, looked.refused) == (Shown.FILE, "image/heic", None)
    assert looked.found.place == Location(latitude=PLACE[0], longitude=PLACE[1])
    assert b"invented maker" in before
    assert b"invented maker" not in looked.content
    assert len(looked.content) == len(before)


def test_the_picture_in_it_stays_as_it_is() -> None:
    before = a_photo(gps=PLACE, kind="AVIF")

    after = bare(before).content

    with Image.open(io.BytesIO(before)) as one, Image.open(io.BytesIO(after)) as other:
        assert one.tobytes() == other.tobytes()
        assert dict(other.getexif().get_ifd(0x8825)) == {}


@pytest.mark.parametrize("length", [60, 150, 260])
def test_a_heic_that_cannot_be_followed_is_shown_to_nobody(length: int) -> None:
    looked = look(a_heic()[:length], MEDIA, "document")

    assert looked.refused is Why.BROKEN


def test_a_scan_of_several_pages_keeps_them_all_and_nothing_else() -> None:
    before = a_scan(3)

    looked = look(before, MEDIA, "document")

    assert (looked.found.shown, looked.found.mime_type) == (Shown.FILE, "image/tiff")
    with Image.open(io.BytesIO(looked.content)) as image:
        assert getattr(image, "n_frames", 1) == 3
        image.seek(2)
        assert (image.size, image.getpixel((5, 5))) == ((60, 82), 80)
    assert b"invented maker" in before
    assert b"invented maker" not in looked.content


@given(damage=st.lists(st.tuples(st.integers(0, 4_000), st.binary(min_size=1, max_size=4)), max_size=6))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_wrong_with_its_boxes_it_is_bare_or_unreadable(damage: list[tuple[int, bytes]]) -> None:
    content = bytearray(a_heic())
    for at, wrong in damage:
        place = at % len(content)
        content[place : place + len(wrong)] = wrong

    try:
        found = bare(bytes(content))
    except Unreadable:
        return

    assert len(found.content) == len(content)
