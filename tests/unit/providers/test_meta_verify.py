"""Only who knows the app's secret can speak for the platform."""

import hashlib
import hmac
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.providers.meta import wire
from loket.providers.shapes import Post
from tests.unit.providers.patience import patient

SECRET: Final = "an invented secret"
BODY: Final = '{"entry":[],"text":"één"}'.encode()
RIGHT: Final = "sha256=" + hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()


def verify(body: bytes, signature: str | None, secret: str) -> bool:
    named = {} if signature is None else {b"x-hub-signature-256": signature.encode("utf-8", "surrogateescape")}
    return wire.verify(Post(body=body, headers=named), secret)


def test_the_right_signature_is_accepted() -> None:
    assert verify(BODY, RIGHT, SECRET)


@pytest.mark.parametrize(
    "signature",
    [
        pytest.param(None, id="missing"),
        pytest.param("", id="empty"),
        pytest.param("sha256=", id="only the prefix"),
        pytest.param(RIGHT[:-1], id="truncated"),
        pytest.param(RIGHT + "0", id="too long"),
        pytest.param(RIGHT.removeprefix("sha256="), id="no prefix"),
        pytest.param(RIGHT.replace("sha256", "sha1"), id="another digest"),
        pytest.param(RIGHT.upper(), id="upper case"),
        pytest.param("sha256=" + "é" * 64, id="not ascii"),
        pytest.param("sha256=\udcff", id="a byte that is no text"),
        pytest.param(RIGHT[:-1] + ("0" if RIGHT[-1] != "0" else "1"), id="one digit wrong"),
    ],
)
def test_another_signature_is_not(signature: str | None) -> None:
    assert not verify(BODY, signature, SECRET)


def test_another_secret_or_another_body_is_not() -> None:
    assert not verify(BODY, RIGHT, SECRET + "x")
    assert not verify(BODY + b" ", RIGHT, SECRET)


@patient()
@given(
    st.binary(),
    st.text(st.characters(max_codepoint=255)),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
)
def test_no_guess_is_an_error_and_none_is_right(body: bytes, signature: str, secret: str) -> None:
    right = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()

    assert verify(body, signature, secret) is (signature == right)
    assert verify(body, right, secret)
