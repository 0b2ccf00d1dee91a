"""What tells by what something is, in nine languages, and what tells nothing: the lists of ``beside.tsv`` (pure)."""

from functools import cache
from importlib import resources
from typing import Final

from msgspec import Struct

ANY: Final = "*"
"""What counts in every language."""
_ANY_ENDING: Final = "*"


class Phrase(Struct, frozen=True):
    """Words that tell that something is by what follows, or stands before, them."""

    language: str
    kind: str
    words: tuple[str, ...]


class Nouns(Struct, frozen=True):
    """Words, and how words begin."""

    words: frozenset[str]
    beginnings: tuple[str, ...]

    def __contains__(self, low: str) -> bool:
        return low in self.words or low.startswith(self.beginnings)


@cache
def _lists() -> dict[tuple[str, str], list[str]]:
    lists: dict[tuple[str, str], list[str]] = {}
    text = (resources.files(__package__) / "beside.tsv").read_text("utf-8")
    for row in text.splitlines()[1:]:
        language, kind, word = row.split("\t")
        lists.setdefault((language, kind), []).append(word)
    return lists


@cache
def nouns(language: str, kind: str) -> Nouns:
    """The words of a list."""
    words = _lists().get((language, kind), [])
    whole = frozenset(word for word in words if not word.endswith(_ANY_ENDING))
    return Nouns(whole, tuple(word[:-1] for word in words if word.endswith(_ANY_ENDING)))


@cache
def endings(language: str, kind: str) -> tuple[str, ...]:
    """The endings of a list."""
    return tuple(_lists().get((language, kind), ()))


@cache
def phrases(*kinds: str) -> dict[str, tuple[Phrase, ...]]:
    """The phrases of some kinds by their first words, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for (language, kind), words in _lists().items():
        for word in words if kind in kinds else ():
            parts = tuple(word.split())
            found.setdefault(parts[0], []).append(Phrase(language, kind, parts))
    return {first: tuple(sorted(those, key=lambda each: -len(each.words))) for first, those in found.items()}
