"""What was said of each category, as a table: worked out by hand, and for as many categories as a table can show."""

from hypothesis import given
from hypothesis import strategies as st

from services.classifier.governance.matrix import MOST, Cell, Matrix, cells, matrix

MAINS = {"put": "Water", "gracht": "Water", "lamp": "Licht", "boom": "Groen"}


def test_a_row_tells_what_its_texts_were_taken_for() -> None:
    found = matrix(["put", "put", "lamp", "boom"], ["put", "lamp", "lamp", "gracht"], MAINS)

    assert found == Matrix(
        of="categories",
        names=("boom", "lamp", "gracht", "put"),
        rows=((0, 0, 1, 0), (0, 1, 0, 0), (0, 0, 0, 0), (0, 1, 0, 1)),
    )


def test_a_category_that_the_judge_does_not_know_has_its_row_too() -> None:
    found = matrix(["zeppelin"], ["put"], MAINS)

    assert found is not None
    assert dict(zip(found.names, found.rows, strict=True)) == {"zeppelin": (0, 1), "put": (0, 0)}


def test_of_more_categories_than_a_table_shows_it_is_the_main_ones() -> None:
    subs = [f"sub {n}" for n in range(MOST + 1)]
    mains = {sub: f"main {n % 3}" for n, sub in enumerate(subs)}

    just, more = matrix(subs[:-1], subs[:-1], mains), matrix(subs, [*subs[1:], subs[0]], mains)

    assert just is not None
    assert (just.of, len(just.names)) == ("categories", MOST)
    # Each was taken for the next; the last, of main 0, for the first, of main 0.
    assert more == Matrix(
        of="main categories", names=("main 0", "main 1", "main 2"), rows=((1, 20, 0), (0, 0, 20), (20, 0, 0))
    )


def test_where_no_table_would_say_anything_there_is_none() -> None:
    subs = [f"sub {n}" for n in range(MOST + 1)]

    assert matrix(subs, subs, dict.fromkeys(subs, "Overig")) is None
    assert matrix(subs, subs, {sub: sub for sub in subs}) is None


def test_a_cell_is_the_darker_the_larger_its_share_of_the_row() -> None:
    shown = cells(Matrix(of="categories", names=("a", "b", "c"), rows=((100, 1, 0), (1, 1, 0), (0, 0, 0))))

    assert shown == [
        ("a", [Cell(100, 5, right=True), Cell(1, 1, right=False), Cell(0, 0, right=False)]),
        ("b", [Cell(1, 3, right=False), Cell(1, 3, right=True), Cell(0, 0, right=False)]),
        ("c", [Cell(0, 0, right=False), Cell(0, 0, right=False), Cell(0, 0, right=True)]),
    ]


NAMES = st.integers(0, 90).map(lambda n: f"sub {n}")


@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=300), st.integers(2, 70))
def test_every_text_is_counted_once_and_on_the_diagonal_when_it_is_right(
    pairs: list[tuple[str, str]], mains: int
) -> None:
    truths, said = [true for true, _ in pairs], [other for _, other in pairs]
    main_of = {f"sub {n}": f"main {n % mains}" for n in range(91)}

    found = matrix(truths, said, main_of)

    if found is None:
        assert len({*truths, *said}) > MOST
        return
    name = (lambda sub: sub) if found.of == "categories" else main_of.__getitem__
    assert len(found.names) <= MOST
    assert sum(map(sum, found.rows)) == len(pairs)
    right = sum(row[place] for place, row in enumerate(found.rows))
    assert right == sum(name(true) == name(other) for true, other in pairs)
