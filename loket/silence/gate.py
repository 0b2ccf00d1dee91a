"""In which languages the words of a text could ask for silence: for nearly every message none (pure).

Phrases are not tried either where none could (of 116,000 sentences one was told by a phrase alone). It never leaves one
out in which ``loket.silence.clauses`` would find something: all that a word may say is counted, and
of a phrase all that it says, wherever its longest word stands.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from loket.plain import plain
from loket.silence.words import COMMON, WORDS

STEM: Final = 5
"""Letters from which on a word is known by its beginning."""
TYPED_WRONG_FROM: Final = 7
"""So long a word is known with one letter wrong, left out or too many; of shorter ones that makes others."""
TWICE: Final = re.compile(r"(\w)\1+")
_LONGEST_WORD: Final = 24
_NEEDED: Final = (
    "d",
    "s",
    "e tw",
    "n w",
    "n t m",
    "n v t",
    "n v m ga",
    "x ipl",
    "c r",
    "u tl",
)
"""What the forms need: of each group one. "s" alone, since "stop" is a message too; what needs more is among these."""
_LETTERS: Final = "".join(sorted(set("".join(_NEEDED)) - {" "}))
_REMEMBERED: Final = 20_000


class _Known(Struct, frozen=True):
    """What words may say in any language: a bit for each letter of each language."""

    words: Mapping[str, int]
    """Whole words, and the longest words of phrases."""
    stems: Mapping[str, int]
    misspelt: Mapping[str, int]
    languages: tuple[tuple[str, int, tuple[tuple[int, ...], ...]], ...]
    """Code, all its bits, and for each of what is needed the bits of which each must have one."""


_said: Final[dict[str, int]] = {}


def languages(words: Iterable[str]) -> Sequence[str]:
    """The languages (ISO 639-1) in which these plain words could ask for silence."""
    mask = 0
    for word in words:
        found = _said.get(word)
        mask |= _learn(word) if found is None else found
    return _told_by(mask) if mask else ()


@lru_cache(maxsize=1024)
def _told_by(mask: int) -> Sequence[str]:
    """The languages of which words that say this are enough; the few that ordinary words say come again and again."""
    return tuple(code for code, own, needed in _known().languages if (mine := mask & own) and _is_enough(mine, needed))


@lru_cache(maxsize=128)
def languages_of(text: str) -> Sequence[str]:
    """The languages in which a text could ask for silence."""
    return languages(plain(text).split())


def _is_enough(mask: int, needed: Iterable[Iterable[int]]) -> bool:
    for groups in needed:
        for each in groups:
            if not mask & each:
                break
        else:
            return True
    return False


def with_one_less(word: str) -> Iterator[str]:
    """A word, and what is left of it without each of its letters."""
    if len(word) <= _LONGEST_WORD:
        yield word
        yield from (word[:n] + word[n + 1 :] for n in range(len(word)))


def _learn(word: str) -> int:
    known = _known()
    mask = known.words.get(word, 0)
    if word.isdecimal():
        return mask
    for end in range(STEM, len(word) + 1):
        mask |= known.stems.get(word[:end], 0)
    for other in (TWICE.sub(r"\1", word), TWICE.sub(r"\1\1", word)):
        mask |= known.words.get(other, 0)
    if len(word) >= TYPED_WRONG_FROM - 1:
        for less in with_one_less(word):
            mask |= known.misspelt.get(less, 0)
    if len(_said) >= _REMEMBERED:
        _said.clear()
    _said[word] = mask
    return mask


@cache
def _known() -> _Known:
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    misspelt: dict[str, int] = {}
    width = len(_LETTERS)
    for n, language in enumerate(WORDS):
        for code, listed in (*COMMON.items(), *WORDS[language].items()):
            mask = sum(1 << n * width + _LETTERS.index(letter) for letter in set(code) & set(_LETTERS))
            for entry in listed.split("|"):
                told = plain(entry)
                into, name = (stems, told) if entry.endswith("*") else (words, max(told.split(" "), key=len))
                into[name] = into.get(name, 0) | mask
                if not entry.endswith("*") and " " not in told and len(told) >= TYPED_WRONG_FROM:
                    for less in with_one_less(told):
                        misspelt[less] = misspelt.get(less, 0) | mask
    return _Known(
        words=words,
        stems=stems,
        misspelt=misspelt,
        languages=tuple(
            (
                language,
                _bits(_LETTERS, n * width),
                tuple(tuple(_bits(group, n * width) for group in each.split()) for each in _NEEDED),
            )
            for n, language in enumerate(WORDS)
        ),
    )


def _bits(letters: str, at: int) -> int:
    return sum(1 << at + _LETTERS.index(letter) for letter in letters)
