"""What bytes are, whatever they were called; and that no bytes at all break the looking."""

import base64
import hashlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from loket.events import Media
from services.notifier.media.look import digest_matches, look
from services.notifier.media.shapes import Shown, Why
from services.notifier.media.sniff import contradicts, sniff

KINDS = st.sampled_from(["image", "audio", "voice", "video", "document", "sticker", "", "a new kind"])
HEADS = st.sampled_from(
    [
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"GIF89a",
        b"RIFF\x10\x00\x00\x00WEBPVP8X",
        b"OggS",
        b"PK\x03\x04",
        b"\x00\x00\x00\x18ftyp",
        b"%PDF-1.7",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"<svg",
        b"",
    ]
)


def a_picture(kind: str) -> bytes:
    """A small picture of a kind."""
    into = io.BytesIO()
    Image.new("RGB", (20, 20)).save(into, kind)
    return into.getvalue()


@pytest.mark.parametrize(
    ("content", "kind", "mime_type", "shown"),
    [
        (a_picture("JPEG"), "document", "image/jpeg", Shown.IMAGE),
        (a_picture("PNG"), "image", "image/png", Shown.IMAGE),
        (a_picture("WEBP"), "sticker", "image/webp", Shown.IMAGE),
        (a_picture("GIF"), "image", "image/gif", Shown.IMAGE),
        (b"OggS\x00\x02" + bytes(20) + b"\x01\x13OpusHead" + bytes(30), "audio", "audio/ogg", Shown.AUDIO),
        (b"OggS\x00\x02" + bytes(60), "audio", "application/ogg", Shown.FILE),
        (b"#!AMR\n" + bytes(30), "audio", "audio/amr", Shown.AUDIO),
        (b"ID3\x03" + bytes(40), "audio", "audio/mpeg", Shown.AUDIO),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "video", "video/mp4", Shown.VIDEO),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "audio", "audio/mp4", Shown.AUDIO),
        (b"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00M4A mp42", "document", "audio/mp4", Shown.AUDIO),
        (b"\x00\x00\x00\x18ftyp3gp4\x00\x00\x00\x003gp4", "video", "video/3gpp", Shown.VIDEO),
        (b"%PDF-1.7\n" + bytes(30), "image", "application/pdf", Shown.FILE),
        (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n", "document", "application/pdf", Shown.FILE),
        (b"PK\x03\x04\x14\x00" + bytes(20) + b"word/document.xml", "document", None, Shown.FILE),
        (b"hallo wereld\nnog een regel", "document", "text/plain", Shown.FILE),
        (bytes(range(1, 200)), "image", "application/octet-stream", Shown.FILE),
        (b"", "image", "application/octet-stream", Shown.FILE),
        (b"MZ\x90\x00" + bytes(60), "image", None, Shown.DANGER),
        (b"\x7fELF\x02" + bytes(60), "document", None, Shown.DANGER),
        (b"#!/bin/sh\nrm -rf x", "document", None, Shown.DANGER),
        (b"  <!DOCTYPE html><script>1</script>", "image", "text/html", Shown.DANGER),
        (b"\xef\xbb\xbf<svg xmlns='x' onload='1'/>", "image", "image/svg+xml", Shown.DANGER),
        (b"PK\x03\x04\x14\x00" + bytes(20) + b"AndroidManifest.xml", "document", None, Shown.DANGER),
    ],
)
def test_bytes_are_what_they_are_and_not_what_they_are_called(
    content: bytes, kind: str, mime_type: str | None, shown: Shown
) -> None:
    found = sniff(content, kind)

    assert found.shown is shown
    assert mime_type in {None, found.mime_type}


@settings(max_examples=300, deadline=None)
@given(head=HEADS, rest=st.binary(max_size=400), kind=KINDS)
def test_no_bytes_break_the_looking(head: bytes, rest: bytes, kind: str) -> None:
    looked = look(head + rest, Media(id="1", mime_type="image/jpeg", filename="x.jpg"), kind)

    if looked.found.shown is Shown.IMAGE:
        assert looked.thumb is not None
    else:
        assert looked.content == head + rest


@settings(max_examples=120, deadline=None)
@given(kind=st.sampled_from(["JPEG", "PNG", "WEBP", "GIF"]), at=st.integers(0, 400), junk=st.binary(max_size=8))
def test_a_damaged_picture_is_shown_or_kept_aside_and_breaks_nothing(kind: str, at: int, junk: bytes) -> None:
    content = a_picture(kind)
    damaged = content[: at % len(content)] + junk + content[at % len(content) + len(junk) :]

    looked = look(damaged, Media(id="1"), "image")

    assert looked.refused in {None, Why.BROKEN}


@pytest.mark.parametrize(
    ("declared", "real", "odd"),
    [
        ("image/jpeg", "application/pdf", True),
        ("application/pdf", "image/png", True),
        ("application/pdf", "text/html", True),
        ("audio/ogg; codecs=opus", "text/plain", True),
        ("video/mp4", "image/jpeg", True),
        ("image/jpeg", "image/heic", False),
        ("IMAGE/PNG ", "image/jpeg", False),
        ("video/mp4", "audio/mp4", False),
        ("audio/ogg; codecs=opus", "audio/ogg", False),
        ("application/msword", "application/zip", False),
        ("application/octet-stream", "image/jpeg", False),
        ("image/jpeg", "application/octet-stream", False),
        ("", "image/jpeg", False),
        (None, "application/pdf", False),
    ],
)
def test_a_file_contradicts_what_was_announced_only_where_both_say_what_they_are(
    declared: str | None, real: str, odd: bool
) -> None:
    assert contradicts(declared, real) is odd


@given(content=st.binary(max_size=200), declared=st.text(max_size=80))
def test_a_digest_is_right_in_hexadecimal_and_in_base64_and_never_by_chance(content: bytes, declared: str) -> None:
    real = hashlib.sha256(content)

    assert digest_matches(content, real.hexdigest().upper())
    assert digest_matches(content, base64.b64encode(real.digest()).decode())
    assert digest_matches(content, base64.b64encode(real.digest()).decode().rstrip("="))
    assert digest_matches(content, None)
    if declared:
        assert not digest_matches(content, declared)
