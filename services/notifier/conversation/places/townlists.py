"""What the towns are called that stand in no list of neighbours, and which municipalities lie around one (pure).

``municipalities.tsv`` (read by ``towns``) has the names that mean a town wherever they stand. ``towns.tsv`` has those
that only mean one behind what lies in it, such as "Scheveningen" or "Hoorn", and ``neighbours.tsv`` who borders whom.
"""

from functools import lru_cache
from importlib import resources
from typing import Final

from msgspec import Struct

_WORD: Final = "word"


class Known(Struct, frozen=True):
    """A name of a town, or of a quarter that was one."""

    name: str
    municipality: str
    word: bool
    """Whether it is an ordinary word of one of the languages as well: "Houten", "Goes"."""


@lru_cache(maxsize=1)
def more() -> tuple[Known, ...]:
    """Municipalities that ``municipalities.tsv`` leaves out, quarters and former towns."""
    return tuple(Known(name, municipality, _WORD in kind) for name, municipality, *kind in _rows("towns.tsv"))


@lru_cache(maxsize=1)
def around() -> dict[str, frozenset[str]]:
    """The neighbours of municipalities, by the name of the municipality without capitals."""
    return {own.casefold(): frozenset(names.split(", ")) for own, names in _rows("neighbours.tsv")}


def _rows(name: str) -> list[list[str]]:
    rows = (resources.files(__package__) / name).read_text("utf-8").splitlines()
    return [row.split("\t") for row in rows]
