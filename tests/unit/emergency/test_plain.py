"""A text is made plain letter by letter, however few of them need it (pure)."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from loket import emergency
from loket.emergency import letters
from loket.emergency.letters import plain

FOLD = str.maketrans(letters._FOLD)
ANY = st.text(
    st.characters(exclude_categories=[]) | st.sampled_from([*letters._FOLD, "a", "A", "é", "\ud800", "ﷺ", "_"]),
    max_size=40,
)


def by_letter(text: str) -> str:
    whole = re.sub("[\ud800-\udfff]", " ", text)
    folded = unicodedata.normalize("NFKC", whole).lower().translate(FOLD)
    bare = re.sub("[\u0300-\u036f\u0640\u064b-\u0655\u0670]", "", unicodedata.normalize("NFD", folded))
    return re.sub(r"(\w)\1{2,}", r"\1\1", bare)


@given(ANY, st.integers(1, 4))
def test_it_is_as_if_every_letter_was_translated(text: str, times: int) -> None:
    repeated = "".join(letter * times for letter in text)

    assert plain(repeated) == by_letter(repeated)


def test_no_letter_becomes_another_that_is_translated() -> None:
    assert not set(letters._FOLD).intersection("".join(letters._FOLD.values()))


def test_what_is_remembered_of_the_last_text_counts_for_no_other() -> None:
    texts = ("er is brand in huis", "er ligt een losse tegel", "er is brand in huis", "")
    first = [emergency.the_head().read(text) for text in texts]
    emergency.forget()

    assert [emergency.the_head().read(text) for text in reversed(texts)] == first[::-1]
    assert first[0] == first[2] != first[1]
