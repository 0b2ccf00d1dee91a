"""How a text is made plain before rules and head read it (pure)."""

import re
import unicodedata
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670]")
_REPEATED = re.compile(r"(\w)\1{2,}")
_ANY_REPEATED = re.compile(r"(.)\1\1")
"""Stands wherever the other does, and is looked for in a quarter of the time."""
_FOLD = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "ı": "i",
    "ł": "l",
    "ß": "ss",
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ى": "ي",
    "ة": "ه",
    "ё": "е",
    # Ukrainian: й loses its mark like any letter, and others are typed for each other, so all of these are one.
    "і": "и",
    "ї": "и",
    "є": "е",
    "ґ": "г",
    "\x00": " ",
}
"""One by one: few of them stand in a text, and looking for each is quicker than translating every letter. None is what
another becomes."""


_THREE_TIMES = AhoCorasick([3 * letter for letter in "abcdefghijklmnopqrstuvwxyz0123456789_"])


@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """The text in lower case without accents, with plain quotes; a letter stands at most twice in a row.

    Takes any string: lone surrogates and NUL become spaces. Patterns are written in this form.
    """
    if text.isascii():
        lowered = text.lower().replace("\x00", " ")
        # Looking for three of each letter is quicker than the pattern, and nearly always finds none.
        if not _THREE_TIMES.find_matches_as_indexes(lowered):
            return lowered
    else:
        whole = _SURROGATE.sub(" ", text)
        folded = unicodedata.normalize("NFKC", whole).lower()
        for letter, other in _FOLD.items():
            if letter in folded:
                folded = folded.replace(letter, other)
        lowered = _MARKS.sub("", unicodedata.normalize("NFD", folded))
        if _ANY_REPEATED.search(lowered) is None:
            return lowered
    return _REPEATED.sub(r"\1\1", lowered)
