"""Whether phrases stand in a text, whole words only (pure).

A text is asked for some thirty lists of phrases, of which it holds next to none. So its words are looked up once, in
all lists together, and each list is one bit of what they found. Lists hold nine languages, separated by ``|``.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from loket.needed import COMMON
from loket.sought import sign_of_words
from loket.wishes import plain

_of_word: Final[dict[str, int]] = {}
"""The lists that have a phrase which is known by a word, a bit for each list."""
_lists: Final[dict[str, tuple[int, dict[str, tuple[str, ...]]]]] = {}
"""Bit of each list, and its phrases by the word they are known by, each with a space before and after every word."""


@cache
def _pattern(listed: str) -> re.Pattern[str]:
    """One of these phrases, each between word borders."""
    phrases = sorted({plain(p) for p in listed.split("|")} - {""}, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)")


def _learn(listed: str) -> tuple[int, dict[str, tuple[str, ...]]]:
    found: dict[str, list[str]] = {}
    for phrase in {_spaced(plain(p)) for p in listed.split("|")} - {"  "}:
        known_by = max(phrase.split(), key=lambda word: (word not in COMMON, len(word)))
        found.setdefault(known_by, []).append(phrase)
    bit = 1 << len(_lists)
    for word in found:
        _of_word[word] = _of_word.get(word, 0) | bit
    _lists[listed] = bit, {word: tuple(phrases) for word, phrases in found.items()}
    # What was found in texts before knows nothing of this list.
    _spoken.cache_clear()
    return _lists[listed]


@cache
def sign_of(listed: str) -> int:
    """The bit of ``loket.sought.signs_of_plain`` that a text has in which one of the phrases may stand."""
    _, phrases = _lists.get(listed) or _learn(listed)
    return sign_of_words(phrases)


def _spaced(flat: str) -> str:
    """Words with a space before and after each; a plus is none of a word."""
    return f" {' '.join(flat.replace('+', ' + ').split())} "


@lru_cache(maxsize=64)
def _spoken(text: str) -> tuple[int, str]:
    """The lists of which a phrase is known by a word of a text, and the text as ``_spaced`` leaves it."""
    flat = _spaced(plain(text))
    mask = 0
    for word in flat.split():
        mask |= _of_word.get(word, 0)
    return mask, flat


def says(listed: str, text: str) -> bool:
    """Whether one of the phrases (``a|b``) stands in a text, whole words only."""
    bit, phrases = _lists.get(listed) or _learn(listed)
    mask, flat = _spoken(text)
    if not mask & bit:
        return False
    for word in flat.split():
        if word in phrases:
            for phrase in phrases[word]:  # a generator takes longer than what is looked for
                if phrase in flat:
                    return True
    return False


def around(listed: str, text: str) -> tuple[str, str] | None:
    """The plain words before and behind the first of the phrases in a text; None when none stands in it."""
    if not says(listed, text):
        return None
    flat = plain(text)
    found = _pattern(listed).search(flat)
    return None if found is None else (flat[: found.start()], flat[found.end() :])


def begins(listed: str, text: str) -> bool:
    """Whether a text begins with one of the phrases."""
    flat = plain(text)
    first = flat.partition(" ")[0].partition("+")[0]
    return first in _firsts(listed) and _pattern(listed).match(flat) is not None


@cache
def _firsts(listed: str) -> frozenset[str]:
    """The first words of the phrases."""
    return frozenset(plain(phrase).partition(" ")[0].partition("+")[0] for phrase in listed.split("|"))


@cache
def by_last(listed: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases by their last word, each as a whole message would be compared with it."""
    found: dict[str, list[str]] = {}
    for phrase in {plain(phrase) for phrase in listed.split("|")} - {""}:
        found.setdefault(phrase.split()[-1], []).append(phrase)
    return {last: tuple(sorted(phrases)) for last, phrases in found.items()}
