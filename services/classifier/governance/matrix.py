"""What was said of the texts of each category, as a table for people (pure)."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from msgspec import Struct

MOST: Final = 60
"""Rows and columns; a person reads no larger table."""
_SHADES: Final = 5


class Matrix(Struct, frozen=True, kw_only=True):
    """How often each was said of each."""

    of: Literal["categories", "main categories"]
    names: tuple[str, ...]
    """Of the rows and of the columns, those of one main category beside each other."""
    rows: tuple[tuple[int, ...], ...]
    """Texts: a row for what is true, a column for what was said."""


class Cell(Struct, frozen=True):
    """One cell as it is shown."""

    texts: int
    shade: int
    """0 to 5: which share of its row it is; 0 only for none."""
    right: bool


def matrix(truths: Sequence[str], said: Sequence[str], mains: Mapping[str, str]) -> Matrix | None:
    """The table of the categories that are true or said; of their main categories where those are more than ``MOST``.

    None where even these are more than that, or where there is only one of them: it would say nothing.

    Args:
        truths: category of each text.
        said: what a judge said of it.
        mains: main category of each category.
    """
    pairs = Counter(zip(truths, said, strict=True))
    names = {name for pair in pairs for name in pair}
    if len(names) <= MOST:
        ordered = tuple(sorted(names, key=lambda name: (mains.get(name, ""), name)))
        return Matrix(of="categories", names=ordered, rows=_rows(pairs, ordered))
    wide: defaultdict[tuple[str, str], int] = defaultdict(int)
    for (true, other), texts in pairs.items():
        wide[mains.get(true, ""), mains.get(other, "")] += texts
    ordered = tuple(sorted({name for pair in wide for name in pair}))
    if not 1 < len(ordered) <= MOST:
        return None
    return Matrix(of="main categories", names=ordered, rows=_rows(wide, ordered))


def _rows(pairs: Mapping[tuple[str, str], int], names: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(pairs.get((true, said), 0) for said in names) for true in names)


def cells(shown: Matrix) -> list[tuple[str, list[Cell]]]:
    """Each row with its name, as it is shown."""
    found = []
    for place, (name, row) in enumerate(zip(shown.names, shown.rows, strict=True)):
        whole = sum(row)
        found.append((name, [Cell(texts, _shade(texts, whole), column == place) for column, texts in enumerate(row)]))
    return found


def _shade(texts: int, whole: int) -> int:
    return -(-_SHADES * texts // whole) if texts else 0
