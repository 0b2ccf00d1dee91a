"""What things are called in nine languages: a concept is one feature, whichever of its words stands in a text (pure).

So what is learned from the sentences of one language counts for the others too, also for words that no sentence has.
"""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation

from services.classifier.model.features import CONCEPT, words_of

_FILE: Final = "concepts.tsv"
_WHOLE: Final = "="
_SHORTEST_INSIDE: Final = {"nl": 5, "de": 5, "ar": 4}
"""In these languages so long a stem may stand anywhere in a word: they write words, or particles, together with it."""
_SHORTEST_STEM: Final = 3
_ARABIC_BEFORE: Final = ("", "ال", "بال", "لل", "وال", "و", "ب", "كال", "ل", "هال", "عال")
"""Article and particles that are written together with the word that follows."""


@cache
def patterns() -> Mapping[str, tuple[str, ...]]:
    """What to look for in a normalised text with single spaces between and around its words -> names of concepts.

    In the file a column lists stems: ``_`` stands for a space, ``=`` after a stem for the end of the word.
    """
    lines = (resources.files(__package__) / _FILE).read_text("utf-8").splitlines()
    languages = lines[0].split("\t")[1:]
    found: dict[str, set[str]] = {}
    for line in lines[1:]:
        name, *columns = line.split("\t")
        for language, listed in zip(languages, columns, strict=True):
            for stem in listed.split():
                for pattern in _patterns(stem, language):
                    found.setdefault(pattern, set()).add(CONCEPT + name)
    return MappingProxyType({pattern: tuple(sorted(names)) for pattern, names in sorted(found.items())})


@cache
def stems_of() -> Mapping[str, tuple[frozenset[str], tuple[str, ...]]]:
    """Language -> its words for things as they stand whole, and what others begin with, as ``words_of`` leaves them."""
    lines = (resources.files(__package__) / _FILE).read_text("utf-8").splitlines()
    whole: dict[str, set[str]] = {}
    begins: dict[str, set[str]] = {}
    languages = lines[0].split("\t")[1:]
    for line in lines[1:]:
        for language, listed in zip(languages, line.split("\t")[1:], strict=True):
            for stem in listed.split():
                plain = words_of(stem.rstrip(_WHOLE))
                if len(plain) == 1 and "_" not in stem:
                    (whole if stem.endswith(_WHOLE) else begins).setdefault(language, set()).add(plain[0])
    found = {code: (frozenset(whole.get(code, ())), tuple(sorted(begins.get(code, ())))) for code in languages}
    return MappingProxyType(found)


def named_in(text: str) -> set[str]:
    """The concepts of which a text that is so written has a word."""
    found = _find().find_matches_as_indexes(text, overlapping=True)
    every = _names()
    return {name for number in {number for number, _, _ in found} for name in every[number]}


@cache
def _find() -> AhoCorasick:
    return AhoCorasick(list(patterns()), implementation=Implementation.ContiguousNFA, store_patterns=False)


@cache
def _names() -> tuple[tuple[str, ...], ...]:
    return tuple(patterns().values())


def _patterns(stem: str, language: str) -> list[str]:
    plain = " ".join(words_of(stem.rstrip(_WHOLE).strip("_").replace("_", " ")))
    if not plain:
        return []
    whole = stem.endswith(_WHOLE)
    if not whole and len(plain) >= _SHORTEST_INSIDE.get(language, len(plain) + 1):
        return [plain]
    end = " " if whole or len(plain) < _SHORTEST_STEM else ""
    before = _ARABIC_BEFORE if language == "ar" else ("",)
    return [f" {particle}{plain}{end}" for particle in before]
