"""The declared streets of a municipality, found also where a resident writes them with a slip (pure)."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from loket.wishes import plain

_SHORTEST: Final = 5
"""Shorter names must be written as they are: "Spui" and "Spul" are one letter apart."""
_LONG: Final = 9
"""Names from this length may have two slips."""
_SHORT_FORMS: Final = (
    ("str", "straat"),
    ("strt", "straat"),
    ("ln", "laan"),
    ("pln", "plein"),
    ("wg", "weg"),
    ("strasse", "straat"),
)


def distance(one: str, other: str, most: int) -> int:
    """How many slips lie between two words: a letter too many, missing, wrong, or two that changed places.

    Args:
        one: a word.
        other: another.
        most: more than this is ``most + 1``, whatever it is.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, start=1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                least = min(least, last[j - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _key(words: str) -> str:
    return plain(words).replace("'", "").replace("-", " ")


def _without_one(key: str) -> Iterable[str]:
    yield key
    for n in range(len(key)):
        yield key[:n] + key[n + 1 :]


class Streets:
    """A list of streets that is asked many times."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {_key(name): name for name in sorted(names)}
        self._firsts: dict[str, int] = {}
        for key in self._names:
            first, *rest = key.split()
            self._firsts[first] = max(self._firsts.get(first, 0), 1 + len(rest))
        self._near: dict[str, list[str]] = {}
        for key in self._names:
            if len(key) >= _SHORTEST:
                for part in set(_without_one(key)):
                    self._near.setdefault(part, []).append(key)

    def at(self, low: Sequence[str], at: int) -> tuple[str, int] | None:
        """The longest street that stands at a word, as it is declared, and of how many words; None when none does."""
        first = _key(low[at]).split(" ", 1)[0] if not low[at].isascii() or not low[at].isalnum() else low[at]
        longest = self._firsts.get(first)
        if longest is None:
            return None
        for count in range(min(longest, len(low) - at), 0, -1):
            name = self._names.get(_key(" ".join(low[at : at + count])))
            if name is not None:
                return name, count
        return None

    def nearest(self, words: str) -> str | None:
        """The one street that somebody who wrote these words meant; None when there is none, or several are as near."""
        key = _key(words)
        for form in (key, *(f"{key.removesuffix(short)}{full}" for short, full in _SHORT_FORMS if key.endswith(short))):
            if form in self._names:
                return self._names[form]
        found = (
            {near for part in _without_one(key) for near in self._near.get(part, ())}
            if len(key) >= _SHORTEST
            else set()
        )
        most = 2 if len(key) >= _LONG else 1
        ranked = sorted((distance(key, near, most), near) for near in found)
        close = [near for far, near in ranked if far == ranked[0][0] and far <= most]
        return self._names[close[0]] if len(close) == 1 else None


@lru_cache(maxsize=512)
def streets_of(names: frozenset[str]) -> Streets | None:
    """The list of a municipality, made once; None when it declares none."""
    return Streets(names) if names else None
