"""The same fact has the same id, another municipality another, and nobody can read a number from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket import identity
from loket.identity import IdentityKey, aliases, event_id
from loket.topics import partition_of
from tests.builders import IDENTITY, RESIDENT


def test_the_same_message_by_two_ways_is_one_event_but_not_in_two_municipalities() -> None:
    first = event_id(IDENTITY, "denhaag", identity.WAMID, "wamid.x")

    assert first == event_id(IDENTITY, "denhaag", identity.WAMID, "wamid.x")
    assert first != event_id(IDENTITY, "delft", identity.WAMID, "wamid.x")
    assert first != event_id(IDENTITY, "denhaag", "twilio", "wamid.x")


@given(st.lists(st.text(), min_size=3, max_size=3), st.lists(st.text(), min_size=3, max_size=3))
def test_no_two_lists_of_parts_share_an_id(one: list[str], other: list[str]) -> None:
    assert (event_id(IDENTITY, *one) == event_id(IDENTITY, *other)) == (one == other)


def test_aliases_hold_the_bsuid_first_and_ignore_how_a_number_is_written() -> None:
    both = aliases(IDENTITY, "delft", bsuid="NL.123", phone=RESIDENT)

    assert len(both) == 2
    assert both[1:] == aliases(IDENTITY, "delft", bsuid=None, phone="+31 6 0000-0001")
    assert both[:1] == aliases(IDENTITY, "delft", bsuid="NL.123", phone=None)
    assert aliases(IDENTITY, "delft", bsuid=None, phone=None) == ()
    assert all(RESIDENT not in alias for alias in both)


def test_a_key_of_another_length_is_refused_and_never_shown() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        IdentityKey(secret=b"short")

    assert "iiii" not in repr(IDENTITY)


@given(st.binary(), st.integers(1, 64))
def test_a_key_has_one_partition_within_the_topic(key: bytes, partitions: int) -> None:
    chosen = partition_of(key, partitions)

    assert 0 <= chosen < partitions
    assert chosen == partition_of(key, partitions)


def test_keys_spread_over_every_partition() -> None:
    assert {partition_of(f"denhaag:v1-{i}".encode()) for i in range(500)} == set(range(12))
