"""A message as words, each with what it may mean for a place (pure)."""

# ruff: noqa: RUF001 - abbreviations in their own alphabets

import re
from functools import lru_cache
from typing import Any, Final

from services.notifier.conversation.places import endings
from services.notifier.conversation.places.counting import NUMBERS, joined
from services.notifier.conversation.places.endings import ABBREVIATED, TITLES
from services.notifier.conversation.places.figures import house_number
from services.notifier.conversation.places.levelled import SHOUTED, level
from services.notifier.conversation.places.lownumbers import as_pairs, behind_street, in_figures, may_count
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.spoken import fluent
from services.notifier.conversation.places.uninflected import uninflected

_NUMBER: Final = int(Means.NUMBER)
_SHOP: Final = int(Means.SHOP)
_HOUSE: Final = int(Means.HOUSE)
_UNIT: Final = int(Means.UNIT)
_BEFORE: Final = int(Means.BEFORE)
_STREET: Final = int(Means.STREET)
_STREET_OR_WEAK: Final = int(Means.STREET | Means.WEAK)
_STREET_OR_TYPO: Final = int(Means.STREET | Means.TYPO)
LONGEST: Final = 1_500
"""Characters that are looked at: where something is stands at the beginning, or never."""
_LONGEST_WORD: Final = 40
_SURELY_A_NUMBER: Final = 11
"""A number in so many letters needs no word before it that says that it is one of a house: ``vierentwintig``."""
_NEAR: Final = 3
_HIGH: Final = 20
_AT: Final = frozenset({"bij", "op", "at", "bei", "voor", "tegenover"})
_ARTICLES: Final = frozenset({"een", "a", "un", "une", "ein", "eine"})
"""Words for one that mostly count nothing: alone they belong to no number."""
_FEW: Final = frozenset({"v/d", "t/o", "t/m", "w/z", "n/z", "o/z", "z/z", "h/o"})
_STUCK: Final = re.compile(r"([^\W\d_]{4,30})-?([1-9]\d{0,3}[a-zA-Z]?)")
_MARKED: Final = re.compile(
    r"(?:nr|nmr|no|n°|nº|№|#|nummer|num|huisnummer|huisnum|huisnr|hnr|hsnr|thv|tgo|hausnummer|number|numer|numéro|número|буд|номер|رقم|نمرة|نمره)\.?:?"
    r"([1-9]\d{0,3}[a-z]?)",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(r"(?<=[^\W_])[,;:](?=[^\W\d_])|(?<=[^\W\d_])[,;](?=\d)|(?<=[^\W\d_]{4})[.](?=[^\W_]{3})")
"""Where somebody forgot the space: ``verstopt.Rubensstraat,90``."""
_OPEN: Final = "(\"'“„«[‘*"
_CLOSE: Final = '),.;:!?"”»]…،؟؛*'
_STRONG: Final = frozenset(".!?;…؟؛")


_Row = tuple[str, str, int, str | None, str]
"""A word: as written, in small letters, what it may mean, its house number and what ends after it."""


def _with_numbers(chunks: list[str]) -> list[str]:
    """The words of a message with the numbers in words that belong together as one; most messages have none."""
    counting = [*filter(may_count, chunks)]
    if not counting or (len(counting) == 1 and counting[0] in _ARTICLES):
        return chunks
    return behind_street(as_pairs(joined(in_figures(chunks))))


class Words:
    """The words of a message, side by side with what is known of each."""

    __slots__ = ("breaks", "groups", "low", "means", "number", "said", "shouted")

    def __init__(self, text: str) -> None:
        self.shouted = text.isupper() and len(text) > SHOUTED
        """Whether capitals mean nothing in it."""
        self.said: list[str] = []
        """As written, without what stands around it."""
        self.low: list[str] = []
        self.means: list[int] = []
        self.number: list[str | None] = []
        """A house number, if it is one."""
        self.breaks: list[str] = []
        """What ends after it: ``""`` nothing, ``","`` a part of a sentence, ``"."`` a sentence."""
        self.groups: tuple[Any, list[Any]] | None = None
        """What ``names.capitals`` found last, and in which words."""
        chunks = _with_numbers(fluent(level(text[:LONGEST])))
        rows = [*map(_alone, chunks)]
        if rows and None not in rows:
            # Nearly all texts: each chunk is a word.
            self.said, self.low, self.means, self.number, self.breaks = map(list, zip(*rows, strict=True))
        else:
            self._take_each(chunks, rows)
        if not NUMBERS.keys().isdisjoint(self.low):
            self._hear_numbers()

    def _take_each(self, chunks: list[str], rows: list["_Row | None"]) -> None:
        for chunk, known in zip(chunks, rows, strict=True):
            if known is None:
                self._take(chunk)
                continue
            word, low, means, number, ends = known
            self.said.append(word)
            self.low.append(low)
            self.means.append(means)
            self.number.append(number)
            self.breaks.append(ends)

    def __len__(self) -> int:
        return len(self.said)

    def row_of(self, chunk: str) -> _Row | None:
        """What a chunk adds behind a word, where that is one word and nothing else; asked of no words."""
        self._add("-", "")
        self._take(chunk)
        is_one = len(self.said) == 2 and not self.breaks[0]
        return (self.said[1], self.low[1], self.means[1], self.number[1], self.breaks[1]) if is_one else None

    def _hear_numbers(self) -> None:
        for at in range(1, len(self.low)):
            if self.number[at] is None and self.low[at] in NUMBERS and self._is_told_as_number(at):
                self.number[at] = NUMBERS[self.low[at]]
        if len(self.low) > 1 and self.number[-1] is None and self.means[-2] & _STREET and not self.breaks[-2]:
            # "Kerkstraat vier": nothing is left that could be counted.
            self.number[-1] = NUMBERS.get(self.low[-1])
        for at in range(1, len(self.low) - 1):
            if (
                self.number[at] is None
                and self.low[at] in NUMBERS
                and (self._is_said_of_street(at) or self._is_before_street(at))
            ):
                self.number[at] = NUMBERS[self.low[at]]

    def _is_told_as_number(self, at: int) -> bool:
        """Whether a number in words stands behind what tells of a house; "Kerkstraat vier lampen" counts lamps."""
        before = self.means[at - 1]
        of_house = before & _HOUSE and at > 1 and self.means[at - 2] & (_NUMBER | _STREET)
        return bool(before & _NUMBER or of_house or len(self.low[at]) >= _SURELY_A_NUMBER)

    def _is_before_street(self, at: int) -> bool:
        """Whether a number in words stands right before a street: ``it was thirtyseven Tasmanstraat``."""
        after = at + 1
        if self.low[after].startswith("numara") and any(means & _STREET for means in self.means[max(at - 2, 0) : at]):
            # As Turkish says it: "before the hundred and fortieth number".
            return True
        is_name = self.means[after] & _STREET and self.said[after][0].isupper() and not self.breaks[at]
        return bool(is_name) and int(NUMBERS[self.low[at]]) > _HIGH

    def _is_said_of_street(self, at: int) -> bool:
        """Whether a number in words is that of a house: ``Kruislaan negentien ligt``."""
        goes_on = bool(self.breaks[at]) or self.low[at + 1] in endings.GO_ON or len(self.low[at + 1]) == 1
        if self.means[at - 1] & _STREET and not self.breaks[at - 1]:
            counted = self.means[at + 1] & _UNIT or self.low[at + 1].endswith(("en", "s"))
            return goes_on or (not counted and int(NUMBERS[self.low[at]]) >= _HIGH)
        near = any(means & _STREET for means in self.means[max(at - 1 - _NEAR, 0) : at - 1])
        return near and self.low[at - 1] in _AT and int(NUMBERS[self.low[at]]) >= _HIGH

    def _take(self, chunk: str) -> None:
        if (low := chunk.lower()) in _FEW:
            self._add(low, "")
            return
        if "://" in low or low.startswith("www."):
            return
        pieces = _GLUED.split(chunk) if not chunk.isalnum() else [chunk]
        if len(pieces) > 1:
            for piece in pieces[:-1]:
                self._take(piece)
                if self.breaks and not self.breaks[-1]:
                    self.breaks[-1] = ","
            self._take(pieces[-1])
            return
        if "/" in chunk[1:-1] and not chunk[0].isdigit():
            pieces = chunk.split("/")
            for n, piece in enumerate(pieces):
                self._one(piece)
                if n < len(pieces) - 1:
                    self._add("/", "")
            return
        self._one(chunk)

    def _one(self, chunk: str) -> None:
        core = chunk if chunk.lower().startswith("'s-") else chunk.lstrip(_OPEN)
        bare = core.rstrip(_CLOSE)
        tail = core[len(bare) :]
        if not bare:
            if chunk in {"-", "/", "&", "+", "–"}:
                self._add("-" if chunk == "–" else chunk, "")
            elif self.breaks and any(c in _STRONG for c in chunk):
                self.breaks[-1] = "."
            return
        ends = ""
        if tail and "." not in bare and not (core.lower().endswith(ABBREVIATED) or core.lower() in TITLES):
            ends = "." if any(c in _STRONG for c in tail) else ","
        if bare.startswith("و") and ((bare[1:2].isascii() and bare[1:2].isalpha()) or meaning_of(bare[1:]) & _BEFORE):
            self._add("و", "")
            bare = bare[1:]
        self._parts(bare, ends)

    def _parts(self, bare: str, ends: str) -> None:
        first, quote, rest = bare.partition("'")
        if quote and first and rest and not meaning_of(bare.lower()) & _SHOP:
            if len(first) <= 2 and first.lower() in {"l", "d", "qu"}:
                self._add(first, "")
                bare = rest
            elif len(rest) <= 6 and rest.islower() and (len(first) > 1 or first.isdigit()):
                bare = first
        marked = _MARKED.fullmatch(bare)
        if marked is not None:
            self._add("nr", "")
            self._add(marked.group(1), ends)
            return
        stuck = _STUCK.fullmatch(bare)
        if stuck is not None and meaning_of(stuck.group(1).lower()) & _STREET_OR_TYPO:
            self._add(stuck.group(1), "")
            self._add(stuck.group(2), ends)
            return
        one, dash, other = bare.partition("-")
        if dash and meaning_of(one.lower()) & _STREET and meaning_of(other.lower()) & _STREET:
            self._add(one, "")
            self._add("/", "")
            self._add(other, ends)
            return
        self._add(uninflected(bare), ends)

    def _add(self, word: str, ends: str) -> None:
        word, low, means, number, ends = _row(word, ends)
        self.said.append(word)
        self.low.append(low)
        self.means.append(means)
        self.number.append(number)
        self.breaks.append(ends)


def _row(word: str, ends: str) -> _Row:
    low = word.lower()
    means = meaning_of(low) if len(low) <= _LONGEST_WORD else 0
    return word, low, means, house_number(word) if word[0].isdigit() else None, ends


@lru_cache(maxsize=16_384)
def _alone(chunk: str) -> _Row | None:
    """What a chunk is, where that is one word whatever stands before it, as nearly all are."""
    if chunk.isalpha() and chunk[0] != "و":
        return _row(uninflected(chunk), "")
    if chunk.isdecimal() and chunk.isascii():
        return _row(chunk, "")
    return Words("").row_of(chunk)
