"""Patterns that hardly any text holds: they are tried only where a text has letters that they cannot do without (pure).

A message is asked for some hundred patterns, of which it holds next to none, and to try one costs as much as thirty
words looked up. What a pattern needs is taken from the pattern itself: of each of its ways the longest letters in a
row, and of a long pattern others, too. Each word of a text is looked up once, for all patterns together, and
remembered: people use the same words. The idea is that of a filter before many expressions, as in RE2
(https://github.com/google/re2, ``FilteredRE2``).
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from ahocorasick_rs import AhoCorasick

from loket.needed import EDGE, folded, is_plain, needed_beside, needed_by

_REMEMBERED: Final = 30_000
_LONGEST_WORD: Final = 40
_ALL: Final = -1
EVERY: Final = 1
"""A bit of what every text has: whatever needs no words at all is looked for by it."""
_needed: Final[list[frozenset[str]]] = [frozenset()]
"""What each pattern needs, by its bit."""
_of_word: Final[dict[str, int]] = {}


class Sought:
    """A pattern, as ``re`` has them; ``bit`` is its own among all."""

    __slots__ = ("beside", "bit", "pattern")

    def __init__(self, pattern: str, flags: int = 0, *, twice: bool = False) -> None:
        """Take a pattern.

        Args:
            pattern: as ``re`` has them.
            flags: those of ``re``.
            twice: whether it is so long that it pays to ask for other letters that it needs, too.

        Raises:
            ValueError: no letters stand in every text that holds it: to ask for those first would spare nothing.
        """
        self.pattern = re.compile(pattern, flags)
        needed = needed_by(pattern, flags)
        if needed is None:
            raise ValueError("this pattern needs no letters")
        self.bit = _bit_of(needed)
        also = needed_beside(pattern, flags) if twice else None
        self.beside = self.bit if also is None else _bit_of(also)
        """That of other letters, which a text must have, too."""

    def may_hold(self, text: str) -> bool:
        """Whether a text has letters that this needs."""
        return signs_of(text) & self.bit != 0 and signs_of(text) & self.beside != 0

    def may_hold_plain(self, text: str) -> bool:
        """Whether what ``loket.plain`` leaves of a text may hold this.

        Where all letters are plain it leaves none that does not stand in the text itself.
        """
        return self.may_hold(text) or not text.isascii()

    def search(self, text: str, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first that is found in a text, or in so many characters of it."""
        return self.pattern.search(text, 0, end) if signs_of(text) & self.bit and signs_of(text) & self.beside else None

    def match(self, text: str) -> re.Match[str] | None:
        """What a text begins with."""
        return self.pattern.match(text) if signs_of(text) & self.bit and signs_of(text) & self.beside else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text, where it is such a one."""
        return self.pattern.fullmatch(text) if signs_of(text) & self.bit and signs_of(text) & self.beside else None

    def finditer(self, text: str, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All that is found in a text, or in so many characters of it."""
        return (
            self.pattern.finditer(text, 0, end)
            if signs_of(text) & self.bit and signs_of(text) & self.beside
            else iter(())
        )

    def sub(self, replaced: str, text: str) -> str:
        """A text with all that is found replaced."""
        return self.pattern.sub(replaced, text) if self.may_hold(text) else text


class AnyOf:
    """Patterns of which one is looked for: of a long list hardly any needs to be tried."""

    __slots__ = ("_by_bit", "_each", "bits")

    def __init__(self, patterns: Iterable[str]) -> None:
        """Take patterns.

        Raises:
            ValueError: one of them needs no letters.
        """
        self._each = [Sought(pattern) for pattern in patterns]
        self._by_bit = {each.bit: each.pattern for each in self._each}
        self.bits = sum(self._by_bit)
        """Those of all of them."""

    def of_plain(self, text: str) -> Sequence[re.Pattern[str]]:
        """Those that what ``loket.plain`` leaves of a text, or of a part of it, may hold."""
        signs = signs_of(text) & self.bits if text.isascii() else self.bits
        found = []
        while signs:
            bit = signs & -signs
            found.append(self._by_bit[bit])
            signs ^= bit
        return found

    def stands_in(self, text: str) -> bool:
        """Whether one of them is found in a text."""
        signs = signs_of(text) & self.bits
        return signs != 0 and any(each.search(text) is not None for each in self._each if each.bit & signs)


def sign_of_words(words: Iterable[str], *, begun: Iterable[str] = ()) -> int:
    """The bit of texts in plain letters in which one of these plain words stands, or one begins with one of those."""
    return _bit_of(frozenset([*(f"{EDGE}{word}{EDGE}" for word in words), *(f"{EDGE}{word}" for word in begun)]))


def sign_of_letters(letters: str) -> int:
    """The bit of texts in which these letters stand in a row, in small ones."""
    return _bit_of(frozenset((letters,)))


@lru_cache(maxsize=256)
def signs_of_plain(text: str) -> int:
    """The patterns, and the words, of which one may stand in what ``loket.plain`` leaves of a text, a bit for each."""
    return signs_of(text) if text.isascii() else _ALL


def _bit_of(needed: frozenset[str]) -> int:
    bit = 1 << len(_needed)
    _needed.append(needed)
    _signs.cache_clear()
    _of_word.clear()
    signs_of.cache_clear()
    signs_of_plain.cache_clear()
    return bit


@lru_cache(maxsize=256)
def signs_of(text: str) -> int:
    """The patterns that a text may hold, a bit for each."""
    mask = EVERY
    for word in text.lower().split():
        known = _of_word.get(word)
        mask |= _learn(word) if known is None else known
    return mask


def _learn(word: str) -> int:
    if not is_plain(word):
        return _ALL
    automaton, bits = _signs()
    low = folded(word)
    apart = low if low.isalnum() else "".join(c if c.isalnum() or c == "_" else EDGE for c in low)
    mask = 0
    for text in (low, f"{EDGE}{apart}{EDGE}"):
        for number, _, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            mask |= bits[number]
    if len(word) <= _LONGEST_WORD:
        if len(_of_word) >= _REMEMBERED:
            _of_word.clear()
        _of_word[word] = mask
    return mask


@lru_cache(maxsize=1)
def _signs() -> tuple[AhoCorasick, list[int]]:
    """All that patterns need, in one automaton, and the patterns that need each."""
    of: dict[str, int] = {}
    for number, needed in enumerate(_needed):
        for letters in needed:
            of[letters] = of.get(letters, 0) | 1 << number
    return AhoCorasick(list(of)), list(of.values())
