"""Text -> features: TF-IDF of words (1-2), of characters within words (3-4), and of concepts (pure).

Training and service use this same code, so that what was learned is what is applied. All terms of the vocabulary are
looked for in one pass over the text (Aho-Corasick).
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation
from msgspec import Struct
from numpy.typing import NDArray

from loket.masking import without

Floats = NDArray[np.float32]
Columns = NDArray[np.int32]

LONGEST_CHARACTERS: Final = 1500
"""More of one message is not read: what it is about stands in its beginning."""
CHARACTERS: Final = (3, 4)
"""Two and five beside these doubled what there is to learn and gained nothing on sentences held back."""
CONCEPT: Final = "#"
"""The name of a concept among the terms begins with it."""
_LONGEST_WORD: Final = 40
_REMEMBERED: Final = 16
"""Texts that are kept as they were cleaned: those of one message, which features and encoder both read."""
_EACH_STANDS_FOR: Final = 2
"""So many characters one may stand for, on average, in what people write."""
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")
_DIGITS: Final = re.compile(r"\d+")
_REPEATED: Final = re.compile(r"(.)\1{2,}")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MARKS: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u0655]")
_FOLDED: Final = str.maketrans({"\u0131": "i", "\u0142": "l", "\u00df": "ss", "\u0649": "\u064a", "\u0629": "\u0647"})
"""Letters that many leave for others: dotless i, l with stroke, sharp s, alef maksura, teh marbuta."""
STREET: Final = "straat"
"""What is said of every street, square and park: of "Boomstraat" no tree, of "Hoefkade" no harbour. It is called after
what no longer stands in it, and an ending that few reports hold would be taken for a sign."""
_STREET: Final = re.compile(
    r"\b[^\W\d_]{2,}(straat|strasse|laan|plein|gracht|singel|dreef|plantsoen|kade|steeg|hof|park|wijk)(?!\w)"
)
_NO_STREET: Final = frozenset({"winkelstraat", "afvalpark", "speelhof", "skatepark", "stadspark", "kerkhof"})

Neutral = Callable[[str], str]
"""Takes a municipality's own names out of a lower-case text."""


class Vocabulary:
    """Which terms are known, and how much each weighs.

    A term is a stretch of the normalised text in which single spaces divide the words: one that begins and ends with a
    space is a word or two, any other one a piece of a word. A concept is a term that stands for many such stretches.
    """

    def __init__(
        self, terms: Sequence[str], idf: Floats, concepts: Mapping[str, Sequence[str]] = MappingProxyType({})
    ) -> None:
        self.terms = tuple(terms)
        """Words, then pieces, then concepts."""
        self.idf = idf
        self.concepts = MappingProxyType({pattern: tuple(names) for pattern, names in concepts.items()})
        """Stretches of text -> the concepts that each stands for."""
        self.words = bisect_left(self.terms, 1, key=_kind)
        """How many of the terms are words."""
        self.plain = bisect_left(self.terms, 2, key=_kind)
        """How many of them are no concepts."""
        number = {term: n for n, term in enumerate(self.terms[self.plain :], self.plain)}
        self._meant = [[number[name] for name in names if name in number] for names in self.concepts.values()]
        looked_for = (*self.terms[: self.plain], *self.concepts)
        self._find = AhoCorasick(looked_for, implementation=Implementation.ContiguousNFA, store_patterns=False)
        self._single = {term[1:-1] for term in self.terms[: self.words] if term.count(" ") == 2}

    def __len__(self) -> int:
        return len(self.terms)

    def counts(self, tokens: Sequence[str]) -> tuple[Columns, Floats]:
        """The terms that stand in a text, in rising order, and 1 + log(how often) of each; of a concept always 1."""
        found = self._find.find_matches_as_indexes(spaced(tokens), overlapping=True)
        numbers = np.asarray([number for number, _, _ in found], dtype=np.int32)
        numbers.sort()
        # As numpy's `unique` does it, without what that does beside.
        new = np.ones(len(numbers) + 1, dtype=np.bool_)
        np.not_equal(numbers[1:], numbers[:-1], out=new[1:-1])
        first = new.nonzero()[0]
        columns, counts = numbers[first[:-1]], np.log(first[1:] - first[:-1], dtype=np.float32)
        counts += np.float32(1.0)
        cut = int(columns.searchsorted(self.plain))
        if cut == len(columns):
            return columns, counts
        meant = sorted({concept for number in columns[cut:].tolist() for concept in self._meant[number - self.plain]})
        return (
            np.concatenate([columns[:cut], np.asarray(meant, dtype=np.int32)]),
            np.concatenate([counts[:cut], np.ones(len(meant), np.float32)]),
        )

    def places(self, tokens: Sequence[str]) -> NDArray[np.int64]:
        """Column, start and end of everything known in the text as ``spaced`` gives it, (places, 3); concepts last."""
        matches = self._find.find_matches_as_indexes(spaced(tokens), overlapping=True)
        found = np.asarray(matches, dtype=np.int64).reshape(-1, 3)
        plain = found[:, 0] < self.plain
        if plain.all():
            return found
        meant = [(one, *at) for number, *at in found[~plain].tolist() for one in self._meant[number - self.plain]]
        return np.concatenate([found[plain], np.asarray(meant, dtype=np.int64).reshape(-1, 3)])

    def known(self, tokens: Iterable[str]) -> float:
        """Share of the distinct words that are known, 0 ... 1."""
        distinct = {token for token in tokens if token.isalnum()}
        return sum(token in self._single for token in distinct) / len(distinct) if distinct else 0.0

    def weigh(self, columns: Columns, counts: Floats) -> Floats:
        """The values of the terms of one text; words together have unit length, and so have pieces and concepts."""
        values = counts * self.idf[columns]
        piece, concept = (int(n) for n in np.searchsorted(columns, (self.words, self.plain)))
        for block in (slice(piece), slice(piece, concept), slice(concept, None)):
            length = float(np.sqrt(values[block] @ values[block]))
            if length:
                values[block] /= length
        return values


def is_word(term: str) -> bool:
    """Whether a term is one or two words, and not a piece of one."""
    return term[0] == term[-1] == " "


def _kind(term: str) -> int:
    """0 for a word, 1 for a piece of one, 2 for a concept: the order of a vocabulary."""
    return 2 if term.startswith(CONCEPT) else int(not is_word(term))


@lru_cache(_REMEMBERED)
def cleaned(text: str, neutral: Neutral | None = None) -> str:
    """Lower case, numbers of persons and names of streets taken out, a character at most twice in a row.

    Args:
        text: any string.
        neutral: takes out what else means nothing in this municipality.
    """
    whole = without(_SURROGATE.sub(" ", text[:LONGEST_CHARACTERS]).replace("\x00", " "))
    # One character may stand for eighteen.
    lowered = (whole if whole.isascii() else unicodedata.normalize("NFKC", whole)[:LONGEST_CHARACTERS]).lower()
    if neutral is not None:
        lowered = neutral(lowered)
    return _REPEATED.sub(r"\1\1", _STREET.sub(_street, lowered))


def written_out(text: str, first: int, last: int) -> str:
    """A text as it is, or its ends written out where most of its characters stand for several (one for eighteen).

    Args:
        text: any string.
        first: characters of its beginning that are kept then.
        last: and of its end.
    """
    if text.isascii():
        return text
    begin, end = text[:first], text[first:][-last:]
    known = [unicodedata.normalize("NFKC", _SURROGATE.sub(" ", each)) for each in (begin, end)]
    if sum(map(len, known)) <= _EACH_STANDS_FOR * (len(begin) + len(end)):
        return text
    return f"{known[0][:first]}\n{known[1][-last:]}"


def normalise(text: str, neutral: Neutral | None = None) -> str:
    """A cleaned text without accents, digits as one 0."""
    whole = cleaned(text, neutral)
    if not whole.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFD", whole.translate(_FOLDED)))
        whole = _REPEATED.sub(r"\1\1", plain)
    return _DIGITS.sub("0", whole)


def _street(match: re.Match[str]) -> str:
    whole = match.group()
    return whole if whole in _NO_STREET else STREET


def words_of(text: str, neutral: Neutral | None = None) -> list[str]:
    """The words and signs of a text, normalised."""
    return [token[:_LONGEST_WORD] for token in _TOKEN.findall(normalise(text, neutral))]


def spaced(tokens: Sequence[str]) -> str:
    """The words with single spaces between and around them: what terms are looked for in."""
    return f" {' '.join(tokens)} "


def terms_of(tokens: Sequence[str]) -> set[str]:
    """Every term that a text has."""
    found = {f" {token} " for token in tokens}
    found.update([f" {first} {second} " for first, second in pairwise(tokens)])
    low, high = CHARACTERS
    for token in set(tokens):
        if not token.isalnum():
            continue
        edged = f" {token} "
        length = len(edged)
        for size in range(low, min(high, length - 1) + 1):
            found.update([edged[start : start + size] for start in range(length - size + 1)])
    return found


def count_terms(texts: Iterable[Sequence[str]]) -> Counter[str]:
    """In how many texts each term stands."""
    counted: Counter[str] = Counter()
    for tokens in texts:
        counted.update(terms_of(tokens))
    return counted


def choose(counted: Counter[str], *, at_least: int, most: int) -> tuple[str, ...]:
    """The terms of a vocabulary: those that stand in the most texts, words before pieces, each in sorted order."""
    kept = sorted((term for term, texts in counted.items() if texts >= at_least), key=lambda t: (-counted[t], t))[:most]
    return tuple(sorted(kept, key=lambda term: (not is_word(term), term)))


def inverse_frequency(texts_with: NDArray[np.int64], texts: int) -> Floats:
    """Smoothed inverse document frequency of each term."""
    found: Floats = (np.log((1.0 + texts) / (1.0 + texts_with)) + 1.0).astype(np.float32)
    return found


class Row(Struct, frozen=True):
    """One text as sparse features."""

    tokens: list[str]
    columns: Columns
    values: Floats
    known: float
    """Share of its words that the vocabulary knows, 0 ... 1."""
    concepts: int = 0
    """How many concepts it names."""


def row(text: str, vocabulary: Vocabulary, neutral: Neutral | None = None) -> Row:
    """The features of a text that the vocabulary knows."""
    tokens = words_of(text, neutral)
    columns, counts = vocabulary.counts(tokens)
    concepts = len(columns) - int(np.searchsorted(columns, vocabulary.plain))
    return Row(tokens, columns, vocabulary.weigh(columns, counts), vocabulary.known(tokens), concepts)
