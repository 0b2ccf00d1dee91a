"""Where something is, in 1,580 sentences of nine languages written before anybody knew how they would be read.

They were looked at afterwards, and what they showed was mended: they keep what was reached, and measure nothing new.
"""

from collections import defaultdict
from pathlib import Path
from typing import Final

import pytest

from services.notifier.conversation.places import reading

ROWS: Final = [
    tuple(row.split("\t"))
    for row in (Path(__file__).parents[2] / "conversations" / "places.tsv").read_text("utf-8").splitlines()[1:]
]
GOOD: Final = {
    "nl": 0.94,
    "en": 0.95,
    "de": 0.96,
    "fr": 0.97,
    "es": 0.97,
    "pl": 0.94,
    "tr": 0.97,
    "ar": 0.94,
    "uk": 0.94,
}
"""Of the places to which a crew can be sent so many are found at least."""
VAGUE: Final = {
    "nl": 0.94,
    "en": 0.96,
    "de": 0.96,
    "fr": 0.96,
    "es": 0.92,
    "pl": 0.96,
    "tr": 0.96,
    "ar": 0.96,
    "uk": 0.96,
}
"""Of the others so many are asked about."""


def _shares() -> dict[tuple[str, str], float]:
    told: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for language, where, text in ROWS:
        found = reading(text, None, "Den Haag").found
        told[language, where].append((found is not None and not found.rough) == (where == "good"))
    return {group: sum(right) / len(right) for group, right in told.items()}


@pytest.fixture(scope="module")
def shares() -> dict[tuple[str, str], float]:
    return _shares()


@pytest.mark.parametrize("language", GOOD)
def test_where_a_crew_can_be_sent_is_found(shares: dict[tuple[str, str], float], language: str) -> None:
    assert shares[language, "good"] >= GOOD[language]


@pytest.mark.parametrize("language", VAGUE)
def test_what_nobody_could_find_is_asked_about(shares: dict[tuple[str, str], float], language: str) -> None:
    assert shares[language, "vague"] >= VAGUE[language]
