"""The shape of a rule, and how the text is made plain before rules read it (pure)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Literal, TypeVar

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from loket.emergency.letters import plain
from loket.emergency.standing import Standing

Level = Literal["certain", "possible"]
_K = TypeVar("_K")
_V = TypeVar("_V")


class Rule(Struct, frozen=True):
    """One way in which people write about one kind of emergency."""

    kind: str  # of the emergency, from the shared list of kinds
    level: Level
    stems: tuple[tuple[str, ...], ...]  # of each group one stands in the text, else the pattern is not tried
    pattern: re.Pattern[str]
    unless: tuple[re.Pattern[str], ...] = ()  # where one of these stands too, it means nothing

    def stands_in(self, ready: str) -> bool:
        """Whether a plain text tells of it."""
        return self.pattern.search(ready) is not None and not any(_holds(each, ready) for each in self.unless)


@lru_cache(maxsize=256)
def _holds(pattern: re.Pattern[str], ready: str) -> bool:
    """Whether a pattern that many rules share stands in a plain text: it is looked for once."""
    return pattern.search(ready) is not None


class Trap(Struct, frozen=True):
    """What only looks like an emergency, of one subject."""

    stems: tuple[tuple[str, ...], ...]  # as of a rule
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None  # where this stands too, it is meant


class Language:
    """The rules of one language, in the order in which they win among equals."""

    def __init__(
        self,
        code: str,
        rules: tuple[Rule, ...],
        traps: Sequence[Trap] | re.Pattern[str],
        softens: re.Pattern[str],
        now: re.Pattern[str],
    ) -> None:
        self.code = code
        self.rules = rules
        self.traps = (Trap((), traps),) if isinstance(traps, re.Pattern) else tuple(traps)
        self._standing = Standing([one.stems for one in self.traps])
        self.softens = softens  # past, habit or supposition: one level down
        self.now = now  # words of this moment: nothing softens

    def without_traps(self, ready: str) -> str:
        """A plain text without what only looks like an emergency."""
        found = self._standing.found_in(ready)
        for one, needed in zip(self.traps, self._standing.needed, strict=True):
            if found & needed == needed and not (one.unless and one.unless.search(ready)):
                left = one.pattern.sub(" ", ready)
                if left != ready:
                    ready, found = left, self._standing.found_in(left)
        return ready


_WORDS_REMEMBERED = 50_000
_SUMS_REMEMBERED = 5_000
_LONGEST_WORD = 100


class Gate:
    """Says which rules are worth trying on a text: those of which a stem stands in it, and for most messages few.

    Which stems a word could be part of is worked out once (Aho-Corasick, all of some nine hundred in one pass) and
    remembered, so that a message of known words costs a look into a dict per word, and its sum one more.
    """

    def __init__(self, languages: tuple[Language, ...]) -> None:
        self._rules = [(language, each) for language in languages for each in language.rules]
        places = {(number, group): n for n, (number, group) in enumerate(self._all_groups())}
        masks: dict[str, int] = {}
        for (number, group), place in places.items():
            for stem in self._rules[number][1].stems[group]:
                piece = _longest_piece(stem)
                masks[piece] = masks.get(piece, 0) | 1 << place
        self._masks = list(masks.values())
        self._pieces = AhoCorasick(list(masks))
        self._needs = [
            sum(1 << places[number, group] for group in range(len(each.stems)))
            for number, (_, each) in enumerate(self._rules)
        ]
        self._firsts = sum(1 << places[number, 0] for number, (_, each) in enumerate(self._rules) if each.stems)
        self._by_first = {places[number, 0]: number for number, (_, each) in enumerate(self._rules) if each.stems}
        self._always = [number for number, need in enumerate(self._needs) if need == 0]
        self._mask_by_word: dict[str, int] = {}
        self._rules_by_mask: dict[int, tuple[tuple[Language, Rule], ...]] = {}

    def _all_groups(self) -> Iterator[tuple[int, int]]:
        return ((number, group) for number, (_, each) in enumerate(self._rules) for group in range(len(each.stems)))

    def candidates(self, text: str) -> tuple[tuple[Language, Rule], ...]:
        """The rules that the words of a text allow, each word by itself: at least those that are worth trying."""
        known = self._mask_by_word
        mask = 0
        new: dict[str, None] = {}
        for word in text.split():
            found = known.get(word)
            if found is None:
                new[word] = None
            else:
                mask |= found
        if new:
            mask |= self._mask_of(tuple(new))
        if mask == 0:
            return ()
        allowed = self._rules_by_mask.get(mask)
        return self._rules_of(mask) if allowed is None else allowed

    def forget(self) -> None:
        """Forget what was worked out of words and of their sums."""
        self._mask_by_word.clear()
        self._rules_by_mask.clear()

    def _mask_of(self, new: Sequence[str]) -> int:
        # Made plain all at once: it costs more than looking for the stems.
        masks = masks_of(plain("\n".join(new)).split("\n"), self._pieces, self._masks)
        for word, mask in zip(new, masks, strict=True):
            if len(word) <= _LONGEST_WORD:
                keep(self._mask_by_word, word, mask, _WORDS_REMEMBERED)
        return reduce(or_, masks)

    def _rules_of(self, mask: int) -> tuple[tuple[Language, Rule], ...]:
        numbers, firsts = list(self._always), mask & self._firsts
        while firsts:
            lowest = firsts & -firsts
            firsts ^= lowest
            number = self._by_first[lowest.bit_length() - 1]
            need = self._needs[number]
            if mask & need == need:
                numbers.append(number)
        allowed = tuple(map(self._rules.__getitem__, sorted(numbers)))
        keep(self._rules_by_mask, mask, allowed, _SUMS_REMEMBERED)
        return allowed


def masks_of(words: Sequence[str], stems: AhoCorasick, masks: Sequence[int]) -> list[int]:
    """What stands in each word, all in one pass: a call for each would cost as much again.

    Args:
        words: in plain form, none with a line's end in it.
        stems: looked for in each word with a space before and behind it.
        masks: bits of each stem.

    Returns:
        For each word the bits of all stems in it.
    """
    found = [0] * len(words)
    at, end = -1, 0
    each_apart = " \n ".join(words)
    for stem, _, stop in stems.find_matches_as_indexes(f" {each_apart} ", overlapping=True):
        while stop > end:  # they come in the order in which they end
            at += 1
            end += len(words[at]) + 3
        found[at] |= masks[stem]
    return found


def worth_trying(candidates: Iterable[tuple[Language, Rule]], ready: str) -> list[tuple[Language, list[Rule]]]:
    """The languages and rules in their order, without those of which no stem stands in the plain text."""
    found: dict[str, tuple[Language, list[Rule]]] = {}
    for language, each in candidates:
        if _stands(each.stems, ready):
            found.setdefault(language.code, (language, []))[1].append(each)
    return list(found.values())


def _stands(stems: Sequence[Sequence[str]], ready: str) -> bool:
    """Whether of each group a stem stands in a plain text."""
    for group in stems:
        for stem in group:
            if stem in ready:
                break
        else:
            return False
    return True


def keep(memory: dict[_K, _V], name: _K, value: _V, limit: int) -> None:
    """Remember a value; when too many are remembered all are forgotten at once.

    What is common is soon there again, and nothing is counted on the hot path.
    """
    if len(memory) >= limit:
        memory.clear()
    memory[name] = value


def _longest_piece(stem: str) -> str:
    """What must stand in one of a text's words, with the spaces around it, when the stem stands in the text."""
    parts = stem.split(" ")
    place = max(range(len(parts)), key=lambda at: (len(parts[at]), at))
    return (" " if place else "") + parts[place] + (" " if place < len(parts) - 1 else "")


def rule(kind: str, level: Level, stems: str, pattern: str, *unless: str) -> Rule:
    """A rule from its stems and the source of its pattern, both in plain text.

    Args:
        kind: of the emergency.
        level: how sure the rule is.
        stems: separated by spaces, an underscore stands for a space; ``a b & c d`` is one of a, b and one of c, d.
        pattern: what decides.
        unless: what calls it off, wherever it stands; what many rules share is given them as the same source.
    """
    return Rule(kind, level, _groups(stems), re.compile(pattern), tuple(map(re.compile, unless)))


def trap(stems: str, pattern: str) -> Trap:
    """A trap from its stems and the source of its pattern, written as those of a rule."""
    return Trap(_groups(stems), re.compile(pattern))


def _groups(stems: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(stem.replace("_", " ") for stem in group.split()) for group in stems.split("&"))


def words(alternatives: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the alternatives where a word begins and ends."""
    return re.compile(r"\b(?:" + "|".join(alternatives) + r")\b")


def forget_texts() -> None:
    """Forget the last texts; for measuring."""
    plain.cache_clear()
    _holds.cache_clear()
