"""Who writes a list puts each item on a line of its own, with a mark or a number before it."""

import pytest

from loket.listing import behind_mark, item_at, items, own_line, without_marks


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("1. lamp uit\n2. put verstopt", {0, 12}),
        ("1) lamp\n2) put", {0, 8}),
        ("1 lamp uit\n2 gat in de weg", {0, 11}),
        ("- lamp\n- put\n- tegel", {0, 7, 13}),
        ("Twee dingen:\n• lamp\n• put", {13, 20}),
        ("* lamp\n\n* put", {0, 8}),
        ("1\ufe0f\u20e3 lamp\n2\ufe0f\u20e3 put", {0, 9}),
        ("✅ lamp\n✅ put", {0, 7}),
        ("Kerkstraat:\nhondenpoep\nbank kapot\n\nGroet", {12, 23}),
        ("Spui :\n\nhondenpoep\nbank kapot", {8, 19}),
    ],
)
def test_the_items_of_a_list_are_found(text: str, begins: set[int]) -> None:
    assert items(text) == begins


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lamp uit\nput verstopt",
        "Kerkstraat\n12 hoog",
        "- lamp uit",
        "lamp - put - tegel",
        "1.\n2.",
        "12\n13",
        "Wat: bank\nWaar: Spui",
        "Wat:\nbank\nWaar:\nSpui",
    ],
)
def test_what_has_no_two_items_is_no_list(text: str) -> None:
    assert items(text) == frozenset()


def test_where_an_item_and_its_words_begin() -> None:
    text = "Twee:\n1. lamp uit\n2. put"

    assert item_at(text, text.index("lamp")) == text.index("1.")
    assert item_at(text, text.index("Twee")) is None
    assert behind_mark(text, text.index("2.")) == text.index("put")
    assert behind_mark(text, text.index("uit")) == text.index("uit")
    assert item_at(text, text.index("\n2.")) == text.index("2.")


def test_without_its_marks_every_letter_stands_where_it_stood() -> None:
    text = "1. lamp uit\n2. put"

    assert without_marks(text) == "   lamp uit\n   put"
    assert without_marks("Spui 3. En nu?") == "Spui 3. En nu?"


@pytest.mark.parametrize(("part", "own"), [("lamp", True), ("put in de Mient", True), ("tegel", False)])
def test_what_stands_alone_on_its_line(part: str, own: bool) -> None:
    text = "1. lamp\n- put in de Mient\nen een tegel"
    start = text.index(part)

    assert own_line(text, start, start + len(part)) is own


@pytest.mark.parametrize("text", ["\n" * 5_000, "1." * 5_000, "\n1 a" * 5_000, "\ud800\n- \ud800", "- a\n" * 5_000])
def test_any_text_is_read(text: str) -> None:
    assert all(text[begin - 1 : begin] in {"", "\n"} for begin in items(text))
    assert len(without_marks(text)) == len(text)
