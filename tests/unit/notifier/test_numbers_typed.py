"""The number of a case as people type it after somebody read it out."""

import pytest

from services.notifier.store.numbered import ending


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("DH-2611-00002", "DH-2611-00002"),
        ("DH261100002", "DH-2611-00002"),
        ("dh 2611 00002", "DH-2611-00002"),
        (" dh.2611.2 ", "DH-2611-00002"),
        ("DT/2611/00002", "DT-2611-00002"),
        ("2611-00002", "-2611-00002"),
        ("2611 2", "-2611-00002"),
        ("261100002", "-2611-00002"),
        ("DH2611123456", "DH-2611-123456"),
        ("00002", "-00002"),
        ("2", "-00002"),
        ("12345", "-12345"),
    ],
)
def test_a_number_is_found_however_it_is_written(typed: str, end: str) -> None:
    assert ending(typed) == end


@pytest.mark.parametrize("typed", ["", "DH", "DH-1", "DH-00002", "de lamp", "2611-2-3", "%", "2'", "26-11-2", "٢"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert ending(typed) is None
