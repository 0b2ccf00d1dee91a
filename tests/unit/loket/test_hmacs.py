"""What is begun once and copied is the same HMAC as the standard library's."""

import hmac

from hypothesis import given
from hypothesis import strategies as st

from loket.hmacs import begin, hex_of


@given(st.binary(max_size=200), st.binary(), st.binary())
def test_any_key_and_message_give_the_hmac_of_the_standard_library(secret: bytes, start: bytes, rest: bytes) -> None:
    begun = begin(secret, start)

    twice = [begun.finish(rest).digest() for _ in range(2)]

    assert twice == [hmac.digest(secret, start + rest, "sha256")] * 2


@given(st.text(st.characters(exclude_categories=["Cs"])), st.binary())
def test_a_secret_that_is_used_often_gives_the_same_digits(secret: str, message: bytes) -> None:
    assert hex_of(secret, message) == hmac.digest(secret.encode(), message, "sha256").hex().encode()


def test_keys_around_the_length_of_a_block_are_taken_as_they_must_be() -> None:
    for length in (0, 1, 32, 63, 64, 65, 128, 1000):
        secret = bytes(range(256))[:length] if length <= 256 else b"k" * length
        assert begin(secret).finish(b"words").digest() == hmac.digest(secret, b"words", "sha256")


def test_its_repr_shows_nothing() -> None:
    assert "sha" not in repr(begin(b"secret"))
