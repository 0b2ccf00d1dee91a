"""What the head finds in one pass over a word is what stands in it, letter by letter (pure)."""

from collections.abc import Sequence
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket import emergency
from loket.emergency import head_file
from loket.emergency.terms import grams_of, parts_of, read_concepts, words_of


@pytest.fixture(scope="module")
def weights() -> dict[str, int]:
    """Of each term that was learned."""
    package = resources.files(emergency)
    _, numbers = head_file.unpack((package / head_file.HEAD_FILE).read_bytes(), read_concepts())
    weighs = [each - 256 if each > 127 else each for each in bytes(numbers.weights)]
    return dict(zip(numbers.terms, weighs, strict=True))


def _by_letters(weights: dict[str, int], parts: Sequence[Sequence[str]]) -> list[int]:
    words = [[word for each in words_of(part) for word in each] for part in parts]
    return [sum(weights.get(gram, 0) for word in each for gram in grams_of(word)) for each in words]


def _by_head(parts: Sequence[Sequence[str]]) -> list[int]:
    # The square stands in the lowest 22 bits, and is never negative.
    return [total >> 22 for total, _ in emergency.the_head()._numbers(parts)]


@pytest.mark.parametrize(
    "text",
    [
        "er is brand help",
        "O nee! Is er iemand? Ik a b c",
        "allerverschrikkelijkste brandweerwagenchauffeurs",
        "пожежа в будинку, допоможіть!",
        "حريق في البيت النجدة",
        "= ^ $ =brand ^brand$ brand=",
        "??? !!! ?! ... 112",
        "ﷺﷺﷺ \ufdfa\ufdfa",
    ],
)
def test_a_text_weighs_as_much_as_the_stretches_of_its_letters(weights: dict[str, int], text: str) -> None:
    emergency.forget()

    assert _by_head(parts_of(text)) == _by_letters(weights, parts_of(text))
    assert any(_by_letters(weights, parts_of("er is brand help")))


@given(st.text(max_size=200))
def test_so_does_any_text(weights: dict[str, int], text: str) -> None:
    assert _by_head(parts_of(text)) == _by_letters(weights, parts_of(text))
