"""The learned head: how much a text reads like an emergency, beside what the rules know (pure).

It is additive over the words of a text, so what a word adds is worked out once and remembered; a message of known words
costs a look into a dict per word, and its sum of concepts one more. What it consists of is in ``head_file``.
"""

import math
from array import array
from collections.abc import Sequence
from functools import reduce
from importlib import resources
from itertools import chain
from operator import or_
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation
from msgspec import Struct

from loket.emergency import head_file
from loket.emergency.fields import fields, mean
from loket.emergency.head_file import HEAD_FILE, Facts, Numbers
from loket.emergency.rules import Level, keep
from loket.emergency.terms import (
    CALM,
    LONGEST_TOKEN,
    LONGEST_WORD,
    URGENT,
    Concepts,
    can_stand_alone,
    parts_of,
    places_of,
    read_concepts,
    stems_of,
    tokens_of,
    words_of,
)

MOST_CONCEPTS: Final = 12
"""Of a text that is about more, the pairs of the first in the list count: there are 66."""
CLEAR_LANGUAGE: Final = 20.0
"""So many log-odds a language must be likelier than that of the rule that found something. Where they differ and the rule
is wrong, nine of ten learned emergencies have 30 or more; "the" behind a Dutch sentence makes them equal."""
PART_LESS: Final = 0.5
"""A sentence of a text speaks for an emergency as much as a text of its own, less so many log-odds: what stands beside
it may be why it means nothing."""
TOKENS_REMEMBERED: Final = 30_000
_SUMS_REMEMBERED: Final = 5_000
_SUREST: Final = 7.0
SORTED_BY: Final = 24
"""So many words tell its kind and language."""
_SQUARES: Final = 22
"""Weight and square of a term are one number, the square in its lowest bits: so many hold the sum of any text."""
_LOW: Final = (1 << _SQUARES) - 1


_WHOLE: Final = "="
"""With this begins a term that is a whole word."""
_WORTH_TELLING: Final = 0.1


class Why(Struct, frozen=True):
    """What spoke for an emergency in a text: words as they stand there, those that weigh most first."""

    score: float
    words: tuple[str, ...]


class Head:
    """A head that is ready to read."""

    def __init__(self, facts: Facts, numbers: Numbers, concepts: Concepts) -> None:
        self.facts = facts
        self._concepts = concepts
        self._calm = sum(1 << place for place, name in enumerate(concepts.names) if name in CALM)
        self._urgent = sum(1 << place for place, name in enumerate(concepts.names) if name in URGENT)
        both = [(w << _SQUARES) + s for w, s in zip(array("b", numbers.weights), numbers.squares, strict=True)]
        # Equal numbers are one object: there are some thousands of them, and a hundred thousand terms.
        one = {number: number for number in both}
        terms = dict(zip(numbers.terms, map(one.__getitem__, both), strict=True))
        self._words = {term[1:]: number for term, number in terms.items() if term.startswith(_WHOLE)}
        stretches = {term: number for term, number in terms.items() if not term.startswith(_WHOLE)}
        self._stretches = AhoCorasick(list(stretches), implementation=Implementation.ContiguousNFA)
        self._of_stretch = list(stretches.values())
        self._by_concept = array("b", numbers.concepts)
        width = len(numbers.sort_bias)
        rows = [fields(numbers.sorts[at : at + width]) for at in range(0, len(numbers.sorts), width)]
        same = {term: term for term in terms}
        self._sort_terms = {same.get(t, t): row for t, row in zip(numbers.sort_terms, rows, strict=False)}
        self._sort_concepts = rows[len(numbers.sort_terms) :]
        self._sort_bias = array("b", numbers.sort_bias)
        self._known: dict[str, tuple[int, int]] = {}
        self._sums: dict[int, float] = {}
        self._last: tuple[str, list[list[str]], list[tuple[int, int]]] = "", [[]], [(0, 0)]

    def score(self, text: str) -> float:
        """Log-odds that a text tells of an emergency, by its words alone; any string."""
        return self.read(text)[0]

    def read(self, text: str) -> tuple[float, bool]:
        """The score of a text or of the sentence in it that has most, and whether a word in it speaks of calm.

        Whoever reports a full bin and then sees somebody fall writes both in one message. See ``PART_LESS``, ``CALM``.
        """
        parts, numbers = self._taken_apart(text)
        total, mask = _together(numbers)
        score = self._score(total, mask)
        if len(parts) > 1:
            alone = [self._score(*each) for part, each in zip(parts, numbers, strict=True) if can_stand_alone(part)]
            score = max(score, max(alone, default=score) - PART_LESS)
        return score, mask & self._calm != 0 and not mask & self._urgent

    def loudest(self, text: str) -> str:
        """The sentence of a text that speaks for an emergency more than the whole does, else the text itself."""
        parts, numbers = self._taken_apart(text)
        alone = [(self._score(*each) - PART_LESS, n) for n, each in enumerate(numbers) if can_stand_alone(parts[n])]
        if len(parts) == 1 or not alone:
            return text
        score, loudest = max(alone)
        return " ".join(parts[loudest]) if score > self._score(*_together(numbers)) else text

    def _score(self, total: int, mask: int) -> float:
        squares = total & _LOW
        by_words = self.facts.scale * (total >> _SQUARES) / squares**0.5 if squares else 0.0
        by_concepts = self._sums.get(mask)
        return self.facts.bias + by_words + (self._sum_of(mask) if by_concepts is None else by_concepts)

    def about(self, text: str) -> int:
        """The concepts of which a text has a word, a bit for each."""
        return _together(self._taken_apart(text)[1])[1]

    def _taken_apart(self, text: str) -> tuple[list[list[str]], list[tuple[int, int]]]:
        """The parts of a text and their numbers; the last text is remembered, as what is found in it is asked next."""
        last, parts, numbers = self._last
        if text != last:
            parts = parts_of(text)
            numbers = self._numbers(parts)
            self._last = text, parts, numbers
        return parts, numbers

    def _numbers(self, parts: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
        """Of each part weights and squares of its words, and what they are about."""
        known = self._known
        here: dict[str, tuple[int, int]] = {}
        new: dict[str, None] = {}
        for part in parts:
            for token in part:
                numbers = known.get(token)
                if numbers is None:
                    new[token] = None
                else:
                    here[token] = numbers
        if new:
            here.update(zip(new, self._read(tuple(new)), strict=True))
        found = []
        for part in parts:
            total = mask = 0
            for token in part:
                more, about = here[token]
                total += more
                mask |= about
            found.append((total, mask))
        return found

    def chance(self, score: float, ruled: Level | None) -> float:
        """Probability of an emergency for a score and what the rules found."""
        curve = self.facts.chances
        by_rules = {None: 0.0, "possible": curve.ruled_possible, "certain": curve.ruled_certain}[ruled]
        # Bounded, so that no score overflows.
        odds = min(max(curve.bias + curve.per_score * score + by_rules, -_SUREST), _SUREST)
        return 1.0 / (1.0 + math.exp(-odds))

    def sort(self, text: str, otherwise: str | None = None, *, most: int = SORTED_BY) -> tuple[str, str]:
        """Kind and language of an emergency: the likeliest of each, given that it is one.

        Args:
            text: what was written.
            otherwise: the language where another is not clearly likelier.
            most: so many of its words are looked at.
        """
        words = [word for each in words_of(tokens_of(text)[:most]) for word in each][:most]
        get = self._sort_terms.get
        letters = [row for row in map(get, chain.from_iterable(map(stems_of, words))) if row is not None]
        mask = reduce(or_, self._concepts.of_each(words), 0)
        about = [self._sort_concepts[place] for place in places_of(mask)]
        # What a text is about weighs as much as its letters, however long it is.
        width = len(self._sort_bias)
        scored = [
            bias + one + other
            for bias, one, other in zip(self._sort_bias, mean(letters, width), mean(about, width), strict=True)
        ]
        kinds = len(self.facts.kinds)
        kind = max(range(kinds), key=scored.__getitem__)
        language = self.facts.languages[max(range(kinds, width), key=scored.__getitem__) - kinds]
        if otherwise is not None:
            likely = dict(zip(self.facts.languages, scored[kinds:], strict=True))
            language = language if likely[language] - likely[otherwise] >= CLEAR_LANGUAGE else otherwise
        return self.facts.kinds[kind], language

    @property
    def remembered(self) -> int:
        """How many words it has worked out."""
        return len(self._known)

    def forget(self) -> None:
        """Forget what was worked out of words and of sums of concepts."""
        self._known.clear()
        self._sums.clear()
        self._last = "", [[]], [(0, 0)]

    def why(self, text: str, most: int = 5) -> Why:
        """Which words spoke for it: each as much as the score falls when it is left out, of the first 40.

        A word that speaks for less than a tenth of what the first one does is not told: "goedemiddag".
        """
        tokens = list(dict.fromkeys(tokens_of(text)))
        whole = self.score(text)
        falls = [(whole - self.score(" ".join(t for t in tokens if t != token)), token) for token in tokens[:40]]
        falls = sorted(falls, key=lambda each: -each[0])[:most]
        least = max(0.0, _WORTH_TELLING * falls[0][0]) if falls else 0.0
        return Why(whole, tuple(token for fall, token in falls if fall > least))

    def _read(self, tokens: Sequence[str]) -> list[tuple[int, int]]:
        find, of_stretch, known = self._stretches.find_matches_as_indexes, self._of_stretch, self._words
        each_words = words_of(tokens)
        all_words = list(chain.from_iterable(each_words))
        totals = [
            sum([of_stretch[stretch] for stretch, _, _ in find(f"^{word[:LONGEST_WORD]}$", overlapping=True)])
            + (known.get(word, 0) if len(word) > 1 else 0)
            for word in all_words
        ]
        about = self._concepts.of_each(all_words)
        read, at = [], 0
        for words in each_words:
            if len(words) == 1:
                read.append((totals[at], about[at]))
            else:
                end = at + len(words)
                read.append((sum(totals[at:end]), reduce(or_, about[at:end], 0)))
            at += len(words)
        for token, numbers in zip(tokens, read, strict=True):
            if len(token) <= LONGEST_TOKEN:
                keep(self._known, token, numbers, TOKENS_REMEMBERED)
        return read

    def _sum_of(self, mask: int) -> float:
        places = places_of(mask)[:MOST_CONCEPTS]
        count = len(self.facts.concepts)
        weights, total = self._by_concept, 0
        for at, first in enumerate(places):
            total += weights[first]
            # Pairs stand in rows, one for each first concept, each shorter by one than that before it.
            row = count + first * count - first * (first + 1) // 2 - first - 1
            for second in places[at + 1 :]:
                total += weights[row + second]
        features = len(places) * (len(places) + 1) // 2
        found = self.facts.concept_scale * total / features**0.5 if features else 0.0
        keep(self._sums, mask, found, _SUMS_REMEMBERED)
        return found


def _together(numbers: Sequence[tuple[int, int]]) -> tuple[int, int]:
    total = mask = 0
    for more, about in numbers:
        total += more
        mask |= about
    return total, mask


def unpack(content: bytes, concepts: Concepts) -> Head:
    """A head from its file.

    Raises:
        UnusableHead: it is damaged, of another format, or was learned with other concepts.
    """
    return Head(*head_file.unpack(content, concepts), concepts)


def load() -> Head:
    """The head that ships with this package."""
    return unpack((resources.files(__package__) / HEAD_FILE).read_bytes(), read_concepts())
