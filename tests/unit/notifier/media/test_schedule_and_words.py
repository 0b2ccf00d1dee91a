"""When a file is tried again, where it may lie, how it is named, and what staff read instead of it."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.desk.file_shapes import File
from services.notifier.desk.files import face, filename, size
from services.notifier.media.addresses import is_declared
from services.notifier.media.schedule import LIFETIME, limit_bytes, next_try
from services.notifier.media.shapes import Why
from tests.builders import NOW

ID = UUID("7d9a3bb4-0c3e-4d8b-9a56-2d0e6b1f4c11")


def test_tries_begin_within_the_five_minutes_of_an_address_and_go_on_for_a_week() -> None:
    times: list[float] = []
    at = NOW
    while (due := next_try(len(times) + 1, since=NOW, now=at)) is not None:
        times.append((due - NOW).total_seconds())
        at = due

    assert sum(t <= 300 for t in times) >= 4
    assert times[-1] == LIFETIME.total_seconds()
    assert 20 <= len(times) <= 40


@given(attempts=st.integers(1, 10_000), late=st.integers(0, 8 * 86_400), after_s=st.floats(0, 1e9))
def test_the_next_try_is_later_and_within_the_week(attempts: int, late: int, after_s: float) -> None:
    now = NOW + timedelta(seconds=late)

    due = next_try(attempts, since=NOW, now=now, after_s=after_s)

    assert (due is None) == (now >= NOW + LIFETIME)
    assert due is None or now < due <= NOW + LIFETIME


def test_a_kind_that_is_not_known_may_be_as_large_as_a_document() -> None:
    assert limit_bytes("a new kind") == limit_bytes("document") == 100 * 1024 * 1024
    assert limit_bytes("image") == 5 * 1024 * 1024


@pytest.mark.parametrize(
    ("provider", "url", "declared"),
    [
        ("meta", "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", True),
        ("meta", "https://graph.example/v23.0/x", True),
        ("meta", "https://lookaside.fbsbx.com.evil.example/x", False),
        ("meta", "http://lookaside.fbsbx.com/x", False),
        ("meta", "https://lookaside.fbsbx.com:444/x", False),
        ("meta", "https://10.0.0.1/x", False),
        ("meta", "https://[::1/x", False),
        ("meta", "", False),
        ("dialog360", "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", True),
        ("dialog360", "http://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", False),
        ("dialog360", "https://cdn-4.messaging.cm.com/x", False),
        ("cm", "https://cdn-4.messaging.cm.com/x", True),
        ("cm", "https://lookaside.fbsbx.com/x", False),
        ("twilio", "https://cdn-4.messaging.cm.com/x", False),
    ],
)
def test_only_the_providers_own_addresses_are_declared(provider: str, url: str, declared: bool) -> None:
    assert is_declared(provider, "https://graph.example/v23.0", url) is declared


@given(st.text())
def test_no_address_breaks_the_looking(url: str) -> None:
    assert is_declared("meta", "https://graph.example/v23.0", url) in {True, False}


@given(st.text(max_size=200))
def test_a_files_name_is_no_path_and_fits_into_a_header(name: str) -> None:
    found = filename(name)

    assert found is None or not set(found) & set('/\\"\r\n\0<>')
    assert found is None or (0 < len(found) <= 80 and found.encode())


def test_sizes_are_as_people_say_them() -> None:
    assert [size(n) for n in (12, 340_400, 1_240_000)] == ["12 bytes", "340 KB", "1,2 MB"]


@pytest.mark.parametrize("reason", [None, *Why])
@pytest.mark.parametrize("state", ["waiting", "gone", "refused"])
@pytest.mark.parametrize("kind", ["image", "audio", "video", "document", "sticker", "a new kind"])
def test_there_is_a_plain_sentence_for_everything_that_cannot_be_shown(
    kind: str, state: str, reason: str | None
) -> None:
    one = File.model_validate({"id": ID, "kind": kind, "state": state, "reason": reason})

    shown = face(one, under="/desk/media/denhaag", at=NOW)

    assert (shown.form, shown.url) == ("note", None)
    assert shown.sentence.endswith(".")
    assert "!" not in shown.sentence
    assert "{" not in shown.sentence
