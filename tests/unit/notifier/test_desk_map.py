"""Where a map looks for a place that is known in words only."""

from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from services.notifier.desk import faces


def test_the_town_is_named_once() -> None:
    assert faces.searched("Spui 3", "Delft").endswith("?query=Spui+3%2C+Delft")
    assert faces.searched("Spui 3, delft", "Delft").endswith("?query=Spui+3%2C+delft")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_whatever_was_written_stays_words_that_are_looked_for(place: str) -> None:
    found = urlsplit(faces.searched(place, "'s-Hertogenbosch"))

    assert (found.scheme, found.netloc, found.path, found.fragment) == (
        "https",
        "www.openstreetmap.org",
        "/search",
        "",
    )
    assert list(parse_qs(found.query)) == ["query"]
    assert parse_qs(found.query)["query"][0].startswith(place)
    assert not set("<>\"'& \n") & set(found.query)
