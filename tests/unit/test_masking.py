"""What points at a person is taken out of a text; what only looks like it stays."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.masking import find, is_bsn, mask


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("bel 06-00000000 of +31 6 00000001", "bel [telefoon] of [telefoon]"),
        ("mail jan@example.org", "mail [e-mail]"),
        ("op NL91ABNA0417164300 graag", "op [iban] graag"),
        ("bsn 111222333", "bsn [bsn]"),
        ("de auto AB-12-CD staat er weer", "de auto [kenteken] staat er weer"),
    ],
)
def test_numbers_mail_accounts_and_plates_are_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    ["lantaarnpaal 123456", "Dahliastraat 12", "op 12-10-2025 om 14:30", "nummer 111222334", "NL92ABNA0417164300 x"],
)
def test_house_numbers_dates_and_numbers_that_fail_their_test_stay(text: str) -> None:
    assert mask(text) == text


def test_the_eleven_test() -> None:
    assert is_bsn("111222333")
    assert not is_bsn("111222334")
    assert not is_bsn("000000000")


@given(st.text(st.characters(exclude_categories=[])))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = mask(text)

    assert mask(once) == once
    found = find(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
