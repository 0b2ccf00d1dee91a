"""Texts with nothing left that does not matter: what words are compared by (pure)."""

# ruff: noqa: E501 - the list of words is read best as it is

import re
import unicodedata
from functools import lru_cache
from typing import Final

from loket.sought import Sought

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOT_WORD: Final = re.compile(r"[^\w+]+")
_BREAKS: Final = {code: " " for code in range(128) if _NOT_WORD.fullmatch(chr(code))}
_POLITE: Final = Sought(
    r"\b(?:aub|ajb|alstublieft|alsjeblieft|asjeblieft|alsjeblief|alstublief|svp|graag|please|pls|bitte|s il vous plait|por favor|prosze|lutfen|будь ласка|من فضلك)\b"
)
_POLITE_BEGINS: Final = frozenset(
    [
        "aub",
        "ajb",
        "alstublieft",
        "alsjeblieft",
        "asjeblieft",
        "alsjeblief",
        "alstublief",
        "svp",
        "graag",
        "please",
        "pls",
        "bitte",
        "s",
        "por",
        "prosze",
        "lutfen",
    ]
)
"""The first word of each that is written in ASCII."""


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """A text with nothing left that does not matter: lower case, no accents, no polite words, single spaces.

    The last are remembered: one message is looked at for many things, and declared words stand still.
    """
    if text.isascii():
        words = text.lower().translate(_BREAKS).split()
        if _POLITE_BEGINS.isdisjoint(words) and "+" not in text:
            return " ".join(words)
        stripped = text.lower()
    else:
        whole = _SURROGATE.sub(" ", text)
        folded = unicodedata.normalize("NFKC", whole).lower().translate({0x131: "i", 0x142: "l", 0xDF: "ss"})
        stripped = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return " ".join(_POLITE.sub(" ", _NOT_WORD.sub(" ", stripped)).split())
