"""Declared dangers looked for in every message that comes in: where no word of one stands, it costs next to nothing.

What a word may be part of is worked out once and remembered; only a text with all words of a danger is
looked at as the notifier does (pure).
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Final

from ahocorasick_rs import AhoCorasick

from loket import animals
from loket.dangers import danger_in, of_animals
from loket.declarations import Municipality
from loket.declared_words import keys_of, spaced
from loket.talking import Danger

REMEMBERED: Final = 20_000
"""Words that are remembered at most."""
_LONGEST: Final = 40
_MANY: Final = 40
"""More new words than these are looked at together only: nobody writes them, but who wants to keep ingest busy."""


_gates: Final[dict[str, "Gate"]] = {}


def told(m: Municipality, text: str) -> Danger | None:
    """The same as ``danger_in``, by a gate that is kept for each municipality as long as its declaration stands."""
    gate = _gates.get(m.slug)
    if gate is None or gate.municipality is not m:
        gate = _gates[m.slug] = Gate(m)
    return gate.find(text)


class Gate:
    """The dangers of one municipality, and what is known of words."""

    def __init__(self, municipality: Municipality) -> None:
        """Nothing is known of any word yet."""
        self.municipality = municipality
        bits: dict[str, int] = {}
        self._dangers = [
            [
                [sum(bits.setdefault(key, 1 << len(bits)) for key in keys_of(stem)) for stem in group]
                for group in one.words
            ]
            for one in municipality.dangers
        ]
        """Of each stem of each group of each danger the keys that must be there, a bit for each."""
        self._keys, self._bits = AhoCorasick(list(bits)), tuple(bits.values())
        self._animal = 1 << len(bits) if of_animals(municipality) is not None else 0
        """Of words that name an animal: whether it is in need is looked for in the whole text."""
        self._known: dict[str, int] = {}
        self._possible: dict[int, bool] = {}

    def find(self, text: str) -> Danger | None:
        """The same as ``danger_in``."""
        words = text.split()
        # Nearly every word is known, and is part of no danger.
        found: set[int | None] = set(map(self._known.get, words))
        found.discard(0)
        if not found:
            return None
        mask = 0
        if None in found:
            found.discard(None)
            mask = self._learn([word for word in dict.fromkeys(words) if word not in self._known])
        for keys in found:
            mask |= keys or 0
        return danger_in(self.municipality, text) if self._may_tell(mask) else None

    def _may_tell(self, mask: int) -> bool:
        """Whether some keys are all that a danger needs."""
        found = self._possible.get(mask)
        if found is None:
            found = mask & self._animal != 0 or any(
                all(any(mask & stem == stem for stem in group) for group in groups) for groups in self._dangers
            )
            if len(self._possible) > REMEMBERED:
                self._possible.clear()
            self._possible[mask] = found
        return found

    def _learn(self, new: Sequence[str]) -> int:
        """The keys that stand in some words; remembers those of each where that costs little."""
        together = self._keys_in(spaced(" ".join(new)))
        if len(self._known) + len(new) > REMEMBERED:
            self._known.clear()
        if together and len(new) > _MANY:
            return together
        for word in new:
            if len(word) <= _LONGEST:
                self._known[word] = self._keys_in(spaced(word)) if together else 0
        return together

    def _keys_in(self, said: str) -> int:
        animal = self._animal if self._animal and animals.may_be_named(said) else 0
        found = self._keys.find_matches_as_indexes(said, overlapping=True)
        return reduce(or_, (self._bits[key] for key, _, _ in found), animal)
