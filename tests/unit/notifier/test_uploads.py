"""A form with a file is read the same however it comes in, and never more of it is kept than may be sent."""

import asyncio
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.types import Message

from services.notifier.desk import uploads
from services.notifier.desk.problems import Problem
from services.notifier.desk.uploads import Upload, read_upload

EDGE = "grens-van-het-formulier"


def a_form(text: bytes, content: bytes, filename: str = "lamp.jpg") -> bytes:
    """As a browser sends it."""
    parts = (
        b'name="bijschrift"\r\n\r\n' + text,
        f'name="bestand"; filename="{filename}"\r\nContent-Type: image/jpeg\r\n\r\n'.encode() + content,
    )
    lines = b"".join(b"--%b\r\nContent-Disposition: form-data; %b\r\n" % (EDGE.encode(), part) for part in parts)
    return lines + b"--%b--\r\n" % EDGE.encode()


def read(pieces: Sequence[bytes], kind: str = f"multipart/form-data; boundary={EDGE}") -> Upload:
    """Read a body that comes in pieces."""
    told: list[Message] = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    told.append({"type": "http.request", "body": b"", "more_body": False})
    comes = iter(told)

    async def receive() -> Message:
        return next(comes, {"type": "http.disconnect"})

    scope = {"type": "http", "method": "POST", "headers": [(b"content-type", kind.encode())]}
    return asyncio.run(read_upload(Request(scope, receive), text="bijschrift", file="bestand"))


def cut(body: bytes, at: Sequence[int]) -> list[bytes]:
    """A body in pieces."""
    places = sorted({0, *(one % (len(body) + 1) for one in at), len(body)})
    return [body[start:end] for start, end in pairwise(places)]


@given(st.text(), st.binary(max_size=400), st.lists(st.integers(0, 2000), max_size=12))
def test_a_form_is_read_whole_wherever_it_was_cut(text: str, content: bytes, at: list[int]) -> None:
    said = text.encode("utf-8", "replace")

    found = read(cut(a_form(said, content), at))

    assert (found.text, found.content, found.filename) == (said.decode(), content, "lamp.jpg")


@given(st.binary(max_size=300), st.lists(st.integers(0, 400), max_size=6))
def test_anything_else_is_refused_or_read_and_breaks_nothing(body: bytes, at: list[int]) -> None:
    start = f"--{EDGE}\r\n".encode()
    for one in (body, start + body):
        try:
            read(cut(one, at))
        except Problem as problem:
            assert problem.status == 400  # noqa: PT017 - either is fine


@given(st.integers(0, 400))
def test_half_a_form_is_no_form(size: int) -> None:
    body = a_form(b"lamp", b"x" * 100)

    with pytest.raises(Problem) as refused:
        read([body[: min(size, len(body) - len(EDGE) - 6)]])

    assert refused.value.status == 400


def test_of_a_file_that_is_too_large_a_byte_more_is_kept_and_the_words_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "LARGEST_BYTES", 50)

    found = read([a_form(b"Zo is de lamp.", b"x" * 900)])

    assert (found.content, found.text) == (b"x" * 51, "Zo is de lamp.")
    assert "lamp" not in repr(found)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\\\mappen\\\\bon.pdf", "bon.pdf"),
        ("", None),
        ("werk%22<b>.pdf", "werk%22b.pdf"),
    ],
)
def test_a_name_keeps_nothing_of_a_path(name: str, kept: str | None) -> None:
    assert read([a_form(b"", b"x", name)]).filename == kept


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data", "", "text/plain; boundary=x"]
)
def test_what_is_no_form_with_a_file_is_refused(kind: str) -> None:
    with pytest.raises(Problem) as refused:
        read([a_form(b"", b"x")], kind)

    assert refused.value.status == 400
