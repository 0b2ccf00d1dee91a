"""Declared dangers looked for in every message that comes in: where no word of one stands, it costs next to nothing.

What a word may be part of is worked out once and remembered; only a text in which each group of a danger has a word is
looked at as the notifier does (pure).
"""

from collections.abc import Sequence
from typing import Final

from loket.dangers import danger_in
from loket.declarations import Municipality
from loket.declared_words import key_of
from loket.talking import Danger
from loket.wishes import plain

REMEMBERED: Final = 20_000
"""Words that are remembered at most."""
_LONGEST: Final = 40
_FEW: Final = 8
"""So many new words are each looked at by themselves; more of them together."""


class Gate:
    """The dangers of one municipality, and what is known of words."""

    def __init__(self, municipality: Municipality) -> None:
        """Nothing is known of any word yet."""
        self.municipality = municipality
        groups = [group for danger in municipality.dangers for group in danger.words]
        self._groups = [(1 << n, tuple({key_of(stem) for stem in group})) for n, group in enumerate(groups)]
        self._whole: list[int] = []
        begin = 0
        for danger in municipality.dangers:
            self._whole.append(((1 << len(danger.words)) - 1) << begin)
            begin += len(danger.words)
        self._known: dict[str, int] = {}

    def find(self, text: str) -> Danger | None:
        """The same as ``danger_in``."""
        known, mask = self._known, 0
        new = []
        for word in text.split():
            groups = known.get(word)
            if groups is None:
                new.append(word)
            else:
                mask |= groups
        if new:
            mask |= self._learn(new)
        if not mask or not any(mask & whole == whole for whole in self._whole):
            return None
        return danger_in(self.municipality, text)

    def _learn(self, new: Sequence[str]) -> int:
        """The groups of which some words may hold a stem; remembers it of each where that costs little."""
        together = self._groups_in(plain(" ".join(new)))
        if len(self._known) + len(new) > REMEMBERED:
            self._known.clear()
        if together and len(new) > _FEW:
            return together
        for word in new:
            if len(word) <= _LONGEST:
                self._known[word] = self._groups_in(plain(word)) if together else 0
        return together

    def _groups_in(self, said: str) -> int:
        return sum(bit for bit, keys in self._groups if any(key in said for key in keys))
