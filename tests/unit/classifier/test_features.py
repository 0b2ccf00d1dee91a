"""What the model sees of a text."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.classifier.model.features import (
    Vocabulary,
    choose,
    count_terms,
    normalise,
    row,
    words_of,
)

ANY_TEXT = st.text(st.characters(exclude_categories=[]))


def learn(texts: list[str]) -> Vocabulary:
    terms = choose(count_terms(words_of(text) for text in texts), at_least=1, most=100_000)
    return Vocabulary(terms, np.ones(len(terms), np.float32))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Café DÉÉÉFECT", "cafe deefect"),
        ("nummer 1234", "nummer 0"),
        ("in de Boomstraat 12", "in de straat 0"),
        ("bel 06-00000000", "bel  "),
        ("heeeeel vies!!!!!", "heel vies!!"),
        ("een\ud800tegel\x00los", "een tegel los"),
        ("ﬁets ２４", "fiets 0"),  # noqa: RUF001 - compatibility characters are the point
    ],
)
def test_what_is_written_in_several_ways_is_seen_as_one(text: str, seen: str) -> None:
    assert normalise(text) == seen


@given(ANY_TEXT)
def test_any_string_is_seen_and_fits_utf_8(text: str) -> None:
    normalise(text).encode()
    assert all(word and not word.isspace() for word in words_of(text))


@given(st.lists(ANY_TEXT, max_size=4), ANY_TEXT)
def test_each_block_of_features_has_unit_length_or_is_empty(texts: list[str], text: str) -> None:
    vocabulary = learn(texts)

    found = row(text, vocabulary)

    assert len(found.columns) == len(found.values) == len(set(found.columns.tolist()))
    assert all(0 <= column < len(vocabulary) for column in found.columns)
    square = float(np.sum(found.values.astype(np.float64) ** 2))
    assert min(abs(square - blocks) for blocks in (0, 1, 2)) < 1e-5
    assert 0.0 <= found.known <= 1.0


def test_known_is_the_share_of_words_that_were_learned() -> None:
    vocabulary = learn(["een losse tegel"])

    assert row("losse tegel", vocabulary).known == 1.0
    assert row("losse kraan", vocabulary).known == 0.5
    assert row("?!", vocabulary).known == 0.0
