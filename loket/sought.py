"""Patterns that hardly any text holds: they are tried only where a text has letters that they cannot do without (pure).

A message is asked for some hundred patterns, of which it holds next to none, and to try one costs as much as thirty
words looked up. What a pattern needs is taken from the pattern itself: of each of its ways the longest letters in a
row. Each word of a text is looked up once, for all patterns together, and remembered: people use the same words. The
idea is that of a filter before many expressions, as in RE2 (https://github.com/google/re2, ``FilteredRE2``).
"""

# ruff: noqa: RUF001 - a letter of its own alphabet

import importlib
import itertools
import math
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from ahocorasick_rs import AhoCorasick

_parser: Final[Any] = importlib.import_module("re._parser")
_MOST_WAYS: Final = 64
"""Of a row of letters with choices among them; with more it ends before the choice."""
_REMEMBERED: Final = 30_000
_LONGEST_WORD: Final = 40
_ALL: Final = -1
_EDGE: Final = "\0"
"""Stands for what is no letter around the letters of a word."""
_AT_EDGE: Final = "EDGE"
_DOT_ABOVE: Final = "\u0307"
_Part = tuple[str, Any]
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half of a letter, as of a phone that cuts an emoji in two: no automaton takes it."""
EVERY: Final = 1
"""A bit of what every text has: whatever needs no words at all is looked for by it."""
_needed: Final[list[frozenset[str]]] = [frozenset()]
"""What each pattern needs, by its bit."""
_of_word: Final[dict[str, int]] = {}


class Sought:
    """A pattern, as ``re`` has them; ``bit`` is its own among all."""

    __slots__ = ("bit", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take a pattern.

        Raises:
            ValueError: no letters stand in every text that holds it: to ask for those first would spare nothing.
        """
        self.pattern = re.compile(pattern, flags)
        needed = _best(list(_parser.parse(pattern, flags)))
        if needed is None:
            raise ValueError("this pattern needs no letters")
        self.bit = _bit_of(needed)

    def may_hold(self, text: str) -> bool:
        """Whether a text has letters that this needs."""
        return signs_of(text) & self.bit != 0

    def may_hold_plain(self, text: str) -> bool:
        """Whether what ``loket.plain`` leaves of a text may hold this.

        Where all letters are plain it leaves none that does not stand in the text itself.
        """
        return signs_of(text) & self.bit != 0 or not text.isascii()

    def search(self, text: str, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first that is found in a text, or in so many characters of it."""
        return self.pattern.search(text, 0, end) if signs_of(text) & self.bit else None

    def match(self, text: str) -> re.Match[str] | None:
        """What a text begins with."""
        return self.pattern.match(text) if signs_of(text) & self.bit else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text, where it is such a one."""
        return self.pattern.fullmatch(text) if signs_of(text) & self.bit else None

    def finditer(self, text: str, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All that is found in a text, or in so many characters of it."""
        return self.pattern.finditer(text, 0, end) if signs_of(text) & self.bit else iter(())

    def sub(self, replaced: str, text: str) -> str:
        """A text with all that is found replaced."""
        return self.pattern.sub(replaced, text) if signs_of(text) & self.bit else text


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
    return _bit_of(frozenset([*(f"{_EDGE}{word}{_EDGE}" for word in words), *(f"{_EDGE}{word}" for word in begun)]))


def sign_of_letters(letters: str) -> int:
    """The bit of texts in which these letters stand in a row, in small ones."""
    return _bit_of(frozenset((letters,)))


def signs_of_plain(text: str) -> int:
    """The patterns, and the words, of which one may stand in what ``loket.plain`` leaves of a text, a bit for each."""
    return signs_of(text) if text.isascii() else _ALL


def _bit_of(needed: frozenset[str]) -> int:
    bit = 1 << len(_needed)
    _needed.append(needed)
    _signs.cache_clear()
    _of_word.clear()
    signs_of.cache_clear()
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
    if not _is_plain(word):
        return _ALL
    automaton, bits = _signs()
    low = _folded(word)
    apart = "".join(letter if letter.isalnum() or letter == "_" else _EDGE for letter in low)
    mask = 0
    for text in (low, f"{_EDGE}{apart}{_EDGE}"):
        for number, _, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            mask |= bits[number]
    if len(word) <= _LONGEST_WORD:
        if len(_of_word) >= _REMEMBERED:
            _of_word.clear()
        _of_word[word] = mask
    return mask


def _is_plain(low: str) -> bool:
    """Whether no letter of a word has a small form that a pattern takes for another letter too."""
    if low.isascii():
        return True
    if _SURROGATE.search(low) is not None:
        return False
    folded = _folded(low).replace("ß", "s")
    return folded.upper().lower() == folded


def _folded(low: str) -> str:
    """A word in small letters, its Turkish ones as a pattern takes them that knows no capitals."""
    return low if low.isascii() else low.replace(f"i{_DOT_ABOVE}", "i").replace("ı", "i")


@lru_cache(maxsize=1)
def _signs() -> tuple[AhoCorasick, list[int]]:
    """All that patterns need, in one automaton, and the patterns that need each."""
    of: dict[str, int] = {}
    for number, needed in enumerate(_needed):
        for letters in needed:
            of[letters] = of.get(letters, 0) | 1 << number
    return AhoCorasick(list(of)), list(of.values())


# What a pattern needs. Its parts are as the parser has them: what it is, and what that holds.


def _best(items: Sequence[_Part]) -> frozenset[str] | None:
    """Letters of which one stands in every text that holds this: the longest; None when there are none."""
    return max(_candidates(items), key=lambda each: (min(map(len, each)), -len(each)), default=None)


def _candidates(items: Sequence[_Part]) -> Iterator[frozenset[str]]:
    run: list[_Part] = []
    parts = list(_flat(items))
    for n, part in enumerate(parts):
        kind, value = part
        if kind == _AT_EDGE or (_letters(part) and _ways([*run, part]) <= _MOST_WAYS):
            run.append(part)
            if kind == _AT_EDGE:
                yield from _rows(run)
                run = [part]
            continue
        if kind == "BRANCH" or (kind.endswith("_REPEAT") and value[0] >= 1):
            then = [part for part in parts[n + 1 : n + 2] if part[0] == _AT_EDGE]
            ways = value[1] if kind == "BRANCH" else [value[2]]
            behind = then if kind == "BRANCH" or value[:2] == (1, 1) else []
            yield from _either([_best([*run, *way, *behind]) for way in ways])
        yield from _rows(run)
        run = []
    yield from _rows(run)


def _either(each: Sequence[frozenset[str] | None]) -> Iterator[frozenset[str]]:
    known = [needed for needed in each if needed is not None]
    if len(known) == len(each):
        yield frozenset().union(*known)


def _flat(items: Sequence[tuple[Any, Any]]) -> Iterator[_Part]:
    """The parts of a pattern: those of its groups in their place, and where a word begins or ends."""
    for said, value in items:
        kind = str(said)
        if kind == "SUBPATTERN":
            yield from _flat(value[-1])
        elif kind == "ATOMIC_GROUP":
            yield from _flat(value)
        elif _is_edge(kind, value):
            yield _AT_EDGE, None
        elif kind not in {"AT", "ASSERT", "ASSERT_NOT"}:
            yield kind, value


def _is_edge(kind: str, value: Any) -> bool:
    """Whether a word begins or ends here, if letters stand on one side."""
    if kind == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    if kind == "LITERAL":
        return chr(value).isspace()
    if kind.endswith("_REPEAT"):
        return value[0] >= 1 and len(value[2]) == 1 and _is_edge(*_named(value[2][0]))
    inside = value[1] if kind == "ASSERT_NOT" else [("IN", value)] if kind == "IN" else []
    wanted = "CATEGORY_WORD" if kind == "ASSERT_NOT" else "CATEGORY_SPACE"
    if len(inside) != 1 or str(inside[0][0]) != "IN":
        return False
    return [(str(a), str(b)) for a, b in inside[0][1]] == [("CATEGORY", wanted)]


def _named(part: tuple[Any, Any]) -> _Part:
    return str(part[0]), part[1]


def _letters(part: _Part) -> list[str]:
    """The letters that one may be, in small; none when it may be any, or a space."""
    kind, value = part
    if kind == "LITERAL":
        codes: set[int] = {value}
    elif kind == "IN" and all(str(each) in {"LITERAL", "RANGE"} for each, _ in value):
        codes = {code for each, of in value for code in (range(of[0], of[1] + 1) if str(each) == "RANGE" else (of,))}
    else:
        return []
    if len(codes) > _MOST_WAYS:
        return []
    folded = {_folded(chr(code).lower()) for code in codes}
    return [] if any(c.isspace() or c == _DOT_ABOVE or not _is_plain(c) for c in folded) else sorted(folded)


def _ways(run: Sequence[_Part]) -> int:
    return math.prod(len(_letters(part)) for part in run if part[0] != _AT_EDGE)


def _rows(run: Sequence[_Part]) -> Iterator[frozenset[str]]:
    """The letters in a row that these parts are; edges count where only letters stand between them."""
    letters = [_letters(part) for part in run if part[0] != _AT_EDGE]
    if not letters:
        return
    rows = ["".join(row) for row in itertools.product(*letters)]
    if all(letter.isalnum() or letter == "_" for each in letters for letter in each):
        begin, end = (_EDGE if run[at][0] == _AT_EDGE else "" for at in (0, -1))
        rows = [f"{begin}{row}{end}" for row in rows]
    yield frozenset(rows)
