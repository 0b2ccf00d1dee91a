"""The declared streets of a municipality, found also where a resident writes them with a slip (pure)."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from loket.emergency.rules import keep
from loket.wishes import plain
from services.notifier.conversation.places.endings import STREETS, WEAK, listed

_SHORTEST: Final = 5
"""Shorter names must be written as they are: "Spui" and "Spul" are one letter apart."""
_LONG: Final = 9
"""Names from this length may have two slips."""
_ALIKE: Final = 9
"""Of each name so many letters are looked up without one or two of them, so that the list stays small."""
_OTHER_ENDINGS: Final = tuple(
    ending for ending in listed(f"{STREETS}|{WEAK}") if len(ending) >= _SHORTEST - 1 and ending.isascii()
)
"""Who writes one of these hardly means a street that ends otherwise: "noordzijde" is not "Noordeinde"."""
_ENDINGS: Final = ("straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dijk")
_REMEMBERED: Final = 4_096
"""Names that were asked for: what is no declared street is asked for again and again."""
_PARTICLES: Final = {"v": "van", "vd": "van de"}
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
    one, other = _differing(one, other)
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


def _differing(one: str, other: str) -> tuple[str, str]:
    """Two words without the letters with which both begin and end."""
    shorter = min(len(one), len(other))
    begin = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    end = next((n for n in range(shorter - begin) if one[-1 - n] != other[-1 - n]), shorter - begin)
    return one[begin : len(one) - end], other[begin : len(other) - end]


@lru_cache(maxsize=4_096)
def _key(words: str) -> str:
    return plain(words).replace("'", "").replace("-", " ")


def _folded(words: str) -> str:
    """A name without what does not tell it from others: spaces, accents, capitals."""
    return "".join(_PARTICLES.get(word, word).replace(" ", "") for word in _key(words).split())


def _without(key: str, slips: int) -> set[str]:
    """The beginning of a name, whole and without up to so many of its letters."""
    found = last = {key[:_ALIKE]}
    for _ in range(slips):
        last = {part[:n] + part[n + 1 :] for part in last for n in range(len(part))}
        found = found | last
    return found


def _slips(key: str) -> int:
    """How many slips a name may have."""
    return 0 if len(key) < _SHORTEST else 2 if len(key) >= _LONG else 1


class Streets:
    """A list of streets that is asked many times."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {_key(name): name for name in sorted(names)}
        self._declared = frozenset(self._names.values())
        self._firsts: dict[str, int] = {}
        for key in self._names:
            first, *rest = key.split()
            self._firsts[first] = max(self._firsts.get(first, 0), 1 + len(rest))
        self._whole = {_folded(name): name for name in self._declared}
        self._asked: dict[str, str | None] = {}
        self._near: dict[str, list[str]] = {}
        for key in sorted(self._whole):
            for part in sorted(_without(key, _slips(key))) if _slips(key) else ():
                self._near.setdefault(part, []).append(key)

    def __contains__(self, name: str) -> bool:
        """Whether a street is declared, as it is declared."""
        return name in self._declared

    def beginnings(self, low: Sequence[str]) -> list[int]:
        """Where a name may begin in words in small letters; most words need no more than this look."""
        firsts = self._firsts
        return [at for at, word in enumerate(low) if word in firsts or not (word.isascii() and word.isalnum())]

    def at(self, low: Sequence[str], at: int) -> tuple[str, int] | None:
        """The longest street that stands at a word, as it is declared, and of how many words; None when none does."""
        word = low[at]
        longest = self._firsts.get(word if word.isascii() and word.isalnum() else _key(word).split(" ", 1)[0])
        if longest is None:
            return None
        for count in range(min(longest, len(low) - at), 0, -1):
            name = self._names.get(_key(" ".join(low[at : at + count])))
            if name is not None:
                return name, count
        return None

    def spaced(self, words: str) -> str | None:
        """The street that these words are when their spaces do not count: ``apeldoornse laan``; else None."""
        return self._whole.get(_folded(words))

    def nearest(self, words: str) -> str | None:
        """The one street that somebody who wrote these words meant; None when there is none, or several are as near."""
        key = _folded(words)
        if key not in self._asked:
            keep(self._asked, key, self._nearest(key), _REMEMBERED)
        return self._asked[key]

    def _nearest(self, key: str) -> str | None:
        for form in (key, *(f"{key.removesuffix(short)}{full}" for short, full in _SHORT_FORMS if key.endswith(short))):
            if form in self._whole:
                return self._whole[form]
        most = _slips(key)
        near = {name for part in _without(key, most) for name in self._near.get(part, ())} if most else set()
        alike = [name for name in near if _begins_alike(key, name)]
        ranked = sorted((distance(key, name, most), name) for name in alike)
        close = [name for far, name in ranked if far == ranked[0][0] and far <= min(most, _slips_of_stem(key, name))]
        return self._whole[close[0]] if len(close) == 1 else None


def _slips_of_stem(key: str, name: str) -> int:
    """How many slips a name may have that ends well: "Wilgenstraat" is another street than "Wagenstraat"."""
    if any(key.endswith(ending) and not name.endswith(ending) for ending in _OTHER_ENDINGS):
        return 1
    ending = next((ending for ending in _ENDINGS if name.endswith(ending) and key.endswith(ending)), "")
    return max(_slips(name.removesuffix(ending)), 1)


def _begins_alike(key: str, name: str) -> bool:
    """Whether two names begin with the same letter, or with the same two in the other order."""
    return key[0] == name[0] or (key[:2] == name[1::-1] and key[0] != key[1])


@lru_cache(maxsize=512)
def streets_of(names: frozenset[str]) -> Streets | None:
    """The list of a municipality, made once; None when it declares none."""
    return Streets(names) if names else None
