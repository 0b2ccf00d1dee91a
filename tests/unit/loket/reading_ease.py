"""Published formulas of how easy a text reads, each for the language it was made for.

A formula knows words and sentences by their length alone, and is made for a page: few words say little. A placeholder
is a word of a sentence, whose own length is not known. Syllables are groups of vowels.
"""

# ruff: noqa: RUF001 - the letters of nine languages

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from loket.plainness import letters, sentences

_VOWELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "ij|[aeo]e|oe|ui|[ae]i|[aeo]u|aa|ee|oo|uu|ie|[aeiouyëïöüéè]",
        "en": "[aeiouy]+",
        "de": "[aeo]i|ie|[aeä]u|aa|ee|oo|ei|[aeiouyäöü]",
        "fr": "eau|[aeiouyàâéèêëîïôûùœ]+",
        "es": "[iuü]?[aeoáéíóú][iuy]?|[iuüy]+",
        "pl": "[aąeęoóuy]|i(?![aąeęoóuy])",
        "tr": "[aeıioöuüâîû]",
    }
)
_MUTE: Final = re.compile(r"(?<=[^\Waeiouyéèl])e(?:s|nt)?$|(?<=[^\Waeiouy])ed$")
"""An e at the end that is not heard, in English and French."""
_FLESCH: Final[Mapping[str, tuple[float, float, float]]] = MappingProxyType(
    {
        "nl": (206.84, 0.93, 77.0),  # Douma 1960
        "en": (206.835, 1.015, 84.6),  # Flesch 1948
        "de": (180.0, 1.0, 58.5),  # Amstad 1978
        "fr": (207.0, 1.015, 73.6),  # Kandel and Moles 1958
        "es": (206.84, 1.02, 60.0),  # Fernández Huerta 1959
        "tr": (198.825, 2.610, 40.175),  # Ateşman 1997
    }
)
"""What a text without length would have, and what a word a sentence and a syllable a word take from it."""
LONG: Final = 6
"""Letters; longer is a long word to Björnsson."""
HARD_SYLLABLES: Final = 4
"""Syllables of a hard word to Pisarek."""


def syllables(word: str, language: str) -> int:
    """How many syllables a word has, at least one."""
    lower = word.replace("I", "ı").lower() if language == "tr" else word.lower()
    heard = _MUTE.sub("", lower) if language in {"en", "fr"} else lower
    return max(1, len(re.findall(_VOWELS[language], heard)))


def _length(texts: Iterable[str]) -> tuple[float, list[str]]:
    """Words a sentence, and the words that are written out."""
    said = [sentence for text in texts for sentence in sentences(text)]
    return sum(map(len, said)) / len(said), [word for sentence in said for word in letters(sentence)]


def ease(texts: Iterable[str], language: str) -> float:
    """Flesch's reading ease in its form for the language: 60 to 70 is plain to most, 90 to a child of eleven."""
    base, by_sentence, by_word = _FLESCH[language]
    words_a_sentence, words = _length(texts)
    return base - by_sentence * words_a_sentence - by_word * sum(syllables(w, language) for w in words) / len(words)


def years_of_school(texts: Iterable[str]) -> float:
    """Pisarek 1969, for Polish: how many years of school a text asks for."""
    words_a_sentence, words = _length(texts)
    hard = 100 * sum(syllables(w, "pl") >= HARD_SYLLABLES for w in words) / len(words)
    return float((words_a_sentence**2 + hard**2) ** 0.5) / 2


def lix(texts: Iterable[str]) -> float:
    """Björnsson 1968: words a sentence, and the long words of a hundred; 30 is easy, 40 a newspaper, 50 an office."""
    words_a_sentence, words = _length(texts)
    return words_a_sentence + 100 * sum(len(word) > LONG for word in words) / len(words)
