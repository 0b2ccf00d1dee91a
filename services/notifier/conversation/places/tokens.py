"""A message as words, each with what it may mean for a place (pure)."""

# ruff: noqa: RUF001 - abbreviations in their own alphabets

import re
from enum import IntFlag, auto
from functools import lru_cache
from typing import Any, Final

from services.notifier.conversation.places import endings
from services.notifier.conversation.places.counting import NUMBERS, joined
from services.notifier.conversation.places.endings import ABBREVIATED, TITLES, listed
from services.notifier.conversation.places.figures import house_number
from services.notifier.conversation.places.languages import GRAMMARS, NUMBERED, SHOPS, Grammar
from services.notifier.conversation.places.levelled import SHOUTED, level
from services.notifier.conversation.places.lownumbers import as_pairs, behind_street, in_figures, may_count
from services.notifier.conversation.places.spoken import fluent
from services.notifier.conversation.places.uninflected import uninflected


class Means(IntFlag):
    """What a word may mean."""

    BESIDE = auto()
    ARTICLE = auto()
    NUMBER = auto()
    HOUSE = auto()
    BOTH = auto()
    CORNER = auto()
    BEFORE = auto()
    AFTER = auto()
    UNIT = auto()
    KIND = auto()
    ONLY = auto()
    WHOLE = auto()
    END = auto()
    POSTPOSITION = auto()
    NO_NAME = auto()
    SHOP = auto()
    STREET = auto()
    """A name that ends as streets do."""
    WEAK = auto()
    """A name that ends as some streets do, and other words as well."""
    TYPO = auto()
    """A name that ends nearly as streets do."""


FILLING: Final = Means.BESIDE | Means.ARTICLE | Means.NUMBER | Means.HOUSE | Means.BEFORE
_NUMBER: Final = int(Means.NUMBER)
_SHOP: Final = int(Means.SHOP)
_HOUSE: Final = int(Means.HOUSE)
_UNIT: Final = int(Means.UNIT)
_BEFORE: Final = int(Means.BEFORE)
_STREET: Final = int(Means.STREET)
_STREET_OR_WEAK: Final = int(Means.STREET | Means.WEAK)
_STREET_OR_TYPO: Final = int(Means.STREET | Means.TYPO)
_NO_STREET_EITHER: Final = int(Means.BESIDE | Means.KIND | Means.UNIT)
LONGEST: Final = 1_500
"""Characters that are looked at: where something is stands at the beginning, or never."""
_STREETS: Final = listed(endings.STREETS)
_WEAK: Final = listed(endings.WEAK)
_TYPOS: Final = listed(endings.TYPOS)
_KINDS: Final = listed(endings.KINDS)
_LOCAL: Final = frozenset(listed(endings.LOCAL))
_NO_STREET: Final = frozenset(listed(endings.NO_STREET))
_INFLECTED: Final = ("", "a", "u", "em", "owi", "а", "у", "ом", "і")
"""Endings that Polish and Ukrainian give to the names of shops: ``naprzeciwko Lidla``."""
_SHORTEST_SHOP: Final = 4
_SURELY_A_NUMBER: Final = 11
"""A number in so many letters needs no word before it that says that it is one of a house: ``vierentwintig``."""
_NEAR: Final = 3
_HIGH: Final = 20
_AT: Final = frozenset({"bij", "op", "at", "bei", "voor", "tegenover"})
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


def _table() -> tuple[dict[str, Means], dict[str, Means]]:
    whole: dict[str, Means] = {}
    beginnings: dict[str, Means] = {}

    def add(words: str, means: Means) -> None:
        for word in listed(words):
            table, key = (beginnings, word[:-1]) if word.endswith("*") else (whole, word)
            if key:
                table[key] = table.get(key, Means(0)) | means

    for grammar in GRAMMARS:
        for means, words in _lists(grammar):
            add(words, means)
    for shop in SHOPS.split("|"):
        first = shop.split()[0]
        for ending in _INFLECTED if len(first) >= _SHORTEST_SHOP else ("",):
            add(f"{first}{ending}", Means.SHOP)
        if not first.isascii():
            add(f"ال{first}", Means.SHOP)
    return whole, beginnings


def _lists(grammar: Grammar) -> tuple[tuple[Means, str], ...]:
    return (
        (Means.BESIDE, grammar.beside),
        (Means.ARTICLE, grammar.articles),
        (Means.NUMBER, grammar.number),
        (Means.HOUSE, grammar.house),
        (Means.BOTH, grammar.both),
        (Means.CORNER, grammar.corner),
        (Means.BEFORE, grammar.before),
        (Means.AFTER, grammar.after),
        (Means.UNIT, grammar.units),
        (Means.KIND, grammar.kinds),
        (Means.ONLY, grammar.only),
        (Means.WHOLE, grammar.whole),
        (Means.END, grammar.ends),
        (Means.POSTPOSITION, grammar.postpositions),
        (Means.NO_NAME, f"{grammar.no_names}|{NUMBERED}"),
    )


_WHOLE, _BEGINNINGS = _table()
_LENGTHS: Final = sorted({len(word) for word in _BEGINNINGS}, reverse=True)


@lru_cache(maxsize=16_384)
def meaning_of(low: str) -> int:
    """What a word in lower case may mean, as a number of flags."""
    found = int(_WHOLE.get(low, Means(0)))
    is_street = low.endswith(_STREETS) and len(low) > 4 and low not in _NO_STREET and not found & _NO_STREET_EITHER
    # What begins as a thing in one language may be a street: "Parkweg", "Barentszstraat".
    for length in _LENGTHS if not is_street else ():
        if len(low) >= length:
            found |= int(_BEGINNINGS.get(low[:length], Means(0)))
    if not found and low.endswith(_KINDS) and low not in _NO_STREET:
        found |= int(Means.KIND)
    if low not in _NO_STREET and not found & _NO_STREET_EITHER:
        if is_street:
            found |= int(Means.STREET)
        elif low.endswith(_WEAK) and len(low) > 5:
            found |= int(Means.WEAK)
        elif low.endswith(_TYPOS) and len(low) > 5:
            found |= int(Means.TYPO)
    if low in _LOCAL:
        found |= int(Means.WEAK)
    return found


def _with_numbers(chunks: list[str]) -> list[str]:
    """The words of a message with the numbers in words that belong together as one; most messages have none."""
    if not any(map(may_count, chunks)):
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
        for chunk in _with_numbers(fluent(level(text[:LONGEST]))):
            if chunk.isalpha() and chunk[0] != "و":
                # Nearly every word: nothing stands around it or in it.
                self._add(uninflected(chunk), "")
            else:
                self._take(chunk)
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

    def __len__(self) -> int:
        return len(self.said)

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
        low = word.lower()
        means = meaning_of(low) if len(low) <= 40 else 0
        number = house_number(word) if word[0].isdigit() else None
        if number is None and low in NUMBERS and self.means:
            # "Kerkstraat vier lampen" counts lamps.
            of_house = self.means[-1] & _HOUSE and len(self.means) > 1 and self.means[-2] & (_NUMBER | _STREET)
            told = self.means[-1] & _NUMBER or of_house or len(low) >= _SURELY_A_NUMBER
            number = NUMBERS[low] if told else None
        self.said.append(word)
        self.low.append(low)
        self.means.append(means)
        self.number.append(number)
        self.breaks.append(ends)
